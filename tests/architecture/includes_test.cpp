// Holds every #include of app, core and ui against the table in docs/architecture.md: who may use whom, and which
// third-party headers are at home where.
#include "tests/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace {

using Table = QMap<QString, QStringList>;

// A room may include itself and the rooms named here. What is not named is forbidden.
const Table &allowedRooms()
{
    static const Table table = [] {
        Table t;
        t["core/base"] = {};
        t["core/domain"] = {"core/base"};
        t["core/settings"] = {"core/base"};
        t["core/secrets"] = {"core/base"};
        t["core/storage"] = {"core/base", "core/domain"};
        t["core/rest"] = {"core/base", "core/domain", "core/settings"};
        t["core/telephony"] = {"core/base", "core/domain"};
        t["core/recording"] = {"core/base"};
        t["core/archive"] = {"core/base", "core/domain", "core/recording", "core/storage", "core/rest", "core/secrets"};
        t["core/headset"] = {"core/base", "core/domain", "core/telephony"};
        t["core/telephony/linphone"] = {"core/base", "core/domain", "core/telephony", "core/settings", "core/recording"}; // both sides go straight to the writer
        t["core/guide"] = {"core/base", "core/domain"};
        t["core/knowledge"] = {"core/base", "core/domain", "core/storage"};
        t["core/sync"] = {"core/base", "core/domain", "core/storage", "core/rest"};
        t["core/session"] = {"core/base", "core/domain", "core/telephony", "core/guide", "core/storage"};
        const QStringList forUi = {"core/base",      "core/domain",   "core/session", "core/guide",
                                   "core/knowledge", "core/settings", "core/telephony", "core/sync/syncstatus.h",
                                   "ui/theme",       "ui/widgets"};
        for (const char *panel : {"softphone", "customer", "timeline", "guide", "knowledge", "wrapup", "syncstatus", "settings"})
            t[QString("ui/") + panel] = forUi;
        t["ui/listening"] = forUi + QStringList{"core/archive/recordingshelf.h", "core/recording"}; // sound from memory
        t["ui/theme"] = {"core/base", "core/settings"};
        t["ui/widgets"] = {"core/base", "core/domain", "ui/theme"};
        t["ui/window"] = {"core/base", "core/settings", "ui/theme"};
        t["ui/actions"] = {"core/base", "core/settings", "ui/theme", "ui/widgets"};
        t["ui/desktop"] = {"core/base", "ui/theme"};
        t["ui/settings"] = forUi + QStringList{"ui/actions", "ui/desktop", "core/secrets"};
        t["ui/shell"] = forUi + QStringList{"ui/actions", "ui/desktop", "ui/window", "ui/softphone", "ui/customer", "ui/timeline", "ui/guide", "ui/knowledge",
                                            "ui/wrapup", "ui/syncstatus", "ui/settings", "ui/listening", "core/archive/recordingshelf.h"};
        return t;
    }();
    return table;
}

struct ThirdParty
{
    QRegularExpression header;
    QStringList homes; // path prefixes that may include it
};

QVector<ThirdParty> thirdParties()
{
    return {
        {QRegularExpression("^Q(Sql\\w*)$|^QtSql"), {"core/storage/", "app/backend/"}},
        {QRegularExpression("^sqlite3\\.h$"), {"core/storage/", "app/backend/"}},
        {QRegularExpression("^curl/"), {"core/rest/"}},
        {QRegularExpression("^qt6keychain/"), {"core/secrets/"}},
        {QRegularExpression("^linphone|^mediastreamer2/|^pulse/"), {"core/telephony/linphone/"}},
        {QRegularExpression("^hidapi"), {"core/headset/"}},
        {QRegularExpression("^xcb/"), {"ui/desktop/"}},
        {QRegularExpression("^QSystemTrayIcon$"), {"ui/desktop/"}},
        {QRegularExpression("^boost/"), {"app/backend/"}},
        {QRegularExpression("^phonenumbers/"), {"core/domain/phonenumber.cpp", "core/domain/emergencynumber.cpp"}},
        {QRegularExpression("^opusfile|^opus/"), {"app/caller/", "core/recording/"}},
        {QRegularExpression("^opusenc|^sodium|^speex/|^SoundTouch"), {"core/recording/"}},
        {QRegularExpression("^QNetworkAccessManager$|^QTcp\\w+$"), {}},
        {QRegularExpression("^QLocal(Server|Socket)$"), {"core/telephony/", "app/"}},
        {QRegularExpression("^Q(SoundEffect|MediaPlayer|AudioOutput|AudioSink|MediaDevices|AudioDevice)$"), {"ui/listening/", "ui/softphone/", "ui/settings/", "app/"}},
        {QRegularExpression("^Q(Widget|Application|MainWindow|Dialog|Label|PushButton|Painter|Pixmap|Icon|Font\\w*)$"), {"ui/", "app/workstation/"}},
    };
}

struct Include
{
    QString file; // from the root
    int line;
    QString target;
};

QVector<Include> includesOf(const QString &root, const QString &file)
{
    QVector<Include> found;
    QFile in(root + '/' + file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    static const QRegularExpression pattern(R"(^\s*#\s*include\s*["<]([^">]+)[">])");
    int line = 0;
    while (!in.atEnd()) {
        ++line;
        if (const auto match = pattern.match(QString::fromUtf8(in.readLine())); match.hasMatch())
            found.append({file, line, match.captured(1)});
    }
    return found;
}

QString roomOf(const QString &path)
{
    if (path.startsWith("core/telephony/linphone/"))
        return "core/telephony/linphone";
    const QStringList parts = path.split('/');
    return parts.size() >= 3 ? parts[0] + '/' + parts[1] : QString();
}

QString violation(const Include &include)
{
    const QString &target = include.target;
    if (target.startsWith("core/") || target.startsWith("ui/") || target.startsWith("app/") || target.startsWith("tests/")) {
        const QString from = roomOf(include.file);
        if (from == "ui/gallery") // a developer's tool that is not installed: shows the window over the tests' desk
            return {};
        if (target.startsWith("tests/"))
            return "product code includes a test";
        const QString to = roomOf(target);
        if (from.startsWith("app/") || from == to)
            return {};
        if (!allowedRooms().contains(from))
            return "the room " + from + " is not in the table";
        const QStringList &allowed = allowedRooms()[from];
        return allowed.contains(to) || allowed.contains(target) ? QString() : from + " may not use " + to;
    }
    const auto parties = thirdParties();
    for (const ThirdParty &party : parties) {
        if (!party.header.match(target).hasMatch())
            continue;
        for (const QString &home : party.homes) {
            if (include.file.startsWith(home))
                return {};
        }
        return "<" + target + "> is not at home here";
    }
    return {};
}

} // namespace

TEST_CASE("every include follows the table of who may use whom")
{
    const QString root = QStringLiteral(LINIJA_SOURCE_DIR);
    QStringList violations;
    int files = 0;
    for (const char *top : {"app", "core", "ui"}) {
        QDirIterator it(root + '/' + top, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next().mid(root.size() + 1);
            ++files;
            for (const Include &include : includesOf(root, file)) {
                if (const QString why = violation(include); !why.isEmpty())
                    violations << QString("%1:%2: %3").arg(file).arg(include.line).arg(why);
            }
        }
    }
    CHECK(files > 50);
    INFO(violations.join('\n').toStdString());
    CHECK(violations.isEmpty());
}

// The program is what the first paint waits for; the rest is loaded after it (docs/decisions/0013).
TEST_CASE("the program itself uses nothing that the first paint can do without")
{
    const QString root = QStringLiteral(LINIJA_SOURCE_DIR);
    QFile list(root + "/app/workstation/CMakeLists.txt");
    REQUIRE(list.open(QIODevice::ReadOnly));
    const QString cmake = QString::fromUtf8(list.readAll());
    const auto program = QRegularExpression("add_executable\\(linija ([^)]*)\\)").match(cmake);
    const auto libraries = QRegularExpression("target_link_libraries\\(linija PRIVATE ([^)]*)\\)").match(cmake);
    REQUIRE(program.hasMatch());
    REQUIRE(libraries.hasMatch());
    CHECK(libraries.captured(1).simplified() == "Qt6::Widgets Qt6::Network linija-settings linija-ui-theme linija-ui-window");
    static const QStringList allowed = {"core/base", "core/settings", "ui/theme", "ui/window", "app/workstation"};
    for (const QString &source : program.captured(1).split(QRegularExpression("\\s+"), Qt::SkipEmptyParts)) {
        for (const Include &include : includesOf(root, "app/workstation/" + source)) {
            INFO(source.toStdString() << " includes " << include.target.toStdString());
            CHECK((!include.target.contains('/') || allowed.contains(roomOf(include.target))));
        }
    }
}

TEST_CASE("the table forbids what it should")
{
    CHECK_FALSE(violation({"ui/timeline/a.cpp", 1, "core/storage/store.h"}).isEmpty());
    CHECK_FALSE(violation({"ui/timeline/a.cpp", 1, "core/rest/httpclient.h"}).isEmpty());
    CHECK_FALSE(violation({"core/session/a.cpp", 1, "core/sync/syncservice.h"}).isEmpty());
    CHECK_FALSE(violation({"core/guide/a.cpp", 1, "QWidget"}).isEmpty());
    CHECK_FALSE(violation({"ui/shell/a.cpp", 1, "linphone++/linphone.hh"}).isEmpty());
    CHECK_FALSE(violation({"core/sync/a.cpp", 1, "curl/curl.h"}).isEmpty());
    CHECK_FALSE(violation({"ui/shell/a.cpp", 1, "ui/gallery/scenes.h"}).isEmpty());
    CHECK_FALSE(violation({"ui/shell/a.cpp", 1, "tests/ui/desk.h"}).isEmpty());
    CHECK(violation({"ui/shell/a.cpp", 1, "core/sync/syncstatus.h"}).isEmpty());
    CHECK(violation({"app/phone/main.cpp", 1, "core/telephony/linphone/linphoneengine.h"}).isEmpty());
}
