#include "tests/catch.h"

#include "core/guide/jsonlogic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace linija;

namespace {

QJsonValue json(const char *text)
{
    // One element in a list, so that bare values parse as well.
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray("[") + text + "]");
    REQUIRE(document.isArray());
    return document.array().at(0);
}

std::string shown(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
}

QJsonValue run(const char *rule, const char *data = "{}")
{
    const Result<QJsonValue> result = evaluateJsonLogic(json(rule), json(data));
    INFO(rule);
    REQUIRE(result.ok());
    return *result;
}

} // namespace

TEST_CASE("the official JsonLogic cases pass", "[jsonlogic]")
{
    QFile file(QStringLiteral(LINIJA_SOURCE_DIR "/../shared/data/vectors/jsonlogic/tests.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        std::puts("SKIPPED: the official JsonLogic cases (tests.json) are not beside this checkout");
        return;
    }
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    int count = 0;
    for (const QJsonValue each : cases) {
        if (!each.isArray())
            continue; // headings
        const QJsonValue rule = each.toArray().at(0);
        const QJsonValue data = each.toArray().at(1);
        const QJsonValue wanted = each.toArray().at(2);
        INFO("rule " << shown(rule) << " data " << shown(data));
        const Result<QJsonValue> result = evaluateJsonLogic(rule, data);
        REQUIRE(result.ok());
        CHECK(shown(*result) == shown(wanted));
        CHECK(*result == wanted);
        ++count;
    }
    CHECK(count > 250);
}

TEST_CASE("conditions of the kind that flows use", "[jsonlogic]")
{
    const char *data = R"({"answers":{"price":{"minor":8100,"currency":"EUR"},"wants":"refund","photo":true},
                          "customer":{"tier":"gold"}})";
    CHECK(run(R"({">":[{"var":"answers.price.minor"},8000]})", data) == QJsonValue(true));
    CHECK(run(R"({"and":[{"==":[{"var":"answers.wants"},"refund"]},{"var":"answers.photo"}]})", data) == QJsonValue(true));
    CHECK(run(R"({"in":[{"var":"customer.tier"},["gold","silver"]]})", data) == QJsonValue(true));
    CHECK(run(R"({"!":{"var":"customer.email"}})", data) == QJsonValue(true));
    CHECK(run(R"({"or":[{"var":"known.order"},{"var":"customer.tier"}]})", data) == QJsonValue(QStringLiteral("gold")));
    CHECK(run(R"({"if":[{"missing":["answers.order"]},"ask","skip"]})", data) == QJsonValue(QStringLiteral("ask")));
}

TEST_CASE("values meet as in JavaScript", "[jsonlogic]")
{
    CHECK(run(R"({"==":[1,"1.0"]})") == QJsonValue(true));
    CHECK(run(R"({"==":[null,0]})") == QJsonValue(false));
    CHECK(run(R"({"==":[null,{"var":"nothing"}]})") == QJsonValue(true));
    CHECK(run(R"({"==":[true,1]})") == QJsonValue(true));
    CHECK(run(R"({"===":[1,1.0]})") == QJsonValue(true));
    CHECK(run(R"({"<":["10","9"]})") == QJsonValue(true)); // two texts compare as texts
    CHECK(run(R"({"<":["10",9]})") == QJsonValue(false));
    CHECK(run(R"({">":["abc",1]})") == QJsonValue(false));
    CHECK(run(R"({"<":["abc",1]})") == QJsonValue(false));
    CHECK(run(R"({"+":["3.5 kg",1]})") == QJsonValue(4.5));
    CHECK(run(R"({"+":["x",1]})").isNull());
    CHECK(run(R"({"/":[1,0]})").isNull());
    CHECK(run(R"({"%":[5,0]})").isNull());
    CHECK(run(R"({"%":[-5,3]})") == QJsonValue(-2));
    CHECK(run(R"({"cat":[null,true,1.5,[1,[2,3]]]})") == QJsonValue(QStringLiteral("true1.51,2,3")));
}

TEST_CASE("and, or and if leave alone what they do not need", "[jsonlogic]")
{
    CHECK(run(R"({"or":[true,{"no-such-operator":1}]})") == QJsonValue(true));
    CHECK(run(R"({"and":[false,{"no-such-operator":1}]})") == QJsonValue(false));
    CHECK(run(R"({"if":[true,"yes",{"no-such-operator":1}]})") == QJsonValue(QStringLiteral("yes")));
}

TEST_CASE("what a list operator reads is the item", "[jsonlogic]")
{
    CHECK(run(R"({"map":[[1,2],{"var":"x"}]})", R"({"x":9})") == json("[null,null]"));
    CHECK(run(R"({"reduce":[[],{"var":"current"}]})").isNull());
    CHECK(run(R"({"some":[{"var":"order.items"},{"in":["kettle",{"var":""}]}]})", R"({"order":{"items":["lamp","kettle K-2"]}})") ==
          QJsonValue(true));
}

TEST_CASE("a rule that is no JsonLogic is an error, not a crash", "[jsonlogic]")
{
    const auto failsWith = [](const char *rule) {
        const Result<QJsonValue> result = evaluateJsonLogic(json(rule), QJsonObject());
        INFO(rule);
        REQUIRE_FALSE(result.ok());
        return result.error().code;
    };
    CHECK(failsWith(R"({"eval":"1"})") == ErrorCode::Invalid);
    CHECK(failsWith(R"({"map":[1]})") == ErrorCode::Invalid);
    CHECK(failsWith(R"({"substr":["a"]})") == ErrorCode::Invalid);
    for (const char *rule : {R"({"var":[]})", R"({"missing_some":[]})", R"({"==":[]})", R"({"<":[]})", R"({"max":[]})",
                             R"({"-":[]})", R"({"in":[]})", R"({"in":[1]})", R"({"substr":[1,"x","y"]})", R"({"!":[]})",
                             R"({"var":{"a":1,"b":2}})", R"({"reduce":[5,6,7]})", R"({"substr":["a",1e300,-1e300]})"}) {
        INFO(rule);
        CHECK(evaluateJsonLogic(json(rule), json("[1,2]")).ok());
    }
    CHECK(evaluateJsonLogic(QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Undefined))->isNull());
}

TEST_CASE("depth, steps and sizes are bounded", "[jsonlogic]")
{
    QJsonValue deep(true);
    for (int i = 0; i < 500; ++i)
        deep = QJsonObject{{QStringLiteral("!"), QJsonArray{deep}}};
    CHECK(evaluateJsonLogic(deep, {}).error().code == ErrorCode::TooLarge);
    CHECK_FALSE(inspectJsonLogic(deep).problems.isEmpty());

    QJsonArray many;
    for (int i = 0; i < 2000; ++i)
        many.append(i);
    const QJsonObject data{{QStringLiteral("list"), many}};
    const auto limited = [&](const char *rule) {
        const Result<QJsonValue> result = evaluateJsonLogic(json(rule), data);
        INFO(rule);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::TooLarge);
    };
    // a loop in a loop
    limited(R"({"map":[{"var":"list"},{"map":[[1,2,3,4,5,6,7,8,9],{"*":[{"var":""},{"var":""}]}]}]})");
    // doubles at each turn
    limited(R"({"reduce":[{"var":"list"},{"cat":[{"var":"accumulator"},{"var":"accumulator"}]},"ab"]})");
    limited(R"({"reduce":[{"var":"list"},{"merge":[{"var":"accumulator"},{"var":"accumulator"}]},[1]]})");
    limited(R"({"reduce":[{"var":"list"},[{"var":"accumulator"},{"var":"accumulator"}],1]})");
    // nests one deeper at each turn
    limited(R"({"reduce":[{"var":"list"},[{"var":"accumulator"}],1]})");
}

TEST_CASE("an inspection finds wrong operators by place and lists the names read", "[jsonlogic]")
{
    const JsonLogicInspection good = inspectJsonLogic(
        json(R"({"and":[{">":[{"var":"answers.price.minor"},1]},{"missing":["a","b"]},
                 {"some":[{"var":"order.items"},{"var":"x"}]},{"missing_some":[1,["c"]]},{"var":["d","e"]}]})"));
    CHECK(good.problems.isEmpty());
    CHECK(good.names == QStringList{"answers.price.minor", "a", "b", "order.items", "c", "d"});

    const JsonLogicInspection bad =
        inspectJsonLogic(json(R"({"and":[{"<":[1,{"equals":2}]},{"==":[1]},{"a":1,"b":2}]})"));
    REQUIRE(bad.problems.size() == 3);
    CHECK(bad.problems.at(0).place == ".and[0].<[1]");
    CHECK(bad.problems.at(0).message.contains("«equals»"));
    CHECK(bad.problems.at(1).place == ".and[1]");
    CHECK(bad.problems.at(2).place == ".and[2]");
}
