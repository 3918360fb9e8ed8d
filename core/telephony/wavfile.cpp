#include "core/telephony/wavfile.h"

#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>

namespace linija {

namespace {

constexpr qint64 maxWavBytes = 512LL * 1024 * 1024;

template <class T>
void append(QByteArray &bytes, T value)
{
    char raw[sizeof(T)];
    qToLittleEndian<T>(value, raw);
    bytes.append(raw, sizeof(T));
}

template <class T>
T at(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

} // namespace

Result<void> writeWav(const QString &path, int rate, const QVector<qint16> &mono)
{
    const auto dataBytes = static_cast<quint32>(mono.size() * 2);
    QByteArray bytes;
    bytes.reserve(44 + mono.size() * 2);
    bytes.append("RIFF");
    append<quint32>(bytes, 36 + dataBytes);
    bytes.append("WAVEfmt ");
    append<quint32>(bytes, 16);
    append<quint16>(bytes, 1); // PCM
    append<quint16>(bytes, 1); // mono
    append<quint32>(bytes, static_cast<quint32>(rate));
    append<quint32>(bytes, static_cast<quint32>(rate) * 2);
    append<quint16>(bytes, 2);
    append<quint16>(bytes, 16);
    bytes.append("data");
    append<quint32>(bytes, dataBytes);
    const qsizetype header = bytes.size();
    bytes.resize(header + mono.size() * 2);
    qToLittleEndian<qint16>(mono.constData(), mono.size(), bytes.data() + header);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return {};
}

Result<WavAudio> readWav(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("%1 does not exist").arg(path)};
    if (file.size() > maxWavBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("%1 is over 512 MiB").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
    const QByteArray bytes = file.readAll();
    if (bytes.size() < 12 || !bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE")
        return Error{ErrorCode::Corrupt, QStringLiteral("%1 is not a WAV file").arg(path)};

    WavAudio audio;
    int channels = 0;
    qsizetype p = 12;
    while (p + 8 <= bytes.size()) {
        const QByteArray id = bytes.mid(p, 4);
        const auto length = static_cast<qsizetype>(at<quint32>(bytes, p + 4));
        const qsizetype body = p + 8;
        if (id == "fmt ") {
            if (length < 16 || body + 16 > bytes.size())
                return Error{ErrorCode::Corrupt, QStringLiteral("%1: short format chunk").arg(path)};
            channels = at<quint16>(bytes, body + 2);
            audio.rate = static_cast<int>(std::min<quint32>(at<quint32>(bytes, body + 4), 1'000'000));
            if (at<quint16>(bytes, body) != 1 || at<quint16>(bytes, body + 14) != 16 || channels < 1 || channels > 8 || audio.rate < 1000)
                return Error{ErrorCode::Unsupported, QStringLiteral("%1 is not 16-bit PCM").arg(path)};
        } else if (id == "data") {
            if (channels == 0)
                return Error{ErrorCode::Corrupt, QStringLiteral("%1: no format before the data").arg(path)};
            // A recorder that is still at work, or was killed, leaves a length of nought or one that is too long.
            const qsizetype there = bytes.size() - body;
            const qsizetype used = length == 0 || length > there ? there : length;
            const qsizetype frames = used / (2 * channels);
            audio.samples.reserve(frames);
            for (qsizetype frame = 0; frame < frames; ++frame) {
                int sum = 0;
                for (int channel = 0; channel < channels; ++channel)
                    sum += at<qint16>(bytes, body + (frame * channels + channel) * 2);
                audio.samples.push_back(static_cast<qint16>(sum / channels));
            }
            return audio;
        }
        p = body + length + (length & 1);
    }
    return Error{ErrorCode::Corrupt, QStringLiteral("%1: no audio data").arg(path)};
}

} // namespace linija
