// The library keeps a channel of some 64 KiB for everybody whom a datagram came from, and one for every address that an
// answer went to, and never lets one go. Here they are bounded: the one that nothing was sent through for longest goes first.
// A transaction that still needs such a channel holds it itself and goes on through it. One thread, where SIP is read.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <unordered_map>

#include <sys/socket.h>

struct _belle_sip_object;

namespace linija {

class SipChannels
{
public:
    static constexpr std::size_t most = 128; // 8 MiB
    static constexpr std::size_t fewer = 96; // so many are left, so that not every datagram has to look

    // The library put a channel into the list of this listening point; other transports than UDP are none of our business.
    void added(void *listeningPoint, void *channel);
    // Something goes out through it.
    void used(void *channel);
    // Not while the library is at work on a channel. isServer: whether we register at this address; such a channel stays.
    void bound(const std::function<bool(const sockaddr *, socklen_t)> &isServer);

private:
    void forget(void *channel);
    static void channelGone(void *self, _belle_sip_object *channel);
    static void pointGone(void *self, _belle_sip_object *point);

    std::list<void *> m_channels; // the longest unused first
    std::unordered_map<void *, std::list<void *>::iterator> m_places;
    void *m_point = nullptr;
};

} // namespace linija
