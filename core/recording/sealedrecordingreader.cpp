#include "core/recording/sealedrecordingreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

namespace linija {

using recordinglayout::Frame;

namespace {

const unsigned char *bytes(const QByteArray &array, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(array.constData()) + at;
}

QJsonObject json(const QByteArray &plain)
{
    return QJsonDocument::fromJson(plain.mid(1)).object();
}

} // namespace

Result<OpenedRecording> openRecording(const QString &path, const RecordingKeys &keys)
{
    QFile in(path);
    if (!in.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("%1 does not exist").arg(path)};
    if (!in.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, QStringLiteral("%1: %2").arg(path, in.errorString())};
    if (in.size() > recordinglayout::maxFile)
        return Error{ErrorCode::TooLarge, QStringLiteral("%1 is over %2 bytes").arg(path).arg(recordinglayout::maxFile)};
    auto opened = openRecording(in.readAll(), keys);
    if (opened)
        return opened;
    Error error = opened.error();
    error.detail = QStringLiteral("%1: %2").arg(path, error.detail);
    return error;
}

Result<OpenedRecording> openRecording(const QByteArray &file, const RecordingKeys &keys)
{
    using namespace recordinglayout;
    if (file.size() < headerBytes || !file.startsWith(QByteArrayView(magic, magicBytes)))
        return Error{ErrorCode::Corrupt, QStringLiteral("not a recording of Linija")};
    qsizetype at = magicBytes;
    const auto theirs = qFromLittleEndian<quint16>(file.constData() + at);
    at += 2;
    if (theirs > version)
        return Error{ErrorCode::TooNew, QStringLiteral("layout %1; this program knows %2").arg(theirs).arg(version)};
    if (theirs != version)
        return Error{ErrorCode::Corrupt, QStringLiteral("no layout has the number %1").arg(theirs)};
    const QByteArray wantedKey = file.mid(at, recordingKeyNameBytes);
    at += recordingKeyNameBytes;
    if (wantedKey != recordingKeyName(keys.publicKey))
        return Error{ErrorCode::Forbidden, QStringLiteral("sealed for another key, %1").arg(QString::fromLatin1(wantedKey.toHex()))};
    unsigned char key[crypto_secretstream_xchacha20poly1305_KEYBYTES];
    if (crypto_box_seal_open(key, bytes(file, at), static_cast<unsigned long long>(sealedKeyBytes), bytes(keys.publicKey), bytes(keys.secretKey)) != 0)
        return Error{ErrorCode::Corrupt, QStringLiteral("the sealed key is damaged")};
    at += sealedKeyBytes;
    crypto_secretstream_xchacha20poly1305_state state;
    const bool begun = crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes(file, at), key) == 0;
    sodium_memzero(key, sizeof key);
    if (!begun)
        return Error{ErrorCode::Corrupt, QStringLiteral("the stream's header is damaged")};
    at += streamHeaderBytes;

    OpenedRecording out;
    QByteArray bind = file.left(headerBytes);
    bool hasAbout = false;
    for (;;) {
        if (file.size() - at < 4)
            break; // between frames, or a length that was not written whole
        const auto size = qsizetype{qFromLittleEndian<quint32>(file.constData() + at)};
        if (size <= qsizetype{crypto_secretstream_xchacha20poly1305_ABYTES} || size > maxFrame + qsizetype{crypto_secretstream_xchacha20poly1305_ABYTES}) {
            out.ending = RecordingEnding::Damaged;
            break;
        }
        if (file.size() - at - 4 < size)
            break; // cut off within a frame
        QByteArray plain(size - qsizetype{crypto_secretstream_xchacha20poly1305_ABYTES}, Qt::Uninitialized);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, reinterpret_cast<unsigned char *>(plain.data()), nullptr, &tag, bytes(file, at + 4),
                                                       static_cast<unsigned long long>(size), bytes(bind), static_cast<unsigned long long>(bind.size())) != 0) {
            out.ending = RecordingEnding::Damaged;
            break;
        }
        bind.clear();
        at += 4 + size;
        const auto kind = static_cast<Frame>(plain.at(0));
        if (!hasAbout) {
            const auto about = kind == Frame::About ? recordingAboutFromJson(json(plain)) : Result<RecordingAbout>(Error{ErrorCode::Corrupt, QStringLiteral("it does not say what it is")});
            if (!about)
                return Error{ErrorCode::Corrupt, about.error().detail};
            out.about = about.value();
            hasAbout = true;
        } else if (kind == Frame::Sound) {
            out.sound.append(plain.constData() + 1, plain.size() - 1);
        } else if (kind == Frame::Mark) {
            if (const auto mark = recordingMarkFromJson(json(plain)))
                out.marks.push_back(mark.value());
        } else if (kind == Frame::End && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
            out.duration = std::chrono::milliseconds(std::max<qint64>(0, json(plain).value(QLatin1String("durationMs")).toInteger()));
            // The end is the end: what stands behind it was put there by somebody else.
            out.ending = at == file.size() ? RecordingEnding::Complete : RecordingEnding::Damaged;
            break;
        } // kinds of a later program that left the layout's number alone
    }
    if (!hasAbout)
        return Error{ErrorCode::Corrupt, QStringLiteral("broken before its first frame")};
    return out;
}

} // namespace linija
