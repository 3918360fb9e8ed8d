#include "app/backend/session.h"

#include "app/backend/api.h"
#include "app/backend/eventstream.h"
#include "app/backend/problem.h"
#include "core/base/logging.h"

#include <boost/asio/write.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace asio = boost::asio;

namespace linija::backend {

namespace {

constexpr size_t mostDiscarded = 4 * 1024 * 1024;
constexpr std::chrono::seconds discardTime{2};

template <class Text> // boost::string_view in 1.74, boost::core::string_view later
QByteArray bytes(const Text &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

// RFC 9110, 5.6.7; English names whatever the locale.
std::string httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toStdString();
}

} // namespace

Session::Session(beast::tcp_stream stream, ServerContext &context)
    : m_stream(std::move(stream)), m_context(context), m_buffer(context.limits.headerBytes + 64 * 1024)
{
    m_context.opened(this);
}

Session::~Session() { m_context.closed(this); }

void Session::start() { readHead(); }

void Session::refuse()
{
    m_logLine = "(refused)";
    m_began = std::chrono::steady_clock::now();
    answer(problem(ProblemType::RateLimited, u"too many connections"_s), false);
}

void Session::windDown()
{
    if (m_state == State::Reading)
        m_stream.cancel();
}

void Session::readHead()
{
    m_state = State::Reading;
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_context.limits.headerBytes));
    m_parser->body_limit(m_context.limits.bodyBytes);
    m_stream.expires_after(m_context.limits.idle);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](beast::error_code error, size_t) { self->onHead(error); });
}

void Session::onHead(beast::error_code error)
{
    m_began = std::chrono::steady_clock::now();
    if (error)
        return answerBroken(error);
    m_logLine = bytes(m_parser->get().method_string()) + ' ' + bytes(m_parser->get().target()).split('?').first().left(200);
    if (beast::iequals(m_parser->get()[http::field::expect], "100-continue")) {
        static constexpr char proceed[] = "HTTP/1.1 100 Continue\r\n\r\n";
        m_stream.expires_after(m_context.limits.write);
        asio::async_write(m_stream, asio::buffer(proceed, sizeof proceed - 1),
                          [self = shared_from_this()](beast::error_code failed, size_t) {
                              failed ? self->close() : self->readBody();
                          });
        return;
    }
    readBody();
}

void Session::readBody()
{
    m_stream.expires_after(m_context.limits.body);
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](beast::error_code error, size_t) { self->onBody(error); });
}

void Session::onBody(beast::error_code error) { error ? answerBroken(error) : dispatch(); }

void Session::answerBroken(beast::error_code error)
{
    if (m_logLine.isEmpty())
        m_logLine = "(broken request)";
    const QString why = QString::fromStdString(error.message());
    if (error == http::error::body_limit)
        return answer(problem(ProblemType::TooLarge, u"the body is larger than 1 MiB"_s), false);
    if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        Response response = problem(ProblemType::TooLarge, u"the header block is larger than 64 KiB"_s);
        return answer(std::move(response), false);
    }
    if (error == http::error::end_of_stream || error == http::error::partial_message
        || error.category() != http::make_error_code(http::error::bad_version).category())
        return close(); // the other side went away or was too slow
    answer(problem(ProblemType::Invalid, u"not HTTP as we know it: "_s + why), false);
}

Request Session::request() const
{
    const auto &message = m_parser->get();
    const auto header = [&message](auto name) { return bytes(message[name]); };
    Request request;
    request.method = bytes(message.method_string());
    const QByteArray target = bytes(message.target());
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = target.left(mark < 0 ? target.size() : mark);
    for (const QByteArray &part : path.mid(1).split('/'))
        request.segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    request.path = QString::fromLatin1(path);
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
    request.authorization = header(http::field::authorization);
    request.ifMatch = header(http::field::if_match);
    request.ifNoneMatch = header(http::field::if_none_match);
    request.idempotencyKey = header("Idempotency-Key");
    request.epoch = header("Linija-Epoch");
    request.contentType = header(http::field::content_type);
    request.uploadOffset = header("Upload-Offset");
    request.body = bytes(message.body());
    return request;
}

void Session::dispatch()
{
    m_state = State::Answering;
    m_stream.expires_never(); // the database answers; a client that goes away meanwhile is noticed when we write
    const bool keepAlive = m_parser->get().keep_alive();
    if (!bytes(m_parser->get().target()).startsWith('/'))
        return answer(problem(ProblemType::Invalid, u"the target must be a path"_s), false);
    try {
        m_context.api->handle(request(), [self = shared_from_this(), keepAlive](Response response) {
            self->answer(std::move(response), keepAlive);
        });
    } catch (const std::exception &error) {
        qCCritical(logBackend) << "request failed:" << error.what();
        answer(problem(ProblemType::Internal, u"the request could not be carried out"_s), false);
    }
}

void Session::answer(Response response, bool keepAlive)
{
    m_state = State::Answering;
    if (logBackend().isDebugEnabled()) {
        const auto took = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_began);
        qCDebug(logBackend).noquote() << QString::fromUtf8(m_logLine) << response.status << response.body.size() << "bytes"
                                      << took.count() << "ms";
    }
    if (response.follow == Follow::Events) {
        EventStream::begin(std::move(m_stream), m_context);
        return; // we hold no socket any more and end here
    }
    keepAlive = keepAlive && !m_context.stopping;
    m_response.emplace();
    m_response->version(11);
    m_response->result(static_cast<unsigned>(response.status));
    m_response->set(http::field::server, "linija-backend");
    m_response->set(http::field::date, httpDate());
    m_response->set(http::field::cache_control, "no-store");
    if (!response.contentType.isEmpty())
        m_response->set(http::field::content_type, response.contentType.toStdString());
    for (const auto &[name, value] : std::as_const(response.headers))
        m_response->set(name.toStdString(), value.toStdString());
    const bool headOnly = m_parser && m_parser->is_header_done() && m_parser->get().method() == http::verb::head; // RFC 9110, 9.3.2
    if (!headOnly)
        m_response->body().assign(response.body.constData(), static_cast<size_t>(response.body.size()));
    m_response->keep_alive(keepAlive);
    m_response->prepare_payload();
    m_stream.expires_after(m_context.limits.write);
    http::async_write(m_stream, *m_response, [self = shared_from_this(), keepAlive](beast::error_code error, size_t) {
        self->onWritten(error, keepAlive);
    });
}

void Session::onWritten(beast::error_code error, bool keepAlive)
{
    m_response.reset();
    if (error)
        return;
    m_logLine.clear();
    keepAlive && !m_context.stopping ? readHead() : close();
}

void Session::close()
{
    m_state = State::Closing;
    if (m_context.stopping)
        return m_stream.close();
    beast::error_code ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    // Closing with unread bytes would reset the connection and could tear our answer from the client's hands.
    if (!ignored) {
        m_stream.expires_after(discardTime);
        discardRest();
    }
}

void Session::discardRest()
{
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(16 * 1024), [self = shared_from_this()](beast::error_code error, size_t count) {
        self->m_discarded += count;
        if (!error && self->m_discarded < mostDiscarded)
            self->discardRest();
    });
}

} // namespace linija::backend
