// The telephone's own tones by their frequencies and times, and the judgement of how loud an agent is.
#include "core/telephony/talkloudness.h"
#include "core/telephony/toneplan.h"
#include "tests/catch.h"

#include <cmath>
#include <numbers>

using namespace linija;
using namespace std::chrono_literals;

namespace {

double levelOf(const std::vector<qint16> &samples, std::size_t from, std::size_t count, double hertz, int rate)
{
    double re = 0;
    double im = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * hertz * static_cast<double>(i) / rate;
        re += samples[from + i] / 32768.0 * std::cos(angle);
        im += samples[from + i] / 32768.0 * std::sin(angle);
    }
    return 20 * std::log10(std::max(1e-9, 2 * std::hypot(re, im) / static_cast<double>(count)));
}

} // namespace

TEST_CASE("Every plan keeps the limits of E.180 for ringing, busy and congestion")
{
    for (const QString &plan : tonePlans()) {
        INFO(plan.toStdString());
        const Tone ringing = toneOf(plan, PhoneTone::Ringback);
        CHECK(ringing.end == ToneEnd::Never);
        REQUIRE(ringing.parts.size() == 1);
        CHECK(ringing.parts[0].on >= 670ms);
        CHECK(ringing.parts[0].on <= 2000ms); // 1.5 s recommended; the American plan has 2
        CHECK(ringing.parts[0].off >= 2000ms);
        CHECK(ringing.parts[0].off <= 5000ms);
        const Tone busy = toneOf(plan, PhoneTone::Busy);
        CHECK(busy.end == ToneEnd::ByItself);
        CHECK(busy.parts[0].on + busy.parts[0].off >= 300ms);
        CHECK(busy.parts[0].on + busy.parts[0].off <= 1100ms);
        const Tone congestion = toneOf(plan, PhoneTone::Congestion);
        CHECK(congestion.parts[0].on < busy.parts[0].on); // told apart by their pace
        for (const PhoneTone tone : {PhoneTone::Ringback, PhoneTone::Busy, PhoneTone::Congestion, PhoneTone::Ended, PhoneTone::CallWaiting,
                                     PhoneTone::HoldReminder, PhoneTone::RecordingBeep, PhoneTone::AutoAnswer}) {
            CHECK_FALSE(toneOf(plan, tone).parts.empty());
            CHECK(phoneToneFromName(phoneToneName(tone)) == tone);
        }
    }
    CHECK_FALSE(phoneToneFromName("fanfare").has_value());
}

TEST_CASE("A country has its own plan, America's neighbours have hers, and the rest are European")
{
    CHECK(tonePlanFor("lv") == "LV");
    CHECK(tonePlanFor("UA") == "UA");
    CHECK(tonePlanFor("CA") == "US");
    CHECK(tonePlanFor("FR") == "EU");
    CHECK(tonePlanFor("") == "EU");
    CHECK(toneOf("XX", PhoneTone::Busy) == toneOf("EU", PhoneTone::Busy));
}

TEST_CASE("The samples sound as the plan says: frequencies, level and silence, without clicks at the edges")
{
    constexpr int rate = 16000;
    const auto samples = toneSamples(toneOf("TW", PhoneTone::Ringback), rate, 0.1);
    REQUIRE(samples.size() == 3 * rate);
    CHECK(levelOf(samples, 1600, 8000, 440, rate) == Approx(-26).margin(0.5));
    CHECK(levelOf(samples, 1600, 8000, 480, rate) == Approx(-26).margin(0.5));
    CHECK(levelOf(samples, 1600, 8000, 420, rate) < -60); // a whole number of periods away
    CHECK(std::all_of(samples.begin() + rate, samples.end(), [](qint16 one) { return one == 0; }));
    CHECK(samples.front() == 0);
    int jump = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        jump = std::max(jump, std::abs(samples[i] - samples[i - 1]));
    CHECK(jump < 0.1 * 32767 * 2 * std::numbers::pi * 480 / rate * 1.2);
    CHECK(toneSamples(Tone{}, rate, 0.1).empty());
}

TEST_CASE("A microphone that gives nothing is told after eight seconds, a low one after twelve of the other's silence")
{
    TalkLoudness loudness;
    const auto pass = [&](double input, double output, std::chrono::milliseconds length) {
        TalkLevel level = TalkLevel::Unknown;
        for (auto t = 0ms; t < length; t += 250ms)
            level = loudness.add({input, output}, 250ms);
        return level;
    };
    CHECK(pass(-20, -90, 1s) == TalkLevel::Good);
    CHECK(pass(-60, -20, 60s) == TalkLevel::Good); // the agent listens
    CHECK(pass(-60, -90, 11s) == TalkLevel::Good);
    CHECK(pass(-60, -90, 2s) == TalkLevel::Low);
    CHECK(pass(-20, -90, 250ms) == TalkLevel::Low); // a knock is no speech
    CHECK(pass(-20, -90, 250ms) == TalkLevel::Good);
    CHECK(pass(-90, -20, 7s) == TalkLevel::Good);
    CHECK(pass(-90, -20, 2s) == TalkLevel::Silent); // though the other speaks
    loudness.reset();
    CHECK(pass(-90, -20, 7s) == TalkLevel::Unknown);
}
