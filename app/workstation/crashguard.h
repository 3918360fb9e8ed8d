// Nothing ends in silence. An uncaught exception or a fatal signal writes a last word to stderr and to the log, and the
// window starts itself again once: calls live in the phone process, drafts in the store, so the agent goes on where they
// were. A second crash within a minute is not caught: it would go in circles.
#pragma once

#include "app/workstation/stallwatch.h"

#include <QApplication>
#include <QString>

namespace linija {

// Call early in main, before threads start. The restart uses /proc/self/exe and the same arguments.
void installCrashGuard(int argc, char *argv[], const QString &logFile);

// The reason of the crash that this process was started after; empty after an ordinary start.
[[nodiscard]] QString restartedAfter();

// Exceptions that reach the event loop end here: logged, told to the window, and the loop goes on.
class GuardedApplication : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void internalError(const QString &detail);

private:
    bool deliver(QObject *receiver, QEvent *event);

    StallWatch m_stalls;
};

} // namespace linija
