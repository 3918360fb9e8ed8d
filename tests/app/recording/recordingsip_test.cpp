// Recordings of real calls: linija-phone answers linija-caller, the agent hums 440 Hz and the customer 1,000 Hz, and what is
// in the sealed file is judged by frequency, side by side.
#include "app/caller/tonemeter.h"
#include "tests/app/phone/privatepulse.h"
#include "tests/app/recording/recordingfixture.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

// Both hum, each on its own side.
void checkApart(const BothSides &heard, std::chrono::milliseconds from, std::chrono::milliseconds to)
{
    INFO("from " << from.count() << " to " << to.count() << " ms");
    CHECK(heard.level(CallSide::Agent, 440, from, to) > -25);
    CHECK(heard.level(CallSide::Agent, 1000, from, to) < -50);
    CHECK(heard.level(CallSide::Customer, 1000, from, to) > -25);
    CHECK(heard.level(CallSide::Customer, 440, from, to) < -50);
}

} // namespace

TEST_CASE("A call is recorded by rule: agent left, customer right, sealed on the disk", "[sip]")
{
    RecordingPhone phone;
    phone.startWith(phone.setup(RecordingRule::Always));
    const auto customer = phone.caller();
    const QString id = phone.answered();
    REQUIRE(phone.tells(CallRecordingState::Recording));
    CHECK_FALSE(phone.history.constLast().recordingId.isEmpty());
    RecordingPhone::rest(3s);
    phone.client->hangUp(id);
    REQUIRE(customer->ended());

    const OpenedRecording recording = phone.opened();
    CHECK(recording.about.callId == id);
    CHECK(recording.about.id.toString(QUuid::WithoutBraces) == phone.history.constLast().recordingId);
    CHECK(recording.ending == RecordingEnding::Complete);
    const BothSides heard = RecordingPhone::sound(recording);
    CHECK(heard.length() > 2500ms);
    CHECK(heard.length() < 6s);
    checkApart(heard, 1s, 2500ms);

    QFile file(phone.files().constFirst());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains("OggS"));
    CHECK_FALSE(bytes.contains("Opus"));
    CHECK_FALSE(bytes.contains(id.toUtf8()));
    CHECK(openRecording(bytes, RecordingKeys::make().value()).error().code == ErrorCode::Forbidden);
}

TEST_CASE("A pause for card data is silence on both sides in its place, and a hold is another", "[sip]")
{
    RecordingPhone phone;
    phone.startWith(phone.setup(RecordingRule::OnDemand));
    const auto customer = phone.caller();
    const QString id = phone.answered();
    RecordingPhone::rest(300ms);
    CHECK(phone.history.constLast().recording == CallRecordingState::None); // nobody asked
    phone.client->perform(phonecommand::Record{id, RecordAct::Start});
    REQUIRE(phone.tells(CallRecordingState::Recording));
    RecordingPhone::rest(1500ms);
    phone.client->perform(phonecommand::Record{id, RecordAct::Pause});
    REQUIRE(phone.tells(CallRecordingState::Paused));
    RecordingPhone::rest(1500ms);
    phone.client->perform(phonecommand::Record{id, RecordAct::Resume});
    REQUIRE(phone.tells(CallRecordingState::Recording));
    RecordingPhone::rest(1500ms);
    phone.client->hold(id);
    REQUIRE(phone.reaches(CallPhase::OnHold));
    RecordingPhone::rest(1500ms);
    phone.client->resume(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    RecordingPhone::rest(2s);
    phone.client->perform(phonecommand::Record{id, RecordAct::Stop});
    REQUIRE(phone.tells(CallRecordingState::None));
    RecordingPhone::rest(500ms);
    phone.client->hangUp(id);
    REQUIRE(customer->ended());

    const OpenedRecording recording = phone.opened();
    REQUIRE(recording.marks.size() == 4);
    CHECK(recording.marks.at(0).kind == RecordingMarkKind::Paused);
    CHECK(recording.marks.at(1).kind == RecordingMarkKind::Resumed);
    CHECK(recording.marks.at(2).kind == RecordingMarkKind::Held);
    CHECK(recording.marks.at(3).kind == RecordingMarkKind::Unheld);
    const BothSides heard = RecordingPhone::sound(recording);
    const auto paused = recording.marks.at(0).at;
    const auto resumed = recording.marks.at(1).at;
    const auto held = recording.marks.at(2).at;
    const auto unheld = recording.marks.at(3).at;
    CHECK(resumed - paused > 1400ms);
    CHECK(unheld - held > 1400ms);
    checkApart(heard, 500ms, paused - 100ms);
    checkApart(heard, resumed + 300ms, held - 200ms);
    checkApart(heard, unheld + 800ms, heard.length() - 200ms);
    for (const CallSide side : {CallSide::Agent, CallSide::Customer}) {
        CHECK(heard.peak(side, paused + 150ms, resumed - 150ms) < -60);
        CHECK(heard.peak(side, held + 150ms, unheld - 150ms) < -60);
    }
    CHECK(heard.length() < 12s);
}

TEST_CASE("Only the queues that the rule names are recorded by themselves", "[sip]")
{
    RecordingPhone phone;
    RecordingSetup wish = phone.setup(RecordingRule::Queues);
    wish.queues = QStringList{QStringLiteral("support")};
    phone.startWith(wish);
    const auto other = phone.caller({QStringLiteral("--header"), QStringLiteral("X-Queue: sales"), QStringLiteral("--duration"), QStringLiteral("1")});
    const QString sales = phone.answered();
    REQUIRE(other->ended());
    REQUIRE(phone.reaches(CallPhase::Ended));
    CHECK(phone.files().isEmpty());
    const auto customer = phone.caller({QStringLiteral("--header"), QStringLiteral("X-Queue: support")});
    REQUIRE(waitFor([&] { return phone.hasCallIn(CallPhase::Alerting); }));
    const QString id = phone.callIn(CallPhase::Alerting).id;
    phone.client->answer(id);
    REQUIRE(phone.tells(CallRecordingState::Recording));
    // Whom the rule records the agent may pause, not stop.
    ErrorCode code = ErrorCode::Internal;
    QObject::connect(phone.client.get(), &SoftphonePort::commandFailed, phone.client.get(),
                     [&](const QString &, const QString &, const Error &error) { code = error.code; });
    phone.client->perform(phonecommand::Record{id, RecordAct::Stop});
    REQUIRE(waitFor([&] { return code == ErrorCode::Forbidden; }));
    RecordingPhone::rest(500ms);
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
    CHECK(phone.opened().about.queue == QLatin1String("support"));
}

TEST_CASE("Both hear the announcement before the recording begins, and it is not in it", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here: " << pulse.server.readAllStandardError().toStdString());
        return;
    }
    RecordingPhone phone;
    phone.useSoundDevices(pulse.environment());
    pulse.hum(phone.path("agent.wav"));
    QProcess &ear = pulse.recordEar(phone.path("heard.wav"));
    RecordingSetup wish = phone.setup(RecordingRule::Always);
    wish.announcement = phone.path("announcement.wav");
    REQUIRE(writeWav(wish.announcement, 16000, tone(2400, 1500ms, 0.3, 16000)).ok());
    phone.startWith(wish);
    const auto customer = phone.caller({QStringLiteral("--listen"), QStringLiteral("440,2400")});
    const QString id = phone.answered();
    const bool announced = phone.tells(CallRecordingState::Announcing);
    INFO(phone.history.constLast().recordingDetail.toStdString());
    REQUIRE(announced);
    REQUIRE(phone.tells(CallRecordingState::Recording));
    RecordingPhone::rest(2500ms);
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
    ear.terminate();
    ear.waitForFinished(5000);
    const QJsonObject report = customer->event("ended");
    CHECK(report.value(QLatin1String("heardMs")).toObject().value(QLatin1String("2400")).toInt() > 1000);
    CHECK(toneLevel(report, "440") > -30);
    const auto agentHeard = readWav(phone.path("heard.wav"));
    REQUIRE(agentHeard.ok());
    ToneMeter meter(agentHeard->rate, {2400});
    meter.feed(agentHeard->samples.constData(), agentHeard->samples.size());
    CHECK(meter.report().constFirst().presentFor > 1000ms);

    const BothSides heard = RecordingPhone::sound(phone.opened());
    CHECK(heard.length() < 4s);
    checkApart(heard, 800ms, 2200ms);
    CHECK(heard.level(CallSide::Agent, 2400, 300ms, 2200ms) < -50);
    CHECK(heard.level(CallSide::Customer, 2400, 300ms, 2200ms) < -50);
}

TEST_CASE("A call whose announcement cannot be played is not recorded, and says so", "[sip]")
{
    RecordingPhone phone;
    RecordingSetup wish = phone.setup(RecordingRule::Always);
    wish.announcement = phone.path("none.wav");
    phone.startWith(wish);
    const auto customer = phone.caller({QStringLiteral("--duration"), QStringLiteral("2")});
    (void)phone.answered();
    REQUIRE(phone.tells(CallRecordingState::Failed));
    CHECK(phone.history.constLast().recordingDetail.contains(QLatin1String("none.wav")));
    REQUIRE(customer->ended());
    CHECK(customer->process.exitCode() == 0); // the call itself is well
    CHECK(phone.files().isEmpty());
}

TEST_CASE("kill -9 in the middle of a call leaves the recording good up to the last second", "[sip]")
{
    RecordingPhone phone;
    phone.startWith(phone.setup(RecordingRule::Always));
    const auto customer = phone.caller({QStringLiteral("--patience"), QStringLiteral("3")});
    (void)phone.answered();
    REQUIRE(phone.tells(CallRecordingState::Recording));
    RecordingPhone::rest(4500ms);
    REQUIRE(phone.files().size() == 1);
    CHECK(isBeingRecorded(phone.files().constFirst()));
    phone.process->process.kill();
    REQUIRE(phone.process->ended());
    const OpenedRecording recording = phone.opened();
    CHECK(recording.ending == RecordingEnding::CutOff);
    const BothSides heard = RecordingPhone::sound(recording);
    CHECK(heard.length() > 2500ms);
    checkApart(heard, 1s, 2500ms);
}

TEST_CASE("The window may go: the phone goes on recording by the rule that it was told", "[sip]")
{
    RecordingPhone phone;
    phone.startWith(phone.setup(RecordingRule::Always));
    const auto customer = phone.caller({QStringLiteral("--duration"), QStringLiteral("4")});
    (void)phone.answered();
    REQUIRE(phone.tells(CallRecordingState::Recording));
    phone.client.reset();
    REQUIRE(customer->ended());
    const BothSides heard = RecordingPhone::sound(phone.opened());
    CHECK(heard.length() > 3s);
    checkApart(heard, 1s, 3s);
}

TEST_CASE("With sound devices: a muted agent is silence, and another microphone in the call goes on", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here: " << pulse.server.readAllStandardError().toStdString());
        return;
    }
    RecordingPhone phone;
    phone.useSoundDevices(pulse.environment());
    pulse.hum(phone.path("agent.wav"));
    phone.startWith(phone.setup(RecordingRule::Always));
    const auto customer = phone.caller();
    const QString id = phone.answered();
    REQUIRE(phone.tells(CallRecordingState::Recording));
    RecordingPhone::rest(2500ms);
    phone.client->setMuted(id, true);
    REQUIRE(waitFor([&] { return phone.history.constLast().muted; }));
    RecordingPhone::rest(2s);
    phone.client->setMuted(id, false);
    RecordingPhone::rest(2s);
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
    const BothSides heard = RecordingPhone::sound(phone.opened());
    // The order of events is known, the places are not to the millisecond: the loudest and the quietest half second count.
    double loudest = -120;
    double quietest = 0;
    for (auto from = 700ms; from + 500ms < heard.length(); from += 100ms) {
        loudest = std::max(loudest, heard.level(CallSide::Agent, 440, from, from + 500ms));
        quietest = std::min(quietest, heard.level(CallSide::Agent, 440, from, from + 500ms));
    }
    CHECK(loudest > -25);
    CHECK(quietest < -60);
    CHECK(heard.level(CallSide::Customer, 1000, 1s, heard.length() - 300ms) > -25);
    CHECK(heard.level(CallSide::Customer, 440, 1s, heard.length() - 300ms) < -50);
}
