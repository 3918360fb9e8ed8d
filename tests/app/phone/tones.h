// Synthetic audio for tests.
#pragma once

#include <QVector>

#include <chrono>
#include <cmath>
#include <numbers>

namespace linija::test {

[[nodiscard]] inline QVector<qint16> tone(double hz, std::chrono::milliseconds length, double amplitude = 0.3, int rate = 48000)
{
    QVector<qint16> samples(length.count() * rate / 1000);
    qint16 *const out = samples.data();
    for (qsizetype i = 0; i < samples.size(); ++i)
        out[i] = static_cast<qint16>(std::lround(amplitude * 32767 * std::sin(2 * std::numbers::pi * hz * static_cast<double>(i) / rate)));
    return samples;
}

[[nodiscard]] inline QVector<qint16> silence(std::chrono::milliseconds length, int rate = 48000)
{
    return QVector<qint16>(length.count() * rate / 1000, 0);
}

} // namespace linija::test
