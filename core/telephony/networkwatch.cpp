#include "core/telephony/networkwatch.h"

#include "core/base/logging.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace linija {

namespace {

using namespace std::chrono_literals;

constexpr auto settleFor = 300ms; // an interface that comes up is told of in many messages
constexpr auto tickEvery = 1s;
constexpr auto sleptAfter = 4s; // a busy computer may be late by a second or two

// Goes on while the computer sleeps, unlike the steady clock.
std::chrono::milliseconds sinceBoot()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace

std::optional<QHostAddress> localAddressTowards(const QHostAddress &there)
{
    const int probe = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (probe < 0)
        return std::nullopt;
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(5060);
    to.sin_addr.s_addr = htonl(there.toIPv4Address());
    sockaddr_in self{};
    socklen_t length = sizeof self;
    // Connecting a datagram socket only asks for the route.
    const bool found = ::connect(probe, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0
        && ::getsockname(probe, reinterpret_cast<sockaddr *>(&self), &length) == 0;
    ::close(probe);
    if (!found)
        return std::nullopt;
    return QHostAddress(ntohl(self.sin_addr.s_addr));
}

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleFor);
    connect(&m_settle, &QTimer::timeout, this, &NetworkWatch::networkChanged);
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &NetworkWatch::look);
}

NetworkWatch::~NetworkWatch()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void NetworkWatch::start()
{
    m_lastTick = sinceBoot();
    m_tick.start();
    listen();
}

void NetworkWatch::listen()
{
    m_socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE);
    sockaddr_nl wanted{};
    wanted.nl_family = AF_NETLINK;
    wanted.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV4_ROUTE;
    if (m_socket < 0 || ::bind(m_socket, reinterpret_cast<const sockaddr *>(&wanted), sizeof wanted) != 0) {
        qCWarning(logPhone) << "changes of the network are not noticed at once:" << std::strerror(errno);
        return;
    }
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &NetworkWatch::read);
}

void NetworkWatch::read()
{
    // That there was a message is all that counts; what holds now is looked up. ENOBUFS: so many came that some were lost.
    std::array<char, 8192> buffer{};
    while (true) {
        const ssize_t got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno != ENOBUFS)
            break;
        if (got == 0) {
            m_notifier->setEnabled(false);
            break;
        }
        if (!m_settle.isActive()) // not put off again and again where something flaps
            m_settle.start();
    }
}

void NetworkWatch::look()
{
    const auto now = sinceBoot();
    const auto passed = now - m_lastTick;
    m_lastTick = now;
    if (passed >= sleptAfter)
        Q_EMIT wokeUp(passed);
}

} // namespace linija
