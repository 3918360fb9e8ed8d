#include "core/rest/contractapi.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace linija {

namespace {

constexpr qint64 smallAnswer = qint64{4} * 1024 * 1024;

void setJson(HttpRequest &request, const QByteArray &mediaType, const QJsonObject &body)
{
    request.headers.push_back({"Content-Type", mediaType});
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

void sayEpoch(HttpRequest &request, const QString &epoch)
{
    const auto printable = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; };
    if (!epoch.isEmpty() && std::all_of(epoch.begin(), epoch.end(), printable))
        request.headers.push_back({"Linija-Epoch", epoch.toUtf8()});
}

} // namespace

ContractApi::ContractApi(HttpClient &client, QUrl base, const TokenSource &token)
    : m_client(client), m_base(std::move(base)), m_token(token)
{
    QString path = m_base.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    m_base.setPath(path);
    m_base.setQuery(QString());
    m_base.setFragment(QString());
}

HttpRequest ContractApi::request(HttpMethod method, const QStringList &path) const
{
    HttpRequest out;
    out.method = method;
    out.url = m_base;
    QString whole = m_base.path() + QStringLiteral("/v1");
    for (const QString &part : path)
        whole += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(part));
    out.url.setPath(whole, QUrl::TolerantMode);
    out.maxBodyBytes = smallAnswer;
    out.totalTimeout = std::chrono::seconds(30);
    const QByteArray token = m_token.token();
    if (!token.isEmpty())
        out.headers.push_back({"Authorization", "Bearer " + token});
    out.headers.push_back({"Accept", "application/json, application/problem+json"});
    return out;
}

template <class T>
QFuture<ApiAnswer<T>> ContractApi::call(HttpRequest request, ApiAnswer<T> (*reader)(const Result<HttpResponse> &))
{
    // The pool of the application: one of our own could be gone when the answer comes.
    return m_client.send(std::move(request)).then(QtFuture::Launch::Async, [reader](const Result<HttpResponse> &response) { return reader(response); });
}

QFuture<ApiAnswer<Discovery>> ContractApi::discover()
{
    return call(request(HttpMethod::Get, {}), &readDiscovery);
}

QFuture<ApiAnswer<ChangesPage>> ContractApi::changes(const QString &cursor, int limit)
{
    HttpRequest out = request(HttpMethod::Get, {QStringLiteral("changes")});
    QUrlQuery query;
    if (!cursor.isEmpty())
        query.addQueryItem(QStringLiteral("since"), QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    out.url.setQuery(query);
    out.maxBodyBytes = qint64{32} * 1024 * 1024;
    out.totalTimeout = std::chrono::seconds(120);
    return call(std::move(out), &readChanges);
}

QFuture<ApiAnswer<Resource>> ContractApi::create(const QString &type, const QString &id, const QJsonObject &data, const QString &epoch)
{
    HttpRequest out = request(HttpMethod::Put, {type, id});
    out.headers.push_back({"If-None-Match", "*"});
    sayEpoch(out, epoch);
    setJson(out, "application/json", data);
    return call(std::move(out), &readResource);
}

QFuture<ApiAnswer<Resource>> ContractApi::patch(const QString &type, const QString &id, const QString &ifMatch, const QString &key,
                                                const QJsonObject &mergePatch, const QString &epoch)
{
    HttpRequest out = request(HttpMethod::Patch, {type, id});
    out.headers.push_back({"If-Match", '"' + ifMatch.toUtf8() + '"'});
    out.headers.push_back({"Idempotency-Key", key.toUtf8()});
    sayEpoch(out, epoch);
    setJson(out, "application/merge-patch+json", mergePatch);
    return call(std::move(out), &readResource);
}

QFuture<ApiAnswer<Resource>> ContractApi::act(const QString &type, const QString &id, const QString &action, const QString &key,
                                              const QJsonObject &body, const QString &epoch)
{
    HttpRequest out = request(HttpMethod::Post, {type, id, QStringLiteral("actions"), action});
    out.headers.push_back({"Idempotency-Key", key.toUtf8()});
    sayEpoch(out, epoch);
    setJson(out, "application/json", body);
    return call(std::move(out), &readResource);
}

QFuture<ApiAnswer<Resource>> ContractApi::read(const QString &type, const QString &id)
{
    return call(request(HttpMethod::Get, {type, id}), &readResource);
}

QFuture<ApiAnswer<ResourceList>> ContractApi::list(const QString &type, const QString &query, int limit,
                                                   std::chrono::milliseconds timeLimit)
{
    HttpRequest out = request(HttpMethod::Get, {type});
    QUrlQuery parameters;
    // Encoded by hand: QUrlQuery leaves "+" as it is, and servers read that as a space.
    parameters.addQueryItem(QStringLiteral("q"), QString::fromLatin1(QUrl::toPercentEncoding(query.left(256))));
    parameters.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    out.url.setQuery(parameters);
    out.totalTimeout = timeLimit;
    out.connectTimeout = std::min(out.connectTimeout, timeLimit);
    return call(std::move(out), &readList);
}

QFuture<ApiAnswer<ResourceList>> ContractApi::customersByPhone(const QString &e164, std::chrono::milliseconds timeLimit)
{
    return list(QStringLiteral("customers"), e164, 10, timeLimit);
}

QFuture<ApiAnswer<bool>> ContractApi::setPresence(const QString &state, const QString &reason, std::chrono::seconds ttl)
{
    HttpRequest out = request(HttpMethod::Put, {QStringLiteral("agents"), QStringLiteral("me"), QStringLiteral("presence")});
    QJsonObject body{{QStringLiteral("state"), state}, {QStringLiteral("ttl"), static_cast<qint64>(ttl.count())}};
    if (!reason.isEmpty())
        body.insert(QStringLiteral("reason"), reason);
    setJson(out, "application/json", body);
    out.totalTimeout = std::chrono::seconds(10);
    return call(std::move(out), &readNothing);
}

QFuture<Result<HttpResponse>> ContractApi::recordingUploaded(const QString &id)
{
    return m_client.send(request(HttpMethod::Head, {QStringLiteral("recordings"), id, QStringLiteral("content")}));
}

QFuture<Result<HttpResponse>> ContractApi::uploadRecordingPiece(const QString &id, qint64 offset, QByteArray piece)
{
    HttpRequest out = request(HttpMethod::Patch, {QStringLiteral("recordings"), id, QStringLiteral("content")});
    out.headers.push_back({"Content-Type", "application/offset+octet-stream"});
    out.headers.push_back({"Upload-Offset", QByteArray::number(offset)});
    out.body = std::move(piece);
    out.totalTimeout = std::chrono::seconds(120);
    return m_client.send(std::move(out));
}

QFuture<Result<HttpResponse>> ContractApi::recordingSound(const QString &id)
{
    HttpRequest out = request(HttpMethod::Get, {QStringLiteral("recordings"), id, QStringLiteral("content")});
    out.maxBodyBytes = qint64{256} * 1024 * 1024;
    out.totalTimeout = std::chrono::minutes(10);
    return m_client.send(std::move(out));
}

HttpRequest ContractApi::eventsRequest() const
{
    HttpRequest out = request(HttpMethod::Get, {QStringLiteral("events")});
    out.headers.pop_back(); // the stream says itself what it accepts
    out.maxBodyBytes = smallAnswer;
    out.silenceTimeout = std::chrono::seconds(90); // the backend pings more often than that
    return out;
}

} // namespace linija
