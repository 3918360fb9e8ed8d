// A recording as somebody listens to it: faster or slower without another pitch (SoundTouch), and without its silences where
// that is wanted. Whoever plays it pulls. One thread at a time.
#pragma once

#include "core/recording/soundoutline.h"

#include <memory>
#include <vector>

namespace linija {

enum class Silences { Play, Skip };

class PacedSound
{
public:
    static constexpr double slowest = 0.5;
    static constexpr double fastest = 3.0;

    PacedSound(std::unique_ptr<RecordedSound> sound, std::vector<SilentSpan> silences);
    ~PacedSound();

    void setSpeed(double speed); // clamped
    void setSilences(Silences silences) { m_silenceMode = silences; }
    void seek(std::chrono::milliseconds to);
    // Of what is given out next, in the recording's own time.
    [[nodiscard]] std::chrono::milliseconds position() const;
    [[nodiscard]] std::chrono::milliseconds duration() const { return lengthOfFrames(m_sound->frames()); }
    // 48,000 frames a second, interleaved. 0 at the end.
    [[nodiscard]] int read(std::int16_t *interleaved, int frames);

private:
    [[nodiscard]] bool feed(); // false: nothing is left
    void skipSilence();

    struct Stretcher;
    std::unique_ptr<RecordedSound> m_sound;
    std::vector<SilentSpan> m_silences;
    std::unique_ptr<Stretcher> m_stretcher;
    Silences m_silenceMode = Silences::Play;
    double m_speed = 1.0;
    bool m_flushed = false;
};

} // namespace linija
