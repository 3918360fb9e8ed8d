#include "core/recording/pacedsound.h"

#include <SoundTouch.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <type_traits>

namespace linija {

namespace {

constexpr int portion = RecordedSound::rate / 25; // 40 ms
constexpr std::int64_t breath = RecordedSound::rate / 4; // of a silence that is skipped, what stays on either side

using Sample = soundtouch::SAMPLETYPE; // float or 16 bits, as the library was built

Sample toLibrary(std::int16_t value)
{
    if constexpr (std::is_floating_point_v<Sample>)
        return static_cast<Sample>(value) / Sample(32768);
    else
        return value;
}

std::int16_t fromLibrary(Sample value)
{
    if constexpr (std::is_floating_point_v<Sample>)
        return static_cast<std::int16_t>(std::clamp(std::lround(value * Sample(32768)), -32768L, 32767L));
    else
        return value;
}

} // namespace

struct PacedSound::Stretcher
{
    soundtouch::SoundTouch touch;
    std::vector<Sample> buffer;
};

PacedSound::PacedSound(std::unique_ptr<RecordedSound> sound, std::vector<SilentSpan> silences)
    : m_sound(std::move(sound)), m_silences(std::move(silences)), m_stretcher(std::make_unique<Stretcher>())
{
    m_stretcher->touch.setSampleRate(RecordedSound::rate);
    m_stretcher->touch.setChannels(2);
    m_stretcher->touch.setTempo(1.0);
}

PacedSound::~PacedSound() = default;

void PacedSound::setSpeed(double speed)
{
    m_speed = std::clamp(speed, slowest, fastest);
    m_stretcher->touch.setTempo(m_speed);
}

void PacedSound::seek(std::chrono::milliseconds to)
{
    m_stretcher->touch.clear();
    m_flushed = false;
    m_sound->seek(std::clamp<std::int64_t>(framesIn(to), 0, m_sound->frames()));
}

std::chrono::milliseconds PacedSound::position() const
{
    // Once it is flushed, the library counts the silence that it was filled up with.
    const auto inside = (m_flushed ? 0 : static_cast<std::int64_t>(m_stretcher->touch.numUnprocessedSamples()))
        + static_cast<std::int64_t>(static_cast<double>(m_stretcher->touch.numSamples()) * m_speed);
    return lengthOfFrames(std::clamp<std::int64_t>(m_sound->position() - inside, 0, m_sound->frames()));
}

void PacedSound::skipSilence()
{
    if (m_silenceMode == Silences::Play)
        return;
    const std::int64_t at = m_sound->position();
    const auto span = std::find_if(m_silences.begin(), m_silences.end(), [&](const SilentSpan &one) { return at < one.to - breath; });
    if (span != m_silences.end() && at >= span->from + breath)
        m_sound->seek(span->to - breath);
}

bool PacedSound::feed()
{
    skipSilence();
    std::array<std::int16_t, portion * 2> samples{};
    const int got = m_sound->read(samples.data(), portion);
    if (got <= 0) {
        if (m_flushed)
            return false;
        m_flushed = true;
        m_stretcher->touch.flush();
        return true;
    }
    m_stretcher->buffer.resize(static_cast<std::size_t>(got) * 2);
    std::transform(samples.begin(), samples.begin() + got * 2, m_stretcher->buffer.begin(), toLibrary);
    m_stretcher->touch.putSamples(m_stretcher->buffer.data(), static_cast<unsigned>(got));
    return true;
}

int PacedSound::read(std::int16_t *interleaved, int frames)
{
    int done = 0;
    while (done < frames) {
        m_stretcher->buffer.resize(static_cast<std::size_t>(frames - done) * 2);
        const auto got = static_cast<int>(m_stretcher->touch.receiveSamples(m_stretcher->buffer.data(), static_cast<unsigned>(frames - done)));
        std::transform(m_stretcher->buffer.begin(), m_stretcher->buffer.begin() + got * 2, interleaved + done * 2, fromLibrary);
        done += got;
        if (got == 0 && !feed())
            break;
    }
    return done;
}

} // namespace linija
