// The name of a language in the language of the window: "lv" → "Latvian", "zh-Hant" → "Traditional Chinese".
// A language that Linija has no word for is named by itself ("eesti"); text that is no language tag gives nothing.
#pragma once

#include <QString>

namespace linija {

[[nodiscard]] QString languageName(const QString &bcp47);
// The name a language has for itself, for the list of the window's languages: "Latviešu", "繁體中文".
[[nodiscard]] QString ownLanguageName(const QString &bcp47);

} // namespace linija
