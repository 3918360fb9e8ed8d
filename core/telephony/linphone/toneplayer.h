// Plays the telephone's own tones into the loudspeaker of the talk: ringback while a called party's phone rings and sends
// nothing itself, busy and congestion when a call fails, a short one when the other side hung up, call waiting when a second
// call comes during a talk, and single ones on demand.
// Never sent to the other side. The phone's one thread; a device is open only while something sounds.
#pragma once

#include "core/domain/call.h"
#include "core/telephony/toneplan.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

struct _MSFactory;
struct _MSSndCard;

namespace linija {

class SoundGraph;

class TonePlayer final : public QObject
{
    Q_OBJECT
public:
    explicit TonePlayer(QObject *parent = nullptr);
    ~TonePlayer() override;

    // `output`: the loudspeaker that serves now; nothing: no tones.
    void begin(std::function<_MSFactory *()> factory, std::function<_MSSndCard *()> output);
    void setPlan(const QString &plan); // empty: no tones at all
    void callChanged(const Call &call, bool endedByUs);
    void play(PhoneTone tone); // once, now; a tone that sounds ends
    void stop();
    [[nodiscard]] std::optional<PhoneTone> sounding() const { return m_sounding; }

private:
    void begin(PhoneTone tone);
    void look();

    std::function<_MSFactory *()> m_factory;
    std::function<_MSSndCard *()> m_output;
    QString m_plan;
    QHash<QString, Call> m_calls; // that are up
    std::optional<PhoneTone> m_sounding;
    std::shared_ptr<SoundGraph> m_graph;
    QElapsedTimer m_since;
    QTimer m_look;
};

// What has to be heard of calls that are up: ringback, while one rings out there in silence and nobody is talked to.
[[nodiscard]] std::optional<PhoneTone> toneOfCalls(const QVector<Call> &calls);
// What is heard once because a call ended; nothing where the agent ended it, or never took it.
[[nodiscard]] std::optional<PhoneTone> toneOfEnd(const Call &call, bool endedByUs);

} // namespace linija
