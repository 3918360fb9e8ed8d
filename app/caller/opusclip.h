// Ogg Opus (RFC 7845) decoded to a mono WAV, because the telephony library plays WAV alone. Blocks for some milliseconds.
#pragma once

#include "core/base/result.h"

#include <chrono>

namespace linija {

// NotFound, Corrupt, TooLarge (over five minutes), Io. Returns how long the clip is.
[[nodiscard]] Result<std::chrono::milliseconds> opusToWav(const QString &opusFile, const QString &wavFile);

} // namespace linija
