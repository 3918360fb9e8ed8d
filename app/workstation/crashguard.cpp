#include "app/workstation/crashguard.h"

#include "core/base/logging.h"

#include <QFile>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace linija {

namespace {

constexpr const char *restartVariable = "LINIJA_RESTARTED_AT"; // "<unix seconds> <reason>"
constexpr long circleSeconds = 60;

// Prepared while all is well: a signal handler may neither allocate nor ask.
struct Prepared
{
    std::vector<char *> arguments;
    std::vector<char *> environment;
    std::string logFile;
    char restart[128] = {};
    bool mayRestart = true;
};

Prepared &prepared()
{
    static Prepared instance;
    return instance;
}

void say(int fd, const char *text) { (void)!::write(fd, text, std::strlen(text)); }

[[noreturn]] void lastWords(const char *reason)
{
    Prepared &p = prepared();
    const int log = p.logFile.empty() ? -1 : ::open(p.logFile.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    for (const int fd : {2, log}) {
        if (fd < 0)
            continue;
        say(fd, "linija ended unexpectedly: ");
        say(fd, reason);
        say(fd, p.mayRestart ? "; starting again\n" : "; not starting again\n");
    }
    if (p.mayRestart) {
        // digits by hand: snprintf is not async-signal-safe
        char digits[24];
        int n = 0;
        for (long long rest = static_cast<long long>(::time(nullptr)); rest > 0 && n < 20; rest /= 10)
            digits[n++] = static_cast<char>('0' + rest % 10);
        char *out = p.restart + std::strlen(restartVariable) + 1;
        while (n > 0)
            *out++ = digits[--n];
        *out++ = ' ';
        std::strncpy(out, reason, static_cast<size_t>(p.restart + sizeof p.restart - 1 - out));
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::execve("/proc/self/exe", p.arguments.data(), p.environment.data());
    }
    ::_exit(70); // EX_SOFTWARE
}

void onSignal(int signal)
{
    switch (signal) {
    case SIGSEGV: lastWords("segmentation fault");
    case SIGBUS: lastWords("bus error");
    case SIGFPE: lastWords("arithmetic error");
    case SIGILL: lastWords("illegal instruction");
    default: lastWords("abort");
    }
}

[[noreturn]] void onTerminate()
{
    static char reason[96] = "uncaught exception";
    if (const std::exception_ptr current = std::current_exception()) {
        try {
            std::rethrow_exception(current);
        } catch (const std::exception &error) {
            std::snprintf(reason, sizeof reason, "uncaught exception: %s", error.what());
        } catch (...) {
            std::snprintf(reason, sizeof reason, "uncaught exception of an unknown type");
        }
    }
    lastWords(reason);
}

} // namespace

QString restartedAfter()
{
    static const QString reason = qEnvironmentVariable(restartVariable).section(QLatin1Char(' '), 1);
    return reason;
}

void installCrashGuard(int argc, char *argv[], const QString &logFile)
{
    Prepared &p = prepared();
    p.logFile = QFile::encodeName(logFile).toStdString();
    p.arguments.assign(argv, argv + argc);
    p.arguments.push_back(nullptr);
    if (const QByteArray before = qgetenv(restartVariable); !before.isEmpty())
        p.mayRestart = ::time(nullptr) - before.split(' ').first().toLongLong() > circleSeconds;
    (void)restartedAfter();
    ::unsetenv(restartVariable);
    for (char **variable = environ; *variable; ++variable)
        p.environment.push_back(*variable);
    std::snprintf(p.restart, sizeof p.restart, "%s=", restartVariable);
    p.environment.push_back(p.restart);
    p.environment.push_back(nullptr);

    std::set_terminate(onTerminate);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESETHAND | SA_NODEFER;
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        ::sigaction(signal, &action, nullptr);
    if (!p.mayRestart)
        QTimer::singleShot(std::chrono::seconds(circleSeconds), qApp, [] { prepared().mayRestart = true; });
}

bool GuardedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_stalls.isOn() || QThread::currentThread() != thread()) // other threads deliver through here too
        return deliver(receiver, event);
    const QPointer<QObject> watched(receiver); // it may delete itself
    const int type = event->type();
    m_stalls.begin();
    const bool taken = deliver(receiver, event);
    m_stalls.end(watched, type);
    return taken;
}

bool GuardedApplication::deliver(QObject *receiver, QEvent *event)
{
    QString detail;
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &error) {
        detail = QString::fromLocal8Bit(error.what());
    } catch (...) {
        detail = QStringLiteral("unknown exception");
    }
    qCCritical(logApp).noquote() << "uncaught in" << receiver->metaObject()->className() << detail;
    Q_EMIT internalError(detail);
    return true;
}

} // namespace linija
