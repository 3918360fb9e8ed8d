#include "core/telephony/linphone/soundpriority.h"

#include "core/base/logging.h"
#include "core/base/whenready.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <mutex>

#include <sched.h>
#include <sys/resource.h>

namespace linija {

namespace {

// Below the sound server, which has 5 (PulseAudio) to 20 (PipeWire): it feeds these threads and must not wait for them.
constexpr int priority = 4;
constexpr int niceness = -11; // as PulseAudio's
constexpr int serviceLimitMs = 2000;
constexpr qsizetype mostWaiting = 16;
// RealtimeKit helps nobody who may compute longer than 0.2 s in one go.
constexpr rlim_t warnAfterUs = 100'000;
constexpr rlim_t killAfterUs = 200'000;

// What the signal's handler needs: the last threads that were raised. Of those that have ended the system says so.
std::array<std::atomic<pid_t>, 16> raised{};
std::atomic<unsigned> nextRaised{0};

void lowerAll(int)
{
    const sched_param usual{};
    for (const auto &thread : raised) {
        if (const pid_t id = thread.load())
            ::sched_setscheduler(id, SCHED_OTHER, &usual);
    }
}

// A name that was used leads to the connection of before, even to one that failed.
QString freshName()
{
    static std::atomic<int> count{0};
    return QStringLiteral("linija-sound-%1").arg(++count);
}

void guardAgainstRunaway()
{
    static std::once_flag once;
    std::call_once(once, [] { std::signal(SIGXCPU, lowerAll); });
    // Each time: the kernel adds a second whenever it has warned.
    rlimit limit{};
    ::getrlimit(RLIMIT_RTTIME, &limit);
    limit.rlim_max = std::min(limit.rlim_max, killAfterUs);
    limit.rlim_cur = std::min(limit.rlim_max, warnAfterUs);
    ::setrlimit(RLIMIT_RTTIME, &limit);
}

} // namespace

SoundPriority::SoundPriority(QString busAddress, Try ownRight, QObject *parent)
    : QObject(parent), m_busAddress(std::move(busAddress)), m_busName(freshName()), m_ownRight(std::move(ownRight))
{
}

SoundPriority::~SoundPriority()
{
    if (m_bus == Bus::There || m_bus == Bus::None)
        QDBusConnection::disconnectFromBus(m_busName);
}

bool SoundPriority::byOwnRight(qint64 thread)
{
    sched_param wanted{};
    wanted.sched_priority = priority;
    return ::sched_setscheduler(static_cast<pid_t>(thread), SCHED_RR | SCHED_RESET_ON_FORK, &wanted) == 0;
}

void SoundPriority::raise(qint64 thread)
{
    guardAgainstRunaway();
    raised[nextRaised++ % raised.size()] = static_cast<pid_t>(thread);
    if (m_ownRight(thread))
        return decide(thread, Precedence::ByOwnRight);
    switch (m_bus) {
    case Bus::Unknown:
        m_waiting.push_back(thread);
        return connectToBus();
    case Bus::Asked:
        if (m_waiting.size() < mostWaiting)
            m_waiting.push_back(thread);
        return;
    case Bus::There: return askService(thread);
    case Bus::None: return doWithoutService(thread);
    }
}

void SoundPriority::connectToBus()
{
    m_bus = Bus::Asked;
    // To connect is to wait for the bus; a bus that hangs must not hold the phone.
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    whenReady(promise->future(), this, [this](bool connected) {
        m_bus = connected ? Bus::There : Bus::None;
        for (const qint64 thread : std::exchange(m_waiting, {}))
            connected ? askService(thread) : doWithoutService(thread);
    });
    QThreadPool::globalInstance()->start([promise, name = m_busName, address = m_busAddress] {
        const QDBusConnection made = address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name) : QDBusConnection::connectToBus(address, name);
        promise->addResult(made.isConnected());
        promise->finish();
    });
}

void SoundPriority::askService(qint64 thread)
{
    static const QString service = QStringLiteral("org.freedesktop.RealtimeKit1");
    QDBusMessage message = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/RealtimeKit1"), service, QStringLiteral("MakeThreadRealtime"));
    message << static_cast<qulonglong>(thread) << static_cast<uint>(priority);
    auto *const watcher = new QDBusPendingCallWatcher(QDBusConnection(m_busName).asyncCall(message, serviceLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, thread](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (!done->isError())
            return decide(thread, Precedence::ByService);
        qCDebug(logPhone).noquote() << "RealtimeKit gives no precedence to a thread of sound:" << done->error().name();
        doWithoutService(thread);
    });
}

void SoundPriority::doWithoutService(qint64 thread)
{
    decide(thread, ::setpriority(PRIO_PROCESS, static_cast<id_t>(thread), niceness) == 0 ? Precedence::Nice : Precedence::Usual);
}

void SoundPriority::decide(qint64 thread, Precedence precedence)
{
    qCDebug(logPhone) << "thread" << thread << "of sound has precedence" << static_cast<int>(precedence) << "(0 none, 1 nice, 2 by RealtimeKit, 3 by our own right)";
    Q_EMIT decided(thread, precedence);
}

} // namespace linija
