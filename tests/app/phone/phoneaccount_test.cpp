// The phone with an account, against a registrar of a few lines: digest challenge, acceptance, refusal, and whom an
// asserted identity is believed from.
#include "tests/app/phone/sipfixture.h"

#include <QUdpSocket>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

class Registrar
{
public:
    enum class Answer { Challenge, Forbid };

    explicit Registrar(Answer answer) : m_answer(answer)
    {
        REQUIRE(m_wire.bind(QHostAddress::LocalHost));
        QObject::connect(&m_wire, &QUdpSocket::readyRead, &m_wire, [this] { read(); });
    }

    [[nodiscard]] QString host() const { return QStringLiteral("127.0.0.1:%1").arg(m_wire.localPort()); }
    [[nodiscard]] QStringList phoneArguments() const
    {
        return {QStringLiteral("--account"), QStringLiteral("sip:agent1@") + host(), QStringLiteral("--server"), QStringLiteral("sip:") + host(),
                QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--password-stdin")};
    }

    void invite(int phonePort, const QByteArray &user)
    {
        const QByteArray sdp = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 40000 RTP/AVP 0\r\n";
        const QByteArray id = QByteArray::number(++m_calls);
        const QByteArray self = "127.0.0.1:" + QByteArray::number(m_wire.localPort());
        const QByteArray datagram = "INVITE sip:" + user + "@127.0.0.1:" + QByteArray::number(phonePort) + " SIP/2.0\r\nVia: SIP/2.0/UDP " + self + ";branch=z9hG4bKr" + id
            + "\r\nMax-Forwards: 70\r\nFrom: <sip:12345@" + self + ">;tag=r" + id + "\r\nTo: <sip:" + user + "@" + self + ">\r\nCall-ID: r" + id + "\r\nCSeq: 1 INVITE\r\nContact: <sip:pbx@" + self
            + ">\r\nP-Asserted-Identity: \"Anna\" <sip:+37129555021@" + self + ">\r\nContent-Type: application/sdp\r\nContent-Length: " + QByteArray::number(sdp.size()) + "\r\n\r\n" + sdp;
        m_wire.writeDatagram(datagram, QHostAddress::LocalHost, static_cast<quint16>(phonePort));
    }

    QByteArray authorization; // of the accepted REGISTER
    QByteArray requestLine;   // of the last one
    bool unregistered = false;

private:
    static QByteArray header(const QByteArray &message, const QByteArray &name)
    {
        for (const QByteArray &line : message.split('\n')) {
            if (line.startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }

    void read()
    {
        while (m_wire.hasPendingDatagrams()) {
            QByteArray message(static_cast<qsizetype>(m_wire.pendingDatagramSize()), '\0');
            QHostAddress from;
            quint16 port = 0;
            m_wire.readDatagram(message.data(), message.size(), &from, &port);
            if (!message.startsWith("REGISTER "))
                continue;
            requestLine = message.left(message.indexOf('\r'));
            unregistered = unregistered || header(message, "Expires") == "0" || message.contains(";expires=0");
            QByteArray status = "200 OK";
            QByteArray more = "Contact: " + header(message, "Contact") + "\r\nExpires: 120\r\n";
            if (m_answer == Answer::Forbid) {
                status = "403 Forbidden";
                more.clear();
            } else if (header(message, "Authorization").isEmpty()) {
                status = "401 Unauthorized";
                more = "WWW-Authenticate: Digest realm=\"test\", nonce=\"abc\", algorithm=MD5\r\n";
            } else {
                authorization = header(message, "Authorization");
            }
            m_wire.writeDatagram("SIP/2.0 " + status + "\r\nVia: " + header(message, "Via") + "\r\nFrom: " + header(message, "From") + "\r\nTo: " + header(message, "To")
                                     + ";tag=reg\r\nCall-ID: " + header(message, "Call-ID") + "\r\nCSeq: " + header(message, "CSeq") + "\r\n" + more + "Content-Length: 0\r\n\r\n",
                                 from, port);
        }
    }

    QUdpSocket m_wire;
    Answer m_answer;
    int m_calls = 0;
};

void startWithPassword(PhoneUnderTest &phone, const Registrar &registrar)
{
    phone.arguments += registrar.phoneArguments();
    phone.process = std::make_unique<Talker>("linija-phone", phone.arguments, phone.folder.path());
    phone.process->process.write("secret\n");
    phone.process->process.closeWriteChannel();
    REQUIRE(phone.process->said("ready"));
    phone.port = phone.process->event("ready").value(QLatin1String("port")).toInt();
    phone.connectClient();
}

} // namespace

TEST_CASE("The account is registered with the password from stdin, and a stranger's word is not believed", "[sip]")
{
    Registrar registrar(Registrar::Answer::Challenge);
    PhoneUnderTest phone;
    startWithPassword(phone, registrar);
    REQUIRE(waitFor([&] { return phone.client->status().registration == RegistrationState::Registered; }));
    CHECK(phone.client->status().account.startsWith(QStringLiteral("sip:agent1@127.0.0.1")));
    CHECK(registrar.authorization.contains("username=\"agent1\""));
    CHECK_FALSE(registrar.authorization.contains("secret"));

    registrar.invite(phone.port, "agent1");
    REQUIRE(phone.reaches(CallPhase::Alerting));
    CHECK(phone.history.constLast().remoteUser == QStringLiteral("12345"));
    CHECK(phone.history.constLast().headers.contains(QStringLiteral("p-asserted-identity"))); // shown, not believed

    CHECK_FALSE(registrar.unregistered);
    phone.process->process.terminate();
    REQUIRE(phone.process->ended());
    CHECK(phone.process->process.exitCode() == 0);
    CHECK(registrar.unregistered);
    CHECK_FALSE(QFile::exists(phone.socketPath()));
}

TEST_CASE("Where the administrator trusts the server, its asserted identity names the caller of calls to the account", "[sip]")
{
    Registrar registrar(Registrar::Answer::Challenge);
    PhoneUnderTest phone;
    phone.arguments.push_back(QStringLiteral("--trust-asserted-identity"));
    startWithPassword(phone, registrar);
    REQUIRE(waitFor([&] { return phone.client->status().registration == RegistrationState::Registered; }));
    registrar.invite(phone.port, "agent1");
    REQUIRE(phone.reaches(CallPhase::Alerting));
    CHECK(phone.history.constLast().remoteUser == QStringLiteral("+37129555021"));
    phone.client->decline(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Ended));

    registrar.invite(phone.port, "somebody-else"); // a direct call past the account
    REQUIRE(phone.reaches(CallPhase::Alerting));
    CHECK(phone.history.constLast().remoteUser == QStringLiteral("12345"));
}

TEST_CASE("A refused account is shown as failed", "[sip]")
{
    Registrar registrar(Registrar::Answer::Forbid);
    PhoneUnderTest phone;
    startWithPassword(phone, registrar);
    REQUIRE(waitFor([&] { return phone.client->status().registration == RegistrationState::Failed; }));
    CHECK(phone.client->status().registrationReason == RegistrationReason::NotAllowed);
    CHECK_FALSE(phone.client->status().registrationDetail.isEmpty());
}

TEST_CASE("An account can be given, changed and taken away while the phone runs, and its password is written nowhere", "[sip]")
{
    Registrar first(Registrar::Answer::Challenge);
    Registrar second(Registrar::Answer::Challenge);
    PhoneUnderTest phone;
    phone.arguments += QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--trace-sip")};
    phone.start();
    phone.connectClient();
    QVector<Error> failures;
    QObject::connect(phone.client.get(), &SoftphonePort::commandFailed, phone.client.get(),
                     [&](const QString &, const QString &, const Error &error) { failures.push_back(error); });
    const auto is = [&](RegistrationState state) { return waitFor([&] { return phone.client->status().registration == state; }); };
    CHECK(phone.client->status().account.isEmpty());

    AccountSetup setup;
    setup.uri = QStringLiteral("agent1@") + first.host(); // as people write it
    setup.authUser = QStringLiteral("auth-one");
    setup.password = QStringLiteral("pa55-w0rd");
    setup.transport = QStringLiteral("udp");
    phone.client->perform(phonecommand::SetAccount{setup});
    REQUIRE(is(RegistrationState::Registered));
    CHECK(phone.client->status().account.startsWith(QStringLiteral("sip:agent1@127.0.0.1")));
    CHECK(first.authorization.contains("username=\"auth-one\""));
    first.invite(phone.client->status().port, "agent1");
    REQUIRE(phone.reaches(CallPhase::Alerting));
    AccountSetup other = setup;
    other.uri = QStringLiteral("sip:agent2@") + second.host();
    other.server = second.host();
    phone.client->perform(phonecommand::SetAccount{other});
    REQUIRE(waitFor([&] { return failures.size() == 1; }));
    CHECK(failures.constLast().code == ErrorCode::Busy);
    phone.client->perform(phonecommand::SetAccount{setup}); // the same: no reason to refuse
    phone.client->decline(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Ended));
    CHECK(failures.size() == 1);

    phone.client->perform(phonecommand::SetAccount{other});
    REQUIRE(waitFor([&] { return phone.client->status().account.contains(QStringLiteral("agent2")); }));
    REQUIRE(is(RegistrationState::Registered));
    CHECK(second.authorization.contains("username=\"auth-one\""));
    REQUIRE(waitFor([&] { return first.unregistered; }));

    AccountSetup wrong;
    wrong.uri = QStringLiteral("sip:");
    phone.client->perform(phonecommand::SetAccount{wrong});
    REQUIRE(waitFor([&] { return failures.size() == 2; }));
    CHECK(failures.constLast().code == ErrorCode::Invalid);
    CHECK(phone.client->status().registration == RegistrationState::Registered); // what was stays

    phone.client->perform(phonecommand::SetAccount{});
    REQUIRE(is(RegistrationState::None));
    CHECK(phone.client->status().account.isEmpty());
    REQUIRE(waitFor([&] { return second.unregistered; }));

    phone.process->process.terminate();
    REQUIRE(phone.process->ended());
    const QString log = phone.path("logs/phone.log");
    REQUIRE(QFile::exists(log));
    for (const QString &name : {log, log + QStringLiteral(".1")}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            CHECK_FALSE(file.readAll().contains("pa55-w0rd"));
    }
}

TEST_CASE("An account over TCP moves the phone's ear there and back", "[sip]")
{
    PhoneUnderTest phone;
    phone.arguments += QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    phone.start();
    phone.connectClient();
    CHECK(phone.client->status().transport == QStringLiteral("UDP"));
    AccountSetup setup;
    setup.uri = QStringLiteral("sip:agent1@127.0.0.1:9"); // nobody there
    setup.transport = QStringLiteral("tcp");
    phone.client->perform(phonecommand::SetAccount{setup});
    REQUIRE(waitFor([&] { return phone.client->status().transport == QStringLiteral("TCP"); }));
    CHECK(phone.client->status().port > 0);
    phone.client->perform(phonecommand::SetAccount{});
    REQUIRE(waitFor([&] { return phone.client->status().transport == QStringLiteral("UDP"); }));
    phone.port = phone.client->status().port;
    const auto customer = phone.caller(); // direct calls reach it again
    REQUIRE(phone.reaches(CallPhase::Alerting));
}

TEST_CASE("With an outbound proxy everything goes by it, for the account's own domain", "[sip]")
{
    Registrar proxy(Registrar::Answer::Challenge);
    PhoneUnderTest phone;
    phone.arguments += QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    phone.start();
    phone.connectClient();
    AccountSetup setup;
    setup.uri = QStringLiteral("sip:agent1@company.invalid"); // no name service knows it, and none is asked
    setup.password = QStringLiteral("secret");
    setup.transport = QStringLiteral("udp");
    setup.outboundProxy = proxy.host();
    phone.client->perform(phonecommand::SetAccount{setup});
    REQUIRE(waitFor([&] { return phone.client->status().registration == RegistrationState::Registered; }));
    CHECK(proxy.requestLine == "REGISTER sip:company.invalid SIP/2.0");
    CHECK(phone.client->status().server == proxy.host());
}
