// How a call sounds, in one figure: the E-model of ITU-T Rec. G.107 (06/2015), narrow-band, all terms of clause 7 with the
// default values of table 2 where a connection does not say otherwise. Pure; any thread.
//
//   R = Ro − Is − Id − Ie,eff + A          (G.107, equation 7-1)
//   Ie,eff = Ie + (95 − Ie) · Ppl / (Ppl / BurstR + Bpl)     (equation 7-29)
//   MOS = 1 + 0.035 R + R (R − 60) (100 − R) · 7·10⁻⁶, 1 below R = 0, 4.5 above R = 100     (annex B)
//
// What the phone measures is loss, delay and codec; loudness, echo and noise stay at the defaults, so R says what the
// network does to the call and nothing about rooms or microphones.
#pragma once

#include <QString>

namespace linija {

// Equipment impairment Ie and packet-loss robustness Bpl of a codec (ITU-T Rec. G.113, appendix I).
struct CodecImpairment
{
    double ie = 0;
    double bpl = 4.3;
};

// By the name that SDP uses, "PCMA/8000", in any case. G.711 is taken with packet-loss concealment (Bpl 25.1), as the
// media library conceals. Wide-band codecs (G.722, Opus) have no value on this scale: they are put at Ie 0, and at the
// robustness of concealed G.711, which their own concealment at least reaches. What nobody knows counts like concealed
// G.711 too.
[[nodiscard]] CodecImpairment codecImpairment(const QString &codec);

struct Connection
{
    double lossPercent = 0;    // Ppl, 0 to 100: lost and late packets
    double burstRatio = 1;     // BurstR: 1 random, above 1 in bursts
    double oneWayDelayMs = 0;  // Ta: mouth to ear, with packets, jitter buffer and sound devices
    CodecImpairment codec{};
};

[[nodiscard]] double rFactor(const Connection &connection); // 0 to 93.2 with the defaults
[[nodiscard]] double mosFromR(double r);                    // 1 to 4.5, MOS-CQE

} // namespace linija
