#include "tests/catch.h"

#include "core/settings/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace linija;

TEST_CASE("settings survive a restart and stay in their ranges")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("config/settings.json");
    {
        Settings settings(path);
        int told = 0;
        QObject::connect(&settings, &Settings::changed, [&] { ++told; });
        REQUIRE(settings.edit([](SettingsValues &v) {
            v.language = "lv";
            v.theme = ThemeChoice::Dark;
            v.textPercent = 900;
            v.notReadyReasons = {"break"};
        }));
        CHECK(told == 1);
    }
    const Settings again(path);
    CHECK(again.values().language == "lv");
    CHECK(again.values().theme == ThemeChoice::Dark);
    CHECK(again.values().textPercent == 200);
    CHECK(again.values().notReadyReasons == QStringList{"break"});
}

TEST_CASE("every field of the table is written and read")
{
    SettingsValues v;
    const QJsonObject defaults = toJson(v);
    QJsonObject changed;
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (it->isString() && it.key() != "theme")
            changed[it.key()] = it.key() + "!";
        else if (it->isDouble())
            changed[it.key()] = it->toInt() + 10;
        else
            changed[it.key()] = *it;
    }
    CHECK(toJson(settingsFromJson(changed)) == changed);
}

TEST_CASE("a damaged file is kept beside, and the defaults serve")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("settings.json");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"language\": \"lv\", oops");
    file.close();
    const Settings settings(path);
    CHECK_FALSE(settings.loadResult());
    CHECK(settings.loadResult().error().code == ErrorCode::Corrupt);
    CHECK(settings.loadResult().error().detail.contains(path));
    CHECK(settings.values().textPercent == 100);
    CHECK(QFile::exists(path + ".damaged"));
}

TEST_CASE("wrong types fall back to the default")
{
    const SettingsValues v = settingsFromJson({{"textPercent", "big"}, {"language", 7}, {"notReadyReasons", "x"}});
    CHECK(v.textPercent == 100);
    CHECK(v.language.isEmpty());
    CHECK_FALSE(v.notReadyReasons.isEmpty());
}
