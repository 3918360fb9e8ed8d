#include "core/session/guidedpause.h"
#include "tests/catch.h"
#include "tests/core/session/desk.h"

using namespace linija;
using namespace linija::test;

namespace {

struct CardDesk
{
    QTemporaryDir folder;
    Desk desk{folder.filePath(QStringLiteral("s.sqlite"))};
    std::unique_ptr<GuidedPause> pause;
    InteractionId contact;
    QString call;

    CardDesk()
    {
        desk.furnish();
        desk.openWindow();
        pause = std::make_unique<GuidedPause>(desk.phone, *desk.service);
        call = desk.phone.ring(QStringLiteral("+37126555014"));
        REQUIRE(waitFor([&] { return desk.service->active().size() == 1; }));
        contact = desk.only().interaction.id;
        desk.phone.answer(call);
        REQUIRE(waitFor([&] { return desk.only().call.phase == CallPhase::Talking; }));
    }

    [[nodiscard]] QStringList records() const { return desk.phone.commands.filter(QStringLiteral("record ")); }
    void record(RecordAct act) { desk.phone.perform(phonecommand::Record{call, act}); }
};

} // namespace

TEST_CASE("A step for card data pauses the recording, and the next one lets it go on")
{
    CardDesk at;
    at.record(RecordAct::Start);
    at.pause->setWanted(at.contact, true);
    CHECK(at.desk.only().call.recording == CallRecordingState::Paused);
    at.pause->setWanted(at.contact, true);
    at.pause->setWanted(at.contact, false);
    CHECK(at.desk.only().call.recording == CallRecordingState::Recording);
    CHECK(at.records().size() == 3);
}

TEST_CASE("A call that is not recorded is left alone; one whose recording begins within the step is paused")
{
    CardDesk at;
    at.pause->setWanted(at.contact, true);
    CHECK(at.records().isEmpty());
    at.record(RecordAct::Start);
    REQUIRE(waitFor([&] { return at.desk.only().call.recording == CallRecordingState::Paused; }));
    at.pause->setWanted({}, false);
    CHECK(at.desk.only().call.recording == CallRecordingState::Recording);
}

TEST_CASE("What the agent paused before is the agent's to resume")
{
    CardDesk at;
    at.record(RecordAct::Start);
    at.record(RecordAct::Pause);
    at.pause->setWanted(at.contact, true);
    at.pause->setWanted(at.contact, false);
    CHECK(at.desk.only().call.recording == CallRecordingState::Paused);
}
