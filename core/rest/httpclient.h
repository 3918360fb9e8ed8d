// HTTP as the rest of the house sees it: values in, values out. CurlHttpClient does it for real; tests bring their own.
// send() may be called from any thread and answers in a future that the network thread finishes.
// Answers with any HTTP status are values; errors are for talks that did not come to an answer:
//   Offline    no connection, no name, reset, TLS not trusted        (retryable)
//   Timeout    a time limit passed                                     (retryable)
//   TooLarge   the answer is larger than the request allows
//   Corrupt    bytes that are not HTTP, or an encoding that does not unpack (retryable)
//   Invalid    the request itself cannot be sent
//   Cancelled  the client was destroyed
// Cancelling the future ends the transfer; its continuations then do not run.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QObject;

namespace linija {

enum class HttpMethod { Get, Head, Post, Put, Patch, Delete };

struct HttpHeader
{
    QByteArray name; // any case on the way out, lower case on the way in
    QByteArray value;
};

struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url; // http or https, nothing else
    std::vector<HttpHeader> headers;
    QByteArray body;
    qint64 maxBodyBytes = qint64{32} * 1024 * 1024;     // of the answer, after unpacking
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds totalTimeout{60'000};     // from start to last byte; 0: no limit (event streams)
    std::chrono::seconds silenceTimeout{30};            // ends where less than a byte a second comes for so long; 0: never
};

struct HttpResponse
{
    int status = 0;
    std::vector<HttpHeader> headers; // names in lower case; at most 256 in 64 KiB
    QByteArray body;                 // unpacked; empty for streams

    // The first header of that (lower-case) name; empty where there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const HttpHeader &one : headers) {
            if (one.name == name)
                return one.value;
        }
        return {};
    }
};

// What an open stream reports, always in the thread of the context object and in this order: head, bytes…, end.
struct HttpStreamCallbacks
{
    std::function<void(const HttpResponse &head)> onHead;
    std::function<void(const QByteArray &bytes)> onBytes;
    std::function<void(const Result<void> &end)> onEnd; // ok: the other side closed
};

// An open stream. Destroying it, in the thread of the context object, ends the stream; no callback comes afterwards.
class HttpStream
{
public:
    virtual ~HttpStream() = default;
};

class HttpClient
{
public:
    virtual ~HttpClient() = default;

    [[nodiscard]] virtual QFuture<Result<HttpResponse>> send(HttpRequest request) = 0;
    // maxBodyBytes bounds the bytes that lie unread: a reader that falls behind by more is cut off with TooLarge.
    [[nodiscard]] virtual std::unique_ptr<HttpStream> openStream(HttpRequest request, QObject *context,
                                                                 HttpStreamCallbacks callbacks) = 0;
};

} // namespace linija
