// Where the two sides of a call go while it is recorded. Called on the media library's thread, every 10 or 20 ms for each
// side: an implementation must not wait, allocate or throw.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace linija {

enum class CallSide { Agent, Customer };

class SoundSink
{
public:
    virtual ~SoundSink() = default;

    // 16-bit PCM, one channel, `rate` frames a second; `at` is when it was worked, on the steady clock.
    virtual void take(CallSide side, std::chrono::steady_clock::time_point at, int rate, const std::int16_t *samples, std::size_t count) noexcept = 0;
};

} // namespace linija
