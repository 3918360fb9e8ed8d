// Datagrams on real sockets; what the library would read is read by the function that stands in its place.
#include "core/telephony/linphone/sipear.h"
#include "tests/catch.h"
#include "tests/waitfor.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

extern "C" ssize_t bctbx_recvfrom(int socket, void *buffer, size_t length, int flags, sockaddr *address, socklen_t *addressLength);

using namespace linija;
using namespace linija::test;

namespace {

class Udp
{
public:
    Udp()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        REQUIRE(::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
        socklen_t length = sizeof address;
        REQUIRE(::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &length) == 0);
        m_port = ntohs(address.sin_port);
    }
    ~Udp() { ::close(m_socket); }
    Udp(const Udp &) = delete;
    Udp &operator=(const Udp &) = delete;

    [[nodiscard]] int socket() const { return m_socket; }
    [[nodiscard]] int port() const { return m_port; }
    void sendTo(int port) const
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<uint16_t>(port));
        REQUIRE(::sendto(m_socket, "x", 1, 0, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 1);
    }
    // As the library does: it asks who has sent what waits, then reads it.
    void read() const
    {
        char bytes[64];
        sockaddr_storage from{};
        socklen_t length = sizeof from;
        (void)::recvfrom(m_socket, bytes, sizeof bytes, MSG_PEEK, reinterpret_cast<sockaddr *>(&from), &length);
        (void)bctbx_recvfrom(m_socket, bytes, sizeof bytes, MSG_DONTWAIT, nullptr, nullptr);
    }

private:
    int m_socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    int m_port = 0;
};

} // namespace

TEST_CASE("A datagram is heard on the socket that the library reads SIP from, and on no other", "[telephony]")
{
    const Udp sip;
    const Udp other;
    const Udp peer;
    SipEar ear;
    int heard = 0;
    QObject::connect(&ear, &SipEar::heard, &ear, [&] {
        ++heard;
        sip.read();
    });
    ear.listenAt(sip.port());
    CHECK_FALSE(ear.listens());
    peer.sendTo(other.port());
    other.read();
    CHECK_FALSE(ear.listens());
    peer.sendTo(sip.port());
    sip.read(); // by the library's clock, which is how the socket is found
    REQUIRE(ear.listens());
    peer.sendTo(sip.port());
    REQUIRE(waitFor([&] { return heard == 1; }));
    peer.sendTo(sip.port());
    REQUIRE(waitFor([&] { return heard == 2; }));
}

TEST_CASE("A socket that is another's now is let go, and a new port is listened at", "[telephony]")
{
    const Udp peer;
    const Udp next;
    auto sip = std::make_unique<Udp>();
    SipEar ear;
    int heard = 0;
    QObject::connect(&ear, &SipEar::heard, &ear, [&] {
        ++heard;
        next.read();
    });
    ear.listenAt(sip->port());
    peer.sendTo(sip->port());
    sip->read();
    REQUIRE(ear.listens());
    const int number = sip->socket();
    sip.reset();
    const Udp sound; // its number, another port
    REQUIRE(sound.socket() == number);
    peer.sendTo(sound.port());
    REQUIRE(waitFor([&] { return !ear.listens(); }));
    CHECK(heard == 0);

    ear.listenAt(next.port());
    peer.sendTo(next.port());
    next.read();
    REQUIRE(ear.listens());
    peer.sendTo(next.port());
    REQUIRE(waitFor([&] { return heard == 1; }));
}
