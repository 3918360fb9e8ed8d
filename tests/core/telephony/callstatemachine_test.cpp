#include "core/telephony/callstatemachine.h"
#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"

using namespace linija;
using namespace std::chrono_literals;
using linija::test::FakeClock;

namespace {

Call incoming()
{
    Call call;
    call.id = QStringLiteral("a");
    call.direction = CallDirection::Incoming;
    return call;
}

Call outgoing()
{
    Call call = incoming();
    call.direction = CallDirection::Outgoing;
    return call;
}

} // namespace

TEST_CASE("A call begins by its direction, whatever the value says")
{
    FakeClock clock;
    Call odd = incoming();
    odd.phase = CallPhase::Ended;
    odd.end = CallEnd::Failed;
    const CallStateMachine in(odd, clock);
    CHECK(in.call().phase == CallPhase::Alerting);
    CHECK(in.call().end == CallEnd::None);
    CHECK(in.call().startedAt == clock.now());
    CHECK(CallStateMachine(outgoing(), clock).call().phase == CallPhase::Dialing);
}

TEST_CASE("Only the drawn moves are allowed")
{
    constexpr CallPhase all[] = {CallPhase::Alerting, CallPhase::Dialing,      CallPhase::RingingOut, CallPhase::Talking,
                                 CallPhase::OnHold,   CallPhase::HeldByRemote, CallPhase::Ended};
    int allowed = 0;
    for (const CallPhase from : all) {
        CHECK_FALSE(CallStateMachine::isAllowed(CallPhase::Ended, from));
        CHECK_FALSE(CallStateMachine::isAllowed(from, CallPhase::Alerting));
        CHECK_FALSE(CallStateMachine::isAllowed(from, CallPhase::Dialing));
        for (const CallPhase to : all)
            allowed += CallStateMachine::isAllowed(from, to) ? 1 : 0;
    }
    CHECK(allowed == 16);
    CHECK_FALSE(CallStateMachine::isAllowed(CallPhase::Alerting, CallPhase::OnHold));
    CHECK_FALSE(CallStateMachine::isAllowed(CallPhase::Alerting, CallPhase::RingingOut));
    CHECK(CallStateMachine::isAllowed(CallPhase::OnHold, CallPhase::HeldByRemote));
}

TEST_CASE("The answer is timed once, and a refused move changes nothing")
{
    FakeClock clock;
    CallStateMachine call(incoming(), clock);
    CHECK_FALSE(call.moveTo(CallPhase::OnHold));
    CHECK(call.call().phase == CallPhase::Alerting);
    clock.advance(3s);
    const Timestamp answered = clock.now();
    CHECK(call.moveTo(CallPhase::Talking));
    CHECK_FALSE(call.moveTo(CallPhase::Talking));
    CHECK(call.call().answeredAt == answered);
    clock.advance(5s);
    CHECK(call.moveTo(CallPhase::OnHold));
    clock.advance(1s);
    CHECK(call.moveTo(CallPhase::Talking));
    CHECK(call.call().answeredAt == answered);
}

TEST_CASE("Holds add up, our own alone, and by the clock that never jumps")
{
    FakeClock clock;
    CallStateMachine call(incoming(), clock);
    call.moveTo(CallPhase::Talking);
    call.moveTo(CallPhase::OnHold);
    CHECK(call.call().heldSince == clock.now());
    clock.advance(10s);
    clock.jumpWallClock(std::chrono::hours(-2)); // somebody sets the clock
    CHECK(call.moveTo(CallPhase::Talking));
    CHECK(call.call().heldTotal == 10s);
    CHECK_FALSE(call.call().heldSince.has_value());

    call.moveTo(CallPhase::HeldByRemote);
    CHECK_FALSE(call.call().heldSince.has_value());
    clock.advance(60s);
    call.moveTo(CallPhase::OnHold);
    clock.advance(5s);
    CHECK(call.end(CallEnd::Normal, QStringLiteral("bye")));
    CHECK(call.call().heldTotal == 15s);
    CHECK(call.call().endedAt == clock.now());
}

TEST_CASE("Nothing leaves the end")
{
    FakeClock clock;
    CallStateMachine call(outgoing(), clock);
    CHECK(call.moveTo(CallPhase::RingingOut));
    CHECK(call.end(CallEnd::Busy, QStringLiteral("486")));
    CHECK_FALSE(call.end(CallEnd::Normal, QString()));
    CHECK_FALSE(call.moveTo(CallPhase::Talking));
    CHECK_FALSE(call.setMuted(true));
    CHECK_FALSE(call.setCodec(QStringLiteral("opus/48000")));
    CHECK(call.call().end == CallEnd::Busy);
    CHECK_FALSE(call.call().answeredAt.has_value());
}
