#include "core/telephony/qualitymonitor.h"
#include "tests/catch.h"

using namespace linija;

namespace {

// A call that somebody feeds second by second.
struct Feed
{
    QualityMonitor monitor;
    QualitySample at;

    Feed()
    {
        at.codec = QStringLiteral("opus/48000");
        at.roundTripMs = 30;
        at.bufferMs = 40;
        monitor.add(at);
    }
    void second(double lossPercent = 0)
    {
        const auto lost = static_cast<quint64>(lossPercent / 2); // of fifty packets
        at.lost += lost;
        at.received += 50 - lost;
        monitor.add(at);
    }
    void seconds(int count, double lossPercent = 0)
    {
        for (int i = 0; i < count; ++i)
            second(lossPercent);
    }
};

} // namespace

TEST_CASE("A clean call is good, and nothing is its cause")
{
    Feed call;
    CHECK(call.monitor.now().band == QualityBand::Unknown);
    call.seconds(10);
    CHECK(call.monitor.now().band == QualityBand::Good);
    CHECK(call.monitor.now().cause == QualityCause::None);
    CHECK(call.monitor.now().mos > 4.2);
    CHECK(call.monitor.now().lossInPercent == 0);
}

TEST_CASE("Loss makes it worse after three seconds, and better only after five clearly good ones")
{
    Feed call;
    call.seconds(10);
    call.second(40);
    CHECK(call.monitor.now().band == QualityBand::Good); // one bad second is no verdict
    call.seconds(2, 40);
    CHECK(call.monitor.now().band != QualityBand::Good);
    call.seconds(4, 40);
    CHECK(call.monitor.now().band == QualityBand::Bad);
    CHECK(call.monitor.now().lossInPercent == Approx(40));
    CHECK(call.monitor.now().cause == QualityCause::LossIn);
    call.seconds(5); // the window must first forget the loss
    CHECK(call.monitor.now().band == QualityBand::Bad);
    call.seconds(5);
    CHECK(call.monitor.now().band == QualityBand::Good);
    CHECK(call.monitor.now().cause == QualityCause::None);
}

TEST_CASE("A quality that swings around a border does not make the word flicker")
{
    Feed call;
    call.seconds(10, 0);
    int changes = 0;
    QualityBand last = call.monitor.now().band;
    for (int i = 0; i < 60; ++i) {
        call.at.roundTripMs = i % 2 == 0 ? 360 : 300; // R about 80, now above and now below
        call.second();
        changes += call.monitor.now().band != last ? 1 : 0;
        last = call.monitor.now().band;
    }
    CHECK(changes <= 1);
}

TEST_CASE("The likely cause is named")
{
    Feed call;
    call.seconds(6);
    SECTION("nothing arrives")
    {
        for (int i = 0; i < 4; ++i)
            call.monitor.add(call.at);
        CHECK(call.monitor.now().cause != QualityCause::NothingArrives);
        call.monitor.add(call.at);
        CHECK(call.monitor.now().cause == QualityCause::NothingArrives);
        CHECK(call.monitor.now().lossInPercent == 100);
    }
    SECTION("the customer loses us")
    {
        call.at.lossOutPercent = 8;
        call.second();
        CHECK(call.monitor.now().cause == QualityCause::LossOut);
        CHECK(call.monitor.now().r < 80);
    }
    SECTION("jitter")
    {
        call.at.jitterMs = 60;
        call.second();
        CHECK(call.monitor.now().cause == QualityCause::Jitter);
    }
    SECTION("delay")
    {
        call.at.roundTripMs = 500;
        call.second();
        CHECK(call.monitor.now().cause == QualityCause::Delay);
    }
    SECTION("a busy computer looks like a bad network, and is told apart")
    {
        call.at.computerBusy = 0.97;
        call.seconds(2, 10);
        CHECK(call.monitor.now().cause == QualityCause::BusyComputer);
    }
    SECTION("a quiet microphone, when nothing else is wrong")
    {
        call.at.quietMicrophone = true;
        call.second();
        CHECK(call.monitor.now().cause == QualityCause::QuietMicrophone);
        call.at.jitterMs = 60;
        call.second();
        CHECK(call.monitor.now().cause == QualityCause::Jitter);
    }
}

TEST_CASE("A hold is not silence, and a new stream is not a negative count")
{
    Feed call;
    call.seconds(6);
    call.monitor.pause();
    call.at.received = 0;
    call.at.lost = 0;
    call.seconds(10);
    CHECK(call.monitor.now().cause == QualityCause::None);
    CHECK(call.monitor.now().lossInPercent == 0);
    call.at.received = 10; // without a pause
    call.monitor.add(call.at);
    CHECK(call.monitor.now().lossInPercent == 0);
}

TEST_CASE("The summary knows the worst minute")
{
    Feed call;
    call.seconds(120);
    call.seconds(60, 20);
    call.seconds(120);
    const QualitySummary all = call.monitor.summary();
    CHECK(all.measured == std::chrono::seconds(300));
    CHECK(all.lossInPercent == Approx(4).margin(0.2));
    CHECK(all.worstMinuteMos < all.mos - 0.5);
    CHECK(all.roundTripMs == Approx(30));
    const QualitySummary none = QualityMonitor().summary();
    CHECK(none.mos == 0);
    CHECK(none.measured == std::chrono::seconds(0));
}
