#include "tests/catch.h"

#include "core/domain/phonenumber.h"

using namespace linija;

TEST_CASE("numbers are read in every form in which they arrive")
{
    for (const char *text : {"+37126555014", "+371 26 555 014", "0037126555014", "26555014", "tel:+371-26-555-014",
                             "sip:+37126555014@127.0.0.1:5060;user=phone"}) {
        const auto number = PhoneNumber::parse(QString::fromUtf8(text), "LV");
        INFO(text);
        REQUIRE(number);
        CHECK(number->e164() == "+37126555014");
    }
    CHECK(PhoneNumber::parse("+380675550117", "LV")->region() == "UA");
}

TEST_CASE("what is no number is not made into one")
{
    for (const QString &text : {QString("anonymous"), QString("sip:olena@127.0.0.1"), QString(""), QString("12"),
                                QString("1-800-FLOWERS"), QString(100'000, '9')})
        CHECK_FALSE(PhoneNumber::parse(text, "LV"));
}

TEST_CASE("a number is shown in the reader's form")
{
    const auto number = PhoneNumber::parse("+37126555014", "LV");
    REQUIRE(number);
    CHECK(number->display("LV") == "26 555 014");
    CHECK(number->display("UA") == "+371 26 555 014");
}
