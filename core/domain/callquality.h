// How a call sounds, measured: figures of the last seconds, and the summary that stays with the interaction. Plain values.
#pragma once

#include <QJsonObject>

#include <chrono>

namespace linija {

// By R of the E-model (core/telephony/emodel.h), in the steps of ITU-T Rec. G.109: above 80 users are satisfied, above 70
// some are not, above 60 many are not, below 60 nearly all.
enum class QualityBand { Unknown, Good, Fair, Poor, Bad };

// What probably makes it bad, the weightiest first.
enum class QualityCause { None, NothingArrives, LossIn, LossOut, Jitter, Delay, BusyComputer, QuietMicrophone };

struct CallQuality
{
    QualityBand band = QualityBand::Unknown;
    QualityCause cause = QualityCause::None;
    double r = 0;              // 0 to 100
    double mos = 0;            // 1 to 4.5 (MOS-CQE); 0: not known yet
    double lossInPercent = 0;  // lost and late packets from the other side, 0 to 100
    double lossOutPercent = 0; // of ours, as the other side reports them (RTCP, RFC 3550)
    double jitterMs = 0;       // interarrival jitter (RFC 3550, 6.4.1)
    double roundTripMs = 0;    // 0: no report came

    friend bool operator==(const CallQuality &, const CallQuality &) = default;
};

// Of a whole call. MOS is made of the mean R: a mean of MOS would flatter, the curve is not straight.
struct QualitySummary
{
    double mos = 0;         // 0: too short to say
    double worstMinuteMos = 0; // of the sixty seconds in a row that were worst; of the whole where the call was shorter
    double lossInPercent = 0;
    double lossOutPercent = 0;
    double jitterMs = 0;    // mean
    double roundTripMs = 0; // mean
    std::chrono::seconds measured{0};

    friend bool operator==(const QualitySummary &, const QualitySummary &) = default;
};

// As the contract and the phone's socket have it; empty where nothing was measured. What is missing or out of range is the
// nearest that can be.
[[nodiscard]] QJsonObject toJson(const QualitySummary &summary);
[[nodiscard]] QualitySummary qualitySummaryFromJson(const QJsonObject &json);

} // namespace linija
