#include "core/telephony/emodel.h"

#include <algorithm>
#include <cmath>

namespace linija {

namespace {

// G.107, table 2: the defaults, under the names of the recommendation.
constexpr double SLR = 8;     // send loudness rating, dB
constexpr double RLR = 2;     // receive loudness rating, dB
constexpr double STMR = 15;   // sidetone masking rating, dB
constexpr double Ds = 3;      // D-value of the telephone, send side
constexpr double LSTR = 18;   // listener sidetone rating, dB: STMR + Dr
constexpr double TELR = 65;   // talker echo loudness rating, dB
constexpr double WEPL = 110;  // weighted echo path loss, dB
constexpr double qdu = 1;     // quantizing distortion units
constexpr double Nc = -70;    // circuit noise, dBm0p
constexpr double Nfor = -64;  // noise floor at the receive side, dBmp
constexpr double Ps = 35;     // room noise at the send side, dB(A)
constexpr double Pr = 35;     // room noise at the receive side, dB(A)

double power(double decibels)
{
    return std::pow(10.0, decibels / 10);
}

// The sum of all noises, referred to the 0 dBr point (clause 7.2).
double noise()
{
    const double olr = SLR + RLR;
    const double nos = Ps - SLR - Ds - 100 + 0.004 * std::pow(Ps - olr - Ds - 14, 2);
    const double pre = Pr + 10 * std::log10(1 + power(10 - LSTR));
    const double nor = RLR - 121 + pre + 0.008 * std::pow(pre - 35, 2);
    const double nfo = Nfor + RLR;
    return 10 * std::log10(power(Nc) + power(nos) + power(nor) + power(nfo));
}

// Signal to noise (clause 7.2).
double ro()
{
    return 15 - 1.5 * (SLR + noise());
}

// What happens at the same time as the voice: too loud, sidetone, quantizing (clause 7.3). `t` in ms.
double simultaneous(double t)
{
    const double x = SLR + RLR + 0.2 * (64 + noise() - RLR);
    const double iolr = 20 * (std::pow(1 + std::pow(x / 8, 8), 1.0 / 8) - x / 8);
    const double stmro = -10 * std::log10(std::pow(10.0, -STMR / 10) + std::exp(-t / 4) * std::pow(10.0, -TELR / 10));
    const double ist = 12 * std::pow(1 + std::pow((stmro - 13) / 6, 8), 1.0 / 8)
        - 28 * std::pow(1 + std::pow((stmro + 1) / 19.4, 35), 1.0 / 35)
        - 13 * std::pow(1 + std::pow((stmro - 3) / 33, 13), 1.0 / 13) + 29;
    const double q = 37 - 15 * std::log10(qdu);
    const double g = 1.07 + 0.258 * q + 0.0602 * q * q;
    const double y = (ro() - 100) / 15 + 46 / 8.4 - g / 9;
    const double z = 46.0 / 30 - g / 40;
    return iolr + ist + 15 * std::log10(1 + std::pow(10.0, y) + std::pow(10.0, z));
}

// What comes of delay: talker echo, listener echo, and the wait itself (clause 7.4). Echo travels there and back.
double delay(double ta)
{
    const double t = ta;
    const double tr = 2 * ta;
    double idte = 0;
    if (t >= 1) {
        const double terv = TELR - 40 * std::log10((1 + t / 10) / (1 + t / 150)) + 6 * std::exp(-0.3 * t * t);
        const double roe = -1.5 * (noise() - RLR);
        const double re = 80 + 2.5 * (terv - 14);
        idte = ((roe - re) / 2 + std::sqrt(std::pow(roe - re, 2) / 4 + 100) - 1) * (1 - std::exp(-t));
    }
    const double rle = 10.5 * (WEPL + 7) * std::pow(tr + 1, -0.25);
    const double idle = (ro() - rle) / 2 + std::sqrt(std::pow(ro() - rle, 2) / 4 + 169);
    double idd = 0;
    if (ta > 100) {
        const double x = std::log2(ta / 100);
        idd = 25 * (std::pow(1 + std::pow(x, 6), 1.0 / 6) - 3 * std::pow(1 + std::pow(x / 3, 6), 1.0 / 6) + 2);
    }
    return idte + idle + idd;
}

double equipment(const Connection &connection)
{
    const double loss = std::clamp(connection.lossPercent, 0.0, 100.0);
    const CodecImpairment &codec = connection.codec;
    return codec.ie + (95 - codec.ie) * loss / (loss / std::max(1.0, connection.burstRatio) + codec.bpl);
}

} // namespace

CodecImpairment codecImpairment(const QString &codec)
{
    const QString name = codec.section(QLatin1Char('/'), 0, 0).toUpper();
    if (name == QLatin1String("G729"))
        return {11, 19.0}; // G.729A with voice activity detection
    if (name == QLatin1String("GSM"))
        return {20, 4.3}; // GSM full rate; no Bpl is published, so that of sound without concealment
    return {0, 25.1};
}

double rFactor(const Connection &connection)
{
    const double ta = std::clamp(connection.oneWayDelayMs, 0.0, 10'000.0);
    return std::clamp(ro() - simultaneous(ta) - delay(ta) - equipment(connection), 0.0, 100.0);
}

double mosFromR(double r)
{
    if (r <= 0)
        return 1;
    if (r >= 100)
        return 4.5;
    return std::max(1.0, 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6);
}

} // namespace linija
