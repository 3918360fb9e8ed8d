// A queue of sound blocks between one writing and one reading thread, without locks: the media thread must never wait for a
// disk. What does not fit is dropped and counted.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace linija {

struct SoundBlock
{
    std::chrono::steady_clock::time_point at;
    int rate = 0;
    std::vector<std::int16_t> samples;
};

class SoundRing
{
public:
    explicit SoundRing(std::size_t capacitySamples); // rounded up to a power of two

    // Writer's thread. False: no room, the block is lost.
    bool push(std::chrono::steady_clock::time_point at, int rate, const std::int16_t *samples, std::size_t count) noexcept;
    // Reader's thread.
    [[nodiscard]] bool pop(SoundBlock &into);
    [[nodiscard]] std::uint64_t lostBlocks() const { return m_lost.load(std::memory_order_relaxed); }

private:
    struct Head
    {
        std::int64_t atNs;
        std::int32_t rate;
        std::uint32_t count;
    };

    void put(std::uint64_t at, const void *bytes, std::size_t size) noexcept;
    void get(std::uint64_t at, void *bytes, std::size_t size) const noexcept;

    std::vector<unsigned char> m_bytes;
    std::uint64_t m_mask;
    alignas(64) std::atomic<std::uint64_t> m_written{0};
    alignas(64) std::atomic<std::uint64_t> m_read{0};
    std::atomic<std::uint64_t> m_lost{0};
};

} // namespace linija
