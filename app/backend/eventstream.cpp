#include "app/backend/eventstream.h"

#include <boost/asio/write.hpp>

namespace beast = boost::beast;
namespace asio = boost::asio;

namespace linija::backend {

EventStream::EventStream(beast::tcp_stream stream, ServerContext &context) : m_stream(std::move(stream)), m_context(context)
{
    m_context.opened(this);
}

EventStream::~EventStream()
{
    m_context.hub.remove(this);
    m_context.closed(this);
}

void EventStream::begin(beast::tcp_stream stream, ServerContext &context)
{
    const std::shared_ptr<EventStream> self(new EventStream(std::move(stream), context));
    // Without a length the body lasts until the connection ends (RFC 9112, 6.3), which is what an event stream is.
    self->m_writing = "HTTP/1.1 200 OK\r\nServer: linija-backend\r\nContent-Type: text/event-stream\r\n"
                      "Cache-Control: no-store\r\nConnection: close\r\n\r\n";
    self->m_stream.expires_never();
    self->listen();
    context.hub.add(self.get()); // leaves the state waiting behind the head
    self->write();
}

void EventStream::sendState(const QByteArray &data)
{
    m_pendingState = data;
    if (m_writing.empty())
        write();
}

void EventStream::sendPing()
{
    m_pendingPing = true;
    if (m_writing.empty())
        write();
}

void EventStream::write()
{
    if (m_closed)
        return;
    if (m_writing.empty()) {
        if (!m_pendingState.isEmpty())
            m_writing += "event: state\ndata: " + m_pendingState.toStdString() + "\n\n";
        if (m_pendingPing)
            m_writing += "event: ping\ndata: {}\n\n";
        m_pendingState.clear();
        m_pendingPing = false;
    }
    if (m_writing.empty())
        return;
    m_stream.expires_after(m_context.limits.eventWrite); // for the write alone; a read is under way all the time
    asio::async_write(m_stream, asio::buffer(m_writing), [self = shared_from_this()](beast::error_code error, size_t) {
        self->m_writing.clear();
        error ? self->close() : self->write();
    });
}

void EventStream::listen()
{
    m_stream.async_read_some(asio::buffer(m_ignored), [self = shared_from_this()](beast::error_code error, size_t) {
        error ? self->close() : self->listen();
    });
}

void EventStream::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_context.hub.remove(this);
    m_stream.close(); // ends both the read and the write; the last of them lets go of us
}

} // namespace linija::backend
