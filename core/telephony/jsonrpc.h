// JSON-RPC 2.0 (jsonrpc.org/specification) as it goes over the phone's local socket: UTF-8, one message a line ended by
// LF, at most 256 KiB a line, no batches. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>

namespace linija {

struct JsonRpcError
{
    int code = 0;
    QString message; // English, for developers
    QString data;    // errorCodeName() of core/base/result.h; may be empty

    static constexpr int parse = -32700;
    static constexpr int invalidRequest = -32600;
    static constexpr int methodNotFound = -32601;
    static constexpr int invalidParams = -32602;
    static constexpr int internal = -32603;
    static constexpr int refused = -32000;      // the phone could not do it; `data` says which kind
    static constexpr int incompatible = -32001; // wrong protocol version
    static constexpr int helloFirst = -32002;

    friend bool operator==(const JsonRpcError &, const JsonRpcError &) = default;
};

// A request; without an id it is a notification and gets no answer.
struct JsonRpcRequest
{
    QJsonValue id = QJsonValue::Undefined; // string, number or null
    QString method;
    QJsonObject params;

    [[nodiscard]] bool isNotification() const { return id.isUndefined(); }
};

struct JsonRpcResponse
{
    QJsonValue id = QJsonValue::Null;
    QJsonValue result;
    std::optional<JsonRpcError> error;
};

using JsonRpcMessage = std::variant<JsonRpcRequest, JsonRpcResponse, JsonRpcError>; // the error: what is wrong with the line

[[nodiscard]] JsonRpcMessage readJsonRpc(const QByteArray &line);
[[nodiscard]] QByteArray writeJsonRpc(const JsonRpcRequest &request);   // ends with LF
[[nodiscard]] QByteArray writeJsonRpc(const JsonRpcResponse &response); // ends with LF

// Cuts a byte stream into lines. Once a line is too long everything after it is refused: the stream is broken.
class JsonRpcLines
{
public:
    static constexpr qsizetype maxLine = 256 * 1024; // bytes, without the LF

    void feed(const QByteArray &bytes);
    [[nodiscard]] std::optional<QByteArray> next(); // empty lines are skipped
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    QByteArray m_pending;
    bool m_overflowed = false;
};

} // namespace linija
