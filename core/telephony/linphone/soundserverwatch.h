// Tells when sound devices come or go, when the system's default changes, and when the sound server itself goes and comes
// back (PulseAudio's protocol, which PipeWire speaks too). Without such a server it keeps trying quietly; cards under plain
// ALSA are not its business. GUI-less: lives on the phone's one thread, the library talks on a thread of its own.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace linija {

struct SoundDefaults // descriptions as the devices carry them as names; empty: unknown
{
    QString input;
    QString output;
    friend bool operator==(const SoundDefaults &, const SoundDefaults &) = default;
};

class SoundServerWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SoundServerWatch(QObject *parent = nullptr);
    ~SoundServerWatch() override;

    void start();
    [[nodiscard]] const SoundDefaults &defaults() const { return m_defaults; }

Q_SIGNALS:
    void devicesChanged(); // some moments after the last of a burst of changes; also when the defaults are first known
    void serverLost();     // a moment after it went

private:
    struct Link;
    void connectNow();
    void onReady();
    void onLost();
    void onDefaults(const SoundDefaults &defaults);

    std::unique_ptr<Link> m_link;
    SoundDefaults m_defaults;
    QTimer m_settle;
    QTimer m_retry;
    QTimer m_tellLoss;
    bool m_ready = false;
};

} // namespace linija
