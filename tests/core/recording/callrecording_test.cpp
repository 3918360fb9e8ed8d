// Sound is fed as the media library does: in blocks of 10 ms, in real time, from another thread.
#include "core/recording/callrecording.h"
#include "core/recording/sealedrecordingreader.h"
#include "core/recording/soundring.h"
#include "tests/catch.h"
#include "tests/recordedear.h"

#include <QTemporaryDir>

#include <atomic>
#include <future>
#include <thread>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;
using SteadyTime = std::chrono::steady_clock::time_point;

namespace {

// One side that hums, as the media thread would bring it.
struct Hum
{
    CallSide side;
    double hz;
    int rate;
    double at = 0;

    void bring(SoundSink &sink, SteadyTime when)
    {
        std::vector<std::int16_t> block(static_cast<std::size_t>(rate) / 100);
        for (std::int16_t &one : block) {
            one = static_cast<std::int16_t>(9000 * std::sin(2 * std::numbers::pi * hz * at));
            at += 1.0 / rate;
        }
        sink.take(side, when, rate, block.data(), block.size());
    }
};

struct Desk
{
    QTemporaryDir folder;
    RecordingKeys keys = RecordingKeys::make().value();
    std::promise<std::optional<Error>> told;
    std::shared_ptr<CallRecording> recording;
    SteadyTime began;

    Desk()
    {
        const RecordingAbout about{QUuid::createUuid(), QStringLiteral("c"), {}, fromMs(1)};
        auto begun = CallRecording::begin(path(), keys.publicKey, about, [this](std::optional<Error> error) { told.set_value(error); });
        REQUIRE(begun.ok());
        recording = begun.value();
        began = std::chrono::steady_clock::now();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("a.lrec")); }

    // From a place in the recording to another, in real time.
    template <class Bring> void each10ms(std::chrono::milliseconds from, std::chrono::milliseconds to, Bring bring)
    {
        for (auto at = from; at < to; at += 10ms) {
            std::this_thread::sleep_until(began + at + 10ms);
            bring(began + at + 10ms);
        }
    }

    [[nodiscard]] OpenedRecording finished()
    {
        recording->finish();
        auto ended = told.get_future();
        REQUIRE(ended.wait_for(10s) == std::future_status::ready);
        REQUIRE_FALSE(ended.get());
        recording.reset();
        const auto opened = openRecording(path(), keys);
        REQUIRE(opened.ok());
        return opened.value();
    }
};

BothSides soundOf(const OpenedRecording &opened)
{
    auto sound = RecordedSound::open(opened.sound);
    REQUIRE(sound.ok());
    return listenTo(*sound.value());
}

} // namespace

TEST_CASE("The agent is left and the customer right, and neither is heard in the other's ear")
{
    Desk desk;
    Hum agent{CallSide::Agent, 440, 48000};
    Hum customer{CallSide::Customer, 1000, 16000};
    desk.each10ms(0ms, 2000ms, [&](SteadyTime at) {
        agent.bring(*desk.recording, at);
        customer.bring(*desk.recording, at);
    });
    const OpenedRecording opened = desk.finished();
    CHECK(opened.ending == RecordingEnding::Complete);
    REQUIRE(opened.duration);
    CHECK(*opened.duration >= 1990ms);
    const BothSides heard = soundOf(opened);
    CHECK(std::abs((heard.length() - *opened.duration).count()) < 60);
    CHECK(heard.level(CallSide::Agent, 440, 300ms, 1700ms) > -14);
    CHECK(heard.level(CallSide::Agent, 1000, 300ms, 1700ms) < -40);
    CHECK(heard.level(CallSide::Customer, 1000, 300ms, 1700ms) > -14);
    CHECK(heard.level(CallSide::Customer, 440, 300ms, 1700ms) < -40);
}

TEST_CASE("A pause is silence on both sides in its place, and is marked; the time goes on")
{
    Desk desk;
    Hum agent{CallSide::Agent, 440, 48000};
    Hum customer{CallSide::Customer, 1000, 8000};
    const auto both = [&](SteadyTime at) {
        agent.bring(*desk.recording, at);
        customer.bring(*desk.recording, at);
    };
    desk.each10ms(0ms, 1000ms, both);
    desk.recording->setSilence(RecordingSilence::Paused, true);
    desk.recording->setSilence(RecordingSilence::Held, true); // one does not end the other
    desk.each10ms(1000ms, 1500ms, both);
    desk.recording->setSilence(RecordingSilence::Held, false);
    desk.each10ms(1500ms, 2000ms, both);
    desk.recording->setSilence(RecordingSilence::Paused, false);
    desk.recording->setSilence(RecordingSilence::Paused, false);
    desk.each10ms(2000ms, 3000ms, both);
    const OpenedRecording opened = desk.finished();
    REQUIRE(opened.marks.size() == 4);
    CHECK(opened.marks.at(0).kind == RecordingMarkKind::Paused);
    CHECK(opened.marks.at(1).kind == RecordingMarkKind::Held);
    CHECK(opened.marks.at(2).kind == RecordingMarkKind::Unheld);
    CHECK(opened.marks.at(3).kind == RecordingMarkKind::Resumed);
    const auto from = opened.marks.constFirst().at;
    const auto to = opened.marks.constLast().at;
    CHECK(from >= 990ms);
    CHECK(to - from >= 990ms);
    const BothSides heard = soundOf(opened);
    for (const auto &[side, hz] : {std::pair(CallSide::Agent, 440.0), std::pair(CallSide::Customer, 1000.0)}) {
        CHECK(heard.level(side, hz, 100ms, from - 50ms) > -14);
        CHECK(heard.peak(side, from + 120ms, to - 120ms) < -60); // the codec itself rings for some milliseconds
        CHECK(heard.level(side, hz, to + 100ms, to + 800ms) > -14);
    }
}

TEST_CASE("A side that stops for a while is silent for that while, and the other side keeps its place")
{
    Desk desk;
    Hum agent{CallSide::Agent, 440, 48000};
    Hum customer{CallSide::Customer, 1000, 48000};
    desk.each10ms(0ms, 600ms, [&](SteadyTime at) {
        agent.bring(*desk.recording, at);
        customer.bring(*desk.recording, at);
    });
    desk.each10ms(600ms, 1600ms, [&](SteadyTime at) { customer.bring(*desk.recording, at); });
    agent.rate = 8000; // it comes back with another codec
    desk.each10ms(1600ms, 2600ms, [&](SteadyTime at) {
        agent.bring(*desk.recording, at);
        customer.bring(*desk.recording, at);
    });
    const BothSides heard = soundOf(desk.finished());
    CHECK(heard.level(CallSide::Agent, 440, 100ms, 500ms) > -14);
    CHECK(heard.peak(CallSide::Agent, 750ms, 1500ms) < -40);
    CHECK(heard.level(CallSide::Agent, 440, 1750ms, 2400ms) > -14);
    CHECK(heard.level(CallSide::Customer, 1000, 100ms, 2400ms) > -14);
}

TEST_CASE("A sound card that runs too fast does not push the recording ahead of the call")
{
    Desk desk;
    Hum agent{CallSide::Agent, 440, 48000};
    desk.each10ms(0ms, 1500ms, [&](SteadyTime at) {
        agent.bring(*desk.recording, at);
        agent.bring(*desk.recording, at); // twice as fast
    });
    const OpenedRecording opened = desk.finished();
    CHECK(soundOf(opened).length() < 1700ms);
}

TEST_CASE("Nobody speaks: the recording is as long as the call all the same")
{
    Desk desk;
    std::this_thread::sleep_until(desk.began + 800ms);
    const OpenedRecording opened = desk.finished();
    CHECK(soundOf(opened).length() >= 750ms);
    CHECK(opened.sound.size() < 20000);
}

TEST_CASE("A recording that cannot be made says why at once")
{
    const auto keys = RecordingKeys::make().value();
    const auto none = CallRecording::begin(QStringLiteral("/proc/nowhere/a.lrec"), keys.publicKey, {QUuid::createUuid(), {}, {}, fromMs(1)}, [](const auto &) {});
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::Io);
}

TEST_CASE("Whoever listens before the end hears the call up to a second ago")
{
    Desk desk;
    Hum agent{CallSide::Agent, 440, 48000};
    desk.each10ms(0ms, 3200ms, [&](SteadyTime at) { agent.bring(*desk.recording, at); });
    const auto living = openRecording(desk.path(), desk.keys); // as after a crash
    REQUIRE(living.ok());
    CHECK(living->ending == RecordingEnding::CutOff);
    const BothSides heard = soundOf(living.value());
    CHECK(heard.length() >= 1500ms);
    CHECK(heard.level(CallSide::Agent, 440, 200ms, 1400ms) > -14);
    (void)desk.finished();
}

TEST_CASE("The ring between the threads loses nothing while there is room, and counts what it loses")
{
    SoundRing ring(4000);
    std::vector<std::int16_t> block(160);
    std::thread reader;
    std::int64_t sum = 0;
    std::atomic<bool> done{false};
    reader = std::thread([&] {
        SoundBlock got;
        for (;;) {
            const bool last = done;
            while (ring.pop(got))
                sum += got.samples.front();
            if (last)
                return;
        }
    });
    std::int64_t pushed = 0;
    for (int i = 0; i < 20000; ++i) {
        block.front() = static_cast<std::int16_t>(i % 1000);
        if (ring.push(SteadyTime{}, 8000, block.data(), block.size()))
            pushed += i % 1000;
    }
    done = true;
    reader.join();
    CHECK(sum == pushed);
    SoundRing full(2000);
    while (full.push(SteadyTime{}, 8000, block.data(), block.size()))
        continue;
    CHECK(full.lostBlocks() == 1);
}
