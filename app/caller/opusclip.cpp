#include "app/caller/opusclip.h"

#include "core/telephony/wavfile.h"

#include <opusfile.h>

#include <QFile>

#include <array>
#include <memory>

namespace linija {

namespace {
constexpr int opusRate = 48000; // what a decoder gives, whatever went in
constexpr qsizetype maxSamples = qsizetype{opusRate} * 300;
} // namespace

Result<std::chrono::milliseconds> opusToWav(const QString &opusFile, const QString &wavFile)
{
    if (!QFile::exists(opusFile))
        return Error{ErrorCode::NotFound, QStringLiteral("%1 does not exist").arg(opusFile)};
    int problem = 0;
    const std::unique_ptr<OggOpusFile, decltype(&op_free)> in(op_open_file(QFile::encodeName(opusFile).constData(), &problem), &op_free);
    if (!in)
        return Error{ErrorCode::Corrupt, QStringLiteral("%1 is not Ogg Opus (%2)").arg(opusFile).arg(problem)};
    QVector<qint16> samples;
    std::array<opus_int16, 5760 * 2> stereo{}; // 120 ms, the longest packet
    for (;;) {
        const int frames = op_read_stereo(in.get(), stereo.data(), static_cast<int>(stereo.size()));
        if (frames == OP_HOLE)
            continue; // a damaged page; what follows may be sound
        if (frames < 0)
            return Error{ErrorCode::Corrupt, QStringLiteral("%1: damaged (%2)").arg(opusFile).arg(frames)};
        if (frames == 0)
            break;
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i)
            samples.push_back(static_cast<qint16>((stereo[2 * i] + stereo[2 * i + 1]) / 2));
        if (samples.size() > maxSamples)
            return Error{ErrorCode::TooLarge, QStringLiteral("%1 is over five minutes").arg(opusFile)};
    }
    if (const auto written = writeWav(wavFile, opusRate, samples); !written)
        return written.error();
    return std::chrono::milliseconds(samples.size() * 1000 / opusRate);
}

} // namespace linija
