#include "core/telephony/callheaders.h"
#include "tests/catch.h"

using namespace linija;

TEST_CASE("Only real headers may be sent")
{
    CHECK(isHeader(QStringLiteral("X-Queue"), QStringLiteral("support")));
    CHECK(isHeader(QStringLiteral("X-IVR-Path"), QStringLiteral("2 > 1 \"Mans pasūtījums\"")));
    CHECK_FALSE(isHeader(QString(), QStringLiteral("x")));
    CHECK_FALSE(isHeader(QStringLiteral("X Queue"), QStringLiteral("x")));
    CHECK_FALSE(isHeader(QStringLiteral("X:Y"), QStringLiteral("x")));
    CHECK_FALSE(isHeader(QStringLiteral("X-Ā"), QStringLiteral("x")));
    CHECK_FALSE(isHeader(QStringLiteral("X-A"), QStringLiteral("a\r\nRoute: <sip:evil>")));
    CHECK_FALSE(isHeader(QStringLiteral("X-A"), QString(1025, QLatin1Char('a'))));
}

TEST_CASE("The user of an identity is found in its usual forms")
{
    CHECK(userOfIdentity(QStringLiteral("\"Jānis\" <sip:+37126555014@pbx.example;user=phone>")) == QStringLiteral("+37126555014"));
    CHECK(userOfIdentity(QStringLiteral("<tel:+37126555014>")) == QStringLiteral("+37126555014"));
    CHECK(userOfIdentity(QStringLiteral("sips:anna@example.com")) == QStringLiteral("anna"));
    CHECK(userOfIdentity(QStringLiteral("sip:example.com")).isEmpty());
    CHECK(userOfIdentity(QStringLiteral("nonsense")).isEmpty());
    CHECK(userOfIdentity(QString()).isEmpty());
}

TEST_CASE("What may be dialled")
{
    const QString none;
    const QString account = QStringLiteral("sip:agent1@pbx.example");
    const QString lv = QStringLiteral("LV");
    CHECK(dialUri(QStringLiteral(" sip:a@127.0.0.1:5060 "), none, lv).value() == QStringLiteral("sip:a@127.0.0.1:5060"));
    CHECK(dialUri(QStringLiteral("26 555 014"), account, lv).value() == QStringLiteral("sip:+37126555014@pbx.example"));
    CHECK(dialUri(QStringLiteral("tel:+371-26-555-014;ext=5"), account, QString()).value() == QStringLiteral("sip:+37126555014@pbx.example"));
    CHECK(dialUri(QStringLiteral("101"), account, lv).value() == QStringLiteral("sip:101@pbx.example"));
    CHECK(dialUri(QStringLiteral("*52#"), account, lv).value() == QStringLiteral("sip:*52%23@pbx.example"));

    // What calls for help is not made a number of the country, where it could be read as one.
    CHECK(dialUri(QStringLiteral("112"), account, QStringLiteral("DE")).value() == QStringLiteral("sip:112@pbx.example"));
    CHECK(dialUri(QStringLiteral("26 555 014"), account, lv, {QStringLiteral("26555014")}).value() == QStringLiteral("sip:26555014@pbx.example"));

    CHECK(dialUri(QStringLiteral("26555014"), none, lv).error().code == ErrorCode::Invalid);
    CHECK_FALSE(dialUri(QString(), account, lv).ok());
    CHECK_FALSE(dialUri(QStringLiteral("sip:a@b c"), account, lv).ok());
    CHECK_FALSE(dialUri(QStringLiteral("sip:a@b\r\nX: y"), account, lv).ok());
    CHECK_FALSE(dialUri(QStringLiteral("a@b.example"), account, lv).ok());
    CHECK_FALSE(dialUri(QString(600, QLatin1Char('1')), account, lv).ok());
}

TEST_CASE("Only keys of a telephone are digits")
{
    CHECK(isDtmf(QStringLiteral("0123456789*#ABCDabcd")));
    CHECK_FALSE(isDtmf(QString()));
    CHECK_FALSE(isDtmf(QStringLiteral("1 2")));
    CHECK_FALSE(isDtmf(QStringLiteral("E")));
    CHECK_FALSE(isDtmf(QStringLiteral("٣"))); // a digit, but not one of a telephone
    CHECK_FALSE(isDtmf(QString(33, QLatin1Char('1'))));
}
