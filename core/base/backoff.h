// Exponential back-off with full jitter: the wait before try n is uniform in [floor, min(cap, base * 2^n)].
// Not thread-safe; seeded, so tests repeat.
#pragma once

#include <chrono>
#include <random>

namespace linija {

class Backoff
{
public:
    struct Limits
    {
        std::chrono::milliseconds floor{200};
        std::chrono::milliseconds base{500};
        std::chrono::milliseconds cap{60'000};
    };

    Backoff(Limits limits, unsigned seed) : m_limits(limits), m_random(seed) {}

    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_tries = 0; }
    [[nodiscard]] int tries() const { return m_tries; }

private:
    Limits m_limits;
    std::minstd_rand m_random;
    int m_tries = 0;
};

} // namespace linija
