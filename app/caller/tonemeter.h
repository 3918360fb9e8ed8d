// How loud single frequencies are in a piece of audio, and how long a tone was away: the ear of call tests.
// Pure. Goertzel's algorithm over frames of 20 ms (G. Goertzel, Amer. Math. Monthly 65, 1958) with a Hann window.
#pragma once

#include <QVector>

#include <chrono>

namespace linija {

struct ToneReport
{
    double hz = 0;
    double levelDbfs = -120;   // mean power while present, else of the whole; a full-scale sine is 0
    double meanDbfs = -120;    // mean power of the whole
    std::chrono::milliseconds presentFor{0};
    std::chrono::milliseconds firstAt{-1};   // when it was first there; -1: never
    std::chrono::milliseconds longestGap{0}; // longest absence between its first and its last presence
    [[nodiscard]] bool heard() const { return firstAt.count() >= 0; }
};

class ToneMeter
{
public:
    static constexpr std::chrono::milliseconds frame{20};
    static constexpr double presentDbfs = -35;          // a frame counts as present from here up
    static constexpr std::chrono::milliseconds debounce{60}; // so long it must last to count as heard

    explicit ToneMeter(int rate, QVector<double> frequencies); // frames a second, Hz

    void feed(const qint16 *samples, qsizetype count); // any pieces; a rest shorter than a frame waits
    [[nodiscard]] QVector<ToneReport> report() const;
    [[nodiscard]] double loudnessDbfs() const { return m_lastLoudness; } // of the last frame, all frequencies

private:
    struct Tone
    {
        double hz = 0;
        double coefficient = 0;
        double sum = 0;        // of power over all frames
        double presentSum = 0; // over present frames
        qint64 presentFrames = 0;
        qint64 run = 0;        // present frames in a row, now
        qint64 first = -1;
        qint64 last = -1;
        qint64 longestGap = 0;
    };

    void takeFrame(const qint16 *samples);

    int m_frameLength;
    QVector<double> m_window;
    double m_windowSum = 0;
    QVector<Tone> m_tones;
    QVector<qint16> m_rest;
    qint64 m_frames = 0;
    double m_lastLoudness = -120;
};

} // namespace linija
