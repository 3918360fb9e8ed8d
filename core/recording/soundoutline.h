// The shape of a recording: its loudness for the picture, and where nobody speaks. Works through the whole sound: a thread of
// its own, about a second for an hour.
#pragma once

#include "core/recording/recordedsound.h"

#include <vector>

namespace linija {

struct SilentSpan
{
    std::int64_t from = 0; // frames
    std::int64_t to = 0;
    friend bool operator==(const SilentSpan &, const SilentSpan &) = default;
};

struct SoundOutline
{
    std::vector<float> peaks;        // 0 to 1 by loudness as it is heard (-60 to 0 dBFS), either side's louder
    std::vector<SilentSpan> silences; // of at least a second, in order
    std::int64_t frames = 0;          // that could really be decoded
};

// `mostPeaks`: how many at most, 1 to 100,000. The sound is left at its beginning.
[[nodiscard]] SoundOutline outlineOf(RecordedSound &sound, int mostPeaks);

} // namespace linija
