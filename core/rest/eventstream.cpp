#include "core/rest/eventstream.h"

#include <QPointer>

namespace linija {

namespace {

// What a head that is no event stream means. Nothing where all is well.
std::optional<Error> complaint(const HttpResponse &head)
{
    const QString status = QStringLiteral("the event stream answered %1").arg(head.status);
    if (head.status == 401)
        return Error{ErrorCode::Unauthorized, status, false};
    if (head.status == 403)
        return Error{ErrorCode::Forbidden, status, false};
    if (head.status == 408 || head.status == 425 || head.status == 429 || head.status >= 500)
        return Error{ErrorCode::Offline, status, true};
    if (head.status != 200)
        return Error{ErrorCode::Corrupt, status, true};
    const QByteArray type = head.header("content-type").toLower();
    if (type != "text/event-stream" && !type.startsWith("text/event-stream;") && !type.startsWith("text/event-stream "))
        return Error{ErrorCode::Corrupt, QStringLiteral("the event stream has the type %1").arg(QString::fromLatin1(type.left(80))), true};
    return {};
}

} // namespace

EventStream::EventStream(HttpClient &client, QObject *parent) : QObject(parent), m_client(client) {}

EventStream::~EventStream() = default;

void EventStream::open(HttpRequest request)
{
    close();
    m_parser.reset();
    request.headers.push_back({"Accept", "text/event-stream"});
    request.headers.push_back({"Cache-Control", "no-cache"});
    const QByteArray lastId = m_parser.lastEventId().toUtf8();
    if (!lastId.isEmpty() && lastId.size() <= 1024 && !lastId.contains('\r') && !lastId.contains('\n'))
        request.headers.push_back({"Last-Event-ID", lastId});
    request.totalTimeout = std::chrono::milliseconds(0);

    HttpStreamCallbacks callbacks;
    callbacks.onHead = [this](const HttpResponse &head) {
        if (const auto wrong = complaint(head)) {
            end(*wrong);
            return;
        }
        m_head = true;
        Q_EMIT opened();
    };
    callbacks.onBytes = [this](const QByteArray &bytes) {
        const QPointer<EventStream> self(this);
        const HttpStream *const stream = m_stream.get();
        const std::vector<SseEvent> events = m_parser.feed(bytes);
        for (const SseEvent &one : events) {
            Q_EMIT event(one);
            if (!self || m_stream.get() != stream) // somebody closed us meanwhile
                return;
        }
        if (m_parser.broken())
            end({ErrorCode::TooLarge, QStringLiteral("an event of the stream is too large"), true});
    };
    callbacks.onEnd = [this](const Result<void> &result) {
        end(result ? Error{ErrorCode::Offline, QStringLiteral("the server closed the event stream"), true} : result.error());
    };
    m_stream = m_client.openStream(std::move(request), this, std::move(callbacks));
}

void EventStream::close()
{
    m_stream.reset();
    m_head = false;
}

void EventStream::end(Error why)
{
    close();
    Q_EMIT closed(why);
}

} // namespace linija
