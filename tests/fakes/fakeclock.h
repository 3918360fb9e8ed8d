// A clock that stands still until it is moved.
#pragma once

#include "core/base/clock.h"

namespace linija::test {

class FakeClock final : public Clock
{
public:
    explicit FakeClock(Timestamp start = fromMs(1'795'000'000'000)) : m_now(start) {} // 2026-11-18

    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_monotonic += by;
    }
    void jumpWallClock(std::chrono::milliseconds by) { m_now += by; } // the user or NTP sets the clock

private:
    Timestamp m_now;
    std::chrono::milliseconds m_monotonic{0};
};

} // namespace linija::test
