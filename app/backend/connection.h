// What the parts of the HTTP server share. Inside server.cpp, session.cpp and eventstream.cpp alone; one I/O thread.
#pragma once

#include "app/backend/server.h"

#include <boost/asio/io_context.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include <unordered_set>

namespace linija::backend {

// Something that can be asked to finish: closes at once where it is idle, else after its answer.
class Connection
{
public:
    virtual ~Connection() = default;
    virtual void windDown() = 0;
};

struct ServerContext
{
    ServerLimits limits;
    EventHub &hub;
    Api *api = nullptr;
    bool stopping = false;
    std::unordered_set<Connection *> open;
    std::function<void()> onAllClosed; // while stopping, when the last connection is gone

    void opened(Connection *connection) { open.insert(connection); }
    void closed(Connection *connection)
    {
        open.erase(connection);
        if (stopping && open.empty() && onAllClosed)
            onAllClosed();
    }
};

} // namespace linija::backend
