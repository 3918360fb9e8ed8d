// ICE, STUN and TURN between network namespaces, with coturn: an agent behind address translation, a colleague outside, and
// between them first a router that lets sound through and then one that lets only TURN through. Sound is judged by frequency.
// Needs the right to make namespaces (root), ip, nft and turnserver; skipped with a word where one is missing.
#include "tests/app/phone/sipfixture.h"
#include "tests/pbx/ear.h"
#include "tests/pbx/namespaces.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

// A phone inside a namespace, steered from here: local sockets are in the file system, which all share.
class PhoneThere : public PhoneUnderTest
{
public:
    PhoneThere(const Namespaces &world, const char *where, double hz) : PhoneUnderTest(Rings::Always), m_world(world), m_where(where)
    {
        REQUIRE(writeWav(path("agent.wav"), 8000, tone(hz, std::chrono::seconds(90), 0.3, 8000)).ok());
    }

    void begin(const QString &listen, const AccountSetup &account)
    {
        arguments << QStringLiteral("--listen") << listen;
        process = std::make_unique<Talker>("linija-phone", arguments, folder.path(), environment, m_world.before(m_where));
        REQUIRE(process->said("ready"));
        port = process->event("ready").value(QLatin1String("port")).toInt();
        connectClient();
        client->perform(phonecommand::SetAccount{account});
    }

private:
    const Namespaces &m_world;
    const char *m_where;
};

// coturn, with a user and a password.
class Relay
{
public:
    explicit Relay(const Namespaces &world)
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("turnserver"));
        if (program.isEmpty()) {
            std::printf("skipped: no turnserver here (coturn)\n");
            std::fflush(stdout);
            std::_Exit(77);
        }
        QStringList words = world.before("relay");
        words << program << QStringLiteral("-n") << QStringLiteral("--no-cli") << QStringLiteral("-L") << QStringLiteral("203.0.113.30") << QStringLiteral("-a") << QStringLiteral("-r")
              << QStringLiteral("company.example") << QStringLiteral("-u") << QStringLiteral("agent:turn-secret") << QStringLiteral("--no-tls") << QStringLiteral("--no-dtls")
              << QStringLiteral("-v") << QStringLiteral("--log-file") << QStringLiteral("stdout") << QStringLiteral("--pidfile") << m_folder.filePath(QStringLiteral("pid"))
              << QStringLiteral("-b") << m_folder.filePath(QStringLiteral("users"));
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { said += m_process.readAll(); });
        m_process.start(words.takeFirst(), words);
        REQUIRE(m_process.waitForStarted());
        REQUIRE(waitFor([&] { return said.contains("listener opened on : 203.0.113.30:3478") || said.contains("UDP listener opened"); }, 15s));
    }
    ~Relay()
    {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }

    QByteArray said;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

AccountSetup byIce(const QString &turn, const QString &stun = {})
{
    AccountSetup setup;
    setup.ice = IceUse::On;
    setup.turnServer = turn;
    setup.stunServer = stun;
    if (!turn.isEmpty()) {
        setup.turnUser = QStringLiteral("agent");
        setup.turnPassword = QStringLiteral("turn-secret");
    }
    return setup;
}

struct Call2
{
    Call2(const Namespaces &world, const AccountSetup &agentSetup, const AccountSetup &colleagueSetup)
        : agent(world, "inside", 440), colleague(world, "colleague", 1000)
    {
        agent.begin(QStringLiteral("192.168.77.2:5060"), agentSetup);
        colleague.begin(QStringLiteral("203.0.113.20:5060"), colleagueSetup);
        agent.client->dial(QStringLiteral("sip:colleague@203.0.113.20:5060"));
        REQUIRE(colleague.reaches(CallPhase::Alerting, 15s));
        colleague.client->answer(colleague.history.constLast().id);
        REQUIRE(agent.reaches(CallPhase::Talking, 15s));
    }

    PhoneThere agent;
    PhoneThere colleague;
};

const QString relayPlace = QStringLiteral("203.0.113.30:3478");

} // namespace

TEST_CASE("An agent behind address translation is heard, and hears, by ICE with STUN", "[sip]")
{
    const Namespaces world;
    const Relay relay(world);
    Call2 call(world, byIce({}, relayPlace), byIce({}));
    CHECK(Ear(call.agent.path("heard.wav")).hears(1000, 20s));
    CHECK(Ear(call.colleague.path("heard.wav")).hears(440, 20s));
    CHECK_FALSE(relay.said.contains("ALLOCATE"));
}

TEST_CASE("Where only the relay can be reached, sound goes by TURN", "[sip]")
{
    const Namespaces world;
    world.allowOnlyTurn();
    const Relay relay(world);
    SECTION("without TURN nobody hears anything")
    {
        Call2 call(world, byIce({}, relayPlace), byIce({}));
        CHECK_FALSE(Ear(call.agent.path("heard.wav")).hears(1000, 6s));
        CHECK_FALSE(Ear(call.colleague.path("heard.wav")).hears(440, 1s));
    }
    SECTION("with it both do")
    {
        Call2 call(world, byIce(relayPlace), byIce({}));
        CHECK(Ear(call.agent.path("heard.wav")).hears(1000, 20s));
        CHECK(Ear(call.colleague.path("heard.wav")).hears(440, 20s));
        CHECK(relay.said.contains("ALLOCATE"));
    }
    SECTION("a wrong TURN password leaves the call silent, and the call itself goes on")
    {
        AccountSetup wrong = byIce(relayPlace);
        wrong.turnPassword = QStringLiteral("not it");
        Call2 call(world, wrong, byIce({}));
        CHECK_FALSE(Ear(call.agent.path("heard.wav")).hears(1000, 6s));
        CHECK(call.agent.hasCallIn(CallPhase::Talking));
    }
}
