#include "tests/catch.h"

#include "core/settings/settings.h"
#include "core/settings/settingtable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace linija;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QJsonObject readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

ManagedSettings managed(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath("managed.json");
    writeFile(path, bytes);
    return readManagedSettings(path);
}

// Another value that may stand there.
QJsonValue another(const SettingSpec &spec)
{
    switch (spec.kind) {
    case SettingKind::Text: return spec.most == 2 ? "LT" : "other";
    case SettingKind::Number: return spec.standard.toInt() + 1;
    case SettingKind::Toggle: return !spec.standard.toBool();
    case SettingKind::Choice: return spec.choices.last();
    case SettingKind::TextList: return QJsonArray{"one", "two"};
    case SettingKind::Texts: return QJsonObject{{"answer", "F3"}};
    }
    return {};
}

} // namespace

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
        REQUIRE(settings.edit([](SettingsValues &v) { v.textPercent = 200; }));
        CHECK(told == 1); // it stood at 200 already
    }
    const Settings again(path);
    CHECK(again.values().language == "lv");
    CHECK(again.values().theme == ThemeChoice::Dark);
    CHECK(again.values().textPercent == 200);
    CHECK(again.values().notReadyReasons == QStringList{"break"});
    CHECK(QFile::permissions(path).testFlag(QFile::ReadOther) == false);
}

TEST_CASE("every setting of the table has a field, a default that may stand there, and is written and read")
{
    const QJsonObject defaults = toJson(SettingsValues());
    QJsonObject changed = defaults;
    QStringList keys;
    for (const SettingSpec &spec : settingTable()) {
        INFO(spec.key.toStdString());
        CHECK_FALSE(keys.contains(spec.key));
        keys << spec.key;
        REQUIRE(defaults.contains(spec.key));
        CHECK(whyNot(spec, spec.standard) == QString());
        CHECK_FALSE(QByteArray(spec.meaning).isEmpty());
        const QJsonValue value = another(spec);
        CHECK(value != spec.standard);
        CHECK(whyNot(spec, value) == QString());
        changed.insert(spec.key, value);
    }
    CHECK(toJson(settingsFromJson(changed)) == changed);
    // What is not in the table is the window's own.
    for (const QString &key : defaults.keys())
        CHECK((keys.contains(key) || key == "windowLayout" || key == "lastPhoneCheck" || key == "firstRunDone"));
}

TEST_CASE("a damaged file is kept beside, and the defaults serve")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("settings.json");
    writeFile(path, "{\"language\": \"lv\", oops");
    const Settings settings(path);
    CHECK_FALSE(settings.loadResult());
    CHECK(settings.loadResult().error().code == ErrorCode::Corrupt);
    CHECK(settings.loadResult().error().detail.contains(path));
    CHECK(settings.values().textPercent == 100);
    CHECK(QFile::exists(path + ".damaged"));
}

TEST_CASE("wrong types fall back to the default")
{
    const SettingsValues v = settingsFromJson(
        {{"textPercent", "big"}, {"language", 7}, {"notReadyReasons", "x"}, {"theme", "pink"}, {"closeToTray", "yes"}, {"homeRegion", "Latvia"}});
    CHECK(v == SettingsValues());
}

TEST_CASE("settings of a newer version survive an older one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("settings.json");
    writeFile(path, R"({"language": "lt", "hologram": {"depth": 3}, "theme": "pink"})");
    {
        Settings settings(path);
        CHECK(settings.values().theme == ThemeChoice::System);
        REQUIRE(settings.edit([](SettingsValues &v) { v.textPercent = 125; }, EditKind::Undoable));
        REQUIRE(settings.undo());
        REQUIRE(settings.edit([](SettingsValues &v) { v.textPercent = 150; }));
    }
    const QJsonObject file = readFile(path);
    CHECK(file.value("hologram").toObject().value("depth").toInt() == 3);
    CHECK(file.value("theme").toString() == "pink"); // a choice that only the newer version knows
    CHECK(file.value("textPercent").toInt() == 150);
    CHECK(file.value("language").toString() == "lt");
    CHECK_FALSE(file.contains("homeRegion")); // what nobody chose follows the default of the version that runs
}

TEST_CASE("a system file decides, and the user's file stays what it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("settings.json");
    writeFile(path, R"({"backendUrl": "https://mine.example"})");
    {
        Settings settings(path, managed(folder, R"({"backendUrl": "https://crm.example", "textPercent": 125})"));
        CHECK(settings.managed().problems.isEmpty());
        CHECK(settings.isManaged("backendUrl"));
        CHECK_FALSE(settings.isManaged("theme"));
        CHECK(settings.values().backendUrl == "https://crm.example");
        int told = 0;
        QObject::connect(&settings, &Settings::changed, [&] { ++told; });
        const auto refused = settings.edit([](SettingsValues &v) {
            v.backendUrl = "https://other.example";
            v.theme = ThemeChoice::Dark;
        });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Forbidden);
        CHECK(refused.error().detail.contains("backendUrl"));
        CHECK(refused.error().detail.contains(folder.filePath("managed.json")));
        CHECK(settings.values().theme == ThemeChoice::System);
        CHECK(told == 0);
        REQUIRE(settings.edit([](SettingsValues &v) { v.theme = ThemeChoice::Dark; }));
    }
    const QJsonObject file = readFile(path);
    CHECK(file.value("backendUrl").toString() == "https://mine.example");
    CHECK_FALSE(file.contains("textPercent"));
    // The system file goes: what the user had is back.
    CHECK(Settings(path).values().backendUrl == "https://mine.example");
}

TEST_CASE("what is wrong in a system file is said with file and key, and the rest is used")
{
    const QTemporaryDir folder;
    const ManagedSettings read = managed(folder, R"({"textPercent": 90.5, "colour": "red", "theme": "dark", "closeToTray": 1,
        "backendToken": "secret", "homeRegion": "Latvia", "notReadyReasons": ["a", 3]})");
    CHECK(read.values == QJsonObject{{"theme", "dark"}});
    REQUIRE(read.problems.size() == 6);
    for (const QString &problem : read.problems)
        CHECK(problem.startsWith(folder.filePath("managed.json") + ": "));
    const QString all = read.problems.join('\n');
    CHECK(all.contains("textPercent: must be a whole number from 100 to 200"));
    CHECK(all.contains("colour: there is no such setting"));
    CHECK(all.contains("closeToTray: must be true or false"));
    CHECK(all.contains("backendToken: a secret does not belong"));
    CHECK_FALSE(all.contains("\"secret\""));
}

TEST_CASE("a system file that is damaged, huge or no object changes nothing and is said")
{
    const QTemporaryDir folder;
    for (const QByteArray &bytes : {QByteArray("{\"theme\": \"dark\""), QByteArray("[1]"), QByteArray(),
                                    "{\"theme\": \"dark\", \"x\": \"" + QByteArray(300 * 1024, 'x') + "\"}"}) {
        const ManagedSettings read = managed(folder, bytes);
        CHECK(read.values.isEmpty());
        CHECK(read.problems.size() == 1);
    }
    CHECK(readManagedSettings(folder.path()).problems.size() == 1); // a folder
    CHECK(readManagedSettings(folder.filePath("none.json")).problems.isEmpty());
    QByteArray many("{");
    for (int i = 0; i < 500; ++i)
        many += "\"k" + QByteArray::number(i) + "\": 1,";
    many += "\"theme\": \"dark\"}";
    const ManagedSettings bounded = managed(folder, many);
    CHECK(bounded.problems.size() == 20);
    CHECK(bounded.values.contains("theme"));
}

TEST_CASE("changes are taken back one by one, and what changed otherwise stays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("settings.json");
    Settings settings(path);
    CHECK_FALSE(settings.canUndo());
    CHECK(settings.undo().error().code == ErrorCode::NotFound);
    for (int i = 0; i < 30; ++i) {
        const auto change = [i](SettingsValues &v) {
            if (i % 2)
                v.textPercent = 101 + i;
            else
                v.answerTargetSeconds = 21 + i;
        };
        REQUIRE(settings.edit(change, EditKind::Undoable));
    }
    CHECK(settings.lastChange() == QStringList{"textPercent"});
    REQUIRE(settings.edit([](SettingsValues &v) { v.windowLayout = {{"x", 1}}; }));
    CHECK(settings.lastChange() == QStringList{"textPercent"}); // the layout is nobody's step
    int told = 0;
    QObject::connect(&settings, &Settings::changed, [&] { ++told; });
    REQUIRE(settings.undo());
    CHECK(settings.values().textPercent == 128);
    CHECK(settings.lastChange() == QStringList{"answerTargetSeconds"});
    CHECK(Settings(path).values().textPercent == 128); // on disk too
    for (int i = 0; i < 29; ++i)
        REQUIRE(settings.undo());
    CHECK_FALSE(settings.canUndo());
    CHECK(told == 30);
    CHECK(settings.values().textPercent == 100);
    CHECK(settings.values().answerTargetSeconds == 20);
    CHECK(settings.values().windowLayout.value("x").toInt() == 1);
}

TEST_CASE("a slider that is dragged is one step, and there and back again is none")
{
    Settings settings{QString()};
    for (const int percent : {110, 120, 130})
        REQUIRE(settings.edit([&](SettingsValues &v) { v.textPercent = percent; }, EditKind::Undoable));
    REQUIRE(settings.undo());
    CHECK(settings.values().textPercent == 100);
    CHECK_FALSE(settings.canUndo());
    REQUIRE(settings.edit([](SettingsValues &v) { v.closeToTray = true; }, EditKind::Undoable));
    REQUIRE(settings.edit([](SettingsValues &v) { v.closeToTray = false; }, EditKind::Undoable));
    CHECK_FALSE(settings.canUndo());
}

TEST_CASE("a disk that takes nothing: the change is on, and the failure is told")
{
    const QTemporaryDir folder;
    writeFile(folder.filePath("config"), "a file where a folder should be");
    Settings settings(folder.filePath("config/settings.json"));
    const auto saved = settings.edit([](SettingsValues &v) { v.theme = ThemeChoice::Dark; }, EditKind::Undoable);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Io);
    CHECK(settings.values().theme == ThemeChoice::Dark);
    CHECK(settings.canUndo());
}

TEST_CASE("a token of an earlier version can be read once and is then gone from the file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("settings.json");
    writeFile(path, R"({"backendUrl": "https://crm.example", "backendToken": "t-123"})");
    Settings settings(path);
    CHECK(settings.tokenInFile() == "t-123");
    REQUIRE(settings.edit([](SettingsValues &v) { v.textPercent = 125; }));
    CHECK(readFile(path).value("backendToken").toString() == "t-123"); // until it is safe elsewhere
    REQUIRE(settings.forgetTokenInFile());
    CHECK(settings.tokenInFile().isEmpty());
    CHECK_FALSE(readFile(path).contains("backendToken"));
    CHECK(readFile(path).value("backendUrl").toString() == "https://crm.example");
}

TEST_CASE("the page for administrators names every setting with its default")
{
    QFile page(LINIJA_SOURCE_DIR "/docs/settings.md");
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const SettingSpec &spec : settingTable()) {
        QJsonArray wrapped{spec.standard};
        QString standard = QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact));
        standard = standard.mid(1, standard.size() - 2);
        const QString row = QString("| `%1` | `%2` |").arg(spec.key, standard);
        INFO(row.toStdString());
        CHECK(text.contains(row));
        CHECK(text.contains(QString::fromLatin1(spec.meaning)));
    }
}
