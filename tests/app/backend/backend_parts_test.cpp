#include "tests/catch.h"

#include "app/backend/cursor.h"
#include "app/backend/demoseed.h"
#include "app/backend/entitytype.h"
#include "app/backend/mergepatch.h"
#include "app/backend/options.h"
#include "core/base/uuid7.h"
#include "core/domain/phonenumber.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace linija;
using namespace linija::backend;

namespace {

const QString demo = QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo");

Timestamp timeOf(const QString &text) { return *fromIso(text); }

QJsonObject objectOf(const char *text) { return QJsonDocument::fromJson(text).object(); }

QVector<Resource> everything(EntityStore &store)
{
    QVector<Resource> items;
    qint64 position = 0;
    for (;;) {
        const auto page = store.changes(position, 1000);
        REQUIRE(page.ok());
        items += page->items;
        position = page->position;
        if (!page->more)
            return items;
    }
}

QVector<Resource> seeded(Timestamp now)
{
    QTemporaryDir folder;
    auto store = EntityStore::open(folder.filePath(u"db.sqlite"_s), EntityStore::Access::Write);
    REQUIRE(store.ok());
    const auto report = seedDemo(**store, demo, now);
    if (!report)
        FAIL(report.error().detail.toStdString());
    CHECK(report->skipped == QStringList());
    return everything(**store);
}

} // namespace

TEST_CASE("a cursor survives its text, and any change of the text is noticed")
{
    const Cursor cursor{QUuid::createUuid(), 123'456'789'012, 7, 20'778};
    const QByteArray text = toText(cursor);
    CHECK(text.size() == 56);
    REQUIRE(cursorFromText(text));
    CHECK(*cursorFromText(text) == cursor);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QByteArray changed = text;
        changed[i] = changed.at(i) == 'A' ? 'B' : 'A';
        CHECK_FALSE(cursorFromText(changed));
        CHECK_FALSE(cursorFromText(text.left(i)));
    }
    CHECK_FALSE(cursorFromText(text + 'A'));
    CHECK_FALSE(cursorFromText(QByteArray(100'000, 'A')));
}

TEST_CASE("merge patch gives what RFC 7396 lists in its appendix")
{
    const struct { const char *target, *patch, *result; } cases[] = {
        {R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})"},
        {R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})"},
        {R"({"a":"b"})", R"({"a":null})", R"({})"},
        {R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})"},
        {R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})"},
        {R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})"},
        {R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})"},
        {R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})"},
        {R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})"},
        {R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})"},
    };
    for (const auto &each : cases)
        CHECK(mergePatch(objectOf(each.target), objectOf(each.patch)) == objectOf(each.result));
}

TEST_CASE("a store keeps its rows in the order of their last change, latest state alone")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"db.sqlite"_s);
    auto opened = EntityStore::open(file, EntityStore::Access::Write);
    REQUIRE(opened.ok());
    EntityStore &store = **opened;
    REQUIRE(store.begin().ok());
    const auto a = store.insert(u"tasks"_s, u"a"_s, "{}", "h");
    const auto b = store.insert(u"tasks"_s, u"b"_s, "{}", "h");
    REQUIRE((a.ok() && b.ok()));
    const auto again = store.replace(*a, R"({"x":1})");
    REQUIRE(again.ok());
    CHECK(store.replace(*a, "{}").error().code == ErrorCode::Conflict);
    REQUIRE(store.commit().ok());
    const auto items = everything(store);
    REQUIRE(items.size() == 2);
    CHECK(items.at(0).id == u"b"_s);
    CHECK(items.at(1).id == u"a"_s);
    CHECK(items.at(1).rev == 2);
    CHECK(items.at(1).sequence > items.at(0).sequence);
}

TEST_CASE("a database of another program or a newer version is refused and left as it is")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"db.sqlite"_s);
    REQUIRE(EntityStore::open(file, EntityStore::Access::Write).ok());
    const auto run = [&file](const QString &sql) {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(file);
            raw.open();
            QSqlQuery(raw).exec(sql);
            raw.close();
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    };
    run(u"PRAGMA user_version = 99"_s);
    CHECK(EntityStore::open(file, EntityStore::Access::Write).error().code == ErrorCode::TooNew);
    run(u"PRAGMA user_version = 1"_s);
    run(u"PRAGMA application_id = 5"_s);
    const auto foreign = EntityStore::open(file, EntityStore::Access::Write);
    REQUIRE_FALSE(foreign.ok());
    CHECK(foreign.error().detail.contains(file));

    QFile text(folder.filePath(u"text.sqlite"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(8192, 'x'));
    text.close();
    CHECK_FALSE(EntityStore::open(text.fileName(), EntityStore::Access::Write).ok());
    REQUIRE(text.open(QIODevice::ReadOnly));
    CHECK(text.readAll() == QByteArray(8192, 'x'));
}

TEST_CASE("the demo company is the same every time for the same now")
{
    const Timestamp now = timeOf(u"2026-11-21T15:08:11.250Z"_s);
    const auto first = seeded(now);
    const auto second = seeded(now);
    REQUIRE(first.size() == second.size());
    for (qsizetype i = 0; i < first.size(); ++i)
        REQUIRE(first.at(i).toJson() == second.at(i).toJson());
    CHECK(seeded(now + std::chrono::days(3)).size() > 5000);
}

TEST_CASE("the demo company has the people and the history that the demo needs")
{
    const Timestamp now = timeOf(u"2026-11-21T15:08:11.250Z"_s);
    QMap<QString, int> count;
    QMap<QString, QJsonObject> customers; // by number
    QMap<QString, QSet<QString>> phones;  // number → customers
    QSet<QString> countries, languages, states, ids, seenCustomers;
    for (const Resource &item : seeded(now)) {
        ++count[item.type];
        CHECK_FALSE(ids.contains(item.id));
        ids.insert(item.id);
        const QJsonObject data = QJsonDocument::fromJson(item.data).object();
        const auto checked = checkData(item.type, data);
        CHECK((checked.ok() ? QString() : checked.error().detail) == QString());
        if (item.type == u"customers") {
            customers.insert(data.value(u"number"_s).toString(), data);
            seenCustomers.insert(item.id);
            countries.insert(data.value(u"country"_s).toString());
            for (const QJsonValue &language : data.value(u"languages"_s).toArray())
                languages.insert(language.toString());
            for (const QJsonValue &each : data.value(u"identities"_s).toArray()) {
                const QString value = each.toObject().value(u"value"_s).toString();
                const QString kind = each.toObject().value(u"kind"_s).toString();
                if (kind == u"phone") {
                    const auto phone = PhoneNumber::parse(value, {});
                    REQUIRE(phone);
                    CHECK(phone->region() == data.value(u"country"_s).toString());
                    phones[value].insert(data.value(u"number"_s).toString());
                } else if (kind == u"email") { // RFC 2606
                    CHECK((value.endsWith(u"@example.com"_s) || value.endsWith(u"@example.org"_s) || value.endsWith(u"@example.net"_s)));
                }
            }
        } else if (data.contains(u"customerId"_s)) {
            CHECK(seenCustomers.contains(data.value(u"customerId"_s).toString())); // never before its customer
        }
        if (item.type == u"cases")
            states.insert(data.value(u"state"_s).toString());
        for (const QString &key : {u"startedAt"_s, u"endedAt"_s, u"wrappedUpAt"_s, u"changedAt"_s, u"openedAt"_s, u"at"_s, u"createdAt"_s, u"closedAt"_s}) {
            if (const auto at = fromIso(data.value(key).toString()))
                CHECK(*at <= now);
        }
        for (const QString &key : {u"text"_s, u"comment"_s, u"note"_s})
            CHECK_FALSE(data.value(key).toString().contains(u'{')); // every placeholder was filled
    }
    CHECK(count.value(u"customers"_s) >= 300);
    CHECK(count.value(u"interactions"_s) + count.value(u"orders"_s) + count.value(u"cases"_s) + count.value(u"surveys"_s)
              + count.value(u"tasks"_s) >= 5000);
    CHECK(count.value(u"queues"_s) == 5);
    CHECK(count.value(u"dispositions"_s) == 14);
    CHECK(count.value(u"templates"_s) == 8);
    CHECK(count.value(u"flows"_s) == QDir(demo + u"/flows"_s).entryList({u"*.json"_s}).size());
    CHECK(count.value(u"articles"_s) == QDir(demo + u"/articles"_s).entryList({u"*.en.md"_s}).size());
    CHECK(countries.contains(QSet<QString>{u"UA"_s, u"LT"_s, u"LV"_s, u"TW"_s, u"EE"_s, u"PL"_s, u"DE"_s, u"GB"_s}));
    CHECK(languages == QSet<QString>{u"en"_s, u"uk"_s, u"lt"_s, u"lv"_s, u"ru"_s, u"zh-Hant"_s});
    CHECK(states.size() == 8); // every step of ISO 10002
    CHECK(customers.value(u"C-100042"_s).value(u"name"_s) == u"Jānis Bērziņš"_s);
    CHECK(phones.value(u"+37126555014"_s) == QSet<QString>{u"C-100042"_s});
    CHECK(phones.value(u"+37126555015"_s) == QSet<QString>{u"C-100043"_s});
    CHECK(phones.value(u"+37167555020"_s) == QSet<QString>{u"C-100050"_s, u"C-100051"_s});
    CHECK(phones.value(u"+37061255512"_s) == QSet<QString>{u"C-100060"_s});
    CHECK(phones.value(u"+886912555618"_s) == QSet<QString>{u"C-100061"_s});
    CHECK(phones.value(u"+380675550117"_s) == QSet<QString>{u"C-100062"_s});
    CHECK(phones.value(u"+37129555733"_s) == QSet<QString>{u"C-100064"_s});
    CHECK(ids.contains(namedUuid(u"customer:C-100042"_s).toString(QUuid::WithoutBraces)));
}

TEST_CASE("what happened today lies in today and in the past, at any hour of the day")
{
    for (const QString &text : {u"2026-11-21T00:00:30Z"_s, u"2026-11-21T06:10:00Z"_s, u"2026-11-21T12:00:00Z"_s, u"2026-11-21T22:00:20Z"_s, u"2026-11-21T23:59:00Z"_s}) {
        const Timestamp now = timeOf(text);
        bool found = false;
        for (const Resource &item : seeded(now)) {
            const QJsonObject data = QJsonDocument::fromJson(item.data).object();
            if (item.type != u"cases" || data.value(u"number"_s) != u"2231"_s)
                continue;
            found = true;
            const auto opened = fromIso(data.value(u"openedAt"_s).toString());
            REQUIRE(opened);
            CHECK(*opened <= now);
            CHECK(toQDateTime(*opened).date() == toQDateTime(now).date());
            CHECK(*fromIso(data.value(u"due"_s).toString()) > now);
        }
        CHECK(found);
    }
}

TEST_CASE("a pool with a mistake is refused with its file and place, and nothing is written")
{
    QTemporaryDir folder;
    QDir().mkpath(folder.filePath(u"company"_s));
    const auto copy = [&folder] {
        for (const QString &name : QDir(demo + u"/company"_s).entryList({u"*.json"_s})) {
            QFile::remove(folder.filePath(u"company/"_s + name));
            QFile::copy(demo + u"/company/"_s + name, folder.filePath(u"company/"_s + name));
        }
    };
    const auto seedError = [&folder] {
        QTemporaryDir other;
        auto store = EntityStore::open(other.filePath(u"db.sqlite"_s), EntityStore::Access::Write);
        REQUIRE(store.ok());
        const auto report = seedDemo(**store, folder.path(), timeOf(u"2026-11-21T15:00:00Z"_s));
        CHECK((*store)->head().value() == (report.ok() ? (*store)->head().value() : 0));
        return report.ok() ? QString() : report.error().detail;
    };
    const auto replaceIn = [&folder](const QString &name, const QByteArray &from, const QByteArray &to) {
        QFile file(folder.filePath(u"company/"_s + name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        REQUIRE(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        file.close();
        file.remove();
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    copy();
    CHECK(seedError() == QString());
    replaceIn(u"queues.json"_s, "\"mandatory\"", "\"sometimes\"");
    CHECK(seedError().contains(u"afterCallWork"_s));
    copy();
    replaceIn(u"stories.json"_s, "\"text\": \"damaged\"", "\"text\": \"no-such-theme\"");
    CHECK(seedError().contains(u"stories.json: stories["_s));
    copy();
    replaceIn(u"names.json"_s, "\"regions\": [", "\"regions\": [,");
    CHECK(seedError().contains(u"names.json: line 2"_s));
    copy();
    replaceIn(u"customers.json"_s, "+37126555014", "+3712655");
    CHECK(seedError().contains(u"C-100042"_s));
    copy();
    QFile::remove(folder.filePath(u"company/agents.json"_s));
    CHECK(seedError().contains(u"agents.json"_s));
}

TEST_CASE("an article or flow that cannot be read is named and skipped")
{
    QTemporaryDir folder;
    for (const QString &each : {u"company"_s, u"articles"_s, u"flows"_s})
        QDir().mkpath(folder.filePath(each));
    for (const QString &name : QDir(demo + u"/company"_s).entryList({u"*.json"_s}))
        QFile::copy(demo + u"/company/"_s + name, folder.filePath(u"company/"_s + name));
    const auto put = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    put(u"articles/good.en.md"_s, "---\ntitle: Good\ncategory: returns\nkeywords: a, b\nversion: 7\nhelped: 128\nupdated: 3d\n---\nBody\n");
    put(u"articles/good.lv.md"_s, "---\ntitle: Labs\nkeywords: b, c\n---\nTeksts\n");
    put(u"articles/open.en.md"_s, "---\ntitle: Open\n");
    put(u"articles/bare.en.md"_s, "Text");
    put(u"articles/Bad Name.md"_s, "Text");
    put(u"flows/good.json"_s, R"({"slug":"good","steps":[]})");
    put(u"flows/broken.json"_s, "{\n\"slug\": }");
    put(u"flows/nameless.json"_s, "{\"title\":1}");
    auto store = EntityStore::open(folder.filePath(u"db.sqlite"_s), EntityStore::Access::Write);
    REQUIRE(store.ok());
    const auto report = seedDemo(**store, folder.path(), timeOf(u"2026-11-21T15:00:00Z"_s));
    REQUIRE(report.ok());
    CHECK(report->rows.value(u"articles"_s) == 1);
    CHECK(report->rows.value(u"flows"_s) == 1);
    CHECK(report->skipped.size() == 5);
    CHECK(report->skipped.filter(u"broken.json: line 2"_s).size() == 1);
    CHECK(report->skipped.filter(u"open.en.md"_s).size() == 1);
    const auto article = (*store)->read(u"articles"_s, namedUuid(u"article:good"_s).toString(QUuid::WithoutBraces));
    REQUIRE((article.ok() && article.value()));
    const QJsonObject data = QJsonDocument::fromJson((*article)->data).object();
    CHECK(data.value(u"version"_s) == 7);
    CHECK(data.value(u"helped"_s) == 128);
    CHECK(data.value(u"updatedAt"_s) == u"2026-11-18T15:00:00.000Z"_s);
    CHECK(data.value(u"keywords"_s).toArray() == QJsonArray{u"a"_s, u"b"_s, u"c"_s});
    CHECK(data.value(u"texts"_s).toObject().value(u"lv"_s).toObject().value(u"body"_s) == u"Teksts\n"_s);
}

TEST_CASE("wrong use of the command line is said in a sentence")
{
    CHECK(readOptions({u"--listen"_s, u"127.0.0.1:0"_s, u"--db=x"_s})->databaseFile == u"x"_s);
    CHECK(readOptions({u"--listen"_s, u"[::1]:80"_s})->address == u"::1"_s);
    for (const QStringList &arguments : {QStringList{u"--listen"_s}, {u"--listen"_s, u"80"_s}, {u"--listen"_s, u"host:80"_s},
                                         {u"--listen"_s, u"127.0.0.1:70000"_s}, {u"--nonsense"_s}, {u"file"_s}, {u"--db="_s},
                                         {u"--demo-now"_s, u"today"_s}, {u"--demo"_s, u"x"_s, u"--listen"_s, u"0.0.0.0:0"_s}}) {
        const auto read = readOptions(arguments);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().detail.size() > 10);
    }
}
