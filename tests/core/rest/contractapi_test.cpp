#include "core/rest/contractapi.h"
#include "core/rest/curlhttpclient.h"
#include "tests/catch.h"
#include "tests/core/rest/scriptedserver.h"
#include "tests/waitfor.h"

using namespace linija;
using namespace linija::test;

namespace {

const QString id = QStringLiteral("0191f3a0-0000-7000-8000-000000000001");

QByteArray resource(const char *rev)
{
    return "{\"type\":\"customers\",\"id\":\"" + id.toLatin1() + "\",\"rev\":\"" + rev + "\",\"data\":{\"name\":\"A\"}}";
}

} // namespace

TEST_CASE("Calls of the contract have the method, address and headers that it asks for")
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (request.startsWith("GET /api/v1 "))
            socket.write(ScriptedServer::answer(200, "application/json", R"({"contract":"1.0","epoch":"e1","now":"2026-11-21T10:00:00Z","types":{"customers":{"rw":"rw"}}})"));
        else if (request.startsWith("GET /api/v1/changes"))
            socket.write(ScriptedServer::answer(200, "application/json", R"({"next":"c","more":false,"items":[]})"));
        else if (request.startsWith("GET /api/v1/customers?"))
            socket.write(ScriptedServer::answer(200, "application/json", "{\"items\":[" + resource("4") + ",{\"bad\":1}]}"));
        else if (request.startsWith("PUT /api/v1/agents/me/presence"))
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
        else
            socket.write(ScriptedServer::answer(200, "application/json", resource("5")));
    });
    CurlHttpClient client;
    const FixedToken token("demo-olena");
    ContractApi api(client, server.url(QStringLiteral("/api/")), token);

    const auto discovery = resultOf(api.discover());
    REQUIRE(discovery.outcome == ApiOutcome::Ok);
    CHECK(discovery.value.epoch == QStringLiteral("e1"));
    CHECK(discovery.value.types.at(QStringLiteral("customers")).writable);
    CHECK(server.requests.back().contains("\r\nAuthorization: Bearer demo-olena\r\n"));

    REQUIRE(resultOf(api.changes(QStringLiteral("a+b/c&d"), 1000)).outcome == ApiOutcome::Ok);
    CHECK(server.requests.back().startsWith("GET /api/v1/changes?since=a%2Bb%2Fc%26d&limit=1000 "));
    REQUIRE(resultOf(api.changes(QString(), 1000)).outcome == ApiOutcome::Ok);
    CHECK(server.requests.back().startsWith("GET /api/v1/changes?limit=1000 "));

    REQUIRE(resultOf(api.create(QStringLiteral("customers"), id, {{QStringLiteral("name"), QStringLiteral("Ā")}})).outcome == ApiOutcome::Ok);
    CHECK(server.requests.back().startsWith("PUT /api/v1/customers/" + id.toLatin1() + " "));
    CHECK(server.requests.back().contains("\r\nIf-None-Match: *\r\n"));
    CHECK(server.requests.back().endsWith("{\"name\":\"Ā\"}"));

    const auto patched = resultOf(api.patch(QStringLiteral("customers"), id, QStringLiteral("4"), QStringLiteral("k-1"), {{QStringLiteral("city"), QJsonValue::Null}}));
    REQUIRE(patched.outcome == ApiOutcome::Ok);
    CHECK(patched.value.rev == QStringLiteral("5"));
    CHECK(server.requests.back().startsWith("PATCH /api/v1/customers/"));
    CHECK(server.requests.back().contains("\r\nIf-Match: \"4\"\r\n"));
    CHECK(server.requests.back().contains("\r\nIdempotency-Key: k-1\r\n"));
    CHECK(server.requests.back().contains("\r\nContent-Type: application/merge-patch+json\r\n"));
    CHECK(server.requests.back().endsWith("{\"city\":null}"));

    REQUIRE(resultOf(api.act(QStringLiteral("cases"), id, QStringLiteral("claim"), QStringLiteral("k-2"), {})).outcome == ApiOutcome::Ok);
    CHECK(server.requests.back().startsWith("POST /api/v1/cases/" + id.toLatin1() + "/actions/claim "));

    const auto found = resultOf(api.customersByPhone(QStringLiteral("+37126555014")));
    REQUIRE(found.outcome == ApiOutcome::Ok);
    CHECK(found.value.items.size() == 1);
    CHECK(server.requests.back().startsWith("GET /api/v1/customers?q=%2B37126555014&limit=10 "));

    CHECK(resultOf(api.setPresence(QStringLiteral("ready"), QString(), std::chrono::seconds(90))).outcome == ApiOutcome::Ok);
    CHECK(server.requests.back().endsWith("{\"state\":\"ready\",\"ttl\":90}"));
}

TEST_CASE("A look-up for somebody on the line does not wait for a backend that sleeps")
{
    ScriptedServer server([](QTcpSocket &, const QByteArray &) {});
    CurlHttpClient client;
    const FixedToken token("t");
    ContractApi api(client, server.url(), token);
    const auto found = resultOf(api.customersByPhone(QStringLiteral("+37126555014"), std::chrono::milliseconds(300)), std::chrono::seconds(5));
    CHECK(found.outcome == ApiOutcome::NoAnswer);
}

TEST_CASE("The api may go while a call is under way, and the client after it")
{
    ScriptedServer server([](QTcpSocket &, const QByteArray &) {});
    auto client = std::make_unique<CurlHttpClient>();
    const FixedToken token("t");
    auto api = std::make_unique<ContractApi>(*client, server.url(), token);
    auto answer = api->discover();
    REQUIRE(waitFor([&] { return server.requests.size() == 1; }));
    api.reset();
    client.reset();
    CHECK(resultOf(answer).outcome == ApiOutcome::NoAnswer);
}
