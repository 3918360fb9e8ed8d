// A flood of calls at a phone that is in one: a hundred INVITEs a second for ten seconds, from one source and from many, by UDP
// and by TCP. Neither ear hears it, the phone answers its window meanwhile, and afterwards the next customer gets through.
#include "tests/app/phone/siptorture.h"
#include "tests/pbx/pbxphone.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QTcpSocket>
#include <QUdpSocket>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

constexpr auto length = 10s;
constexpr int aSecond = 100;

// Sends from its own timer, as much as the clock says: a busy machine does not make it smaller.
class Flood
{
public:
    Flood(QByteArray transport, int sources, int port) : m_transport(std::move(transport)), m_port(static_cast<quint16>(port))
    {
        for (int i = 0; i < sources; ++i) {
            if (m_transport == "TCP") {
                m_streams.push_back(std::make_unique<QTcpSocket>());
                m_streams.back()->connectToHost(QHostAddress::LocalHost, m_port);
                QTcpSocket *const stream = m_streams.back().get();
                QObject::connect(stream, &QTcpSocket::readyRead, stream, [this, stream] { m_answers += stream->readAll().count("SIP/2.0 "); });
            } else {
                m_datagrams.push_back(std::make_unique<QUdpSocket>());
                REQUIRE(m_datagrams.back()->bind(QHostAddress::LocalHost));
            }
        }
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(10);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { sendWhatIsDue(); });
        m_clock.start();
        m_timer.start();
    }

    [[nodiscard]] int sent() const { return m_sent; }
    [[nodiscard]] qsizetype answers() const { return m_answers; }
    [[nodiscard]] bool over() const { return m_clock.hasExpired(std::chrono::milliseconds(length).count()); }
    void stop() { m_timer.stop(); }

private:
    void sendWhatIsDue()
    {
        for (const auto due = m_clock.elapsed() * aSecond / 1000; m_sent < due; ++m_sent) {
            const TortureBuilder build{m_port, "flood" + m_transport + QByteArray::number(m_sent), m_transport}; // everybody another one
            const QByteArray invite = build.message("INVITE", {});
            if (m_transport == "TCP")
                m_streams[static_cast<std::size_t>(m_sent) % m_streams.size()]->write(invite);
            else
                m_datagrams[static_cast<std::size_t>(m_sent) % m_datagrams.size()]->writeDatagram(invite, QHostAddress::LocalHost, m_port);
        }
    }

    QByteArray m_transport;
    quint16 m_port;
    std::vector<std::unique_ptr<QTcpSocket>> m_streams;
    std::vector<std::unique_ptr<QUdpSocket>> m_datagrams;
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_sent = 0;
    qsizetype m_answers = 0;
};

// Asks the phone for its state by the local socket, one question after another; how long the slowest answer took.
class Questions
{
public:
    explicit Questions(const QString &path)
    {
        m_socket.connectToServer(path);
        QObject::connect(&m_socket, &QLocalSocket::readyRead, &m_socket, [this] { read(); });
        m_socket.write("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"hello\",\"params\":{\"protocol\":1,\"client\":\"questions\"}}\n");
        m_clock.start();
        m_pause.setSingleShot(true);
        QObject::connect(&m_pause, &QTimer::timeout, &m_socket, [this] {
            m_clock.restart();
            m_socket.write("{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(m_answered) + ",\"method\":\"phone.snapshot\"}\n");
        });
    }
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] qint64 slowestMs() const { return m_pause.isActive() ? m_slowest : std::max(m_slowest, m_clock.elapsed()); } // what is still asked counts too

private:
    void read()
    {
        while (m_socket.canReadLine()) {
            if (!m_socket.readLine().contains("\"id\":" + QByteArray::number(m_answered)))
                continue;
            m_slowest = std::max(m_slowest, m_clock.elapsed());
            ++m_answered;
            m_pause.start(20); // not a flood of its own
        }
    }

    QLocalSocket m_socket;
    QTimer m_pause;
    QElapsedTimer m_clock;
    int m_answered = 0;
    qint64 m_slowest = 0;
};

} // namespace

TEST_CASE("A flood of calls is not heard in the running one, and the next customer gets through", "[sip]")
{
    const auto [transport, sources] = GENERATE(table<const char *, int>({{"UDP", 1}, {"UDP", 50}, {"TCP", 1}, {"TCP", 50}}));
    INFO(transport << " from " << sources);
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1"), QString::fromLatin1(transport).toLower()));
    REQUIRE(phone.registers());
    const auto customer = outsider(pbx, phone, QStringLiteral("7001"));
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const QString talk = phone.history.constLast().id;
    phone.client->answer(talk);
    REQUIRE(phone.reaches(CallPhase::Talking));
    REQUIRE(customer->said("heard"));

    Questions questions(phone.socketPath());
    Flood flood(transport, sources, phone.client->status().port);
    REQUIRE(waitFor([&] { return flood.over(); }, length + 20s));
    flood.stop();
    const qint64 slowest = questions.slowestMs();
    CHECK(flood.sent() >= aSecond * 9);
    CHECK(questions.answered() >= 50);
    CHECK(slowest < 2000);
    CHECK(phone.hasCallIn(CallPhase::Talking));

    // Whoever of the flood rings is declined; then a customer comes through the PBX while the first is still talked to.
    const auto declineStrangers = [&] {
        bool stranger = false;
        for (const Call &call : phone.client->calls()) {
            if (call.phase != CallPhase::Alerting || call.remoteUser.startsWith(QLatin1Char('+')))
                continue;
            phone.client->decline(call.id);
            stranger = true;
        }
        return stranger;
    };
    REQUIRE(waitFor([&] { return !declineStrangers() && phone.client->calls().size() == 1; }, 20s));
    // By TCP the PBX and the flood are one host here, and share its limit for a moment yet: a customer tries again.
    std::unique_ptr<Talker> next;
    const auto isThere = [&] {
        (void)declineStrangers();
        if (!next || next->process.state() == QProcess::NotRunning)
            next = outsider(pbx, phone, QStringLiteral("7001"), {QStringLiteral("--from"), QStringLiteral("+37061234567")});
        return phone.callIn(CallPhase::Alerting).remoteUser == QStringLiteral("+37061234567");
    };
    CHECK(waitFor(isThere, 20s));
    phone.client->decline(phone.callIn(CallPhase::Alerting).id);

    phone.client->hangUp(talk);
    REQUIRE(customer->ended());
    const QJsonObject report = customer->event("ended");
    REQUIRE(waitFor([&] { return phone.client->calls().isEmpty(); }, 20s));
    phone.leave();
    const QJsonObject heard = phone.heard("440,1000");
    std::printf("%s from %d: %d sent, slowest answer to the window %lld ms of %d; longest gap %.0f ms at the customer's ear, %.0f at the agent's; %lld answers\n", transport, sources,
                flood.sent(), static_cast<long long>(slowest), questions.answered(), gapMs(report, "440"), gapMs(heard, "1000"), static_cast<long long>(flood.answers()));
    CHECK(toneLevel(report, "440") > -30);
    CHECK(toneLevel(heard, "1000") > -30);
    CHECK(gapMs(report, "440") <= 100);
    CHECK(gapMs(heard, "1000") <= 100);
    // A talk that fell silent for good would have no gap either.
    CHECK(report.value(QLatin1String("heardMs")).toObject().value(QLatin1String("440")).toDouble() > report.value(QLatin1String("talkMs")).toDouble() - 1000);
}
