// Typed calls of the contract with the company backend (docs/contract) over any HttpClient.
// Answers are read on a thread of Qt's pool, never on the caller's; follow them with whenReady (core/base/whenready.h).
// It may be destroyed while calls are under way.
// Calls may be made from one thread only, the owner's; the token is asked for anew with every call.
#pragma once

#include "core/rest/contractreader.h"
#include "core/rest/tokensource.h"

namespace linija {

class ContractApi
{
public:
    // `base` is the address before "/v1": "https://crm.example.com" or with a path of its own.
    ContractApi(HttpClient &client, QUrl base, const TokenSource &token);

    [[nodiscard]] QFuture<ApiAnswer<Discovery>> discover();
    [[nodiscard]] QFuture<ApiAnswer<ChangesPage>> changes(const QString &cursor, int limit); // empty cursor: from the beginning
    // A write says for which epoch it was made: a backend that was restored since refuses it with 410. Empty: it says nothing.
    [[nodiscard]] QFuture<ApiAnswer<Resource>> create(const QString &type, const QString &id, const QJsonObject &data, const QString &epoch = {});
    [[nodiscard]] QFuture<ApiAnswer<Resource>> patch(const QString &type, const QString &id, const QString &ifMatch, const QString &key,
                                                     const QJsonObject &mergePatch, const QString &epoch = {});
    [[nodiscard]] QFuture<ApiAnswer<Resource>> act(const QString &type, const QString &id, const QString &action, const QString &key,
                                                   const QJsonObject &body, const QString &epoch = {});
    [[nodiscard]] QFuture<ApiAnswer<Resource>> read(const QString &type, const QString &id);
    [[nodiscard]] QFuture<ApiAnswer<ResourceList>> list(const QString &type, const QString &query, int limit,
                                                        std::chrono::milliseconds timeLimit = std::chrono::seconds(10));
    // Customers with that number, E.164. Short time limit: somebody is waiting on the line.
    [[nodiscard]] QFuture<ApiAnswer<ResourceList>> customersByPhone(const QString &e164,
                                                                    std::chrono::milliseconds timeLimit = std::chrono::seconds(3));
    [[nodiscard]] QFuture<ApiAnswer<bool>> setPresence(const QString &state, const QString &reason, std::chrono::seconds ttl);

    // The sound of a recording: how much is there (Upload-Offset), a piece behind that, the whole. What the answers mean the
    // caller reads from status and headers, with readNothing() for the outcome; a 409 carries the true Upload-Offset.
    [[nodiscard]] QFuture<Result<HttpResponse>> recordingUploaded(const QString &id);
    [[nodiscard]] QFuture<Result<HttpResponse>> uploadRecordingPiece(const QString &id, qint64 offset, QByteArray piece); // at most 1 MiB
    [[nodiscard]] QFuture<Result<HttpResponse>> recordingSound(const QString &id);

    // The request that opens the event stream (core/rest/eventstream.h).
    [[nodiscard]] HttpRequest eventsRequest() const;
    [[nodiscard]] const QUrl &base() const { return m_base; }

private:
    [[nodiscard]] HttpRequest request(HttpMethod method, const QStringList &path) const;
    template <class T>
    [[nodiscard]] QFuture<ApiAnswer<T>> call(HttpRequest request, ApiAnswer<T> (*reader)(const Result<HttpResponse> &));

    HttpClient &m_client;
    QUrl m_base;
    const TokenSource &m_token;
};

} // namespace linija
