#include "core/recording/soundoutline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linija {

namespace {

constexpr int step = RecordedSound::rate / 50; // 20 ms
constexpr double quietBelow = 0.0056;          // -45 dBFS: room and line noise
constexpr std::int64_t shortestSilence = RecordedSound::rate;

float heard(double amplitude)
{
    if (amplitude <= 0.001)
        return 0;
    return static_cast<float>(std::clamp(1.0 + 20 * std::log10(amplitude) / 60.0, 0.0, 1.0));
}

} // namespace

SoundOutline outlineOf(RecordedSound &sound, int mostPeaks)
{
    SoundOutline out;
    std::array<std::int16_t, step * 2> samples{};
    std::vector<float> fine;
    std::int64_t silentSince = -1;
    const auto endSilence = [&](std::int64_t at) {
        if (silentSince >= 0 && at - silentSince >= shortestSilence)
            out.silences.push_back({silentSince, at});
        silentSince = -1;
    };
    sound.seek(0);
    for (;;) {
        const int got = sound.read(samples.data(), step);
        if (got <= 0)
            break;
        int loudest = 0;
        for (std::size_t i = 0; i < static_cast<std::size_t>(got) * 2; ++i)
            loudest = std::max(loudest, std::abs(static_cast<int>(samples[i])));
        const double amplitude = loudest / 32768.0;
        fine.push_back(heard(amplitude));
        if (amplitude >= quietBelow)
            endSilence(out.frames);
        else if (silentSince < 0)
            silentSince = out.frames;
        out.frames += got;
    }
    endSilence(out.frames);
    sound.seek(0);
    const std::size_t bars = std::min(fine.size(), static_cast<std::size_t>(std::clamp(mostPeaks, 1, 100000)));
    out.peaks.resize(bars);
    for (std::size_t bar = 0; bar < bars; ++bar) {
        const auto first = fine.begin() + static_cast<std::ptrdiff_t>(bar * fine.size() / bars);
        const auto last = fine.begin() + static_cast<std::ptrdiff_t>((bar + 1) * fine.size() / bars);
        out.peaks[bar] = *std::max_element(first, std::max(last, first + 1));
    }
    return out;
}

} // namespace linija
