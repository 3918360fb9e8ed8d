#include "tests/ui/timeline/memoryhistory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace linija;
using namespace linija::test;

namespace {

struct Bench
{
    explicit Bench(int count) { history.fill(count); }

    void show(const TimelineFilter &filter = {})
    {
        model.show(idOf<CustomerId>(1), filter);
        deliverAnswers();
    }
    void toEnd()
    {
        while (model.canFetchMore({})) {
            model.fetchMore({});
            deliverAnswers();
        }
    }
    QVector<TimelineEntryId> shown() const
    {
        QVector<TimelineEntryId> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.entryAt(row).id);
        return ids;
    }
    QVector<TimelineEntryId> expected() const
    {
        QVector<TimelineEntryId> ids;
        for (const TimelineEntry &entry : history.entries)
            ids.append(entry.id);
        return ids;
    }

    MemoryHistory history;
    TimelineModel model{history.source(), QTimeZone(QByteArray("Europe/Riga"))};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

} // namespace

TEST_CASE("a history is read page by page, newest first, without gaps or repetitions")
{
    Bench bench(173);
    bench.show();
    CHECK(bench.model.rowCount() == TimelineModel::PageSize);
    bench.toEnd();
    CHECK(bench.shown() == bench.expected());
    CHECK_FALSE(bench.model.canFetchMore({}));
    CHECK(bench.model.state() == TimelineModel::State::Ready);
}

TEST_CASE("entries of the same moment are neither lost nor shown twice at a page's edge")
{
    Bench bench(0);
    for (int n = 1; n <= 120; ++n)
        bench.history.entries.append(MemoryHistory::entry(n, "2026-11-20T12:00:00Z"));
    bench.history.sort();
    bench.show();
    bench.toEnd();
    CHECK(bench.shown() == bench.expected());
}

TEST_CASE("changes become inserted, changed and removed rows, never a reset")
{
    Bench bench(20);
    bench.show();
    QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&bench.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex kept = bench.model.index(7);
    const TimelineEntryId keptId = bench.model.entryAt(7).id;

    TimelineEntry fresh = MemoryHistory::entry(500, "2026-11-20T13:00:00Z", Channel::Chat);
    bench.history.entries.prepend(fresh);
    bench.history.entries[4].subject = QStringLiteral("another subject");
    const TimelineEntryId changedId = bench.history.entries.at(4).id;
    const TimelineEntryId removedId = bench.history.entries.at(10).id;
    bench.history.entries.removeAt(10);
    bench.model.reread(idOf<CustomerId>(1), {fresh.id, changedId, removedId});
    deliverAnswers();

    CHECK(bench.shown() == bench.expected());
    CHECK(bench.model.entryAt(4).subject == QStringLiteral("another subject"));
    CHECK(resets.isEmpty());
    CHECK(inserted.size() == 1);
    CHECK(removed.size() == 1);
    CHECK_FALSE(changed.isEmpty());
    CHECK(bench.model.entryAt(kept.row()).id == keptId);
}

TEST_CASE("an entry whose time changed moves to its new place")
{
    Bench bench(10);
    bench.show();
    bench.history.entries[6].at = at("2026-11-20T12:30:00Z");
    const TimelineEntryId moved = bench.history.entries.at(6).id;
    bench.history.sort();
    bench.model.reread(idOf<CustomerId>(1), {moved});
    deliverAnswers();
    CHECK(bench.model.entryAt(0).id == moved);
    CHECK(bench.shown() == bench.expected());
}

TEST_CASE("news of an old entry on a page that was not read yet changes nothing now and is there later")
{
    Bench bench(120);
    bench.show();
    TimelineEntry old = MemoryHistory::entry(900, "2026-10-25T09:00:00Z");
    bench.history.entries.append(old);
    bench.history.sort();
    bench.model.reread(idOf<CustomerId>(1), {old.id});
    deliverAnswers();
    CHECK(bench.model.rowCount() == TimelineModel::PageSize);
    bench.toEnd();
    CHECK(bench.shown() == bench.expected());
}

TEST_CASE("answers for a customer who is no longer shown are dropped")
{
    Bench bench(30);
    bench.history.later = true;
    bench.model.show(idOf<CustomerId>(1), {});
    bench.model.show(idOf<CustomerId>(2), {}); // nobody in this history
    bench.history.deliver();
    CHECK(bench.model.rowCount() == 0);
    CHECK(bench.model.state() == TimelineModel::State::Loading);
    bench.history.deliver();
    CHECK(bench.model.rowCount() == 0);
    CHECK(bench.model.state() == TimelineModel::State::Ready);
}

TEST_CASE("a change that comes while a page is on its way is not lost under the older page")
{
    Bench bench(30);
    bench.history.later = true;
    bench.model.show(idOf<CustomerId>(1), {});
    const TimelineEntryId gone = bench.history.entries.at(3).id;
    bench.history.entries.removeAt(3); // the waiting page still has it
    bench.model.reread(idOf<CustomerId>(1), {gone});
    while (bench.history.waiting() > 0)
        bench.history.deliver();
    CHECK(bench.shown() == bench.expected());
}

TEST_CASE("a page that fails keeps what was read, and trying again goes on from there")
{
    Bench bench(80);
    bench.show();
    bench.history.broken = true;
    bench.model.fetchMore({});
    deliverAnswers();
    CHECK(bench.model.state() == TimelineModel::State::Failed);
    CHECK(bench.model.rowCount() == TimelineModel::PageSize);
    CHECK_FALSE(bench.model.canFetchMore({})); // the view must not ask again by itself
    bench.history.broken = false;
    bench.model.retry();
    deliverAnswers();
    CHECK(bench.model.state() == TimelineModel::State::Ready);
    CHECK(bench.shown() == bench.expected());
}

TEST_CASE("a change that could not be read is read again by trying again")
{
    Bench bench(10);
    bench.show();
    bench.history.entries[2].subject = QStringLiteral("changed");
    bench.history.broken = true;
    bench.model.reread(idOf<CustomerId>(1), {bench.history.entries.at(2).id});
    deliverAnswers();
    CHECK(bench.model.state() == TimelineModel::State::Failed);
    bench.history.broken = false;
    bench.model.retry();
    deliverAnswers();
    CHECK(bench.model.state() == TimelineModel::State::Ready);
    CHECK(bench.model.entryAt(2).subject == QStringLiteral("changed"));
}

TEST_CASE("the running contact stands on top once, and becomes an entry of the store when it is finished")
{
    Bench bench(5);
    bench.show();
    TimelineEntry running = MemoryHistory::entry(700, "2026-11-20T13:00:00Z");
    running.status = EntryStatus::InProgress;
    bench.model.setRunning(running);
    REQUIRE(bench.model.rowCount() == 6);
    CHECK(bench.model.isRunning(0));
    CHECK(bench.model.startsDay(1)); // its own day header below "Now"

    TimelineEntry done = running;
    done.status = EntryStatus::Resolved;
    bench.history.entries.prepend(done);
    bench.model.reread(idOf<CustomerId>(1), {done.id});
    deliverAnswers();
    CHECK(bench.model.rowCount() == 6); // not beside the running one
    bench.model.setRunning(std::nullopt);
    deliverAnswers();
    CHECK(bench.model.rowCount() == 6);
    CHECK_FALSE(bench.model.isRunning(0));
    CHECK(bench.model.entryAt(0).status == EntryStatus::Resolved);
}

TEST_CASE("days are cut in the agent's time zone")
{
    Bench bench(0);
    bench.history.entries = {MemoryHistory::entry(1, "2026-11-20T21:59:00Z"),  // 23:59 in Riga
                             MemoryHistory::entry(2, "2026-11-19T22:01:00Z"),  // 00:01 of the same day
                             MemoryHistory::entry(3, "2026-11-19T21:59:00Z")}; // the day before
    bench.show();
    CHECK(bench.model.startsDay(0));
    CHECK_FALSE(bench.model.startsDay(1));
    CHECK(bench.model.startsDay(2));
}

TEST_CASE("a channel filter also holds for entries that come later")
{
    Bench bench(5);
    TimelineFilter filter;
    filter.channels = {Channel::Chat};
    bench.show(filter);
    CHECK(bench.model.rowCount() == 0);
    bench.history.entries.prepend(MemoryHistory::entry(801, "2026-11-20T14:00:00Z", Channel::Email));
    bench.history.entries.prepend(MemoryHistory::entry(800, "2026-11-20T15:00:00Z", Channel::Chat));
    bench.model.reread(idOf<CustomerId>(1), {idOf<TimelineEntryId>(800), idOf<TimelineEntryId>(801)});
    deliverAnswers();
    REQUIRE(bench.model.rowCount() == 1);
    CHECK(bench.model.entryAt(0).channel == Channel::Chat);
}
