#include "tests/core/storage/teststore.h"

#include "core/storage/articlerepository.h"
#include "core/storage/caserepository.h"
#include "core/storage/contractitemrepository.h"
#include "core/storage/cursorrepository.h"
#include "core/storage/customerrepository.h"
#include "core/storage/dispositionrepository.h"
#include "core/storage/draftrepository.h"
#include "core/storage/flowrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/orderrepository.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/quarantinerepository.h"
#include "core/storage/queuerepository.h"
#include "core/storage/recordingrepository.h"
#include "core/storage/surveyrepository.h"
#include "core/storage/taskrepository.h"
#include "core/storage/timelinerepository.h"

#include "core/domain/contractjson.h"

#include <algorithm>

using namespace linija;
using namespace linija::test;

namespace {

Customer customerOf(int number, const QString &name, const QVector<Identity> &identities = {})
{
    Customer customer;
    customer.id = idOf<CustomerId>(number);
    customer.number = QStringLiteral("C-%1").arg(100'000 + number);
    customer.name = name;
    customer.identities = identities;
    return customer;
}

Identity phone(const char *value)
{
    return {IdentityKind::Phone, QLatin1String(value), {}, false};
}

QStringList namesOf(const QVector<Customer> &customers)
{
    QStringList out;
    for (const Customer &customer : customers)
        out += customer.name;
    out.sort();
    return out;
}

QStringList found(TestStore &test, const QString &text, int limit = 50)
{
    return namesOf(test.mustRead([=](Database &db) { return CustomerRepository(db).search(text, limit); }));
}

} // namespace

TEST_CASE("a customer is kept with all fields in all scripts")
{
    TestStore test;
    Customer customer = customerOf(1, QStringLiteral("Žydrė Šķērsiela Їжак 林志明 😀"), {phone("+37126555014")});
    customer.languages = {QStringLiteral("lv"), QStringLiteral("zh-Hant")};
    customer.tier = QStringLiteral("gold");
    customer.city = QStringLiteral("Rīga");
    customer.country = QStringLiteral("LV");
    customer.timeZone = QStringLiteral("Europe/Riga");
    customer.since = QDate(2019, 4, 2);
    customer.note = QStringLiteral("line one\nline \"two\"; DROP TABLE customers; --");
    customer.identities += Identity{IdentityKind::Email, QStringLiteral("zydre@example.com"), QStringLiteral("work"), true};
    customer.rev = QStringLiteral("17");
    test.mustWrite([=](Database &db) { return CustomerRepository(db).upsert(customer); });
    CHECK(test.mustRead([=](Database &db) { return CustomerRepository(db).byId(customer.id); }) == customer);

    customer.identities.removeFirst();
    customer.name = QStringLiteral("New Name");
    test.mustWrite([=](Database &db) { return CustomerRepository(db).upsert(customer); });
    CHECK(test.mustRead([=](Database &db) { return CustomerRepository(db).byId(customer.id); }) == customer);
    CHECK(found(test, QStringLiteral("žydrė")).isEmpty()); // the old name is gone from the search
    CHECK(found(test, QStringLiteral("+371 26 555 014")).isEmpty());
    CHECK(found(test, QStringLiteral("new na")).size() == 1);

    test.mustWrite([=](Database &db) { return CustomerRepository(db).remove(customer.id); });
    const auto gone = test.read([=](Database &db) { return CustomerRepository(db).byId(customer.id); });
    REQUIRE_FALSE(gone.ok());
    CHECK(gone.error().code == ErrorCode::NotFound);
    CHECK(found(test, QStringLiteral("new na")).isEmpty());
    CHECK(test.mustRead([](Database &db) { return CustomerRepository(db).byIdentity(IdentityKind::Email, QStringLiteral("zydre@example.com")); }).isEmpty());
}

TEST_CASE("an identity leads to none, one or many customers")
{
    TestStore test;
    test.mustWrite([](Database &db) -> Result<void> {
        CustomerRepository customers(db);
        (void)customers.upsert(customerOf(1, QStringLiteral("A"), {phone("+37126555014"), phone("+37126555015")}));
        (void)customers.upsert(customerOf(2, QStringLiteral("B"), {phone("+37126555014")}));
        return customers.upsert(customerOf(3, QStringLiteral("C"), {{IdentityKind::Email, QStringLiteral("C@Example.com"), {}, false}}));
    });
    const auto by = [&](IdentityKind kind, const char *value) {
        return namesOf(test.mustRead([=](Database &db) { return CustomerRepository(db).byIdentity(kind, QLatin1String(value)); }));
    };
    CHECK(by(IdentityKind::Phone, "+37126555014") == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(by(IdentityKind::Phone, "+37126555015") == QStringList{QStringLiteral("A")});
    CHECK(by(IdentityKind::Phone, "+37126555016").isEmpty());
    CHECK(by(IdentityKind::Phone, "").isEmpty());
    CHECK(by(IdentityKind::Email, "c@example.COM") == QStringList{QStringLiteral("C")});
    CHECK(by(IdentityKind::Handle, "c@example.com").isEmpty());
    CHECK(namesOf(test.mustRead([](Database &db) { return CustomerRepository(db).byNumber(QStringLiteral("c-100002")); })) == QStringList{QStringLiteral("B")});
}

TEST_CASE("customers are found by words and digits in every script")
{
    TestStore test;
    const QString olena = QStringLiteral("Олена Ковальчук");
    const QString zydre = QStringLiteral("Žydrė Kazlauskienė");
    const QString kristaps = QStringLiteral("Kristaps Bērziņš");
    const QString lin = QStringLiteral("林志明");
    const QString obrien = QStringLiteral("Patrick O'Brien");
    const QString derevyanko = QStringLiteral("Дерев’янко Йосип");
    test.mustWrite([=](Database &db) -> Result<void> {
        CustomerRepository customers(db);
        (void)customers.upsert(customerOf(1, olena, {phone("+380671234567"), {IdentityKind::Handle, QStringLiteral("telegram:Olena.K"), {}, false}}));
        (void)customers.upsert(customerOf(2, zydre, {phone("+37061234567")}));
        (void)customers.upsert(customerOf(3, kristaps, {phone("+37126555014"), {IdentityKind::Email, QStringLiteral("kristaps@example.lv"), {}, false}}));
        (void)customers.upsert(customerOf(4, lin, {phone("+886912345678")}));
        (void)customers.upsert(customerOf(5, obrien));
        return customers.upsert(customerOf(6, derevyanko));
    });
    CHECK(found(test, QStringLiteral("олена")) == QStringList{olena});
    CHECK(found(test, QStringLiteral("КОВАЛЬ ол")) == QStringList{olena});
    CHECK(found(test, QStringLiteral("zydre")) == QStringList{zydre});
    CHECK(found(test, QStringLiteral("ŽYD")) == QStringList{zydre});
    CHECK(found(test, QStringLiteral("berzins k")) == QStringList{kristaps});
    CHECK(found(test, QStringLiteral("志明")) == QStringList{lin});
    CHECK(found(test, QStringLiteral("林")) == QStringList{lin});
    CHECK(found(test, QStringLiteral("林志明")) == QStringList{lin});
    CHECK(found(test, QStringLiteral("明")) == QStringList{lin});
    CHECK(found(test, QStringLiteral("obrien")) == QStringList{obrien});
    CHECK(found(test, QStringLiteral("o'brien")) == QStringList{obrien});
    CHECK(found(test, QStringLiteral("Дерев'янко")) == QStringList{derevyanko});

    CHECK(found(test, QStringLiteral("+371 26 55")) == QStringList{kristaps});
    CHECK(found(test, QStringLiteral("0037126555")) == QStringList{kristaps});
    CHECK(found(test, QStringLiteral("37126555014")) == QStringList{kristaps});
    CHECK(found(test, QStringLiteral("26555")) == QStringList{kristaps});        // without the country code
    CHECK(found(test, QStringLiteral("067 123-45")) == QStringList{olena});      // with the trunk 0
    CHECK(found(test, QStringLiteral("8612")) == QStringList{zydre});            // with the trunk 8
    CHECK(found(test, QStringLiteral("C-100004")) == QStringList{lin});
    CHECK(found(test, QStringLiteral("100004")) == QStringList{lin});
    CHECK(found(test, QStringLiteral("KRISTAPS@ex")) == QStringList{kristaps});
    CHECK(found(test, QStringLiteral("olena.k")) == QStringList{olena});
    CHECK(found(test, QStringLiteral("telegram:olena")) == QStringList{olena});

    CHECK(found(test, QStringLiteral("nobody")).isEmpty());
    CHECK(found(test, QString()).isEmpty());
    CHECK(found(test, QStringLiteral("   ")).isEmpty());
    for (const char *hostile : {"\"", "a\" OR \"b", "NEAR(a b)", "words:x", "*", "a*b", "-- ", "(", "'; DROP TABLE customers", "%", "{words} : a"})
        CHECK(test.read([=](Database &db) { return CustomerRepository(db).search(QLatin1String(hostile)); }).ok());
    CHECK(test.read([](Database &db) { return CustomerRepository(db).search(QString(1'000'000, QLatin1Char('x'))); }).ok());
    CHECK(found(test, QStringLiteral("c"), 2).size() == 2); // the limit holds
}

TEST_CASE("an interaction is kept whole and shows on the timeline")
{
    TestStore test;
    Interaction call;
    call.id = idOf<InteractionId>(1);
    call.customer = idOf<CustomerId>(7);
    call.direction = Direction::Inbound;
    call.queue = QStringLiteral("support");
    call.callId = QStringLiteral("call-1");
    call.remoteNumber = QStringLiteral("+37126555014");
    call.startedAt = fromMs(1'000'000);
    call.answeredAt = fromMs(1'005'000);
    call.hold = std::chrono::milliseconds(1'250);
    call.agent = QStringLiteral("olena");
    call.agentName = QStringLiteral("Олена");
    call.guide = QJsonObject{{QStringLiteral("flow"), QStringLiteral("greeting")}, {QStringLiteral("answers"), QJsonObject{{QStringLiteral("a"), QStringLiteral("так")}}}};
    call.articles = {idOf<ArticleId>(3), idOf<ArticleId>(4)};
    test.mustWrite([=](Database &db) -> Result<void> {
        Queue queue;
        queue.id = idOf<QueueId>(1);
        queue.key = QStringLiteral("support");
        queue.names = {{QStringLiteral("en"), QStringLiteral("Support")}, {QStringLiteral("lv"), QStringLiteral("Atbalsts")}};
        (void)QueueRepository(db).upsert(queue);
        return InteractionRepository(db).upsert(call);
    });
    const auto kept = test.mustRead([](Database &db) { return InteractionRepository(db).byCallId(QStringLiteral("call-1")); });
    CHECK(toJson(kept) == toJson(call));
    CHECK(kept.hold == call.hold);
    CHECK(test.mustRead([](Database &db) { return InteractionRepository(db).open(QStringLiteral("olena")); }).size() == 1);
    CHECK(test.mustRead([](Database &db) { return InteractionRepository(db).open(QStringLiteral("tomas")); }).isEmpty());
    auto entry = test.mustRead([](Database &db) { return TimelineRepository(db, QStringLiteral("lv")).entry(idOf<TimelineEntryId>(1)); });
    CHECK(entry.status == EntryStatus::InProgress);
    CHECK(entry.queue == QStringLiteral("Atbalsts"));
    CHECK(entry.agent == QStringLiteral("Олена"));

    call.endedAt = fromMs(1'065'000);
    call.wrappedUpAt = fromMs(1'080'000);
    call.disposition = QStringLiteral("solved");
    call.resolved = true;
    call.firstContact = true;
    call.text = QStringLiteral("It leaks");
    call.note = QStringLiteral("Sends a photo");
    test.mustWrite([=](Database &db) { return InteractionRepository(db).upsert(call); });
    CHECK(test.mustRead([](Database &db) { return InteractionRepository(db).open(QStringLiteral("olena")); }).isEmpty());
    entry = test.mustRead([](Database &db) { return TimelineRepository(db).entry(idOf<TimelineEntryId>(1)); });
    CHECK(entry.status == EntryStatus::Resolved);
    CHECK(entry.firstContactResolved);
    CHECK(entry.text == QStringLiteral("It leaks\nSends a photo"));
    CHECK(entry.duration == std::chrono::seconds(60));
    CHECK(entry.queue == QStringLiteral("Support"));

    call.customer = CustomerId();
    test.mustWrite([=](Database &db) { return InteractionRepository(db).upsert(call); });
    CHECK(test.mustRead([](Database &db) { return TimelineRepository(db).entries({idOf<TimelineEntryId>(1)}); }).isEmpty());
}

TEST_CASE("a contact that goes on with another call keeps what was recorded of the first")
{
    TestStore test;
    Interaction contact;
    contact.id = idOf<InteractionId>(1);
    contact.customer = idOf<CustomerId>(7);
    contact.callId = QStringLiteral("call-1");
    contact.startedAt = fromMs(1'000);
    const auto record = [&](int number, const QString &call) {
        Recording recording;
        recording.id = idOf<RecordingId>(number);
        recording.callId = call;
        recording.startedAt = fromMs(number * 1'000);
        test.mustWrite([=](Database &db) { return RecordingRepository(db).add(recording, 100); });
    };
    const auto ownerOf = [&](int number) {
        return test.mustRead([=](Database &db) { return RecordingRepository(db).byId(idOf<RecordingId>(number)); }).recording.interaction;
    };
    record(11, contact.callId);
    test.mustWrite([=](Database &db) { return InteractionRepository(db).keepEarlierCall(contact.id, QStringLiteral("call-1")); });
    CHECK(ownerOf(11).isNull()); // not wrapped up yet
    contact.callId = QStringLiteral("call-2");
    test.mustWrite([=](Database &db) { return InteractionRepository(db).upsert(contact); });
    CHECK(ownerOf(11) == contact.id);
    CHECK(test.mustRead([](Database &db) { return TimelineRepository(db).entry(idOf<TimelineEntryId>(1)); }).hasRecording);
    record(12, QStringLiteral("call-2"));
    record(13, QStringLiteral("call-3")); // somebody else's
    CHECK(ownerOf(12) == contact.id);
    CHECK(ownerOf(13).isNull());
    const auto all = test.mustRead([=](Database &db) { return RecordingRepository(db).of(contact); });
    REQUIRE(all.size() == 2);
    CHECK(all.constFirst().recording.id == idOf<RecordingId>(11));
    test.mustWrite([=](Database &db) { return InteractionRepository(db).remove(contact.id); });
    CHECK(ownerOf(11).isNull());
}

TEST_CASE("a caller who gave up shows as abandoned, an undisposed call as timed out")
{
    TestStore test;
    Interaction call;
    call.id = idOf<InteractionId>(1);
    call.customer = idOf<CustomerId>(7);
    call.direction = Direction::Inbound;
    call.startedAt = fromMs(1'000);
    call.endedAt = fromMs(9'000);
    test.mustWrite([=](Database &db) { return InteractionRepository(db).upsert(call); });
    const auto status = [&] { return test.mustRead([](Database &db) { return TimelineRepository(db).entry(idOf<TimelineEntryId>(1)); }).status; };
    CHECK(status() == EntryStatus::Abandoned);
    call.answeredAt = fromMs(2'000);
    call.disposition = timedOutDisposition();
    test.mustWrite([=](Database &db) { return InteractionRepository(db).upsert(call); });
    CHECK(status() == EntryStatus::TimedOut);
}

TEST_CASE("cases, orders, surveys and tasks are kept, shown and summed up")
{
    TestStore test;
    const CustomerId who = idOf<CustomerId>(7);
    const Timestamp now = fromMs(1'795'000'000'000);
    const auto day = std::chrono::hours(24);
    Case complaint;
    complaint.id = idOf<CaseId>(1);
    complaint.customer = who;
    complaint.number = QStringLiteral("2231");
    complaint.kind = QStringLiteral("complaint");
    complaint.subject = QStringLiteral("Чайник протікає");
    complaint.state = EntryStatus::Investigating;
    complaint.openedAt = now - 3 * day;
    complaint.due = now + day;
    Case closed = complaint;
    closed.id = idOf<CaseId>(2);
    closed.state = EntryStatus::Closed;
    closed.openedAt = now - 30 * day;
    closed.closedAt = now - 20 * day;
    Order order;
    order.id = idOf<OrderId>(3);
    order.customer = who;
    order.number = QStringLiteral("8790");
    order.state = EntryStatus::Shipped;
    order.changedAt = now - 2 * day;
    order.total = Money{-4'590, QStringLiteral("EUR")};
    order.items = {QStringLiteral("Kettle K-2"), QStringLiteral("Puodelis „Ąžuolas“")};
    const auto survey = [&](int id, const char *kind, int score, int daysAgo) {
        Survey out;
        out.id = idOf<SurveyId>(id);
        out.customer = who;
        out.at = now - daysAgo * day;
        out.kind = QLatin1String(kind);
        out.score = score;
        return out;
    };
    Task task;
    task.id = idOf<TaskId>(9);
    task.customer = who;
    task.kind = QStringLiteral("callback");
    task.subject = QStringLiteral("call back");
    task.createdAt = now - day;
    task.due = now + day;
    test.mustWrite([=](Database &db) -> Result<void> {
        (void)CaseRepository(db).upsert(complaint);
        (void)CaseRepository(db).upsert(closed);
        (void)OrderRepository(db).upsert(order);
        SurveyRepository surveys(db);
        (void)surveys.upsert(survey(4, "csat", 5, 4));
        (void)surveys.upsert(survey(5, "csat", 2, 5));
        (void)surveys.upsert(survey(6, "nps", 3, 9));
        (void)surveys.upsert(survey(7, "nps", 9, 2));
        (void)TaskRepository(db).upsert(task);
        Interaction chat;
        chat.customer = who;
        chat.channel = Channel::Chat;
        chat.direction = Direction::Inbound;
        for (const int days : {0, 6, 8}) {
            chat.id = idOf<InteractionId>(20 + days);
            chat.startedAt = now - days * day;
            (void)InteractionRepository(db).upsert(chat);
        }
        return {};
    });
    const auto sameJson = [](const auto &a, const auto &b) { return toJson(a) == toJson(b) && a.id == b.id; };
    CHECK(sameJson(test.mustRead([](Database &db) { return CaseRepository(db).byId(idOf<CaseId>(1)); }), complaint));
    CHECK(sameJson(test.mustRead([](Database &db) { return OrderRepository(db).byId(idOf<OrderId>(3)); }), order));
    CHECK(sameJson(test.mustRead([](Database &db) { return TaskRepository(db).byId(idOf<TaskId>(9)); }), task));
    CHECK(sameJson(test.mustRead([](Database &db) { return SurveyRepository(db).byId(idOf<SurveyId>(7)); }), survey(7, "nps", 9, 2)));
    const auto cases = test.mustRead([=](Database &db) { return CaseRepository(db).ofCustomer(who); });
    REQUIRE(cases.size() == 2);
    CHECK(cases.first().id == complaint.id);

    const auto summary = test.mustRead([=](Database &db) { return CustomerRepository(db).summary(who, now); });
    CHECK(summary.contactsThisWeek == 2);
    CHECK(summary.openComplaints == 1);
    CHECK(summary.openCases == QVector<CaseId>{complaint.id});
    REQUIRE(summary.csatMean);
    CHECK(*summary.csatMean == Approx(3.5));
    CHECK(summary.lastNps == 9);
    const auto nobody = test.mustRead([=](Database &db) { return CustomerRepository(db).summary(idOf<CustomerId>(8), now); });
    CHECK_FALSE(nobody.csatMean);
    CHECK_FALSE(nobody.lastNps);

    const auto entries = test.mustRead([=](Database &db) { return TimelineRepository(db).page(who, {}, {}, 50); }).entries;
    CHECK(entries.size() == 11);
    const auto nps = std::find_if(entries.begin(), entries.end(), [](const TimelineEntry &e) { return e.id == idOf<TimelineEntryId>(7); });
    REQUIRE(nps != entries.end());
    CHECK(nps->score == 9);
    CHECK(nps->scoreMax == 10);
    const auto shipped = std::find_if(entries.begin(), entries.end(), [](const TimelineEntry &e) { return e.channel == Channel::Order; });
    REQUIRE(shipped != entries.end());
    CHECK(shipped->amount == order.total);
    CHECK(shipped->reference == QStringLiteral("8790"));

    test.mustWrite([](Database &db) { return OrderRepository(db).remove(idOf<OrderId>(3)); });
    CHECK(test.mustRead([=](Database &db) { return TimelineRepository(db).page(who, {}, {}, 50); }).entries.size() == 10);
}

TEST_CASE("flows, dispositions, queues, items and drafts come back as they were kept")
{
    TestStore test;
    const FlowDocument flow{idOf<FlowId>(1), QStringLiteral("greeting"), QJsonObject{{QStringLiteral("say"), QStringLiteral("Вітаю!")}}, QStringLiteral("1")};
    Disposition first;
    first.id = idOf<DispositionId>(1);
    first.key = QStringLiteral("z");
    first.order = 1;
    first.names = {{QStringLiteral("en"), QStringLiteral("Zed")}};
    Disposition second;
    second.id = idOf<DispositionId>(2);
    second.key = QStringLiteral("a");
    second.order = 2;
    second.queues = {QStringLiteral("billing")};
    second.resolvedByDefault = true;
    Queue queue;
    queue.id = idOf<QueueId>(1);
    queue.key = QStringLiteral("billing");
    queue.flow = QStringLiteral("greeting");
    queue.afterCallWork = AfterCallWorkRule::Fixed;
    queue.afterCallLimit = std::chrono::seconds(90);
    const ContractItem agent{QStringLiteral("agents"), QUuid::createUuid(), QStringLiteral("2"), QJsonObject{{QStringLiteral("login"), QStringLiteral("rasa")}}};
    test.mustWrite([=](Database &db) -> Result<void> {
        (void)FlowRepository(db).upsert(flow);
        (void)DispositionRepository(db).upsert(first);
        (void)DispositionRepository(db).upsert(second);
        (void)QueueRepository(db).upsert(queue);
        return ContractItemRepository(db).upsert(agent);
    });
    const auto read = test.mustRead([](Database &db) { return FlowRepository(db).bySlug(QStringLiteral("greeting")); });
    CHECK(read.document == flow.document);
    CHECK(read.id == flow.id);
    CHECK(test.mustRead([](Database &db) { return FlowRepository(db).slugs(); }) == QStringList{QStringLiteral("greeting")});
    const auto all = test.mustRead([](Database &db) { return DispositionRepository(db).all(); });
    REQUIRE(all.size() == 2);
    CHECK(all.first().key == QStringLiteral("z"));
    CHECK(all.last().resolvedByDefault);
    const auto offered = test.mustRead([](Database &db) { return DispositionRepository(db).ofQueue(QStringLiteral("support")); });
    REQUIRE(offered.size() == 1);
    CHECK(offered.first().key == QStringLiteral("z"));
    CHECK(test.mustRead([](Database &db) { return DispositionRepository(db).ofQueue(QStringLiteral("billing")); }).size() == 2);
    const auto kept = test.mustRead([](Database &db) { return QueueRepository(db).byKey(QStringLiteral("billing")); });
    CHECK(kept.afterCallWork == AfterCallWorkRule::Fixed);
    CHECK(kept.afterCallLimit == std::chrono::seconds(90));
    CHECK(kept.flow == QStringLiteral("greeting"));
    const auto agents = test.mustRead([](Database &db) { return ContractItemRepository(db).ofType(QStringLiteral("agents")); });
    REQUIRE(agents.size() == 1);
    CHECK(agents.first().data == agent.data);

    const InteractionId call = idOf<InteractionId>(5);
    CHECK_FALSE(test.mustRead([=](Database &db) { return DraftRepository(db).load(call); }).has_value());
    for (const char *text : {"h", "he", "hello 😀"})
        test.mustWrite([=](Database &db) { return DraftRepository(db).save({call, QJsonObject{{QStringLiteral("note"), QString::fromUtf8(text)}}, fromMs(5)}); });
    const auto draft = test.mustRead([=](Database &db) { return DraftRepository(db).load(call); });
    REQUIRE(draft);
    CHECK(draft->content.value(QStringLiteral("note")).toString() == QStringLiteral("hello 😀"));
    const auto huge = test.write([=](Database &db) { return DraftRepository(db).save({call, QJsonObject{{QStringLiteral("n"), QString(2'000'000, QLatin1Char('x'))}}, fromMs(5)}); });
    REQUIRE_FALSE(huge.ok());
    CHECK(huge.error().code == ErrorCode::TooLarge);
    test.mustWrite([=](Database &db) { return DraftRepository(db).remove(call); });
    CHECK_FALSE(test.mustRead([=](Database &db) { return DraftRepository(db).load(call); }).has_value());
}

TEST_CASE("what cannot be read is kept in quarantine until it can")
{
    TestStore test;
    const QuarantinedItem item{QStringLiteral("main"), QStringLiteral("customers"), QStringLiteral("not-a-uuid"), QByteArray("{\"x\":\0}", 7),
                               QStringLiteral("customers/…: wrong"), fromMs(5)};
    test.mustWrite([=](Database &db) { return QuarantineRepository(db).add(item); });
    test.mustWrite([=](Database &db) { return QuarantineRepository(db).add(item); }); // seen again: still one
    CHECK(test.mustRead([](Database &db) { return QuarantineRepository(db).count(); }) == 1);
    const auto list = test.mustRead([](Database &db) { return QuarantineRepository(db).list(10); });
    REQUIRE(list.size() == 1);
    CHECK(list.first().raw == item.raw);
    CHECK(list.first().error == item.error);
    test.mustWrite([=](Database &db) { return QuarantineRepository(db).release(item.feed, item.type, item.id); });
    CHECK(test.mustRead([](Database &db) { return QuarantineRepository(db).count(); }) == 0);
}

TEST_CASE("a cursor and its rows are kept together or not at all")
{
    TestStore test;
    const QString feed = QStringLiteral("main");
    CHECK(test.mustRead([=](Database &db) { return CursorRepository(db).load(feed); }).cursor.isEmpty());
    test.mustWrite([=](Database &db) -> Result<void> {
        (void)CustomerRepository(db).upsert(customerOf(1, QStringLiteral("A")));
        return CursorRepository(db).save(feed, {QStringLiteral("c1"), QStringLiteral("e1"), fromMs(9), false});
    });
    (void)test.write([=](Database &db) -> Result<void> {
        (void)CustomerRepository(db).upsert(customerOf(2, QStringLiteral("B")));
        (void)CursorRepository(db).save(feed, {QStringLiteral("c2"), QStringLiteral("e1"), fromMs(10), false});
        return Error{ErrorCode::Io, QStringLiteral("pulled the plug"), true};
    });
    const auto state = test.mustRead([=](Database &db) { return CursorRepository(db).load(feed); });
    CHECK(state.cursor == QStringLiteral("c1"));
    CHECK(state.epoch == QStringLiteral("e1"));
    CHECK(state.lastSyncAt == fromMs(9));
    CHECK(test.mustRead([](Database &db) { return CustomerRepository(db).count(); }) == 1);
}

TEST_CASE("a new snapshot removes what the backend no longer has, and nothing of ours")
{
    TestStore test;
    const QString feed = QStringLiteral("main");
    const auto from = [](int number, const char *rev) {
        Customer customer = customerOf(number, QStringLiteral("N%1").arg(number));
        customer.rev = QLatin1String(rev);
        return customer;
    };
    test.mustWrite([=](Database &db) -> Result<void> {
        CustomerRepository customers(db);
        (void)customers.upsert(from(1, "1")); // will come again
        (void)customers.upsert(from(2, "1")); // will not
        (void)customers.upsert(from(3, ""));  // made here, not sent yet
        (void)customers.upsert(from(4, "1")); // will not come, but has a change waiting
        Interaction chat;
        chat.id = idOf<InteractionId>(5);
        chat.customer = idOf<CustomerId>(1);
        chat.rev = QStringLiteral("1");
        (void)InteractionRepository(db).upsert(chat);
        OutboxRow row;
        row.entityType = QStringLiteral("customers");
        row.entityId = idOf<CustomerId>(4).uuid();
        row.op = OutboxOp::Patch;
        row.idempotencyKey = QUuid::createUuid();
        (void)OutboxRepository(db).append(row);
        return CursorRepository(db).save(feed, {QStringLiteral("old"), QStringLiteral("e1"), fromMs(9), false});
    });
    test.mustWrite([=](Database &db) { return CursorRepository(db).beginSnapshot(feed, QStringLiteral("e2")); });
    auto state = test.mustRead([=](Database &db) { return CursorRepository(db).load(feed); });
    CHECK(state.cursor.isEmpty());
    CHECK(state.epoch == QStringLiteral("e2"));
    CHECK(state.snapshotRunning);
    CHECK(test.mustRead([](Database &db) { return CustomerRepository(db).count(); }) == 4); // the old rows stay in use meanwhile
    const int removed = test.mustWrite([=](Database &db) -> Result<int> {
        CursorRepository cursors(db);
        (void)CustomerRepository(db).upsert(from(1, "2"));
        (void)cursors.noteSeen(QStringLiteral("customers"), idOf<CustomerId>(1).uuid());
        return cursors.finishSnapshot(feed);
    });
    CHECK(removed == 2); // customer 2 and the chat
    CHECK(namesOf(test.mustRead([](Database &db) {
        return CustomerRepository(db).byIds({idOf<CustomerId>(1), idOf<CustomerId>(2), idOf<CustomerId>(3), idOf<CustomerId>(4)});
    })) == QStringList{QStringLiteral("N1"), QStringLiteral("N3"), QStringLiteral("N4")});
    CHECK(test.mustRead([](Database &db) { return TimelineRepository(db).page(idOf<CustomerId>(1), {}, {}, 10); }).entries.isEmpty());
    CHECK(test.mustRead([](Database &db) { return OutboxRepository(db).counts(); }).waiting == 1);
    CHECK_FALSE(test.mustRead([=](Database &db) { return CursorRepository(db).load(feed); }).snapshotRunning);
}

TEST_CASE("an article is kept in all its languages")
{
    TestStore test;
    Article article;
    article.id = idOf<ArticleId>(1);
    article.slug = QStringLiteral("refund");
    article.keywords = {QStringLiteral("повернення"), QStringLiteral("refund")};
    article.texts = {{QStringLiteral("en"), QStringLiteral("Refund"), QStringLiteral("# How\nPay back.")},
                     {QStringLiteral("zh-Hant"), QStringLiteral("退款"), QStringLiteral("退款說明")}};
    article.updatedAt = fromMs(77);
    test.mustWrite([=](Database &db) { return ArticleRepository(db).upsert(article); });
    CHECK(toJson(test.mustRead([](Database &db) { return ArticleRepository(db).byId(idOf<ArticleId>(1)); })) == toJson(article));
    CHECK(test.mustRead([](Database &db) { return ArticleRepository(db).ids(); }) == QVector<ArticleId>{article.id});

    article.texts.removeLast();
    test.mustWrite([=](Database &db) { return ArticleRepository(db).upsert(article); });
    CHECK(test.mustRead([](Database &db) { return ArticleRepository(db).candidates({QStringLiteral("退款")}, WordMatch::All, ArticleField::Any, {}, 10); }).isEmpty());
    test.mustWrite([](Database &db) { return ArticleRepository(db).remove(idOf<ArticleId>(1)); });
    CHECK_FALSE(test.read([](Database &db) { return ArticleRepository(db).bySlug(QStringLiteral("refund")); }).ok());
    CHECK(test.mustRead([](Database &db) { return ArticleRepository(db).candidates({QStringLiteral("refund")}, WordMatch::All, ArticleField::Any, {}, 10); }).isEmpty());
}
