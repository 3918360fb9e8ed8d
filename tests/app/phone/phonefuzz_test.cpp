// Damaged SIP thrown at a real phone. It may refuse what it likes, but it must live and take the next honest call.
#include "tests/app/phone/sipfixture.h"

#include <QUdpSocket>

#include <random>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

QByteArray invite(int port, int number)
{
    const QByteArray id = QByteArray::number(number);
    const QByteArray sdp = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 40000 RTP/AVP 0 101\r\na=rtpmap:101 telephone-event/8000\r\n";
    const QByteArray to = "sip:agent@127.0.0.1:" + QByteArray::number(port);
    return "INVITE " + to + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bK" + id + ";rport\r\nMax-Forwards: 70\r\n"
        + "From: \"A, \\\"B\\\"\" <sip:+37126555014@127.0.0.1;user=phone>;tag=t" + id + "\r\nTo: <" + to + ">\r\nCall-ID: c" + id + "\r\nCSeq: 1 INVITE\r\n"
        + "Contact: <sip:x@127.0.0.1:9;transport=udp>\r\nRecord-Route: <sip:p@127.0.0.1;lr>\r\nSupported: replaces, timer\r\nSession-Expires: 1800;refresher=uac\r\n"
        + "P-Asserted-Identity: \"A\" <sip:+371@x>, <tel:+371>\r\nDiversion: <sip:a@b>;reason=user-busy\r\nHistory-Info: <sip:a@b?Reason=SIP%3Bcause%3D302>;index=1\r\n"
        + "User-to-User: 3435;encoding=hex\r\nX-Queue: support\r\nContent-Type: application/sdp\r\nContent-Length: " + QByteArray::number(sdp.size()) + "\r\n\r\n" + sdp;
}

} // namespace

TEST_CASE("The phone outlives damaged messages", "[fuzz]")
{
    PhoneUnderTest phone;
    phone.start();
    QUdpSocket wire;
    REQUIRE(wire.bind(QHostAddress::LocalHost));
    const QByteArray pieces[] = {"\r\n", ";", "\"", "<", ">", ":", ",", "=", " ", "%00", "\xff", "sip:", "Via: ", "Contact: *", "-1", "99999999999", "\t", "(", "@", "\r\n "};
    std::minstd_rand random(20261121);
    const auto pick = [&](qsizetype below) { return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(1, below))); };
    for (int round = 0; round < 1500; ++round) {
        QByteArray datagram = invite(phone.port, round);
        for (auto hits = pick(5); hits >= 0; --hits) {
            const qsizetype at = pick(datagram.size());
            switch (pick(4)) {
            case 0: datagram[at] = static_cast<char>(random()); break;
            case 1: datagram.insert(at, pieces[pick(std::size(pieces))]); break;
            case 2: datagram.remove(at, pick(20) + 1); break;
            default: datagram.insert(at, datagram.mid(pick(datagram.size()), pick(200))); break;
            }
        }
        // Most with a length that fits, so that they come past the first look.
        const qsizetype blank = datagram.indexOf("\r\n\r\n");
        const qsizetype length = datagram.indexOf("Content-Length: ");
        if (round % 4 != 0 && blank > 0 && length > 0 && length < blank)
            datagram.replace(length + 16, datagram.indexOf("\r\n", length) - length - 16, QByteArray::number(datagram.size() - blank - 4));
        wire.writeDatagram(datagram, QHostAddress::LocalHost, static_cast<quint16>(phone.port));
        if (round % 10 == 0) {
            (void)waitFor([] { return false; }, 5ms);
            INFO("round " << round);
            REQUIRE(phone.process->process.state() == QProcess::Running);
        }
    }
    // What got through rings; it is declined. Then an honest customer is answered, if not at the first try.
    phone.connectClient();
    std::unique_ptr<Talker> honest;
    const auto tend = [&] {
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
    REQUIRE(waitFor([&] { return tend() || phone.client->calls().isEmpty(); }, 30s));
    for (int tries = 0; tries < 5 && !(honest && honest->process.exitCode() == 0); ++tries) {
        honest = phone.caller({QStringLiteral("--duration"), QStringLiteral("0.5"), QStringLiteral("--header"), QStringLiteral("X-Queue: honest")});
        REQUIRE(waitFor(tend, 20s));
    }
    INFO(QJsonDocument(honest->event("ended")).toJson().toStdString());
    CHECK(honest->process.exitCode() == 0);
}
