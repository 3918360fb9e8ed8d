#include "core/telephony/phonecommand.h"
#include "tests/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QStringList>

using namespace linija;

TEST_CASE("A command survives its way over the socket")
{
    const PhoneCommand dial = phonecommand::Dial{QStringLiteral("sip:b@example.com"), {{QStringLiteral("X-A"), QStringLiteral("1")}}};
    const auto back = phoneCommandFromJson(methodOf(dial), paramsOf(dial));
    REQUIRE(back);
    const auto *read = std::get_if<phonecommand::Dial>(&back.value());
    REQUIRE(read);
    CHECK(read->target == QStringLiteral("sip:b@example.com"));
    CHECK(read->headers == CallHeaders{{QStringLiteral("X-A"), QStringLiteral("1")}});
    CHECK(callIdOf(dial).isEmpty());
    CHECK(callIdOf(phonecommand::Mute{QStringLiteral("a"), false}) == QStringLiteral("a"));
}

TEST_CASE("A parameter that is missing, wrong or too long is named")
{
    const auto problem = [](const char *method, const QJsonObject &params) {
        const auto read = phoneCommandFromJson(QLatin1String(method), params);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Invalid);
        return read.error().detail;
    };
    CHECK(problem("call.mute", {{QStringLiteral("id"), QStringLiteral("a")}}).contains(QStringLiteral("\"muted\"")));
    CHECK(problem("call.mute", {{QStringLiteral("id"), 7}, {QStringLiteral("muted"), true}}).contains(QStringLiteral("\"id\"")));
    CHECK(problem("call.dial", {{QStringLiteral("target"), QString(5000, QLatin1Char('9'))}}).contains(QStringLiteral("\"target\"")));
    QJsonArray many;
    for (int i = 0; i < 33; ++i)
        many.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("X")}, {QStringLiteral("value"), QStringLiteral("1")}});
    CHECK(problem("call.dial", {{QStringLiteral("target"), QStringLiteral("1")}, {QStringLiteral("headers"), many}}).contains(QStringLiteral("\"headers\"")));
    CHECK(problem("call.dial", {{QStringLiteral("target"), QStringLiteral("1")}, {QStringLiteral("headers"), 1}}).contains(QStringLiteral("\"headers\"")));
    const auto unknown = phoneCommandFromJson(QStringLiteral("call.sing"), {});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::Unsupported);
}

TEST_CASE("The page about the local API names every command")
{
    QFile page(QStringLiteral(LINIJA_SOURCE_DIR "/docs/local-api.md"));
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const QString &method : phoneCommandMethods()) {
        INFO(method.toStdString());
        CHECK(text.contains(QStringLiteral("\n| `%1` |").arg(method)));
    }
}
