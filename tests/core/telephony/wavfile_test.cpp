#include "core/telephony/wavfile.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace linija;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("Audio survives the file, also one that was never finished")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    const QVector<qint16> samples{0, 1, -1, 32767, -32768, 5};
    REQUIRE(writeWav(path, 16000, samples).ok());
    const auto back = readWav(path);
    REQUIRE(back.ok());
    CHECK(back->rate == 16000);
    CHECK(back->samples == samples);

    QByteArray unfinished = bytesOf(path);
    for (const int lengthByte : {40, 41, 42, 43})
        unfinished[lengthByte] = 0;
    put(path, unfinished + "\x07"); // an odd byte at the end: half a sample
    CHECK(readWav(path)->samples == samples);
}

TEST_CASE("Two channels become one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    REQUIRE(writeWav(path, 8000, {100, 300, -200, -400}).ok());
    QByteArray stereo = bytesOf(path);
    stereo[22] = 2;
    put(path, stereo);
    CHECK(readWav(path)->samples == QVector<qint16>{200, -300});
}

TEST_CASE("What is not such a file is refused by kind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    CHECK(readWav(path).error().code == ErrorCode::NotFound);
    put(path, "RIFF");
    CHECK(readWav(path).error().code == ErrorCode::Corrupt);
    put(path, "RIFF\x10\0\0\0WAVEfmt \xff\xff\xff\xff");
    CHECK(readWav(path).error().code == ErrorCode::Corrupt);
    REQUIRE(writeWav(path, 8000, {1, 2}).ok());
    QByteArray bytes = bytesOf(path);
    bytes[34] = 24; // bits a sample
    put(path, bytes);
    CHECK(readWav(path).error().code == ErrorCode::Unsupported);
    CHECK(writeWav(folder.filePath(QStringLiteral("no/such/a.wav")), 8000, {}).error().code == ErrorCode::Io);
}
