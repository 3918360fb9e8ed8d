#include "tests/catch.h"

#include "ui/settings/settingssearch.h"
#include "ui/settings/settingwords.h"

using namespace linija;

namespace {

QVector<FoundSetting> table()
{
    QVector<FoundSetting> all;
    for (const SettingSpec &spec : settingTable()) {
        if (spec.page)
            all.append({*spec.page, {spec.key, settingName(spec.key), settingKeywords(spec.key), nullptr}});
    }
    return all;
}

QStringList keysFor(const QString &text)
{
    QStringList keys;
    for (const FoundSetting &one : findSettings(table(), text))
        keys << one.entry.key;
    return keys;
}

} // namespace

TEST_CASE("every setting of the table has a name, and words to be found by")
{
    QStringList names;
    for (const FoundSetting &one : table()) {
        INFO(one.entry.key.toStdString());
        CHECK(one.entry.name != one.entry.key);
        CHECK_FALSE(one.entry.keywords.isEmpty());
        names << one.entry.name;
        CHECK(keysFor(one.entry.name).contains(one.entry.key));
    }
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("settings are found by other words than their names, whole or begun, in any order")
{
    CHECK(keysFor("dark").value(0) == "theme");
    CHECK(keysFor("zoom").value(0) == "textPercent");
    CHECK(keysFor("FONT").contains("textPercent"));
    CHECK(keysFor("headset micro").value(0) == "audioInput");
    CHECK(keysFor("micro headset").value(0) == "audioInput");
    CHECK(keysFor("encryption").value(0) == "encryptionNeed"); // its name
    CHECK(keysFor("encryption").contains("sipTransport"));     // one of its other words
}

TEST_CASE("what begins with the word stands first, then what has it in its name, then what has it among other words")
{
    const QStringList keys = keysFor("ring");
    REQUIRE(keys.size() > 1);
    CHECK(keys.value(0) == "ringOutput");
    CHECK(keys.contains("ring"));
    CHECK(keys.indexOf("callWaiting") > 0); // "Let a second call ring while I talk"
    CHECK(keys.indexOf("callWaiting") < keys.indexOf("ring"));
}

TEST_CASE("accents and case make no difference, and nothing finds nothing")
{
    const QVector<FoundSetting> all{{SettingPage::Languages, {"x", QString::fromUtf8("Mājas valsts"), {}, nullptr}},
                                    {SettingPage::Languages, {"y", QString::fromUtf8("Мова вікна"), {}, nullptr}}};
    CHECK(findSettings(all, "majas").size() == 1);
    CHECK(findSettings(all, QString::fromUtf8("ВІКНА")).size() == 1);
    CHECK(findSettings(all, QString()).isEmpty());
    CHECK(findSettings(all, "   ").isEmpty());
    CHECK(findSettings(all, "majas xyz").isEmpty());
    CHECK(findSettings(all, QString(100000, 'x')).isEmpty());
}

TEST_CASE("what was searched for is marked in the name, at the beginning of a word if it stands there, whatever the accents")
{
    const QString name = QString::fromUtf8("Mājas valsts un valoda");
    CHECK(settingMarks(name, "majas") == QVector<TextMark>{{0, 5}});
    CHECK(settingMarks(name, "val MA") == QVector<TextMark>{{0, 2}, {6, 3}});
    CHECK(settingMarks(name, "oda") == QVector<TextMark>{{19, 3}}); // inside a word, where no word begins so
    CHECK(settingMarks(name, "a") == QVector<TextMark>{{1, 1}});
    CHECK(settingMarks(name, QString()).isEmpty());
    CHECK(settingMarks(QString(), "x").isEmpty());
}

TEST_CASE("a setting that is found by another word than its name says which")
{
    const SettingsEntry entry{"textPercent", "Text size", "font larger smaller zoom letters", nullptr};
    CHECK(foundByWord(entry, "zo") == "zoom");
    CHECK(foundByWord(entry, "size").isEmpty());
    CHECK(foundByWord(entry, "size arge") == "larger");
    CHECK(foundByWord(entry, QString()).isEmpty());
}
