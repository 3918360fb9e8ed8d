#include "core/telephony/callorigin.h"
#include "tests/catch.h"

using namespace linija;

TEST_CASE("User-to-User is decoded from hexadecimal digits, with purpose and content")
{
    const auto one = readUserToUser(QStringLiteral("56a390f3d2b7310023a2;encoding=hex;purpose=foo;content=bar"));
    REQUIRE(one.size() == 1);
    CHECK(one.first().data == QByteArray::fromHex("56a390f3d2b7310023a2"));
    CHECK(one.first().purpose == QStringLiteral("foo"));
    CHECK(one.first().content == QStringLiteral("bar"));
    CHECK(one.first().text().isEmpty()); // no text

    const auto customer = readUserToUser(QStringLiteral("432d313030303432 ; encoding=hex"));
    REQUIRE(customer.size() == 1);
    CHECK(customer.first().text() == QStringLiteral("C-100042"));
    CHECK(customer.first().purpose == QStringLiteral("isdn-uui"));
}

TEST_CASE("Several pieces may stand in one User-to-User header")
{
    const auto all = readUserToUser(QStringLiteral("\"C-100042, really\";purpose=crm;encoding=text, 4142;encoding=hex, xyz;encoding=hex, ,7a"));
    REQUIRE(all.size() == 3); // what is not hexadecimal is left out
    CHECK(all.at(0).data == "C-100042, really");
    CHECK(all.at(0).purpose == QStringLiteral("crm"));
    CHECK(all.at(1).text() == QStringLiteral("AB"));
    CHECK(all.at(2).text() == QStringLiteral("z"));
}

TEST_CASE("Discriminator and tag of a contact centre's User-to-User are not part of the text")
{
    CHECK(readUserToUser(QStringLiteral("00C808432d313030303432;encoding=hex")).first().text() == QStringLiteral("C-100042"));
    CHECK(readUserToUser(QStringLiteral("04432d31;encoding=hex")).first().text() == QStringLiteral("C-1"));
    CHECK(readUserToUser(QStringLiteral("00C8ff41;encoding=hex")).first().text().isEmpty()); // longer than it is
    CHECK(readUserToUser(QStringLiteral("0007;encoding=hex")).first().text().isEmpty());      // a bell
}

TEST_CASE("Hostile User-to-User headers are bounded")
{
    CHECK(readUserToUser(QString(5000, QLatin1Char('a')) + QStringLiteral(";encoding=hex")).isEmpty());
    CHECK(readUserToUser(QStringLiteral("41,").repeated(100)).size() == 8);
    CHECK(readUserToUser(QStringLiteral("\"open quote;encoding=hex")).size() <= 1);
    CHECK(readUserToUser({}).isEmpty());
}

TEST_CASE("Diversion says who was called before, and why the call went on")
{
    const auto all = readDiversion(QStringLiteral("\"Front desk, \\\"Riga\\\"\" <sip:7300@pbx.example;transport=udp>;reason=unconditional;counter=1, "
                                                  "<tel:+37167000000;ext=3>;reason=\"no-answer\""));
    REQUIRE(all.size() == 2);
    CHECK(all.at(0) == Forwarding{QStringLiteral("Front desk, \"Riga\""), QStringLiteral("7300"), QStringLiteral("unconditional")});
    CHECK(all.at(1) == Forwarding{QString(), QStringLiteral("+37167000000"), QStringLiteral("no-answer")});
    CHECK(readDiversion(QStringLiteral("nonsense, <mailto:x@y>, <sip:host.only>")).isEmpty());
    CHECK(readDiversion(QStringLiteral("<sip:1@a>,").repeated(50)).size() == 8);
}

TEST_CASE("History-Info gives those that were left, newest first, with the cause")
{
    const auto all = readHistoryInfo(QStringLiteral("<sip:support@example.com?Reason=SIP%3Bcause%3D302>;index=1, "
                                                    "<sip:7300@pbx.example;cause=486?Reason=SIP%3Bcause%3D486>;index=1.1;rc=1, "
                                                    "<sip:agent1@192.0.2.4;cause=408>;index=1.2;mp=1"));
    REQUIRE(all.size() == 2);
    CHECK(all.at(0) == Forwarding{QString(), QStringLiteral("7300"), QStringLiteral("486")});
    CHECK(all.at(1) == Forwarding{QString(), QStringLiteral("support"), QStringLiteral("302")});
    CHECK(readHistoryInfo(QStringLiteral("<sip:agent1@pbx.example>;index=1")).isEmpty()); // came straight here
}
