// ICE, STUN and TURN between network namespaces, with coturn: an agent behind address translation, a colleague outside, and
// between them first a router that lets sound through and then one that lets only TURN through. Sound is judged by frequency.
// Needs the right to make namespaces (root), ip, nft and turnserver; skipped with a word where one is missing.
#include "tests/app/phone/sipfixture.h"
#include "tests/pbx/ear.h"
#include "tests/pbx/namespaces.h"
#include "tests/pbx/testpbx.h"

#include <QDir>
#include <QElapsedTimer>
#include <QScopeGuard>

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

namespace {

// Registered through the router at a PBX that lives where the relay does.
void signIn(PhoneThere &phone, const AccountSetup &account)
{
    phone.begin(QStringLiteral("192.168.77.2:0"), account);
    REQUIRE(waitFor([&] { return phone.client->status().registration == RegistrationState::Registered; }, 20s));
}

} // namespace

TEST_CASE("Where only the relay can be reached, sound goes by TURN", "[sip]")
{
    const Namespaces world;
    world.allowOnlyTurn();
    const Relay relay(world);
    // The PBX is where the colleague was; its echo sends back what came through the relay.
    const TestPbx pbx(TestPbx::Begins::Now, {QStringLiteral("--address"), QStringLiteral("203.0.113.20"), QStringLiteral("--base"), QStringLiteral("5060")}, world.before("colleague"));
    const auto hears = [&](const AccountSetup &way, std::chrono::milliseconds limit) {
        PhoneThere agent(world, "inside", 440);
        AccountSetup account = pbx.account(QStringLiteral("ice1"));
        account.ice = way.ice;
        account.stunServer = way.stunServer;
        account.turnServer = way.turnServer;
        account.turnUser = way.turnUser;
        account.turnPassword = way.turnPassword;
        signIn(agent, account);
        agent.client->dial(QStringLiteral("600"));
        REQUIRE(agent.reaches(CallPhase::Talking, 20s));
        const bool heard = Ear(agent.path("heard.wav")).hears(440, limit);
        CHECK(agent.hasCallIn(CallPhase::Talking)); // silent or not, the call is up
        return heard;
    };
    SECTION("without TURN nothing is heard")
    {
        CHECK_FALSE(hears(byIce({}, relayPlace), 6s));
        CHECK_FALSE(relay.said.contains("ALLOCATE processed, success"));
    }
    SECTION("with it everything is")
    {
        CHECK(hears(byIce(relayPlace), 20s));
        CHECK(relay.said.contains("ALLOCATE processed, success"));
    }
    SECTION("with a wrong TURN password nothing is")
    {
        AccountSetup wrong = byIce(relayPlace);
        wrong.turnPassword = QStringLiteral("not it");
        CHECK_FALSE(hears(wrong, 6s));
    }
}

TEST_CASE("A phone whose network goes says so, and is signed in within seconds when it is back", "[sip]")
{
    const Namespaces world;
    const TestPbx pbx(TestPbx::Begins::Now, {QStringLiteral("--address"), QStringLiteral("203.0.113.30")}, world.before("relay"));
    PhoneThere phone(world, "inside", 440);
    signIn(phone, pbx.account(QStringLiteral("agent1")));
    const auto status = [&] { return phone.client->status(); };

    QElapsedTimer time;
    time.start();
    world.does(world.inside("inside") + QStringLiteral("ip link set in0 down"));
    REQUIRE(waitFor([&] { return status().registrationReason == RegistrationReason::NoNetwork; }, 10s));
    CHECK(status().registration == RegistrationState::Failed);
    const qint64 noticed = time.elapsed();
    CHECK(noticed < 5000);

    world.does(world.inside("inside") + QStringLiteral("ip link set in0 up"));
    world.does(world.inside("inside") + QStringLiteral("ip route add default via 192.168.77.1"));
    time.restart();
    REQUIRE(waitFor([&] { return status().registration == RegistrationState::Registered; }, 15s));
    const qint64 back = time.elapsed();
    CHECK(back < 8000);

    // Another address, as after a walk from one Wi-Fi to the next: the server is told the new one.
    world.does(world.inside("inside") + QStringLiteral("ip addr add 192.168.77.3/24 dev in0"));
    world.does(world.inside("inside") + QStringLiteral("ip route replace default via 192.168.77.1 src 192.168.77.3"));
    time.restart();
    REQUIRE(waitFor([&] { return status().registration != RegistrationState::Registered; }, 10s));
    REQUIRE(waitFor([&] { return status().registration == RegistrationState::Registered; }, 15s));
    std::printf("loss noticed after %lld ms, signed in %lld ms after the network was back, %lld ms after a new address\n", static_cast<long long>(noticed),
                static_cast<long long>(back), static_cast<long long>(time.elapsed()));
}

TEST_CASE("A server is found by its SRV record where no port is given", "[sip]")
{
    const Namespaces world;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dnsmasq"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (program.isEmpty()) {
        WARN("skipped: no dnsmasq here (dnsmasq-base)");
        return;
    }
    const TestPbx pbx(TestPbx::Begins::Now, {QStringLiteral("--address"), QStringLiteral("203.0.113.30")}, world.before("relay"));
    const QDir names(QStringLiteral("/etc/netns/") + world.name("inside")); // ip netns exec shows it as /etc there
    REQUIRE(names.mkpath(QStringLiteral(".")));
    const auto tidy = qScopeGuard([&] { QDir(names).removeRecursively(); });
    QFile resolver(names.filePath(QStringLiteral("resolv.conf")));
    REQUIRE(resolver.open(QIODevice::WriteOnly));
    resolver.write("nameserver 203.0.113.30\n");
    resolver.close();
    QProcess nameServer;
    QStringList words = world.before("relay");
    words << program << QStringLiteral("--no-daemon") << QStringLiteral("--conf-file=/dev/null") << QStringLiteral("--no-resolv") << QStringLiteral("--no-hosts")
          << QStringLiteral("--listen-address=203.0.113.30") << QStringLiteral("--bind-interfaces") << QStringLiteral("--user=root") << QStringLiteral("--pid-file=")
          << QStringLiteral("--address=/pbx.company.example/203.0.113.30") << QStringLiteral("--srv-host=_sip._udp.company.example,pbx.company.example,%1").arg(pbx.sip);
    nameServer.start(words.takeFirst(), words);
    REQUIRE(nameServer.waitForStarted());

    PhoneThere phone(world, "inside", 440);
    AccountSetup account;
    account.uri = QStringLiteral("sip:agent1@company.example");
    account.password = pbx.secret;
    signIn(phone, account);
    account.uri = QStringLiteral("sip:agent1@nobody.example"); // no record of any kind
    phone.client->perform(phonecommand::SetAccount{account});
    CHECK(waitFor([&] { return phone.client->status().registrationReason == RegistrationReason::UnknownHost; }, 20s));
    nameServer.terminate();
    nameServer.waitForFinished(5000);
}
