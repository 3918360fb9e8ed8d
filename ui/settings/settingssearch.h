// Finding settings by words: every word must be in the name, the keywords or the page's name; what has it in its name stands
// first, and words that begin so before words that only contain it. Case and accents do not matter. Pure.
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/widgets/laidtext.h"

#include <QVector>

namespace linija {

struct FoundSetting
{
    SettingPage page = SettingPage::General;
    SettingsEntry entry;
};

// At most 40, best first, the order of `all` within a rank. An empty text finds nothing.
[[nodiscard]] QVector<FoundSetting> findSettings(const QVector<FoundSetting> &all, const QString &text);

// The other word by which it is found, where its name does not tell; empty for none.
[[nodiscard]] QString foundByWord(const SettingsEntry &entry, const QString &text);
// Where the words of `text` stand in a name, at the beginning of a word if they do, for marking them.
[[nodiscard]] QVector<TextMark> settingMarks(const QString &name, const QString &text);

} // namespace linija
