// How loud one frequency is in a piece of a WAV file, dBFS: a full-scale sine is 0 (G. Goertzel, Amer. Math. Monthly 65, 1958).
#pragma once

#include "core/telephony/wavfile.h"
#include "tests/catch.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>

namespace linija::test {

[[nodiscard]] inline double levelOf(const qint16 *samples, qsizetype count, int rate, double hz)
{
    if (count <= 0)
        return -120;
    const double coefficient = 2 * std::cos(2 * std::numbers::pi * hz / rate);
    double s1 = 0;
    double s2 = 0;
    double weights = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double window = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count));
        weights += window;
        const double s0 = window * samples[i] / 32768.0 + coefficient * s1 - s2;
        s2 = s1;
        s1 = s0;
    }
    const double power = s1 * s1 + s2 * s2 - coefficient * s1 * s2;
    return std::max(-120.0, 10 * std::log10(std::max(power, 1e-20) * 4 / (weights * weights)));
}

// A piece of a recording, that may still grow, counted from its end.
[[nodiscard]] inline double lastLevel(const QString &wav, double hz, std::chrono::milliseconds length)
{
    const auto audio = readWav(wav);
    if (!audio)
        return -120;
    const WavAudio &all = audio.value();
    const qsizetype count = std::min<qsizetype>(all.samples.size(), length.count() * all.rate / 1000);
    return levelOf(all.samples.constData() + all.samples.size() - count, count, all.rate, hz);
}

} // namespace linija::test
