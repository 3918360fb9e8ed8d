#include "core/telephony/pbxserviceprotocol.h"
#include "core/telephony/callheaders.h"
#include "tests/catch.h"

using namespace linija;

TEST_CASE("What an extension is doing is read from dialog information")
{
    const auto body = [](const char *dialogs) { return QByteArray("<?xml version=\"1.0\"?><dialog-info xmlns=\"urn:ietf:params:xml:ns:dialog-info\" version=\"3\" state=\"full\" entity=\"sip:x@y\">") + dialogs + "</dialog-info>"; };
    CHECK(useFromDialogInfo(body("")) == ExtensionUse::Idle);
    CHECK(useFromDialogInfo(body("<dialog id=\"1\"><state>terminated</state></dialog>")) == ExtensionUse::Idle);
    CHECK(useFromDialogInfo(body("<dialog id=\"1\"><remote><target uri=\"x\"/></remote><state>early</state></dialog>")) == ExtensionUse::Ringing);
    CHECK(useFromDialogInfo(body("<dialog id=\"1\"><state>early</state></dialog><dialog id=\"2\"><state> confirmed </state></dialog>")) == ExtensionUse::InUse);
    CHECK_FALSE(useFromDialogInfo("<presence/>"));
    CHECK_FALSE(useFromDialogInfo(body("<dialog><state>confirmed</state>")));
    CHECK_FALSE(useFromDialogInfo(QByteArray(70'000, ' ')));
    // An entity that would grow without end is not followed.
    CHECK_FALSE(useFromDialogInfo("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                                  "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><dialog-info><dialog><state>&d;</state></dialog></dialog-info>"));
}

TEST_CASE("Messages waiting are read from a summary")
{
    CHECK(mailboxFromSummary("Messages-Waiting: yes\r\nMessage-Account: sip:1001@x\r\nVoice-Message: 2/8 (0/2)\r\n") == Mailbox{2, 8});
    CHECK(mailboxFromSummary("messages-waiting:no\r\n") == Mailbox{0, 0});
    CHECK(mailboxFromSummary("Messages-Waiting: yes\r\n") == Mailbox{1, 0});
    CHECK(mailboxFromSummary("Messages-Waiting: yes\r\nVoice-Message: 999999999/0\r\n")->fresh == 9999);
    CHECK_FALSE(mailboxFromSummary("Voice-Message: 2/8\r\n"));
    CHECK_FALSE(mailboxFromSummary(QByteArray(9000, 'x')));
}

TEST_CASE("The services of the PBX cross the socket unchanged, and what is wrong is named")
{
    const ServiceCallEnd end{QStringLiteral("a"), CallEnd::Failed, 404, QStringLiteral("Not Found")};
    CHECK(serviceCallEndFromJson(toJson(end)).value() == end);
    const ExtensionState state{QStringLiteral("paused-agent1"), ExtensionUse::InUse, {}};
    CHECK(extensionStateFromJson(toJson(state)).value() == state);
    CHECK(mailboxFromJson(toJson(Mailbox{3, 4})) == Mailbox{3, 4});
    CHECK(extensionStateFromJson({{QStringLiteral("extension"), QStringLiteral("x")}, {QStringLiteral("use"), QStringLiteral("odd")}}).error().detail.contains(QStringLiteral("use")));
    CHECK(serviceCallEndFromJson({}).error().detail.contains(QStringLiteral("id")));
}

TEST_CASE("Rules for headers name what Linija reads and what the PBX sends")
{
    const auto rules = readHeaderRules({QStringLiteral("X-Queue = X-CC-Queue"), QStringLiteral("x-customer-id=X-Cust")});
    REQUIRE(rules);
    CHECK(rules->at(0) == qMakePair(QStringLiteral("x-queue"), QStringLiteral("X-CC-Queue")));
    for (const char *bad : {"x-queue", "=X", "x-nothing=X-A", "x-queue=bad name", "x-queue="})
        CHECK_FALSE(readHeaderRules({QString::fromLatin1(bad)}).ok());
}
