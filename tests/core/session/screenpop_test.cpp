#include "tests/catch.h"

#include "core/session/screenpop.h"

using namespace linija;

TEST_CASE("headers on the way to the screen are bounded and plain")
{
    Call call;
    call.startedAt = fromMs(1'795'000'100'000);
    call.headers = {{"x-queue", QString(70'000, 'q')},
                    {"x-ivr-path", QString("main/") + QChar(0x202E) + "orders\x01"},
                    {"x-language", "<script>"},
                    {"x-queue-joined", "1795000088"}};
    CHECK(queueOf(call).size() == 64);
    CHECK(ivrPathOf(call) == "main/orders");
    CHECK(languageOf(call).isEmpty());
    CHECK(waitedOf(call) == std::chrono::seconds(12));
}

TEST_CASE("a waiting time that cannot be is not shown")
{
    Call call;
    call.startedAt = fromMs(1'795'000'100'000);
    for (const char *joined : {"", "soon", "-5", "1795000200", "1", "99999999999999999999"}) {
        call.headers["x-queue-joined"] = QString::fromLatin1(joined);
        INFO(joined);
        CHECK_FALSE(waitedOf(call));
    }
}

TEST_CASE("a language tag is taken as it stands")
{
    Call call;
    for (const char *tag : {"lv", "zh-Hant", "uk-UA"}) {
        call.headers["x-language"] = QString::fromLatin1(tag);
        CHECK(languageOf(call) == QString::fromLatin1(tag));
    }
}

TEST_CASE("the customer's number may travel in User-to-User where there is no header for it")
{
    Call call;
    call.remoteUser = "+37126555014";
    call.headers = {{"user-to-user", "432d313030303432;encoding=hex;purpose=isdn-uui"}};
    CHECK(screenPopQuery(call, "LV").customerHeader == "C-100042");
    call.headers["user-to-user"] = "ffff;encoding=hex, 432d3737;encoding=hex"; // the first is no text
    CHECK(screenPopQuery(call, "LV").customerHeader == "C-77");
    call.headers["x-customer-id"] = "C-1";
    CHECK(screenPopQuery(call, "LV").customerHeader == "C-1");
}

TEST_CASE("a forwarded call says whom the caller had dialled")
{
    Call call;
    CHECK(forwardedFromOf(call).isEmpty());
    call.headers["history-info"] = "<sip:7300@pbx>;index=1, <sip:1001@pbx;cause=302>;index=1.1";
    CHECK(forwardedFromOf(call) == "7300");
    call.headers["diversion"] = "<sip:1002@pbx>;reason=no-answer, \"Front desk\" <sip:7300@pbx>;reason=unconditional";
    CHECK(forwardedFromOf(call) == "Front desk");
}
