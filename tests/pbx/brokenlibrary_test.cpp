// The telephony library throws in the middle of its loop, which it takes for running ever after: a phone that stayed would be
// deaf. It leaves, and the window starts another one that registers and rings.
#include "tests/pbx/pbxphone.h"

#include <csignal>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

// Starts the phone as the window does, apart from itself, with the library that throws before the others.
class Starter
{
public:
    explicit Starter(const TestPbx &pbx)
    {
        REQUIRE(writeWav(path("agent.wav"), 8000, tone(440, 90s, 0.3, 8000)).ok());
        m_arguments = QStringList{QStringLiteral("--sound-files"), path("agent.wav") + QLatin1Char(',') + path("heard.wav"), QStringLiteral("--root-ca"), pbx.ca,
                                  QStringLiteral("--accepting"), QStringLiteral("--exit-when-idle-seconds"), QStringLiteral("20")};
    }
    ~Starter()
    {
        for (const qint64 pid : pids) {
            if (runs(pid))
                ::kill(static_cast<pid_t>(pid), SIGTERM);
        }
    }

    QFuture<Result<qint64>> start()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINIJA_HOME"), m_folder.path());
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(LINIJA_THROWING_LOOP));
        environment.insert(QStringLiteral("LINIJA_TEST_THROW"), path("throw"));
        process.setProcessEnvironment(environment);
        process.setProgram(program("linija-phone"));
        process.setArguments(m_arguments);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        qint64 pid = 0;
        if (!process.startDetached(&pid))
            return QtFuture::makeReadyFuture(Result<qint64>(Error{ErrorCode::Io, process.errorString()}));
        pids.push_back(pid);
        return QtFuture::makeReadyFuture(Result<qint64>(pid));
    }

    void throwOnce() const
    {
        QFile file(path("throw"));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    // It is nobody's child here: gone is when it has no entry, or only that of somebody who was not buried.
    [[nodiscard]] static bool runs(qint64 pid)
    {
        QFile status(QStringLiteral("/proc/%1/stat").arg(pid));
        return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString log() const
    {
        QFile file(path("logs/phone.log"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::vector<qint64> pids;

private:
    QTemporaryDir m_folder;
    QStringList m_arguments;
};

} // namespace

TEST_CASE("A library that throws in its loop ends the phone, and the next one registers and rings", "[sip]")
{
    const TestPbx pbx;
    Starter starter(pbx);
    PbxPhone home(pbx); // a folder for the callers

    PhoneLinkOptions options;
    options.socketPath = starter.path("run/phone.sock");
    options.clientName = QStringLiteral("test");
    options.launcher = [&] { return starter.start(); };
    PhoneLinkClient window(options);
    // As the window does: whatever phone it finds gets the account.
    PhoneLinkState link = PhoneLinkState::Starting;
    QObject::connect(&window, &SoftphonePort::statusChanged, &window, [&](const PhoneStatus &status) {
        if (std::exchange(link, status.link) != status.link && status.link == PhoneLinkState::Connected)
            window.perform(phonecommand::SetAccount{pbx.account(QStringLiteral("agent1"))});
    });
    QVector<Call> history;
    QObject::connect(&window, &SoftphonePort::callChanged, &window, [&](const Call &call) { history.push_back(call); });
    window.start();
    const auto registered = [&] { return window.status().link == PhoneLinkState::Connected && window.status().registration == RegistrationState::Registered; };
    const auto talksWith = [&](Talker &customer) {
        REQUIRE(waitFor([&] { return !history.isEmpty() && history.constLast().phase == CallPhase::Alerting; }, 20s));
        window.answer(history.constLast().id);
        REQUIRE(customer.said("heard"));
    };
    REQUIRE(waitFor(registered, 20s));
    REQUIRE(starter.pids.size() == 1);
    const auto first = outsider(pbx, home, QStringLiteral("7001"));
    talksWith(*first);

    starter.throwOnce();
    QElapsedTimer clock;
    clock.start();
    CHECK(waitFor([&] { return !Starter::runs(starter.pids.front()); }, 15s));
    const qint64 gone = clock.elapsed();
    REQUIRE(waitFor([&] { return history.constLast().phase == CallPhase::Ended; }, 15s)); // the agent is told
    REQUIRE(waitFor([&] { return starter.pids.size() == 2 && registered(); }, 30s));
    std::printf("the broken phone was gone after %lld ms, the next one registered after %lld\n", static_cast<long long>(gone), static_cast<long long>(clock.elapsed()));
    CHECK(starter.log().contains(QStringLiteral("the library broke down")));
    CHECK(first->ended()); // the customer is not left hanging

    history.clear();
    const auto second = outsider(pbx, home, QStringLiteral("7001"));
    talksWith(*second);
    window.hangUp(history.constLast().id);
    REQUIRE(second->ended());
    CHECK(toneLevel(second->event("ended"), "440") > -30);
}
