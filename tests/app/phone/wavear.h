// How loud one frequency is in a piece of a WAV file, dBFS: a full-scale sine is 0 (G. Goertzel, Amer. Math. Monthly 65, 1958).
#pragma once

#include "core/telephony/wavfile.h"
#include "tests/catch.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <numbers>

namespace linija::test {

[[nodiscard]] inline double levelOf(const qint16 *samples, qsizetype count, int rate, double hz)
{
    if (count <= 0)
        return -120;
    const double coefficient = 2 * std::cos(2 * std::numbers::pi * hz / rate);
    double s1 = 0;
    double s2 = 0;
    double weights = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double window = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count));
        weights += window;
        const double s0 = window * samples[i] / 32768.0 + coefficient * s1 - s2;
        s2 = s1;
        s1 = s0;
    }
    const double power = s1 * s1 + s2 * s2 - coefficient * s1 * s2;
    return std::max(-120.0, 10 * std::log10(std::max(power, 1e-20) * 4 / (weights * weights)));
}

// A recording that may still grow. The simulated customer writes its header last: until then it is 48 kHz behind 44 bytes.
[[nodiscard]] inline WavAudio recorded(const QString &wav)
{
    if (auto audio = readWav(wav))
        return audio.value();
    WavAudio raw{48000, {}};
    QFile file(wav);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(44))
        return raw;
    const QByteArray bytes = file.readAll();
    raw.samples.resize(bytes.size() / 2);
    std::memcpy(raw.samples.data(), bytes.constData(), static_cast<std::size_t>(raw.samples.size()) * 2);
    return raw;
}

// The last piece of it.
[[nodiscard]] inline double lastLevel(const QString &wav, double hz, std::chrono::milliseconds length)
{
    const WavAudio all = recorded(wav);
    const qsizetype count = std::min<qsizetype>(all.samples.size(), length.count() * all.rate / 1000);
    return levelOf(all.samples.constData() + all.samples.size() - count, count, all.rate, hz);
}

// How often a steady sine breaks off or jumps in a piece of a recording: what a person hears as clicks. The middle between
// two samples and the one between them stand in a fixed ratio in a sine; where they do not, it was broken.
[[nodiscard]] inline int clicksIn(const WavAudio &audio, double hz, std::chrono::milliseconds from, std::chrono::milliseconds to)
{
    const auto place = [&](std::chrono::milliseconds at) { return std::clamp<qsizetype>(at.count() * audio.rate / 1000, 0, audio.samples.size()); };
    const double ratio = 2 * std::cos(2 * std::numbers::pi * hz / audio.rate);
    int clicks = 0;
    qsizetype last = -audio.rate;
    for (qsizetype i = place(from) + 2; i < place(to); ++i) {
        const double off = audio.samples.at(i) - ratio * audio.samples.at(i - 1) + audio.samples.at(i - 2);
        if (std::abs(off) > 600 && i - last > audio.rate / 100) {
            ++clicks;
            last = i;
        }
    }
    return clicks;
}

} // namespace linija::test
