#include "core/recording/channelline.h"

#include <speex/speex_resampler.h>

#include <algorithm>

namespace linija {

namespace {

constexpr std::int64_t gap = ChannelLine::rate / 10;   // later than this, sound is missing and not only late
constexpr std::int64_t tooFar = ChannelLine::rate / 4; // further ahead of the clock than this, the source runs too fast
constexpr int quality = 4;                             // of the resampler, 0 to 10: enough for speech

} // namespace

struct ChannelLine::Resampler
{
    SpeexResamplerState *state = nullptr;
    int from = 0;

    ~Resampler()
    {
        if (state)
            speex_resampler_destroy(state);
    }

    bool setFrom(int wanted)
    {
        if (wanted == from)
            return state != nullptr;
        if (state)
            speex_resampler_destroy(state);
        int problem = 0;
        state = speex_resampler_init(1, static_cast<spx_uint32_t>(wanted), ChannelLine::rate, quality, &problem);
        from = wanted;
        if (state)
            speex_resampler_skip_zeros(state);
        return state != nullptr;
    }
};

ChannelLine::ChannelLine() : m_resampler(std::make_unique<Resampler>()) {}
ChannelLine::~ChannelLine() = default;

void ChannelLine::add(const SoundBlock &block, std::int64_t position)
{
    if (block.rate < 8000 || block.rate > 192000)
        return;
    const std::int64_t end = m_taken + static_cast<std::int64_t>(m_waiting.size());
    const std::int64_t missing = position - end;
    if (missing > gap || (!m_flows && missing > 0)) {
        m_waiting.resize(m_waiting.size() + static_cast<std::size_t>(missing), 0);
    } else if (-missing > tooFar) {
        return;
    }
    m_flows = true;
    appendResampled(block);
}

void ChannelLine::appendResampled(const SoundBlock &block)
{
    if (block.rate == rate) {
        m_waiting.insert(m_waiting.end(), block.samples.begin(), block.samples.end());
        return;
    }
    if (!m_resampler->setFrom(block.rate))
        return;
    const std::size_t before = m_waiting.size();
    auto in = static_cast<spx_uint32_t>(block.samples.size());
    auto out = static_cast<spx_uint32_t>(block.samples.size() * rate / static_cast<std::size_t>(block.rate) + 64);
    m_waiting.resize(before + out);
    if (speex_resampler_process_int(m_resampler->state, 0, block.samples.data(), &in, m_waiting.data() + before, &out) != RESAMPLER_ERR_SUCCESS)
        out = 0;
    m_waiting.resize(before + out);
}

void ChannelLine::take(std::int16_t *into, std::size_t count, std::size_t stride)
{
    const std::size_t there = std::min(count, m_waiting.size());
    for (std::size_t i = 0; i < there; ++i)
        into[i * stride] = m_waiting[i];
    for (std::size_t i = there; i < count; ++i)
        into[i * stride] = 0;
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(there));
    m_taken += static_cast<std::int64_t>(count);
    if (there < count)
        m_flows = false;
}

} // namespace linija
