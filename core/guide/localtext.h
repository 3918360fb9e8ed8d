// A text in several languages: BCP 47 tag → text. The words come from the company's documents: plain text, never markup.
#pragma once

#include <QMap>
#include <QString>

namespace linija {

using LocalText = QMap<QString, QString>;

// The tag in `text` that serves a reader of `language` best: the same tag, then the same base language ("lv-LV" finds
// "lv", "zh_TW" and "zh-HK" find "zh-Hant"), then English, then any. Empty where there is no text at all.
// Texts that hold nothing but white space count as missing.
[[nodiscard]] QString bestLanguage(const LocalText &text, const QString &language);

// The text in that language; empty where there is none.
[[nodiscard]] QString textIn(const LocalText &text, const QString &language);

// One spelling for one language: "zh_TW" → "zh-Hant", "lv_LV" → "lv-LV", "EN" → "en".
[[nodiscard]] QString canonicalLanguage(const QString &language);

} // namespace linija
