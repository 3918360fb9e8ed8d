// A colleague who is asked while the customer waits, calls that are handed on, a second caller who waits, calls that are
// taken by themselves, and the announced time of a hold.
#include "tests/catch.h"

#include "tests/core/session/desk.h"

#include "core/session/autoanswer.h"
#include "core/session/holdreminder.h"
#include "core/storage/contractitemrepository.h"
#include "core/storage/interactionrepository.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct Talk
{
    QTemporaryDir folder;
    Desk desk{folder.filePath("linija.sqlite")};
    QString call;
    InteractionId id;

    Talk()
    {
        desk.furnish();
        desk.openWindow();
        call = desk.phone.ring(QStringLiteral("+37126555014"), {{QStringLiteral("x-queue"), QStringLiteral("support")}});
        id = desk.only().interaction.id;
        desk.phone.answer(call);
        REQUIRE(waitFor([&] { return desk.only().match == MatchState::One; }));
    }
    QString consult()
    {
        desk.phone.perform(phonecommand::Dial{QStringLiteral("1002"), {}, call});
        const QString other = desk.phone.calls().constLast().id;
        desk.phone.remoteAnswers(other);
        return other;
    }
    Interaction wrapUp()
    {
        desk.service->setDisposition(id, QStringLiteral("damaged-goods"));
        const auto done = resultOf(desk.service->finish(id));
        REQUIRE(done.ok());
        const auto read = resultOf(desk.store->read([one = id](Database &db) { return InteractionRepository(db).byId(one); }));
        REQUIRE(read.ok());
        return read.value();
    }
};

} // namespace

TEST_CASE("A colleague who is asked is part of the customer's contact and makes no wrap-up", "[consultation]")
{
    Talk talk;
    const QString other = talk.consult();
    REQUIRE(talk.desk.only().consultations.size() == 1);
    CHECK(talk.desk.only().consultations.constFirst().id == other);
    CHECK(talk.desk.only().call.phase == CallPhase::OnHold);
    CHECK(talk.desk.agent->presence().activity == CallActivity::Consulting);

    SECTION("the colleague hangs up: back to the customer")
    {
        talk.desk.phone.remoteEnds(other);
        CHECK(talk.desk.only().consultations.isEmpty());
        CHECK(talk.desk.only().call.phase == CallPhase::Talking);
        CHECK(talk.desk.agent->presence().activity == CallActivity::Talking);
        talk.desk.phone.hangUp(talk.call);
        CHECK(talk.desk.agent->presence().state == AgentState::AfterCallWork);
        CHECK(talk.wrapUp().transferredTo.isEmpty());
    }
    SECTION("the customer gives up: after-call work begins when the colleague has gone too")
    {
        talk.desk.phone.remoteEnds(talk.call);
        CHECK(talk.desk.only().stage == ContactStage::AfterCallWork);
        CHECK(talk.desk.agent->presence().state == AgentState::OnCall);
        CHECK(talk.desk.agent->presence().activity == CallActivity::Consulting);
        talk.desk.service->setDisposition(talk.id, QStringLiteral("damaged-goods"));
        CHECK_FALSE(resultOf(talk.desk.service->finish(talk.id)).ok());
        talk.desk.phone.hangUp(other);
        CHECK(talk.desk.agent->presence().state == AgentState::AfterCallWork);
        CHECK_FALSE(talk.wrapUp().id.isNull());
        CHECK(talk.desk.agent->presence().state == AgentState::Ready);
    }
    SECTION("joined with each other they end here, and the record says with whom")
    {
        talk.desk.phone.perform(phonecommand::TransferTo{talk.call, other});
        talk.desk.phone.moveTransfer(talk.call, TransferState::Trying);
        CHECK(talk.desk.only().interaction.transferredTo.isEmpty());
        talk.desk.phone.moveTransfer(talk.call, TransferState::Done);
        CHECK(talk.desk.only().stage == ContactStage::AfterCallWork);
        CHECK(talk.desk.only().consultations.isEmpty());
        CHECK(talk.desk.agent->presence().state == AgentState::AfterCallWork);
        CHECK(talk.wrapUp().transferredTo == QStringLiteral("1002"));
    }
    SECTION("a window that comes back finds both in one contact")
    {
        REQUIRE(waitFor([&] { return talk.desk.only().draftStored; }));
        talk.desk.service.reset();
        talk.desk.agent.reset();
        talk.desk.openWindow();
        CHECK(talk.desk.only().interaction.id == talk.id);
        REQUIRE(talk.desk.only().consultations.size() == 1);
        CHECK(talk.desk.only().consultations.constFirst().id == other);
    }
}

TEST_CASE("A transfer at once that fails leaves the contact as it was; one that succeeds is in the record", "[consultation]")
{
    Talk talk;
    talk.desk.phone.perform(phonecommand::Transfer{talk.call, QStringLiteral("67555020")});
    talk.desk.phone.moveTransfer(talk.call, TransferState::Failed, CallEnd::Busy);
    CHECK(talk.desk.only().stage == ContactStage::Talking);
    talk.desk.phone.perform(phonecommand::Transfer{talk.call, QStringLiteral("67555020")});
    talk.desk.phone.moveTransfer(talk.call, TransferState::Done);
    CHECK(talk.wrapUp().transferredTo == QStringLiteral("+37167555020"));
}

TEST_CASE("A second caller may ring while the agent talks, unless a break follows or call waiting is off", "[consultation]")
{
    Talk talk;
    CHECK(talk.desk.phone.accepting);
    talk.desk.agent->setNotReady(QStringLiteral("lunch"));
    CHECK_FALSE(talk.desk.phone.accepting);
    talk.desk.agent->setReady();
    CHECK(talk.desk.phone.accepting);
    talk.desk.agent->setCallWaiting(false);
    CHECK_FALSE(talk.desk.phone.accepting);
    talk.desk.agent->setCallWaiting(true);
    const QString second = talk.desk.phone.ring(QStringLiteral("+37167555020"));
    CHECK(talk.desk.agent->presence().state == AgentState::OnCall);
    talk.desk.phone.answer(second);
    CHECK(talk.desk.service->active().size() == 2);
    CHECK(talk.desk.service->find(talk.id)->call.phase == CallPhase::OnHold);
    talk.desk.phone.hangUp(talk.call);
    CHECK(talk.desk.agent->presence().state == AgentState::OnCall); // with the second
    talk.desk.phone.hangUp(second);
    CHECK(talk.desk.agent->presence().state == AgentState::AfterCallWork);
    CHECK_FALSE(talk.desk.phone.accepting);
}

TEST_CASE("What a call asks of being taken by itself is read from three headers", "[auto-answer]")
{
    const auto asked = [](const char *header, const char *value) {
        Call call;
        call.headers.insert(QString::fromLatin1(header), QString::fromUtf8(value));
        return autoAnswerAsked(call);
    };
    CHECK(asked("call-info", "<sip:pbx>;answer-after=0") == 0s);
    CHECK(asked("call-info", "<sip:pbx>; Answer-After = 7") == 7s);
    CHECK(asked("call-info", "<sip:pbx>;answer-after=9999") == 60s);
    CHECK(asked("alert-info", "<http://x>;info=alert-autoanswer;delay=2") == 2s);
    CHECK(asked("alert-info", "Auto Answer") == 0s);
    CHECK(asked("x-autoanswer", "TRUE") == 0s);
    CHECK_FALSE(asked("x-autoanswer", "false"));
    CHECK_FALSE(asked("call-info", "<http://pictures/answer-after>"));
    CHECK_FALSE(asked("alert-info", "<http://x>;info=alert-internal"));
}

TEST_CASE("A call of a queue with that rule is taken after a tone, and only while the agent is free", "[auto-answer]")
{
    QTemporaryDir folder;
    Desk desk{folder.filePath("linija.sqlite")};
    desk.furnish();
    desk.openWindow();
    PhoneStatus status = desk.phone.status();
    status.registration = RegistrationState::Registered;
    desk.phone.setStatus(status);
    AutoAnswer autoAnswer(*desk.service, desk.phone, *desk.agent);
    const QMap<QString, QString> support{{QStringLiteral("x-queue"), QStringLiteral("support")}};
    const QMap<QString, QString> asking{{QStringLiteral("call-info"), QStringLiteral("<sip:pbx>;answer-after=0")}};
    const auto talking = [&](const QString &id) {
        const auto calls = desk.phone.calls();
        return std::any_of(calls.cbegin(), calls.cend(), [&](const Call &one) { return one.id == id && one.phase == CallPhase::Talking; });
    };

    SECTION("by the queue")
    {
        autoAnswer.setRule({false, {QStringLiteral("support")}});
        const QString id = desk.phone.ring(QStringLiteral("+37126555014"), support);
        REQUIRE(waitFor([&] { return talking(id); }));
        CHECK(desk.phone.commands.filter(QStringLiteral("tone auto-answer")).size() == 1);
        CHECK(desk.phone.commands.indexOf(QStringLiteral("tone auto-answer")) < desk.phone.commands.indexOf(QStringLiteral("answer ") + id));
        // The next one waits for the agent's own hand.
        const QString second = desk.phone.ring(QStringLiteral("+37167555020"), support);
        CHECK_FALSE(waitFor([&] { return talking(second); }, AutoAnswer::toneLead * 2));
    }
    SECTION("by what the call asks, where that is allowed")
    {
        const QString ignored = desk.phone.ring(QStringLiteral("+37126555014"), asking);
        CHECK_FALSE(waitFor([&] { return talking(ignored); }, AutoAnswer::toneLead * 2));
        desk.phone.remoteEnds(ignored);
        autoAnswer.setRule({true, {}});
        const QString id = desk.phone.ring(QStringLiteral("+37126555014"), asking);
        CHECK(waitFor([&] { return talking(id); }));
    }
    SECTION("never without an account, and never when a break is to follow")
    {
        autoAnswer.setRule({true, {QStringLiteral("support")}});
        desk.phone.setRegistration(RegistrationState::None);
        const QString direct = desk.phone.ring(QStringLiteral("+37126555014"), asking);
        CHECK_FALSE(waitFor([&] { return talking(direct); }, AutoAnswer::toneLead * 2));
        desk.phone.remoteEnds(direct);
        desk.phone.setRegistration(RegistrationState::Registered);
        const QString last = desk.phone.ring(QStringLiteral("+37126555014"), support);
        desk.agent->setNotReady(QStringLiteral("lunch"));
        CHECK_FALSE(waitFor([&] { return talking(last); }, AutoAnswer::toneLead * 2));
    }
}

TEST_CASE("The agent is reminded before the announced time of a hold is over", "[hold]")
{
    Talk talk;
    HoldReminder reminder(talk.desk.phone, talk.desk.clock);
    int due = 0;
    QObject::connect(&reminder, &HoldReminder::due, &reminder, [&] { ++due; });
    reminder.setTimes(1s, 0s);
    talk.desk.phone.hold(talk.call);
    REQUIRE(reminder.of(talk.call));
    CHECK_FALSE(reminder.of(talk.call)->remindedOf);
    REQUIRE(waitFor([&] { return due == 1; }));
    CHECK(reminder.of(talk.call)->remindedOf);
    CHECK(talk.desk.phone.commands.constLast() == QStringLiteral("tone hold-reminder"));
    reminder.longer(talk.call);
    CHECK_FALSE(reminder.of(talk.call)->remindedOf);
    talk.desk.phone.resume(talk.call);
    CHECK_FALSE(reminder.of(talk.call));
    reminder.setTimes(0s, 0s); // nothing is announced: nobody is reminded
    talk.desk.phone.hold(talk.call);
    CHECK_FALSE(reminder.of(talk.call));
}

TEST_CASE("Colleagues, queues and recent calls are found to call them", "[phone-book]")
{
    Talk talk;
    const auto agent = [](const char *login, const char *name, const char *extension) {
        return ContractItem{QStringLiteral("agents"), namedUuid(QStringLiteral("agent:") + QLatin1String(login)), {},
                            {{QStringLiteral("login"), QLatin1String(login)}, {QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("extension"), QLatin1String(extension)}}};
    };
    Queue billing = queue(QStringLiteral("billing"), AfterCallWorkRule::Optional, 0s);
    billing.extension = QStringLiteral("7100");
    REQUIRE(resultOf(talk.desk.store->write([=](Database &db) -> Result<void> {
                for (const ContractItem &one : {agent("tomas", "Tomas Vaitkus", "1002"), agent("rasa", "Rasa Jonaitė", "1000"), agent("grace", "Grace Whitfield", "")}) {
                    if (auto written = ContractItemRepository(db).upsert(one); !written)
                        return written;
                }
                return QueueRepository(db).upsert(billing);
            })).ok());
    const auto find = [&](const char *text) {
        QStringList names;
        const auto found = resultOf(talk.desk.directory->colleagues(QString::fromUtf8(text), 10));
        REQUIRE(found.ok());
        for (const Colleague &one : *found)
            names << one.name;
        return names;
    };
    CHECK(find("") == QStringList{"Rasa Jonaitė", "Tomas Vaitkus", "BILLING"}); // nobody without an extension
    CHECK(find("vai") == QStringList{"Tomas Vaitkus"});
    CHECK(find("tomas v") == QStringList{"Tomas Vaitkus"});
    CHECK(find("100") == QStringList{"Rasa Jonaitė", "Tomas Vaitkus"});
    CHECK(find("bill") == QStringList{"BILLING"});
    CHECK(find("nobody").isEmpty());

    talk.desk.phone.hangUp(talk.call);
    (void)talk.wrapUp();
    const QString missed = talk.desk.phone.ring(QStringLiteral("+37167555020"));
    talk.desk.phone.remoteEnds(missed, CallEnd::Missed);
    REQUIRE(waitFor([&] {
        const auto recent = resultOf(talk.desk.directory->recentCalls(QStringLiteral("olena"), 5));
        return recent && recent->size() == 2;
    }));
    const auto recent = *resultOf(talk.desk.directory->recentCalls(QStringLiteral("olena"), 5));
    CHECK(recent.at(0).number == QStringLiteral("+37167555020"));
    CHECK_FALSE(recent.at(0).answered);
    CHECK(recent.at(1).number == QStringLiteral("+37126555014"));
    CHECK(recent.at(1).name == QStringLiteral("Jānis Bērziņš"));
    CHECK(recent.at(1).answered);
}
