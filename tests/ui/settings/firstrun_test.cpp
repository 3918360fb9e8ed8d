#include "tests/ui/settings/settingsdesk.h"

#include "ui/settings/firstrun.h"
#include "ui/settings/stephead.h"
#include "ui/widgets/inlinebanner.h"

#include <QPushButton>

using namespace linija;
using namespace linija::test;

namespace {

struct Shown
{
    Shown() : run(desk.services())
    {
        QObject::connect(&run, &FirstRun::finished, [this] { ++finished; });
        run.resize(1024, 640);
        run.show();
        turn();
    }
    QPushButton &button(const char *name) { return child<QPushButton>(run, name); }
    SettingsDesk desk;
    FirstRun run;
    int finished = 0;
};

} // namespace

TEST_CASE("the first run is shown once, where nothing is set up")
{
    SettingsValues values;
    CHECK(firstRunWanted(values, false));
    CHECK_FALSE(firstRunWanted(values, true));
    values.backendUrl = "https://crm.example.com";
    CHECK(firstRunWanted(values, false)); // decided by the company, but nobody signed in
    values.agentLogin = "olena";
    CHECK_FALSE(firstRunWanted(values, false));
    values.agentLogin.clear();
    values.backendUrl.clear();
    values.firstRunDone = true;
    CHECK_FALSE(firstRunWanted(values, false));
}

TEST_CASE("every step can be skipped; then the first run does not come again")
{
    Shown shown;
    CHECK(shown.run.step() == FirstRun::Step::Company);
    shown.button("firstRunNext").click();
    CHECK(shown.run.step() == FirstRun::Step::Sound);
    CHECK(shown.desk.phone.watchesLevels); // the bars move there
    shown.button("firstRunNext").click();
    CHECK(shown.run.step() == FirstRun::Step::Account);
    CHECK_FALSE(shown.desk.phone.watchesLevels);
    CHECK(shown.finished == 0);
    shown.button("firstRunNext").click();
    CHECK(shown.finished == 1);
    CHECK(shown.desk.settings.values().firstRunDone);
    CHECK(shown.desk.onDisk().value("firstRunDone").toBool());
    CHECK_FALSE(shown.desk.settings.canUndo()); // nothing that a person would take back
}

TEST_CASE("set up later leaves at once")
{
    Shown shown;
    shown.button("firstRunLater").click();
    CHECK(shown.finished == 1);
    CHECK(shown.desk.settings.values().firstRunDone);
    CHECK(shown.desk.backend.demosOpened == 0);
}

TEST_CASE("the demo company opens after the sound check, and the real company's first run is not over by it")
{
    Shown shown;
    shown.button("firstRunDemo").click();
    CHECK(shown.run.step() == FirstRun::Step::Sound);
    CHECK(shown.desk.backend.demosOpened == 0);
    shown.button("firstRunNext").click();
    CHECK(shown.desk.backend.demosOpened == 1);
    CHECK(shown.finished == 1);
    CHECK_FALSE(shown.desk.settings.values().firstRunDone);
}

TEST_CASE("a demo company that cannot be opened is said, and the steps stay")
{
    Shown shown;
    shown.desk.backend.opening = Error{ErrorCode::NotFound, "the demo company's files"};
    shown.button("firstRunDemo").click();
    shown.button("firstRunNext").click();
    CHECK(shown.finished == 0);
    bool said = false;
    for (const InlineBanner *banner : shown.run.findChildren<InlineBanner *>())
        said = said || (banner->isVisible() && banner->kind() == BannerKind::Error);
    CHECK(said);
}

TEST_CASE("after signing in the company's step is done and the next one is offered")
{
    Shown shown;
    child<QLineEdit>(shown.run, "backendUrl").setText("https://crm.example.com");
    child<QLineEdit>(shown.run, "agentLogin").setText("olena");
    child<QLineEdit>(shown.run, "backendToken").setText("t");
    child<QPushButton>(shown.run, "backendSignIn").click();
    REQUIRE(waitFor([&] { return shown.desk.settings.values().backendUrl == "https://crm.example.com"; }));
    CHECK(shown.run.step() == FirstRun::Step::Company); // the answer stays to be read
    shown.button("firstRunNext").click();
    CHECK(shown.run.findChildren<StepHead *>().first()->state() == StepState::Done);
    CHECK_FALSE(shown.button("firstRunDemo").isVisible());
}

TEST_CASE("the way on is seen at every step, also in a small window")
{
    Shown shown;
    shown.run.resize(620, 420);
    for (const FirstRun::Step step : {FirstRun::Step::Company, FirstRun::Step::Sound, FirstRun::Step::Account}) {
        shown.run.showStep(step);
        turn();
        for (const char *name : {"firstRunNext", "firstRunLater"}) {
            const QPushButton &button = shown.button(name);
            const QRect place(button.mapTo(&shown.run, QPoint(0, 0)), button.size());
            INFO(int(step) << " " << name);
            CHECK(button.isVisible());
            CHECK(shown.run.rect().contains(place));
            CHECK(!button.visibleRegion().isEmpty());
        }
    }
}
