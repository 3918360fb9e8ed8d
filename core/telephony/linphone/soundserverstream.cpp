#include "core/telephony/linphone/soundserverstream.h"

#include "core/base/logging.h"
#include "core/telephony/linphone/soundserverlink.h"

#include <pulse/stream.h>
#include <pulse/timeval.h>

namespace linija {

namespace {

constexpr pa_usec_t latency = 20 * PA_USEC_PER_MSEC;

// A stream that the server has not answered for cannot be ended yet: it would come to be, and keep the microphone open for
// nobody. It is ended as soon as it is there; with the connection, where that ends first.
void letGoLater(pa_stream *stream)
{
    pa_stream_set_state_callback(
        stream,
        [](pa_stream *late, void *) {
            const pa_stream_state_t state = pa_stream_get_state(late);
            if (state == PA_STREAM_READY)
                pa_stream_disconnect(late);
            else if (!PA_STREAM_IS_GOOD(state))
                pa_stream_unref(late);
        },
        nullptr);
}

} // namespace

SoundServerStream::SoundServerStream(std::shared_ptr<SoundServer::Link> link, SoundDirection direction, int rate, int channels)
    : m_link(std::move(link)), m_direction(direction), m_rate(rate), m_channels(channels)
{
    if (!m_link->running)
        return;
    const SoundServer::Link::Lock lock(*m_link);
    m_link->addStream(*this);
}

SoundServerStream::~SoundServerStream()
{
    if (!m_link->running)
        return;
    const SoundServer::Link::Lock lock(*m_link);
    m_link->removeStream(*this);
}

void SoundServerStream::drop()
{
    m_ready = false;
    if (!m_stream)
        return;
    pa_stream_set_state_callback(m_stream, nullptr, nullptr);
    pa_stream_set_write_callback(m_stream, nullptr, nullptr);
    if (pa_stream_get_state(m_stream) == PA_STREAM_CREATING) {
        letGoLater(m_stream);
        m_stream = nullptr;
        return;
    }
    pa_stream_disconnect(m_stream); // fails where the server is gone, which is as good
    pa_stream_unref(m_stream);
    m_stream = nullptr;
}

void SoundServerStream::follow()
{
    const std::string &route = m_link->routeOf(m_direction);
    if (!m_link->ready || route.empty())
        return drop();
    if (m_stream && PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream))) {
        if (!m_ready)
            return; // on its way; it asks again when it is there
        const char *const at = pa_stream_get_device_name(m_stream);
        if (at && route == at)
            return;
    }
    drop();
    pa_sample_spec spec{};
    spec.format = PA_SAMPLE_S16NE;
    spec.rate = static_cast<uint32_t>(m_rate);
    spec.channels = static_cast<uint8_t>(m_channels);
    const bool captures = m_direction == SoundDirection::Capture;
    m_stream = pa_stream_new(m_link->context, captures ? "microphone" : "call", &spec, nullptr);
    if (!m_stream) {
        qCWarning(logPhone) << "the sound server makes no stream of" << m_rate << "Hz";
        return;
    }
    pa_stream_set_state_callback(m_stream, [](pa_stream *stream, void *self) {
        auto *const us = static_cast<SoundServerStream *>(self);
        us->m_ready = pa_stream_get_state(stream) == PA_STREAM_READY;
        us->m_fresh = true;
        if (us->m_ready)
            us->follow(); // the route may have changed on the way
    }, this);
    if (!captures)
        pa_stream_set_write_callback(m_stream, [](pa_stream *, std::size_t, void *self) { static_cast<SoundServerStream *>(self)->pump(); }, this);
    pa_buffer_attr buffer{};
    buffer.maxlength = static_cast<uint32_t>(-1);
    buffer.fragsize = static_cast<uint32_t>(pa_usec_to_bytes(latency, &spec));
    buffer.tlength = buffer.fragsize;
    buffer.minreq = static_cast<uint32_t>(-1);
    buffer.prebuf = static_cast<uint32_t>(-1);
    const int failed = captures ? pa_stream_connect_record(m_stream, route.c_str(), &buffer, PA_STREAM_ADJUST_LATENCY)
                                : pa_stream_connect_playback(m_stream, route.c_str(), &buffer, PA_STREAM_ADJUST_LATENCY, nullptr, nullptr);
    if (failed < 0)
        drop();
}

float SoundServerStream::gain() const
{
    return m_link->gains[SoundServer::Link::indexOf(m_direction)];
}

bool SoundServerStream::isOpen() const
{
    if (!m_link->running)
        return false;
    const SoundServer::Link::Lock lock(*m_link);
    return m_ready && m_stream;
}

bool SoundServerStream::read(const std::function<void(const void *, std::size_t)> &take)
{
    if (!m_link->running)
        return false;
    const SoundServer::Link::Lock lock(*m_link);
    m_link->tellThreads();
    bool any = false;
    while (m_ready && m_stream && pa_stream_readable_size(m_stream) > 0) {
        const void *bytes = nullptr;
        std::size_t size = 0;
        if (pa_stream_peek(m_stream, &bytes, &size) < 0 || size == 0)
            break;
        if (bytes) { // nothing: a hole
            take(bytes, size);
            any = true;
        }
        pa_stream_drop(m_stream);
    }
    return any && std::exchange(m_fresh, false);
}

void SoundServerStream::playFrom(Source source)
{
    if (!m_link->running)
        return;
    const SoundServer::Link::Lock lock(*m_link);
    m_source = std::move(source);
}

void SoundServerStream::more(const std::function<void()> &add)
{
    if (!m_link->running)
        return;
    const SoundServer::Link::Lock lock(*m_link);
    m_link->tellThreads();
    add();
    pump();
}

void SoundServerStream::pump()
{
    if (!m_ready || !m_stream || !m_source)
        return;
    const std::size_t size = pa_stream_writable_size(m_stream);
    if (size == 0 || size == static_cast<std::size_t>(-1))
        return;
    m_piece.resize(size);
    if (const std::size_t got = m_source(m_piece.data(), size); got > 0)
        pa_stream_write(m_stream, m_piece.data(), got, nullptr, 0, PA_SEEK_RELATIVE);
}

} // namespace linija
