// The window with all its panels changes its look during a call: what was typed, the focus and the places stay, and the
// GUI thread's longest turn is printed. The times do not gate: they depend on the machine.
#include "tests/catch.h"
#include "tests/waitfor.h"
#include "tests/ui/windowdesk.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QThread>

#include <iostream>

#include <time.h>

using namespace linija;
using namespace linija::test;

namespace {

// Two clocks: the wall's, which an agent feels, and this thread's own processor time, which a busy machine does not change.
struct Moment
{
    double wall = 0;
    double own = 0;

    static Moment now()
    {
        const auto read = [](clockid_t clock) {
            timespec time{};
            clock_gettime(clock, &time);
            return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
        };
        return {read(CLOCK_MONOTONIC), read(CLOCK_THREAD_CPUTIME_ID)};
    }
    [[nodiscard]] Moment since(const Moment &begin) const { return {wall - begin.wall, own - begin.own}; }
};

struct Cost
{
    Moment call; // edit() until it returns
    Moment turn; // the longest turn after it: events, layout and painting
};

Cost costOf(WindowDesk &world, const std::function<void(SettingsValues &)> &change)
{
    Cost cost;
    Moment begin = Moment::now();
    (void)world.desk.settings.edit(change);
    cost.call = Moment::now().since(begin);
    // Turn by turn, each with all that is ready: posted events, layout, painting.
    for (const QDeadlineTimer end(std::chrono::milliseconds(250)); !end.hasExpired();) {
        begin = Moment::now();
        QCoreApplication::processEvents();
        const Moment turn = Moment::now().since(begin);
        if (turn.own > cost.turn.own)
            cost.turn = turn;
        QThread::msleep(1);
    }
    return cost;
}

void say(const char *what, const Cost &cost)
{
    std::cout << "  " << what << ": " << cost.call.wall << " ms (" << cost.call.own << " of our own) in the call, " << cost.turn.wall
              << " ms (" << cost.turn.own << " of our own) in the longest turn after it\n";
}

} // namespace

TEST_CASE("colours and text size change during a call, and nothing else does", "[theme]")
{
    WindowDesk world;
    const Theme theme(*qApp, world.desk.settings);
    world.window->resize(1440, 900);
    world.window->show();
    const InteractionId call = world.desk.ring(QStringLiteral("+37126555014"));
    world.desk.answer(call);
    for (const Page page : {Page::Customers, Page::Sync, Page::Settings, Page::Workspace})
        world.window->showPage(page);
    world.desk.settle();
    auto *note = world.window->findChild<QPlainTextEdit *>(QStringLiteral("note"));
    REQUIRE(note);
    world.window->activateWindow();
    note->setFocus();
    note->insertPlainText(QStringLiteral("box was wet"));
    REQUIRE(waitFor([&] { return note->hasFocus(); }));
    (void)costOf(world, [](SettingsValues &v) { v.theme = ThemeChoice::Light; });

    std::cout << QApplication::allWidgets().size() << " widgets\n";
    for (int round = 0; round < 2; ++round) {
        say("to dark", costOf(world, [](SettingsValues &v) { v.theme = ThemeChoice::Dark; }));
        CHECK(tokens().kind == ThemeKind::Dark);
        say("to light", costOf(world, [](SettingsValues &v) { v.theme = ThemeChoice::Light; }));
        say("text 125 %", costOf(world, [](SettingsValues &v) { v.textPercent = 125; }));
        CHECK(note->font().pixelSize() == 16);
        say("text 200 %", costOf(world, [](SettingsValues &v) { v.textPercent = 200; }));
        say("text 100 %", costOf(world, [](SettingsValues &v) { v.textPercent = 100; }));
    }
    CHECK(note->hasFocus());
    CHECK(note->toPlainText().contains(QStringLiteral("box was wet")));
    CHECK(world.desk.interactions.find(call)->call.phase == CallPhase::Talking);
    CHECK(world.window->size() == QSize(1440, 900));
}

TEST_CASE("at 200 % on a small screen customer and guide take turns, and stand side by side again afterwards", "[theme]")
{
    WindowDesk world;
    const Theme theme(*qApp, world.desk.settings);
    world.window->resize(1366, 768);
    world.window->show();
    world.desk.answer(world.desk.ring(QStringLiteral("+37126555014")));
    world.desk.settle();
    const auto part = [&](const char *name) { return world.window->findChild<QWidget *>(QLatin1String(name)); };
    REQUIRE(waitFor([&] { return part("timelinePanel") && part("timelinePanel")->isVisible() && part("guidePanel")->isVisible(); }));
    CHECK_FALSE(part("workspaceTabs")->isVisible());
    const int guideWidth = part("guidePanel")->width();

    (void)world.desk.settings.edit([](SettingsValues &v) { v.textPercent = 200; });
    REQUIRE(waitFor([&] { return part("workspaceTabs")->isVisible(); }));
    CHECK(part("timelinePanel")->isVisible());
    CHECK_FALSE(part("guidePanel")->isVisible());
    CHECK(world.window->width() == 1366);
    auto *tabs = world.window->findChild<QTabBar *>(QStringLiteral("workspaceTabs"));
    tabs->setCurrentIndex(1);
    CHECK(waitFor([&] { return part("guidePanel")->isVisible() && !part("timelinePanel")->isVisible(); }));
    CHECK(waitFor([&] { return part("guidePanel")->width() > 700; }));
    tabs->setCurrentIndex(0);
    CHECK(waitFor([&] { return part("timelinePanel")->isVisible() && !part("guidePanel")->isVisible(); }));
    tabs->setCurrentIndex(1);

    (void)world.desk.settings.edit([](SettingsValues &v) { v.textPercent = 100; });
    CHECK(waitFor([&] { return part("timelinePanel")->isVisible() && part("guidePanel")->isVisible(); }));
    CHECK_FALSE(part("workspaceTabs")->isVisible());
    CHECK(waitFor([&] { return part("guidePanel")->width() == guideWidth; }));
}
