// One table that describes every setting a person can meet: where it is found, what it may be, what it is by default.
// The settings pages, the managed file and docs/settings.md all hold to it (tests/core/settings). Plain; any thread.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVector>

namespace linija {

enum class SettingPage { General, Sound, Phone, Backend, Languages, Shortcuts, Privacy };

enum class SettingKind {
    Text,    // at most `most` characters
    Number,  // whole, from `least` to `most`
    Toggle,
    Choice,  // one of `choices`
    TextList, // at most `most` entries of 64 characters
    Object   // names to texts, such as the shortcuts
};

// Where a change is felt; said on the page where it is not at once.
enum class SettingReach {
    AtOnce,
    NextPhoneStart, // the phone process reads it when it starts
};

struct SettingSpec
{
    QString key; // the field's name in SettingsValues and in the file
    SettingPage page = SettingPage::General;
    SettingKind kind = SettingKind::Text;
    int least = 0;
    int most = 0;
    QStringList choices;
    QJsonValue standard; // the default
    SettingReach reach = SettingReach::AtOnce;
};

[[nodiscard]] const QVector<SettingSpec> &settingTable();
// The row of a key; null where the key is not one that people can set.
[[nodiscard]] const SettingSpec *findSetting(const QString &key);
// Empty where the value may stand in that place, else in plain English what is wrong with it: "must be from 100 to 200".
[[nodiscard]] QString whyNot(const SettingSpec &spec, const QJsonValue &value);

} // namespace linija
