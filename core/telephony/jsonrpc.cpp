#include "core/telephony/jsonrpc.h"

#include <QJsonDocument>

namespace linija {

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

JsonRpcError invalid(const QString &why)
{
    return {JsonRpcError::invalidRequest, why, QStringLiteral("invalid")};
}

bool isId(const QJsonValue &id)
{
    return id.isString() || id.isDouble() || id.isNull();
}

JsonRpcMessage readResponse(const QJsonObject &object)
{
    JsonRpcResponse response;
    response.id = object.value(QLatin1String("id"));
    const QJsonValue error = object.value(QLatin1String("error"));
    if (error.isUndefined()) {
        response.result = object.value(QLatin1String("result"));
        return response;
    }
    if (!error.isObject())
        return invalid(QStringLiteral("error is not an object"));
    const QJsonObject e = error.toObject();
    response.error = JsonRpcError{e.value(QLatin1String("code")).toInt(JsonRpcError::internal),
                                  e.value(QLatin1String("message")).toString(),
                                  e.value(QLatin1String("data")).toObject().value(QLatin1String("code")).toString()};
    return response;
}

} // namespace

JsonRpcMessage readJsonRpc(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return JsonRpcError{JsonRpcError::parse, QStringLiteral("not JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset),
                            QStringLiteral("invalid")};
    if (!document.isObject())
        return invalid(QStringLiteral("a message is one object; batches are not spoken here"));
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("jsonrpc")).toString() != QLatin1String("2.0"))
        return invalid(QStringLiteral("jsonrpc must be \"2.0\""));
    const QJsonValue id = object.value(QLatin1String("id"));
    if (!id.isUndefined() && !isId(id))
        return invalid(QStringLiteral("id must be a string, a number or null"));
    const QJsonValue method = object.value(QLatin1String("method"));
    if (method.isUndefined()) {
        if (id.isUndefined() || (!object.contains(QLatin1String("result")) && !object.contains(QLatin1String("error"))))
            return invalid(QStringLiteral("neither a request nor a response"));
        return readResponse(object);
    }
    if (!method.isString() || method.toString().isEmpty() || method.toString().size() > 64)
        return invalid(QStringLiteral("method must be a name of at most 64 characters"));
    const QJsonValue params = object.value(QLatin1String("params"));
    if (!params.isUndefined() && !params.isObject())
        return JsonRpcError{JsonRpcError::invalidParams, QStringLiteral("params must be an object"), QStringLiteral("invalid")};
    return JsonRpcRequest{id, method.toString(), params.toObject()};
}

QByteArray writeJsonRpc(const JsonRpcRequest &request)
{
    QJsonObject object{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("method"), request.method}};
    if (!request.isNotification())
        object.insert(QStringLiteral("id"), request.id);
    if (!request.params.isEmpty())
        object.insert(QStringLiteral("params"), request.params);
    return line(object);
}

QByteArray writeJsonRpc(const JsonRpcResponse &response)
{
    QJsonObject object{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("id"), response.id}};
    if (response.error) {
        QJsonObject error{{QStringLiteral("code"), response.error->code}, {QStringLiteral("message"), response.error->message}};
        if (!response.error->data.isEmpty())
            error.insert(QStringLiteral("data"), QJsonObject{{QStringLiteral("code"), response.error->data}});
        object.insert(QStringLiteral("error"), error);
    } else {
        object.insert(QStringLiteral("result"), response.result.isUndefined() ? QJsonValue(QJsonObject()) : response.result);
    }
    return line(object);
}

void JsonRpcLines::feed(const QByteArray &bytes)
{
    if (m_overflowed)
        return;
    m_pending += bytes;
}

std::optional<QByteArray> JsonRpcLines::next()
{
    while (!m_overflowed) {
        const qsizetype end = m_pending.indexOf('\n');
        if (end > maxLine || (end < 0 && m_pending.size() > maxLine)) {
            m_overflowed = true;
            m_pending.clear();
            break;
        }
        if (end < 0)
            break;
        const QByteArray one = m_pending.left(end).trimmed();
        m_pending.remove(0, end + 1);
        if (!one.isEmpty())
            return one;
    }
    return std::nullopt;
}

} // namespace linija
