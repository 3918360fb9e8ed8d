#include "core/domain/emergencynumber.h"
#include "tests/catch.h"

using namespace linija;

TEST_CASE("A number that calls for help is known by its country, and goes as it is dialled", "[domain]")
{
    const QString lv = QStringLiteral("LV");
    CHECK(emergencyNumber(QStringLiteral("112"), lv) == QStringLiteral("112"));
    CHECK(emergencyNumber(QStringLiteral(" 1-1-2 "), lv) == QStringLiteral("112"));
    CHECK(emergencyNumber(QStringLiteral("tel:112"), lv) == QStringLiteral("112"));
    CHECK(emergencyNumber(QStringLiteral("999"), QStringLiteral("GB")) == QStringLiteral("999"));
    CHECK(emergencyNumber(QStringLiteral("112"), QStringLiteral("DE")) == QStringLiteral("112"));
    CHECK(emergencyNumber(QStringLiteral("119"), QStringLiteral("TW")) == QStringLiteral("119"));
    CHECK(emergencyNumber(QStringLiteral("999"), QStringLiteral("US")).isEmpty());
    CHECK(emergencyNumber(QStringLiteral("911"), QStringLiteral("US")) == QStringLiteral("911"));
    // Nobody said where this is.
    CHECK(emergencyNumber(QStringLiteral("112"), QString()) == QStringLiteral("112"));
    CHECK(emergencyNumber(QStringLiteral("999"), QString()).isEmpty());
}

TEST_CASE("What only looks like a call for help is none", "[domain]")
{
    const QString lv = QStringLiteral("LV");
    CHECK(emergencyNumber(QStringLiteral("1123"), lv).isEmpty());
    CHECK(emergencyNumber(QStringLiteral("+371112"), lv).isEmpty());
    CHECK(emergencyNumber(QStringLiteral("sip:112@pbx.example"), lv).isEmpty());
    CHECK(emergencyNumber(QString(), lv).isEmpty());
    CHECK(emergencyNumber(QString(200, QLatin1Char('1')), lv).isEmpty());
}

TEST_CASE("A company adds the numbers of its own telephone system", "[domain]")
{
    const QStringList more{QStringLiteral("9-112"), QStringLiteral("*77")};
    CHECK(emergencyNumber(QStringLiteral("9112"), QStringLiteral("LV"), more) == QStringLiteral("9112"));
    CHECK(emergencyNumber(QStringLiteral("*77"), QStringLiteral("LV"), more) == QStringLiteral("*77"));
    CHECK(emergencyNumber(QStringLiteral("9113"), QStringLiteral("LV"), more).isEmpty());
}
