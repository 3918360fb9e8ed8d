// Recordings that the PBX makes because the phone tells it to: by "Record: on" in a SIP INFO, and by digits in the call. What
// is in the PBX's own files is judged by frequency: the agent hums 440 Hz where it may be recorded and 2300 Hz where it may
// not, the customer hums 1000 Hz.
#include "tests/app/phone/privatepulse.h"
#include "tests/app/recording/recordingfixture.h"
#include "tests/pbx/ear.h"
#include "tests/pbx/pbxphone.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

constexpr double saidHz = 440;
constexpr double secretHz = 2300; // no tone of a telephone key

void rest(std::chrono::milliseconds length) // let them talk
{
    (void)waitFor([] { return false; }, length);
}

struct Way
{
    const char *name;
    RecordingPlace place;
    const char *user; // of the PBX
    QString startDigits;
    QString stopDigits;
};

const Way byInfo{"INFO, one switch", RecordingPlace::PbxByInfo, "agent1", {}, {}};
const Way byInfoTwo{"INFO, on and off apart", RecordingPlace::PbxByInfo, "agent2", {}, {}};
const Way byDigits{"digits, one switch", RecordingPlace::PbxByDigits, "agent1", QStringLiteral("*3"), {}};
const Way byDigitsTwo{"digits, on and off apart", RecordingPlace::PbxByDigits, "agent1", QStringLiteral("*41"), QStringLiteral("*42")};

RecordingSetup setupFor(const Way &way, RecordingRule rule)
{
    RecordingSetup out;
    out.rule = rule;
    out.place = way.place;
    out.startDigits = way.startDigits;
    out.stopDigits = way.stopDigits;
    return out;
}

struct Desk
{
    explicit Desk(const Way &way) : agent(pbx)
    {
        REQUIRE(pulse.start());
        REQUIRE(writeWav(agent.path("secret.wav"), 8000, tone(secretHz, 60s, 0.3, 8000)).ok());
        agent.useSoundDevices(pulse.environment());
        says(saidHz);
        agent.begin(pbx.account(QString::fromLatin1(way.user)));
        REQUIRE(agent.registers());
        (void)pbx.cli(QStringLiteral("queue add member PJSIP/%1 to support").arg(QString::fromLatin1(way.user)));
    }

    // From now on the agent hums this, and nothing else is on its way any more.
    void says(double hz)
    {
        if (m_voice) {
            m_voice->kill();
            (void)waitFor([&] { return m_voice->state() == QProcess::NotRunning; });
        }
        m_voice = &pulse.hum(agent.path(hz == secretHz ? "secret.wav" : "agent.wav"));
        if (customer) {
            REQUIRE(customerEar().hears(hz));
            REQUIRE(customerEar().hearsNo(hz == secretHz ? saidHz : secretHz));
        }
    }

    QString talk()
    {
        customer = outsider(pbx, agent, QStringLiteral("7000"), {QStringLiteral("--record"), agent.path("customer.wav")});
        const QString id = agent.answered();
        REQUIRE(customerEar().hears(saidHz));
        return id;
    }

    void act(const QString &id, RecordAct act, CallRecordingState then)
    {
        agent.client->perform(phonecommand::Record{id, act});
        REQUIRE(agent.tells(then));
    }

    [[nodiscard]] QDir folder() const { return QDir(pbx.path("spool/monitor")); }
    [[nodiscard]] QStringList files() const { return folder().entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] qint64 bytes() const
    {
        qint64 all = 0;
        for (const QFileInfo &file : folder().entryInfoList(QDir::Files))
            all += QFileInfo(file.filePath()).size();
        return all;
    }
    // The PBX writes, or has come to rest.
    [[nodiscard]] bool records(std::chrono::milliseconds limit = 10s) const
    {
        const qint64 before = bytes();
        return waitFor([&] { return bytes() > before + 8000; }, limit);
    }
    [[nodiscard]] bool restsFrom() const
    {
        return waitFor([&] {
            const qint64 before = bytes();
            return !waitFor([&] { return bytes() != before; }, 1s);
        }, 15s);
    }

    [[nodiscard]] Ear customerEar() const { return Ear(agent.path("customer.wav")); }

    TestPbx pbx;
    PrivatePulse pulse;
    Recorder<PbxPhone> agent;
    std::unique_ptr<Talker> customer;

private:
    QProcess *m_voice = nullptr;
};

// How long each frequency is in a file of the PBX, ms.
QJsonObject heardIn(const QString &file)
{
    Talker ear("linija-caller", {QStringLiteral("--json"), QStringLiteral("--analyse"), file, QStringLiteral("--listen"), QStringLiteral("440,1000,2300")}, QString());
    REQUIRE(ear.said("analysed"));
    return ear.event("analysed").value(QLatin1String("heardMs")).toObject();
}

int heardMs(const Desk &desk, const char *hz)
{
    int all = 0;
    for (const QString &name : desk.files())
        all += heardIn(desk.folder().filePath(name)).value(QLatin1String(hz)).toInt();
    return all;
}

} // namespace

TEST_CASE("The PBX records when the agent asks for it, keeps what is said in a pause out of it, and ends when told", "[sip]")
{
    const Way way = GENERATE(byInfo, byInfoTwo, byDigits, byDigitsTwo);
    INFO(way.name);
    Desk desk(way);
    desk.agent.tell(setupFor(way, RecordingRule::OnDemand));
    const QString id = desk.talk();
    CHECK(desk.files().isEmpty());
    desk.act(id, RecordAct::Start, CallRecordingState::Recording);
    REQUIRE(desk.records());
    rest(2s);
    desk.act(id, RecordAct::Pause, CallRecordingState::Paused);
    REQUIRE(desk.restsFrom());
    const qint64 paused = desk.bytes();
    desk.says(secretHz);
    rest(1s);
    desk.says(saidHz);
    CHECK(desk.bytes() == paused);
    desk.act(id, RecordAct::Resume, CallRecordingState::Recording);
    REQUIRE(desk.records());
    rest(2s);
    desk.act(id, RecordAct::Stop, CallRecordingState::None);
    REQUIRE(desk.restsFrom());
    desk.says(secretHz);
    rest(1s);
    desk.agent.client->hangUp(id);
    REQUIRE(desk.customer->ended());
    REQUIRE(waitFor([&] { return desk.pbx.cli(QStringLiteral("core show channels count")).contains(QStringLiteral("0 active channels")); }));
    CHECK(desk.agent.files().isEmpty()); // the phone itself recorded nothing

    const int agentMs = heardMs(desk, "440");
    const int customerMs = heardMs(desk, "1000");
    const int secretMs = heardMs(desk, "2300");
    std::printf("%s: %d files, agent %d ms, customer %d ms, of what was not to be recorded %d ms\n", way.name, static_cast<int>(desk.files().size()), agentMs, customerMs, secretMs);
    CHECK(agentMs > 3500);
    CHECK(customerMs > 3500);
    CHECK(secretMs == 0);
}

TEST_CASE("A rule that every call be recorded reaches the PBX at the answer, and a pause is a pause", "[sip]")
{
    const Way way = GENERATE(byInfo, byInfoTwo, byDigits, byDigitsTwo);
    INFO(way.name);
    Desk desk(way);
    desk.agent.tell(setupFor(way, RecordingRule::Always));
    const QString id = desk.talk();
    REQUIRE(desk.agent.tells(CallRecordingState::Recording));
    REQUIRE(desk.records());
    rest(1500ms);
    desk.act(id, RecordAct::Pause, CallRecordingState::Paused);
    REQUIRE(desk.restsFrom());
    desk.says(secretHz);
    rest(1s);
    desk.agent.client->hangUp(id);
    REQUIRE(desk.customer->ended());
    CHECK(heardMs(desk, "440") > 1000);
    CHECK(heardMs(desk, "1000") > 1000);
    CHECK(heardMs(desk, "2300") == 0);
}
