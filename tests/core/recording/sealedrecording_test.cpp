#include "core/recording/sealedrecording.h"
#include "core/recording/sealedrecordingreader.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace linija;
using namespace std::chrono_literals;

namespace {

struct Shelf
{
    QTemporaryDir folder;
    RecordingKeys keys = RecordingKeys::make().value();
    RecordingAbout about{QUuid::fromString(QStringLiteral("0192f3a0-0000-7000-8000-000000000001")), QStringLiteral("call-1"), QStringLiteral("support"), fromMs(1'790'000'000'000)};

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        QFile in(path(name));
        REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }

    [[nodiscard]] QByteArray finished(const char *name) const
    {
        auto file = SealedRecording::create(path(name), keys.publicKey, about);
        REQUIRE(file.ok());
        for (int page = 0; page < 5; ++page) {
            const QByteArray sound = "OggS" + QByteArray(500, static_cast<char>('a' + page)) + "OpusHead";
            REQUIRE(file.value()->appendSound(reinterpret_cast<const unsigned char *>(sound.constData()), sound.size()).ok());
            if (page == 2)
                REQUIRE(file.value()->appendMark({RecordingMarkKind::Paused, 2500ms}).ok());
        }
        REQUIRE(file.value()->finish(5s).ok());
        file.value().reset();
        return bytes(name);
    }
};

} // namespace

TEST_CASE("What was sealed comes back whole, with its marks and its length")
{
    const Shelf shelf;
    (void)shelf.finished("a.lrec");
    const auto opened = openRecording(shelf.path("a.lrec"), shelf.keys);
    REQUIRE(opened.ok());
    CHECK(opened->about == shelf.about);
    CHECK(opened->ending == RecordingEnding::Complete);
    CHECK(opened->duration == 5s);
    REQUIRE(opened->marks.size() == 1);
    CHECK(opened->marks.constFirst() == RecordingMark{RecordingMarkKind::Paused, 2500ms});
    CHECK(opened->sound.size() == 5 * 512);
    CHECK(opened->sound.startsWith("OggSaaa"));
}

TEST_CASE("The file shows nothing of what is in it, and only its owner may open it")
{
    const Shelf shelf;
    const QByteArray file = shelf.finished("a.lrec");
    for (const char *word : {"OggS", "Opus", "aaaa", "support", "call-1", "paused"})
        CHECK_FALSE(file.contains(word));
    const auto allowed = QFile(shelf.path("a.lrec")).permissions();
    CHECK_FALSE((allowed & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

TEST_CASE("Whoever has only the public key cannot open it, nor anybody with another pair")
{
    const Shelf shelf;
    const QByteArray file = shelf.finished("a.lrec");
    const auto others = RecordingKeys::make().value();
    CHECK(openRecording(file, others).error().code == ErrorCode::Forbidden);
    const RecordingKeys phones{shelf.keys.publicKey, QByteArray(32, '\0')};
    CHECK_FALSE(openRecording(file, phones).ok());
    CHECK(RecordingKeys::fromSecret(shelf.keys.secretKey).value().publicKey == shelf.keys.publicKey);
    CHECK(RecordingKeys::fromSecret("short").error().code == ErrorCode::Invalid);
}

TEST_CASE("A recording without its end was cut off, and everything up to there is good")
{
    const Shelf shelf;
    auto file = SealedRecording::create(shelf.path("live.lrec"), shelf.keys.publicKey, shelf.about);
    REQUIRE(file.ok());
    CHECK(isBeingRecorded(shelf.path("live.lrec")));
    REQUIRE(file.value()->appendSound(reinterpret_cast<const unsigned char *>("first"), 5).ok());
    // Read beside the writer: what was appended is on its way to the disk, whatever becomes of the writer.
    const auto living = openRecording(shelf.path("live.lrec"), shelf.keys);
    REQUIRE(living.ok());
    CHECK(living->sound == "first");
    CHECK(living->ending == RecordingEnding::CutOff);
    CHECK_FALSE(living->duration);
    file.value().reset();
    CHECK_FALSE(isBeingRecorded(shelf.path("live.lrec")));
    CHECK(openRecording(shelf.path("live.lrec"), shelf.keys)->ending == RecordingEnding::CutOff);
}

TEST_CASE("Cutting anywhere leaves a good beginning and never passes for whole")
{
    const Shelf shelf;
    const QByteArray file = shelf.finished("a.lrec");
    const QByteArray whole = openRecording(file, shelf.keys)->sound;
    int opened = 0;
    for (qsizetype length = 0; length < file.size(); ++length) {
        const auto cut = openRecording(file.left(length), shelf.keys);
        if (!cut) {
            CHECK(cut.error().code == ErrorCode::Corrupt);
            continue;
        }
        ++opened;
        if (cut->ending == RecordingEnding::Complete || !whole.startsWith(cut->sound))
            FAIL("cut at " << length);
    }
    CHECK(opened > 2000);
}

TEST_CASE("Any changed bit is noticed, and nothing after it is believed")
{
    const Shelf shelf;
    const QByteArray file = shelf.finished("a.lrec");
    const QByteArray whole = openRecording(file, shelf.keys)->sound;
    for (qsizetype at = 0; at < file.size(); at += 3) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
        const auto read = openRecording(changed, shelf.keys);
        if (read && (read->ending == RecordingEnding::Complete || !whole.startsWith(read->sound)))
            FAIL("byte " << at);
    }
}

TEST_CASE("Frames cannot be swapped, repeated, dropped or followed by others")
{
    const Shelf shelf;
    const QByteArray file = shelf.finished("a.lrec");
    const QByteArray other = shelf.finished("b.lrec");
    using recordinglayout::headerBytes;
    CHECK_FALSE(openRecording(other.left(headerBytes) + file.mid(headerBytes), shelf.keys).ok());
    const auto longer = openRecording(file + file.mid(headerBytes), shelf.keys);
    REQUIRE(longer.ok());
    CHECK(longer->ending == RecordingEnding::Damaged);
}

TEST_CASE("What is no recording is refused by name")
{
    const Shelf shelf;
    CHECK(openRecording(shelf.path("none.lrec"), shelf.keys).error().code == ErrorCode::NotFound);
    CHECK(openRecording(QByteArray("OggS"), shelf.keys).error().code == ErrorCode::Corrupt);
    QByteArray newer = shelf.finished("a.lrec");
    newer[recordinglayout::magicBytes] = 9;
    CHECK(openRecording(newer, shelf.keys).error().code == ErrorCode::TooNew);
    CHECK(SealedRecording::create(shelf.path("a.lrec"), shelf.keys.publicKey, shelf.about).error().code == ErrorCode::Conflict);
    CHECK(SealedRecording::create(shelf.path("no/folder.lrec"), shelf.keys.publicKey, shelf.about).error().code == ErrorCode::Io);
    CHECK(SealedRecording::create(shelf.path("c.lrec"), "key", shelf.about).error().code == ErrorCode::Invalid);
}
