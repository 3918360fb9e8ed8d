// Levels while somebody looks, and the sound check: what is done with microphone and loudspeaker outside calls.
// The phone's one thread. Devices are opened only while a meter is watched or a check runs, and never during a call: then
// the call has them, and the levels are the call's.
//
//   Idle ──start──▶ Recording ──5 s──▶ Playing ──end of file──▶ Done        (SoundCheckPhase; core/telephony/soundcheck.h)
//                        └──────────────┴── stop: Idle; a call or a lost device: Failed
#pragma once

#include "core/base/result.h"
#include "core/telephony/soundcheck.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

struct _MSFactory;
struct _MSSndCard;

namespace linija {

class SoundGraph;

// What the bench asks of the engine that owns it.
struct SoundBenchPorts
{
    std::function<_MSFactory *()> factory;
    std::function<_MSSndCard *()> input;  // the chosen microphone; nothing where there is none
    std::function<_MSSndCard *()> output; // the chosen loudspeaker
    std::function<std::optional<AudioLevels>()> callLevels; // nothing: no call is up
    QString folder;                       // for the recording alone; made where it is missing, private to the user
};

class SoundBench final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds recordFor{5000};

    explicit SoundBench(QObject *parent = nullptr);
    ~SoundBench() override;

    void begin(SoundBenchPorts ports); // removes a recording that a killed phone left
    void watchLevels(bool watch);
    [[nodiscard]] Result<void> startCheck(); // Busy, NotFound, Io
    void stopCheck();
    void callsChanged();   // a call begins or the last one ended: devices are let go or taken again
    void devicesChanged(); // others are chosen, or some came or went
    [[nodiscard]] bool isChecking() const;

Q_SIGNALS:
    void levelsChanged(const linija::AudioLevels &levels);
    void soundCheckChanged(const linija::SoundCheck &check);

private:
    void tick();
    void listenIfWatched();
    void play();
    void tellCheck();
    void endCheck(SoundCheckPhase phase, const QString &detail = {});
    [[nodiscard]] QString recordingPath() const;
    [[nodiscard]] bool callIsUp() const;

    SoundBenchPorts m_ports;
    std::shared_ptr<SoundGraph> m_graph; // of the meter or of the check, one at a time
    SoundCheck m_check;
    QElapsedTimer m_phaseTime;
    QTimer m_tick;
    bool m_watched = false;
};

} // namespace linija
