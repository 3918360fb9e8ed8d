// How the timeline stands against its limits: a history of 100,000 entries beside a bare QListView of as many one-line
// rows, in the same run. Prints medians and ratios; asserts nothing about time.
#include "tests/ui/timeline/memoryhistory.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelineview.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPixmap>
#include <QScrollBar>
#include <QStringListModel>

#include <cstdio>

using namespace linija;
using namespace linija::test;

namespace {

constexpr int entries = 100'000;
constexpr int frames = 300;

double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double p99(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() * 99 / 100);
}

template <class F>
double milliseconds(F work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

TEST_CASE("a history of a hundred thousand entries opens and scrolls", "[bench]")
{
    FakeClock clock(at("2026-11-20T13:08:00Z"));
    MemoryHistory history;
    history.fill(entries);
    for (TimelineEntry &entry : history.entries) {
        entry.text = QStringLiteral("The kettle arrived damaged, can I send it back? I would like a refund this week.");
        entry.channel = Channel(int(entry.id.uuid().data1 % 7));
    }

    QVector<double> open, openBare;
    for (int round = 0; round < 5; ++round) {
        TimelineModel model(history.source());
        TimelineDelegate delegate(clock);
        TimelineView view(model, delegate);
        view.resize(690, 700);
        view.show();
        open.append(milliseconds([&] {
            model.show(idOf<CustomerId>(1), {});
            deliverAnswers();
            (void)view.grab();
        }));
        REQUIRE(model.rowCount() == TimelineModel::PageSize);

        QStringList lines;
        for (int i = 0; i < entries; ++i)
            lines << QStringLiteral("row %1").arg(i);
        QListView bare;
        bare.setUniformItemSizes(true);
        bare.resize(690, 700);
        bare.show();
        openBare.append(milliseconds([&] {
            QStringListModel plain(lines);
            bare.setModel(&plain);
            (void)bare.grab();
            bare.setModel(nullptr);
        }));
    }

    // All pages read, so that scrolling has the whole list above and below it.
    TimelineModel model(history.source());
    TimelineDelegate delegate(clock);
    TimelineView view(model, delegate);
    view.resize(690, 700);
    view.show();
    model.show(idOf<CustomerId>(1), {});
    deliverAnswers();
    const double reading = milliseconds([&] {
        while (model.canFetchMore({})) {
            model.fetchMore({});
            deliverAnswers();
        }
    });
    REQUIRE(model.rowCount() == entries);
    QPixmap surface(view.viewport()->size());
    QVector<double> scroll, jump, arriving;
    for (int i = 0; i < frames; ++i) {
        scroll.append(milliseconds([&] {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 120);
            view.viewport()->render(&surface);
        }));
    }
    for (int i = 0; i < frames; ++i) {
        jump.append(milliseconds([&] {
            view.verticalScrollBar()->setValue(int((qint64(i) * 7919 * 4001) % view.verticalScrollBar()->maximum()));
            view.viewport()->render(&surface);
        }));
    }
    for (int i = 0; i < frames; ++i) {
        TimelineEntry fresh = MemoryHistory::entry(entries + 1 + i, "2026-11-20T13:00:00Z", Channel::Chat);
        fresh.at += std::chrono::seconds(i);
        history.entries.prepend(fresh);
        arriving.append(milliseconds([&] {
            model.reread(idOf<CustomerId>(1), {fresh.id});
            deliverAnswers();
            view.viewport()->render(&surface);
        }));
    }
    std::printf("timeline of %d entries (n = 5 openings, %d frames)\n", entries, frames);
    std::printf("  open and paint        %7.2f ms   %.3f of a bare QListView with as many rows (%.2f ms)\n", median(open),
                median(open) / median(openBare), median(openBare));
    std::printf("  read all 2000 pages   %7.1f ms\n", reading);
    std::printf("  scroll frame          median %5.2f ms, p99 %5.2f ms   (limit 4)\n", median(scroll), p99(scroll));
    std::printf("  jump anywhere         median %5.2f ms, p99 %5.2f ms\n", median(jump), p99(jump));
    std::printf("  entry arriving        median %5.2f ms, p99 %5.2f ms\n", median(arriving), p99(arriving));
}
