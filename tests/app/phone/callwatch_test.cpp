// What the phone notices of a call whose other side falls silent, is restarted, or is gone. The other side is a bare peer.
#include "tests/app/phone/sipfixture.h"
#include "tests/app/phone/sippeer.h"

#include <QElapsedTimer>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct TalkWithPeer
{
    PhoneUnderTest phone;
    std::unique_ptr<SipPeer> peer;

    TalkWithPeer()
    {
        phone.start();
        phone.connectClient();
        peer = std::make_unique<SipPeer>(phone.port);
        peer->invite();
        REQUIRE(phone.reaches(CallPhase::Alerting));
        phone.client->answer(phone.history.constLast().id);
        REQUIRE(phone.reaches(CallPhase::Talking));
        REQUIRE(waitFor([&] { return peer->options > 0; })); // asked once while all is well
        rest(1500ms);
        CHECK(line() == CallLine::Good);
    }
    [[nodiscard]] CallLine line() const { return phone.history.constLast().line; }
    static void rest(std::chrono::milliseconds length) { (void)waitFor([] { return false; }, length); }
};

} // namespace

TEST_CASE("A customer who falls silent is a hint, never the end; their voice takes it back", "[line]")
{
    TalkWithPeer talk;
    talk.peer->speaks = false;
    REQUIRE(waitFor([&] { return talk.line() == CallLine::Silent; }, 9s));
    TalkWithPeer::rest(14s); // past the one proof of the dialog
    CHECK(talk.phone.history.constLast().phase == CallPhase::Talking);
    CHECK(talk.peer->reInvites == 1);
    talk.peer->speaks = true;
    CHECK(waitFor([&] { return talk.line() == CallLine::Good; }, 3s));
}

TEST_CASE("A server that was restarted and no longer knows the call is found out", "[line]")
{
    TalkWithPeer talk;
    talk.peer->speaks = false;
    talk.peer->knowsTheCall = false; // but it answers questions
    REQUIRE(talk.phone.reaches(CallPhase::Ended, 16s));
    CHECK(talk.phone.history.constLast().end == CallEnd::Lost);
}

TEST_CASE("Who is gone from the network is noticed within five seconds, in the talk and on hold", "[line]")
{
    TalkWithPeer talk;
    if (GENERATE(false, true)) {
        talk.phone.client->hold(talk.phone.history.constLast().id);
        REQUIRE(talk.phone.reaches(CallPhase::OnHold));
    }
    QElapsedTimer since;
    since.start();
    talk.peer.reset();
    REQUIRE(talk.phone.reaches(CallPhase::Ended, 10s));
    std::printf("noticed %lld ms after the other side was gone\n", static_cast<long long>(since.elapsed()));
    CHECK(since.elapsed() < 5000);
    CHECK(talk.phone.history.constLast().end == CallEnd::Lost);
    CHECK(waitFor([&] { return talk.phone.client->calls().isEmpty(); }));
}

TEST_CASE("A hold that lasts is no loss while the other side answers", "[line]")
{
    TalkWithPeer talk;
    talk.phone.client->hold(talk.phone.history.constLast().id);
    REQUIRE(talk.phone.reaches(CallPhase::OnHold));
    talk.peer->speaks = false;
    TalkWithPeer::rest(12s);
    CHECK(talk.phone.history.constLast().phase == CallPhase::OnHold);
    CHECK(talk.line() == CallLine::Good);
    CHECK(talk.peer->options >= 5);
}
