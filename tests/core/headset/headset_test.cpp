// Report descriptors, what their reports mean, and what a press does to the calls.
#include "core/headset/headsetcalls.h"
#include "core/headset/headsetmodel.h"
#include "core/headset/hidusage.h"
#include "tests/catch.h"
#include "tests/core/headset/descriptors.h"

#include <random>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

HidReportDescriptor readOf(const QByteArray &bytes)
{
    const auto read = HidReportDescriptor::read(bytes);
    INFO((read ? QString() : read.error().detail).toStdString());
    REQUIRE(read.ok());
    return read.value();
}

HeadsetModel modelOf(const QByteArray &bytes)
{
    auto model = HeadsetModel::from(readOf(bytes));
    REQUIRE(model.has_value());
    return *model;
}

using Presses = std::vector<HeadsetPress>;

Call callOf(const char *id, CallPhase phase)
{
    Call call;
    call.id = QString::fromLatin1(id);
    call.phase = phase;
    return call;
}

QString asked(const std::optional<PhoneCommand> &command)
{
    return command ? methodOf(*command) + QLatin1Char(' ') + callIdOf(*command) : QString();
}

} // namespace

TEST_CASE("A report descriptor is read into its fields, with numbers, padding and lengths")
{
    const HidReportDescriptor plain = readOf(plainHeadset());
    CHECK_FALSE(plain.numbered);
    CHECK(plain.topPage == hid::telephonyPage);
    CHECK(plain.topUsage == hid::headset);
    CHECK(plain.bytesOf(HidDirection::Input, 0) == 1);
    CHECK(plain.bytesOf(HidDirection::Output, 0) == 1);
    const HidField *hook = plain.find(HidDirection::Input, hid::telephonyPage, hid::hookSwitch);
    REQUIRE(hook);
    CHECK(hook->bitOffset == 0);
    CHECK(hook->noPreferred);
    CHECK_FALSE(hook->relative);
    const HidField *drop = plain.find(HidDirection::Input, hid::telephonyPage, hid::drop);
    REQUIRE(drop);
    CHECK(drop->bitOffset == 3);
    CHECK(drop->relative);

    const HidReportDescriptor numbered = readOf(numberedHeadset());
    CHECK(numbered.numbered);
    CHECK(numbered.topPage == 0x0C);
    CHECK(numbered.find(HidDirection::Input, hid::telephonyPage, hid::phoneMute)->reportId == 2);
    CHECK(numbered.find(HidDirection::Output, hid::ledPage, hid::ledRing)->reportId == 3);
    CHECK(numbered.bytesOf(HidDirection::Output, 3) == 1);
    CHECK(numbered.bytesOf(HidDirection::Output, 9) == 0);
}

TEST_CASE("A descriptor that is cut off, unbalanced or beyond all bounds is refused with the place")
{
    const auto refused = [](const char *hex, const char *why) {
        const auto read = HidReportDescriptor::read(QByteArray::fromHex(hex));
        INFO(hex);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().code == ErrorCode::Corrupt);
        CHECK(read.error().detail.contains(QLatin1String(why)));
    };
    refused("050b 0905 a101", "no end");
    refused("c0", "byte 0");
    refused("050b 27ff", "byte 2");
    refused("b4", "pop");
    refused("8500", "number");
    refused("050b 0905 a101 27ffffff7f 7520 96ffff 0920 8102 c0", "too large");
    refused("050b 192f 2920", "range");
    CHECK_FALSE(HidReportDescriptor::read(QByteArray(5000, '\0')).ok());
    CHECK_FALSE(HidReportDescriptor::read(QByteArray(100, char(0xA1))).ok());

    // Whatever a device says of itself: never more than the bounds, never a crash.
    std::mt19937 random(7);
    for (int i = 0; i < 20000; ++i) {
        QByteArray bytes = i % 3 == 0 ? plainHeadset() : i % 3 == 1 ? numberedHeadset() : arrayHeadset();
        for (int k = 0; k < 3; ++k)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
        const auto read = HidReportDescriptor::read(bytes);
        if (!read)
            continue;
        CHECK(read.value().fields.size() <= HidReportDescriptor::maxFields);
        if (auto model = HeadsetModel::from(read.value())) {
            (void)model->read(QByteArray(static_cast<qsizetype>(random() % 70), static_cast<char>(random())));
            (void)model->lampReports({true, true, true, true});
        }
    }
}

TEST_CASE("Buttons become presses: a switch tells its state, a push-button its press, an array who is pressed")
{
    HeadsetModel plain = modelOf(plainHeadset());
    CHECK(plain.read(QByteArray::fromHex("01")) == Presses{HeadsetPress::HookOff});
    CHECK(plain.read(QByteArray::fromHex("01")).empty()); // nothing changed
    CHECK(plain.read(QByteArray::fromHex("03")) == Presses{HeadsetPress::MuteToggle});
    CHECK(plain.read(QByteArray::fromHex("01")).empty()); // let go
    CHECK(plain.read(QByteArray::fromHex("05")) == Presses{HeadsetPress::Flash});
    CHECK(plain.read(QByteArray::fromHex("08")) == (Presses{HeadsetPress::HookOn, HeadsetPress::Reject}));
    CHECK(plain.read({}).empty());

    HeadsetModel numbered = modelOf(numberedHeadset());
    CHECK(numbered.read(QByteArray::fromHex("0103")).empty()); // volume keys are not ours
    CHECK(numbered.read(QByteArray::fromHex("0201")) == Presses{HeadsetPress::HookOff});
    CHECK(numbered.read(QByteArray::fromHex("0203")) == Presses{HeadsetPress::MuteOn});
    CHECK(numbered.read(QByteArray::fromHex("0201")) == Presses{HeadsetPress::MuteOff});
    CHECK(numbered.read(QByteArray::fromHex("0205")) == Presses{HeadsetPress::Hold});
    CHECK(numbered.read(QByteArray::fromHex("02")).empty()); // cut off: not a word of it

    HeadsetModel array = modelOf(arrayHeadset());
    CHECK(array.read(QByteArray::fromHex("010000")) == Presses{HeadsetPress::HookToggle});
    CHECK(array.read(QByteArray::fromHex("011000")) == Presses{HeadsetPress::MuteToggle});
    CHECK(array.read(QByteArray::fromHex("000000")).empty());
    CHECK(array.read(QByteArray::fromHex("070000")) == Presses{HeadsetPress::Reject});

    CHECK_FALSE(HeadsetModel::from(readOf(keyboard())).has_value());
}

TEST_CASE("Lamps are told by the reports that hold them, and only when they change")
{
    HeadsetModel plain = modelOf(plainHeadset());
    CHECK(plain.lampReports({}) == std::vector<QByteArray>{QByteArray::fromHex("0000")});
    CHECK(plain.lampReports({}).empty());
    CHECK(plain.lampReports({false, true, false, false}) == std::vector<QByteArray>{QByteArray::fromHex("0002")});
    CHECK(plain.lampReports({true, false, true, false}) == std::vector<QByteArray>{QByteArray::fromHex("0005")});
    CHECK(plain.lampReports({true, false, false, true}) == std::vector<QByteArray>{QByteArray::fromHex("0009")});
    plain.again();
    CHECK(plain.lampReports({true, false, false, true}).size() == 1);

    HeadsetModel numbered = modelOf(numberedHeadset());
    CHECK(numbered.lampReports({true, false, true, true}) == std::vector<QByteArray>{QByteArray::fromHex("0305")}); // it has no lamp for hold
    HeadsetModel array = modelOf(arrayHeadset());
    CHECK(array.lampReports({false, true, false, false}) == std::vector<QByteArray>{QByteArray::fromHex("0001")});
}

TEST_CASE("A press does what a person means by it, at every point of a call")
{
    const HeadsetCalls rules;
    const auto does = [&](HeadsetPress press, const QVector<Call> &calls) { return asked(rules.press(press, calls, 10s)); };
    const Call ringing = callOf("r", CallPhase::Alerting);
    const Call talk = callOf("t", CallPhase::Talking);
    const Call held = callOf("h", CallPhase::OnHold);
    const Call dialing = callOf("d", CallPhase::RingingOut);
    Call muted = talk;
    muted.muted = true;

    CHECK(does(HeadsetPress::HookOff, {ringing}) == "call.answer r");
    CHECK(does(HeadsetPress::HookOff, {held}) == "call.resume h");
    CHECK(does(HeadsetPress::HookOff, {talk}).isEmpty());
    CHECK(does(HeadsetPress::HookOff, {}).isEmpty());
    CHECK(does(HeadsetPress::HookOn, {talk}) == "call.hangup t");
    CHECK(does(HeadsetPress::HookOn, {dialing}) == "call.hangup d");
    CHECK(does(HeadsetPress::HookOn, {held}).isEmpty()); // a customer who waits is not hung up
    CHECK(does(HeadsetPress::HookOn, {ringing}).isEmpty());
    CHECK(does(HeadsetPress::HookToggle, {ringing}) == "call.answer r");
    CHECK(does(HeadsetPress::HookToggle, {talk}) == "call.hangup t");
    CHECK(does(HeadsetPress::Reject, {ringing, talk}) == "call.decline r");
    CHECK(does(HeadsetPress::Reject, {talk}) == "call.hangup t");
    CHECK(does(HeadsetPress::Flash, {ringing, talk}) == "call.answer r"); // the engine holds the other
    CHECK(does(HeadsetPress::Flash, {talk}) == "call.hold t");
    CHECK(does(HeadsetPress::Hold, {held}) == "call.resume h");
    CHECK(does(HeadsetPress::MuteToggle, {talk}) == "call.mute t");
    CHECK(does(HeadsetPress::MuteOn, {muted}).isEmpty());
    CHECK(does(HeadsetPress::MuteOff, {muted}) == "call.mute t");
    CHECK(std::get<phonecommand::Mute>(*rules.press(HeadsetPress::MuteToggle, {muted}, 10s)).muted == false);
    CHECK(does(HeadsetPress::MuteToggle, {ringing}).isEmpty());
}

TEST_CASE("The echo of a lamp that was set is no press; a press after it is")
{
    HeadsetCalls rules;
    const Call talk = callOf("t", CallPhase::Talking);
    const Call second = callOf("r", CallPhase::Alerting);
    // Answered in the window: the lamp says off hook, and the headset repeats it while a second call rings.
    rules.lampsSet(lampsOf({talk}), 1000ms);
    CHECK(asked(rules.press(HeadsetPress::HookOff, {talk, second}, 1200ms)).isEmpty());
    CHECK(asked(rules.press(HeadsetPress::HookOff, {talk, second}, 1600ms)) == "call.answer r");
    CHECK(asked(rules.press(HeadsetPress::HookOn, {talk}, 1200ms)) == "call.hangup t"); // no echo of "off hook"
    // The customer hung up: the lamp goes out, the headset says on hook, and meanwhile another call was taken.
    rules.lampsSet(lampsOf({}), 5000ms);
    CHECK(asked(rules.press(HeadsetPress::HookOn, {talk}, 5100ms)).isEmpty());
    CHECK(asked(rules.press(HeadsetPress::HookOn, {talk}, 5600ms)) == "call.hangup t");
}

TEST_CASE("The lamps say how the calls are")
{
    Call muted = callOf("t", CallPhase::Talking);
    muted.muted = true;
    CHECK(lampsOf({}) == HeadsetLamps{});
    CHECK(lampsOf({callOf("r", CallPhase::Alerting)}) == HeadsetLamps{false, true, false, false});
    CHECK(lampsOf({muted}) == HeadsetLamps{true, false, true, false});
    CHECK(lampsOf({callOf("h", CallPhase::OnHold)}) == HeadsetLamps{true, false, false, true});
    CHECK(lampsOf({callOf("h", CallPhase::OnHold), callOf("r", CallPhase::Alerting)}) == HeadsetLamps{true, true, false, true});
}
