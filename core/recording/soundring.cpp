#include "core/recording/soundring.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace linija {

SoundRing::SoundRing(std::size_t capacitySamples)
    : m_bytes(std::bit_ceil(std::max<std::size_t>(capacitySamples * sizeof(std::int16_t), 1024))), m_mask(m_bytes.size() - 1)
{
}

void SoundRing::put(std::uint64_t at, const void *bytes, std::size_t size) noexcept
{
    const std::size_t start = static_cast<std::size_t>(at & m_mask);
    const std::size_t first = std::min(size, m_bytes.size() - start);
    std::memcpy(m_bytes.data() + start, bytes, first);
    std::memcpy(m_bytes.data(), static_cast<const unsigned char *>(bytes) + first, size - first);
}

void SoundRing::get(std::uint64_t at, void *bytes, std::size_t size) const noexcept
{
    const std::size_t start = static_cast<std::size_t>(at & m_mask);
    const std::size_t first = std::min(size, m_bytes.size() - start);
    std::memcpy(bytes, m_bytes.data() + start, first);
    std::memcpy(static_cast<unsigned char *>(bytes) + first, m_bytes.data(), size - first);
}

bool SoundRing::push(std::chrono::steady_clock::time_point at, int rate, const std::int16_t *samples, std::size_t count) noexcept
{
    const std::size_t size = count * sizeof(std::int16_t);
    const std::uint64_t written = m_written.load(std::memory_order_relaxed);
    const std::uint64_t used = written - m_read.load(std::memory_order_acquire);
    if (count == 0 || used + sizeof(Head) + size > m_bytes.size()) {
        m_lost.fetch_add(count == 0 ? 0 : 1, std::memory_order_relaxed);
        return false;
    }
    const Head head{std::chrono::duration_cast<std::chrono::nanoseconds>(at.time_since_epoch()).count(), rate, static_cast<std::uint32_t>(count)};
    put(written, &head, sizeof head);
    put(written + sizeof head, samples, size);
    m_written.store(written + sizeof head + size, std::memory_order_release);
    return true;
}

bool SoundRing::pop(SoundBlock &into)
{
    const std::uint64_t read = m_read.load(std::memory_order_relaxed);
    if (m_written.load(std::memory_order_acquire) == read)
        return false;
    Head head{};
    get(read, &head, sizeof head);
    into.at = std::chrono::steady_clock::time_point(std::chrono::duration_cast<std::chrono::steady_clock::duration>(std::chrono::nanoseconds(head.atNs)));
    into.rate = head.rate;
    into.samples.resize(head.count);
    get(read + sizeof head, into.samples.data(), head.count * sizeof(std::int16_t));
    m_read.store(read + sizeof head + head.count * sizeof(std::int16_t), std::memory_order_release);
    return true;
}

} // namespace linija
