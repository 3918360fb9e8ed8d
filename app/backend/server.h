// The HTTP/1.1 server: listens, reads bounded requests, hands them to the api, writes answers and event streams.
// One I/O thread: the one that calls run(). Boost.Beast stays inside server.cpp, session.cpp and eventstream.cpp.
#pragma once

#include "app/backend/message.h"
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <memory>

namespace linija::backend {

class Api;
class EventHub;

struct ServerLimits
{
    size_t connections = 2048;
    size_t headerBytes = 64 * 1024;
    size_t bodyBytes = 1024 * 1024;
    std::chrono::seconds idle{75};  // from the end of an answer to the end of the next head
    std::chrono::seconds body{30};
    std::chrono::seconds write{30};
    std::chrono::seconds eventWrite{20};
    std::chrono::seconds ping{15};
    std::chrono::seconds farewell{3}; // for requests under way when we are told to stop
};

class Server
{
public:
    explicit Server(EventHub &hub, ServerLimits limits = {});
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    // Address as "127.0.0.1" or "::1"; port 0: any. Answers the port.
    [[nodiscard]] Result<quint16> listen(const QString &address, quint16 port);
    // Runs until SIGTERM or SIGINT, or until the process is told otherwise by stop().
    void run(Api &api);
    void stop(); // thread-safe
    // Runs the function in the I/O thread; thread-safe.
    void post(std::function<void()> function);
    // What the posted functions still hold is let go; call before the parts they use are destroyed.
    void drain();

private:
    struct Core;
    std::unique_ptr<Core> m_core;
};

} // namespace linija::backend
