// What is said about how a call sounds: one word and a figure for the card, all figures for who looks closer, and advice
// where something is wrong. Pure.
#pragma once

#include "core/domain/callquality.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace linija {

// "HD" of wide-band codecs, "Standard" of narrow-band ones, nothing of nothing.
[[nodiscard]] QString codecWord(const QString &codec);

// "HD · MOS 4.3"; where it is not good the verdict comes first: "Poor sound · MOS 2.9". Without figures the codec's word.
[[nodiscard]] QString soundChip(const QString &codec, const std::optional<CallQuality> &quality, const QLocale &locale);
[[nodiscard]] StateRole soundRole(const std::optional<CallQuality> &quality);
// One line each, for the tooltip and for screen readers: codec, loss both ways, jitter, round trip, R and MOS.
[[nodiscard]] QString soundDetail(const QString &codec, const std::optional<CallQuality> &quality, const QLocale &locale);

// What is probably wrong and what helps; nothing where nothing is wrong, or where another message says it already.
[[nodiscard]] QString soundAdvice(QualityCause cause);

} // namespace linija
