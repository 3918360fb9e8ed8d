#include "core/telephony/jsonrpc.h"
#include "tests/catch.h"

#include <random>

using namespace linija;

namespace {

int errorOf(const QByteArray &line)
{
    const JsonRpcMessage message = readJsonRpc(line);
    const auto *error = std::get_if<JsonRpcError>(&message);
    return error ? error->code : 0;
}

} // namespace

TEST_CASE("A request goes there and back")
{
    const QByteArray line = writeJsonRpc(JsonRpcRequest{7, QStringLiteral("call.answer"), {{QStringLiteral("id"), QStringLiteral("ā\n")}}});
    CHECK(line.endsWith('\n'));
    CHECK(line.count('\n') == 1); // a line break inside a text must not end the message
    const JsonRpcMessage message = readJsonRpc(line.trimmed());
    REQUIRE(std::holds_alternative<JsonRpcRequest>(message));
    const auto &request = std::get<JsonRpcRequest>(message);
    CHECK(request.id.toInt() == 7);
    CHECK(request.method == QStringLiteral("call.answer"));
    CHECK(request.params.value(QLatin1String("id")).toString() == QStringLiteral("ā\n"));
    CHECK_FALSE(request.isNotification());
}

TEST_CASE("A notification has no id")
{
    const JsonRpcMessage message = readJsonRpc(writeJsonRpc(JsonRpcRequest{QJsonValue::Undefined, QStringLiteral("call.changed"), {}}));
    REQUIRE(std::holds_alternative<JsonRpcRequest>(message));
    CHECK(std::get<JsonRpcRequest>(message).isNotification());
}

TEST_CASE("Answers and errors go there and back")
{
    JsonRpcResponse good;
    good.id = 3;
    good.result = QJsonObject{{QStringLiteral("x"), 1}};
    const JsonRpcMessage goodBack = readJsonRpc(writeJsonRpc(good));
    REQUIRE(std::holds_alternative<JsonRpcResponse>(goodBack));
    CHECK(std::get<JsonRpcResponse>(goodBack).result.toObject().value(QLatin1String("x")).toInt() == 1);
    CHECK_FALSE(std::get<JsonRpcResponse>(goodBack).error.has_value());

    JsonRpcResponse bad;
    bad.error = JsonRpcError{JsonRpcError::refused, QStringLiteral("no call"), QStringLiteral("not-found")};
    const JsonRpcMessage badBack = readJsonRpc(writeJsonRpc(bad));
    REQUIRE(std::holds_alternative<JsonRpcResponse>(badBack));
    CHECK(std::get<JsonRpcResponse>(badBack).error == bad.error);
}

TEST_CASE("Each kind of wrong line has its own code")
{
    CHECK(errorOf("garbage") == JsonRpcError::parse);
    CHECK(errorOf("{\"jsonrpc\":\"2.0\",") == JsonRpcError::parse);
    CHECK(errorOf("\xff\xfe\x00") == JsonRpcError::parse);
    CHECK(errorOf("[]") == JsonRpcError::invalidRequest);
    CHECK(errorOf("{}") == JsonRpcError::invalidRequest);
    CHECK(errorOf(R"({"jsonrpc":"1.0","method":"x"})") == JsonRpcError::invalidRequest);
    CHECK(errorOf(R"({"jsonrpc":"2.0","method":5})") == JsonRpcError::invalidRequest);
    CHECK(errorOf(R"({"jsonrpc":"2.0","method":"x","id":{}})") == JsonRpcError::invalidRequest);
    CHECK(errorOf(R"({"jsonrpc":"2.0","method":"x","params":[1]})") == JsonRpcError::invalidParams);
    CHECK(errorOf(R"({"jsonrpc":"2.0","id":1})") == JsonRpcError::invalidRequest);
    CHECK(errorOf("{\"jsonrpc\":\"2.0\",\"method\":\"" + QByteArray(65, 'm') + "\"}") == JsonRpcError::invalidRequest);
    CHECK(errorOf(QByteArray(5000, '[')) == JsonRpcError::parse); // nesting beyond Qt's own bound
}

TEST_CASE("Lines are cut wherever the pieces end")
{
    JsonRpcLines lines;
    const QByteArray stream = "one\n\ntwo\r\nthree";
    for (const char c : stream)
        lines.feed(QByteArray(1, c));
    CHECK(lines.next() == QByteArray("one"));
    CHECK(lines.next() == QByteArray("two"));
    CHECK(lines.next() == std::nullopt);
    lines.feed("!\n");
    CHECK(lines.next() == QByteArray("three!"));
    CHECK_FALSE(lines.overflowed());
}

TEST_CASE("A line that is too long breaks the stream for good")
{
    JsonRpcLines fits;
    fits.feed(QByteArray(JsonRpcLines::maxLine, 'x') + '\n');
    CHECK(fits.next().has_value());

    JsonRpcLines open;
    open.feed(QByteArray(JsonRpcLines::maxLine + 1, 'x'));
    CHECK_FALSE(open.next().has_value());
    CHECK(open.overflowed());
    open.feed("\n{}\n");
    CHECK_FALSE(open.next().has_value());

    JsonRpcLines closed;
    closed.feed(QByteArray(JsonRpcLines::maxLine + 1, 'x') + "\n{}\n");
    CHECK_FALSE(closed.next().has_value());
    CHECK(closed.overflowed());
}

TEST_CASE("Random bytes never do worse than an error")
{
    std::minstd_rand random(7);
    std::uniform_int_distribution<int> byte(0, 255);
    for (int round = 0; round < 2000; ++round) {
        QByteArray line = R"({"jsonrpc":"2.0","id":1,"method":"call.answer","params":{"id":"x"}})";
        for (int hits = 0; hits < 3; ++hits)
            line[byte(random) % line.size()] = static_cast<char>(byte(random));
        const JsonRpcMessage message = readJsonRpc(line);
        if (const auto *error = std::get_if<JsonRpcError>(&message))
            CHECK(error->code <= JsonRpcError::invalidRequest);
    }
}
