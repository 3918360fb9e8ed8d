// One side of a call laid on the recording's time, at 48,000 samples a second. Blocks come with the time when they were
// worked: small unevenness is smoothed, what is missing (hold, a device that went, a stream that begins anew) becomes
// silence, and a sound card that runs too fast loses a block now and then. The rate of the blocks may change at any time.
// The writer's thread.
#pragma once

#include "core/recording/soundring.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace linija {

class ChannelLine
{
public:
    static constexpr int rate = 48000;

    ChannelLine();
    ~ChannelLine();
    ChannelLine(const ChannelLine &) = delete;
    ChannelLine &operator=(const ChannelLine &) = delete;

    // `position`: where on the line the block begins, in samples from the recording's beginning; may be negative.
    void add(const SoundBlock &block, std::int64_t position);
    // The next `count` samples; what has not come is silence. What comes for them later is moved behind them.
    void take(std::int16_t *into, std::size_t count, std::size_t stride);

private:
    void appendResampled(const SoundBlock &block);

    struct Resampler;
    std::unique_ptr<Resampler> m_resampler;
    std::vector<std::int16_t> m_waiting;
    std::int64_t m_taken = 0; // position of the first that waits
    bool m_flows = false;     // the last block came in time
};

} // namespace linija
