// One client of GET /v1/events. What waits for a slow client is at most one state and one ping; a write that takes
// longer than the limit closes the stream, and the client begins again with the feed. Owns itself while it is open.
#pragma once

#include "app/backend/connection.h"
#include "app/backend/eventhub.h"

#include <array>
#include <string>

namespace linija::backend {

class EventStream final : public Connection, public EventListener, public std::enable_shared_from_this<EventStream>
{
public:
    static void begin(boost::beast::tcp_stream stream, ServerContext &context);
    ~EventStream() override;

    void sendState(const QByteArray &data) override;
    void sendPing() override;
    void close() override;
    void windDown() override { close(); }

private:
    EventStream(boost::beast::tcp_stream stream, ServerContext &context);
    void listen();
    void write();

    boost::beast::tcp_stream m_stream;
    ServerContext &m_context;
    std::string m_writing; // bytes on their way; empty: none
    QByteArray m_pendingState;
    bool m_pendingPing = false;
    bool m_closed = false;
    std::array<char, 512> m_ignored{}; // what the client sends; it has nothing to say here
};

} // namespace linija::backend
