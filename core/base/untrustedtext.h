// Text from outside (SIP headers, chat messages, profiles) made safe to show as plain text.
#pragma once

#include <QString>

namespace linija {

// Removes control characters, line breaks, bidirectional overrides and isolates (U+202A-202E, U+2066-2069, U+200E/F,
// U+061C), zero-width characters other than joiners, unpaired surrogates and non-characters; folds white space; cuts to
// maxLength UTF-16 units without splitting a surrogate pair and marks the cut with U+2026.
[[nodiscard]] QString plainBoundedText(const QString &text, qsizetype maxLength = 256);

} // namespace linija
