// One stream of the phone on the sound server: what a microphone gives or a loudspeaker takes. It is there as long as
// somebody holds it, whatever becomes of server and device; while it cannot be heard it gives silence and takes anything.
// Made and ended on any thread; read() and more() on one media thread.
#pragma once

#include "core/telephony/linphone/soundserver.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

struct pa_stream;

namespace linija {

class SoundServerStream
{
public:
    SoundServerStream(std::shared_ptr<SoundServer::Link> link, SoundDirection direction, int rate, int channels);
    ~SoundServerStream();
    SoundServerStream(const SoundServerStream &) = delete;
    SoundServerStream &operator=(const SoundServerStream &) = delete;

    [[nodiscard]] SoundDirection direction() const { return m_direction; }

    [[nodiscard]] bool isOpen() const; // a device is behind it

    // Gives everything that was captured, piece by piece, in bytes. True: it is the first of this device.
    bool read(const std::function<void(const void *bytes, std::size_t size)> &take);

    [[nodiscard]] float gain() const; // a factor, for who moves the samples

    // Who gives what is played: writes at most `size` bytes to `into` and says how many. Asked whenever the loudspeaker takes
    // something, from libpulse's thread too, always behind its lock: between two turns of the media thread it may run dry.
    using Source = std::function<std::size_t(std::uint8_t *into, std::size_t size)>;
    void playFrom(Source source);
    // There is more: `add` puts it where the source takes it, behind the same lock.
    void more(const std::function<void()> &add);

private:
    friend class SoundServer;
    friend struct SoundServer::Link;
    void follow(); // to where the route leads; nothing happens where it is there already. With the lock
    void drop();   // lets go of the device. With the lock
    void pump();   // from the source to the device. With the lock

    std::shared_ptr<SoundServer::Link> m_link;
    SoundDirection m_direction;
    int m_rate;
    int m_channels;
    pa_stream *m_stream = nullptr;
    bool m_ready = false;
    Source m_source;
    std::vector<std::uint8_t> m_piece;
    bool m_fresh = true; // nothing was read since it became ready
};

} // namespace linija
