#include "tests/catch.h"

#include "core/domain/contractjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace linija;

namespace {

const QString uuid = QStringLiteral("0191d1c4-7a10-7cc3-98c4-dc0c0c07398f");
const QString otherUuid = QStringLiteral("0191d1c4-7a10-7cc3-98c4-dc0c0c073990");

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    REQUIRE(error.error == QJsonParseError::NoError);
    return object;
}

QJsonObject customerJson()
{
    return json(R"({"number":"C-100042","name":"Līga Bērziņa 林","languages":["lv","zh-Hant"],"tier":"gold","city":"Rīga",
        "country":"LV","timeZone":"Europe/Riga","since":"2019-04-02","note":"наші друзі",
        "identities":[{"kind":"phone","value":"+37126555014","label":"mobile","primary":true},
                      {"kind":"email","value":"liga@example.com"},{"kind":"handle","value":"telegram:liga.b"}]})");
}

template <class R>
QString detailOf(const R &result)
{
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::Invalid);
    return result.error().detail;
}

} // namespace

TEST_CASE("a customer comes through JSON unchanged")
{
    const auto customer = customerFromJson(CustomerId::fromString(uuid), QStringLiteral("7"), customerJson());
    REQUIRE(customer.ok());
    CHECK(customer->name == QStringLiteral("Līga Bērziņa 林"));
    CHECK(customer->since == QDate(2019, 4, 2));
    CHECK(customer->identities.size() == 3);
    CHECK(customer->identities[0].primary);
    CHECK(customer->rev == QStringLiteral("7"));
    CHECK(toJson(*customer) == customerJson());
}

TEST_CASE("identities are made ready for look-up")
{
    const auto customer = customerFromJson(CustomerId::fromString(uuid), {}, json(R"({"number":"1","name":"A","country":"LV",
        "identities":[{"kind":"phone","value":"26 555 014"},{"kind":"email","value":" Liga@Example.COM"}]})"));
    REQUIRE(customer.ok());
    CHECK(customer->identities[0].value == QStringLiteral("+37126555014"));
    CHECK(customer->identities[1].value == QStringLiteral("liga@example.com"));
}

TEST_CASE("what is wrong is named with its place")
{
    const CustomerId id = CustomerId::fromString(uuid);
    QJsonObject data = customerJson();

    QJsonArray identities = data.value(QStringLiteral("identities")).toArray();
    identities[2] = json(R"({"kind":"fax","value":"1"})");
    data.insert(QStringLiteral("identities"), identities);
    CHECK(detailOf(customerFromJson(id, {}, data)) == QStringLiteral("customers/%1.identities[2].kind: unknown value \"fax\"").arg(uuid));

    data = customerJson();
    data.insert(QStringLiteral("name"), 5);
    CHECK(detailOf(customerFromJson(id, {}, data)) == QStringLiteral("customers/%1.name: not a text").arg(uuid));
    data.remove(QStringLiteral("name"));
    CHECK(detailOf(customerFromJson(id, {}, data)) == QStringLiteral("customers/%1.name: missing").arg(uuid));

    data = customerJson();
    data.insert(QStringLiteral("since"), QStringLiteral("2019-02-30"));
    CHECK(detailOf(customerFromJson(id, {}, data)).contains(QStringLiteral(".since:")));

    data = customerJson();
    data.insert(QStringLiteral("note"), QString(16'385, QLatin1Char('x')));
    CHECK(detailOf(customerFromJson(id, {}, data)) == QStringLiteral("customers/%1.note: longer than 16384 characters").arg(uuid));

    data = customerJson();
    data.insert(QStringLiteral("languages"), QStringLiteral("lv"));
    CHECK(detailOf(customerFromJson(id, {}, data)).contains(QStringLiteral("languages: not a list")));
}

TEST_CASE("unknown fields are ignored and null counts as missing")
{
    QJsonObject data = customerJson();
    data.insert(QStringLiteral("shoeSize"), 43);
    data.insert(QStringLiteral("tier"), QJsonValue::Null);
    const auto customer = customerFromJson(CustomerId::fromString(uuid), {}, data);
    REQUIRE(customer.ok());
    CHECK(customer->tier.isEmpty());
}

TEST_CASE("an interaction comes through JSON unchanged, its guide answers included")
{
    QJsonObject data = json(R"({"channel":"call","direction":"inbound","queue":"support","remoteNumber":"+37126555014",
        "callId":"abc","startedAt":"2026-11-20T15:08:11.250Z","answeredAt":"2026-11-20T15:08:15.000Z","endedAt":"2026-11-20T15:12:15.000Z",
        "wrappedUpAt":"2026-11-20T15:12:40.000Z","talkSeconds":200,"holdSeconds":40,"wrapUpSeconds":25,"agent":"olena","agentName":"Olena K.",
        "subject":"kettle","text":"It leaks","note":"sends a photo","disposition":"damaged-goods","resolved":true,"firstContact":true,
        "guide":{"flow":"damaged","version":2,"answers":{"photo":true},"path":["a","b"]},
        "quality":{"mos":4.21,"worstMinuteMos":3.9,"lossInPercent":0.4,"lossOutPercent":0,"jitterMs":3.5,"roundTripMs":41,"measuredSeconds":198}})");
    data.insert(QStringLiteral("customerId"), otherUuid);
    data.insert(QStringLiteral("articles"), QJsonArray{otherUuid});
    const auto interaction = interactionFromJson(InteractionId::fromString(uuid), QStringLiteral("3"), data);
    REQUIRE(interaction.ok());
    CHECK(interaction->customer.toString() == otherUuid);
    CHECK(interaction->hold == std::chrono::seconds(40));
    CHECK(toJson(*interaction) == data);
}

TEST_CASE("talk and wrap-up times are worked out where nobody counted them")
{
    Interaction interaction;
    interaction.direction = Direction::Inbound;
    interaction.startedAt = fromMs(1'000'000);
    interaction.answeredAt = fromMs(1'005'000);
    interaction.endedAt = fromMs(1'065'000);
    interaction.wrappedUpAt = fromMs(1'085'400);
    interaction.hold = std::chrono::milliseconds(9'600);
    const QJsonObject data = toJson(interaction);
    CHECK(data.value(QStringLiteral("talkSeconds")).toInt() == 50);
    CHECK(data.value(QStringLiteral("holdSeconds")).toInt() == 10);
    CHECK(data.value(QStringLiteral("wrapUpSeconds")).toInt() == 20);
}

TEST_CASE("a time without an offset is refused")
{
    const auto result = interactionFromJson(InteractionId::fromString(uuid), {},
                                            json(R"({"channel":"call","direction":"inbound","startedAt":"2026-11-20T15:08:11"})"));
    CHECK(detailOf(result) == QStringLiteral("interactions/%1.startedAt: not an RFC 3339 time with an offset").arg(uuid));
}

TEST_CASE("every smaller type comes through JSON unchanged")
{
    const auto with = [](QJsonObject data) {
        data.insert(QStringLiteral("customerId"), otherUuid);
        return data;
    };
    QJsonObject data = with(json(R"({"number":"2231","kind":"complaint","classification":"goods damaged","subject":"Kettle","text":"t",
        "state":"carried-out","owner":"rasa","openedAt":"2026-11-20T15:08:11.250Z","due":"2026-11-21T15:08:11.250Z","closedAt":"2026-11-22T15:08:11.250Z"})"));
    auto complaint = caseFromJson(CaseId::fromString(uuid), {}, data);
    REQUIRE(complaint.ok());
    CHECK(complaint->state == EntryStatus::CarriedOut);
    CHECK(toJson(*complaint) == data);

    data = with(json(R"({"number":"8790","state":"shipped","changedAt":"2026-11-20T15:08:11.250Z","totalMinor":4590,"currency":"EUR","items":["Kettle K-2"]})"));
    auto order = orderFromJson(OrderId::fromString(uuid), {}, data);
    REQUIRE(order.ok());
    CHECK(order->total == Money{4590, QStringLiteral("EUR")});
    CHECK(toJson(*order) == data);
    data.insert(QStringLiteral("totalMinor"), 45.9);
    CHECK(detailOf(orderFromJson(OrderId::fromString(uuid), {}, data)).contains(QStringLiteral("totalMinor: not a whole number")));

    data = with(json(R"({"at":"2026-11-20T15:08:11.250Z","kind":"nps","score":10,"comment":"ok"})"));
    auto survey = surveyFromJson(SurveyId::fromString(uuid), {}, data);
    REQUIRE(survey.ok());
    CHECK(toJson(*survey) == data);
    data.insert(QStringLiteral("kind"), QStringLiteral("csat"));
    CHECK(detailOf(surveyFromJson(SurveyId::fromString(uuid), {}, data)).contains(QStringLiteral("score: 10 is not between 1 and 5")));

    data = with(json(R"({"kind":"callback","state":"open","subject":"call back","owner":"olena","createdAt":"2026-11-20T15:08:11.250Z","due":"2026-11-21T15:08:11.250Z"})"));
    auto task = taskFromJson(TaskId::fromString(uuid), {}, data);
    REQUIRE(task.ok());
    CHECK(toJson(*task) == data);

    data = json(R"({"slug":"refund","category":"returns","keywords":["refund"],"version":3,"helped":9,"updatedAt":"2026-11-20T15:08:11.250Z",
        "texts":{"en":{"title":"Refund","body":"# R"},"zh-Hant":{"title":"退款","body":"退款說明"}}})");
    auto article = articleFromJson(ArticleId::fromString(uuid), {}, data);
    REQUIRE(article.ok());
    CHECK(article->texts.size() == 2);
    CHECK(toJson(*article) == data);
    CHECK(detailOf(articleFromJson(ArticleId::fromString(uuid), {},
                                   json(R"({"slug":"x","updatedAt":"2026-11-20T15:08:11Z","texts":{"lv":{"title":7}}})")))
          == QStringLiteral("articles/%1.texts.lv.title: not a text").arg(uuid));

    data = json(R"({"slug":"greeting","document":{"steps":[{"id":"a"}]}})");
    auto flow = flowFromJson(FlowId::fromString(uuid), {}, data);
    REQUIRE(flow.ok());
    CHECK(toJson(*flow) == data);

    data = json(R"({"key":"solved","names":{"en":"Solved","lv":"Atrisināts"},"queues":["support"],"resolvedByDefault":true,"order":2})");
    auto disposition = dispositionFromJson(DispositionId::fromString(uuid), {}, data);
    REQUIRE(disposition.ok());
    CHECK(disposition->name(QStringLiteral("lv")) == QStringLiteral("Atrisināts"));
    CHECK(toJson(*disposition) == data);

    data = json(R"({"key":"support","names":{"en":"Support"},"flow":"greeting","afterCallWork":"mandatory-limited","afterCallLimit":120})");
    auto queue = queueFromJson(QueueId::fromString(uuid), {}, data);
    REQUIRE(queue.ok());
    CHECK(queue->afterCallWork == AfterCallWorkRule::MandatoryLimited);
    CHECK(toJson(*queue) == data);

    data = json(R"({"login":"olena","name":"Olena K.","roles":["agent"],"queues":["support"],"languages":["uk","en"]})");
    auto agent = agentFromJson(AgentId::fromString(uuid), {}, data);
    REQUIRE(agent.ok());
    CHECK(toJson(*agent) == data);

    data = json(R"({"slug":"hello","texts":{"en":{"title":"Hello","body":"Hi"}}})");
    auto reply = templateFromJson(TemplateId::fromString(uuid), {}, data);
    REQUIRE(reply.ok());
    CHECK(toJson(*reply) == data);
}

TEST_CASE("a merge patch leads from one object to the other (RFC 7396)")
{
    const QJsonObject from = json(R"({"a":1,"b":{"c":2,"d":3},"gone":"x"})");
    const QJsonObject to = json(R"({"a":1,"b":{"c":5,"e":[1]},"new":true})");
    const QJsonObject patch = mergePatch(from, to);
    CHECK(patch == json(R"({"b":{"c":5,"d":null,"e":[1]},"gone":null,"new":true})"));
    CHECK(applyMergePatch(from, patch) == to);
    CHECK(mergePatch(to, to).isEmpty());
}
