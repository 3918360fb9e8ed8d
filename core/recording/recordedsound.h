// The sound of an opened recording, decoded from memory as it is wanted: an hour needs 20 MB and not 700. What is damaged
// is passed over. One thread at a time.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <memory>

namespace linija {

class RecordedSound
{
public:
    static constexpr int rate = 48000; // frames a second, whatever went in

    // Corrupt: not Ogg Opus, or no sound in it.
    [[nodiscard]] static Result<std::unique_ptr<RecordedSound>> open(QByteArray ogg);
    ~RecordedSound();

    [[nodiscard]] std::int64_t frames() const { return m_frames; } // in all
    [[nodiscard]] std::int64_t position() const;
    void seek(std::int64_t frame); // clamped
    // Interleaved agent (left), customer (right); at most `frames`. 0 at the end.
    [[nodiscard]] int read(std::int16_t *interleaved, int frames);

private:
    struct Decoder;
    explicit RecordedSound(QByteArray ogg);

    QByteArray m_ogg;
    std::unique_ptr<Decoder> m_decoder;
    std::int64_t m_frames = 0;
};

[[nodiscard]] inline std::chrono::milliseconds lengthOfFrames(std::int64_t frames)
{
    return std::chrono::milliseconds(frames * 1000 / RecordedSound::rate);
}

[[nodiscard]] inline std::int64_t framesIn(std::chrono::milliseconds time)
{
    return time.count() * RecordedSound::rate / 1000;
}

} // namespace linija
