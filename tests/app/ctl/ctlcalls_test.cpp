// Real phone processes that linijactl alone drives.
#include "core/recording/recordingkeys.h"
#include "tests/app/ctl/ctl.h"
#include "tests/app/phone/sipfixture.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct Phone : PhoneUnderTest
{
    explicit Phone(Rings rings = Rings::Always) : PhoneUnderTest(rings) { start(); }

    [[nodiscard]] CtlRun ctl(const QStringList &words) const { return Ctl(folder.path()).run(QStringList{"--json", "phone"} + words, 100'000); }
    // Until it is fine: the other phone may not have heard yet.
    [[nodiscard]] bool comesTo(const QStringList &words) const
    {
        return waitFor([&] { return ctl(words).exit == 0; }, 20s);
    }
    // What the phone is doing now, as status tells it.
    [[nodiscard]] QVector<QJsonObject> calls() const
    {
        QVector<QJsonObject> rows;
        for (const QJsonObject &row : ctl({"status"}).rows) {
            if (row["event"] == "call")
                rows << row;
        }
        return rows;
    }
    [[nodiscard]] bool has(const QStringList &phases) const
    {
        return waitFor([&] {
            QStringList now;
            for (const QJsonObject &call : calls())
                now << call["phase"].toString();
            now.sort();
            return now == phases;
        });
    }
};

QString idOf(const CtlRun &run)
{
    return run.rows.isEmpty() ? QString() : run.rows.constLast()["id"].toString();
}

// The answer of a call that linijactl makes: the other phone takes it meanwhile.
QString talk(const Phone &from, const Phone &to, const QStringList &more = {})
{
    const CtlRun dialled = from.ctl(QStringList{"dial", to.address()} + more);
    INFO(dialled.err.toStdString());
    REQUIRE(dialled.exit == 0);
    REQUIRE(to.comesTo({"answer"}));
    return idOf(dialled);
}

} // namespace

TEST_CASE("a call is made, answered, held, resumed, muted, given keys and ended from the command line", "[sip]")
{
    const Phone agent;
    const Phone other;
    const QString id = talk(agent, other, {"--header", "X-Queue: support"});
    REQUIRE(agent.has({"talking"}));
    CHECK(other.calls().value(0)["headers"].toObject()["x-queue"] == "support");
    const CtlRun held = agent.ctl({"hold"});
    CHECK(held.exit == 0);
    CHECK(held.rows.value(0)["phase"] == "on-hold");
    CHECK(other.has({"held-by-remote"}));
    CHECK(agent.ctl({"hold", id}).exit == 0); // so it is already
    CHECK(agent.ctl({"resume"}).exit == 0);
    CHECK(other.has({"talking"}));
    CHECK(agent.ctl({"mute"}).rows.value(0)["muted"] == true);
    CHECK(agent.ctl({"unmute"}).rows.value(0)["muted"] == false);

    Talker watch("linijactl", {"--json", "phone", "watch", "--seconds", "60"}, other.folder.path());
    REQUIRE(watch.said("call"));
    CHECK(agent.ctl({"dtmf", "7"}).exit == 0);
    CHECK(watch.said("dtmf"));
    CHECK(watch.event("dtmf")["digit"] == "7");
    CHECK(watch.said("quality", 30s));
    CHECK(agent.ctl({"dtmf", "seven"}).err.contains("invalid"));

    CHECK(agent.ctl({"hangup"}).rows.value(0)["phase"] == "ended");
    CHECK(other.has({}));
    CHECK(agent.ctl({"hangup"}).exit == 1); // nothing is left
    CHECK(agent.ctl({"quit"}).exit == 0);
    CHECK(agent.process->ended());
    CHECK(agent.ctl({"status"}).exit == 3); // and no phone is there
}

TEST_CASE("calls ring while linijactl takes them, and are declined from it", "[sip]")
{
    const Phone agent;
    const Phone other(Rings::WhenAWindowIsReady);
    CHECK(agent.ctl({"dial", other.address(), "--wait"}).exit == 1); // nobody takes calls there
    Talker takes("linijactl", {"--json", "phone", "accepting", "--seconds", "120"}, other.folder.path());
    REQUIRE(takes.said("status"));
    Talker waits("linijactl", {"--json", "phone", "dial", other.address(), "--wait"}, agent.folder.path());
    CHECK(other.comesTo({"decline"}));
    REQUIRE(waits.ended());
    CHECK(waits.process.exitCode() == 1);
    CHECK(waits.event("call")["end"] == "busy");
}

TEST_CASE("two calls are told apart by their ids; without an account they make no conference, and the phone lives", "[sip]")
{
    const Phone agent;
    const Phone one;
    const Phone two;
    const QString first = talk(agent, one);
    const QString second = talk(agent, two, {"--consults-for", first});
    REQUIRE(agent.has({"on-hold", "talking"}));
    CHECK(agent.calls().value(1)["consultsFor"] == first);
    CHECK(agent.ctl({"join"}).err.contains("conflict")); // the library would fall over it
    CHECK(one.has({"held-by-remote"}));
    CHECK(agent.ctl({"resume", first}).exit == 0);
    CHECK(one.has({"talking"}));
    CHECK(agent.ctl({"hangup", second}).exit == 0); // not the one that is talked in
    CHECK(two.has({}));
    CHECK(one.has({"talking"}));
    CHECK(agent.ctl({"hangup"}).exit == 0);
    CHECK(one.has({}));
}

TEST_CASE("a call is recorded when it is asked for, and not before it is allowed", "[sip]")
{
    const Phone agent;
    const Phone other;
    (void)talk(agent, other);
    CHECK(agent.ctl({"record", "start"}).err.contains("forbidden"));
    const QString key = QString::fromLatin1(RecordingKeys::make().value().publicKey.toBase64());
    CHECK(agent.ctl({"recording", "rule=on-demand", "publicKey=" + key}).exit == 0);
    CHECK(agent.ctl({"hangup"}).exit == 0); // the rule holds for calls from now on
    REQUIRE(other.has({}));
    (void)talk(agent, other);
    const CtlRun started = agent.ctl({"record", "start"});
    INFO(started.err.toStdString());
    CHECK(started.exit == 0);
    CHECK(agent.ctl({"record", "pause"}).rows.value(0)["recording"] == "paused");
    CHECK(agent.ctl({"record", "resume"}).rows.value(0)["recording"] == "recording");
    CHECK(agent.ctl({"record", "stop"}).exit == 0);
    CHECK_FALSE(QDir(agent.folder.filePath("data/recordings")).entryList({"*.lrec"}, QDir::Files).isEmpty());
}

TEST_CASE("what a phone that plays files cannot do is said, and what it can is done", "[sip]")
{
    const Phone agent;
    for (const QStringList &words : QVector<QStringList>{{"tone", "hold-reminder"}, {"sound-check"}, {"devices", "-", "-"}}) {
        const CtlRun run = agent.ctl(words);
        CHECK(run.exit == 1);
        CHECK(run.err.contains("unsupported"));
    }
    CHECK(agent.ctl({"sound", "echo=on"}).exit == 0);
    CHECK(agent.ctl({"headers", "x-queue=X-CC-Queue"}).exit == 0);
    CHECK(agent.ctl({"sound-check-stop"}).exit == 0);
    CHECK(agent.ctl({"service", "*45"}).err.contains("offline")); // no account
    CHECK(agent.ctl({"account", "none"}).exit == 0);
}
