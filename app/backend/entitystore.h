// The backend's database: every entity in one table in the order of its last change, and the answers that were given
// under an Idempotency-Key. SQLite through Qt SQL, WAL, synchronous FULL: what was answered survives a power cut.
//
// One object per thread, used in the thread that opened it; one writer and any number of readers share a file.
// Sequence numbers only grow, and the one writer commits in their order: a reader that goes by them misses nothing.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QUuid>
#include <QVector>

#include <memory>
#include <optional>

namespace linija::backend {

struct Resource
{
    QString type;
    QString id;
    qint64 rev = 0;
    qint64 sequence = 0;
    bool deleted = false;
    QByteArray data; // JSON object; "{}" of a tombstone

    [[nodiscard]] QByteArray toJson() const; // {type, id, rev, deleted?, data}
    [[nodiscard]] QByteArray etag() const;   // "\"3\""
};

struct ChangesPage
{
    QVector<Resource> items;
    qint64 position = 0; // of the last item, or where the reading began
    bool more = false;
};

struct ListPage
{
    QVector<Resource> items;
    QString next; // empty: no more
};

struct StoredAnswer
{
    QByteArray fingerprint; // of method, address and body
    QByteArray etag;
    QByteArray body;
};

class EntityStore
{
public:
    enum class Access { Write, Read };

    // Makes the file and its tables where they are missing (Write). TooNew and Corrupt leave the file untouched.
    [[nodiscard]] static Result<std::unique_ptr<EntityStore>> open(const QString &file, Access access);
    ~EntityStore();
    EntityStore(const EntityStore &) = delete;
    EntityStore &operator=(const EntityStore &) = delete;

    [[nodiscard]] QUuid epoch() const { return m_epoch; }
    [[nodiscard]] Result<void> startNewEpoch(); // after a backup was restored: readers begin again

    [[nodiscard]] Result<qint64> head();
    [[nodiscard]] Result<ChangesPage> changes(qint64 since, int limit);
    [[nodiscard]] Result<ListPage> list(const QString &type, const QString &query, const QString &after, int limit);
    [[nodiscard]] Result<std::optional<Resource>> read(const QString &type, const QString &id);

    // Writing happens between begin() and commit(). mark() and backTo() fence off one request of several in there.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollBack();
    [[nodiscard]] Result<void> mark();
    [[nodiscard]] Result<void> backToMark();

    // Puts a new row (rev 1) or the next state of a row at the head of the feed.
    // `createdHash` is kept from the first time on: it tells a repeated create from another one.
    [[nodiscard]] Result<Resource> insert(const QString &type, const QString &id, const QByteArray &data, const QByteArray &createdHash);
    [[nodiscard]] Result<Resource> replace(const Resource &old, const QByteArray &data);
    [[nodiscard]] Result<QByteArray> createdHash(const QString &type, const QString &id);

    [[nodiscard]] Result<std::optional<StoredAnswer>> answer(const QString &login, const QString &key);
    [[nodiscard]] Result<void> keepAnswer(const QString &login, const QString &key, const StoredAnswer &answer, Timestamp now);
    [[nodiscard]] Result<void> forgetAnswersBefore(Timestamp limit);

private:
    EntityStore(QString connection, QSqlDatabase database);
    Result<void> prepare(Access access);
    Result<void> execute(const QString &sql);

    QString m_connection;
    QSqlDatabase m_database;
    QUuid m_epoch;
};

// Case-folded texts and the digits of phone numbers of `data`, at most 16,384 characters: what `q` searches.
[[nodiscard]] QString searchText(const QByteArray &data);

} // namespace linija::backend
