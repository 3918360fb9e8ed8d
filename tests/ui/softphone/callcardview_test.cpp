#include "tests/catch.h"
#include "ui/softphone/callcardview.h"
#include "ui/softphone/dialbox.h"
#include "ui/softphone/idlewords.h"
#include "ui/softphone/soundwords.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/resultlist.h"

using namespace linija;
using namespace std::chrono_literals;

namespace {

const QString region = QStringLiteral("LV");

ActiveInteraction ringing()
{
    ActiveInteraction active;
    active.interaction.id = InteractionId(QUuid::createUuid());
    active.interaction.callId = QStringLiteral("call-1");
    active.call.id = QStringLiteral("call-1");
    active.call.remoteUser = QStringLiteral("+37126555014");
    active.call.startedAt = fromMs(1'795'000'000'000);
    active.queueName = QStringLiteral("Support");
    active.ivrPath = QStringLiteral("main/orders");
    active.waited = 12s;
    active.language = QStringLiteral("lv");
    return active;
}

CustomerMatch janis(MatchBasis basis)
{
    Customer customer;
    customer.name = QStringLiteral("Jānis Bērziņš");
    return {customer, basis};
}

} // namespace

TEST_CASE("a call shows at once, before anybody is looked up", "[softphone]")
{
    const CallCardView view = callCardView(ringing(), region);
    CHECK(view.kind == CallCardKind::Alerting);
    CHECK(view.title == QStringLiteral("26 555 014")); // as people in Latvia write it
    CHECK(view.subtitle == factLine({QStringLiteral("Support"), QStringLiteral("waited 0:12"), QStringLiteral("menu: Main\u00a0→ Orders")}));
    CHECK(view.guess == QStringLiteral("Speaks Latvian"));
    CHECK(view.needsAnswer);
    CHECK(view.alertedAt == fromMs(1'795'000'000'000));
    CHECK(view.actions == QVector<CallAction>({CallAction::Answer, CallAction::Decline, CallAction::SendOn}));
    CHECK(view.state == StateRole::Ours);
}

TEST_CASE("a caller known by number is named with a perhaps, one named by the company without", "[softphone]")
{
    ActiveInteraction active = ringing();
    active.match = MatchState::One;
    active.candidates = {janis(MatchBasis::Number)};
    CHECK(callCardView(active, region).guess == factLine({QStringLiteral("Perhaps %1"), QStringLiteral("speaks Latvian")}));
    CHECK(callCardView(active, region).guessName == QStringLiteral("Jānis Bērziņš"));
    CHECK(callCardView(active, region).title == QStringLiteral("26 555 014")); // the number stays the title while it rings
    active.candidates = {janis(MatchBasis::Header)};
    CHECK(callCardView(active, region).guess == factLine({QStringLiteral("%1"), QStringLiteral("speaks Latvian")}));
    active.match = MatchState::Several;
    active.candidates = {janis(MatchBasis::Number), janis(MatchBasis::Number)};
    CHECK(callCardView(active, region).guess.startsWith(QStringLiteral("Perhaps %1, or 1")));
}

TEST_CASE("a name that the caller's telephone sent is told apart from a customer", "[softphone]")
{
    ActiveInteraction active = ringing();
    active.match = MatchState::Nobody;
    active.language.clear();
    active.call.remoteDisplay = QStringLiteral("Bank <b>security</b> %2");
    const CallCardView view = callCardView(active, region);
    CHECK(view.guess == QStringLiteral("Calls themselves %1"));
    CHECK(view.guessName == QStringLiteral("Bank <b>security</b> %2")); // escaped where it is shown
    CHECK(view.title == QStringLiteral("26 555 014"));
}

TEST_CASE("numbers that are no numbers are shown as they came", "[softphone]")
{
    Call call;
    CHECK(shownNumber(call, region) == QStringLiteral("Unknown number"));
    call.remoteUri = QStringLiteral("sip:anonymous@anonymous.invalid");
    CHECK_FALSE(shownNumber(call, region).isEmpty());
    call.remoteUser = QStringLiteral("reception");
    CHECK(shownNumber(call, region) == QStringLiteral("reception"));
    call.remoteUser = QStringLiteral("+886912345678");
    CHECK(shownNumber(call, region).startsWith(QStringLiteral("+886")));
}

TEST_CASE("a talk offers what works, and nothing that does not", "[softphone]")
{
    ActiveInteraction active = ringing();
    active.stage = ContactStage::Talking;
    active.match = MatchState::One;
    active.candidates = {janis(MatchBasis::Number)};
    active.call.phase = CallPhase::Talking;
    active.call.codec = QStringLiteral("opus/48000");
    active.interaction.answeredAt = active.call.startedAt + 9s;
    CallCardView view = callCardView(active, region);
    CHECK(view.kind == CallCardKind::Talking);
    CHECK(view.title == QStringLiteral("Jānis Bērziņš"));
    CHECK(view.subtitle.startsWith(factLine({QStringLiteral("26 555 014"), QStringLiteral("Support")})));
    CHECK(view.sound == QStringLiteral("HD"));
    CHECK(view.timerAnchor == active.call.startedAt + 9s);
    CHECK(view.actions
          == QVector<CallAction>({CallAction::Mute, CallAction::Hold, CallAction::Keypad, CallAction::Transfer, CallAction::HangUp}));

    active.call.phase = CallPhase::OnHold;
    active.call.heldSince = active.call.startedAt + 60s;
    view = callCardView(active, region);
    CHECK(view.kind == CallCardKind::OnHold);
    CHECK(view.state == StateRole::Waiting);
    CHECK(view.timerAnchor == *active.call.heldSince);
    CHECK(view.actions == QVector<CallAction>({CallAction::Resume, CallAction::Transfer, CallAction::HangUp}));
    CHECK(view.resting == QVector<CallAction>({CallAction::Mute, CallAction::Keypad})); // Hang up stays where it was

    active.call.phase = CallPhase::HeldByRemote;
    CHECK(callCardView(active, region).chip == QStringLiteral("Held by the other side"));
}

TEST_CASE("the button that answers says what becomes of the call that is up", "[softphone]")
{
    CallCardView view = callCardView(ringing(), region);
    CHECK(actionText(CallAction::Answer, view) == QStringLiteral("Answer"));
    view.holdsOther = true;
    CHECK(actionText(CallAction::Answer, view) == QStringLiteral("Hold and answer"));
    view.muted = true;
    CHECK(actionText(CallAction::Mute, view) == QStringLiteral("Unmute"));
}

TEST_CASE("after-call work shows what is left of its time where there is a limit", "[softphone]")
{
    ActiveInteraction active = ringing();
    active.stage = ContactStage::AfterCallWork;
    active.call.phase = CallPhase::Ended;
    active.interaction.answeredAt = active.call.startedAt + 9s;
    active.interaction.endedAt = active.call.startedAt + 100s;
    CallCardView view = callCardView(active, region);
    CHECK(view.timer == CardTimer::Up);
    CHECK(view.timerAnchor == *active.interaction.endedAt);
    CHECK(view.actions == QVector<CallAction>({CallAction::WrapUp}));
    active.afterCallLimit = active.call.startedAt + 160s;
    view = callCardView(active, region);
    CHECK(view.timer == CardTimer::Down);
    CHECK(view.timerAnchor == *active.afterCallLimit);
}

TEST_CASE("sound is described by one word", "[softphone]")
{
    CHECK(codecWord(QStringLiteral("opus/48000")) == QStringLiteral("HD"));
    CHECK(codecWord(QStringLiteral("G722/8000")) == QStringLiteral("HD"));
    CHECK(codecWord(QStringLiteral("PCMU/8000")) == QStringLiteral("Standard"));
    CHECK(codecWord(QString()).isEmpty());
}

TEST_CASE("a ringing card comes to the top, except while it would push a talk away", "[softphone]")
{
    ActiveInteraction wrapping = ringing();
    wrapping.stage = ContactStage::AfterCallWork;
    ActiveInteraction talking = ringing();
    talking.stage = ContactStage::Talking;
    const ActiveInteraction alerting = ringing();
    CHECK(cardOrder({wrapping, alerting}) == QVector<InteractionId>({alerting.interaction.id, wrapping.interaction.id}));
    CHECK(cardOrder({talking, alerting}) == QVector<InteractionId>({talking.interaction.id, alerting.interaction.id}));
    CHECK(cardOrder({wrapping, talking, alerting})
          == QVector<InteractionId>({talking.interaction.id, alerting.interaction.id, wrapping.interaction.id}));
}

TEST_CASE("what is typed can be dialled, and so can the customers that it finds", "[softphone]")
{
    CHECK(dialSuggestions(QStringLiteral("26555014"), {}, region).value(0).key == QStringLiteral("+37126555014"));
    CHECK(dialSuggestions(QStringLiteral("00371 26 555 014"), {}, region).value(0).key == QStringLiteral("+37126555014"));
    CHECK(dialSuggestions(QStringLiteral("sip:tomas@10.0.0.5"), {}, region).value(0).key == QStringLiteral("sip:tomas@10.0.0.5"));
    CHECK(dialSuggestions(QStringLiteral("102"), {}, region).value(0).key == QStringLiteral("102"));
    CHECK(dialSuggestions(QStringLiteral("bērz"), {}, region).isEmpty());
    CHECK(dialSuggestions(QStringLiteral("sip:a b@c"), {}, region).isEmpty());

    Customer customer;
    customer.name = QStringLiteral("Jānis Bērziņš");
    customer.identities = {{IdentityKind::Email, QStringLiteral("janis@example.lv"), {}, false},
                           {IdentityKind::Phone, QStringLiteral("+37126555014"), QStringLiteral("mobile"), true},
                           {IdentityKind::Phone, QStringLiteral("+37126555015"), {}, false}};
    const auto rows = dialSuggestions(QStringLiteral("bērz"), {customer}, region);
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).key == QStringLiteral("+37126555014"));
    CHECK(rows.at(0).detail == factLine({QStringLiteral("26 555 014"), QStringLiteral("mobile")}));
    // A household: whoever may answer is named.
    Customer ilga = customer;
    ilga.name = QStringLiteral("Ilga Bērziņa");
    CHECK(dialSuggestions(QStringLiteral("bērz"), {customer, ilga}, region).value(0).title == QStringLiteral("Jānis Bērziņš, Ilga Bērziņa"));
    // The number itself and the customer who has it are one row.
    CHECK(dialSuggestions(QStringLiteral("26555014"), {customer}, region).size() == 2);
}

TEST_CASE("an empty column says what will happen", "[softphone]")
{
    PhoneStatus phone;
    phone.link = PhoneLinkState::Connected;
    AgentPresence presence;
    presence.state = AgentState::Ready;
    CHECK_FALSE(idleWords(presence, phone).offerReady);
    CHECK(idleWords(presence, phone).text.contains(QStringLiteral("next call")));
    QueueStanding paused;
    paused.sync = QueueSync::Differs;
    CHECK(idleWords(presence, phone, paused).title.contains(QStringLiteral("Paused")));
    presence.state = AgentState::NotReady;
    CHECK(idleWords(presence, phone).offerReady);
    presence.state = AgentState::NotResponding;
    CHECK(idleWords(presence, phone).offerReady);
    phone.link = PhoneLinkState::Lost;
    CHECK_FALSE(idleWords(presence, phone).offerReady);
}

TEST_CASE("a card says whether its call is recorded, and offers what can be done about it", "[softphone]")
{
    ActiveInteraction active = ringing();
    active.stage = ContactStage::Talking;
    active.call.phase = CallPhase::Talking;
    CHECK_FALSE(callCardView(active, region).actions.contains(CallAction::Record));
    CHECK(callCardView(active, region).recordingWord.isEmpty());
    const auto offered = [&] { return callCardView(active, region, {}, RecordingOffer::OnDemand); };
    CHECK(offered().actions.contains(CallAction::Record));
    CHECK(actionText(CallAction::Record, offered()) == QStringLiteral("Record"));
    CHECK(recordActFor(offered().recording) == RecordAct::Start);

    active.call.recording = CallRecordingState::Announcing;
    CHECK_FALSE(offered().actions.contains(CallAction::Record));
    CHECK(offered().resting.contains(CallAction::Record)); // its place is kept: it comes again
    CHECK_FALSE(offered().recordingWord.isEmpty());
    active.call.recording = CallRecordingState::Recording;
    CHECK(offered().recordingWord == QStringLiteral("Recording"));
    CHECK(actionText(CallAction::Record, offered()) == QStringLiteral("Pause recording"));
    CHECK(recordActFor(offered().recording) == RecordAct::Pause);
    CHECK(callCardView(active, region).actions.contains(CallAction::Record)); // by rule: it can be paused
    active.call.recording = CallRecordingState::Paused;
    CHECK(recordActFor(offered().recording) == RecordAct::Resume);
    active.call.phase = CallPhase::OnHold;
    CHECK(offered().actions.contains(CallAction::Record));
    active.call.recording = CallRecordingState::None;
    CHECK(offered().resting.contains(CallAction::Record));
    active.call.phase = CallPhase::Talking;
    active.call.recording = CallRecordingState::Failed;
    active.call.recordingDetail = QStringLiteral("disk full");
    CHECK(offered().recordingWord == QStringLiteral("Not recorded"));
    CHECK(offered().recordingDetail.contains(QStringLiteral("disk full")));
}
