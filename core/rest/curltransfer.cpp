#include "core/rest/curltransfer.h"

#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <cstring>

namespace linija {

namespace {

constexpr qint64 maxHeaderBytes = qint64{64} * 1024;
constexpr size_t maxHeaders = 256;
constexpr int maxRedirects = 3;
constexpr qint64 maxRedirectBytes = qint64{256} * 1024;

bool isHeaderName(const QByteArray &name)
{
    static constexpr char allowed[] = "!#$%&'*+-.^_`|~"; // RFC 9110, 5.6.2
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || std::strchr(allowed, c);
    });
}

bool isHeaderValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

const char *methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get: return "GET";
    case HttpMethod::Head: return "HEAD";
    case HttpMethod::Post: return "POST";
    case HttpMethod::Put: return "PUT";
    case HttpMethod::Patch: return "PATCH";
    case HttpMethod::Delete: return "DELETE";
    }
    return "GET";
}

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

// Loopback never goes through a proxy, whatever the environment says.
QByteArray proxyExceptions()
{
    QByteArray list = qgetenv("no_proxy");
    if (list.isEmpty())
        list = qgetenv("NO_PROXY");
    if (list == "*")
        return list;
    return (list.isEmpty() ? QByteArray() : list + ',') + "localhost,127.0.0.1,::1";
}

} // namespace

PromiseSink::PromiseSink(QPromise<Result<HttpResponse>> promise, qint64 maxBodyBytes)
    : m_promise(std::move(promise)), m_maxBodyBytes(maxBodyBytes)
{
}

Result<void> PromiseSink::bytes(const char *data, qsizetype size)
{
    if (m_body.size() + size > m_maxBodyBytes) {
        return Error{ErrorCode::TooLarge, QStringLiteral("the answer is larger than %1 bytes").arg(m_maxBodyBytes), false};
    }
    m_body.append(data, size);
    return {};
}

void PromiseSink::end(Result<HttpResponse> response)
{
    if (response)
        response.value().body = std::move(m_body);
    m_promise.addResult(std::move(response));
    m_promise.finish();
}

StreamSink::StreamSink(QObject *context, HttpStreamCallbacks callbacks, qint64 maxUnread)
    : m_context(context), m_callbacks(std::move(callbacks)), m_maxUnread(maxUnread)
{
}

void StreamSink::post(std::function<void()> call)
{
    const std::lock_guard lock(m_mutex);
    if (!m_context)
        return;
    QMetaObject::invokeMethod(
        m_context,
        [self = shared_from_this(), call = std::move(call)] {
            if (self->wanted()) // abandoned meanwhile: same thread, so no race
                call();
        },
        Qt::QueuedConnection);
}

void StreamSink::head(const HttpResponse &response)
{
    post([this, response] {
        if (m_callbacks.onHead)
            m_callbacks.onHead(response);
    });
}

Result<void> StreamSink::bytes(const char *data, qsizetype size)
{
    if (m_unread.fetch_add(size) + size > m_maxUnread) {
        return Error{ErrorCode::TooLarge, QStringLiteral("the reader of the stream fell %1 bytes behind").arg(m_maxUnread), true};
    }
    post([this, copy = QByteArray(data, size)] {
        m_unread.fetch_sub(copy.size());
        if (m_callbacks.onBytes)
            m_callbacks.onBytes(copy);
    });
    return {};
}

void StreamSink::end(Result<HttpResponse> response)
{
    post([this, result = response ? Result<void>() : Result<void>(response.error())] {
        if (m_callbacks.onEnd)
            m_callbacks.onEnd(result);
    });
}

void StreamSink::abandon()
{
    m_wanted = false;
    const std::lock_guard lock(m_mutex);
    m_context = nullptr;
}

CurlTransfer::CurlTransfer(Kind kind, HttpRequest request, std::shared_ptr<TransferSink> sink)
    : m_kind(kind), m_request(std::move(request)), m_sink(std::move(sink))
{
}

CurlTransfer::~CurlTransfer()
{
    if (m_easy)
        curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headerList);
}

Result<void> CurlTransfer::prepare()
{
    const QString scheme = m_request.url.scheme();
    if (!m_request.url.isValid() || m_request.url.host().isEmpty()
        || (scheme != QLatin1String("http") && scheme != QLatin1String("https"))) {
        return Error{ErrorCode::Invalid, QStringLiteral("not an http or https address"), false};
    }
    m_easy = curl_easy_init();
    if (!m_easy)
        return Error{ErrorCode::Internal, QStringLiteral("curl_easy_init failed"), true};

    // Expect: 100-continue costs a second with servers that do not know it.
    m_headerList = curl_slist_append(m_headerList, "Expect:");
    for (const HttpHeader &header : m_request.headers) {
        if (!isHeaderName(header.name) || !isHeaderValue(header.value)) {
            return Error{ErrorCode::Invalid, QStringLiteral("header that cannot be sent: %1").arg(QString::fromLatin1(header.name.left(64))), false};
        }
        m_headerList = curl_slist_append(m_headerList, (header.name + ": " + header.value).constData());
    }

    curl_easy_setopt(m_easy, CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveFragment).constData());
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS, static_cast<long>(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headerList);
    curl_easy_setopt(m_easy, CURLOPT_USERAGENT, "Linija/" LINIJA_VERSION);
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_errorText);
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.connectTimeout.count()));
    curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.totalTimeout.count()));
    if (m_request.silenceTimeout.count() > 0) {
        curl_easy_setopt(m_easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
        curl_easy_setopt(m_easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(m_request.silenceTimeout.count()));
    }
    curl_easy_setopt(m_easy, CURLOPT_TCP_KEEPALIVE, 1L);
    if (m_kind == Kind::Answer) // packed event streams come late: each piece waits for the packer's window
        curl_easy_setopt(m_easy, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(m_easy, CURLOPT_NOPROXY, proxyExceptions().constData());
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    // A length that is announced as too large is refused before the first byte.
    if (m_kind == Kind::Answer && m_request.method != HttpMethod::Head)
        curl_easy_setopt(m_easy, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(m_request.maxBodyBytes));

    switch (m_request.method) {
    case HttpMethod::Get:
        curl_easy_setopt(m_easy, CURLOPT_HTTPGET, 1L);
        break;
    case HttpMethod::Head:
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
        break;
    case HttpMethod::Post:
    case HttpMethod::Put:
    case HttpMethod::Patch:
    case HttpMethod::Delete:
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData()); // lives as long as the transfer
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, methodName(m_request.method));
        break;
    }
    return {};
}

size_t CurlTransfer::onHeader(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    const size_t length = size * count;
    QByteArray line(data, static_cast<qsizetype>(length));
    if (line.startsWith("HTTP/")) { // a new head: after 100 Continue, a proxy's answer or a redirect
        transfer->m_response.headers.clear();
        transfer->m_headerBytes = 0;
        return length;
    }
    transfer->m_headerBytes += static_cast<qint64>(length);
    if (transfer->m_headerBytes > maxHeaderBytes || transfer->m_response.headers.size() >= maxHeaders) {
        transfer->m_abort = Error{ErrorCode::TooLarge, QStringLiteral("the answer's headers are larger than 64 KiB"), false};
        return 0;
    }
    if (line == "\r\n" || line == "\n") {
        if (transfer->m_kind == Kind::Stream && !transfer->isRedirect())
            transfer->tellHead();
        return length;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        transfer->m_response.headers.push_back({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    return length;
}

size_t CurlTransfer::onBody(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    const size_t length = size * count;
    if (transfer->isRedirect()) {
        transfer->m_skippedBytes += static_cast<qint64>(length);
        if (transfer->m_skippedBytes > maxRedirectBytes) {
            transfer->m_abort = Error{ErrorCode::TooLarge, QStringLiteral("a redirect with a body larger than 256 KiB"), false};
            return length == 0 ? 1 : 0;
        }
        return length;
    }
    transfer->tellHead();
    const Result<void> taken = transfer->m_sink->bytes(data, static_cast<qsizetype>(length));
    if (!taken) {
        transfer->m_abort = taken.error();
        return length == 0 ? 1 : 0; // any other number than `length` ends the transfer
    }
    return length;
}

bool CurlTransfer::isRedirect() const
{
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    return status >= 300 && status < 400;
}

void CurlTransfer::tellHead()
{
    if (m_headTold)
        return;
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    if (status < 200) // 100 Continue, 103 Early Hints: the answer is still to come
        return;
    m_headTold = true;
    m_response.status = static_cast<int>(status);
    m_sink->head(m_response);
}

bool CurlTransfer::followable()
{
    if (m_request.method != HttpMethod::Get && m_request.method != HttpMethod::Head)
        return false;
    if (m_redirects >= maxRedirects || m_response.status < 301 || m_response.status > 308 || m_response.status == 304)
        return false;
    const char *target = nullptr;
    curl_easy_getinfo(m_easy, CURLINFO_REDIRECT_URL, &target);
    if (!target)
        return false;
    const QUrl url = QUrl::fromEncoded(QByteArray(target), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != m_request.url.scheme() || url.host() != m_request.url.host()
        || effectivePort(url) != effectivePort(m_request.url) || !url.userInfo().isEmpty()) {
        return false;
    }
    m_request.url = url;
    ++m_redirects;
    return true;
}

CurlTransfer::Next CurlTransfer::finished(CURLcode code)
{
    if (code != CURLE_OK) {
        fail(m_abort ? *m_abort : errorOf(code));
        return Next::Finished;
    }
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    m_response.status = static_cast<int>(status);
    if (followable()) {
        m_response = {};
        m_skippedBytes = 0;
        curl_easy_setopt(m_easy, CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveFragment).constData());
        return Next::Again;
    }
    tellHead();
    m_sink->end(std::move(m_response));
    return Next::Finished;
}

void CurlTransfer::fail(Error error)
{
    m_sink->end(std::move(error));
}

void CurlTransfer::quickExit()
{
#if LIBCURL_VERSION_NUM >= 0x075700
    if (m_easy)
        curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L);
#endif
}

Error CurlTransfer::errorOf(CURLcode code) const
{
    // Host and port only: addresses carry phone numbers in their query.
    const QString where = QStringLiteral(" (%1:%2)").arg(m_request.url.host()).arg(effectivePort(m_request.url));
    const QString text = QString::fromUtf8(m_errorText[0] ? m_errorText : curl_easy_strerror(code)).left(300) + where;
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorCode::Timeout, text, true};
    case CURLE_FILESIZE_EXCEEDED:
        return {ErrorCode::TooLarge, QStringLiteral("the answer announces more than %1 bytes").arg(m_request.maxBodyBytes) + where, false};
    case CURLE_URL_MALFORMAT:
        return {ErrorCode::Invalid, text, false};
    case CURLE_UNSUPPORTED_PROTOCOL: // the scheme was looked at before: the other side does not speak HTTP
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_WRITE_ERROR:
        return {ErrorCode::Corrupt, text, true};
    case CURLE_OUT_OF_MEMORY:
    case CURLE_FAILED_INIT:
        return {ErrorCode::Internal, text, true};
    // A closed list would age with libcurl: everything else kept us from an answer.
    default:
        return {ErrorCode::Offline, text, true};
    }
}

} // namespace linija
