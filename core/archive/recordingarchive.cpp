#include "core/archive/recordingarchive.h"

#include "core/archive/recordingupload.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/whenready.h"
#include "core/recording/sealedrecording.h"
#include "core/recording/sealedrecordingreader.h"
#include "core/rest/curlhttpclient.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QRandomGenerator>

namespace linija {

namespace {

constexpr std::chrono::milliseconds soon(400);
constexpr int looksAfterCall = 10;
constexpr int mostPeaks = 2000;
constexpr int mostAtOnce = 50; // files that one look reads

// On the reader's thread.
template <class F> auto on(QThreadPool &pool, F work)
{
    return QtFuture::makeReadyFuture().then(&pool, [work = std::move(work)]() mutable { return work(); });
}

QString endingName(RecordingEnding ending)
{
    switch (ending) {
    case RecordingEnding::Complete: return QStringLiteral("complete");
    case RecordingEnding::CutOff: return QStringLiteral("cut-off");
    case RecordingEnding::Damaged: return QStringLiteral("damaged");
    }
    return {};
}

RecordingEnding endingFrom(const QString &name)
{
    return name == QLatin1String("complete") ? RecordingEnding::Complete : name == QLatin1String("cut-off") ? RecordingEnding::CutOff : RecordingEnding::Damaged;
}

Result<Recording> factsOf(const OpenedRecording &opened, const QString &agent)
{
    auto sound = RecordedSound::open(opened.sound);
    if (!sound)
        return sound.error();
    Recording out;
    out.id = RecordingId(opened.about.id);
    out.callId = opened.about.callId;
    out.queue = opened.about.queue;
    out.agent = agent;
    out.startedAt = opened.about.startedAt;
    out.duration = lengthOfFrames(sound.value()->frames());
    out.size = opened.sound.size();
    out.sha256 = QString::fromLatin1(QCryptographicHash::hash(opened.sound, QCryptographicHash::Sha256).toHex());
    out.ending = endingName(opened.ending);
    out.marks = toJson(opened.marks);
    return out;
}

Result<HeardRecording> heard(const QUuid &id, const QByteArray &ogg, const QVector<RecordingMark> &marks, RecordingEnding ending)
{
    auto sound = RecordedSound::open(ogg);
    if (!sound)
        return sound.error();
    return HeardRecording{id, ogg, outlineOf(*sound.value(), mostPeaks), marks, ending};
}

template <class T> QFuture<Result<T>> now(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

struct RecordingArchive::Link
{
    Link(const QUrl &url, const QByteArray &bearer) : token(bearer), api(http, url, token) {}

    CurlHttpClient http;
    FixedToken token;
    ContractApi api;
    std::unique_ptr<RecordingUpload> upload;
};

struct RecordingArchive::Found
{
    QVector<QPair<Recording, qint64>> recordings; // with the size of the file
    int unreadable = 0;
    bool more = false;   // than one look reads
    bool growing = false; // the phone is still at one of them
};

RecordingArchive::RecordingArchive(ArchiveGivens givens, QObject *parent)
    : RecordingShelf(parent), m_givens(std::move(givens)), m_backoff(m_givens.again, QRandomGenerator::global()->generate())
{
    m_reader.setMaxThreadCount(1);
    m_look.setInterval(m_givens.lookEvery);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_retry.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, [this] {
        look();
        applyRetention();
    });
    connect(&m_soon, &QTimer::timeout, this, &RecordingArchive::look);
    connect(&m_retry, &QTimer::timeout, this, &RecordingArchive::uploadNext);
    connect(&m_givens.keyring, &RecordingKeyring::ready, this, &RecordingArchive::lookNow);
    // The contact of a recording has been stored, perhaps: it waits for nothing else.
    connect(&m_givens.store, &Store::changesCommitted, this, [this](const ChangeSet &changes) {
        if (!changes.interactions.isEmpty() && m_status.waiting > 0)
            uploadNext();
    });
}

RecordingArchive::~RecordingArchive()
{
    m_reader.waitForDone();
}

QString RecordingArchive::fileOf(RecordingId id) const
{
    return m_givens.folder + QLatin1Char('/') + id.toString() + QStringLiteral(".lrec");
}

void RecordingArchive::start()
{
    m_look.start();
    m_givens.keyring.load();
    lookNow();
    count();
    applyRetention();
}

void RecordingArchive::lookNow()
{
    m_looksAfterCall = looksAfterCall;
    m_soon.start();
}

void RecordingArchive::look()
{
    if (!m_givens.keyring.keys())
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    whenReady(m_givens.store.read([](Database &db) { return RecordingRepository(db).ids(); }), this, [this](const Result<QVector<RecordingId>> &known) {
        if (known)
            return read(known.value());
        m_looking = false;
    });
}

void RecordingArchive::read(const QVector<RecordingId> &known)
{
    auto work = [folder = m_givens.folder, keys = *m_givens.keyring.keys(), agent = m_givens.agent(),
                 seen = QSet<RecordingId>(known.begin(), known.end())]() -> Found {
        Found found;
        const auto entries = QDir(folder).entryInfoList({QStringLiteral("*.lrec")}, QDir::Files, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QUuid id = QUuid::fromString(entry.completeBaseName());
            if (id.isNull() || seen.contains(RecordingId(id)))
                continue;
            if (found.recordings.size() >= mostAtOnce) {
                found.more = true;
                break;
            }
            if (isBeingRecorded(entry.filePath())) {
                found.growing = true;
                continue;
            }
            const auto opened = openRecording(entry.filePath(), keys);
            const auto facts = opened ? factsOf(opened.value(), agent) : Result<Recording>(opened.error());
            if (facts && facts->id == RecordingId(id)) {
                found.recordings.push_back({facts.value(), entry.size()});
            } else {
                ++found.unreadable;
                if (!facts)
                    qCWarning(logApp).noquote() << "recording:" << facts.error().detail;
            }
        }
        return found;
    };
    whenReady(on(m_reader, std::move(work)), this, [this](const Found &found) { keep(found); });
}

void RecordingArchive::keep(const Found &found)
{
    m_looking = false;
    if (m_status.unreadable != found.unreadable) {
        m_status.unreadable = found.unreadable;
        Q_EMIT statusChanged(m_status);
    }
    // A file that grows belongs to a call that is up, or, after a call's end, is just being closed.
    if (found.more || std::exchange(m_lookAgain, false) || (found.growing && m_looksAfterCall-- > 0))
        m_soon.start();
    if (found.recordings.isEmpty())
        return uploadNext();
    whenReady(m_givens.store.write([recordings = found.recordings](Database &db) -> Result<void> {
        RecordingRepository repository(db);
        for (const auto &[recording, size] : recordings) {
            if (const auto added = repository.add(recording, size); !added)
                return added;
        }
        return {};
    }), this, [this](const Result<void> &kept) {
        if (!kept)
            return tellProblem(kept.error().detail);
        count();
        uploadNext();
    });
}

void RecordingArchive::connectTo(const QUrl &url, const QByteArray &token)
{
    m_retry.stop();
    m_uploading = false;
    m_backoff.reset();
    m_link = url.isEmpty() ? nullptr : std::make_unique<Link>(url, token);
    tellProblem({});
    uploadNext();
}

void RecordingArchive::uploadNext()
{
    if (!m_link || m_uploading || !m_givens.keyring.keys() || m_retry.isActive())
        return;
    m_uploading = true;
    whenReady(m_givens.store.read([](Database &db) { return RecordingRepository(db).waiting(100); }), this,
              [this, link = m_link.get()](const Result<QVector<StoredRecording>> &waiting) {
                  if (link != m_link.get())
                      return;
                  m_uploading = false;
                  if (!waiting)
                      return tellProblem(waiting.error().detail);
                  for (const StoredRecording &one : waiting.value()) {
                      // The backend would have to be told later whose it is.
                      if (!one.recording.interaction.isNull() || m_givens.clock.now() - one.recording.startedAt > contactComes)
                          return upload(one);
                  }
              });
}

void RecordingArchive::upload(const StoredRecording &next)
{
    m_uploading = true;
    auto work = [path = fileOf(next.recording.id), keys = *m_givens.keyring.keys()]() -> Result<QByteArray> {
        auto opened = openRecording(path, keys);
        if (!opened)
            return opened.error();
        return std::move(opened.value().sound);
    };
    whenReady(on(m_reader, std::move(work)), this, [this, recording = next.recording, link = m_link.get()](const Result<QByteArray> &sound) {
        if (!link || link != m_link.get())
            return;
        if (!sound || QCryptographicHash::hash(sound.value(), QCryptographicHash::Sha256).toHex() != recording.sha256.toLatin1())
            return settle(recording.id, RecordingState::Parked, sound ? QStringLiteral("the file has changed since it was recorded") : sound.error().detail);
        link->upload = std::make_unique<RecordingUpload>(link->api, recording, sound.value(), m_givens.pieceBytes);
        RecordingUpload *const upload = link->upload.get();
        connect(upload, &RecordingUpload::done, this, [this, id = recording.id] { settle(id, RecordingState::Uploaded, {}); }, Qt::QueuedConnection);
        connect(upload, &RecordingUpload::refused, this, [this, id = recording.id](const QString &why) { settle(id, RecordingState::Parked, why); }, Qt::QueuedConnection);
        connect(upload, &RecordingUpload::failed, this, [this](const QString &why, std::chrono::milliseconds after) {
            m_uploading = false;
            tellProblem(why);
            m_retry.start(std::max(after, m_backoff.next()));
        }, Qt::QueuedConnection);
        upload->start();
    });
}

// Said only once it is on disk: after a crash in between the upload is found whole and said again.
void RecordingArchive::settle(RecordingId id, RecordingState state, const QString &problem)
{
    whenReady(m_givens.store.write([id, state, problem](Database &db) { return RecordingRepository(db).setState(id, state, problem); }), this,
              [this, id, state, problem](const Result<void> &kept) {
                  m_uploading = false;
                  if (!kept) {
                      tellProblem(kept.error().detail);
                      m_retry.start(m_backoff.next());
                      return;
                  }
                  if (state == RecordingState::Parked)
                      qCWarning(logApp).noquote() << "recording" << id.toString() << "is refused:" << problem;
                  m_backoff.reset();
                  tellProblem({});
                  if (state == RecordingState::Uploaded)
                      Q_EMIT uploaded(id);
                  count();
                  applyRetention();
                  uploadNext();
              });
}

void RecordingArchive::tryParkedAgain()
{
    whenReady(m_givens.store.write([](Database &db) { return RecordingRepository(db).unpark(); }), this, [this](const Result<void> &) {
        count();
        uploadNext();
    });
}

void RecordingArchive::setRetention(const RetentionRule &rule)
{
    m_retention = rule;
    applyRetention();
}

// The file first: a row without a file is a fact, a file without a row would come back.
void RecordingArchive::applyRetention()
{
    if (m_retention.age.count() == 0 && m_retention.bytes == 0)
        return;
    whenReady(m_givens.store.read([](Database &db) { return RecordingRepository(db).withFiles(); }), this, [this](const Result<QVector<StoredRecording>> &kept) {
        if (!kept)
            return;
        const auto leaving = recordingsToRemove(kept.value(), m_retention, m_givens.clock.now(), m_link ? BackendSetUp::Yes : BackendSetUp::No);
        if (leaving.isEmpty())
            return;
        QVector<QPair<RecordingId, QString>> files;
        for (const RecordingId &id : leaving)
            files.push_back({id, fileOf(id)});
        whenReady(on(m_reader, [files] {
            QVector<RecordingId> gone;
            for (const auto &[id, path] : files) {
                if (!QFile::exists(path) || QFile::remove(path))
                    gone.push_back(id);
            }
            return gone;
        }), this, [this](const QVector<RecordingId> &gone) {
            qCInfo(logApp) << gone.size() << "recordings have reached their term here";
            whenReady(m_givens.store.write([gone](Database &db) -> Result<void> {
                RecordingRepository repository(db);
                for (const RecordingId &id : gone) {
                    if (const auto noted = repository.fileGone(id); !noted)
                        return noted;
                }
                return {};
            }), this, [this](const Result<void> &) { count(); });
        });
    });
}

void RecordingArchive::count()
{
    whenReady(m_givens.store.read([](Database &db) { return RecordingRepository(db).withFiles(); }), this, [this](const Result<QVector<StoredRecording>> &all) {
        if (!all)
            return;
        ArchiveStatus now = m_status;
        const auto in = [&](RecordingState state) {
            return static_cast<int>(std::count_if(all->cbegin(), all->cend(), [state](const StoredRecording &one) { return one.state == state; }));
        };
        now.waiting = in(RecordingState::Waiting);
        now.parked = in(RecordingState::Parked);
        if (now != m_status) {
            m_status = now;
            Q_EMIT statusChanged(m_status);
        }
    });
}

void RecordingArchive::tellProblem(const QString &problem)
{
    if (m_status.problem == problem)
        return;
    m_status.problem = problem;
    Q_EMIT statusChanged(m_status);
}

QFuture<Result<QVector<HeardRecording>>> RecordingArchive::listen(InteractionId interaction)
{
    using Answer = Result<QVector<HeardRecording>>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto answer = [promise](Answer what) {
        promise->addResult(std::move(what));
        promise->finish();
    };
    const auto askStore = m_givens.store.read([interaction](Database &db) -> Result<QVector<StoredRecording>> {
        const auto contact = InteractionRepository(db).byId(interaction);
        if (!contact)
            return contact.error();
        return RecordingRepository(db).of(contact.value());
    });
    whenReady(askStore, this, [this, interaction, answer](const Result<QVector<StoredRecording>> &all) {
        QStringList paths;
        for (const StoredRecording &one : all ? all.value() : QVector<StoredRecording>()) {
            if (one.fileSize > 0)
                paths.push_back(fileOf(one.recording.id));
        }
        if (paths.isEmpty() || !m_givens.keyring.keys())
            return whenReady(fetch(interaction), this, answer);
        whenReady(on(m_reader, [paths, keys = *m_givens.keyring.keys()]() -> Answer {
            QVector<HeardRecording> out;
            for (const QString &path : paths) {
                const auto opened = openRecording(path, keys);
                if (!opened)
                    return opened.error();
                auto one = heard(opened->about.id, opened->sound, opened->marks, opened->ending);
                if (!one)
                    return one.error();
                out.push_back(std::move(one.value()));
            }
            return out;
        }), this, answer);
    });
    return promise->future();
}

// What is not here (any more), or was recorded by somebody else.
QFuture<Result<QVector<HeardRecording>>> RecordingArchive::fetch(InteractionId interaction)
{
    using Answer = Result<QVector<HeardRecording>>;
    if (!m_link)
        return now(Answer(Error{ErrorCode::NotFound, QStringLiteral("no recording of this contact is on this computer")}));
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto fail = [promise](ErrorCode code, const QString &why) {
        promise->addResult(Answer(Error{code, why, code == ErrorCode::Offline}));
        promise->finish();
    };
    Link *const link = m_link.get();
    whenReady(link->api.list(QStringLiteral("recordings"), interaction.toString(), 10), this, [this, link, promise, fail, interaction](const ApiAnswer<ResourceList> &list) {
        if (list.outcome != ApiOutcome::Ok)
            return fail(list.outcome == ApiOutcome::Refused ? ErrorCode::Forbidden : ErrorCode::Offline, list.detail);
        const auto found = std::find_if(list.value.items.begin(), list.value.items.end(), [&](const Resource &one) {
            return one.data.value(QLatin1String("interactionId")).toString() == interaction.toString();
        });
        if (found == list.value.items.end() || link != m_link.get())
            return fail(ErrorCode::NotFound, QStringLiteral("the backend has no recording of this contact"));
        whenReady(link->api.recordingSound(found->id), this, [this, promise, fail, resource = *found](const Result<HttpResponse> &response) {
            const auto answer = readNothing(response);
            if (answer.outcome != ApiOutcome::Ok) {
                const int status = response ? response->status : 0;
                return fail(status == 403 ? ErrorCode::Forbidden : status == 404 ? ErrorCode::NotFound : ErrorCode::Offline, answer.detail);
            }
            const QByteArray sound = response->body;
            if (QCryptographicHash::hash(sound, QCryptographicHash::Sha256).toHex() != resource.data.value(QLatin1String("sha256")).toString().toLatin1())
                return fail(ErrorCode::Corrupt, QStringLiteral("the recording is not what its digest says"));
            whenReady(on(m_reader, [sound, resource]() -> Answer {
                auto one = heard(QUuid::fromString(resource.id), sound, recordingMarksFromJson(resource.data.value(QLatin1String("marks")).toArray()),
                                 endingFrom(resource.data.value(QLatin1String("ending")).toString()));
                if (!one)
                    return one.error();
                return QVector<HeardRecording>{std::move(one.value())};
            }), this, [promise](const Answer &done) {
                promise->addResult(done);
                promise->finish();
            });
        });
    });
    return promise->future();
}

} // namespace linija
