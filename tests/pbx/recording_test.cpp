// Calls over a real PBX, recorded by the phone: what is on the disk, what is in it, and what the backend has of it. The agent
// hums 440 Hz into a microphone, the customer 1000 Hz; every side is judged by frequency.
#include "core/archive/recordingarchive.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/store.h"
#include "tests/app/backend/backendprocess.h"
#include "tests/app/phone/privatepulse.h"
#include "tests/app/recording/recordingfixture.h"
#include "tests/pbx/ear.h"
#include "tests/pbx/pbxphone.h"
#include "tests/pbx/wornline.h"

#include <QDirIterator>

#include <functional>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

constexpr double agentHz = 440;
constexpr double customerHz = 1000;
constexpr double colleagueHz = 1700;
constexpr double headsetHz = 700;

void rest(std::chrono::milliseconds length) // let them talk
{
    (void)waitFor([] { return false; }, length);
}

// An agent at a microphone whose calls are all recorded.
struct Desk
{
    Desk() : agent(pbx)
    {
        REQUIRE(pulse.start());
        agent.useSoundDevices(pulse.environment());
        pulse.hum(agent.path("agent.wav"));
        pulse.recordEar(agent.path("heard.wav"));
        agent.begin(pbx.account(QStringLiteral("agent1")));
        REQUIRE(agent.registers());
    }

    // A customer whom the agent talks to, and who is recorded.
    QString talk(const QString &number = QStringLiteral("7001"))
    {
        agent.tell(agent.setup(RecordingRule::Always));
        customer = outsider(pbx, agent, number, {QStringLiteral("--record"), agent.path("customer.wav")});
        const QString id = agent.answered();
        REQUIRE(waitFor([&] { return lastOf(id).recording == CallRecordingState::Recording; }));
        REQUIRE(customerEar().hears(agentHz));
        REQUIRE(agentEar().hears(customerHz));
        return id;
    }

    void end(const QString &id)
    {
        agent.client->hangUp(id);
        REQUIRE(customer->ended());
    }

    [[nodiscard]] Call lastOf(const QString &id) const
    {
        Call last;
        for (const Call &call : agent.history) {
            if (call.id == id)
                last = call;
        }
        return last;
    }
    [[nodiscard]] bool comesTo(const QString &id, CallPhase phase) const
    {
        return waitFor([&] { return lastOf(id).phase == phase; });
    }
    [[nodiscard]] Ear customerEar() const { return Ear(agent.path("customer.wav")); }
    [[nodiscard]] Ear agentEar() const { return Ear(agent.path("heard.wav"), 16000); }

    TestPbx pbx;
    PrivatePulse pulse;
    Recorder<PbxPhone> agent;
    std::unique_ptr<Talker> customer;
};

// For how long a frequency is on a side, between two places of the recording.
std::chrono::milliseconds lasts(const BothSides &heard, CallSide side, double hz, std::chrono::milliseconds from = 0ms, std::chrono::milliseconds to = 1h)
{
    std::chrono::milliseconds out{0};
    for (auto at = from; at + 100ms <= std::min(to, heard.length()); at += 100ms)
        out += heard.level(side, hz, at, at + 100ms) > -30 ? 100ms : 0ms;
    return out;
}

// Both hum, each on its own side, but for a tenth of it at most.
void checkApart(const BothSides &heard, std::chrono::milliseconds from, std::chrono::milliseconds to)
{
    INFO("from " << from.count() << " to " << to.count() << " ms of " << heard.length().count());
    REQUIRE(to - from >= 500ms);
    CHECK(lasts(heard, CallSide::Agent, agentHz, from, to) >= (to - from) * 9 / 10 - 200ms);
    CHECK(lasts(heard, CallSide::Customer, customerHz, from, to) >= (to - from) * 9 / 10 - 200ms);
    CHECK(heard.level(CallSide::Agent, customerHz, from, to) < -50);
    CHECK(heard.level(CallSide::Customer, agentHz, from, to) < -50);
}

std::chrono::milliseconds placeOf(const OpenedRecording &recording, RecordingMarkKind kind)
{
    for (const RecordingMark &mark : recording.marks) {
        if (mark.kind == kind)
            return mark.at;
    }
    FAIL("no mark " << recordingMarkName(kind).toStdString());
    return {};
}

// Sound that anybody could play, anywhere under a folder; the silence that the phone plays is none.
bool holdsPlainSound(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (files.fileName() == QLatin1String("silence.wav"))
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return true;
        const QByteArray bytes = file.readAll();
        for (const char *magic : {"OggS", "OpusHead", "RIFF"}) {
            if (bytes.contains(magic))
                return true;
        }
    }
    return false;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The window's part: its store, the key, and the archive over the phone's folder.
struct Window
{
    explicit Window(const QString &recordings) : m_recordings(recordings)
    {
        auto opened = Store::open(m_folder.filePath(QStringLiteral("s.sqlite")));
        REQUIRE(opened.ok());
        store = std::move(opened.value());
        keyring = std::make_unique<RecordingKeyring>(m_secrets);
        keyring->load();
        REQUIRE(waitFor([&] { return keyring->keys().has_value(); }));
    }

    void openArchive()
    {
        ArchiveGivens givens{*store, *keyring, m_clock, m_recordings, [] { return QStringLiteral("olena"); }};
        givens.again = {20ms, 50ms, 300ms};
        givens.lookEvery = 200ms;
        givens.pieceBytes = 8 * 1024; // a short call in many pieces
        archive = std::make_unique<RecordingArchive>(std::move(givens));
        archive->start();
    }

    InteractionId contact(const QString &callId)
    {
        Interaction interaction;
        interaction.id = InteractionId(makeUuid7(m_clock));
        interaction.customer = CustomerId();
        interaction.callId = callId;
        interaction.startedAt = m_clock.now();
        interaction.agent = QStringLiteral("olena");
        REQUIRE(resultOf(store->write([interaction](Database &db) { return InteractionRepository(db).upsert(interaction); })).ok());
        return interaction.id;
    }

    [[nodiscard]] bool uploaded(const QString &id, std::chrono::milliseconds limit = 20s)
    {
        return waitFor([&] {
            const auto row = resultOf(store->read([id](Database &db) { return RecordingRepository(db).byId(RecordingId(QUuid::fromString(id))); }));
            return row && row.value().state == RecordingState::Uploaded;
        }, limit);
    }

    std::unique_ptr<Store> store;
    std::unique_ptr<RecordingKeyring> keyring;
    std::unique_ptr<RecordingArchive> archive;

private:
    QString m_recordings;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    MemorySecretStore m_secrets;
};

QUrl addressOf(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

} // namespace

TEST_CASE("A queue call is recorded, paused, sealed, and goes to the backend whole though the line breaks and the backend dies", "[sip]")
{
    Desk desk;
    Window window(desk.agent.recordings());
    desk.agent.keys = *window.keyring->keys();
    (void)desk.pbx.cli(QStringLiteral("queue add member PJSIP/agent1 to support"));
    const QString id = desk.talk(QStringLiteral("7000"));
    rest(2s);
    desk.agent.client->perform(phonecommand::Record{id, RecordAct::Pause});
    REQUIRE(desk.agent.tells(CallRecordingState::Paused));
    rest(3s);
    CHECK(desk.customerEar().hears(agentHz)); // the talk itself goes on
    CHECK(desk.agentEar().hears(customerHz));
    CHECK_FALSE(holdsPlainSound(desk.agent.path("data")));
    desk.agent.client->perform(phonecommand::Record{id, RecordAct::Resume});
    REQUIRE(desk.agent.tells(CallRecordingState::Recording));
    rest(2500ms);
    desk.end(id);

    const OpenedRecording recording = desk.agent.opened();
    CHECK(recording.ending == RecordingEnding::Complete);
    CHECK(recording.about.callId == id);
    CHECK(recording.about.queue == QLatin1String("support"));
    REQUIRE(recording.marks.size() == 2);
    const auto paused = placeOf(recording, RecordingMarkKind::Paused);
    const auto resumed = placeOf(recording, RecordingMarkKind::Resumed);
    CHECK(resumed - paused > 2900ms); // its time went on
    const BothSides heard = RecordingPhone::sound(recording);
    checkApart(heard, 700ms, paused - 100ms);
    checkApart(heard, resumed + 200ms, heard.length() - 200ms);
    for (const CallSide side : {CallSide::Agent, CallSide::Customer})
        CHECK(heard.peak(side, paused + 150ms, resumed - 150ms) < -60);

    const QString file = desk.agent.files().constFirst();
    CHECK_FALSE(holdsPlainSound(desk.agent.path("data")));
    CHECK_FALSE(contentOf(file).contains(id.toUtf8()));
    CHECK_FALSE(contentOf(file).contains("support"));
    CHECK(openRecording(file, RecordingKeys::make().value()).error().code == ErrorCode::Forbidden);

    // To the backend, by a line that breaks after about half of it; then the backend dies too.
    const InteractionId contact = window.contact(id);
    const QString recordingId = recording.about.id.toString(QUuid::WithoutBraces);
    BackendProcess backend(linija::test::Company::Empty);
    const QString stored = backend.databaseFile() + QStringLiteral(".recordings/") + recordingId;
    qint64 before = 0;
    {
        WornLine line(backend.port(), recording.sound.size() / 2);
        window.openArchive();
        window.archive->connectTo(addressOf(line.port()), "demo-olena");
        REQUIRE(waitFor([&] { return line.isBroken(); }, 20s));
        before = QFileInfo(stored + QStringLiteral(".part")).size();
        CHECK(before > 0);
        CHECK(before < recording.sound.size());
        CHECK_FALSE(QFile::exists(stored + QStringLiteral(".opus")));
        window.archive.reset(); // the window goes as well
    }
    backend.kill();
    backend.start();
    WornLine line(backend.port());
    window.openArchive();
    window.archive->connectTo(addressOf(line.port()), "demo-olena");
    REQUIRE(window.uploaded(recordingId));
    std::printf("recording of %lld ms, %lld bytes: %lld were there when the line broke, %lld went over the next one\n", static_cast<long long>(heard.length().count()),
                static_cast<long long>(recording.sound.size()), static_cast<long long>(before), static_cast<long long>(line.carried()));
    CHECK(line.carried() < recording.sound.size() - before + 5 * 1024); // what was there was not sent again; with the words of HTTP around the rest
    const auto digest = QCryptographicHash::hash(recording.sound, QCryptographicHash::Sha256);
    CHECK(QCryptographicHash::hash(contentOf(stored + QStringLiteral(".opus")), QCryptographicHash::Sha256) == digest);
    HttpConnection http(backend.port());
    const HttpAnswer facts = http.call("GET", "/v1/recordings/" + recordingId.toLatin1());
    CHECK(facts.json().value(QLatin1String("data")).toObject().value(QLatin1String("sha256")).toString().toLatin1() == digest.toHex());
    CHECK(facts.json().value(QLatin1String("data")).toObject().value(QLatin1String("interactionId")).toString() == contact.toString());

    // And the window's own way to it gives the same.
    const auto listened = resultOf(window.archive->listen(contact));
    REQUIRE(listened.ok());
    REQUIRE(listened->size() == 1);
    CHECK(listened->constFirst().sound == recording.sound);
    CHECK(listened->constFirst().marks == recording.marks);
}

TEST_CASE("A hold is silence in the recording, without the music that the customer hears", "[sip]")
{
    Desk desk;
    const QString id = desk.talk();
    rest(1500ms);
    desk.agent.client->hold(id);
    REQUIRE(desk.comesTo(id, CallPhase::OnHold));
    CHECK(desk.customerEar().hears(620));
    rest(1500ms);
    desk.agent.client->resume(id);
    REQUIRE(desk.comesTo(id, CallPhase::Talking));
    REQUIRE(desk.customerEar().hears(agentHz));
    rest(2s);
    desk.end(id);
    const OpenedRecording recording = desk.agent.opened();
    const auto held = placeOf(recording, RecordingMarkKind::Held);
    const auto unheld = placeOf(recording, RecordingMarkKind::Unheld);
    const BothSides heard = RecordingPhone::sound(recording);
    CHECK(unheld - held > 1400ms);
    checkApart(heard, 700ms, held - 200ms);
    checkApart(heard, heard.length() - 1800ms, heard.length() - 200ms);
    for (const CallSide side : {CallSide::Agent, CallSide::Customer})
        CHECK(heard.peak(side, held + 150ms, unheld - 150ms) < -60);
}

TEST_CASE("A PBX that changes the codec in the call does not end the recording", "[sip]")
{
    Desk desk;
    const QString id = desk.talk();
    const QString first = desk.lastOf(id).codec;
    rest(2s);
    QString channel;
    for (const QString &line : desk.pbx.cli(QStringLiteral("core show channels concise")).split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("PJSIP/agent1-")))
            channel = line.section(QLatin1Char('!'), 0, 0);
    }
    REQUIRE_FALSE(channel.isEmpty());
    // A re-INVITE that offers PCMA alone.
    (void)desk.pbx.cli(QStringLiteral("dialplan set chanvar %1 PJSIP_MEDIA_OFFER(audio) !all,alaw").arg(channel));
    (void)desk.pbx.cli(QStringLiteral("dialplan set chanvar %1 PJSIP_SEND_SESSION_REFRESH() invite").arg(channel));
    REQUIRE(waitFor([&] { return desk.agent.client->calls().constFirst().codec.startsWith(QStringLiteral("PCMA"), Qt::CaseInsensitive); }));
    CHECK_FALSE(first.startsWith(QStringLiteral("PCMA"), Qt::CaseInsensitive));
    rest(3s);
    CHECK(desk.customerEar().hears(agentHz));
    desk.end(id);
    const OpenedRecording recording = desk.agent.opened();
    CHECK(recording.ending == RecordingEnding::Complete);
    const BothSides heard = RecordingPhone::sound(recording);
    CHECK(heard.length() > 5s);
    checkApart(heard, 700ms, 2s);
    checkApart(heard, heard.length() - 2500ms, heard.length() - 200ms);
    const auto agentSilent = heard.length() - lasts(heard, CallSide::Agent, agentHz);
    const auto customerSilent = heard.length() - lasts(heard, CallSide::Customer, customerHz);
    std::printf("codec changed from %s: of %lld ms the agent's side is away for %lld, the customer's for %lld\n", qPrintable(first),
                static_cast<long long>(heard.length().count()), static_cast<long long>(agentSilent.count()), static_cast<long long>(customerSilent.count()));
    CHECK(agentSilent < 1500ms);
    CHECK(customerSilent < 1500ms);
}

TEST_CASE("Another microphone in the call, and one that is pulled out: the recording goes on", "[sip]")
{
    Desk desk;
    const QString id = desk.talk();
    rest(1500ms);
    const QStringList modules = desk.pulse.plugHeadset();
    REQUIRE(writeWav(desk.agent.path("headset.wav"), 8000, tone(headsetHz, 60s, 0.3, 8000)).ok());
    desk.pulse.hum(desk.agent.path("headset.wav"), QStringLiteral("headset-mouth"));
    const auto device = [&](const char *name) {
        for (const AudioDevice &one : desk.agent.client->status().devices) {
            if (one.name == QLatin1String(name))
                return one.id;
        }
        return QString();
    };
    REQUIRE(waitFor([&] { return !device("headset-mic").isEmpty() && !device("headset").isEmpty(); }));
    desk.agent.client->perform(phonecommand::SelectDevices{device("headset-mic"), device("headset")});
    REQUIRE(desk.customerEar().hears(headsetHz));
    rest(2s);
    desk.pulse.unplug(modules);
    REQUIRE(desk.customerEar().hears(agentHz));
    rest(2s);
    desk.end(id);
    const OpenedRecording recording = desk.agent.opened();
    CHECK(recording.ending == RecordingEnding::Complete);
    const BothSides heard = RecordingPhone::sound(recording);
    const auto length = heard.length();
    std::printf("of %lld ms: agent by the first microphone %lld, by the headset %lld, customer %lld\n", static_cast<long long>(length.count()),
                static_cast<long long>(lasts(heard, CallSide::Agent, agentHz).count()), static_cast<long long>(lasts(heard, CallSide::Agent, headsetHz).count()),
                static_cast<long long>(lasts(heard, CallSide::Customer, customerHz).count()));
    CHECK(lasts(heard, CallSide::Agent, headsetHz) > 1800ms);
    CHECK(lasts(heard, CallSide::Agent, agentHz, 0ms, length / 2) > 1s);
    CHECK(lasts(heard, CallSide::Agent, agentHz, length - 2s, length) > 1500ms);
    CHECK(lasts(heard, CallSide::Customer, customerHz) > length * 9 / 10 - 700ms); // before the customer's first packet there is nothing
    CHECK(heard.level(CallSide::Customer, agentHz, 700ms, length) < -50);
    CHECK(heard.level(CallSide::Customer, headsetHz, 700ms, length) < -50);
}

TEST_CASE("In a conference each recording has its own side apart and everybody else on the other", "[sip]")
{
    Desk desk;
    PbxPhone colleague(desk.pbx, Rings::Always, colleagueHz);
    colleague.begin(desk.pbx.account(QStringLiteral("agent2")));
    REQUIRE(colleague.registers());
    const QString id = desk.talk();
    rest(1500ms);
    desk.agent.client->perform(phonecommand::Dial{QStringLiteral("1002"), {}, id});
    REQUIRE(colleague.reaches(CallPhase::Alerting, 15s));
    colleague.client->answer(colleague.history.constLast().id);
    REQUIRE(waitFor([&] { return desk.agent.callIn(CallPhase::Talking).consultsFor == id; }));
    const QString consultation = desk.agent.callIn(CallPhase::Talking).id;
    REQUIRE(desk.agentEar().hears(colleagueHz));
    rest(1500ms);
    desk.agent.client->perform(phonecommand::Join{id, consultation});
    REQUIRE(waitFor([&] { return desk.lastOf(id).inConference && desk.lastOf(consultation).inConference; }));
    REQUIRE(desk.customerEar().hears(colleagueHz));
    REQUIRE(desk.customerEar().hears(agentHz));
    rest(2500ms);
    desk.agent.client->perform(phonecommand::Separate{consultation});
    REQUIRE(desk.comesTo(consultation, CallPhase::OnHold));
    REQUIRE(desk.customerEar().hearsNo(colleagueHz));
    REQUIRE(desk.customerEar().hears(agentHz));
    rest(2s);
    desk.agent.client->hangUp(consultation);
    REQUIRE(desk.comesTo(consultation, CallPhase::Ended));
    desk.end(id);

    REQUIRE(waitFor([&] { return desk.agent.files().size() == 2; }));
    const OpenedRecording ofCustomer = desk.agent.openedOf(id);
    const auto joined = placeOf(ofCustomer, RecordingMarkKind::Unheld);
    const BothSides heard = RecordingPhone::sound(ofCustomer);
    const auto length = heard.length();
    checkApart(heard, 700ms, placeOf(ofCustomer, RecordingMarkKind::Held) - 200ms);
    std::printf("customer's recording of %lld ms, joined at %lld: colleague %lld ms on the agent's side, agent %lld ms after the joining, customer %lld ms\n",
                static_cast<long long>(length.count()), static_cast<long long>(joined.count()), static_cast<long long>(lasts(heard, CallSide::Agent, colleagueHz).count()),
                static_cast<long long>(lasts(heard, CallSide::Agent, agentHz, joined).count()), static_cast<long long>(lasts(heard, CallSide::Customer, customerHz, joined).count()));
    CHECK(lasts(heard, CallSide::Agent, colleagueHz) > 2s);
    CHECK(lasts(heard, CallSide::Agent, colleagueHz, 0ms, joined) == 0ms); // not while they were asked
    CHECK(lasts(heard, CallSide::Agent, agentHz, joined) > (length - joined) * 8 / 10 - 300ms);
    CHECK(lasts(heard, CallSide::Customer, customerHz, joined) > (length - joined) * 8 / 10 - 300ms);
    CHECK(heard.level(CallSide::Customer, agentHz, 700ms, length) < -50);
    CHECK(heard.level(CallSide::Customer, colleagueHz, 700ms, length) < -50);
    CHECK(heard.level(CallSide::Agent, customerHz, 700ms, length) < -50);
    checkApart(heard, length - 1800ms, length - 200ms); // two again

    const BothSides other = RecordingPhone::sound(desk.agent.openedOf(consultation));
    CHECK(lasts(other, CallSide::Customer, colleagueHz) > 3s);
    CHECK(lasts(other, CallSide::Agent, agentHz) > 3s);
    CHECK(lasts(other, CallSide::Agent, customerHz) > 2s); // what the colleague heard from here
    CHECK(other.level(CallSide::Customer, customerHz, 700ms, other.length()) < -50);
}
