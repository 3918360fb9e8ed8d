// One transfer on its way through libcurl: builds the easy handle, collects the answer within its bounds, and tells whoever
// waits. Lives on the network thread from start to end. Private to core/rest: no other module may include it.
#pragma once

#include "core/rest/httpclient.h"

#include <QPromise>

#include <atomic>
#include <mutex>

#include <curl/curl.h>

namespace linija {

// Where a transfer's answer goes. Called on the network thread.
class TransferSink
{
public:
    virtual ~TransferSink() = default;
    virtual void head(const HttpResponse &response) = 0;
    [[nodiscard]] virtual Result<void> bytes(const char *data, qsizetype size) = 0; // an error ends the transfer
    virtual void end(Result<HttpResponse> response) = 0;                           // exactly once
    [[nodiscard]] virtual bool wanted() const = 0;                                 // false: nobody waits any more
};

// Collects the body and fulfils a promise.
class PromiseSink final : public TransferSink
{
public:
    PromiseSink(QPromise<Result<HttpResponse>> promise, qint64 maxBodyBytes);
    void head(const HttpResponse &) override {}
    Result<void> bytes(const char *data, qsizetype size) override;
    void end(Result<HttpResponse> response) override;
    bool wanted() const override { return !m_promise.isCanceled(); }

private:
    QPromise<Result<HttpResponse>> m_promise;
    qint64 m_maxBodyBytes;
    QByteArray m_body;
};

// Hands bytes on to the thread of a context object, as long as that one keeps up.
class StreamSink final : public TransferSink, public std::enable_shared_from_this<StreamSink>
{
public:
    StreamSink(QObject *context, HttpStreamCallbacks callbacks, qint64 maxUnread);
    void head(const HttpResponse &response) override;
    Result<void> bytes(const char *data, qsizetype size) override;
    void end(Result<HttpResponse> response) override;
    bool wanted() const override { return m_wanted.load(); }
    void abandon(); // from the context's thread: no callback starts after this

private:
    void post(std::function<void()> call);

    mutable std::mutex m_mutex; // guards m_context
    QObject *m_context;
    HttpStreamCallbacks m_callbacks;
    qint64 m_maxUnread;
    std::atomic<qint64> m_unread{0};
    std::atomic<bool> m_wanted{true};
};

class CurlTransfer
{
public:
    enum class Kind { Answer, Stream }; // a stream is not packed, has no announced length, and tells its head at once

    CurlTransfer(Kind kind, HttpRequest request, std::shared_ptr<TransferSink> sink);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    // Prepares the handle. An error means that the request cannot be sent; the sink was not told.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] CURL *handle() const { return m_easy; }
    [[nodiscard]] bool wanted() const { return m_sink->wanted(); }

    enum class Next { Finished, Again }; // Again: a redirect within the same origin, add the handle once more
    [[nodiscard]] Next finished(CURLcode code);
    void fail(Error error);
    void quickExit(); // do not wait for a name look-up that is still running

private:
    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    [[nodiscard]] bool followable();
    [[nodiscard]] Error errorOf(CURLcode code) const;
    void tellHead();
    [[nodiscard]] bool isRedirect() const;

    Kind m_kind;
    HttpRequest m_request;
    std::shared_ptr<TransferSink> m_sink;
    CURL *m_easy = nullptr;
    curl_slist *m_headerList = nullptr;
    char m_errorText[CURL_ERROR_SIZE] = {};
    HttpResponse m_response;
    qint64 m_headerBytes = 0;
    qint64 m_skippedBytes = 0; // bodies of redirects: nobody reads them
    int m_redirects = 0;
    bool m_headTold = false;
    std::optional<Error> m_abort; // why we ended it ourselves
};

} // namespace linija
