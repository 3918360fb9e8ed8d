#include "tests/core/storage/teststore.h"

#include "core/storage/statement.h"
#include "core/storage/timelinerepository.h"

#include <algorithm>

using namespace linija;
using namespace linija::test;

namespace {

const CustomerId who = idOf<CustomerId>(1);

TimelineEntry entryOf(int number, qint64 at, Channel channel = Channel::Call, const QString &text = {})
{
    TimelineEntry entry;
    entry.id = idOf<TimelineEntryId>(number);
    entry.customer = who;
    entry.at = fromMs(at);
    entry.channel = channel;
    entry.text = text;
    return entry;
}

void fill(TestStore &test, const QVector<TimelineEntry> &entries)
{
    test.mustWrite([=](Database &db) -> Result<void> {
        TimelineRepository timeline(db);
        for (const TimelineEntry &entry : entries) {
            if (auto done = timeline.upsert(entry); !done)
                return done;
        }
        return {};
    });
}

TimelinePage pageOf(TestStore &test, const TimelineFilter &filter, const std::optional<TimelineKey> &before, int limit)
{
    return test.mustRead([=](Database &db) { return TimelineRepository(db).page(who, filter, before, limit); });
}

// All pages one after the other, as a view that scrolls to the end would ask for them.
QVector<TimelineEntry> walk(TestStore &test, const TimelineFilter &filter, int limit)
{
    QVector<TimelineEntry> out;
    std::optional<TimelineKey> before;
    for (int i = 0; i < 10'000; ++i) {
        const TimelinePage page = pageOf(test, filter, before, limit);
        out += page.entries;
        if (!page.more)
            return out;
        before = page.next;
        REQUIRE(before);
    }
    FAIL("the pages do not end");
    return out;
}

QVector<int> textsFound(TestStore &test, const QString &filter)
{
    QVector<int> out;
    for (const TimelineEntry &entry : walk(test, {{}, filter}, 3))
        out += static_cast<int>(toMs(entry.at));
    std::sort(out.begin(), out.end());
    return out;
}

QStringList planOf(TestStore &test, const char *sql)
{
    return test.mustRead([=](Database &db) -> Result<QStringList> {
        const QByteArray explain = QByteArray("EXPLAIN QUERY PLAN ") + sql;
        Statement s = db.statement(std::string_view(explain.constData(), static_cast<size_t>(explain.size())));
        QStringList lines;
        while (s.next())
            lines += s.text(3);
        return lines;
    });
}

} // namespace

TEST_CASE("a timeline entry is kept whole")
{
    TestStore test;
    TimelineEntry entry = entryOf(1, 1'000, Channel::Order, QStringLiteral("текст 文字"));
    entry.direction = Direction::Outbound;
    entry.status = EntryStatus::Shipped;
    entry.reference = QStringLiteral("8790");
    entry.subject = QStringLiteral("Kettle");
    entry.agent = QStringLiteral("Rasa");
    entry.queue = QStringLiteral("unknown-queue");
    entry.duration = std::chrono::seconds(61);
    entry.firstContactResolved = true;
    entry.amount = Money{4'590, QStringLiteral("EUR")};
    entry.score = 0;
    entry.scoreMax = 10;
    entry.due = fromMs(9'000);
    entry.owner = QStringLiteral("tomas");
    entry.hasRecording = true;
    fill(test, {entry});
    CHECK(test.mustRead([](Database &db) { return TimelineRepository(db).entry(idOf<TimelineEntryId>(1)); }) == entry);
    fill(test, {entryOf(1, 2'000)}); // and can lose everything again
    CHECK(test.mustRead([](Database &db) { return TimelineRepository(db).entry(idOf<TimelineEntryId>(1)); }) == entryOf(1, 2'000));
}

TEST_CASE("pages neither skip nor repeat entries of one and the same moment")
{
    TestStore test;
    QVector<TimelineEntry> entries;
    for (int i = 0; i < 100; ++i)
        entries += entryOf(i * 7919 % 100, i / 30, static_cast<Channel>(i % 4)); // thirty at a time
    fill(test, entries);
    fill(test, [] {
        TimelineEntry other = entryOf(500, 1);
        other.customer = idOf<CustomerId>(2);
        return QVector<TimelineEntry>{other};
    }());
    for (const int limit : {1, 7, 30, 99, 100, 101}) {
        const auto all = walk(test, {}, limit);
        REQUIRE(all.size() == 100);
        CHECK(std::is_sorted(all.begin(), all.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
            return a.at != b.at ? a.at > b.at : a.id.uuid().toRfc4122() > b.id.uuid().toRfc4122();
        }));
        CHECK(std::adjacent_find(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id == b.id; }) == all.end());
    }
    CHECK_FALSE(pageOf(test, {}, {}, 100).more);
    CHECK(pageOf(test, {}, {}, 99).more);

    for (const int limit : {1, 4, 50}) {
        const auto some = walk(test, {{Channel::Chat, Channel::Sms}, {}}, limit);
        REQUIRE(some.size() == 50);
        CHECK(std::all_of(some.begin(), some.end(), [](const TimelineEntry &e) { return e.channel == Channel::Chat || e.channel == Channel::Sms; }));
        CHECK(std::is_sorted(some.begin(), some.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
            return a.at != b.at ? a.at > b.at : a.id.uuid().toRfc4122() > b.id.uuid().toRfc4122();
        }));
    }
    CHECK(walk(test, {{Channel::Survey}, {}}, 10).isEmpty());
}

TEST_CASE("a text filter finds words in every script, whatever their case and marks")
{
    TestStore test;
    TimelineEntry reference = entryOf(7, 7);
    reference.reference = QStringLiteral("8790");
    reference.subject = QStringLiteral("Kettle K-2");
    fill(test, {entryOf(1, 1, Channel::Call, QStringLiteral("Чайник ПРОТІКАЄ, повернення")),
                entryOf(2, 2, Channel::Chat, QStringLiteral("Šķērsiela, Rīga – tējkanna")),
                entryOf(3, 3, Channel::Email, QStringLiteral("Ąžuolo puodelis sudužo")),
                entryOf(4, 4, Channel::Sms, QStringLiteral("水壺漏水，想退款")),
                entryOf(5, 5, Channel::Call, QStringLiteral("посылка ещё не пришла")),
                entryOf(6, 6, Channel::Call, QStringLiteral("The KETTLE leaks; it's broken")), reference});
    CHECK(textsFound(test, QStringLiteral("протікає")) == QVector<int>{1});
    CHECK(textsFound(test, QStringLiteral("ЧАЙ повер")) == QVector<int>{1});
    CHECK(textsFound(test, QStringLiteral("skersiela")) == QVector<int>{2});
    CHECK(textsFound(test, QStringLiteral("TĒJKANNA riga")) == QVector<int>{2});
    CHECK(textsFound(test, QStringLiteral("ažuolo")) == QVector<int>{3});
    CHECK(textsFound(test, QStringLiteral("漏水")) == QVector<int>{4});
    CHECK(textsFound(test, QStringLiteral("款")) == QVector<int>{4});
    CHECK(textsFound(test, QStringLiteral("еще")) == QVector<int>{5});
    CHECK(textsFound(test, QStringLiteral("kettle")) == QVector<int>{6, 7});
    CHECK(textsFound(test, QStringLiteral("its")) == QVector<int>{6});
    CHECK(textsFound(test, QStringLiteral("it's")) == QVector<int>{6});
    CHECK(textsFound(test, QStringLiteral("8790")) == QVector<int>{7});
    CHECK(textsFound(test, QStringLiteral("ettle")).isEmpty()); // the beginning of a word, not its middle
    CHECK(textsFound(test, QStringLiteral("kettle 漏水")).isEmpty()); // all words, in one entry
}

TEST_CASE("a page of a long history comes from the index alone, filters included")
{
    TestStore test;
    test.mustWrite([](Database &db) -> Result<void> {
        TimelineRepository timeline(db);
        for (int i = 0; i < 50'000; ++i) {
            TimelineEntry entry = entryOf(i, i / 3, static_cast<Channel>(i % 8), i == 100 ? QStringLiteral("needle") : QStringLiteral("hay hay hay"));
            if (auto done = timeline.upsert(entry); !done)
                return done;
        }
        return {};
    });
    // The statements of TimelineRepository::page().
    for (const char *sql : {"SELECT * FROM timeline WHERE customer_id = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC",
                            "SELECT * FROM timeline WHERE customer_id = ? AND channel = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC"}) {
        const QStringList plan = planOf(test, sql);
        REQUIRE(plan.size() == 1);
        CHECK(plan.first().startsWith(QStringLiteral("SEARCH timeline USING INDEX timeline_by_")));
        CHECK(plan.first().contains(QStringLiteral("(at,id)<(?,?)"))); // the boundary is a seek, not a filter
    }
    const TimelinePage page = pageOf(test, {}, TimelineKey{fromMs(8'000), idOf<TimelineEntryId>(0)}, 50);
    REQUIRE(page.entries.size() == 50);
    CHECK(page.entries.first().at == fromMs(7'999));

    // A word that hardly occurs: the first answer is bounded, the walk arrives all the same.
    const TimelinePage first = pageOf(test, {{}, QStringLiteral("needle")}, {}, 50);
    CHECK(first.entries.isEmpty());
    CHECK(first.more);
    REQUIRE(first.next);
    CHECK(walk(test, {{}, QStringLiteral("needle")}, 50).size() == 1);
    CHECK(walk(test, {{Channel::Call, static_cast<Channel>(100 % 8), Channel::Sms}, QStringLiteral("needle")}, 50).size() == 1);
    CHECK(walk(test, {{Channel::Call, Channel::Sms}, QStringLiteral("hay")}, 500).size() == 12'500);
}

TEST_CASE("look-ups that a call waits for use their indexes")
{
    TestStore test;
    const auto plan = planOf(test, "SELECT row FROM customers WHERE row IN (SELECT customer FROM identities WHERE value = ? AND kind = ? LIMIT ?) ORDER BY row");
    const QString text = plan.join(QLatin1Char('\n'));
    CHECK(text.contains(QStringLiteral("SEARCH identities USING COVERING INDEX identities_by_value (value=? AND kind=?)")));
    CHECK(text.contains(QStringLiteral("SEARCH customers USING INTEGER PRIMARY KEY")));
    CHECK_FALSE(text.contains(QStringLiteral("SCAN customers")));
    const auto range = planOf(test, "SELECT customer FROM identities WHERE short_value >= ? AND short_value < ? LIMIT ?").join(QLatin1Char('\n'));
    CHECK(range.contains(QStringLiteral("SEARCH identities USING COVERING INDEX identities_by_short_value (short_value>? AND short_value<?)")));
}
