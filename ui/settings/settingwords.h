// What settings are called: their names as the pages show them, a line of explanation, and other words people look for.
// GUI thread; in the language of the moment.
#pragma once

#include <QString>
#include <QStringList>

namespace linija {

[[nodiscard]] QString settingName(const QString &key); // of the settings table; a key that is not there: itself
[[nodiscard]] QString settingHint(const QString &key); // may be empty
[[nodiscard]] QString settingKeywords(const QString &key);
// "Changed: Text size", for the undo line.
[[nodiscard]] QString settingsChangedWords(const QStringList &keys);

} // namespace linija
