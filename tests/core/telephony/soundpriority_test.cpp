// Who gives precedence to the threads of sound, on a bus of the test's own with a stand-in for RealtimeKit on it.
#include "core/telephony/linphone/soundpriority.h"
#include "tests/ui/desktop/sessionbus.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

#include <sched.h>
#include <unistd.h>

using namespace linija;
using namespace linija::test;

namespace {

bool hasNoRight(qint64)
{
    return false;
}

struct Decisions
{
    explicit Decisions(SoundPriority &of)
    {
        QObject::connect(&of, &SoundPriority::decided, &of, [this](qint64 thread, Precedence precedence) { all.emplaceBack(thread, precedence); });
    }
    QVector<std::pair<qint64, Precedence>> all;
};

// What niceness may be set here depends on who runs the test.
bool isWithoutService(Precedence precedence)
{
    return precedence == Precedence::Usual || precedence == Precedence::Nice;
}

// Rests until its end.
class Thread
{
public:
    Thread()
    {
        while (id() == 0)
            std::this_thread::yield();
    }
    ~Thread()
    {
        m_end = true;
        m_thread.join();
    }
    [[nodiscard]] pid_t id() const { return m_id; }

private:
    std::atomic<pid_t> m_id{0};
    std::atomic<bool> m_end{false};
    std::thread m_thread{[this] {
        m_id = ::gettid();
        while (!m_end)
            ::usleep(1000);
    }};
};

} // namespace

TEST_CASE("Threads of sound are given into the care of RealtimeKit by their ids", "[telephony]")
{
    const SessionBus bus;
    const StandIn service(bus, QStringLiteral("org.freedesktop.RealtimeKit1"), QStringLiteral("/org/freedesktop/RealtimeKit1"), [](const QDBusMessage &) { return QVariantList{}; });
    SoundPriority priority(bus.address, hasNoRight);
    const Decisions decisions(priority);
    const Thread one;
    const Thread other;
    priority.raise(one.id());
    priority.raise(other.id());
    REQUIRE(waitFor([&] { return decisions.all.size() == 2; }));
    CHECK(decisions.all.at(0) == std::pair<qint64, Precedence>(one.id(), Precedence::ByService));
    CHECK(decisions.all.at(1) == std::pair<qint64, Precedence>(other.id(), Precedence::ByService));
    const auto asked = service.callsOf(QStringLiteral("MakeThreadRealtime"));
    REQUIRE(asked.size() == 2);
    CHECK(asked.at(0).signature() == QLatin1String("tu"));
    CHECK(asked.at(0).arguments().at(0).toULongLong() == static_cast<qulonglong>(one.id()));
    CHECK(asked.at(0).arguments().at(1).toUInt() < 5); // PulseAudio's own: the server goes first
    CHECK(asked.at(0).arguments().at(1).toUInt() >= 1);

    const Thread third; // later, on the same bus
    priority.raise(third.id());
    REQUIRE(waitFor([&] { return decisions.all.size() == 3; }));
    CHECK(decisions.all.at(2).second == Precedence::ByService);
}

TEST_CASE("Who has the right themselves asks nobody", "[telephony]")
{
    const SessionBus bus;
    const StandIn service(bus, QStringLiteral("org.freedesktop.RealtimeKit1"), QStringLiteral("/org/freedesktop/RealtimeKit1"), [](const QDBusMessage &) { return QVariantList{}; });
    SoundPriority priority(bus.address, [](qint64) { return true; });
    const Decisions decisions(priority);
    priority.raise(::gettid());
    REQUIRE(decisions.all.size() == 1);
    CHECK(decisions.all.at(0).second == Precedence::ByOwnRight);
    CHECK(service.calls.isEmpty());
}

TEST_CASE("Without RealtimeKit, and without a bus, sound goes on as it is", "[telephony]")
{
    const SessionBus bus;
    SoundPriority withoutService(bus.address, hasNoRight);
    SoundPriority withoutBus(QStringLiteral("unix:path=/nowhere/bus"), hasNoRight);
    for (SoundPriority *const priority : {&withoutService, &withoutBus}) {
        const Decisions decisions(*priority);
        const Thread thread;
        priority->raise(thread.id());
        REQUIRE(waitFor([&] { return decisions.all.size() == 1; }));
        CHECK(isWithoutService(decisions.all.at(0).second));
        const Thread later;
        priority->raise(later.id());
        REQUIRE(waitFor([&] { return decisions.all.size() == 2; }));
        CHECK(isWithoutService(decisions.all.at(1).second));
    }
}

TEST_CASE("A bus that never answers holds nobody", "[telephony]")
{
    const QTemporaryDir folder;
    QLocalServer mute;
    REQUIRE(mute.listen(folder.filePath(QStringLiteral("bus"))));
    SoundPriority priority(QStringLiteral("unix:path=") + mute.fullServerName(), hasNoRight);
    const Decisions decisions(priority);
    const Thread thread;
    for (int i = 0; i < 100; ++i)
        priority.raise(thread.id());
    REQUIRE(waitFor([&] { return mute.hasPendingConnections(); })); // the event loop runs, the bus is being asked
    CHECK(decisions.all.isEmpty());
    mute.close();
    delete mute.nextPendingConnection();
    REQUIRE(waitFor([&] { return !decisions.all.isEmpty(); }));
    CHECK(decisions.all.size() < 100); // what piles up meanwhile is bounded
    CHECK(isWithoutService(decisions.all.at(0).second));
}

TEST_CASE("A thread that computes without a pause loses its precedence each time, and the program lives", "[telephony]")
{
    SoundPriority priority;
    for (int time = 0; time < 2; ++time) { // the kernel's limit moves when it has warned
        std::atomic<pid_t> id{0};
        std::atomic<bool> go{false};
        std::atomic<int> policy{-1};
        std::thread runaway([&] {
            id = ::gettid();
            while (!go)
                ::usleep(1000);
            // Without the guard the kernel would end the program after 0.2 s of this.
            const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
            do
                policy = ::sched_getscheduler(0) & ~SCHED_RESET_ON_FORK;
            while (policy == SCHED_RR && std::chrono::steady_clock::now() < deadline);
        });
        while (id == 0)
            std::this_thread::yield();
        const bool allowed = SoundPriority::byOwnRight(id);
        if (allowed) {
            priority.raise(id);
            CHECK((::sched_getscheduler(id) & ~SCHED_RESET_ON_FORK) == SCHED_RR);
        } else {
            WARN("skipped: no right to real-time priority here");
        }
        go = true;
        runaway.join();
        if (allowed)
            CHECK(policy == SCHED_OTHER);
    }
}
