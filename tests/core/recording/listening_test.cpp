#include "core/recording/pacedsound.h"
#include "core/recording/stereoopus.h"
#include "tests/catch.h"
#include "tests/recordedear.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

// A second of both, three of silence, two of the customer, as Ogg Opus.
QByteArray conversation()
{
    QByteArray ogg;
    auto opus = StereoOpus::create([&](const unsigned char *bytes, std::size_t size) {
        ogg.append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
        return true;
    });
    REQUIRE(opus.ok());
    std::vector<std::int16_t> frames(StereoOpus::rate * 6 * 2, 0);
    for (std::size_t i = 0; i < frames.size() / 2; ++i) {
        const double t = static_cast<double>(i) / StereoOpus::rate;
        if (t < 1)
            frames[2 * i] = static_cast<std::int16_t>(8000 * std::sin(2 * std::numbers::pi * 440 * t));
        if (t < 1 || t >= 4)
            frames[2 * i + 1] = static_cast<std::int16_t>(8000 * std::sin(2 * std::numbers::pi * 1000 * t));
    }
    REQUIRE(opus.value()->write(frames.data(), StereoOpus::rate * 6));
    REQUIRE(opus.value()->finish());
    return ogg;
}

std::unique_ptr<RecordedSound> opened()
{
    auto sound = RecordedSound::open(conversation());
    REQUIRE(sound.ok());
    return std::move(sound.value());
}

BothSides pull(PacedSound &sound)
{
    BothSides out;
    std::vector<std::int16_t> some(960 * 2);
    for (;;) {
        const int got = sound.read(some.data(), 960);
        if (got <= 0)
            return out;
        for (int i = 0; i < got; ++i) {
            out.agent.push_back(some[static_cast<std::size_t>(i) * 2]);
            out.customer.push_back(some[static_cast<std::size_t>(i) * 2 + 1]);
        }
    }
}

} // namespace

TEST_CASE("A recording has a shape, and it is known where nobody speaks")
{
    const auto sound = opened();
    CHECK(lengthOfFrames(sound->frames()) == 6000ms);
    const SoundOutline outline = outlineOf(*sound, 60);
    REQUIRE(outline.peaks.size() == 60);
    CHECK(outline.peaks.at(5) > 0.6F);
    CHECK(outline.peaks.at(25) < 0.2F);
    CHECK(outline.peaks.at(50) > 0.6F);
    REQUIRE(outline.silences.size() == 1);
    CHECK(std::abs((lengthOfFrames(outline.silences.front().from) - 1000ms).count()) < 100);
    CHECK(std::abs((lengthOfFrames(outline.silences.front().to) - 4000ms).count()) < 100);
    CHECK(sound->position() == 0);
}

TEST_CASE("Faster takes less time and keeps the pitch")
{
    const double speed = GENERATE(0.5, 1.0, 1.5, 2.0);
    PacedSound paced(opened(), {});
    paced.setSpeed(speed);
    const BothSides heard = pull(paced);
    CHECK(std::abs(static_cast<double>(heard.length().count()) - 6000 / speed) < 250);
    const auto late = std::chrono::milliseconds(static_cast<int>(4600 / speed));
    CHECK(heard.level(CallSide::Customer, 1000, late, late + 400ms) > -20);
    if (speed != 1.0)
        CHECK(heard.level(CallSide::Customer, 1000 * speed, late, late + 400ms) < -35);
    CHECK(std::abs((paced.position() - 6000ms).count()) < 60);
}

TEST_CASE("Silences are skipped but for a breath, and only where that is wanted")
{
    auto sound = opened();
    const auto silences = outlineOf(*sound, 10).silences;
    PacedSound paced(std::move(sound), silences);
    paced.setSilences(Silences::Skip);
    const BothSides heard = pull(paced);
    CHECK(std::abs((heard.length() - 3500ms).count()) < 300);
    paced.seek(0ms);
    paced.setSilences(Silences::Play);
    CHECK(std::abs((pull(paced).length() - 6000ms).count()) < 200);
}

TEST_CASE("One can listen from any place, and the place is told in the recording's own time")
{
    PacedSound paced(opened(), {});
    paced.setSpeed(2.0);
    paced.seek(4200ms);
    CHECK(std::abs((paced.position() - 4200ms).count()) < 30);
    std::vector<std::int16_t> some(24000 * 2);
    REQUIRE(paced.read(some.data(), 24000) == 24000); // half a second is a whole one
    CHECK(std::abs((paced.position() - 5200ms).count()) < 150);
    paced.seek(10min);
    CHECK(paced.read(some.data(), 100) <= 100);
    CHECK(paced.position() == paced.duration());
    paced.seek(-5s);
    CHECK(paced.position() < 50ms);
}

TEST_CASE("What is no sound is refused")
{
    CHECK(RecordedSound::open({}).error().code == ErrorCode::Corrupt);
    CHECK(RecordedSound::open("OggS and then nothing").error().code == ErrorCode::Corrupt);
}
