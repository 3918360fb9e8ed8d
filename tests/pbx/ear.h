// What somebody hears at this moment, from the WAV that their phone is writing: level by frequency of the last moments.
// Goertzel's algorithm (Amer. Math. Monthly 65, 1958) over one window.
#pragma once

#include "tests/waitfor.h"

#include <QFile>
#include <QtEndian>

#include <cmath>
#include <numbers>
#include <utility>

namespace linija::test {

class Ear
{
public:
    // rate: of the codec; the library writes the header with it only when the call is over.
    explicit Ear(QString wavFile, int rate = 48000) : m_file(std::move(wavFile)), m_rate(rate) {}

    // dBFS of a sine of this frequency in the last 400 ms; -120 for nothing, also while nothing is written.
    [[nodiscard]] double level(double hz) const
    {
        QFile file(m_file);
        const qint64 frames = m_rate * 4 / 10;
        if (!file.open(QIODevice::ReadOnly) || file.size() < header + frames * 2)
            return -120;
        const qint64 end = header + (file.size() - header) / 2 * 2;
        file.seek(end - frames * 2);
        const QByteArray bytes = file.read(frames * 2);
        const double coefficient = 2 * std::cos(2 * std::numbers::pi * hz / m_rate);
        double one = 0;
        double two = 0;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
            const double position = static_cast<double>(i) / static_cast<double>(bytes.size());
            const double window = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * position);
            const double next = window * qFromLittleEndian<qint16>(bytes.constData() + i) / 32768.0 + coefficient * one - two;
            two = std::exchange(one, next);
        }
        const double power = one * one + two * two - coefficient * one * two;
        const double amplitude = 2 * std::sqrt(std::max(0.0, power)) / (static_cast<double>(frames) / 2);
        return std::max(-120.0, 20 * std::log10(std::max(1e-6, amplitude)));
    }

    // Comes to hear it within the time.
    [[nodiscard]] bool hears(double hz, std::chrono::milliseconds limit = std::chrono::seconds(8)) const
    {
        return waitFor([&] { return level(hz) > present; }, limit);
    }
    // Hears something (the file grows), and this no longer. The tones of the tests never pause; the music of a hold may
    // touch their frequency, but does not stay.
    [[nodiscard]] bool hearsNo(double hz, std::chrono::milliseconds limit = std::chrono::seconds(8)) const
    {
        return grew() && waitFor([&] { return level(hz) < absent; }, limit);
    }

    static constexpr double present = -25;
    static constexpr double absent = -35;

private:
    [[nodiscard]] bool grew() const // by more than what is looked at
    {
        const qint64 before = QFile(m_file).size();
        return waitFor([&] { return QFile(m_file).size() > before + m_rate; }, std::chrono::seconds(5));
    }

    static constexpr qint64 header = 44;
    QString m_file;
    int m_rate;
};

} // namespace linija::test
