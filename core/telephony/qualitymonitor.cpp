#include "core/telephony/qualitymonitor.h"

#include <algorithm>
#include <cmath>

namespace linija {

namespace {

constexpr std::size_t windowSamples = 6;
constexpr std::size_t minuteSeconds = 60;
constexpr int worseAfterSeconds = 3;
constexpr int betterAfterSeconds = 5;
constexpr double betterBy = 3;
constexpr double packetAndDevicesMs = 40; // one packet of 20 ms, and as much for the sound devices at both ends

double percent(quint64 part, quint64 rest)
{
    return part + rest == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(part + rest);
}

// A counter that a media library began anew (another stream) counts from nothing.
quint64 grown(quint64 before, quint64 after)
{
    return after >= before ? after - before : after;
}

} // namespace

QualityBand qualityBandOfR(double r)
{
    return r >= 80 ? QualityBand::Good : r >= 70 ? QualityBand::Fair : r >= 60 ? QualityBand::Poor : QualityBand::Bad;
}

void QualityMonitor::pause()
{
    m_last.clear();
    m_nothingFor = 0;
    m_towardsFor = 0;
}

void QualityMonitor::add(const QualitySample &sample)
{
    if (m_last.empty()) {
        m_last.push_back(sample);
        return;
    }
    const quint64 received = grown(m_last.back().received, sample.received);
    const quint64 lost = grown(m_last.back().lost, sample.lost);
    m_nothingFor = received == 0 ? m_nothingFor + 1 : 0;
    m_last.push_back(sample);
    if (m_last.size() > windowSamples)
        m_last.pop_front();

    quint64 windowReceived = 0;
    quint64 windowLost = 0;
    for (std::size_t i = 1; i < m_last.size(); ++i) {
        windowReceived += grown(m_last[i - 1].received, m_last[i].received);
        windowLost += grown(m_last[i - 1].lost, m_last[i].lost);
    }
    const bool silent = m_nothingFor >= m_limits.nothingForSeconds;
    m_now.lossInPercent = silent ? 100 : percent(windowLost, windowReceived);
    m_now.lossOutPercent = std::clamp(sample.lossOutPercent, 0.0, 100.0);
    m_now.jitterMs = sample.jitterMs;
    m_now.roundTripMs = sample.roundTripMs;
    const double oneWay = sample.roundTripMs / 2 + sample.bufferMs + packetAndDevicesMs;
    // The worse of the two directions: a conversation needs both.
    m_now.r = rFactor({.lossPercent = std::max(m_now.lossInPercent, m_now.lossOutPercent),
                       .oneWayDelayMs = oneWay,
                       .codec = codecImpairment(sample.codec)});
    m_now.mos = mosFromR(m_now.r);
    m_now.cause = causeOf(sample, oneWay);
    judge(m_now.r);

    ++m_seconds;
    m_received += received;
    m_lost += lost;
    m_sumR += m_now.r;
    m_sumJitter += sample.jitterMs;
    m_sumLossOut += m_now.lossOutPercent;
    if (sample.roundTripMs > 0) {
        m_sumRoundTrip += sample.roundTripMs;
        ++m_roundTrips;
    }
    m_minute.push_back(m_now.r);
    m_minuteSum += m_now.r;
    if (m_minute.size() > minuteSeconds) {
        m_minuteSum -= m_minute.front();
        m_minute.pop_front();
    }
    if (m_minute.size() == minuteSeconds)
        m_worstMinute = std::min(m_worstMinute.value_or(100), m_minuteSum / static_cast<double>(minuteSeconds));
}

void QualityMonitor::judge(double r)
{
    const QualityBand seen = qualityBandOfR(r);
    if (m_now.band == QualityBand::Unknown) {
        m_now.band = seen;
        return;
    }
    const bool worse = seen > m_now.band;
    const bool better = seen < m_now.band && qualityBandOfR(r - betterBy) < m_now.band;
    if (!worse && !better) {
        m_towardsFor = 0;
        m_towards = m_now.band;
        return;
    }
    // Going on in the same direction counts, even where the step grows.
    const bool sameWay = m_towardsFor > 0 && (m_towards > m_now.band) == worse;
    m_towardsFor = sameWay ? m_towardsFor + 1 : 1;
    m_towards = seen;
    if (m_towardsFor >= (worse ? worseAfterSeconds : betterAfterSeconds)) {
        m_now.band = worse ? seen : qualityBandOfR(r - betterBy);
        m_towardsFor = 0;
    }
}

QualityCause QualityMonitor::causeOf(const QualitySample &sample, double oneWayMs) const
{
    if (m_nothingFor >= m_limits.nothingForSeconds)
        return QualityCause::NothingArrives;
    const bool busy = sample.computerBusy >= m_limits.busy;
    if (m_now.lossInPercent >= m_limits.lossPercent)
        return busy ? QualityCause::BusyComputer : QualityCause::LossIn; // a computer that is late looks like a bad network
    if (m_now.lossOutPercent >= m_limits.lossPercent)
        return busy ? QualityCause::BusyComputer : QualityCause::LossOut;
    if (sample.jitterMs >= m_limits.jitterMs)
        return busy ? QualityCause::BusyComputer : QualityCause::Jitter;
    if (oneWayMs >= m_limits.oneWayDelayMs)
        return QualityCause::Delay;
    if (sample.quietMicrophone)
        return QualityCause::QuietMicrophone;
    return QualityCause::None;
}

QualitySummary QualityMonitor::summary() const
{
    QualitySummary all;
    all.measured = std::chrono::seconds(m_seconds);
    if (m_seconds == 0)
        return all;
    const double mean = m_sumR / m_seconds;
    all.mos = mosFromR(mean);
    all.worstMinuteMos = mosFromR(m_worstMinute.value_or(mean));
    all.lossInPercent = percent(m_lost, m_received);
    all.lossOutPercent = m_sumLossOut / m_seconds;
    all.jitterMs = m_sumJitter / m_seconds;
    all.roundTripMs = m_roundTrips == 0 ? 0 : m_sumRoundTrip / m_roundTrips;
    return all;
}

} // namespace linija
