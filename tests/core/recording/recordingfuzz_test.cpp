// Files as a broken disk or somebody with bad intentions would leave them: damaged outside, and damaged inside by somebody
// who has the public key and so may seal anything.
#include "core/recording/pacedsound.h"
#include "core/recording/sealedrecording.h"
#include "core/recording/sealedrecordingreader.h"
#include "core/recording/stereoopus.h"
#include "tests/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <array>
#include <random>

using namespace linija;

namespace {

QByteArray someSpeech()
{
    QByteArray ogg;
    auto opus = StereoOpus::create([&](const unsigned char *bytes, std::size_t size) {
        ogg.append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
        return true;
    });
    REQUIRE(opus.ok());
    std::mt19937 random(3);
    std::vector<std::int16_t> frames(StereoOpus::rate * 4);
    for (std::int16_t &one : frames)
        one = static_cast<std::int16_t>(random() % 8000);
    REQUIRE(opus.value()->write(frames.data(), StereoOpus::rate * 2));
    REQUIRE(opus.value()->finish());
    return ogg;
}

QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    if (bytes.isEmpty())
        return bytes;
    const int changes = 1 + static_cast<int>(random() % 8);
    for (int i = 0; i < changes; ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        switch (random() % 5) {
        case 0: bytes[at] = static_cast<char>(random()); break;
        case 1: bytes.truncate(std::max<qsizetype>(1, at)); break;
        case 2: bytes.insert(at, QByteArray(static_cast<qsizetype>(random() % 40), static_cast<char>(random()))); break;
        case 3: bytes.remove(at, static_cast<qsizetype>(random() % 40)); break;
        default: bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random() % 8)); break;
        }
        if (bytes.isEmpty())
            return bytes;
    }
    return bytes;
}

void listenThrough(const QByteArray &ogg)
{
    auto sound = RecordedSound::open(ogg);
    if (!sound)
        return;
    const SoundOutline outline = outlineOf(*sound.value(), 50);
    CHECK(outline.peaks.size() <= 50);
    PacedSound paced(std::move(sound.value()), outline.silences);
    paced.setSpeed(3);
    paced.setSilences(Silences::Skip);
    std::array<std::int16_t, 9600> some{};
    for (int i = 0; i < 200 && paced.read(some.data(), 4800) > 0; ++i)
        continue;
}

} // namespace

TEST_CASE("Damaged files are read as far as they are good and end nothing", "[fuzz]")
{
    std::mt19937 random(17);
    const QTemporaryDir folder;
    const auto keys = RecordingKeys::make().value();
    const QString path = folder.filePath(QStringLiteral("a.lrec"));
    const QByteArray ogg = someSpeech();
    {
        auto file = SealedRecording::create(path, keys.publicKey, {QUuid::createUuid(), QStringLiteral("c"), {}, fromMs(1)});
        REQUIRE(file.ok());
        for (qsizetype at = 0; at < ogg.size(); at += 3000)
            REQUIRE(file.value()->appendSound(reinterpret_cast<const unsigned char *>(ogg.constData()) + at, std::min<qsizetype>(3000, ogg.size() - at)).ok());
        REQUIRE(file.value()->finish(std::chrono::seconds(2)).ok());
    }
    QFile in(path);
    REQUIRE(in.open(QIODevice::ReadOnly));
    const QByteArray whole = in.readAll();
    int complete = 0;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray bad = damaged(whole, random);
        const auto opened = openRecording(bad, keys);
        if (!opened)
            continue;
        CHECK(ogg.startsWith(opened->sound));
        complete += opened->ending == RecordingEnding::Complete && bad != whole ? 1 : 0;
    }
    CHECK(complete == 0);
}

TEST_CASE("Damaged sound within a sound seal is passed over", "[fuzz]")
{
    std::mt19937 random(18);
    const QByteArray ogg = someSpeech();
    for (int i = 0; i < 150; ++i)
        listenThrough(damaged(ogg, random));
}

TEST_CASE("What somebody else sealed is bounded: words, marks, lengths", "[fuzz]")
{
    for (const char *json : {"{}", "[]", "null", "{\"kind\":\"paused\",\"atMs\":-1}", "{\"kind\":5,\"atMs\":1e300}", "{\"id\":\"x\"}"}) {
        const auto object = QJsonDocument::fromJson(json).object();
        CHECK_FALSE(recordingAboutFromJson(object).ok());
        CHECK_FALSE(recordingMarkFromJson(object).ok());
    }
    RecordingAbout about{QUuid::createUuid(), QString(5000, QLatin1Char('x')), QStringLiteral("a\nb\u202e") + QString(500, QLatin1Char('q')), fromMs(1)};
    const auto read = recordingAboutFromJson(toJson(about));
    REQUIRE(read.ok());
    CHECK(read->callId.size() <= 64);
    CHECK(read->queue.size() <= 128);
    CHECK_FALSE(read->queue.contains(QLatin1Char('\n')));
    QJsonArray many;
    for (int i = 0; i < 5000; ++i)
        many.append(toJson(RecordingMark{}));
    CHECK(recordingMarksFromJson(many).size() == 1000);
}
