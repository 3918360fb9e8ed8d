// Who keeps the phone signed in, against real sockets on loopback; the library is a list of what it was told.
#include "core/telephony/registrationkeeper.h"
#include "tests/catch.h"
#include "tests/waitfor.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <algorithm>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

// Answers every OPTIONS until it is switched off.
class SipServer
{
public:
    explicit SipServer(bool on = true)
    {
        REQUIRE(m_wire.bind(QHostAddress::LocalHost));
        m_port = m_wire.localPort();
        QObject::connect(&m_wire, &QUdpSocket::readyRead, &m_wire, [this] {
            while (m_wire.hasPendingDatagrams()) {
                QByteArray message(static_cast<qsizetype>(m_wire.pendingDatagramSize()), '\0');
                QHostAddress from;
                quint16 port = 0;
                m_wire.readDatagram(message.data(), message.size(), &from, &port);
                ++asked;
                if (answers)
                    m_wire.writeDatagram("SIP/2.0 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", from, port);
            }
        });
        answers = on;
    }
    void close() { m_wire.close(); } // the port is shut: who asks is told so by the kernel
    void open() { REQUIRE(m_wire.bind(QHostAddress::LocalHost, m_port)); }

    [[nodiscard]] ServerPlace place() const { return {QStringLiteral("127.0.0.1"), m_port, SipWire::Udp}; }

    bool answers = true;
    int asked = 0;

private:
    QUdpSocket m_wire;
    quint16 m_port = 0;
};

RegistrationKeeper::Pace quick()
{
    RegistrationKeeper::Pace pace;
    pace.slowAfter = 200ms;
    pace.patience = 1000ms;
    pace.probeLimit = 300ms;
    pace.preferEarlier = 100ms;
    pace.watchIdle = 100ms;
    pace.watchInCall = 50ms;
    pace.goHomeEvery = 150ms;
    pace.leaveBusyAlone = 600ms;
    pace.refusedAgain = 400ms;
    pace.soon = {20ms, 40ms, 200ms};
    pace.later = {20ms, 40ms, 200ms};
    return pace;
}

struct Desk
{
    explicit Desk(const QVector<ServerPlace> &servers, RegistrationKeeper::Pace pace = quick())
        : keeper({[this](int server) { toldAt.append(server); }, [this] { ++rests; }, [this] { return callIsUp; }}, pace, 7)
    {
        QObject::connect(&keeper, &RegistrationKeeper::standingChanged, &keeper, [this](const RegistrationStanding &standing) { history.append(standing); });
        keeper.begin(servers, QStringLiteral("sip:agent1@pbx.example"), {});
    }
    [[nodiscard]] bool toldTo(int server, qsizetype before = 0)
    {
        return waitFor([&] { return toldAt.size() > before && toldAt.constLast() == server; }, 5s);
    }
    [[nodiscard]] bool stands(RegistrationState state, RegistrationReason reason)
    {
        return waitFor([&] { return keeper.standing().state == state && keeper.standing().reason == reason; }, 5s);
    }

    bool callIsUp = false;
    int rests = 0;
    QVector<int> toldAt;
    QVector<RegistrationStanding> history;
    RegistrationKeeper keeper;
};

} // namespace

TEST_CASE("A server that does not answer is left for the next within moments", "[registration]")
{
    SipServer dead(false);
    SipServer alive;
    Desk desk({dead.place(), alive.place()});
    REQUIRE(desk.toldTo(1));
    desk.keeper.trying();
    desk.keeper.registered();
    CHECK(desk.keeper.standing() == RegistrationStanding{RegistrationState::Registered, RegistrationReason::None, {}, 1});
}

TEST_CASE("A closed port and silence are told apart, and it is tried again until somebody answers", "[registration]")
{
    SipServer server(false);
    Desk desk({server.place()});
    REQUIRE(desk.stands(RegistrationState::Failed, RegistrationReason::NoAnswer));
    server.close();
    REQUIRE(desk.stands(RegistrationState::Failed, RegistrationReason::Refused));
    desk.toldAt.clear();
    server.answers = true;
    server.open();
    REQUIRE(desk.toldTo(0));
}

TEST_CASE("A server that thinks about a REGISTER is not disturbed", "[registration]")
{
    SipServer server;
    Desk desk({server.place()});
    REQUIRE(waitFor([&] { return server.asked >= 2; }, 5s)); // it was looked at twice
    CHECK(desk.toldAt.isEmpty());
    CHECK(desk.keeper.standing().state == RegistrationState::InProgress);
    REQUIRE(desk.toldTo(0)); // but not for ever
}

TEST_CASE("A server that dies while we are registered is noticed, and one that comes back is taken at once", "[registration]")
{
    SipServer server;
    Desk desk({server.place()});
    desk.keeper.registered();
    REQUIRE(waitFor([&] { return server.asked >= 2; }, 5s));
    server.answers = false;
    REQUIRE(desk.stands(RegistrationState::Failed, RegistrationReason::NoAnswer));
    CHECK(desk.rests > 0);
    const qsizetype before = desk.toldAt.size();
    server.answers = true;
    REQUIRE(desk.toldTo(0, before));
    desk.keeper.trying();
    CHECK(desk.keeper.standing().state == RegistrationState::Failed); // the reason stays until it is over
    desk.keeper.registered();
    CHECK(desk.keeper.standing().reason == RegistrationReason::None);
}

TEST_CASE("A server that never answers questions is not held for dead", "[registration]")
{
    SipServer server(false);
    Desk desk({server.place()});
    desk.keeper.registered();
    REQUIRE(waitFor([&] { return server.asked >= 4; }, 5s));
    CHECK(desk.keeper.standing().state == RegistrationState::Registered);
}

TEST_CASE("The first server is gone back to when it answers again, but not in a call", "[registration]")
{
    SipServer first(false);
    SipServer second;
    Desk desk({first.place(), second.place()});
    REQUIRE(desk.toldTo(1));
    desk.keeper.registered();
    desk.callIsUp = true;
    first.answers = true;
    const int asked = first.asked;
    CHECK_FALSE(waitFor([&] { return first.asked > asked; }, 500ms));
    CHECK(desk.toldAt.constLast() == 1);
    desk.callIsUp = false;
    REQUIRE(desk.toldTo(0));
    desk.keeper.registered();
    CHECK(desk.keeper.standing().server == 0);
}

TEST_CASE("A busy server is left alone for a while, and its neighbour taken", "[registration]")
{
    SipServer first;
    SipServer second;
    Desk desk({first.place(), second.place()});
    desk.keeper.answered(503, 0s, {});
    CHECK(desk.keeper.standing().reason == RegistrationReason::ServerBusy);
    REQUIRE(desk.toldTo(1));
    desk.keeper.registered();
    REQUIRE(desk.toldTo(0)); // when its time is over
}

TEST_CASE("Retry-After is kept to where there is no other server", "[registration]")
{
    SipServer server;
    Desk desk({server.place()});
    QElapsedTimer waited;
    waited.start();
    desk.keeper.answered(503, 1s, {});
    REQUIRE(desk.toldTo(0));
    CHECK(waited.elapsed() >= 1000);
}

TEST_CASE("A wrong password is not tried again by itself, a forbidden phone only after a while", "[registration]")
{
    SipServer server;
    Desk wrong({server.place()});
    wrong.keeper.answered(401, 0s, {});
    CHECK(wrong.keeper.standing().reason == RegistrationReason::WrongPassword);
    CHECK(wrong.rests == 1);
    Desk forbidden({server.place()});
    forbidden.keeper.answered(403, 0s, {});
    CHECK(forbidden.keeper.standing().reason == RegistrationReason::NotAllowed);
    REQUIRE(forbidden.toldTo(0));
    CHECK(wrong.toldAt.isEmpty());
}

TEST_CASE("After sleep the server is told anew, whatever it remembers", "[registration]")
{
    SipServer server;
    Desk desk({server.place()});
    desk.keeper.registered();
    desk.keeper.wokeUp();
    REQUIRE(desk.toldTo(0));
}

TEST_CASE("What an answer to REGISTER means is read from its code", "[registration]")
{
    using Reason = RegistrationReason;
    CHECK(reasonFromAnswer(200, 0, {}) == Reason::None);
    CHECK(reasonFromAnswer(401, 0, {}) == Reason::WrongPassword);
    CHECK(reasonFromAnswer(407, 0, {}) == Reason::WrongPassword);
    CHECK(reasonFromAnswer(403, 0, {}) == Reason::NotAllowed);
    CHECK(reasonFromAnswer(403, 0, QStringLiteral("Too many contacts registered")) == Reason::TooManyContacts);
    CHECK(reasonFromAnswer(503, 0, QStringLiteral("Too many contacts registered")) == Reason::TooManyContacts);
    CHECK(reasonFromAnswer(404, 0, {}) == Reason::UnknownUser);
    CHECK(reasonFromAnswer(503, 0, {}) == Reason::ServerBusy);
    CHECK(reasonFromAnswer(500, 30, {}) == Reason::ServerBusy);
    CHECK(reasonFromAnswer(500, 0, {}) == Reason::ServerFailed);
    CHECK(reasonFromAnswer(408, 0, {}) == Reason::NoAnswer);
    for (int i = 0; i <= static_cast<int>(Reason::BadSetup); ++i) {
        const auto reason = static_cast<Reason>(i);
        CHECK_FALSE(registrationReasonName(reason).isEmpty());
        CHECK(registrationReasonFromName(registrationReasonName(reason)) == reason);
    }
    CHECK(registrationReasonFromName(QStringLiteral("whatever")) == Reason::None);
}

TEST_CASE("What a server's silence is made of", "[registration]")
{
    const auto ask = [](const ServerPlace &place) {
        ServerProbe probe(place, QStringLiteral("sip:a@b"), {});
        std::optional<ProbeResult> got;
        QObject::connect(&probe, &ServerProbe::done, &probe, [&](const ProbeResult &result) { got = result; });
        probe.ask(ProbeDepth::Sip, 1500ms);
        REQUIRE(waitFor([&] { return got.has_value(); }, 5s));
        return *got;
    };
    QTcpServer deaf; // takes connections and says nothing
    REQUIRE(deaf.listen(QHostAddress::LocalHost));
    CHECK(ask({QStringLiteral("127.0.0.1"), deaf.serverPort(), SipWire::Tcp}).reason == RegistrationReason::NoAnswer);
    QTcpServer talker; // speaks, but not TLS
    REQUIRE(talker.listen(QHostAddress::LocalHost));
    QObject::connect(&talker, &QTcpServer::newConnection, &talker, [&] { talker.nextPendingConnection()->write("220 mail.example ESMTP\r\n"); });
    CHECK(ask({QStringLiteral("localhost"), talker.serverPort(), SipWire::Tls}).reason == RegistrationReason::NoTls);
    quint16 closedPort = 0;
    {
        QTcpServer gone;
        REQUIRE(gone.listen(QHostAddress::LocalHost));
        closedPort = gone.serverPort();
    }
    CHECK(ask({QStringLiteral("127.0.0.1"), closedPort, SipWire::Tcp}).reason == RegistrationReason::Refused);
    CHECK(ask({QStringLiteral("there-is-none.invalid"), 5060, SipWire::Udp}).reason == RegistrationReason::UnknownHost);
}
