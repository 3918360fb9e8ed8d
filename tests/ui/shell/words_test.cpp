#include "tests/catch.h"
#include "ui/shell/deskwords.h"
#include "ui/shell/problems.h"
#include "ui/shell/queuebanners.h"
#include "ui/shell/refusedcalls.h"
#include "ui/widgets/factline.h"

using namespace linija;
using namespace std::chrono_literals;

namespace {
const QLocale locale(QStringLiteral("en_150"));
const Timestamp now = fromMs(1'795'000'000'000);

QStringList keysOf(const QVector<Problem> &problems)
{
    QStringList keys;
    for (const Problem &problem : problems)
        keys << problem.key;
    return keys;
}

DeskState fine()
{
    DeskState state;
    state.phone.link = PhoneLinkState::Connected;
    state.sync.connection = BackendConnection::Online;
    state.now = now;
    return state;
}
} // namespace

TEST_CASE("freshness is said in words", "[shell]")
{
    CHECK(agoWords(now - 2s, now, locale) == QStringLiteral("2 s ago"));
    CHECK(agoWords(now - 59s - 999ms, now, locale) == QStringLiteral("59 s ago"));
    CHECK(agoWords(now - 61s, now, locale) == QStringLiteral("1 min ago"));
    CHECK(agoWords(now + 5s, now, locale) == QStringLiteral("0 s ago")); // a clock that was set back
    CHECK(agoWords(now - 72h, now, locale).startsWith(QStringLiteral("on ")));
}

TEST_CASE("the status line says what waits and what needs a person", "[shell]")
{
    SyncStatus status;
    status.lastSyncAt = now - 2s;
    CHECK(progressWords(status, now, locale).text == QStringLiteral("Synced 2 s ago · everything sent"));
    status.waiting = 3;
    status.parked = 1;
    CHECK(progressWords(status, now, locale).text.contains(QStringLiteral("3 waiting to be sent · 1 need")));
    CHECK(progressWords(status, now, locale).role == StateRole::Waiting);
    status.bootstrapping = true;
    status.bootstrapRows = 12400;
    CHECK(progressWords(status, now, locale).text.contains(QStringLiteral("First copy")));
}

TEST_CASE("every state of the connection has words and something to do", "[shell]")
{
    for (const BackendConnection connection :
         {BackendConnection::NotSetUp, BackendConnection::Connecting, BackendConnection::Online, BackendConnection::Offline,
          BackendConnection::SignedOut, BackendConnection::Refused}) {
        SyncStatus status;
        status.connection = connection;
        CHECK_FALSE(connectionWords(status, locale).text.isEmpty());
        CHECK_FALSE(connectionWords(status, locale).detail.isEmpty());
    }
}

TEST_CASE("messages in the mailbox are told where the phone's state stands", "[shell]")
{
    PhoneStatus phone;
    phone.link = PhoneLinkState::Connected;
    phone.registration = RegistrationState::Registered;
    phone.account = QStringLiteral("sip:agent1@pbx.example");
    const QString without = phoneWords(phone).text;
    phone.mailbox = Mailbox{0, 7};
    CHECK(phoneWords(phone).text == without); // those were heard
    phone.mailbox = Mailbox{2, 7};
    CHECK(phoneWords(phone).text.contains(QLatin1Char('2')));
    CHECK(phoneWords(phone).detail.contains(phone.account));
}

TEST_CASE("every state of the agent has words, and colour says the same", "[shell]")
{
    for (const AgentState state : {AgentState::Offline, AgentState::Ready, AgentState::Alerting, AgentState::OnCall,
                                   AgentState::AfterCallWork, AgentState::NotReady, AgentState::NotResponding}) {
        AgentPresence presence;
        presence.state = state;
        CHECK_FALSE(presenceWords(presence).text.isEmpty());
    }
    AgentPresence presence;
    presence.state = AgentState::OnCall;
    presence.activity = CallActivity::Talking;
    CHECK(presenceWords(presence).role == StateRole::Talking);
    presence.activity = CallActivity::OnHold;
    CHECK(presenceWords(presence).role == StateRole::Waiting);
    presence.state = AgentState::NotReady;
    presence.reason = QStringLiteral("lunch");
    CHECK(presenceWords(presence).text == QStringLiteral("Lunch"));
    presence.reason = QStringLiteral("Kvartāla inventūra"); // a company's own
    CHECK(presenceWords(presence).text == QStringLiteral("Kvartāla inventūra"));
    presence.state = AgentState::OnCall;
    PhoneStatus phone;
    phone.link = PhoneLinkState::Connected;
    CHECK(nextWords(presence, AgentState::NotReady, QStringLiteral("break"), phone) == QStringLiteral("Then: Break"));
    presence.state = AgentState::Ready;
    CHECK(nextWords(presence, AgentState::Ready, {}, phone) == QStringLiteral("Waiting for a call"));
    QueueStanding paused; // by somebody at the telephone server
    paused.sync = QueueSync::Differs;
    CHECK(presenceWords(presence, paused).role == StateRole::Waiting);
    CHECK(presenceWords(presence, paused).text.contains(QStringLiteral("Paused")));
    CHECK(nextWords(presence, AgentState::Ready, {}, phone, paused) == QStringLiteral("Direct calls only"));
    paused.wantsPause = true; // not ready here: the other way round
    CHECK(presenceWords(presence, paused).text == presenceWords(presence).text);
    phone.registration = RegistrationState::Failed; // ready, and nothing comes: that is not waiting
    CHECK(nextWords(presence, AgentState::Ready, {}, phone) == QStringLiteral("Direct calls only"));
    phone.link = PhoneLinkState::Lost;
    CHECK(nextWords(presence, AgentState::Ready, {}, phone) == QStringLiteral("No calls can come"));
}

TEST_CASE("the day names its figures and their formulas", "[shell]")
{
    AgentDay day;
    CHECK(dayWords(day, locale).text.startsWith(QStringLiteral("Today: 0")));
    day.contacts = 31;
    day.averageHandlingTime = 288s;
    day.firstContactResolution = 0.838;
    CHECK(dayWords(day, locale).text.endsWith(factLine({QStringLiteral("AHT 4:48"), QStringLiteral("first contact 84%")})));
    CHECK(dayWords(day, locale).detail.contains(QStringLiteral("÷")));
}

TEST_CASE("nothing is said while nothing is wrong", "[shell]") { CHECK(problemsOf(fine(), locale).isEmpty()); }

TEST_CASE("each trouble has its sentence", "[shell]")
{
    DeskState state = fine();
    state.phone.hasSoundDevice = false;
    CHECK(keysOf(problemsOf(state, locale)) == QStringList({QStringLiteral("sound")}));
    CHECK(problemsOf(state, locale).first().kind == BannerKind::Warning);
    CHECK(phoneWords(state.phone, CallsNow::None).role == StateRole::Waiting);
    state.callUp = true; // in one colour everywhere
    CHECK(problemsOf(state, locale).first().kind == BannerKind::Error);
    CHECK(phoneWords(state.phone, CallsNow::Up).role == StateRole::Trouble);
    state.ringInaudible = true; // one message about sound is enough
    CHECK(keysOf(problemsOf(state, locale)) == QStringList({QStringLiteral("sound")}));

    state = fine();
    state.phone.link = PhoneLinkState::Lost;
    CHECK(keysOf(problemsOf(state, locale)) == QStringList({QStringLiteral("phone")}));
    CHECK(problemsOf(state, locale).first().kind == BannerKind::Error);

    state = fine();
    state.draftsNotStored = 1;
    CHECK(keysOf(problemsOf(state, locale)) == QStringList({QStringLiteral("drafts")}));
    CHECK_FALSE(problemsOf(state, locale).first().closable);

    state = fine();
    state.catalogProblems = {QStringLiteral("damaged-goods: steps[3].next[0].to: no step «photo»")};
    CHECK(problemsOf(state, locale).first().text.contains(QStringLiteral("damaged-goods")));
}

TEST_CASE("a queue that does not follow is told with what it means and what to do; one in step is not", "[shell]")
{
    QueueStanding standing;
    for (const QueueSync sync : {QueueSync::Off, QueueSync::Working, QueueSync::InStep}) {
        standing.sync = sync;
        CHECK_FALSE(queueProblem(standing));
    }
    standing.sync = QueueSync::Differs;
    standing.wantsPause = false;
    CHECK(queueProblem(standing)->text.contains(QStringLiteral("send you no calls")));
    CHECK_FALSE(queueProblem(standing)->action.isEmpty());
    standing.wantsPause = true;
    CHECK(queueProblem(standing)->text.contains(QStringLiteral("still come")));
    standing.sync = QueueSync::Failed;
    standing.detail = QStringLiteral("the PBX answered 404");
    CHECK(queueProblem(standing)->text.contains(QStringLiteral("404")));
    standing.wantsPause = false;
    CHECK(queueProblem(standing)->text.contains(QStringLiteral("404")));
    CHECK_FALSE(leadProblem(LeadOnLine::Nobody));
    QStringList said;
    for (const LeadOnLine lead : {LeadOnLine::Listens, LeadOnLine::Whispers, LeadOnLine::Barges})
        said << leadProblem(lead)->text;
    said.removeDuplicates();
    CHECK(said.size() == 3);
}

TEST_CASE("a sign-in that failed says why, and promises nothing that is not done", "[shell]")
{
    DeskState state = fine();
    state.phone.registration = RegistrationState::Failed;
    state.phone.registrationReason = RegistrationReason::WrongPassword; // is not tried again by itself
    const QString refused = problemsOf(state, locale).first().text;
    CHECK(refused.contains(QStringLiteral("password")));
    CHECK_FALSE(refused.contains(QStringLiteral("trying")));
    state.phone.registrationReason = RegistrationReason::NoAnswer;
    const QString silent = problemsOf(state, locale).first().text;
    CHECK(silent.contains(QStringLiteral("does not answer")));
    CHECK(silent.contains(QStringLiteral("keeps trying")));
    CHECK(problemsOf(state, locale).first().kind == BannerKind::Error); // red, as the phone's state is
    CHECK(phoneWords(state.phone).role == StateRole::Trouble);
}

TEST_CASE("calls that heard busy are counted, with the last one's number where it is known", "[shell]")
{
    CHECK(refusedProblem(2, QStringLiteral("26 555 014"), QStringLiteral("10:32"), true).text.contains(QStringLiteral("26 555 014")));
    CHECK_FALSE(refusedProblem(1, QString(), QStringLiteral("10:32"), false).text.contains(QStringLiteral("from")));
    CHECK(refusedProblem(1, QString(), QStringLiteral("10:32"), false).action.isEmpty());
    CHECK_FALSE(refusedProblem(1, QStringLiteral("x"), QStringLiteral("10:32"), true).action.isEmpty());
    // Who is refused for the sake of encryption has not heard busy.
    const QString plain = refusedProblem(1, QStringLiteral("26 555 014"), QStringLiteral("10:32"), true, CallEnd::NotEncrypted).text;
    CHECK(plain.contains(QStringLiteral("encrypted")));
    CHECK(plain.contains(QStringLiteral("26 555 014")));
    CHECK_FALSE(plain.contains(QStringLiteral("busy")));
}

TEST_CASE("a short outage is no news, a longer one is", "[shell]")
{
    DeskState state = fine();
    state.sync.connection = BackendConnection::Offline;
    state.sync.offlineSince = now - 2s;
    CHECK(problemsOf(state, locale).isEmpty());
    state.sync.offlineSince = now - 6s;
    CHECK(keysOf(problemsOf(state, locale)) == QStringList({QStringLiteral("backend")}));
}

TEST_CASE("a command that failed is told in words, never by its name", "[shell]")
{
    for (const char *command : {"answer", "dial", "hold", "resume", "setMuted", "hangUp", "decline", "sendDtmf",
                                "selectDevices", "somethingNew"}) {
        const Problem problem = commandProblem(QString::fromLatin1(command), Error{ErrorCode::Invalid, QStringLiteral("x"), false});
        CHECK_FALSE(problem.text.isEmpty());
        CHECK_FALSE(problem.text.contains(QStringLiteral("somethingNew")));
        CHECK(problem.closable);
    }
}
