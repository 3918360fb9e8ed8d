// Watches how one call sounds: a sample a second in, figures, a word and the likely cause out. Pure: no clock of its own,
// nothing goes out. The phone's thread.
//
// The word does not flicker: it gets worse after three bad seconds in a row, and better only when R was clearly (three
// points) above the border for five. Figures are those of the last five seconds, so that one lost packet is not a crisis.
#pragma once

#include "core/domain/callquality.h"
#include "core/telephony/emodel.h"

#include <deque>
#include <optional>

namespace linija {

// What the media library says at one moment. Counters run from the beginning of the call.
struct QualitySample
{
    quint64 received = 0;      // packets
    quint64 lost = 0;          // packets that never came or came too late to be played
    double jitterMs = 0;
    double roundTripMs = 0;    // 0: not known
    double lossOutPercent = 0; // as the last report of the other side says
    double bufferMs = 0;       // jitter buffer
    double computerBusy = 0;   // share of the processor time that is used, 0 to 1
    bool quietMicrophone = false; // as the watch over the agent's loudness says
    QString codec;             // "opus/48000"
};

// From where on something is called the cause. One place, for the monitor, its tests and the documentation.
struct QualityLimits
{
    double lossPercent = 3;
    double jitterMs = 40;
    double oneWayDelayMs = 250;
    double busy = 0.9;
    int nothingForSeconds = 5;
};

class QualityMonitor
{
public:
    explicit QualityMonitor(const QualityLimits &limits = {}) : m_limits(limits) {}

    // Once a second while the call talks; not while it is held (call pause() then).
    void add(const QualitySample &sample);
    void pause(); // what comes next is not compared with what was

    [[nodiscard]] const CallQuality &now() const { return m_now; }
    [[nodiscard]] QualitySummary summary() const;

private:
    void judge(double r);
    [[nodiscard]] QualityCause causeOf(const QualitySample &sample, double oneWayMs) const;

    QualityLimits m_limits;
    std::deque<QualitySample> m_last; // at most six: five seconds lie between them
    CallQuality m_now;
    QualityBand m_towards = QualityBand::Unknown; // where it has been going
    int m_towardsFor = 0;
    int m_nothingFor = 0;

    // Of the whole call.
    std::deque<double> m_minute; // R of the last sixty seconds
    double m_minuteSum = 0;
    std::optional<double> m_worstMinute;
    double m_sumR = 0;
    double m_sumJitter = 0;
    double m_sumRoundTrip = 0;
    double m_sumLossOut = 0;
    int m_seconds = 0;
    int m_roundTrips = 0;
    quint64 m_received = 0;
    quint64 m_lost = 0;
};

[[nodiscard]] QualityBand qualityBandOfR(double r);

} // namespace linija
