#include "app/backend/server.h"

#include "app/backend/eventhub.h"
#include "app/backend/session.h"
#include "core/base/logging.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <csignal>

using namespace Qt::StringLiterals;

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace linija::backend {

struct Server::Core
{
    ServerContext context;
    asio::io_context io{1}; // dies first: what its waiting functions hold still finds the context
    tcp::acceptor acceptor{io};
    asio::steady_timer pingTimer{io};
    asio::steady_timer farewell{io};
    asio::steady_timer breath{io};
    asio::signal_set signals{io, SIGTERM, SIGINT};

    Core(EventHub &hub, ServerLimits limits) : context{limits, hub, nullptr, false, {}, {}} {}

    void accept()
    {
        acceptor.async_accept([this](error_code error, tcp::socket socket) {
            if (context.stopping)
                return;
            if (error) { // out of file descriptors, most likely: give the others time to end
                qCWarning(logBackend) << "cannot accept:" << error.message().c_str();
                breath.expires_after(std::chrono::milliseconds(200));
                breath.async_wait([this](error_code) { accept(); });
                return;
            }
            error_code ignored;
            socket.set_option(tcp::no_delay(true), ignored);
            const bool full = context.open.size() >= context.limits.connections;
            const auto session = std::make_shared<Session>(boost::beast::tcp_stream(std::move(socket)), context);
            full ? session->refuse() : session->start();
            accept();
        });
    }

    void schedulePing()
    {
        pingTimer.expires_after(context.limits.ping);
        pingTimer.async_wait([this](error_code error) {
            if (error)
                return;
            context.hub.ping();
            schedulePing();
        });
    }

    void stop()
    {
        if (context.stopping)
            return;
        context.stopping = true;
        error_code ignored;
        acceptor.close(ignored);
        pingTimer.cancel();
        signals.cancel(ignored);
        context.onAllClosed = [this] { io.stop(); };
        for (Connection *connection : std::vector(context.open.begin(), context.open.end()))
            connection->windDown();
        farewell.expires_after(context.limits.farewell);
        farewell.async_wait([this](error_code) { io.stop(); });
        if (context.open.empty())
            io.stop();
    }
};

Server::Server(EventHub &hub, ServerLimits limits) : m_core(std::make_unique<Core>(hub, limits)) {}
Server::~Server() = default;

Result<quint16> Server::listen(const QString &address, quint16 port)
{
    error_code error;
    const auto ip = asio::ip::make_address(address.toStdString(), error);
    if (error)
        return Error{ErrorCode::Invalid, address + u" is not an IP address"_s};
    const tcp::endpoint endpoint(ip, port);
    tcp::acceptor &acceptor = m_core->acceptor;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return Error{ErrorCode::Io, u"cannot listen on %1:%2: %3"_s.arg(address).arg(port).arg(QString::fromStdString(error.message()))};
    return acceptor.local_endpoint().port();
}

void Server::run(Api &api)
{
    m_core->context.api = &api;
    m_core->signals.async_wait([this](error_code error, int) {
        if (!error) {
            qCInfo(logBackend) << "told to stop";
            m_core->stop();
        }
    });
    m_core->accept();
    m_core->schedulePing();
    const auto work = asio::make_work_guard(m_core->io);
    for (;;) {
        try {
            m_core->io.run();
            return;
        } catch (const std::exception &failure) { // out of memory at worst: that connection is gone, the others go on
            qCCritical(logBackend) << "in the I/O thread:" << failure.what();
        }
    }
}

void Server::stop()
{
    asio::post(m_core->io, [this] { m_core->stop(); });
}

void Server::post(std::function<void()> function) { asio::post(m_core->io, std::move(function)); }

void Server::drain()
{
    m_core->io.restart();
    m_core->io.poll();
}

} // namespace linija::backend
