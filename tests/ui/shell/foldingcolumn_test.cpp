#include "tests/catch.h"
#include "ui/shell/foldingcolumn.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace linija;

namespace {

struct TwoColumns
{
    TwoColumns()
    {
        splitter.addWidget(new QLabel(QStringLiteral("middle")));
        splitter.addWidget(side = new QLineEdit);
        splitter.resize(1000, 200);
        splitter.show();
        splitter.setSizes({700, 300});
        column = new FoldingColumn(splitter, *side, &splitter);
        column->setLeastRoom([this] { return least; });
    }
    QSplitter splitter;
    QLineEdit *side = nullptr;
    FoldingColumn *column = nullptr;
    int least = 800;
};

} // namespace

TEST_CASE("a column folds where room is short, and comes back as it was", "[folding]")
{
    TwoColumns two;
    CHECK(two.column->folding() == Folding::Open);
    const QList<int> before = two.splitter.sizes();
    QSignalSpy changes(two.column, &FoldingColumn::changed);
    two.splitter.resize(700, 200);
    CHECK(two.column->folding() == Folding::Folded);
    CHECK(two.side->isHidden());
    CHECK_FALSE(two.column->state().contains(QStringLiteral("folded"))); // not the user's choice
    two.splitter.resize(1000, 200);
    CHECK(two.column->folding() == Folding::Open);
    CHECK(changes.count() == 2);
    CHECK(std::abs(two.splitter.sizes().at(1) - before.at(1)) <= 2);
}

TEST_CASE("what the user wants goes before what fits", "[folding]")
{
    TwoColumns two;
    SECTION("open where it is too narrow, until the room changes")
    {
        two.splitter.resize(700, 200);
        two.column->toggle();
        CHECK(two.column->folding() == Folding::Open);
        two.splitter.resize(690, 200);
        CHECK(two.column->folding() == Folding::Open);
        two.splitter.resize(1000, 200);
        two.splitter.resize(700, 200);
        CHECK(two.column->folding() == Folding::Folded);
    }
    SECTION("folded although there is room, and remembered")
    {
        two.column->set(Folding::Folded);
        two.splitter.resize(700, 200);
        two.splitter.resize(1200, 200);
        CHECK(two.column->folding() == Folding::Folded);
        CHECK(two.column->state().value(QStringLiteral("folded")).toBool());
        TwoColumns next;
        next.column->restore(two.column->state());
        CHECK(next.column->folding() == Folding::Folded);
        next.column->toggle();
        CHECK(next.column->folding() == Folding::Open);
    }
    SECTION("opened for this once, and what is remembered stays")
    {
        two.column->set(Folding::Folded);
        two.column->openForNow();
        CHECK(two.column->folding() == Folding::Open);
        CHECK(two.column->state().value(QStringLiteral("folded")).toBool());
        two.splitter.resize(1200, 200);
        CHECK(two.column->folding() == Folding::Open);
        two.column->toggle();
        CHECK(two.column->folding() == Folding::Folded);
    }
    SECTION("never while somebody types in it")
    {
        QApplication::setActiveWindow(&two.splitter);
        two.side->setFocus();
        REQUIRE(QTest::qWaitFor([&] { return two.side->hasFocus(); }));
        two.splitter.resize(700, 200);
        CHECK(two.column->folding() == Folding::Open);
    }
}

TEST_CASE("a column is as wide as usual until somebody drags its edge", "[folding]")
{
    TwoColumns two;
    two.least = 0;
    two.splitter.setStretchFactor(0, 1); // as the window's columns are: the side keeps its width
    two.column->setUsualWidth([](int room) { return room / 4; });
    CHECK(std::abs(two.splitter.sizes().at(1) - 250) <= 2);
    two.splitter.resize(1600, 200);
    CHECK(std::abs(two.splitter.sizes().at(1) - 400) <= 2);
    CHECK_FALSE(two.column->state().contains(QStringLiteral("own")));

    two.splitter.setSizes({1300, 300});
    Q_EMIT two.splitter.splitterMoved(1300, 1); // as by a hand
    two.splitter.resize(1200, 200);
    const int own = two.splitter.sizes().at(1);
    CHECK(std::abs(own - 300) <= 2);

    TwoColumns next; // another day
    next.least = 0;
    next.splitter.setStretchFactor(0, 1);
    next.column->setUsualWidth([](int room) { return room / 4; });
    next.splitter.resize(1200, 200);
    next.column->restore(two.column->state());
    CHECK(std::abs(next.splitter.sizes().at(1) - own) <= 2);
}
