// Watches how the calls that were answered are carried and says when that changes: one LineRule and one ServerProbe for
// each call, looked at twice a second. Knows nothing of the library: what it sees comes in as values. The phone's one thread.
#pragma once

#include "core/base/clock.h"
#include "core/telephony/linerule.h"
#include "core/telephony/serverprobe.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace linija {

struct WatchedCall
{
    QString id;
    bool answered = false;
    LineTraffic traffic; // once it is answered
    ServerPlace carrier; // an empty host: nobody can be asked
    QString from;        // our own address, for the question
};

class CallWatch : public QObject
{
    Q_OBJECT
public:
    explicit CallWatch(const Clock &clock, QObject *parent = nullptr);
    ~CallWatch() override;

    // `calls` gives all that are not over; asked while wake() said that there may be some.
    void begin(std::function<std::vector<WatchedCall>()> calls);
    void wake();

Q_SIGNALS:
    void lineChanged(const QString &callId, linija::CallLine line);
    void proofWanted(const QString &callId); // ask the other side for the dialog itself
    void lost(const QString &callId);

private:
    struct Line;
    void look();
    Line &lineOf(const WatchedCall &call);

    const Clock &m_clock;
    std::function<std::vector<WatchedCall>()> m_calls;
    std::vector<std::unique_ptr<Line>> m_lines;
    QTimer m_tick;
};

} // namespace linija
