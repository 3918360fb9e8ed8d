// An ear for recordings: how loud one frequency is in a piece of one side (G. Goertzel, Amer. Math. Monthly 65, 1958).
#pragma once

#include "core/recording/recordedsound.h"
#include "core/recording/soundsink.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace linija::test {

struct BothSides
{
    std::vector<std::int16_t> agent;
    std::vector<std::int16_t> customer;

    [[nodiscard]] const std::vector<std::int16_t> &of(CallSide side) const { return side == CallSide::Agent ? agent : customer; }
    [[nodiscard]] std::chrono::milliseconds length() const { return lengthOfFrames(static_cast<std::int64_t>(agent.size())); }

    // dBFS, a full-scale sine is 0; from and to as places in the recording.
    [[nodiscard]] double level(CallSide side, double hz, std::chrono::milliseconds from, std::chrono::milliseconds to) const
    {
        const auto &all = of(side);
        const auto first = static_cast<std::size_t>(std::clamp<std::int64_t>(framesIn(from), 0, static_cast<std::int64_t>(all.size())));
        const auto last = static_cast<std::size_t>(std::clamp<std::int64_t>(framesIn(to), 0, static_cast<std::int64_t>(all.size())));
        if (last <= first)
            return -120;
        const double coefficient = 2 * std::cos(2 * std::numbers::pi * hz / RecordedSound::rate);
        double s1 = 0;
        double s2 = 0;
        double weights = 0;
        for (std::size_t i = first; i < last; ++i) {
            const double window = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(i - first) / static_cast<double>(last - first));
            weights += window;
            const double s0 = window * all[i] / 32768.0 + coefficient * s1 - s2;
            s2 = s1;
            s1 = s0;
        }
        const double power = s1 * s1 + s2 * s2 - coefficient * s1 * s2;
        return std::max(-120.0, 10 * std::log10(std::max(power, 1e-20) * 4 / (weights * weights)));
    }

    // The loudest sample of a piece, dBFS.
    [[nodiscard]] double peak(CallSide side, std::chrono::milliseconds from, std::chrono::milliseconds to) const
    {
        const auto &all = of(side);
        const auto first = static_cast<std::size_t>(std::clamp<std::int64_t>(framesIn(from), 0, static_cast<std::int64_t>(all.size())));
        const auto last = static_cast<std::size_t>(std::clamp<std::int64_t>(framesIn(to), 0, static_cast<std::int64_t>(all.size())));
        int loudest = 0;
        for (std::size_t i = first; i < last; ++i)
            loudest = std::max(loudest, std::abs(static_cast<int>(all[i])));
        return loudest == 0 ? -120.0 : 20 * std::log10(loudest / 32768.0);
    }
};

[[nodiscard]] inline BothSides listenTo(RecordedSound &sound)
{
    BothSides out;
    std::vector<std::int16_t> some(4800 * 2);
    sound.seek(0);
    for (;;) {
        const int got = sound.read(some.data(), 4800);
        if (got <= 0)
            return out;
        for (int i = 0; i < got; ++i) {
            out.agent.push_back(some[static_cast<std::size_t>(i) * 2]);
            out.customer.push_back(some[static_cast<std::size_t>(i) * 2 + 1]);
        }
    }
}

} // namespace linija::test
