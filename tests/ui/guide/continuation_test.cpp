// One flow leads into the next, in the panel: by one button, with what was answered.
#include "tests/catch.h"
#include "tests/ui/desk.h"
#include "ui/guide/guidepanel.h"

#include <QPushButton>

using namespace linija;
using namespace linija::test;

TEST_CASE("at an end that leads to another flow the agent goes on there, and nothing is asked twice", "[guide]")
{
    Desk desk(QStringLiteral("greeting"));
    const InteractionId id = desk.ring(Desk::janisNumber);
    desk.answer(id);
    const auto active = desk.interactions.find(id);
    REQUIRE(active);

    FlowRun greeting(desk.catalog.flow(QStringLiteral("greeting")), active->guideContext);
    REQUIRE(greeting.next().ok());
    REQUIRE(greeting.choose(QStringLiteral("same")).ok());
    REQUIRE(greeting.next().ok());
    REQUIRE(greeting.choose(QStringLiteral("damaged")).ok());
    REQUIRE(greeting.next().ok());
    REQUIRE(greeting.submit({{QStringLiteral("order"), QStringLiteral("8123")}}).ok());
    REQUIRE(greeting.next().ok());
    REQUIRE(greeting.atEnd());
    desk.interactions.setGuide(id, greeting.toJson());
    desk.settle();

    GuidePanel panel(desk.interactions, desk.catalog, desk.settings);
    panel.show();
    desk.settle();
    REQUIRE(panel.run());
    REQUIRE(panel.run()->atEnd());
    auto *next = panel.findChild<QPushButton *>(QStringLiteral("guideNext"));
    REQUIRE(next);
    CHECK(next->isVisible());
    CHECK(next->text() == QStringLiteral("Go on: Damaged goods ›"));
    CHECK(desk.interactions.find(id)->interaction.disposition.isEmpty()); // the next flow says how it ends

    next->click();
    desk.settle();
    CHECK(panel.run()->flow().slug == "damaged-goods");
    CHECK(next->text() == QStringLiteral("Next ›"));
    next->click(); // the name is known
    desk.settle();
    CHECK(panel.run()->step().id == "order");
    CHECK(panel.run()->fields().at(0).value.toString() == "8123"); // as said, not the latest order

    const QJsonObject stored = desk.interactions.find(id)->interaction.guide;
    REQUIRE(stored.value(QStringLiteral("before")).toArray().size() == 1);
    CHECK(stored.value(QStringLiteral("before")).toArray().at(0).toObject() == greeting.guideRecord());
}
