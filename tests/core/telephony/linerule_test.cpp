#include "core/telephony/linerule.h"
#include "tests/catch.h"

using namespace linija;
using namespace std::chrono_literals;

namespace {

// One call under watch; time goes on in the steps of the watch, and the server answers as it is told.
class TalkUnderWatch
{
public:
    LineRule rule;
    LineTraffic traffic{0, 0, true};
    std::chrono::milliseconds now{100'000};
    PathAnswer server = PathAnswer::Answered;
    bool sound = true;
    int questions = 0;
    int proofs = 0;
    LineVerdict last;

    // Runs for so long; true where the call was lost in between, at lostAt.
    bool run(std::chrono::milliseconds length)
    {
        const auto end = now + length;
        while (now < end) {
            now += 500ms;
            if (sound)
                traffic.sound += 25;
            last = rule.look(now, traffic);
            proofs += last.prove ? 1 : 0;
            if (last.lost) {
                lostAt = now;
                return true;
            }
            if (last.ask) {
                ++questions;
                rule.answered(now, server);
            }
        }
        return false;
    }
    std::chrono::milliseconds lostAt{0};
};

} // namespace

TEST_CASE("A call with sound asks its server once and is good", "[line]")
{
    TalkUnderWatch call;
    CHECK_FALSE(call.run(10min));
    CHECK(call.last.line == CallLine::Good);
    CHECK(call.questions == 1);
    CHECK(call.proofs == 0);
}

TEST_CASE("A server that refuses is noticed within three seconds and the call is lost within five", "[line]")
{
    TalkUnderWatch call;
    call.run(5s);
    call.sound = false;
    call.server = PathAnswer::Refused;
    const auto cut = call.now;
    CHECK_FALSE(call.run(2500ms));
    CHECK(call.last.line == CallLine::Unanswered);
    CHECK(call.run(5s));
    CHECK(call.lostAt - cut <= 4s);
}

TEST_CASE("A network that is gone for twenty seconds ends no call", "[line]")
{
    TalkUnderWatch call;
    call.run(5s);
    call.sound = false;
    call.server = PathAnswer::Nothing;
    CHECK_FALSE(call.run(4s));
    CHECK(call.last.line == CallLine::Unanswered); // said within five seconds
    CHECK_FALSE(call.run(16s));
    SECTION("the sound comes back")
    {
        call.server = PathAnswer::Answered;
        call.sound = true;
        CHECK_FALSE(call.run(30s));
        CHECK(call.last.line == CallLine::Good);
        CHECK(call.proofs == 0);
    }
    SECTION("the server comes back without the call: it is asked for the dialog, once")
    {
        call.server = PathAnswer::Answered;
        CHECK_FALSE(call.run(60s));
        CHECK(call.last.line == CallLine::Silent);
        CHECK(call.proofs == 1);
    }
    SECTION("nothing comes back")
    {
        const auto before = call.now;
        CHECK(call.run(60s));
        CHECK(call.lostAt - before < 15s);
    }
}

TEST_CASE("Sound that stays away is a hint and never an end", "[line]")
{
    TalkUnderWatch call;
    call.run(5s);
    call.sound = false; // muted there, or silence suppression
    CHECK_FALSE(call.run(4s));
    CHECK(call.last.line == CallLine::Good);
    CHECK_FALSE(call.run(2s));
    CHECK(call.last.line == CallLine::Silent);
    CHECK_FALSE(call.run(2h));
    CHECK(call.last.line == CallLine::Silent);
    CHECK(call.proofs == 1);
    call.sound = true;
    CHECK_FALSE(call.run(1s));
    CHECK(call.last.line == CallLine::Good);
}

TEST_CASE("On hold silence is no hint, and a dead server is noticed all the same", "[line]")
{
    TalkUnderWatch call;
    call.run(5s);
    call.traffic.soundExpected = false;
    call.sound = false;
    CHECK_FALSE(call.run(10min));
    CHECK(call.last.line == CallLine::Good);
    CHECK(call.proofs == 0);
    SECTION("the hold ends: the silence counts from now")
    {
        call.traffic.soundExpected = true;
        CHECK_FALSE(call.run(4s));
        CHECK(call.last.line == CallLine::Good);
    }
    SECTION("the server dies")
    {
        call.server = PathAnswer::Refused;
        const auto cut = call.now;
        CHECK(call.run(5s));
        CHECK(call.lostAt - cut <= 3s);
    }
}

TEST_CASE("A server that never answers such questions is not called dead for it", "[line]")
{
    TalkUnderWatch call;
    call.server = GENERATE(PathAnswer::Nothing, PathAnswer::Refused);
    call.run(5s);
    call.sound = false;
    CHECK_FALSE(call.run(10min));
    CHECK(call.last.line == CallLine::Silent);
}

TEST_CASE("One lost question is no outage", "[line]")
{
    TalkUnderWatch call;
    call.run(5s);
    call.traffic.soundExpected = false;
    call.sound = false;
    call.run(5s);
    for (int i = 0; i < 20; ++i) {
        call.server = PathAnswer::Nothing;
        const int before = call.questions;
        while (call.questions == before)
            call.run(500ms);
        call.server = PathAnswer::Answered;
        call.run(2s);
        CHECK(call.last.line == CallLine::Good);
    }
    CHECK(call.proofs == 0);
}
