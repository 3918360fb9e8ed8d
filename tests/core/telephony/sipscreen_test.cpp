#include "core/telephony/linphone/sipaddress.h"
#include "core/telephony/linphone/sipgate.h"
#include "core/telephony/linphone/sipscreen.h"
#include "tests/catch.h"

#include <random>

using namespace linija;
using namespace std::chrono_literals;

// The library's parser, as it is taken over (sipscreenhook.cpp).
extern "C" void *belle_sip_message_parse_raw(const char *bytes, size_t length, size_t *readLength);

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

// Whether a message comes through screen and parser, which wants two letters in the last part of a name.
bool isRead(QByteArray bytes)
{
    bytes.replace("@b>", "@host>").replace("@d>", "@host>");
    size_t read = 0;
    return belle_sip_message_parse_raw(bytes.constData(), static_cast<size_t>(bytes.size()), &read) != nullptr;
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

TEST_CASE("A header without a value, of which the library makes the wrong object, becomes one that nobody reads")
{
    CHECK(admitted(message("s:\r\n")).contains("\r\nz:\r\n"));
    CHECK(admitted(message("Subject:  \r\n")).contains("\r\nzzzzzzz:  \r\n"));
    CHECK(admitted(message("Contact: \x01\r\n")).contains("\r\nzzzzzzz:  \r\n"));
    CHECK(admitted(message("Subject: a\r\n")).contains("\r\nSubject: a\r\n"));
    CHECK(admitted(message("Content-Encoding: deflate\r\n")).contains("\r\nzzzzzzzzzzzzzzzz: deflate\r\n"));
    CHECK(admitted(message("Via: \r\n")).isEmpty());
}

TEST_CASE("An address that is too long to be written down by the library is none")
{
    const QByteArray name = '"' + QByteArray(2000, 'a') + "\" ";
    CHECK(admitted(message().replace("<sip:a@b>", name + "<sip:a@b>")).isEmpty());
    CHECK(admitted(message().replace("<sip:c@d>", name + "<sip:c@d>")).isEmpty());
    CHECK_FALSE(admitted(message().replace("<sip:a@b>", '"' + QByteArray(500, 'a') + "\" <sip:a@b>")).isEmpty());
    CHECK(admitted(message("Contact: " + name + "<sip:a@b>\r\n")).contains("\r\nzzzzzzz: "));
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
    CHECK(admitted(message().replace("CSeq: 1 INVITE", "CSeq: 1 OPTIONS")).isEmpty());
    CHECK(admitted(message().replace("Call-ID", "Call ID")).isEmpty());
    CHECK(admitted(message().replace("Call-ID: x", "Call-ID:")).isEmpty());
    CHECK(admitted(message("To: <sip:again@d>\r\n")).isEmpty());
    CHECK(admitted(message("no colon here\r\n")).isEmpty());
    CHECK(admitted(message("Content-Type: multipart/mixed\r\n")).isEmpty()); // without a session description in it
    CHECK(admitted(message(QByteArray("X-A: 1\r\n").repeated(300))).isEmpty());
}

TEST_CASE("A body is what Content-Length says, never more than came")
{
    CHECK(admitted(message({}, "v=0\r\n") + "INVITE next") == message({}, "v=0\r\n"));
    CHECK(admitted(message({}, "v=0\r\n").chopped(1)).isEmpty());
    CHECK(admitted(message().replace("Content-Length: 0", "Content-Length: -1")).isEmpty());
    CHECK(admitted(message().replace("Content-Length: 0", "Content-Length: 99999999999999999999999")).isEmpty());
    CHECK(admitted(message("Content-Length: 0\r\n")).isEmpty()); // twice
    CHECK(admitted(message("Content-Type: a/b\r\nc: multipart/mixed\r\n")).isEmpty());
    QByteArray greedy = message().replace("Content-Length: 0", "Content-Length: 300000"); // a stream would be kept until it is there
    CHECK_FALSE(SipScreen::admitHead(greedy.data(), static_cast<std::size_t>(greedy.size())));
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

TEST_CASE("Of a body with several parts the session description is left, as if it had come alone")
{
    const QByteArray sdp = "v=0\r\no=- 1 1 IN IP4 h\r\ns=-\r\n";
    const QByteArray other = "--b1\r\nContent-Type: application/isup\r\nContent-Disposition: signal\r\n\r\n" + QByteArray("\0\x01\x02\r\n--b", 7) + "\r\n";
    const QByteArray parts = "--b1\r\nContent-Type: application/sdp\r\n\r\n" + sdp + "\r\n";
    const QByteArray end = "--b1--\r\n";
    for (const QByteArray &type : {QByteArray("multipart/mixed;boundary=b1"), QByteArray("Multipart/Related; type=x; boundary=\"b1\"; z=1")}) {
        for (const QByteArray &body : {other + parts + end, parts + other + end, "preamble\r\n" + parts + end}) {
            const QByteArray got = admitted(message("Content-Type: " + type + "\r\nX-Queue: a\r\n", body));
            INFO(got.toStdString());
            REQUIRE(got.endsWith("\r\n\r\n" + sdp));
            CHECK(got.contains(" application/sdp\r\n"));
            CHECK(got.contains("X-Queue: a\r\n"));
            const auto at = got.indexOf("Content-Length: ") + 16;
            CHECK(got.mid(at, got.indexOf('\r', at) - at).trimmed().toInt() == sdp.size());
        }
    }
    CHECK(admitted(message("Content-Type: multipart/mixed;boundary=b1\r\n", other + end)).isEmpty());
    CHECK(admitted(message("Content-Type: multipart/mixed;boundary=b1\r\n", parts)).isEmpty()); // never ends
    CHECK(admitted(message("Content-Type: multipart/mixed;boundary=b2\r\n", parts + end)).isEmpty());
    CHECK(admitted(message("Content-Type: multipart/mixed;boundary=" + QByteArray(71, 'b') + "\r\n", parts + end)).isEmpty());
}

TEST_CASE("The head of a message in a stream is mended in place, whatever follows")
{
    QByteArray stream = message("X-Queue: a\r\n b\r\nContent-Type: multipart/mixed;boundary=x\r\n", "--x--") + "INVITE";
    const auto size = stream.size();
    CHECK(SipScreen::admitHead(stream.data(), static_cast<std::size_t>(stream.size())));
    CHECK(stream.size() == size);
    CHECK(stream.contains("X-Queue: a   b\r\n"));
    CHECK(stream.contains(" text/unread\r\n"));
    CHECK(stream.endsWith("--x--INVITE"));
    QByteArray cut = message().chopped(3);
    CHECK_FALSE(SipScreen::admitHead(cut.data(), static_cast<std::size_t>(cut.size())));
}

TEST_CASE("Only a request for a call that there is not yet opens one")
{
    const auto opens = [](const QByteArray &bytes) { return SipScreen::opensCall(bytes.constData(), static_cast<std::size_t>(bytes.size())); };
    CHECK(opens(message()));
    CHECK_FALSE(opens(message().replace("To: <sip:c@d>", "To: <sip:c@d>;tag=7")));
    CHECK_FALSE(opens(message().replace("INVITE", "OPTIONS")));
}

TEST_CASE("A flood from one source leaves room for others, and from many sources for the server we register with", "[gate]")
{
    SipGate gate;
    std::chrono::milliseconds now(1'000'000);
    gate.trust("server");
    int fromOne = 0;
    int fromCustomer = 0;
    for (int i = 0; i < 1000; ++i, now += 10ms) { // ten seconds, a hundred a second
        fromOne += gate.admit("flood", now) ? 1 : 0;
        if (i % 200 == 0)
            fromCustomer += gate.admit("customer", now) ? 1 : 0;
    }
    CHECK(fromOne >= 20);
    CHECK(fromOne <= 20 + 5 * 10 + 1);
    CHECK(fromCustomer == 5);
    int fromMany = 0;
    int fromServer = 0;
    for (int i = 0; i < 1000; ++i, now += 10ms) {
        fromMany += gate.admit("spoofed" + QByteArray::number(i), now) ? 1 : 0;
        if (i % 200 == 0)
            fromServer += gate.admit("server", now) ? 1 : 0;
    }
    CHECK(fromMany <= 60 + 20 * 10 + 1);
    CHECK(fromServer == 5);
    now += 10s;
    CHECK(gate.admit("flood", now)); // later it may call again
    int fromHosts = 0; // by connections, whose names are true: each has its own limit, and no common one
    for (int i = 0; i < 100; ++i)
        fromHosts += gate.admitKnown("host" + QByteArray::number(i), now) ? 1 : 0;
    CHECK(fromHosts == 100);
    int fromOneHost = 0;
    for (int i = 0; i < 100; ++i)
        fromOneHost += gate.admitKnown("host", now) ? 1 : 0;
    CHECK(fromOneHost == 20);
}

TEST_CASE("A call has two addresses that are some", "[address]")
{
    for (const char *good : {"<sip:a@b>;tag=1", "sip:a@b;tag=1", "\"A, \\\"B\\\" <x>\" <sip:+371@127.0.0.1:5060;user=phone>;tag=1", "caller<sip:c@d>", "<SIPS:b.example>",
                             "<sip:*77#@pbx>", "<sip:a;b=c?d@h;lr>", "<tel:+37126555014>;tag=1", "<sip:a@[2001:db8::1]:5070>", "<sip:sips%3Auser%40example.com@h>"}) {
        INFO(good);
        CHECK(holdsSipAddress(good));
    }
    for (const char *bad : {"", "isbn:2983792873", "<http://www.example.com>", "<sip:>", "<sip:a@>", "<sip:a@b", "\"A <sip:a@b>", "<sip:a@b:port>", "<sip:a@b:999999>", "< sip:a@b >",
                            "<sip:a%00b@h>", "<sip:a%zz@h>", "<sip:a@h h>", "<sip:a@[h]>", "<tel:x>", "<sip:a@b@c>", "sip", "<>"}) {
        INFO(bad);
        CHECK_FALSE(holdsSipAddress(bad));
    }
    CHECK(admitted(message().replace("<sip:c@d>", "<isbn:1>")).isEmpty());
    CHECK(admitted(message().replace("sip:agent@127.0.0.1 ", "sip:agent@127.0.0.1:5\xee ")).isEmpty());
    CHECK_FALSE(admitted(message().replace("<sip:c@d>", "<isbn:1>").replace("INVITE", "NOTIFY")).isEmpty()); // also of its CSeq
}

TEST_CASE("What the parser could not read is not followed", "[parsed]")
{
    const QByteArray sound = message("Contact: <sip:a@127.0.0.1:9>\r\n");
    CHECK(isRead(sound));
    CHECK(isRead(message("Contact: *\r\nRecord-Route: <sip:proxy.example;lr>\r\nReplaces: x;to-tag=1;from-tag=2\r\nRefer-To: <tel:+37126555014>\r\n")));
    CHECK(isRead(message().replace("<sip:a@b>", "<tel:+37126555014>")));
    CHECK(isRead("SIP/2.0 200 OK\r\nv: SIP/2.0/UDP host\r\nFrom: <sip:a@host>\r\nt: <sip:c@host>\r\ni: x\r\nCSeq: 1 BYE\r\n\r\n"));
    for (const char *via : {"SIP/2.0/UDP <h>;branch=z9hG4bKa", "SIP/2.0/UDP", "UDP host", "SIP/2.0/UDP :9", "127.0.0.1"}) {
        INFO(via);
        CHECK_FALSE(isRead(QByteArray(sound).replace("SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKa", via)));
    }
    for (const char *more : {"Replaces: <http://x>\r\n", "Replaces: x;to-tag=1\r\n", "Contact: <sip:a@host:999999999999>\r\n"}) {
        INFO(more);
        CHECK_FALSE(isRead(message(more)));
    }
    // Without the cookie of RFC 3261 the library computes a branch, of an address that must be there.
    CHECK(isRead(message().replace("z9hG4bKa", "1")));
    CHECK_FALSE(isRead(message().replace("z9hG4bKa", "1").replace("<sip:c@d>", "<tel:+37126555014>")));
}
