// Watches the GUI thread for turns of the event loop that take too long: a frame lasts 16 ms, and an agent feels every one
// that is missed. Names what was at work, and says at the end how it went. On in debug builds, and where LINIJA_STALL_WATCH
// is set to the limit in milliseconds. Two clocks are read: the wall's, which the agent feels, and the thread's own
// processor time, which tells our work from a busy machine. GUI thread.
#pragma once

#include <QString>

#include <array>
#include <chrono>

class QEvent;
class QObject;

namespace linija {

class StallWatch
{
public:
    using Nanoseconds = std::chrono::nanoseconds;

    StallWatch();
    ~StallWatch(); // says the summary

    [[nodiscard]] bool isOn() const { return m_limit > Nanoseconds::zero(); }
    // Around the delivery of each event; deliveries nest.
    void begin();
    void end(const QObject *receiver, int eventType);

private:
    struct Moment
    {
        Nanoseconds wall{};
        Nanoseconds cpu{};
    };
    [[nodiscard]] static Moment now();

    static constexpr int deepest = 32;
    Nanoseconds m_limit{};
    std::array<Moment, deepest> m_begun;
    int m_depth = 0;
    QString m_cause; // of this turn: the innermost delivery that took most of the limit
    int m_causeDepth = 0;
    qint64 m_turns = 0;
    qint64 m_stalls = 0;
    qint64 m_ownStalls = 0; // also by processor time
    Moment m_worst;
    Moment m_mostOwn;
    QString m_worstCause;
    QString m_mostOwnCause;
};

} // namespace linija
