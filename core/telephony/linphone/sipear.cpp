#include "core/telephony/linphone/sipear.h"

#include "core/telephony/linphone/sipscreen.h"

#include <netinet/in.h>
#include <sys/socket.h>

namespace linija {

namespace {

int localPort(int socket)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    const bool known = ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length) == 0 && address.sin_family == AF_INET;
    return known ? ntohs(address.sin_port) : 0;
}

} // namespace

SipEar::SipEar(QObject *parent) : QObject(parent)
{
    tellSipSockets([this](int socket) { seen(socket); });
}

SipEar::~SipEar()
{
    tellSipSockets({});
}

void SipEar::listenAt(int port)
{
    m_port = port;
    m_notifier.reset();
}

void SipEar::seen(int socket)
{
    if (m_notifier && m_notifier->socket() == socket)
        return;
    if (m_port == 0 || localPort(socket) != m_port)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this, socket] {
        // The library may have closed it, and its number may be a sound's now, which nobody here would read.
        if (localPort(socket) == m_port)
            Q_EMIT heard();
        else
            m_notifier.release()->deleteLater();
    });
}

} // namespace linija
