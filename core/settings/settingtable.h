// One table that describes every setting a person or an administrator can make: where it is found, what it may be, what it
// is by default. The settings pages, the managed file and docs/settings.md hold to it (tests/core/settings,
// tests/ui/settings). Plain; any thread.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace linija {

enum class SettingPage { General, Sound, Phone, Check, Backend, Languages, Shortcuts, Privacy };

enum class SettingKind {
    Text,     // at most `most` characters
    Number,   // whole, from `least` to `most`
    Toggle,
    Choice,   // one of `choices`
    TextList, // at most `most` entries of at most 64 characters
    Texts     // names to texts, such as the shortcuts; at most `most`
};

// Where a change is felt; pages and docs say so where it is not at once.
enum class SettingReach { AtOnce, NextPhoneStart, NextStart };

struct SettingSpec
{
    QString key; // the field's name in SettingsValues and in the file
    std::optional<SettingPage> page; // none: only in the files
    SettingKind kind = SettingKind::Text;
    int least = 0;
    int most = 0;
    QStringList choices;
    SettingReach reach = SettingReach::AtOnce;
    const char *meaning = ""; // one line of English for administrators
    QJsonValue standard; // the default, taken from SettingsValues
};

[[nodiscard]] const QVector<SettingSpec> &settingTable();
// The row of a key; null where it is none of the table's.
[[nodiscard]] const SettingSpec *findSetting(const QString &key);
// Empty where the value may stand there, else in plain English what it must be: "must be a whole number from 100 to 200".
[[nodiscard]] QString whyNot(const SettingSpec &spec, const QJsonValue &value);

} // namespace linija
