#include "core/telephony/linphone/sipscreen.h"
#include "tests/catch.h"

#include <random>

using namespace linija;

namespace {

QByteArray message(const QByteArray &more = {}, const QByteArray &body = {})
{
    return "INVITE sip:agent@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKa\r\nf: <sip:a@b>;tag=1\r\nTo: <sip:c@d>\r\n"
           "Call-ID: x\r\nCSeq: 1 INVITE\r\n"
        + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// What the parser would get; empty where nothing.
QByteArray admitted(QByteArray datagram)
{
    const auto length = SipScreen::admit(datagram.data(), static_cast<std::size_t>(datagram.size()));
    REQUIRE(length <= static_cast<std::size_t>(datagram.size()));
    return datagram.left(static_cast<qsizetype>(length));
}

} // namespace

TEST_CASE("A sound message passes as it is")
{
    CHECK(admitted(message()) == message());
    CHECK(admitted(message("X-Queue: \xc4\x81 \"2 > 1\"\r\n", "v=0\r\n")) == message("X-Queue: \xc4\x81 \"2 > 1\"\r\n", "v=0\r\n"));
    const QByteArray answer = "SIP/2.0 200 OK\r\nv: SIP/2.0/UDP h\r\nFrom: <sip:a@b>\r\nt: <sip:c@d>\r\ni: x\r\nCSeq: 1 BYE\r\n\r\n";
    CHECK(admitted(answer) == answer);
    CHECK(admitted("\r\n\r\n") == QByteArray("\r\n\r\n")); // keep-alive
}

TEST_CASE("Folded lines are joined and control characters blanked")
{
    CHECK(admitted(message("X-Queue: one\r\n two\r\n\tthree\r\n")).contains("X-Queue: one   two   three\r\n"));
    CHECK(admitted(message("X-Queue: a\x01\x1b[31mb\x7f\r\n")).contains("X-Queue: a  [31mb \r\n"));
    CHECK(admitted(message(QByteArray("X-Queue: a\0b\r\n", 14))).contains("X-Queue: a b\r\n"));
}

TEST_CASE("A value that is too long loses its end and nothing else")
{
    const QByteArray got = admitted(message("X-Queue: " + QByteArray(60'000, 'q') + "\r\n", "v=0\r\n"));
    CHECK(got.endsWith("v=0\r\n"));
    CHECK(got.count('q') >= 4000);
    CHECK(got.count('q') <= 4100);
}

TEST_CASE("What is not a whole message is refused")
{
    CHECK(admitted("").isEmpty());
    CHECK(admitted("hello").isEmpty());
    CHECK(admitted(QByteArray(65'000, '\0')).isEmpty());
    CHECK(admitted("INVITE sip:a@b SIP/2.0\r\n\r\n").isEmpty());
    CHECK(admitted("\r\n" + message()).isEmpty());
    CHECK(admitted(message().replace("SIP/2.0\r\n", "SIP/3.0\r\n")).isEmpty());
    CHECK(admitted(message().replace("INVITE sip", "INV ITE sip")).isEmpty());
    CHECK(admitted(message().replace("sip:agent@127.0.0.1 ", QByteArray(5000, 'a') + ": ")).isEmpty());
    CHECK(admitted(message().replace("CSeq: 1 INVITE", "CSeq: 99999999999999999999 INVITE")).isEmpty());
    CHECK(admitted(message().replace("CSeq: 1 INVITE", "CSeq: INVITE")).isEmpty());
    CHECK(admitted(message().replace("Call-ID", "Call ID")).isEmpty());
    CHECK(admitted(message().replace("Call-ID: x", "Call-ID:")).isEmpty());
    CHECK(admitted(message("To: <sip:again@d>\r\n")).isEmpty());
    CHECK(admitted(message("no colon here\r\n")).isEmpty());
    CHECK(admitted(message("Content-Type: multipart/mixed\r\n")).isEmpty());
    CHECK(admitted(message(QByteArray("X-A: 1\r\n").repeated(300))).isEmpty());
}

TEST_CASE("A body is what Content-Length says, never more than came")
{
    CHECK(admitted(message({}, "v=0\r\n") + "INVITE next") == message({}, "v=0\r\n"));
    CHECK(admitted(message({}, "v=0\r\n").chopped(1)).isEmpty());
    CHECK(admitted(message().replace("Content-Length: 0", "Content-Length: -1")).isEmpty());
    CHECK(admitted(message().replace("Content-Length: 0", "Content-Length: 99999999999999999999999")).isEmpty());
    CHECK(admitted(message("Content-Length: 0\r\n")).isEmpty()); // twice
}

TEST_CASE("Random damage never leads outside the datagram")
{
    std::minstd_rand random(3);
    const QByteArray sound = message("X-Queue: one\r\n two\r\nContent-Type: application/sdp\r\n", "v=0\r\no=- 1 1 IN IP4 h\r\n");
    int passed = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = sound;
        for (int hits = 0; hits < 4; ++hits) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()));
            if (random() % 2 == 0)
                damaged[at] = static_cast<char>(random());
            else
                damaged.remove(at, static_cast<qsizetype>(random() % 20));
        }
        if (damaged.isEmpty())
            continue;
        const QByteArray got = admitted(damaged);
        passed += got.isEmpty() ? 0 : 1;
        const auto blank = got.indexOf("\r\n\r\n");
        if (got.size() > 4) {
            REQUIRE(blank > 0);
            CHECK_FALSE(got.left(blank).contains('\0'));
            CHECK_FALSE(got.left(blank).contains("\r\n "));
        }
    }
    CHECK(passed > 100); // damage that does no harm still passes
}
