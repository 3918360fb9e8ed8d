#include "tests/catch.h"
#include "ui/window/screenplace.h"

using namespace linija;

namespace {

const QRect laptop(0, 0, 1366, 768);
const QRect beside(1366, 0, 1920, 1080);
const QSize least(960, 600);

bool wholly(const QRect &window, const QVector<QRect> &screens)
{
    return std::any_of(screens.begin(), screens.end(), [&](const QRect &screen) { return screen.contains(window); });
}

} // namespace

TEST_CASE("a window that can be seen and seized stays where it was")
{
    for (const QRect &window : {QRect(10, 20, 1200, 700), QRect(1400, 100, 1440, 900), QRect(1200, 30, 1440, 700), QRect(900, 400, 1200, 700)})
        CHECK(visiblePlace(window, {laptop, beside}, least) == window);
}

TEST_CASE("a window on a screen that is gone comes back whole")
{
    const QRect lost(1500, 100, 1440, 900);
    const QRect back = visiblePlace(lost, {laptop}, least);
    CHECK(laptop.contains(back));
    CHECK(back.size() == QSize(1366, 768)); // as large as there is room for
    CHECK(visiblePlace(QRect(-3000, -50, 1000, 650), {laptop, beside}, least) == QRect(0, 0, 1000, 650));
}

TEST_CASE("a title bar above or below every screen cannot be seized, so it comes back")
{
    CHECK(wholly(visiblePlace(QRect(100, -500, 1000, 650), {laptop}, least), {laptop}));
    CHECK(wholly(visiblePlace(QRect(100, 760, 1000, 650), {laptop}, least), {laptop}));
    CHECK(wholly(visiblePlace(QRect(1330, 100, 1000, 650), {laptop}, least), {laptop})); // 36 pixels of it
}

TEST_CASE("it comes back on the screen that has most of it, or lies nearest")
{
    const QRect high(1366, -2000, 1920, 1080);
    CHECK(beside.contains(visiblePlace(QRect(2000, 1060, 1000, 650), {laptop, beside}, least)));
    CHECK(high.contains(visiblePlace(QRect(1800, -2600, 1000, 650), {laptop, high}, least)));
}

TEST_CASE("a size from nowhere becomes one that can be used")
{
    for (const QRect &window : {QRect(0, 0, 1, 1), QRect(50, 50, 100'000, 100'000), QRect(-2'000'000, 2'000'000, 10, 10)}) {
        const QRect back = visiblePlace(window, {laptop, beside}, least);
        CHECK(back.width() >= least.width());
        CHECK(back.height() >= least.height());
    }
    // A screen smaller than what we ask for: as much as there is.
    const QRect tiny(0, 0, 800, 480);
    CHECK(visiblePlace(QRect(2000, 0, 1000, 650), {tiny}, least) == tiny);
}
