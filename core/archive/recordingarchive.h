// The recordings of this computer, from the moment when the phone has closed the file: lists them, brings them to the
// backend, removes what may not or need not stay, and opens them for whoever listens. The files themselves are the queue:
// what is not marked as uploaded in the store will be, whatever died in between. GUI thread; files are read and decoded on
// a thread of its own.
#pragma once

#include "core/archive/recordingkeyring.h"
#include "core/archive/recordingretention.h"
#include "core/archive/recordingshelf.h"
#include "core/archive/recordingupload.h"
#include "core/base/backoff.h"
#include "core/rest/tokensource.h"

#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace linija {

class Clock;
class Store;

struct ArchiveStatus
{
    int waiting = 0;    // not at the backend yet
    int parked = 0;     // refused by it
    int unreadable = 0; // files that our key does not open
    QString problem;    // English, why the last upload did not go; empty: none
    friend bool operator==(const ArchiveStatus &, const ArchiveStatus &) = default;
};

struct ArchiveGivens
{
    Store &store;
    RecordingKeyring &keyring;
    const Clock &clock;
    QString folder;                   // Paths::recordings()
    std::function<QString()> agent;   // login of who works here
    Backoff::Limits again{std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::minutes(5)};
    std::chrono::milliseconds lookEvery{std::chrono::minutes(1)};
    qsizetype pieceBytes = RecordingUpload::usualPieceBytes; // of an upload
};

class RecordingArchive final : public RecordingShelf
{
    Q_OBJECT
public:
    // How long an upload waits for the contact that it belongs to.
    static constexpr std::chrono::hours contactComes{24};

    explicit RecordingArchive(ArchiveGivens givens, QObject *parent = nullptr);
    ~RecordingArchive() override; // waits for the file that is being read

    void start(); // looks into the folder, now and then; at once when the keyring is ready
    void lookNow(); // a call has ended
    // Where recordings go; an empty address: nowhere.
    void connectTo(const QUrl &url, const QByteArray &token);
    void setRetention(const RetentionRule &rule);
    void tryParkedAgain();
    [[nodiscard]] const ArchiveStatus &status() const { return m_status; }

    [[nodiscard]] QFuture<Result<QVector<HeardRecording>>> listen(InteractionId interaction) override;

Q_SIGNALS:
    void statusChanged(const linija::ArchiveStatus &status);
    void uploaded(linija::RecordingId id);

private:
    struct Link;
    struct Found;

    void look();
    void read(const QVector<RecordingId> &known);
    void keep(const Found &found);
    void uploadNext();
    void upload(const StoredRecording &next);
    void settle(RecordingId id, RecordingState state, const QString &problem);
    void applyRetention();
    void count();
    void tellProblem(const QString &problem);
    [[nodiscard]] QString fileOf(RecordingId id) const;
    [[nodiscard]] QFuture<Result<QVector<HeardRecording>>> fetch(InteractionId interaction);

    ArchiveGivens m_givens;
    RetentionRule m_retention;
    std::unique_ptr<Link> m_link; // none: no backend
    ArchiveStatus m_status;
    Backoff m_backoff;
    QTimer m_look;
    QTimer m_soon;  // a file that is still being closed
    QTimer m_retry;
    bool m_looking = false;
    bool m_lookAgain = false;
    int m_looksAfterCall = 0;
    bool m_uploading = false;
    QThreadPool m_reader; // one thread; last, so that it ends first
};

} // namespace linija
