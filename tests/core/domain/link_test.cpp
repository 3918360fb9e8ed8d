#include "core/domain/link.h"
#include "tests/catch.h"

#include <QRandomGenerator>

using namespace linija;

namespace {

std::optional<DialLink> dial(const char *text)
{
    const auto link = parseLink(QString::fromUtf8(text));
    if (!link.ok() || !std::holds_alternative<DialLink>(*link))
        return std::nullopt;
    return std::get<DialLink>(*link);
}

QString target(const char *text)
{
    const auto link = dial(text);
    return link ? link->target : QStringLiteral("(refused)");
}

} // namespace

TEST_CASE("a telephone link gives its number without what is there for the eye")
{
    CHECK(target("tel:+37126555014") == QStringLiteral("+37126555014"));
    CHECK(target("tel:+371-26.555(014)") == QStringLiteral("+37126555014"));
    CHECK(target("TEL:+371%2026%20555%20014") == QStringLiteral("+37126555014"));
    CHECK(target("tel:%2B37126555014") == QStringLiteral("+37126555014"));
    CHECK(target("tel://+37126555014") == QStringLiteral("+37126555014"));
    CHECK(target("  tel:112  ") == QStringLiteral("112"));
    CHECK(target("tel:*100%23") == QStringLiteral("*100#"));
    CHECK(target("callto:+371 26 555 014") == QStringLiteral("+37126555014"));
}

TEST_CASE("parameters of a telephone link are read, checked or dropped (RFC 3966)")
{
    CHECK(dial("tel:+37126555014;ext=123") == DialLink{QStringLiteral("+37126555014"), QStringLiteral("123")});
    CHECK(dial("tel:+37126555014;isub=9;ext=1-2") == DialLink{QStringLiteral("+37126555014"), QStringLiteral("12")});
    CHECK(target("tel:26555014;phone-context=+371") == QStringLiteral("+37126555014"));
    CHECK(target("tel:7042;phone-context=example.com") == QStringLiteral("7042"));
    CHECK(target("tel:+37126555014;phone-context=+1") == QStringLiteral("+37126555014")); // global already
    CHECK(target("tel:+37126555014;x=%0D%0A") == QStringLiteral("(refused)"));
    CHECK(target("tel:+37126555014;=1") == QStringLiteral("(refused)"));
    CHECK(target("tel:+37126555014;ext=abc") == QStringLiteral("(refused)"));
    CHECK(target("tel:+37126555014;ext=11111111111111111") == QStringLiteral("(refused)"));
}

TEST_CASE("what is no number is refused")
{
    for (const char *text : {"tel:", "tel:+", "tel:abc", "tel:26555014x", "tel:1+2", "tel:+37126555014?body=x", "tel:%", "tel:%2",
                             "tel:%zz", "tel:%00112", "tel:+371\n26555014", "tel:\xE2\x80\xAE" "112",
                             "tel:123456789012345678901234567890123", "callto:", "callto:some body"}) {
        INFO(text);
        CHECK(target(text) == QStringLiteral("(refused)"));
    }
}

TEST_CASE("sip addresses are kept as they are, and refused with headers")
{
    CHECK(target("sip:info@company.example") == QStringLiteral("sip:info@company.example"));
    CHECK(target("sips:info@company.example:5061;transport=tcp") == QStringLiteral("sips:info@company.example:5061;transport=tcp"));
    CHECK(target("sip:+37126555014@pbx.example;user=phone") == QStringLiteral("sip:+37126555014@pbx.example;user=phone"));
    CHECK(target("sip:pbx.example") == QStringLiteral("sip:pbx.example"));
    CHECK(target("sip:me@[::1]:5070") == QStringLiteral("sip:me@[::1]:5070"));
    CHECK(target("callto:info@company.example") == QStringLiteral("sip:info@company.example"));
    CHECK(target("callto:sip:info@company.example") == QStringLiteral("sip:info@company.example"));
    for (const char *text : {"sip:", "sip:@x", "sip:a b@x", "sip:info@x?Subject=hello", "sip:info@x%0D%0ARoute:y", "sip:a@x:123456",
                             "sip:in%00fo@x", "sip:info@x>;q"}) {
        INFO(text);
        CHECK(target(text) == QStringLiteral("(refused)"));
    }
}

TEST_CASE("Linija's own links name one record")
{
    const QString id = QStringLiteral("0192d3a4-5b6c-7d8e-9f00-112233445566");
    const auto customer = parseLink(QStringLiteral("linija:customer/") + id);
    REQUIRE(customer.ok());
    CHECK(*customer == LinkTarget(CustomerLink{CustomerId::fromString(id)}));
    const auto interaction = parseLink(QStringLiteral("LINIJA://interaction/") + id + QLatin1Char('/'));
    REQUIRE(interaction.ok());
    CHECK(*interaction == LinkTarget(InteractionLink{InteractionId::fromString(id)}));
    for (const QString &text : {QStringLiteral("linija:"), QStringLiteral("linija:customer"), QStringLiteral("linija:customer/"),
                                QStringLiteral("linija:customer/12"), QStringLiteral("linija:order/") + id,
                                QStringLiteral("linija:customer/{") + id + QStringLiteral("}"),
                                QStringLiteral("linija:customer/") + id + QStringLiteral("/../x")}) {
        INFO(text.toStdString());
        CHECK_FALSE(parseLink(text).ok());
    }
}

TEST_CASE("other schemes and endless links are refused with a reason")
{
    for (const char *text : {"", ":", "http://example.com", "javascript:alert(1)", "file:///etc/passwd", "+37126555014"}) {
        const auto link = parseLink(QLatin1String(text));
        REQUIRE_FALSE(link.ok());
        CHECK(link.error().code == ErrorCode::Invalid);
        CHECK_FALSE(link.error().detail.isEmpty());
    }
    const auto endless = parseLink(QStringLiteral("tel:+") + QString(100'000, QLatin1Char('1')));
    REQUIRE_FALSE(endless.ok());
    CHECK(endless.error().code == ErrorCode::TooLarge);
}

TEST_CASE("whatever comes, what is offered to be dialled is made of plain signs")
{
    QRandomGenerator random(20261121);
    const QString signs = QStringLiteral("0123456789+-.()%;=?@:/[]abxtel sip\n\r\"<>*#\u202e\u0660");
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text = round % 3 == 0 ? QStringLiteral("tel:") : round % 3 == 1 ? QStringLiteral("sip:") : QStringLiteral("callto:");
        const int length = random.bounded(1, 24);
        for (int i = 0; i < length; ++i)
            text.append(signs.at(random.bounded(int(signs.size()))));
        const auto link = parseLink(text);
        if (!link.ok())
            continue;
        ++taken;
        const auto *number = std::get_if<DialLink>(&*link);
        REQUIRE(number);
        for (const QChar c : number->target) {
            REQUIRE(c.unicode() > 0x20);
            REQUIRE(c.unicode() < 0x7f);
            REQUIRE(c != QLatin1Char('"'));
            REQUIRE(c != QLatin1Char('<'));
        }
    }
    CHECK(taken > 50);
}
