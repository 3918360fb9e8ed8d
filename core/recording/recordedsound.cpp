#include "core/recording/recordedsound.h"

#include <opusfile.h>

#include <algorithm>
#include <array>
#include <vector>

namespace linija {

struct RecordedSound::Decoder
{
    OggOpusFile *file = nullptr;
    std::vector<opus_int16> rest; // decoded, not yet asked for
    std::size_t restAt = 0;       // in samples

    ~Decoder()
    {
        if (file)
            op_free(file);
    }
};

RecordedSound::RecordedSound(QByteArray ogg) : m_ogg(std::move(ogg)), m_decoder(std::make_unique<Decoder>()) {}
RecordedSound::~RecordedSound() = default;

Result<std::unique_ptr<RecordedSound>> RecordedSound::open(QByteArray ogg)
{
    std::unique_ptr<RecordedSound> out(new RecordedSound(std::move(ogg)));
    int problem = 0;
    out->m_decoder->file = op_open_memory(reinterpret_cast<const unsigned char *>(out->m_ogg.constData()), static_cast<std::size_t>(out->m_ogg.size()), &problem);
    if (!out->m_decoder->file)
        return Error{ErrorCode::Corrupt, QStringLiteral("not Ogg Opus (%1)").arg(problem)};
    out->m_frames = std::max<std::int64_t>(0, op_pcm_total(out->m_decoder->file, -1));
    return out;
}

std::int64_t RecordedSound::position() const
{
    const auto waiting = static_cast<std::int64_t>((m_decoder->rest.size() - m_decoder->restAt) / 2);
    return std::max<std::int64_t>(0, op_pcm_tell(m_decoder->file) - waiting);
}

void RecordedSound::seek(std::int64_t frame)
{
    m_decoder->rest.clear();
    m_decoder->restAt = 0;
    // The library knows no place behind the last frame. It fails in what is damaged: then it goes on from where it is.
    (void)op_pcm_seek(m_decoder->file, std::clamp<std::int64_t>(frame, 0, std::max<std::int64_t>(0, m_frames - 1)));
}

int RecordedSound::read(std::int16_t *interleaved, int frames)
{
    constexpr std::size_t longestPacket = 5760 * 2; // 120 ms
    constexpr int mostHoles = 64;
    Decoder &d = *m_decoder;
    const std::size_t wanted = static_cast<std::size_t>(std::max(0, frames)) * 2;
    std::size_t done = 0;
    int holes = 0;
    while (done < wanted) {
        if (d.restAt == d.rest.size()) {
            d.rest.resize(longestPacket);
            d.restAt = 0;
            const int got = op_read_stereo(d.file, d.rest.data(), static_cast<int>(longestPacket));
            d.rest.resize(got > 0 ? static_cast<std::size_t>(got) * 2 : 0);
            if (got == OP_HOLE && ++holes < mostHoles)
                continue;
            if (got <= 0)
                break;
        }
        const std::size_t some = std::min(wanted - done, d.rest.size() - d.restAt);
        std::copy_n(d.rest.data() + d.restAt, some, interleaved + done);
        d.restAt += some;
        done += some;
    }
    return static_cast<int>(done / 2);
}

} // namespace linija
