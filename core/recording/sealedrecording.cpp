#include "core/recording/sealedrecording.h"

#include "core/recording/recordingkeys.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace linija {

using recordinglayout::Frame;

static_assert(recordinglayout::sealedKeyBytes == crypto_box_SEALBYTES + crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(recordinglayout::streamHeaderBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

struct SealedRecording::Stream
{
    crypto_secretstream_xchacha20poly1305_state state{};
    int file = -1;
    QString path;
    QByteArray bind; // the header, until the first frame is bound to it
    bool finished = false;
    bool broken = false; // half a frame may be there: nothing may follow it

    ~Stream()
    {
        sodium_memzero(&state, sizeof state);
        if (file >= 0)
            ::close(file); // also unlocks
    }

    [[nodiscard]] Error cannotWrite() const
    {
        return {ErrorCode::Io, QStringLiteral("cannot write %1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno)))};
    }

    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t written = ::write(file, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            done += written;
        }
        return true;
    }
};

SealedRecording::SealedRecording(std::unique_ptr<Stream> stream) : m_stream(std::move(stream)) {}
SealedRecording::~SealedRecording() = default;

Result<std::unique_ptr<SealedRecording>> SealedRecording::create(const QString &path, const QByteArray &publicKey, const RecordingAbout &about)
{
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return Error{ErrorCode::Invalid, QStringLiteral("a recording key has %1 bytes, not %2").arg(crypto_box_PUBLICKEYBYTES).arg(publicKey.size())};
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, QStringLiteral("libsodium finds no randomness")};
    auto stream = std::make_unique<Stream>();
    stream->path = path;
    stream->file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (stream->file < 0) {
        if (errno == EEXIST)
            return Error{ErrorCode::Conflict, QStringLiteral("%1 is there already").arg(path)};
        return stream->cannotWrite();
    }
    (void)::flock(stream->file, LOCK_EX | LOCK_NB); // nobody else has it: it is new

    unsigned char key[crypto_secretstream_xchacha20poly1305_KEYBYTES];
    crypto_secretstream_xchacha20poly1305_keygen(key);
    QByteArray sealed(recordinglayout::sealedKeyBytes, Qt::Uninitialized);
    const bool isSealed = crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), key, sizeof key,
                                          reinterpret_cast<const unsigned char *>(publicKey.constData())) == 0;
    QByteArray streamHeader(recordinglayout::streamHeaderBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream->state, reinterpret_cast<unsigned char *>(streamHeader.data()), key);
    sodium_memzero(key, sizeof key);
    if (!isSealed)
        return Error{ErrorCode::Invalid, QStringLiteral("not a public key")};

    QByteArray header(recordinglayout::magic, recordinglayout::magicBytes);
    const quint16 version = qToLittleEndian(recordinglayout::version);
    header.append(reinterpret_cast<const char *>(&version), sizeof version);
    header.append(recordingKeyName(publicKey));
    header.append(sealed);
    header.append(streamHeader);
    stream->bind = header;
    if (!stream->write(header))
        return stream->cannotWrite();
    std::unique_ptr<SealedRecording> recording(new SealedRecording(std::move(stream)));
    const QByteArray json = QJsonDocument(toJson(about)).toJson(QJsonDocument::Compact);
    if (const auto written = recording->append(Frame::About, reinterpret_cast<const unsigned char *>(json.constData()), json.size()); !written)
        return written.error();
    return recording;
}

Result<void> SealedRecording::append(Frame kind, const unsigned char *bytes, qsizetype size)
{
    Stream &stream = *m_stream;
    if (stream.finished || stream.broken)
        return Error{ErrorCode::Conflict, QStringLiteral("%1 is closed").arg(stream.path)};
    if (size + 1 > recordinglayout::maxFrame)
        return Error{ErrorCode::TooLarge, QStringLiteral("a frame of %1 bytes").arg(size)};
    QByteArray plain(1 + size, Qt::Uninitialized);
    plain[0] = static_cast<char>(kind);
    if (size > 0)
        std::memcpy(plain.data() + 1, bytes, static_cast<std::size_t>(size));
    const auto sealedSize = static_cast<quint32>(plain.size() + crypto_secretstream_xchacha20poly1305_ABYTES);
    QByteArray frame(static_cast<qsizetype>(sizeof sealedSize + sealedSize), Qt::Uninitialized);
    qToLittleEndian(sealedSize, frame.data());
    const unsigned char tag = kind == Frame::End ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&stream.state, reinterpret_cast<unsigned char *>(frame.data()) + sizeof sealedSize, nullptr,
                                               reinterpret_cast<const unsigned char *>(plain.constData()), static_cast<unsigned long long>(plain.size()),
                                               reinterpret_cast<const unsigned char *>(stream.bind.constData()),
                                               static_cast<unsigned long long>(stream.bind.size()), tag);
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    stream.bind.clear();
    stream.finished = kind == Frame::End;
    if (!stream.write(frame)) {
        stream.broken = true;
        return stream.cannotWrite();
    }
    return {};
}

Result<void> SealedRecording::appendSound(const unsigned char *oggPages, qsizetype size)
{
    return append(Frame::Sound, oggPages, size);
}

Result<void> SealedRecording::appendMark(const RecordingMark &mark)
{
    const QByteArray json = QJsonDocument(toJson(mark)).toJson(QJsonDocument::Compact);
    return append(Frame::Mark, reinterpret_cast<const unsigned char *>(json.constData()), json.size());
}

Result<void> SealedRecording::finish(std::chrono::milliseconds duration)
{
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("durationMs"), static_cast<qint64>(duration.count())}}).toJson(QJsonDocument::Compact);
    const auto ended = append(Frame::End, reinterpret_cast<const unsigned char *>(json.constData()), json.size());
    sync();
    return ended;
}

void SealedRecording::sync()
{
    (void)::fdatasync(m_stream->file);
}

bool isBeingRecorded(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0)
        return false;
    const bool taken = ::flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(file);
    return taken;
}

} // namespace linija
