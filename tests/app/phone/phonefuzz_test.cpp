// Damaged SIP thrown at a real phone, by UDP and by TCP. It may refuse what it likes, but it must live, must not grow, must not
// ring for what is no call, and must take the next honest call.
#include "tests/app/phone/sipfixture.h"
#include "tests/app/phone/siptorture.h"

#include <QDir>
#include <QTcpSocket>
#include <QUdpSocket>

#include <random>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

void rest(std::chrono::milliseconds length)
{
    (void)waitFor([] { return false; }, length);
}

// A phone and a wire to it. By TCP the phone has an account at a server that is not there: only then it listens for that.
class Target
{
public:
    explicit Target(bool stream) : m_stream(stream)
    {
        phone.arguments << QStringLiteral("--new-calls-per-second") << QStringLiteral("100000"); // everything must reach the parser
        if (qEnvironmentVariableIsSet("LINIJA_FUZZ_TRACE"))
            phone.arguments << QStringLiteral("--trace-sip");
        phone.start();
        phone.connectClient();
        if (stream) {
            AccountSetup account;
            account.uri = QStringLiteral("sip:agent@127.0.0.1");
            account.server = QStringLiteral("127.0.0.1:9");
            account.transport = QStringLiteral("tcp");
            phone.client->perform(phonecommand::SetAccount{account});
            REQUIRE(waitFor([&] { return phone.client->status().transport == QStringLiteral("TCP"); }));
            phone.port = phone.client->status().port;
        } else {
            REQUIRE(m_wire.bind(QHostAddress::LocalHost));
        }
    }

    // What rings is declined, and noted.
    void send(const QByteArray &message)
    {
        if (!m_stream) {
            m_wire.writeDatagram(message, QHostAddress::LocalHost, static_cast<quint16>(phone.port));
            return;
        }
        if (!m_connection || m_connection->state() != QAbstractSocket::ConnectedState || ++m_sentOnThis > 20) {
            m_connection = std::make_unique<QTcpSocket>();
            m_connection->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(phone.port));
            (void)waitFor([&] { return m_connection->state() == QAbstractSocket::ConnectedState; }, 500ms);
            m_sentOnThis = 0;
        }
        m_connection->write(message);
        m_connection->flush();
        m_connection->readAll();
    }
    void closeStream() { m_connection.reset(); }

    // Until the phone has read what was sent: a datagram that finds no place any more tests nothing.
    [[nodiscard]] bool caughtUp() const
    {
        return waitFor([&] { return !lives() || ((!m_connection || m_connection->bytesToWrite() == 0) && socketLine().queued == 0); }, 20s);
    }
    // Datagrams that found no place.
    [[nodiscard]] qint64 lost() const { return m_stream ? 0 : socketLine().lost; }

    void tend() const
    {
        for (const Call &call : phone.client->calls()) {
            if (call.phase == CallPhase::Alerting)
                phone.client->decline(call.id);
        }
    }
    [[nodiscard]] bool rangFor(const QByteArray &user) const
    {
        return std::any_of(phone.history.cbegin(), phone.history.cend(), [&](const Call &call) { return call.remoteUser == QString::fromLatin1(user); });
    }
    [[nodiscard]] bool lives() const { return phone.process->process.state() == QProcess::Running; }
    [[nodiscard]] qint64 residentKiB() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(phone.process->process.processId()));
        REQUIRE(status.open(QIODevice::ReadOnly));
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toLongLong();
        }
        return 0;
    }
    [[nodiscard]] qsizetype descriptors() const
    {
        return QDir(QStringLiteral("/proc/%1/fd").arg(phone.process->process.processId())).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
    }

    // With sound. By TCP the account is taken back first, for linija-caller speaks UDP: the phone is the same process still.
    void takesAnHonestCall()
    {
        std::unique_ptr<Talker> honest;
        const auto serve = [&] {
            for (const Call &call : phone.client->calls()) {
                if (call.phase != CallPhase::Alerting)
                    continue;
                if (call.headers.value(QStringLiteral("x-queue")) == QStringLiteral("honest"))
                    phone.client->answer(call.id);
                else
                    phone.client->decline(call.id);
            }
            return honest && honest->process.state() == QProcess::NotRunning;
        };
        REQUIRE(waitFor([&] { return serve() || phone.client->calls().isEmpty(); }, 40s));
        if (m_stream) {
            phone.client->perform(phonecommand::SetAccount{});
            REQUIRE(waitFor([&] { return phone.client->status().transport == QStringLiteral("UDP"); }));
            phone.port = phone.client->status().port;
        }
        for (int tries = 0; tries < 5 && !(honest && honest->process.exitCode() == 0); ++tries) { // places may be taken still
            honest = phone.caller({QStringLiteral("--duration"), QStringLiteral("1.5"), QStringLiteral("--header"), QStringLiteral("X-Queue: honest")});
            REQUIRE(waitFor(serve, 20s));
        }
        INFO(QJsonDocument(honest->event("ended")).toJson().toStdString());
        CHECK(honest->process.exitCode() == 0);
        CHECK(toneLevel(honest->event("ended"), "440") > -30); // the agent is heard
    }

    PhoneUnderTest phone;

private:
    struct SocketLine
    {
        qint64 queued = 0; // bytes
        qint64 lost = 0;
    };
    // What the kernel says of the phone's SIP sockets (/proc/net/udp, /proc/net/tcp).
    [[nodiscard]] SocketLine socketLine() const
    {
        QFile table(m_stream ? QStringLiteral("/proc/net/tcp") : QStringLiteral("/proc/net/udp"));
        SocketLine sum;
        if (!table.open(QIODevice::ReadOnly))
            return sum;
        const QByteArray port = ':' + QByteArray::number(phone.port, 16).toUpper().rightJustified(4, '0');
        const auto lines = table.readAll().split('\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto words = lines.at(i).simplified().split(' ');
            const bool listens = m_stream && words.value(3) == "0A"; // its queue is of connections
            if (words.size() < 10 || !words.at(1).endsWith(port) || listens)
                continue;
            sum.queued += words.at(4).split(':').value(1).toLongLong(nullptr, 16);
            sum.lost += m_stream ? 0 : words.constLast().toLongLong();
        }
        return sum;
    }

    bool m_stream;
    QUdpSocket m_wire;
    std::unique_ptr<QTcpSocket> m_connection;
    int m_sentOnThis = 0;
};

// Files of others with such messages, for example the vectors of RFC 4475: a folder in LINIJA_SIP_VECTORS.
QVector<QByteArray> foreignMessages()
{
    QVector<QByteArray> all;
    const QDir folder(qEnvironmentVariable("LINIJA_SIP_VECTORS"));
    if (qEnvironmentVariableIsEmpty("LINIJA_SIP_VECTORS"))
        return all;
    for (const QString &name : folder.entryList({QStringLiteral("*.dat")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    std::printf("%lld messages of others\n", static_cast<long long>(all.size()));
    REQUIRE_FALSE(all.isEmpty());
    return all;
}

class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}
    qsizetype pick(qsizetype below) { return static_cast<qsizetype>(m_random() % static_cast<unsigned>(std::max<qsizetype>(1, below))); }

    QByteArray damaged(QByteArray message)
    {
        static const QByteArray pieces[] = {"\r\n", ";", "\"", "<", ">", ":", ",", "=", " ", "%00", "\xff", "sip:", "Via: ", "Contact: *", "-1", "99999999999", "\t", "(", "@", "\r\n ",
                                            "Content-Type: multipart/mixed;boundary=b\r\n", "--b\r\n", "/", "[::1]", "\\", "\r\nContact:\r\n", "\r\nVia:\r\n",
                                            "\r\nRoute: <>\r\n", "\r\nReplaces: a;b;c\r\n", "%", "SIP/2.0", ";tag=", "branch=", "tel:", "<sip:>"};
        for (auto hits = pick(5); hits >= 0 && !message.isEmpty(); --hits) {
            const qsizetype at = pick(message.size());
            switch (pick(6)) {
            case 0: message[at] = static_cast<char>(m_random()); break;
            case 1: message.insert(at, pieces[pick(std::size(pieces))]); break;
            case 2: message.remove(at, pick(20) + 1); break;
            case 3: message.insert(at, message.mid(pick(message.size()), pick(200))); break;
            case 4: // the beginning of a value, or all of it
                if (const Value one = valueAfter(message, at); one.length > 0)
                    message.remove(one.begin, pick(one.length + 1));
                break;
            default: // the value of another header
                const Value one = valueAfter(message, at);
                const Value other = valueAfter(message, pick(message.size()));
                if (one.length > 0 && other.length > 0)
                    message.replace(one.begin, one.length, message.mid(other.begin, other.length));
                break;
            }
        }
        // Most with a length that fits, so that they come past the first look.
        const qsizetype blank = message.indexOf("\r\n\r\n");
        const qsizetype length = message.indexOf("Content-Length: ");
        if (pick(4) != 0 && blank > 0 && length > 0 && length < blank)
            message.replace(length + 16, message.indexOf("\r\n", length) - length - 16, QByteArray::number(message.size() - blank - 4));
        return message;
    }

private:
    struct Value
    {
        qsizetype begin = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] static Value valueAfter(const QByteArray &message, qsizetype at)
    {
        const qsizetype colon = message.indexOf(": ", at);
        const qsizetype end = message.indexOf("\r\n", colon);
        return colon < 0 || end < 0 ? Value() : Value{colon + 2, end - colon - 2};
    }

    std::minstd_rand m_random;
};

// For whoever has to find out: the last messages, each a file, and the phone's log (with every message where LINIJA_FUZZ_TRACE is
// set).
void keep(const QByteArrayList &messages, const QString &log)
{
    const QDir folder(QDir::temp().filePath(QStringLiteral("linija-phonefuzz-%1").arg(QCoreApplication::applicationPid())));
    (void)folder.mkpath(QStringLiteral("."));
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QFile file(folder.filePath(QString::number(i)));
        if (file.open(QIODevice::WriteOnly))
            file.write(messages.at(i));
    }
    (void)QFile::copy(log, folder.filePath(QStringLiteral("phone.log")));
    std::printf("the last messages are in %s\n", qPrintable(folder.path()));
}

// With some of all the headers that the library reads.
QByteArray richMessage(const QByteArray &method, const TortureBuilder &build, Mutator &chance)
{
    static const QByteArrayList lines{
        "Record-Route: <sip:p@127.0.0.1;lr>", "Route: <sip:r@127.0.0.1;lr>", "Supported: replaces, timer", "Require: timer", "Session-Expires: 1800;refresher=uac",
        "P-Asserted-Identity: \"A\" <sip:+371@xy>, <tel:+371>", "Diversion: <sip:a@bc>;reason=user-busy", "History-Info: <sip:a@bc?Reason=SIP%3Bcause%3D302>;index=1",
        "User-to-User: 3435;encoding=hex", "X-Queue: support", "Allow: INVITE, ACK, BYE", "Accept: application/sdp", "Replaces: abc;to-tag=1;from-tag=2",
        "Reason: SIP;cause=200;text=\"x\"", "Refer-To: <sip:a@bc>", "Referred-By: <sip:a@bc>", "Event: refer;id=1", "Subscription-State: active;expires=60", "Expires: 60",
        "Privacy: id", "P-Preferred-Identity: <sip:a@bc>", "Date: Fri, 01 Jan 2010 16:00:00 GMT", "User-Agent: x/1 (y)", "Content-Disposition: session;handling=optional",
        "Authorization: Digest username=\"a\", realm=\"b\", nonce=\"c\", uri=\"sip:xy\", response=\"d\"", "WWW-Authenticate: Digest realm=\"b\", nonce=\"c\", algorithm=MD5",
        "Retry-After: 5", "Authentication-Info: nextnonce=\"a\"", "Content-Encoding: deflate", "Call-Info: <sip:pbx>;answer-after=0", "Alert-Info: <http://xy>"};
    TortureBuilder::Parts parts;
    parts.from = "\"A, \\\"B\\\"\" <sip:+37126555014@127.0.0.1;user=phone>;tag=t" + build.id;
    for (const QByteArray &line : lines) {
        if (chance.pick(4) == 0)
            parts.more += line + "\r\n";
    }
    if (method == "INVITE" && chance.pick(2) == 0) { // damage in the description alone, the rest comes through
        static const QByteArray some[] = {"a=sendrecv\r\n", "a=ptime:20\r\n", "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz|2^20|1:4\r\n",
                                          "a=fingerprint:sha-256 AA:BB\r\na=setup:actpass\r\n", "a=ice-ufrag:abcd\r\na=ice-pwd:abcdefghijklmnopqrstuvwx\r\n",
                                          "a=candidate:1 1 UDP 2130706431 127.0.0.1 40000 typ host\r\n", "a=rtcp-fb:* nack\r\n", "a=rtcp:40001 IN IP4 127.0.0.1\r\n",
                                          "a=rtcp-xr:rcvr-rtt=all:10000\r\n", "m=video 40002 RTP/AVP 96\r\na=rtpmap:96 VP8/90000\r\n", "m=text 40004 RTP/AVP 97\r\na=rtpmap:97 t140/1000\r\n",
                                          "b=AS:64\r\n", "m=audio 0 RTP/SAVPF 0\r\n", "a=tcap:1 RTP/SAVP\r\na=pcfg:1 t=1\r\n", "m=audio 40010 RTP/AVP 8\r\nc=IN IP4 0.0.0.0\r\n", "m=message 1 TCP/MSRP *\r\n"};
        QByteArray description = tortureSdp();
        for (auto more = chance.pick(4); more > 0; --more)
            description += some[chance.pick(std::size(some))];
        parts.more += "Content-Type: application/sdp\r\n";
        parts.body = chance.damaged(description);
        return build.message(method, parts);
    }
    if (chance.pick(4) == 0)
        parts.via = build.via() + ";branch=" + build.id; // of the old kind
    if (chance.pick(8) == 0)
        parts.start = "SIP/2.0 " + QByteArray::number(100 + chance.pick(600)) + " Fine";
    return build.message(method, parts);
}

// By UDP a transaction is held for 64*T1 after its answer (RFC 3261, 17.2); by TCP it ends with the connection.
constexpr std::chrono::milliseconds transactionsLast = 34s;

int numberFrom(const char *variable, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : usual;
}

} // namespace

TEST_CASE("Messages that stretch or break the grammar: the phone lives, and rings for calls alone", "[fuzz]")
{
    const bool stream = GENERATE(false, true);
    Target target(stream);
    int number = 1000;
    for (const TortureMessage &one : tortureMessages(target.phone.port, number, stream ? "TCP" : "UDP")) {
        INFO(one.name << (stream ? " by TCP" : " by UDP"));
        target.phone.history.clear();
        target.closeStream(); // a broken one takes its connection along
        target.send(one.bytes);
        if (one.kind == Torture::IsACall)
            CHECK(waitFor([&] { return !target.phone.history.isEmpty(); }, 3s));
        else
            rest(40ms);
        if (one.kind == Torture::IsNoCall || (one.kind == Torture::IsNoCallInADatagram && !stream))
            CHECK(target.phone.history.isEmpty());
        target.tend();
        REQUIRE(waitFor([&] { return target.phone.client->calls().isEmpty(); }, 10s));
        REQUIRE(target.lives());
    }
    for (const QByteArray &one : foreignMessages()) {
        target.closeStream();
        target.send(one);
        rest(30ms);
        target.tend();
        REQUIRE(target.lives());
    }
    target.takesAnHonestCall();
}

TEST_CASE("A call that comes by two ways rings once, and one that is asked for again as its answer is late rings on", "[fuzz]")
{
    Target target(false);
    const TortureBuilder build{target.phone.port, "twice"};
    TortureBuilder::Parts other;
    other.via = build.via() + ";branch=z9hG4bKanother";
    target.send(build.message("INVITE", {}));
    REQUIRE(waitFor([&] { return target.phone.hasCallIn(CallPhase::Alerting); }));
    target.send(build.message("INVITE", other));
    target.send(build.message("INVITE", {}));
    REQUIRE(target.caughtUp());
    rest(300ms);
    CHECK(target.phone.client->calls().size() == 1);
    CHECK(target.phone.hasCallIn(CallPhase::Alerting));
    target.takesAnHonestCall();
}

TEST_CASE("Who has sent something, and where an answer went, takes no place for good", "[fuzz]")
{
    const bool manySenders = GENERATE(true, false);
    Target target(false);
    constexpr int senders = 2000; // 64 KiB for each would be 125 MiB
    qint64 warm = 0;
    for (int i = 0; i < senders; ++i) {
        if (i == 200) {
            REQUIRE(target.caughtUp());
            warm = target.residentKiB();
        }
        TortureBuilder::Parts parts;
        const TortureBuilder build{target.phone.port, "many" + QByteArray::number(i)};
        QUdpSocket sender;
        REQUIRE(sender.bind(QHostAddress::LocalHost));
        const int answerPort = manySenders ? sender.localPort() : 20'000 + i;
        parts.via = "SIP/2.0/UDP 127.0.0.1:" + QByteArray::number(answerPort) + ";branch=z9hG4bKmany" + QByteArray::number(i);
        const QByteArray message = build.message("OPTIONS", parts);
        if (manySenders)
            sender.writeDatagram(message, QHostAddress::LocalHost, static_cast<quint16>(target.phone.port));
        else
            target.send(message);
        if (manySenders && i % 100 == 99) // who comes after so many others is answered as well
            CHECK(waitFor([&] { return sender.hasPendingDatagrams(); }, 5s));
        if (i % 10 == 0)
            REQUIRE(target.caughtUp());
    }
    REQUIRE(target.caughtUp());
    const qint64 after = target.residentKiB();
    std::printf("%s: %d, resident %lld KiB after 200, %lld KiB after all\n", manySenders ? "senders" : "ports to answer to", senders, static_cast<long long>(warm), static_cast<long long>(after));
    CHECK(after - warm < 4096);
    target.takesAnHonestCall();
}

TEST_CASE("A call that rings while hundreds of others send something is answered and heard", "[fuzz]")
{
    Target target(false);
    PhoneUnderTest &phone = target.phone;
    const auto honest = phone.caller({QStringLiteral("--duration"), QStringLiteral("1.5")});
    REQUIRE(waitFor([&] { return phone.hasCallIn(CallPhase::Alerting); }));
    for (int i = 0; i < 400; ++i) {
        QUdpSocket sender;
        REQUIRE(sender.bind(QHostAddress::LocalHost));
        TortureBuilder::Parts parts;
        parts.via = "SIP/2.0/UDP 127.0.0.1:" + QByteArray::number(sender.localPort()) + ";branch=z9hG4bKcrowd" + QByteArray::number(i);
        sender.writeDatagram(TortureBuilder{target.phone.port, "crowd" + QByteArray::number(i)}.message("OPTIONS", parts), QHostAddress::LocalHost, static_cast<quint16>(phone.port));
        if (i % 10 == 0)
            REQUIRE(target.caughtUp());
    }
    REQUIRE(target.caughtUp());
    phone.client->answer(phone.callIn(CallPhase::Alerting).id);
    REQUIRE(honest->ended(20s));
    CHECK(honest->process.exitCode() == 0);
    CHECK(toneLevel(honest->event("ended"), "440") > -30);
    REQUIRE(target.lives());
}

// LINIJA_FUZZ_MESSAGES and LINIJA_FUZZ_SEED: more of them, and others.
TEST_CASE("Thousands of damaged messages: the phone lives, does not grow, and takes the next honest call", "[fuzz]")
{
    const bool stream = GENERATE(false, true);
    const int rounds = numberFrom("LINIJA_FUZZ_MESSAGES", stream ? 4000 : 12'000);
    const char *const way = stream ? "TCP" : "UDP";
    static const QByteArray methods[] = {"INVITE", "OPTIONS", "NOTIFY", "REFER", "BYE", "CANCEL", "ACK", "MESSAGE", "SUBSCRIBE", "INFO", "UPDATE", "PRACK", "REGISTER", "PUBLISH"};
    Target target(stream);
    Mutator mutator(static_cast<unsigned>(numberFrom("LINIJA_FUZZ_SEED", 20261121)) + (stream ? 1 : 0));
    const QVector<QByteArray> foreign = foreignMessages();
    qint64 warm = 0;
    qsizetype descriptors = 0;
    int number = 10'000;
    QVector<TortureMessage> torture;
    QByteArrayList last; // for whoever has to find out
    for (int round = 0; round < rounds; ++round) {
        if (round == rounds / 2) {
            target.closeStream();
            REQUIRE(waitFor([&] { target.tend(); return target.phone.client->calls().isEmpty(); }, 60s));
            if (!stream)
                rest(transactionsLast);
            warm = target.residentKiB();
            descriptors = target.descriptors();
        }
        const bool callsToo = round % (rounds / 2) >= rounds / 4; // at first nothing that could be one; in both halves alike
        if (round % 64 == 0)
            torture = tortureMessages(target.phone.port, number += 100, way);
        QByteArray message;
        if (round % 3 == 0 && !foreign.isEmpty())
            message = foreign.at(mutator.pick(foreign.size()));
        else if (round % 2 == 0)
            message = richMessage(methods[mutator.pick(std::size(methods))], {target.phone.port, QByteArray::number(round), way}, mutator);
        else
            message = torture.at(mutator.pick(torture.size())).bytes;
        if (round % 5 != 0 || round % 2 != 0) // of some the description is damaged already
            message = mutator.damaged(message);
        if (!callsToo && message.contains("INVITE sip"))
            continue;
        last.push_back(message);
        if (last.size() > 80)
            last.removeFirst();
        target.send(message);
        if (round % 10 == 0) {
            const bool caughtUp = target.caughtUp();
            target.tend();
            if (!target.lives() || !caughtUp)
                keep(last, target.phone.path("logs/phone.log"));
            INFO("round " << round << " by " << way);
            REQUIRE(target.lives());
            REQUIRE(caughtUp);
        }
        if (round == rounds / 4)
            CHECK(target.phone.history.isEmpty());
        if (target.phone.history.size() > 1000)
            target.phone.history.clear();
    }
    target.closeStream();
    // What rang last is told a moment later; its sound and the connections go after it.
    CHECK(waitFor([&] { target.tend(); return target.descriptors() <= descriptors && target.phone.client->calls().isEmpty(); }, 60s));
    const qint64 after = target.residentKiB();
    std::printf("%s: %d messages, resident %lld KiB after half, %lld KiB after all; descriptors %lld, then %lld; lost on the way %lld\n", way, rounds, static_cast<long long>(warm),
                static_cast<long long>(after), static_cast<long long>(descriptors), static_cast<long long>(target.descriptors()), static_cast<long long>(target.lost()));
    // The second half finds the place that the transactions of the first one have left: what it needs above that is kept.
    CHECK(after - warm < std::max<qint64>(2048, rounds / 2 / 8));
    target.takesAnHonestCall();
    REQUIRE(target.lives());
}
