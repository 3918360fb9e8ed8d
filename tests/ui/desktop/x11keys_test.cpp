#include "tests/catch.h"
#include "tests/waitfor.h"
#include "ui/desktop/x11globalkeys.h"

#include <QProcess>
#include <QRasterWindow>
#include <QSignalSpy>
#include <QTest>

using namespace linija;
using namespace linija::test;

namespace {

QVector<GlobalKey> threeKeys()
{
    return {{QStringLiteral("answer"), {}, QKeySequence(QStringLiteral("Ctrl+Shift+F2"))},
            {QStringLiteral("hang-up"), {}, QKeySequence(QStringLiteral("Ctrl+Shift+F4"))},
            {QStringLiteral("mute"), {}, QKeySequence(QStringLiteral("Ctrl+Alt+M"))}};
}

void press(const QStringList &keys)
{
    REQUIRE(QProcess::execute(QStringLiteral("xdotool"), QStringList{QStringLiteral("key")} + keys) == 0);
}

// Whoever has the focus instead of us.
struct OtherProgram
{
    OtherProgram()
    {
        window.resize(200, 100);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("windowfocus"), QStringLiteral("--sync"), QString::number(window.winId())}) == 0);
    }
    QRasterWindow window;
};

bool on(const X11GlobalKeys &keys)
{
    return waitFor([&] { return keys.state() == GlobalKeysState::On; });
}

} // namespace

TEST_CASE("keys arrive while another window has the focus", "[x11]")
{
    const OtherProgram other;
    X11GlobalKeys keys;
    QSignalSpy pressed(&keys, &GlobalKeys::pressed);
    keys.bind(threeKeys());
    REQUIRE(on(keys));
    CHECK(keys.stateOf(QStringLiteral("mute")) == GlobalKeyState::Given);
    press({QStringLiteral("ctrl+shift+F2")});
    REQUIRE(waitFor([&] { return pressed.size() == 1; }));
    press({QStringLiteral("ctrl+alt+m")});
    REQUIRE(waitFor([&] { return pressed.size() == 2; }));
    CHECK(pressed.at(0).first().toString() == QStringLiteral("answer"));
    CHECK(pressed.at(1).first().toString() == QStringLiteral("mute"));
    // Without all its modifiers it is another key.
    press({QStringLiteral("shift+F2"), QStringLiteral("F4"), QStringLiteral("ctrl+shift+F4")});
    REQUIRE(waitFor([&] { return pressed.size() == 3; }));
    CHECK(pressed.at(2).first().toString() == QStringLiteral("hang-up"));
}

TEST_CASE("Num Lock and Caps Lock make no difference", "[x11]")
{
    const OtherProgram other;
    X11GlobalKeys keys;
    QSignalSpy pressed(&keys, &GlobalKeys::pressed);
    keys.bind(threeKeys());
    REQUIRE(on(keys));
    int expected = 0;
    for (const QString &lock : {QStringLiteral("Num_Lock"), QStringLiteral("Caps_Lock"), QStringLiteral("Num_Lock"), QStringLiteral("Caps_Lock")}) {
        press({lock}); // on, on too, off, off
        press({QStringLiteral("ctrl+shift+F4")});
        INFO(lock.toStdString());
        CHECK(waitFor([&] { return pressed.size() == expected + 1; }, std::chrono::seconds(3)));
        expected = int(pressed.size());
    }
    CHECK(expected == 4);
}

TEST_CASE("a key that another program has is told by its name, the others work", "[x11]")
{
    const OtherProgram other;
    X11GlobalKeys first;
    first.bind({threeKeys().at(0)});
    REQUIRE(on(first));
    X11GlobalKeys second;
    QSignalSpy pressed(&second, &GlobalKeys::pressed);
    second.bind(threeKeys());
    REQUIRE(on(second));
    CHECK(waitFor([&] { return second.stateOf(QStringLiteral("answer")) == GlobalKeyState::Taken; }));
    CHECK(second.stateOf(QStringLiteral("hang-up")) == GlobalKeyState::Given);
    press({QStringLiteral("ctrl+shift+F4")});
    CHECK(waitFor([&] { return pressed.size() == 1; }));
    // Once the other one lets go it is free.
    first.bind({});
    REQUIRE(on(first));
    second.bind(threeKeys());
    REQUIRE(on(second));
    CHECK(second.stateOf(QStringLiteral("answer")) == GlobalKeyState::Given);
}

TEST_CASE("other keys replace the ones before, and a key no keyboard has is told", "[x11]")
{
    const OtherProgram other;
    X11GlobalKeys keys;
    QSignalSpy pressed(&keys, &GlobalKeys::pressed);
    keys.bind(threeKeys());
    REQUIRE(on(keys));
    keys.bind({{QStringLiteral("answer"), {}, QKeySequence(QStringLiteral("F9"))},
               {QStringLiteral("mute"), {}, QKeySequence(Qt::Key_LaunchB)},
               {QStringLiteral("hang-up"), {}, {}}});
    REQUIRE(on(keys));
    CHECK(keys.stateOf(QStringLiteral("mute")) == GlobalKeyState::NoSuchKey);
    CHECK(keys.stateOf(QStringLiteral("hang-up")) == GlobalKeyState::None);
    press({QStringLiteral("ctrl+shift+F2"), QStringLiteral("F9")});
    REQUIRE(waitFor([&] { return !pressed.isEmpty(); }));
    CHECK(pressed.size() == 1);
}

TEST_CASE("an X server that is not there is told as absent", "[x11]")
{
    X11GlobalKeys keys(":59999");
    CHECK(keys.state() == GlobalKeysState::Absent);
    keys.bind(threeKeys());
    CHECK(keys.stateOf(QStringLiteral("answer")) == GlobalKeyState::None);
}
