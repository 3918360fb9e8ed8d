// The queue in step with the agent, against a telephone without a network. The real PBX: tests/pbx/pbxqueue_test.cpp.
#include "core/session/agentsession.h"
#include "core/session/queuepresence.h"
#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakesoftphone.h"
#include "tests/waitfor.h"

#include <QPromise>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

PbxProfile codes()
{
    const auto read = readPbxProfile(R"({"linijaPbxProfile":1,"name":"x",
        "actions":{"signIn":{"code":"*45"},"signOut":{"code":"*46"},"pause":{"code":"*47{reason}"},"unpause":{"code":"*48"}},
        "reasons":{"lunch":"2","after-call-work":"9","*":"0"},
        "facts":{"paused":{"extension":"paused-{user}"},"leadListens":{"extension":"l-{user}"},"leadBarges":{"extension":"b-{user}"}}})");
    REQUIRE(read);
    return *read;
}

struct Desk
{
    FakeClock clock;
    FakeSoftphone phone{clock};
    AgentSession agent{phone, clock};
    std::vector<PbxHttp> requests;
    PbxAnswer answer{200, "+OK"};
    QueuePresence queue{phone, agent,
                        [this](const PbxHttp &request) {
                            requests.push_back(request);
                            QPromise<Result<PbxAnswer>> promise;
                            promise.start();
                            promise.addResult(Result<PbxAnswer>(answer));
                            promise.finish();
                            return promise.future();
                        },
                        {{5ms, 5ms, 20ms}, 40ms, 300ms}};

    void registerPhone()
    {
        PhoneStatus status = phone.status();
        status.account = QStringLiteral("sip:agent1@pbx.example:5070");
        status.registration = RegistrationState::Registered;
        phone.setStatus(status);
    }
    // The code that was dialled last, once it is this one; then it succeeds.
    bool dials(const char *code)
    {
        const QString wanted = QStringLiteral("service ") + QString::fromLatin1(code);
        return waitFor([&] { return !phone.commands.isEmpty() && phone.commands.constLast() == wanted; }, 2s);
    }
    void succeed()
    {
        phone.endServiceCall(CallEnd::Normal);
    }
    bool reaches(QueueSync sync)
    {
        return waitFor([&] { return queue.standing().sync == sync; }, 2s);
    }
    void readyAndDone()
    {
        queue.setProfile(codes());
        agent.signIn();
        registerPhone();
        REQUIRE(dials("*45"));
        succeed();
        REQUIRE(dials("*470"));
        succeed();
        agent.setReady();
        REQUIRE(dials("*48"));
        succeed();
        REQUIRE(reaches(QueueSync::InStep));
    }
};

} // namespace

TEST_CASE("Signing in logs into the queue, then every state is told with its reason")
{
    Desk desk;
    desk.readyAndDone();
    CHECK_FALSE(desk.queue.standing().wantsPause);
    desk.agent.setNotReady(QStringLiteral("lunch"));
    REQUIRE(desk.dials("*472"));
    CHECK(desk.queue.standing().sync == QueueSync::Working);
    desk.succeed();
    CHECK(desk.reaches(QueueSync::InStep));
    desk.agent.signOut();
    REQUIRE(desk.dials("*46"));
    desk.succeed();
    CHECK(desk.reaches(QueueSync::InStep));
}

TEST_CASE("A window that goes tells the queue at once, whatever else was under way")
{
    Desk desk;
    desk.readyAndDone();
    desk.agent.setNotReady(QStringLiteral("lunch"));
    REQUIRE(desk.dials("*472")); // not answered yet
    desk.queue.leave(); // nobody has signed out
    CHECK(desk.phone.commands.constLast() == QStringLiteral("service *472"));
    desk.agent.signOut();
    desk.queue.leave();
    CHECK(desk.phone.commands.constLast() == QStringLiteral("service *46"));
}

TEST_CASE("Without a profile that knows queues, or without a registration, nothing is dialled")
{
    Desk desk;
    desk.agent.signIn();
    desk.registerPhone();
    desk.agent.setReady();
    CHECK(desk.queue.standing().sync == QueueSync::Off);
    Desk other;
    other.queue.setProfile(codes());
    other.agent.signIn();
    CHECK_FALSE(other.dials("*45"));
    CHECK(other.queue.standing().sync == QueueSync::Off);
}

TEST_CASE("What the PBX refuses is shown and tried again")
{
    Desk desk;
    desk.readyAndDone();
    desk.agent.setNotReady(QStringLiteral("lunch"));
    REQUIRE(desk.dials("*472"));
    desk.phone.commands.clear();
    desk.phone.endServiceCall(CallEnd::Failed, 404);
    CHECK(desk.reaches(QueueSync::Failed));
    CHECK(desk.queue.standing().detail.contains(QStringLiteral("404")));
    REQUIRE(desk.dials("*472")); // again, by itself
    desk.succeed();
    CHECK(desk.reaches(QueueSync::InStep));
    // One that never answers is given up and tried again as well.
    desk.agent.setReady();
    REQUIRE(desk.dials("*48"));
    desk.phone.commands.clear();
    CHECK(desk.reaches(QueueSync::Failed));
    CHECK(desk.dials("*48"));
}

TEST_CASE("What gave way to a call is no trouble, and is done when the call is over")
{
    Desk desk;
    desk.readyAndDone();
    desk.agent.setNotReady(QStringLiteral("lunch"));
    REQUIRE(desk.dials("*472"));
    bool troubled = false;
    QObject::connect(&desk.queue, &QueuePresence::standingChanged, &desk.queue, [&](const QueueStanding &now) { troubled |= now.sync == QueueSync::Failed; });
    desk.phone.endServiceCall(CallEnd::Busy);
    desk.phone.dial(QStringLiteral("+37126555014"));
    const QString id = desk.phone.calls().constFirst().id;
    desk.phone.commands.clear();
    CHECK_FALSE(waitFor([&] { return !desk.phone.commands.isEmpty(); }, 100ms)); // not during the call
    desk.phone.remoteEnds(id);
    CHECK(desk.dials("*472"));
    desk.succeed();
    CHECK(desk.reaches(QueueSync::InStep));
    CHECK_FALSE(troubled);
}

TEST_CASE("After-call work pauses when the call is over; during the call nothing is dialled")
{
    Desk desk;
    desk.readyAndDone();
    desk.phone.commands.clear();
    const QString id = desk.phone.ring(QStringLiteral("+37126555014"));
    desk.agent.contactAlerting();
    desk.phone.answer(id);
    desk.agent.contactActivity(CallActivity::Talking);
    desk.agent.setNotReady(QStringLiteral("lunch")); // for after the contact
    (void)waitFor([] { return false; }, 50ms);
    CHECK(desk.phone.commands.filter(QStringLiteral("service")).isEmpty());
    // The state changes a moment before the phone says that the call is gone.
    desk.agent.contactEnded(true, std::nullopt);
    desk.phone.remoteEnds(id);
    REQUIRE(desk.dials("*479"));
    desk.succeed();
    CHECK(desk.reaches(QueueSync::InStep));
    desk.agent.afterCallWorkDone();
    REQUIRE(desk.dials("*472"));
}

TEST_CASE("A PBX that says otherwise for more than a moment is shown, not fought, and set right when asked")
{
    Desk desk;
    desk.readyAndDone();
    CHECK(desk.phone.watchedExtensions.contains(QStringLiteral("paused-agent1")));
    desk.phone.commands.clear();
    desk.phone.setExtension(QStringLiteral("paused-agent1"), ExtensionUse::Idle);
    CHECK(desk.queue.standing().pausedAtPbx == false);
    desk.phone.setExtension(QStringLiteral("paused-agent1"), ExtensionUse::InUse); // a lead did it
    CHECK(desk.queue.standing().sync == QueueSync::InStep); // not at once
    CHECK(desk.reaches(QueueSync::Differs));
    CHECK(desk.phone.commands.isEmpty());
    desk.queue.again();
    REQUIRE(desk.dials("*45"));
    desk.succeed();
    REQUIRE(desk.dials("*48"));
    desk.succeed();
    desk.phone.setExtension(QStringLiteral("paused-agent1"), ExtensionUse::Idle);
    CHECK(desk.reaches(QueueSync::InStep));
}

TEST_CASE("A PBX that was away is told everything again")
{
    Desk desk;
    desk.readyAndDone();
    desk.phone.commands.clear();
    desk.phone.setRegistration(RegistrationState::Failed);
    CHECK(desk.queue.standing().sync == QueueSync::Off);
    desk.phone.setRegistration(RegistrationState::Registered);
    REQUIRE(desk.dials("*45"));
    desk.succeed();
    CHECK(desk.dials("*48"));
}

TEST_CASE("A lead on the line is known from what is watched")
{
    Desk desk;
    desk.readyAndDone();
    desk.phone.setExtension(QStringLiteral("l-agent1"), ExtensionUse::InUse);
    CHECK(desk.queue.standing().lead == LeadOnLine::Listens);
    desk.phone.setExtension(QStringLiteral("b-agent1"), ExtensionUse::InUse);
    CHECK(desk.queue.standing().lead == LeadOnLine::Barges);
    desk.phone.setExtension(QStringLiteral("b-agent1"), ExtensionUse::Idle);
    desk.phone.setExtension(QStringLiteral("l-agent1"), ExtensionUse::Idle);
    CHECK(desk.queue.standing().lead == LeadOnLine::Nobody);
}

TEST_CASE("By HTTP the answer says whether it was done")
{
    Desk desk;
    const auto read = readPbxProfile(R"({"linijaPbxProfile":1,"name":"x",
        "actions":{"pause":{"http":{"method":"POST","url":"http://{domain}/p/{user}","contains":"+OK"}},
                   "unpause":{"http":{"method":"POST","url":"http://{domain}/u/{user}","contains":"+OK"}}},
        "facts":{"paused":{"http":{"url":"http://{domain}/s/{user}","contains":"On Break"},"everySeconds":2}}})");
    REQUIRE(read);
    desk.answer = {500, "no"};
    desk.queue.setProfile(*read);
    desk.agent.signIn();
    desk.registerPhone();
    CHECK(desk.reaches(QueueSync::Failed));
    CHECK(desk.queue.standing().detail.contains(QStringLiteral("500")));
    desk.answer = {200, "-ERR nobody"};
    CHECK(waitFor([&] { return desk.queue.standing().detail.contains(QStringLiteral("-ERR nobody")); }, 2s));
    desk.answer = {200, "+OK On Break"};
    CHECK(desk.reaches(QueueSync::InStep));
    CHECK(desk.queue.standing().pausedAtPbx == true);
    CHECK(std::any_of(desk.requests.begin(), desk.requests.end(), [](const PbxHttp &one) { return one.url == QStringLiteral("http://pbx.example/p/agent1"); }));
}

TEST_CASE("A code that gave way to a call is dialled when the call is over, and is no failure")
{
    Desk desk;
    desk.readyAndDone();
    desk.agent.setNotReady(QStringLiteral("lunch"));
    REQUIRE(desk.dials("*472"));
    desk.phone.dial(QStringLiteral("600"));
    desk.phone.endServiceCall(CallEnd::Busy);
    CHECK(desk.queue.standing().sync == QueueSync::Working);
    desk.phone.remoteEnds(desk.phone.calls().constFirst().id, CallEnd::Normal);
    REQUIRE(desk.dials("*472"));
    desk.succeed();
    CHECK(desk.reaches(QueueSync::InStep));
}
