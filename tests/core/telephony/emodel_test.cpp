#include "core/telephony/emodel.h"
#include "tests/catch.h"

using namespace linija;

TEST_CASE("The default connection of G.107 has R = 93.2 and MOS = 4.41")
{
    const double r = rFactor({});
    CHECK(r == Approx(93.2).margin(0.05)); // G.107, table 2 and the note below it
    CHECK(mosFromR(r) == Approx(4.41).margin(0.005));
}

TEST_CASE("MOS from R is table B.1 of G.107")
{
    CHECK(mosFromR(90) == Approx(4.34).margin(0.005));
    CHECK(mosFromR(80) == Approx(4.03).margin(0.01));
    CHECK(mosFromR(70) == Approx(3.60).margin(0.005));
    CHECK(mosFromR(60) == Approx(3.10).margin(0.005));
    CHECK(mosFromR(50) == Approx(2.58).margin(0.005));
    CHECK(mosFromR(0) == 1.0);
    CHECK(mosFromR(-10) == 1.0);
    CHECK(mosFromR(3) >= 1.0); // the polynomial alone dips below one here
    CHECK(mosFromR(120) == 4.5);
}

TEST_CASE("Delay costs as in figure 1 of G.114")
{
    const auto at = [](double ms) { return rFactor({.oneWayDelayMs = ms}); };
    // Without echo worth the name the curve is flat up to about 150 ms, and then falls.
    CHECK(at(50) > 90);
    CHECK(at(150) == Approx(89.5).margin(1.5));
    CHECK(at(200) == Approx(86.5).margin(2.5));
    CHECK(at(300) == Approx(75).margin(4));
    CHECK(at(400) == Approx(65).margin(5));
    double last = 101;
    for (double ms = 0; ms <= 1000; ms += 10) {
        const double r = at(ms);
        CHECK(r <= last + 0.3); // the echo terms may lift it by a hair below 10 ms
        last = r;
    }
}

TEST_CASE("Loss costs by the codec's robustness")
{
    const Connection plain{.lossPercent = 2, .codec = {0, 4.3}};
    CHECK(rFactor({}) - rFactor(plain) == Approx(95 * 2 / (2 + 4.3)).margin(0.01));
    const Connection concealed{.lossPercent = 2, .codec = codecImpairment(QStringLiteral("pcma/8000"))};
    CHECK(rFactor({}) - rFactor(concealed) == Approx(95 * 2 / (2 + 25.1)).margin(0.01));
    Connection bursts = concealed;
    bursts.burstRatio = 3;
    CHECK(rFactor(bursts) < rFactor(concealed));
    CHECK(rFactor({.lossPercent = 100, .codec = {0, 4.3}}) < 5);
    CHECK(rFactor({.lossPercent = 1e9, .oneWayDelayMs = 1e9, .codec = {0, 0.001}}) == 0.0);
    CHECK(codecImpairment(QStringLiteral("G729/8000")).ie == 11);
    CHECK(codecImpairment(QStringLiteral("opus/48000")).ie == 0);
}
