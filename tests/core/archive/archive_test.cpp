// From the sealed file to the backend: a real store on disk, real sealed files, the real backend process.
#include "core/archive/recordingarchive.h"
#include "core/recording/sealedrecording.h"
#include "core/recording/stereoopus.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/store.h"
#include "tests/app/backend/backendprocess.h"
#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"
#include "tests/waitfor.h"

#include <QDir>
#include <QTcpServer>

#include <cmath>
#include <numbers>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

QByteArray speech(std::chrono::seconds length)
{
    QByteArray ogg;
    auto opus = StereoOpus::create([&](const unsigned char *bytes, std::size_t size) {
        ogg.append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
        return true;
    });
    REQUIRE(opus.ok());
    unsigned noise = 1;
    std::vector<std::int16_t> second(StereoOpus::rate * 2);
    for (int s = 0; s < length.count(); ++s) {
        for (std::int16_t &one : second) {
            noise = noise * 1664525U + 1013904223U;
            one = static_cast<std::int16_t>(static_cast<int>(noise >> 18) - 8192);
        }
        REQUIRE(opus.value()->write(second.data(), StereoOpus::rate));
    }
    REQUIRE(opus.value()->finish());
    return ogg;
}

// A computer with a store and a folder of recordings; the window on it may end and begin again.
struct Computer
{
    QTemporaryDir folder;
    FakeClock clock;
    MemorySecretStore secrets;
    std::unique_ptr<Store> store;
    std::unique_ptr<RecordingKeyring> keyring;
    std::unique_ptr<RecordingArchive> archive;

    Computer() { begin(); }
    ~Computer() { end(); }

    void begin()
    {
        auto opened = Store::open(folder.filePath(QStringLiteral("s.sqlite")));
        REQUIRE(opened.ok());
        store = std::move(opened.value());
        REQUIRE(QDir().mkpath(recordings()));
        keyring = std::make_unique<RecordingKeyring>(secrets);
        ArchiveGivens givens{*store, *keyring, clock, recordings(), [] { return QStringLiteral("olena"); }};
        givens.again = {20ms, 50ms, 300ms};
        givens.lookEvery = 200ms;
        archive = std::make_unique<RecordingArchive>(std::move(givens));
        archive->start();
        REQUIRE(waitFor([&] { return keyring->keys().has_value(); }));
    }

    void end()
    {
        archive.reset();
        keyring.reset();
        store.reset();
    }

    [[nodiscard]] QString recordings() const { return folder.filePath(QStringLiteral("recordings")); }
    [[nodiscard]] QString pathOf(const QString &id) const { return recordings() + QLatin1Char('/') + id + QStringLiteral(".lrec"); }

    QString record(const QString &callId, const QByteArray &ogg)
    {
        const QUuid id = makeUuid7(clock);
        auto file = SealedRecording::create(pathOf(id.toString(QUuid::WithoutBraces)), keyring->keys()->publicKey, {id, callId, QStringLiteral("support"), clock.now()});
        REQUIRE(file.ok());
        for (qsizetype at = 0; at < ogg.size(); at += 60000)
            REQUIRE(file.value()->appendSound(reinterpret_cast<const unsigned char *>(ogg.constData()) + at, std::min<qsizetype>(60000, ogg.size() - at)).ok());
        REQUIRE(file.value()->appendMark({RecordingMarkKind::Paused, 1000ms}).ok());
        REQUIRE(file.value()->finish(3s).ok());
        return id.toString(QUuid::WithoutBraces);
    }

    QString contact(const QString &callId)
    {
        Interaction interaction;
        interaction.id = InteractionId(makeUuid7(clock));
        interaction.customer = CustomerId();
        interaction.callId = callId;
        interaction.startedAt = clock.now();
        interaction.agent = QStringLiteral("olena");
        REQUIRE(resultOf(store->write([interaction](Database &db) { return InteractionRepository(db).upsert(interaction); })).ok());
        return interaction.id.toString();
    }

    [[nodiscard]] StoredRecording row(const QString &id)
    {
        const auto found = resultOf(store->read([id](Database &db) { return RecordingRepository(db).byId(RecordingId(QUuid::fromString(id))); }));
        return found ? found.value() : StoredRecording();
    }

    [[nodiscard]] bool becomes(const QString &id, RecordingState state, std::chrono::milliseconds limit = 20s)
    {
        return waitFor([&] {
            const StoredRecording now = row(id);
            return now.recording.id.toString() == id && now.state == state;
        }, limit);
    }
};

QUrl addressOf(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

TEST_CASE("A recording goes to the backend whole, with its digest and its contact, once", "[backend]")
{
    BackendProcess backend(Company::Empty);
    Computer computer;
    const QByteArray ogg = speech(3s);
    const QString id = computer.record(QStringLiteral("call-1"), ogg);
    computer.archive->connectTo(addressOf(backend.port()), "demo-olena");
    REQUIRE(computer.becomes(id, RecordingState::Waiting)); // nobody knows yet whose it is
    (void)waitFor([] { return false; }, 300ms);
    CHECK(computer.row(id).state == RecordingState::Waiting);
    const QString contact = computer.contact(QStringLiteral("call-1"));
    REQUIRE(computer.becomes(id, RecordingState::Uploaded));

    HttpConnection http(backend.port());
    const HttpAnswer facts = http.call("GET", "/v1/recordings/" + id.toLatin1());
    REQUIRE(facts.status == 200);
    const QJsonObject data = facts.json().value(QLatin1String("data")).toObject();
    CHECK(data.value(QLatin1String("interactionId")).toString() == contact);
    CHECK(data.value(QLatin1String("agent")).toString() == QLatin1String("olena"));
    CHECK(data.value(QLatin1String("sha256")).toString().toLatin1() == sha256(ogg).toHex());
    CHECK(data.value(QLatin1String("marks")).toArray().size() == 1);
    const HttpAnswer sound = http.call("GET", "/v1/recordings/" + id.toLatin1() + "/content");
    REQUIRE(sound.status == 200);
    CHECK(sound.body == ogg);
    CHECK(sound.head.contains("sha-256=:" + sha256(ogg).toBase64()));
}

TEST_CASE("The backend dies in the middle, again and again, and the window too: it goes on where it was", "[backend]")
{
    BackendProcess backend(Company::Empty);
    Computer computer;
    QByteArray ogg = speech(2s);
    // Long enough for many pieces: the container is not read again, the digest decides.
    while (ogg.size() < 6 * 1024 * 1024)
        ogg += ogg;
    (void)computer.contact(QStringLiteral("call-2"));
    const QString id = computer.record(QStringLiteral("call-2"), ogg);
    REQUIRE(computer.becomes(id, RecordingState::Waiting));
    const auto part = [&] { return QFileInfo(backend.databaseFile() + QStringLiteral(".recordings/") + id + QStringLiteral(".part")).size(); };
    computer.archive->connectTo(addressOf(backend.port()), "demo-olena");
    REQUIRE(waitFor([&] { return part() > 0; }));
    backend.kill();
    const qint64 first = part();
    CHECK(first < ogg.size());
    backend.start();
    computer.archive->connectTo(addressOf(backend.port()), "demo-olena");
    REQUIRE(waitFor([&] { return part() > first || QFile::exists(backend.databaseFile() + QStringLiteral(".recordings/") + id + QStringLiteral(".opus")); }));
    computer.end(); // the window goes in the middle
    computer.begin();
    computer.archive->connectTo(addressOf(backend.port()), "demo-olena");
    REQUIRE(computer.becomes(id, RecordingState::Uploaded, 30s));
    HttpConnection http(backend.port());
    const HttpAnswer sound = http.call("GET", "/v1/recordings/" + id.toLatin1() + "/content");
    REQUIRE(sound.status == 200);
    CHECK(sha256(sound.body) == sha256(ogg));
}

TEST_CASE("Without a backend it waits; refused for good it is parked, said, and can be sent again", "[backend]")
{
    Computer computer;
    (void)computer.contact(QStringLiteral("call-3"));
    const QString id = computer.record(QStringLiteral("call-3"), speech(1s));
    {
        QTcpServer taken; // a port where nobody answers
        REQUIRE(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        computer.archive->connectTo(addressOf(port), "demo-olena");
    }
    REQUIRE(waitFor([&] { return !computer.archive->status().problem.isEmpty(); }));
    CHECK(computer.archive->status().waiting == 1);
    BackendProcess backend(Company::Empty);
    computer.archive->connectTo(addressOf(backend.port()), "demo-admin"); // not the agent's own sign-in, but an admin may
    REQUIRE(computer.becomes(id, RecordingState::Uploaded));
    CHECK(computer.archive->status().problem.isEmpty());

    // Somebody changed files after they were listed: one has lost its end, one its sound.
    (void)computer.contact(QStringLiteral("call-4"));
    computer.archive->connectTo({}, {});
    const QString other = computer.record(QStringLiteral("call-4"), speech(1s));
    REQUIRE(computer.becomes(other, RecordingState::Waiting));
    QFile file(computer.pathOf(other));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    REQUIRE(file.resize(good.size() - 40));
    file.close();
    computer.clock.advance(1h);
    (void)computer.contact(QStringLiteral("call-4b"));
    const QString third = computer.record(QStringLiteral("call-4b"), speech(1s));
    REQUIRE(computer.becomes(third, RecordingState::Waiting));
    QFile hurt(computer.pathOf(third));
    REQUIRE(hurt.open(QIODevice::ReadWrite));
    REQUIRE(hurt.resize(hurt.size() / 2));
    hurt.close();
    computer.archive->connectTo(addressOf(backend.port()), "demo-olena");
    REQUIRE(computer.becomes(third, RecordingState::Parked));
    CHECK_FALSE(computer.row(third).problem.isEmpty());
    CHECK(waitFor([&] { return computer.archive->status().parked == 1; }));
    REQUIRE(computer.becomes(other, RecordingState::Uploaded)); // only its end is cut: the sound is the same
}

TEST_CASE("Only the agent who recorded a call, leads and quality hear it at the backend", "[backend]")
{
    BackendProcess backend(Company::Demo);
    Computer computer;
    (void)computer.contact(QStringLiteral("call-5"));
    const QByteArray ogg = speech(1s);
    const QString id = computer.record(QStringLiteral("call-5"), ogg);
    computer.archive->connectTo(addressOf(backend.port()), "demo-olena");
    REQUIRE(computer.becomes(id, RecordingState::Uploaded));
    HttpConnection http(backend.port());
    const QByteArray content = "/v1/recordings/" + id.toLatin1() + "/content";
    CHECK(http.call("GET", content, {}, {}, "demo-olena").status == 200);
    CHECK(http.call("GET", content, {}, {}, "demo-rasa").status == 200);
    CHECK(http.call("GET", content, {}, {}, "demo-tomas").status == 403);
    CHECK(http.call("HEAD", content, {}, {}, "demo-tomas").status == 403);
    CHECK(http.call("GET", content, {}, {}, "nobody").status == 401);
    const QByteArray piece = "Content-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\n";
    CHECK(http.call("PATCH", content, piece, "x", "demo-tomas").status == 403);
    CHECK(http.call("PATCH", content, piece, "x", "demo-olena").status == 409); // whole already
    CHECK(http.call("PATCH", "/v1/recordings/..%2F..%2Fx/content", piece, "x").status == 404);
    CHECK(http.call("PATCH", "/v1/recordings/" + freshId().toLatin1() + "/content", piece, "x").status == 404);
}

TEST_CASE("What comes wrong or too long is not taken, and a wrong sum begins again", "[backend]")
{
    BackendProcess backend(Company::Empty);
    HttpConnection http(backend.port());
    const QByteArray sound = "not really sound";
    QJsonObject data{{QStringLiteral("callId"), QStringLiteral("c")}, {QStringLiteral("agent"), QStringLiteral("olena")},
                     {QStringLiteral("startedAt"), QStringLiteral("2026-11-22T10:00:00Z")}, {QStringLiteral("durationMs"), 1000},
                     {QStringLiteral("size"), sound.size()}, {QStringLiteral("sha256"), QString::fromLatin1(sha256(sound).toHex())},
                     {QStringLiteral("ending"), QStringLiteral("complete")}, {QStringLiteral("marks"), QJsonArray()}};
    const QString id = freshId();
    REQUIRE(http.create("recordings", id, data).status == 201);
    REQUIRE(http.create("recordings", id, data).status == 200);
    const QByteArray content = "/v1/recordings/" + id.toLatin1() + "/content";
    const auto send = [&](qint64 offset, const QByteArray &bytes) {
        return http.call("PATCH", content, "Content-Type: application/offset+octet-stream\r\nUpload-Offset: " + QByteArray::number(offset) + "\r\n", bytes);
    };
    CHECK(http.call("GET", content).status == 404);
    CHECK(send(0, sound.left(5)).status == 204);
    CHECK(http.call("HEAD", content).head.toLower().contains("upload-offset: 5\r\n"));
    const HttpAnswer conflict = send(0, sound);
    CHECK(conflict.status == 409);
    CHECK(conflict.head.toLower().contains("upload-offset: 5\r\n"));
    CHECK(send(5, sound).status == 422); // too long
    CHECK(send(5, QByteArray(sound.size() - 5, 'x')).status == 422);
    CHECK(http.call("HEAD", content).head.toLower().contains("upload-offset: 0\r\n"));
    CHECK(send(0, sound).status == 204);
    CHECK(http.call("GET", content).body == sound);
    data.insert(QStringLiteral("sha256"), QStringLiteral("x"));
    CHECK(http.create("recordings", freshId(), data).status == 422);
}

TEST_CASE("One listens to what is here, and to what is at the backend alone", "[backend]")
{
    BackendProcess backend(Company::Empty);
    Computer computer;
    const QString contact = computer.contact(QStringLiteral("call-6"));
    const QByteArray ogg = speech(2s);
    const QString id = computer.record(QStringLiteral("call-6"), ogg);
    computer.archive->connectTo(addressOf(backend.port()), "demo-olena");
    REQUIRE(computer.becomes(id, RecordingState::Uploaded));
    const InteractionId interaction(QUuid::fromString(contact));
    const auto here = resultOf(computer.archive->listen(interaction));
    REQUIRE(here.ok());
    REQUIRE(here->size() == 1);
    CHECK(here->constFirst().sound == ogg);
    CHECK(here->constFirst().marks.size() == 1);
    CHECK(here->constFirst().outline.peaks.size() > 50);

    computer.clock.advance(24h * 100);
    computer.archive->setRetention({std::chrono::days(90), 0});
    REQUIRE(waitFor([&] { return !QFile::exists(computer.pathOf(id)) && computer.row(id).fileSize == 0; }));
    const auto there = resultOf(computer.archive->listen(interaction));
    REQUIRE(there.ok());
    CHECK(there->constFirst().sound == ogg);
    computer.archive->connectTo({}, {});
    CHECK(resultOf(computer.archive->listen(interaction)).error().code == ErrorCode::NotFound);
}

TEST_CASE("Files of another key are counted and left alone; a lost keyring makes no new key over an old one", "[backend]")
{
    Computer computer;
    const auto others = RecordingKeys::make().value();
    const QUuid id = QUuid::createUuid();
    {
        auto file = SealedRecording::create(computer.pathOf(id.toString(QUuid::WithoutBraces)), others.publicKey, {id, QStringLiteral("c"), {}, computer.clock.now()});
        REQUIRE(file.ok());
    }
    computer.archive->lookNow();
    REQUIRE(waitFor([&] { return computer.archive->status().unreadable == 1; }));
    CHECK(QFile::exists(computer.pathOf(id.toString(QUuid::WithoutBraces))));
    const QByteArray before = computer.keyring->keys()->secretKey;
    computer.end();
    computer.begin();
    CHECK(computer.keyring->keys()->secretKey == before);
    computer.end();
    REQUIRE(resultOf(computer.secrets.write(RecordingKeyring::secretName, "garbage")).ok());
    RecordingKeyring broken(computer.secrets);
    ErrorCode code = ErrorCode::Internal;
    QObject::connect(&broken, &RecordingKeyring::failed, &broken, [&](const Error &error) { code = error.code; });
    broken.load();
    REQUIRE(waitFor([&] { return code == ErrorCode::Corrupt; }));
    CHECK(resultOf(computer.secrets.read(RecordingKeyring::secretName)).value() == "garbage");
}
