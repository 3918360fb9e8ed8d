#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duering.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/levelmeter.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/resultlist.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/timerlabel.h"
#include "ui/widgets/waveform.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

QAccessibleInterface &of(QObject &object)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&object);
    REQUIRE(interface);
    return *interface;
}

} // namespace

TEST_CASE("painted widgets have a role and words", "[widgets][accessibility]")
{
    installAccessibility();
    FakeClock clock;
    QWidget window;
    const auto check = [](QObject &widget, QAccessible::Role role, const QString &name) {
        INFO(widget.metaObject()->className());
        CHECK(of(widget).role() == role);
        CHECK(of(widget).text(QAccessible::Name) == name);
    };
    StateChip chip(QStringLiteral("Gold"), StateRole::Coaching, &window);
    check(chip, QAccessible::StaticText, QStringLiteral("Gold"));
    ElidedLabel elided(QStringLiteral("a text much longer than its place"), TextRole::Body, TextTone::Normal, &window);
    elided.resize(20, 10);
    check(elided, QAccessible::StaticText, QStringLiteral("a text much longer than its place"));
    MarkedLabel marked(TextRole::Body, 1, &window);
    marked.setText(QStringLiteral("a kettle"), {{2, 6}});
    check(marked, QAccessible::StaticText, QStringLiteral("a kettle"));
    TimerLabel timer(clock, &window);
    timer.showFixed(252s);
    check(timer, QAccessible::StaticText, QStringLiteral("04:12"));
    Avatar avatar(&window);
    avatar.setName(QStringLiteral("Jānis Bērziņš"));
    check(avatar, QAccessible::Graphic, QStringLiteral("Jānis Bērziņš"));
    KeyHint key(QStringLiteral("F2"), &window);
    CHECK(of(key).role() == QAccessible::StaticText);
    CHECK(of(key).text(QAccessible::Name).contains(QStringLiteral("F2")));
    Sparkline line(&window);
    line.setWhat(QStringLiteral("Calls waiting"));
    line.setValues({1.0, 8.0});
    check(line, QAccessible::Chart, QStringLiteral("Calls waiting"));
    CHECK(of(line).text(QAccessible::Description).contains(QLatin1Char('8')));
    Card card(&window);
    card.setAccessibleName(QStringLiteral("Jānis"));
    check(card, QAccessible::Grouping, QStringLiteral("Jānis"));
}

TEST_CASE("figures that move have a value between two ends", "[widgets][accessibility]")
{
    installAccessibility();
    FakeClock clock;
    const auto number = [](QObject &widget) {
        QAccessibleValueInterface *value = of(widget).valueInterface();
        REQUIRE(value);
        return value->currentValue().toDouble();
    };
    AnswerBar bar(clock);
    bar.setTarget(clock.now() - 5s, 20s);
    CHECK(number(bar) == 0.25);
    CHECK(of(bar).text(QAccessible::Name).contains(QStringLiteral("15")));
    DueRing ring;
    ring.setValue(0.4, QStringLiteral("0:38"), StateRole::Waiting);
    CHECK(number(ring) == 0.4);
    CHECK(of(ring).text(QAccessible::Value) == QStringLiteral("0:38"));
    LevelMeter meter;
    meter.setAccessibleName(QStringLiteral("Microphone"));
    meter.setLevel(-18);
    CHECK(number(meter) == -18);
    CHECK(of(meter).text(QAccessible::Name) == QStringLiteral("Microphone"));
    CHECK(of(meter).text(QAccessible::Value).contains(QStringLiteral("18")));
    CHECK(of(meter).valueInterface()->minimumValue().toDouble() == -90);
    CHECK(of(meter).state().readOnly);

    Waveform wave;
    wave.setDuration(100s);
    wave.setPosition(40s);
    CHECK(of(wave).role() == QAccessible::Slider);
    CHECK(number(wave) == 40);
    std::chrono::milliseconds asked{0};
    QObject::connect(&wave, &Waveform::seekWanted, &wave, [&](std::chrono::milliseconds to) { asked = to; });
    of(wave).valueInterface()->setCurrentValue(70.5);
    CHECK(asked == 70500ms);
    of(wave).valueInterface()->setCurrentValue(QStringLiteral("soon"));
    of(wave).valueInterface()->setCurrentValue(1e300);
    CHECK(asked == 100s);
}

TEST_CASE("the pills of a filter row are choices of which one is taken", "[widgets][accessibility]")
{
    installAccessibility();
    for (const FilterLook look : {FilterLook::Pills, FilterLook::Segments}) {
        FilterRow row(look);
        row.setAccessibleName(QStringLiteral("Channel"));
        row.setOptions({{QStringLiteral("a"), QStringLiteral("All"), {}}, {QStringLiteral("c"), QStringLiteral("Calls"), {}}});
        CHECK(of(row).role() == QAccessible::Grouping);
        REQUIRE(of(row).childCount() == 2);
        QAccessibleInterface *second = of(row).child(1);
        CHECK(second->role() == QAccessible::RadioButton);
        CHECK(second->text(QAccessible::Name) == QStringLiteral("Calls"));
        CHECK_FALSE(second->state().checked);
        second->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        CHECK(second->state().checked);
        CHECK(row.chosenKey() == QStringLiteral("c"));
        CHECK_FALSE(of(row).child(0)->state().checked);
    }
    QPushButton other; // not ours
    CHECK(of(other).role() == QAccessible::PushButton);
}

TEST_CASE("the rows of a result list are read with all their words", "[widgets][accessibility]")
{
    installAccessibility();
    ResultList list;
    list.setRows({{QStringLiteral("1"), Icon::Person, QStringLiteral("Jānis"), QStringLiteral("Rīga"), QStringLiteral("customer"), {}},
                  {QStringLiteral("2"), Icon::Phone, QStringLiteral("Answer"), {}, QStringLiteral("F2"), {}}});
    REQUIRE(of(list).childCount() == 2);
    CHECK(of(list).child(0)->text(QAccessible::Name) == QStringLiteral("Jānis, Rīga, customer"));
    CHECK(of(list).child(1)->text(QAccessible::Name) == QStringLiteral("Answer, F2"));
}

TEST_CASE("a running time is read when it is asked for", "[widgets][accessibility]")
{
    installAccessibility();
    FakeClock clock;
    TimerLabel timer(clock);
    timer.countUpFrom(clock.now());
    AnswerBar bar(clock);
    bar.setTarget(clock.now(), 20s);
    clock.advance(3s);
    CHECK(of(timer).text(QAccessible::Name) == QStringLiteral("00:03"));
    CHECK(of(bar).text(QAccessible::Name).contains(QStringLiteral("17")));
    // Pushed names would be said aloud every second (the events themselves: tests/journey/spoken.py).
    CHECK(timer.accessibleName().isEmpty());
    CHECK(bar.accessibleName().isEmpty());
}

TEST_CASE("an announcement is heard, an urgent one first, and none is lost to the next", "[widgets][accessibility]")
{
    QWidget window;
    window.show();
    QStringList said;
    Announcer &announcer = Announcer::of(window);
    QObject::connect(&announcer, &Announcer::said, &window, [&](const QString &text) { said.append(text); });
    announce(&window, QStringLiteral("first"));
    announce(&window, QStringLiteral("second"));
    announce(&window, QStringLiteral("ringing"), Urgency::Assertive);
    announce(&window, QString());
    announce(&window, QStringLiteral("second"));
    CHECK(QTest::qWaitFor([&] { return said.size() >= 4; }, 5000));
    CHECK(said == QStringList{QStringLiteral("first"), QStringLiteral("ringing"), QStringLiteral("second"), QStringLiteral("second")});
    CHECK(&Announcer::of(window) == &announcer);
    CHECK(of(announcer).role() == QAccessible::Notification);
    CHECK(of(announcer).text(QAccessible::Name) == QStringLiteral("second"));

    said.clear();
    InlineBanner banner(&window);
    banner.show(BannerKind::Error, QStringLiteral("The phone is gone."));
    CHECK(QTest::qWaitFor([&] { return said.size() == 1; }, 2000));
    banner.show(BannerKind::Error, QStringLiteral("The phone is gone.")); // no news
    announce(&banner, QString(5000, QLatin1Char('x')));
    CHECK(QTest::qWaitFor([&] { return said.size() == 2; }, 2000));
    REQUIRE(said.size() == 2);
    CHECK(said.first() == QStringLiteral("The phone is gone."));
    CHECK(said.last().size() <= 500);
}
