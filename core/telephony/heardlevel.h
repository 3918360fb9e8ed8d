// How loud somebody spoke within some seconds: the level that was reached for three tenths of a second altogether, so that a
// click or a knock at the microphone is no voice. Pure; time comes with the values.
#pragma once

#include "core/telephony/soundcheck.h"

#include <array>
#include <chrono>

namespace linija {

class HeardLevel
{
public:
    static constexpr std::chrono::milliseconds longEnough{300};

    void add(double db, std::chrono::milliseconds span); // what was measured for the last span, dBFS
    [[nodiscard]] double db() const;                     // whole dBFS from -90 to 0; -90 before there was enough
    void reset() { *this = HeardLevel(); }

private:
    std::array<std::chrono::milliseconds, 91> m_for{}; // by level: 0 dBFS first
};

} // namespace linija
