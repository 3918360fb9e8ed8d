#include "app/caller/tonemeter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace linija {

namespace {

double toDb(double power)
{
    return power <= 1e-12 ? -120.0 : 10.0 * std::log10(power);
}

} // namespace

ToneMeter::ToneMeter(int rate, QVector<double> frequencies)
    : m_frameLength(std::max(1, static_cast<int>(rate * frame.count() / 1000)))
{
    for (int i = 0; i < m_frameLength; ++i) {
        m_window.push_back(0.5 - 0.5 * std::cos(2 * std::numbers::pi * (i + 0.5) / m_frameLength));
        m_windowSum += m_window.back();
    }
    for (const double hz : frequencies) {
        Tone tone;
        tone.hz = hz;
        tone.coefficient = 2 * std::cos(2 * std::numbers::pi * hz / rate);
        m_tones.push_back(tone);
    }
}

void ToneMeter::feed(const qint16 *samples, qsizetype count)
{
    qsizetype used = 0;
    if (!m_rest.isEmpty()) {
        const qsizetype missing = std::min<qsizetype>(m_frameLength - m_rest.size(), count);
        for (; used < missing; ++used)
            m_rest.push_back(samples[used]);
        if (m_rest.size() < m_frameLength)
            return;
        takeFrame(m_rest.constData());
        m_rest.clear();
    }
    for (; used + m_frameLength <= count; used += m_frameLength)
        takeFrame(samples + used);
    for (; used < count; ++used)
        m_rest.push_back(samples[used]);
}

void ToneMeter::takeFrame(const qint16 *samples)
{
    double all = 0;
    for (int i = 0; i < m_frameLength; ++i) {
        const double x = samples[i] / 32768.0;
        all += x * x;
    }
    m_lastLoudness = toDb(2 * all / m_frameLength);

    for (Tone &tone : m_tones) {
        double q1 = 0;
        double q2 = 0;
        for (int i = 0; i < m_frameLength; ++i) {
            const double q = samples[i] / 32768.0 * m_window.at(i) + tone.coefficient * q1 - q2;
            q2 = q1;
            q1 = q;
        }
        const double magnitude = q1 * q1 + q2 * q2 - tone.coefficient * q1 * q2;
        const double power = magnitude * 4 / (m_windowSum * m_windowSum); // 1 for a full-scale sine
        tone.sum += power;
        if (toDb(power) < presentDbfs) {
            tone.run = 0;
            continue;
        }
        ++tone.run;
        ++tone.presentFrames;
        tone.presentSum += power;
        const bool lasts = tone.run * frame >= debounce;
        const qint64 runBegan = m_frames - tone.run + 1;
        if (tone.first < 0) {
            if (!lasts)
                continue;
            tone.first = runBegan;
        } else if (tone.last < m_frames - 1) {
            tone.longestGap = std::max(tone.longestGap, m_frames - tone.last - 1);
        }
        tone.last = m_frames;
    }
    ++m_frames;
}

QVector<ToneReport> ToneMeter::report() const
{
    QVector<ToneReport> out;
    for (const Tone &tone : m_tones) {
        ToneReport one;
        one.hz = tone.hz;
        one.meanDbfs = m_frames > 0 ? toDb(tone.sum / static_cast<double>(m_frames)) : -120;
        one.levelDbfs = tone.first >= 0 ? toDb(tone.presentSum / static_cast<double>(tone.presentFrames)) : one.meanDbfs;
        one.presentFor = tone.presentFrames * frame;
        one.firstAt = tone.first < 0 ? std::chrono::milliseconds(-1) : std::chrono::milliseconds(tone.first * frame.count());
        one.longestGap = tone.longestGap * frame;
        out.push_back(one);
    }
    return out;
}

} // namespace linija
