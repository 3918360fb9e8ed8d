#include "tests/ui/timeline/memoryhistory.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelineview.h"

#include <QScrollBar>
#include <QTest>

using namespace linija;
using namespace linija::test;

namespace {

struct Shown
{
    explicit Shown(int count)
    {
        history.fill(count);
        view.resize(640, 480);
        view.show();
        model.show(idOf<CustomerId>(1), {});
        deliverAnswers();
        REQUIRE(waitFor([&] { return model.rowCount() > 0 && model.state() == TimelineModel::State::Ready; }));
    }
    int topRow() const { return view.indexAt({200, 0}).row(); }

    FakeClock clock{at("2026-11-20T13:08:00Z")};
    MemoryHistory history;
    TimelineModel model{history.source(), QTimeZone(QByteArray("Europe/Riga"))};
    TimelineDelegate delegate{clock};
    TimelineView view{model, delegate};
};

} // namespace

TEST_CASE("scrolling down reads the whole history, and every row lies below the one before it")
{
    Shown shown(400);
    for (int step = 0; step < 600 && shown.model.rowCount() < 400; ++step) {
        shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->value() + 300);
        deliverAnswers();
    }
    CHECK(shown.model.rowCount() == 400);
    shown.view.scrollToTop();
    int bottom = 0;
    for (int row = 0; row < 12; ++row) {
        const QRect rect = shown.view.visualRect(shown.model.index(row));
        CHECK(rect.top() == bottom);
        bottom = rect.bottom() + 1;
    }
}

TEST_CASE("what is being read stays in its place when an entry comes in above")
{
    Shown shown(50);
    shown.view.verticalScrollBar()->setValue(700);
    const int row = shown.topRow() + 1;
    const TimelineEntryId read = shown.model.entryAt(row).id;
    const int before = shown.view.visualRect(shown.model.index(row)).top();

    TimelineEntry fresh = MemoryHistory::entry(500, "2026-11-20T13:00:00Z", Channel::Chat);
    fresh.text = QStringLiteral("a text that makes the row higher than others");
    shown.history.entries.prepend(fresh);
    shown.model.reread(idOf<CustomerId>(1), {fresh.id});
    deliverAnswers();
    REQUIRE(shown.model.rowCount() == 51);
    CHECK(shown.view.visualRect(shown.model.index(shown.model.rowOf(read))).top() == before);

    shown.history.entries.removeAt(0);
    shown.model.reread(idOf<CustomerId>(1), {fresh.id});
    deliverAnswers();
    CHECK(shown.view.visualRect(shown.model.index(shown.model.rowOf(read))).top() == before);
}

TEST_CASE("at the top a new entry is seen at once")
{
    Shown shown(20);
    shown.history.entries.prepend(MemoryHistory::entry(500, "2026-11-20T13:00:00Z"));
    shown.model.reread(idOf<CustomerId>(1), {idOf<TimelineEntryId>(500)});
    deliverAnswers();
    CHECK(shown.view.verticalScrollBar()->value() == 0);
    CHECK(shown.view.visualRect(shown.model.index(0)).top() == 0);
}

TEST_CASE("Return opens the whole text in its place and folds it again")
{
    Shown shown(20);
    shown.history.entries[2].text = QStringLiteral("line one\nline two\nline three\nline four\nline five\nline six");
    shown.model.reread(idOf<CustomerId>(1), {shown.history.entries.at(2).id});
    deliverAnswers();
    const QModelIndex index = shown.model.index(2);
    shown.view.setFocus();
    shown.view.setCurrentIndex(index);
    const int folded = shown.view.visualRect(index).height();
    QTest::keyClick(&shown.view, Qt::Key_Return);
    CHECK(shown.view.visualRect(index).height() > folded + 20);
    CHECK(shown.view.visualRect(shown.model.index(3)).top() == shown.view.visualRect(index).bottom() + 1);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    CHECK(shown.view.visualRect(index).height() == folded);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.visualRect(index).center());
    CHECK(shown.view.visualRect(index).height() > folded + 20);
}

TEST_CASE("keys move through the rows and keep the current one in sight")
{
    Shown shown(50);
    shown.view.setFocus();
    for (int i = 0; i < 15; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Down);
    const QRect rect = shown.view.visualRect(shown.view.currentIndex());
    CHECK(shown.view.currentIndex().row() >= 14);
    CHECK(shown.view.viewport()->rect().contains(rect));
    QTest::keyClick(&shown.view, Qt::Key_Home);
    CHECK(shown.view.currentIndex().row() == 0);
    CHECK(shown.view.verticalScrollBar()->value() == 0);
    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    CHECK(shown.view.currentIndex().row() > 2);
}

TEST_CASE("a narrower window keeps the rows below each other")
{
    Shown shown(40);
    for (TimelineEntry &entry : shown.history.entries)
        entry.subject = QStringLiteral("a longer subject that needs two lines in a narrow window, but one in a wide one");
    shown.model.show(idOf<CustomerId>(1), {});
    deliverAnswers();
    const int wide = shown.view.visualRect(shown.model.index(1)).height();
    shown.view.resize(330, 480);
    CHECK(shown.view.visualRect(shown.model.index(1)).height() > wide);
    CHECK(shown.view.visualRect(shown.model.index(2)).top() == shown.view.visualRect(shown.model.index(1)).bottom() + 1);
}

TEST_CASE("the view can be painted over a hostile history")
{
    Shown shown(10);
    shown.history.entries[0].text = QString(1'000'000, QChar(0x05D0));
    shown.history.entries[1].subject = QStringLiteral("\u202E<script>alert(1)</script>\u2066");
    shown.history.entries[2].agent = QString(100'000, QChar(0x0301));
    shown.model.show(idOf<CustomerId>(1), {});
    deliverAnswers();
    const QImage image = shown.view.grab().toImage();
    CHECK(image.height() == 480);
    CHECK(shown.view.visualRect(shown.model.index(0)).height() < 200);
}
