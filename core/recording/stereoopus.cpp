#include "core/recording/stereoopus.h"

#include <opusenc.h>

namespace linija {

namespace {

constexpr int bitsPerSecond = 40000; // both sides speak clearly, half an hour is 9 MB
constexpr int complexity = 5;        // 0 to 10: a call has better things to do with the processor
constexpr int pageLength = StereoOpus::rate; // in samples: at most a second waits in the encoder

} // namespace

StereoOpus::StereoOpus(PageSink sink) : m_sink(std::move(sink)) {}

StereoOpus::~StereoOpus()
{
    if (m_encoder)
        ope_encoder_destroy(m_encoder);
}

Result<std::unique_ptr<StereoOpus>> StereoOpus::create(PageSink sink)
{
    std::unique_ptr<StereoOpus> out(new StereoOpus(std::move(sink)));
    const std::unique_ptr<OggOpusComments, decltype(&ope_comments_destroy)> comments(ope_comments_create(), &ope_comments_destroy);
    if (!comments)
        return Error{ErrorCode::Internal, QStringLiteral("libopusenc has no memory")};
    ope_comments_add(comments.get(), "ENCODER", "Linija " LINIJA_VERSION);
    const OpusEncCallbacks callbacks{[](void *self, const unsigned char *bytes, opus_int32 size) {
                                         return static_cast<StereoOpus *>(self)->m_sink(bytes, static_cast<std::size_t>(size)) ? 0 : 1;
                                     },
                                     [](void *) { return 0; }};
    int problem = 0;
    out->m_encoder = ope_encoder_create_callbacks(&callbacks, out.get(), comments.get(), rate, 2, 0, &problem);
    if (!out->m_encoder)
        return Error{ErrorCode::Internal, QStringLiteral("libopusenc refused: %1").arg(QString::fromLatin1(ope_strerror(problem)))};
    OggOpusEnc *const encoder = out->m_encoder;
    ope_encoder_ctl(encoder, OPUS_SET_BITRATE(bitsPerSecond));
    ope_encoder_ctl(encoder, OPUS_SET_VBR(1));
    ope_encoder_ctl(encoder, OPUS_SET_COMPLEXITY(complexity));
    ope_encoder_ctl(encoder, OPUS_SET_FORCE_CHANNELS(2)); // who said what must stay apart, whatever it costs
    ope_encoder_ctl(encoder, OPE_SET_DECISION_DELAY(0)); // else two seconds wait in the encoder, and go with a crash
    ope_encoder_ctl(encoder, OPE_SET_MUXING_DELAY(pageLength));
    ope_encoder_ctl(encoder, OPE_SET_COMMENT_PADDING(0));
    if (ope_encoder_flush_header(encoder) != OPE_OK)
        return Error{ErrorCode::Io, QStringLiteral("the recording's beginning could not be written")};
    return out;
}

bool StereoOpus::write(const std::int16_t *interleaved, int frames)
{
    return ope_encoder_write(m_encoder, interleaved, frames) == OPE_OK;
}

bool StereoOpus::finish()
{
    return ope_encoder_drain(m_encoder) == OPE_OK;
}

} // namespace linija
