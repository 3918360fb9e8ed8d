// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that a program without a window can end politely. One per process, on the
// main thread; made before other threads start. SIGPIPE is ignored from then on: a reader that went away is an error of
// write(), not our end.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace linija {

enum class Hangup { Ends, Ignored }; // what SIGHUP does: a closed terminal must not end a phone

class EndSignals final : public QObject
{
    Q_OBJECT
public:
    explicit EndSignals(Hangup hangup, QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endAsked(int signalNumber); // may come more than once

private:
    int m_read = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace linija
