// An account at a real PBX: why it is refused, who stands in, how soon it is back, how its sound is encrypted, calls for help.
#include "tests/pbx/ear.h"
#include "tests/pbx/pbxphone.h"

#include <QTcpServer>
#include <QUdpSocket>

#include <iostream>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

[[nodiscard]] bool failsWith(const PbxPhone &phone, RegistrationReason reason, std::chrono::milliseconds limit = 15s)
{
    const bool failed = waitFor([&] {
        const PhoneStatus status = phone.client->status();
        return status.registration == RegistrationState::Failed && status.registrationReason == reason;
    }, limit);
    if (!failed)
        UNSCOPED_INFO("stands: " << registrationReasonName(phone.client->status().registrationReason).toStdString() << ", "
                                 << phone.client->status().registrationDetail.toStdString());
    return failed;
}

// A port that nobody listens on, and stays so while the object lives.
class ClosedPort
{
public:
    ClosedPort()
    {
        QUdpSocket taken;
        REQUIRE(taken.bind(QHostAddress::LocalHost));
        m_port = taken.localPort();
    }
    [[nodiscard]] QString place() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

private:
    quint16 m_port = 0;
};

// Takes datagrams and says nothing.
class BlackHole
{
public:
    BlackHole() { REQUIRE(m_wire.bind(QHostAddress::LocalHost)); }
    [[nodiscard]] QString place() const { return QStringLiteral("127.0.0.1:%1").arg(m_wire.localPort()); }

private:
    QUdpSocket m_wire;
};

void talkBothWays(PbxPhone &phone, MediaSecurity security)
{
    // Extension 600 sends everything back: who hears 440 Hz has sent and received it.
    phone.client->dial(QStringLiteral("600"));
    REQUIRE(phone.reaches(CallPhase::Talking, 15s));
    CHECK(waitFor([&] { return phone.callIn(CallPhase::Talking).security == security; }));
    const Ear ear(phone.path("heard.wav"));
    CHECK(ear.hears(440, 15s));
    phone.client->hangUp(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Ended));
}

} // namespace

TEST_CASE("Each trouble with a server has its own reason", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin({});
    const auto attempt = [&](const AccountSetup &account) { phone.client->perform(phonecommand::SetAccount{account}); };

    AccountSetup closed = pbx.account(QStringLiteral("agent1"));
    closed.server = ClosedPort().place();
    attempt(closed);
    CHECK(failsWith(phone, RegistrationReason::Refused));
    closed.transport = QStringLiteral("tcp");
    attempt(closed);
    CHECK(failsWith(phone, RegistrationReason::Refused));

    const BlackHole hole;
    AccountSetup silent = pbx.account(QStringLiteral("agent1"));
    silent.server = hole.place();
    attempt(silent);
    CHECK(failsWith(phone, RegistrationReason::NoAnswer));

    AccountSetup unknown = pbx.account(QStringLiteral("agent1"));
    unknown.server = QStringLiteral("there-is-none.invalid");
    attempt(unknown);
    CHECK(failsWith(phone, RegistrationReason::UnknownHost));

    AccountSetup strange = pbx.account(QStringLiteral("agent1"), QStringLiteral("tls"));
    strange.rootCa = pbx.strangersCa;
    attempt(strange);
    CHECK(failsWith(phone, RegistrationReason::CertificateNotTrusted));
    strange.rootCa = pbx.ca;
    attempt(strange);
    CHECK(phone.registers()); // the same server, with the right certificates

    AccountSetup plain = pbx.account(QStringLiteral("agent1"), QStringLiteral("tls"));
    plain.server = QStringLiteral("localhost:%1").arg(pbx.sip); // TCP there
    attempt(plain);
    CHECK(failsWith(phone, RegistrationReason::NoTls, 25s));

    AccountSetup file = pbx.account(QStringLiteral("agent1"), QStringLiteral("tls"));
    file.rootCa = QStringLiteral("/nowhere/ca.pem");
    QVector<Error> refused;
    QObject::connect(phone.client.get(), &SoftphonePort::commandFailed, phone.client.get(),
                     [&](const QString &, const QString &, const Error &error) { refused.append(error); });
    attempt(file);
    REQUIRE(waitFor([&] { return !refused.isEmpty(); }));
    CHECK(refused.constFirst().code == ErrorCode::Invalid);
    CHECK(refused.constFirst().detail.contains(QStringLiteral("/nowhere/ca.pem")));
}

TEST_CASE("A certificate of another name, or out of date, is refused and said as such", "[sip]")
{
    const QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    const auto openssl = [&](const QString &words) {
        QProcess tool;
        tool.setWorkingDirectory(folder.path());
        tool.start(QStringLiteral("openssl"), words.split(QLatin1Char(' ')));
        REQUIRE(waitFor([&] { return tool.state() == QProcess::NotRunning; }, 20s));
        INFO(tool.readAllStandardError().toStdString());
        REQUIRE(tool.exitCode() == 0);
    };
    const auto makeCertificate = [&](const QString &name, const QString &host, const QString &days) {
        openssl(QStringLiteral("req -newkey rsa:2048 -nodes -subj /CN=%1 -keyout %2.key -out %2.csr").arg(host, name));
        QFile names(path("names.cnf"));
        REQUIRE(names.open(QIODevice::WriteOnly));
        names.write("subjectAltName=DNS:" + host.toUtf8());
        names.close();
        openssl(QStringLiteral("x509 -req -in %1.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days %2 -extfile names.cnf -out %1.crt").arg(name, days));
    };
    openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Somebody -keyout ca.key -out ca.crt"));
    makeCertificate(QStringLiteral("other"), QStringLiteral("other.example"), QStringLiteral("2"));
    makeCertificate(QStringLiteral("old"), QStringLiteral("localhost"), QStringLiteral("-1"));

    PhoneUnderTest phone;
    phone.start();
    phone.connectClient();
    const auto meet = [&](const QString &certificate, RegistrationReason reason) {
        quint16 port = 0;
        {
            QTcpServer free;
            REQUIRE(free.listen(QHostAddress::LocalHost));
            port = free.serverPort();
        }
        QProcess server; // TLS as it should be; who gets in would be told 200 by nobody
        server.setWorkingDirectory(folder.path());
        server.start(QStringLiteral("openssl"), {QStringLiteral("s_server"), QStringLiteral("-accept"), QString::number(port), QStringLiteral("-cert"),
                                                 certificate + QStringLiteral(".crt"), QStringLiteral("-key"), certificate + QStringLiteral(".key"), QStringLiteral("-quiet")});
        REQUIRE(server.waitForStarted());
        AccountSetup account;
        account.uri = QStringLiteral("sip:agent1@localhost");
        account.server = QStringLiteral("localhost:%1").arg(port);
        account.transport = QStringLiteral("tls");
        account.rootCa = path("ca.crt");
        phone.client->perform(phonecommand::SetAccount{account});
        CHECK(waitFor([&] { return phone.client->status().registrationReason == reason; }, 20s));
        INFO(phone.client->status().registrationDetail.toStdString());
        CHECK(phone.client->status().registration == RegistrationState::Failed);
        server.kill();
        server.waitForFinished(2000);
    };
    meet(QStringLiteral("other"), RegistrationReason::CertificateWrongName);
    meet(QStringLiteral("old"), RegistrationReason::CertificateExpired);
}

TEST_CASE("A dead first server costs seconds: the second takes phone and calls, until the first is back", "[sip]")
{
    const TestPbx second;
    TestPbx first;
    PbxPhone phone(second);
    AccountSetup account = second.account(QStringLiteral("agent1"));
    account.server = QStringLiteral("127.0.0.1:%1").arg(first.sip);
    account.moreServers = QStringList{QStringLiteral("127.0.0.1:%1").arg(second.sip)};
    account.password = second.secret;
    first.kill();
    QElapsedTimer time;
    time.start();
    phone.begin(account);
    REQUIRE(phone.registers());
    const qint64 moved = time.elapsed();
    CHECK(moved < 8000);
    CHECK(phone.client->status().serverNumber == 2);
    talkBothWays(phone, MediaSecurity::None);
    first.secret = second.secret; // comes up with the password that we have
    first.start();
    time.restart();
    REQUIRE(waitFor([&] { return phone.client->status().serverNumber == 1 && phone.client->status().registration == RegistrationState::Registered; }, 60s));
    std::cout << "second server after " << moved << " ms; back at the first after " << time.elapsed() << " ms\n";
    CHECK(second.says(QStringLiteral("pjsip show contacts"), QStringLiteral("No objects found")));
}

TEST_CASE("A PBX that restarts has its phone back within seconds", "[sip]")
{
    for (const QString &transport : QStringList{QStringLiteral("udp"), QStringLiteral("tls")}) {
        INFO(transport.toStdString());
        TestPbx pbx;
        PbxPhone phone(pbx);
        phone.begin(pbx.account(QStringLiteral("agent1"), transport));
        REQUIRE(phone.registers());
        QElapsedTimer time;
        time.start();
        pbx.kill();
        REQUIRE(waitFor([&] { return phone.client->status().registration == RegistrationState::Failed; }, 40s));
        const qint64 noticed = time.elapsed();
        pbx.start();
        time.restart();
        REQUIRE(phone.registers(30s));
        const qint64 back = time.elapsed();
        CHECK(back < 10'000);
        CHECK(pbx.says(QStringLiteral("pjsip show contacts"), QStringLiteral("agent1/sip:agent1@")));
        std::cout << transport.toStdString() << ": loss noticed after " << noticed << " ms, registered " << back << " ms after the PBX was back\n";
    }
}

TEST_CASE("A phone that stood still for a while tells its server at once that it is there", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1")));
    REQUIRE(phone.registers());
    REQUIRE(pbx.says(QStringLiteral("pjsip show contacts"), QStringLiteral("agent1/sip:agent1@")));
    const auto pid = static_cast<pid_t>(phone.process->process.processId());
    ::kill(pid, SIGSTOP);
    (void)waitFor([] { return false; }, 6s); // as if the computer slept
    (void)pbx.cli(QStringLiteral("database deltree registrar")); // and the server forgot
    (void)pbx.cli(QStringLiteral("module reload res_pjsip.so"));
    ::kill(pid, SIGCONT);
    QElapsedTimer time;
    time.start();
    REQUIRE(pbx.says(QStringLiteral("pjsip show contacts"), QStringLiteral("agent1/sip:agent1@"), 10s));
    std::cout << "registered again " << time.elapsed() << " ms after waking up\n";
}

TEST_CASE("Sound is encrypted by SDES or by DTLS, and the call says by which", "[sip]")
{
    const TestPbx pbx;
    SECTION("SDES over TLS, mandatory")
    {
        PbxPhone phone(pbx);
        AccountSetup account = pbx.account(QStringLiteral("srtp1"), QStringLiteral("tls"));
        account.mediaSecurity = MediaSecurity::Sdes;
        account.mediaSecurityNeed = MediaSecurityNeed::Mandatory;
        phone.begin(account);
        REQUIRE(phone.registers());
        talkBothWays(phone, MediaSecurity::Sdes);
    }
    SECTION("DTLS, mandatory")
    {
        PbxPhone phone(pbx);
        AccountSetup account = pbx.account(QStringLiteral("dtls1"));
        account.mediaSecurity = MediaSecurity::Dtls;
        account.mediaSecurityNeed = MediaSecurityNeed::Mandatory;
        phone.begin(account);
        REQUIRE(phone.registers());
        talkBothWays(phone, MediaSecurity::Dtls);
    }
}

TEST_CASE("Where encryption is only preferred, a PBX without it is talked to all the same, and the call says so", "[sip]")
{
    const TestPbx pbx;
    for (const MediaSecurity wanted : {MediaSecurity::Sdes, MediaSecurity::Dtls}) {
        INFO((wanted == MediaSecurity::Sdes ? "SDES" : "DTLS"));
        PbxPhone phone(pbx);
        AccountSetup account = pbx.account(QStringLiteral("agent1"));
        account.mediaSecurity = wanted;
        phone.begin(account);
        REQUIRE(phone.registers());
        talkBothWays(phone, MediaSecurity::None);
        CHECK(std::all_of(phone.history.begin(), phone.history.end(), [&](const Call &call) { return call.id == phone.history.constFirst().id; }));
    }
}

TEST_CASE("Where encryption is mandatory, a plain call is refused both ways and says why, but a call for help goes", "[sip]")
{
    const TestPbx pbx;
    for (const MediaSecurity wanted : {MediaSecurity::Sdes, MediaSecurity::Dtls}) {
        INFO((wanted == MediaSecurity::Sdes ? "SDES" : "DTLS"));
        PbxPhone phone(pbx);
        AccountSetup account = pbx.account(QStringLiteral("agent1"));
        account.mediaSecurity = wanted;
        account.mediaSecurityNeed = MediaSecurityNeed::Mandatory;
        account.emergencyNumbers = QStringList{QStringLiteral("600")};
        phone.begin(account);
        REQUIRE(phone.registers());
        phone.client->dial(QStringLiteral("1002"));
        REQUIRE(phone.reaches(CallPhase::Ended, 15s));
        CHECK(phone.history.constLast().end == CallEnd::NotEncrypted);
        const auto caller = outsider(pbx, phone, QStringLiteral("7001"));
        REQUIRE(waitFor([&] { return !phone.refused.isEmpty(); }, 15s));
        CHECK(phone.refused.constFirst().end == CallEnd::NotEncrypted);
        CHECK(phone.refused.constFirst().remoteUser == QStringLiteral("+37126555014"));
        CHECK(phone.client->calls().isEmpty());
        phone.history.clear();
        talkBothWays(phone, MediaSecurity::None); // 600, which is an emergency number here
        CHECK(phone.history.constLast().emergency);
    }
}

TEST_CASE("A call for help is dialled as typed, and is never one call too many", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    AccountSetup account = pbx.account(QStringLiteral("agent1"));
    account.emergencyNumbers = QStringList{QStringLiteral("600")};
    phone.begin(account);
    REQUIRE(phone.registers());
    QVector<Error> refused;
    QObject::connect(phone.client.get(), &SoftphonePort::commandFailed, phone.client.get(),
                     [&](const QString &, const QString &, const Error &error) { refused.append(error); });
    for (int i = 0; i < 8; ++i) {
        phone.client->dial(QStringLiteral("603"));
        REQUIRE(waitFor([&] {
            const auto calls = phone.client->calls();
            const auto held = std::count_if(calls.begin(), calls.end(), [](const Call &call) { return call.phase == CallPhase::OnHold; });
            return calls.size() == i + 1 && held == i && calls.constLast().phase == CallPhase::Talking && !calls.constLast().codec.isEmpty();
        }, 15s));
    }
    phone.client->dial(QStringLiteral("603"));
    REQUIRE(waitFor([&] { return refused.size() == 1; }));
    CHECK(refused.constFirst().code == ErrorCode::Busy);
    phone.client->dial(QStringLiteral("600"));
    REQUIRE(waitFor([&] { return phone.client->calls().size() == 9; }, 10s));
    REQUIRE(waitFor([&] { return phone.callIn(CallPhase::Talking).emergency; }, 10s));
    CHECK(phone.callIn(CallPhase::Talking).remoteUser == QStringLiteral("600"));
    const Ear ear(phone.path("heard.wav"));
    CHECK(ear.hears(440, 15s));
}
