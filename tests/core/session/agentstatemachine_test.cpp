#include "tests/catch.h"

#include "core/session/agentstatemachine.h"
#include "tests/fakes/fakeclock.h"

using namespace linija;
using namespace std::chrono_literals;

namespace {

struct Desk
{
    test::FakeClock clock;
    AgentStateMachine machine{clock.now()};

    Desk() { machine.signIn(clock.now()); }
    [[nodiscard]] AgentState state() const { return machine.presence().state; }
};

} // namespace

TEST_CASE("a contact runs from ready over alerting and the call to after-call work and back to ready")
{
    Desk desk;
    CHECK(desk.state() == AgentState::NotReady);
    CHECK(desk.machine.ready(desk.clock.now()));
    CHECK(desk.machine.alerting(desk.clock.now()));
    desk.clock.advance(7s);
    CHECK(desk.machine.callActivity(CallActivity::Talking, desk.clock.now()));
    const Timestamp answered = desk.clock.now();
    desk.clock.advance(60s);
    CHECK(desk.machine.callActivity(CallActivity::OnHold, desk.clock.now()));
    CHECK(desk.machine.presence().since == answered); // the timer of the call does not begin again
    CHECK(desk.machine.presence().activitySince == desk.clock.now()); // that of the hold does
    CHECK(desk.machine.callEnded(true, 30s, desk.clock.now()));
    CHECK(desk.state() == AgentState::AfterCallWork);
    CHECK(desk.machine.presence().limit == desk.clock.now() + 30s);
    CHECK(desk.machine.afterCallWorkDone(desk.clock.now()));
    CHECK(desk.state() == AgentState::Ready);
}

TEST_CASE("a break asked for during a call begins after it")
{
    Desk desk;
    desk.machine.ready(desk.clock.now());
    desk.machine.callActivity(CallActivity::Talking, desk.clock.now());
    CHECK(desk.machine.notReady("lunch", desk.clock.now()));
    CHECK(desk.state() == AgentState::OnCall);
    CHECK(desk.machine.next() == AgentState::NotReady);
    desk.machine.callEnded(false, std::nullopt, desk.clock.now());
    CHECK(desk.state() == AgentState::NotReady);
    CHECK(desk.machine.presence().reason == "lunch");
}

TEST_CASE("an alert that rings out makes the agent not responding, a declined one does not")
{
    Desk desk;
    desk.machine.ready(desk.clock.now());
    desk.machine.alerting(desk.clock.now());
    desk.machine.alertEnded(false, desk.clock.now());
    CHECK(desk.state() == AgentState::Ready);
    desk.machine.alerting(desk.clock.now());
    desk.machine.alertEnded(true, desk.clock.now());
    CHECK(desk.state() == AgentState::NotResponding);
    desk.machine.ready(desk.clock.now());
    CHECK(desk.state() == AgentState::Ready);
}

TEST_CASE("an outgoing call on a break returns to the break with its reason")
{
    Desk desk;
    desk.machine.notReady("admin", desk.clock.now());
    desk.machine.callActivity(CallActivity::Dialing, desk.clock.now());
    desk.machine.callEnded(true, std::nullopt, desk.clock.now());
    desk.machine.afterCallWorkDone(desk.clock.now());
    CHECK(desk.state() == AgentState::NotReady);
    CHECK(desk.machine.presence().reason == "admin");
}

TEST_CASE("nothing happens to somebody who is not signed in")
{
    const test::FakeClock clock;
    AgentStateMachine machine(clock.now());
    CHECK_FALSE(machine.ready(clock.now()));
    CHECK_FALSE(machine.notReady("break", clock.now()));
    CHECK(machine.presence().state == AgentState::Offline);
}
