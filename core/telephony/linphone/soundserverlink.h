// The inside of SoundServer and its streams: the connection, what libpulse's thread touches, behind libpulse's lock.
// Only soundserver.cpp and soundserverstream.cpp include this.
#pragma once

#include "core/telephony/linphone/soundserver.h"

#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/thread-mainloop.h>

#include <array>
#include <atomic>
#include <string>
#include <vector>

namespace linija {

struct SoundServer::Link
{
    explicit Link(SoundServer &server);
    ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    // Holds libpulse's lock; nothing in here may be called without it, except by libpulse itself.
    class Lock
    {
    public:
        explicit Lock(const Link &link) : m_loop(link.loop) { pa_threaded_mainloop_lock(m_loop); }
        ~Lock() { pa_threaded_mainloop_unlock(m_loop); }
        Lock(const Lock &) = delete;
        Lock &operator=(const Lock &) = delete;

    private:
        pa_threaded_mainloop *m_loop;
    };

    [[nodiscard]] bool connect(); // a new connection, instead of the old one
    void disconnect();
    void ask(); // for the devices; the answer goes to the server's thread
    void addStream(SoundServerStream &stream);
    void removeStream(SoundServerStream &stream);
    [[nodiscard]] static std::size_t indexOf(SoundDirection direction) { return direction == SoundDirection::Capture ? 0 : 1; }
    [[nodiscard]] const std::string &routeOf(SoundDirection direction) const { return routes[indexOf(direction)]; }
    void tell(); // what was found, to the server's thread
    void tellThreads(); // this one and libpulse's, once for each media thread

    SoundServer *server; // nothing once it has gone
    pa_threaded_mainloop *loop;
    bool running = false;
    qint64 thread = 0; // libpulse's own, its kernel id
    pa_context *context = nullptr;
    quint64 connection = 0; // counts them
    bool ready = false;
    bool answered = false; // the first list of this connection is there, or will never be
    ServerDevices found;
    std::array<std::string, 2> routes; // capture, playback
    std::array<std::atomic<float>, 2> gains{1.0F, 1.0F}; // factors, read without the lock
    std::vector<SoundServerStream *> streams;
};

} // namespace linija
