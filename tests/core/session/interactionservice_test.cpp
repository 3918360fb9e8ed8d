#include "tests/catch.h"

#include "tests/core/session/desk.h"

#include "core/storage/draftrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/outboxrepository.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

QVector<OutboxRow> outboxOf(Desk &desk)
{
    const auto rows = resultOf(desk.store->read([](Database &db) { return OutboxRepository(db).list(std::nullopt, 100); }));
    REQUIRE(rows.ok());
    return rows.value();
}

QVector<Draft> draftsOf(Desk &desk)
{
    const auto drafts = resultOf(desk.store->read([](Database &db) { return DraftRepository(db).all(); }));
    REQUIRE(drafts.ok());
    return drafts.value();
}

struct Room
{
    QTemporaryDir folder;
    Desk desk{folder.filePath("linija.sqlite")};

    Room()
    {
        desk.furnish();
        desk.openWindow();
    }
};

} // namespace

TEST_CASE("a caller is known by number before anybody answers")
{
    Room room;
    Desk &desk = room.desk;
    desk.phone.ring("+37126555014", {{"x-queue", "support"}});
    CHECK(desk.agent->presence().state == AgentState::Alerting);
    REQUIRE(waitFor([&] { return desk.only().match == MatchState::One; }));
    const ActiveInteraction active = desk.only();
    CHECK(active.candidates.first().customer.name == "Jānis Bērziņš");
    CHECK(active.candidates.first().basis == MatchBasis::Number);
    CHECK(active.interaction.customer == active.candidates.first().customer.id);
    CHECK(active.language == "lv");
    CHECK(active.queueName == "SUPPORT");
    CHECK(desk.service->current() == active.interaction.id);
    REQUIRE(waitFor([&] { return desk.only().guideContext.contains("customer"); }));
}

TEST_CASE("the company's header wins over the number, and a household stays open until somebody chooses")
{
    Room room;
    Desk &desk = room.desk;
    SECTION("header")
    {
        desk.phone.ring("+37167555020", {{"x-customer-id", "C-3"}});
        REQUIRE(waitFor([&] { return desk.only().match == MatchState::One; }));
        CHECK(desk.only().candidates.first().basis == MatchBasis::Header);
        CHECK(desk.only().candidates.first().customer.name == "Anna Ozola");
    }
    SECTION("household")
    {
        desk.phone.ring("+37167555020");
        REQUIRE(waitFor([&] { return desk.only().match == MatchState::Several; }));
        CHECK(desk.only().candidates.size() == 2);
        CHECK(desk.only().interaction.customer.isNull());
        desk.service->chooseCustomer(desk.only().interaction.id, desk.only().candidates.last().customer);
        CHECK(desk.only().match == MatchState::One);
        CHECK_FALSE(desk.only().interaction.customer.isNull());
    }
    SECTION("a header that nobody has falls back to the number")
    {
        desk.phone.ring("+37126555014", {{"x-customer-id", "'; DROP TABLE customers; --"}});
        REQUIRE(waitFor([&] { return desk.only().match == MatchState::One; }));
        CHECK(desk.only().candidates.first().customer.number == "C-1");
    }
    SECTION("nobody")
    {
        desk.phone.ring("anonymous");
        REQUIRE(waitFor([&] { return desk.only().match == MatchState::Nobody; }));
    }
}

TEST_CASE("what was typed is on disk within a second, and typing on does not put it off")
{
    Room room;
    Desk &desk = room.desk;
    const QString call = desk.phone.ring("+37126555014", {{"x-queue", "support"}});
    desk.phone.answer(call);
    const InteractionId id = desk.only().interaction.id;
    QElapsedTimer typing;
    typing.start();
    QString onDisk;
    int letters = 0;
    REQUIRE(waitFor(
        [&] {
            desk.service->setNote(id, QString("note %1").arg(++letters));
            const auto drafts = draftsOf(desk);
            if (!drafts.isEmpty())
                onDisk = drafts.first().content["interaction"].toObject()["note"].toString();
            return onDisk.startsWith("note");
        },
        5s));
    CHECK(typing.elapsed() < 1000);
    REQUIRE(waitFor([&] { return desk.only().draftStored; }));
}

TEST_CASE("an outcome is written with its outbox row, once, and the draft goes")
{
    Room room;
    Desk &desk = room.desk;
    const QString call = desk.phone.ring("+37126555014", {{"x-queue", "support"}});
    REQUIRE(waitFor([&] { return desk.only().match == MatchState::One; }));
    desk.phone.answer(call);
    const InteractionId id = desk.only().interaction.id;
    CHECK(resultOf(desk.service->finish(id)).error().code == ErrorCode::Invalid); // still talking
    desk.service->setNote(id, "box was wet");
    desk.phone.hold(call);
    CHECK(desk.agent->presence().activity == CallActivity::OnHold);
    desk.phone.resume(call);
    desk.phone.remoteEnds(call);
    CHECK(desk.agent->presence().state == AgentState::AfterCallWork);
    CHECK(resultOf(desk.service->finish(id)).error().detail.contains("disposition"));
    desk.service->setDisposition(id, "damaged-goods");
    desk.service->setResolved(id, true, true);
    REQUIRE(resultOf(desk.service->finish(id)).ok());

    CHECK(desk.service->active().isEmpty());
    CHECK(desk.service->current().isNull());
    CHECK(desk.agent->presence().state == AgentState::Ready);
    CHECK(draftsOf(desk).isEmpty());
    const auto rows = outboxOf(desk);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().entityType == "interactions");
    CHECK(rows.first().entityId == id.uuid());
    CHECK(rows.first().body["note"] == "box was wet");
    CHECK(rows.first().body["disposition"] == "damaged-goods");
    CHECK(rows.first().body["agent"] == "olena");
    const auto stored = resultOf(desk.store->read([id](Database &db) { return InteractionRepository(db).byId(id); }));
    REQUIRE(stored.ok());
    CHECK(stored->subject == "Name of damaged-goods");
    CHECK(stored->wrappedUpAt.has_value());
    CHECK(stored->customer == customer("C-1", {}, {}, {}).id);

    const auto day = resultOf(desk.service->today());
    REQUIRE(day.ok());
    CHECK(day->contacts == 1);
    CHECK(day->firstContactResolution == 1.0);
}

TEST_CASE("a new window finds the running call with its note, and the right duration")
{
    const QTemporaryDir folder;
    Desk first(folder.filePath("linija.sqlite"));
    first.furnish();
    first.openWindow();
    const QString call = first.phone.ring("+37126555014", {{"x-queue", "support"}});
    first.phone.answer(call);
    const InteractionId id = first.only().interaction.id;
    const auto answered = first.only().interaction.answeredAt;
    first.service->setNote(id, "half a sente");
    REQUIRE(waitFor([&] { return first.only().draftStored; }));

    SECTION("while the call is up")
    {
        first.service.reset(); // the window is gone; store and phone are not
        first.openWindow();
        REQUIRE(waitFor([&] { return first.service->active().size() == 1; }));
        CHECK(first.only().interaction.id == id);
        CHECK(first.only().interaction.note == "half a sente");
        CHECK(first.only().interaction.answeredAt == answered);
        CHECK(first.only().stage == ContactStage::Talking);
        CHECK(first.agent->presence().state == AgentState::OnCall);
        CHECK(first.service->current() == id);
        REQUIRE(waitFor([&] { return first.only().match == MatchState::One; }));
    }
    SECTION("after the call ended unseen")
    {
        first.service.reset();
        first.phone.remoteEnds(call);
        first.openWindow();
        REQUIRE(waitFor([&] { return first.service->active().size() == 1; }));
        REQUIRE(waitFor([&] { return first.only().stage == ContactStage::AfterCallWork; }));
        CHECK(first.only().interaction.note == "half a sente");
        CHECK(first.agent->presence().state == AgentState::AfterCallWork);
        first.service->setDisposition(id, "damaged-goods");
        REQUIRE(resultOf(first.service->finish(id)).ok());
        CHECK(outboxOf(first).size() == 1);
    }
}

TEST_CASE("a caller who gives up is recorded; one whom the agent declined is not")
{
    Room room;
    Desk &desk = room.desk;
    const QString call = desk.phone.ring("+37126555014", {{"x-queue", "support"}});
    REQUIRE(waitFor([&] { return desk.only().match == MatchState::One; }));
    SECTION("gave up")
    {
        desk.phone.remoteEnds(call, CallEnd::Missed);
        CHECK(desk.service->active().isEmpty());
        CHECK(desk.agent->presence().state == AgentState::Ready);
        REQUIRE(waitFor([&] { return outboxOf(desk).size() == 1; }));
        CHECK_FALSE(outboxOf(desk).first().body.contains("answeredAt"));
    }
    SECTION("declined")
    {
        desk.phone.decline(call);
        CHECK(desk.service->active().isEmpty());
        REQUIRE(waitFor([&] { return draftsOf(desk).isEmpty(); }));
        CHECK(outboxOf(desk).isEmpty());
    }
}

TEST_CASE("after-call work with a limit ends by itself with an honest disposition")
{
    Room room;
    Desk &desk = room.desk;
    const QString call = desk.phone.ring("+37126555014", {{"x-queue", "quick"}});
    desk.phone.answer(call);
    const InteractionId id = desk.only().interaction.id;
    desk.service->setNote(id, "he will call again");
    desk.phone.remoteEnds(call);
    REQUIRE(desk.only().afterCallLimit);
    REQUIRE(waitFor([&] { return desk.service->active().isEmpty(); }, 5s));
    const auto rows = outboxOf(desk);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().body["disposition"] == timedOutDisposition());
    CHECK(rows.first().body["note"] == "he will call again");
    CHECK(desk.agent->presence().state == AgentState::Ready);
}

TEST_CASE("a new customer is written with its outbox row before the interaction that names it")
{
    Room room;
    Desk &desk = room.desk;
    const QString call = desk.phone.ring("+37126999888", {{"x-queue", "billing"}});
    REQUIRE(waitFor([&] { return desk.only().match == MatchState::Nobody; }));
    desk.phone.answer(call);
    const InteractionId id = desk.only().interaction.id;
    CHECK_FALSE(resultOf(desk.service->createCustomer(id, "   ")).ok());
    const auto made = resultOf(desk.service->createCustomer(id, "  Zane   Liepa "));
    REQUIRE(made.ok());
    CHECK(made->name == "Zane Liepa");
    CHECK(made->identities.first().value == "+37126999888");
    desk.phone.hangUp(call);
    REQUIRE(resultOf(desk.service->finish(id)).ok()); // billing asks for no disposition
    const auto rows = outboxOf(desk);
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).entityType == "customers");
    CHECK(rows.at(1).body["customerId"] == made->id.toString());
}
