#include "tests/catch.h"
#include "ui/widgets/levelmeter.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/waveform.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace linija;
using namespace std::chrono_literals;

TEST_CASE("a level has a word and a place on the bar", "[widgets]")
{
    CHECK(levelZone(-90) == LevelZone::NoSound);
    CHECK(levelZone(-45) == LevelZone::Quiet);
    CHECK(levelZone(-18) == LevelZone::Good);
    CHECK(levelZone(-2) == LevelZone::TooLoud);
    CHECK(levelZone(12) == LevelZone::TooLoud);
    CHECK(levelZone(std::numeric_limits<double>::quiet_NaN()) == LevelZone::NoSound);
    CHECK(levelFraction(-90) == 0);
    CHECK(levelFraction(-45) == 0.5);
    CHECK(levelFraction(40) == 1);
    CHECK(levelFraction(-std::numeric_limits<double>::infinity()) == 0);
}

TEST_CASE("a peak is held for a while and then falls", "[widgets]")
{
    PeakHold hold;
    CHECK(hold.add(-20, 1000ms) == -20);
    CHECK(hold.add(-60, 1500ms) == -20);
    CHECK(hold.peakAt(2200ms) == -20);
    CHECK(hold.peakAt(2300ms) < -20);
    CHECK(hold.peakAt(60s) == levelFloor);
    CHECK(hold.add(-30, 3000ms) == -30); // higher than what the old peak has fallen to
}

TEST_CASE("the level meter shows no level that is old", "[widgets]")
{
    LevelMeter meter;
    meter.resize(meter.sizeHint());
    CHECK(meter.zone() == LevelZone::Unknown);
    QSignalSpy zones(&meter, &LevelMeter::zoneChanged);
    meter.setLevel(-18);
    CHECK(meter.zone() == LevelZone::Good);
    meter.setLevel(-80); // between two syllables
    CHECK(meter.zone() == LevelZone::Good);
    CHECK(zones.count() == 1);
    CHECK(meter.text().contains(QStringLiteral("18")));
    CHECK(QTest::qWaitFor([&] { return !meter.level().has_value(); }, 3000));
    CHECK(meter.zone() == LevelZone::Unknown);
    CHECK(zones.count() == 2);
    CHECK_FALSE(meter.text().contains(QStringLiteral("18")));
}

TEST_CASE("a waveform keeps its loudest moments and says what has been played", "[widgets]")
{
    std::vector<float> peaks(1000, 0.1F);
    peaks[500] = 0.9F;
    const WaveformLayout layout = waveformLayout(peaks, {100, 40}, {0.25, 0.75}, 3, 2);
    REQUIRE(layout.bars.size() == 20);
    double highest = 0;
    for (const auto &bar : layout.bars) {
        CHECK(bar.rect.left() >= 0);
        CHECK(bar.rect.right() <= 100.01);
        CHECK(bar.rect.top() >= -0.01);
        highest = std::max(highest, bar.rect.height());
    }
    CHECK(std::abs(highest - 36) < 0.01);
    CHECK(layout.playhead == 25);
    CHECK(layout.bars[4].part == WavePart::Played);
    CHECK(layout.bars[5].part == WavePart::Buffered);
    CHECK(layout.bars[14].part == WavePart::Buffered);
    CHECK(layout.bars[15].part == WavePart::Missing);
}

TEST_CASE("a waveform bears what no recording has", "[widgets]")
{
    CHECK(waveformLayout({}, {100, 40}, {}, 3, 2).bars.empty());
    CHECK(waveformLayout({1}, {0, 40}, {}, 3, 2).bars.empty());
    const float nan = std::numeric_limits<float>::quiet_NaN();
    for (const auto &bar : waveformLayout({nan, -3, 7}, {100, 40}, {7, -7}, 3, 2).bars) {
        CHECK(bar.rect.height() >= 3);
        CHECK(bar.rect.height() <= 40);
        CHECK(bar.part == WavePart::Played);
    }
    CHECK(waveformLayout({0.2F, 0.4F}, {200, 40}, {}, 3, 2).bars.size() == 40); // fewer peaks than bars
}

TEST_CASE("a waveform asks for another place by click and by key", "[widgets]")
{
    Waveform wave;
    wave.resize(206, 28);
    wave.setPeaks({0.2F, 0.8F});
    QVector<std::chrono::milliseconds> asked;
    QObject::connect(&wave, &Waveform::seekWanted, &wave, [&](std::chrono::milliseconds to) { asked.append(to); });
    QTest::mouseClick(&wave, Qt::LeftButton, {}, {103, 10});
    CHECK(asked.isEmpty()); // nothing to seek in
    wave.setDuration(100s);
    QTest::mouseClick(&wave, Qt::LeftButton, {}, {103, 10});
    REQUIRE(asked.size() == 1);
    CHECK(std::chrono::abs(asked.last() - 50s) < 1s);
    CHECK(wave.position() == 0ms); // the player moves it, not the click
    wave.setPosition(50s);
    QTest::keyClick(&wave, Qt::Key_Right);
    CHECK(asked.last() == 55s);
    QTest::keyClick(&wave, Qt::Key_PageDown);
    CHECK(asked.last() == 20s);
    QTest::keyClick(&wave, Qt::Key_End);
    CHECK(asked.last() == 100s);
    wave.setPosition(98s);
    QTest::keyClick(&wave, Qt::Key_Right);
    CHECK(asked.last() == 100s);
    QTest::keyClick(&wave, Qt::Key_Home);
    CHECK(asked.last() == 0s);
}

TEST_CASE("a sparkline has gaps, and marks its lowest, highest and last value", "[widgets]")
{
    const SparkValues values = {4.0, 9.0, std::nullopt, 2.0, 5.0, std::numeric_limits<double>::infinity()};
    const SparklineLayout layout = sparklineLayout(values, {10, 10, 100, 20});
    REQUIRE(layout.lines.size() == 2);
    CHECK(layout.lines[0].size() == 2);
    CHECK(layout.lines[1].size() == 2);
    REQUIRE((layout.lowest && layout.highest && layout.last));
    CHECK(layout.highest->y() == 10);
    CHECK(layout.lowest->y() == 30);
    CHECK(layout.last->x() == 90);
    CHECK(sparklineLayout({}, {0, 0, 9, 9}).lines.empty());
    CHECK(sparklineLayout({std::nullopt}, {0, 0, 9, 9}).lines.empty());
    const SparklineLayout flat = sparklineLayout({3.0, 3.0}, {0, 0, 10, 10});
    CHECK(flat.last->y() == 5);
    const double huge = std::numeric_limits<double>::max();
    CHECK(sparklineLayout({-huge, huge}, {0, 0, 10, 10}).highest->y() == 0);

    Sparkline line;
    CHECK_FALSE(line.text().isEmpty());
    line.setWhat(QStringLiteral("Calls waiting"));
    line.setValues(values);
    CHECK(line.accessibleDescription().contains(QLatin1Char('9')));
    CHECK(line.accessibleDescription().contains(QLatin1Char('2')));
    CHECK(line.toolTip().startsWith(QStringLiteral("Calls waiting")));
}
