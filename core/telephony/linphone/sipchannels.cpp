#include "core/telephony/linphone/sipchannels.h"

#include <vector>

#include <netdb.h>
#include <strings.h>

#include <belle-sip/belle-sip.h>

// The library exports these without a header.
extern "C" const addrinfo *belle_sip_channel_get_peer(void *channel);
extern "C" void *_belle_sip_listening_point_get_channel(void *point, const void *hop, const addrinfo *address);
extern "C" void belle_sip_listening_point_remove_channel(void *point, void *channel);

namespace linija {

void SipChannels::channelGone(void *self, belle_sip_object_t *channel)
{
    auto &all = *static_cast<SipChannels *>(self);
    if (const auto place = all.m_places.find(channel); place != all.m_places.end()) {
        all.m_channels.erase(place->second);
        all.m_places.erase(place);
    }
}

void SipChannels::pointGone(void *self, belle_sip_object_t *point)
{
    auto &all = *static_cast<SipChannels *>(self);
    if (all.m_point == point)
        all.m_point = nullptr;
}

void SipChannels::added(void *listeningPoint, void *channel)
{
    if (strcasecmp(belle_sip_listening_point_get_transport(static_cast<belle_sip_listening_point_t *>(listeningPoint)), "udp") != 0 || m_places.count(channel) != 0)
        return;
    if (m_point != listeningPoint) {
        if (m_point)
            belle_sip_object_weak_unref(m_point, pointGone, this);
        m_point = listeningPoint;
        belle_sip_object_weak_ref(m_point, pointGone, this);
    }
    m_places[channel] = m_channels.insert(m_channels.end(), channel);
    belle_sip_object_weak_ref(channel, channelGone, this);
}

void SipChannels::used(void *channel)
{
    if (const auto place = m_places.find(channel); place != m_places.end())
        m_channels.splice(m_channels.end(), m_channels, place->second);
}

void SipChannels::forget(void *channel)
{
    if (m_places.count(channel) == 0)
        return;
    belle_sip_object_weak_unref(channel, channelGone, this);
    channelGone(this, static_cast<belle_sip_object_t *>(channel));
}

void SipChannels::bound(const std::function<bool(const sockaddr *, socklen_t)> &isServer)
{
    if (m_channels.size() <= most)
        return;
    for (void *channel : std::vector<void *>(m_channels.cbegin(), m_channels.cend())) {
        if (m_channels.size() <= fewer)
            return;
        const addrinfo *const peer = m_places.count(channel) != 0 ? belle_sip_channel_get_peer(channel) : nullptr;
        if (!peer || isServer(peer->ai_addr, static_cast<socklen_t>(peer->ai_addrlen)))
            continue; // gone meanwhile, its name is still being looked up, or wanted
        // The library may have taken it from its list, and then must not be asked to do it again.
        void *const listed = m_point ? _belle_sip_listening_point_get_channel(m_point, nullptr, peer) : nullptr;
        if (listed) {
            forget(listed);
            belle_sip_listening_point_remove_channel(m_point, listed);
        } else {
            forget(channel);
        }
    }
}

} // namespace linija
