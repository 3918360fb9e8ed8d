#include "app/backend/entitystore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

constexpr int schemaVersion = 1;
constexpr int applicationId = 0x4c6e4261; // "LnBa"
constexpr qsizetype maxSearchText = 16'384;
constexpr qsizetype maxPageBytes = 4 * 1024 * 1024;
constexpr qsizetype maxQueryWords = 8;

Error sqlError(const QSqlError &error)
{
    const QString native = error.nativeErrorCode();
    const bool busy = native == u"5" || native == u"6";
    return Error{busy ? ErrorCode::Busy : ErrorCode::Io, error.text(), busy};
}

bool isPhoneQuery(const QString &query)
{
    static const QRegularExpression pattern(u"^[+0-9 ()./-]+$"_s);
    return pattern.match(query).hasMatch();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

void collect(const QJsonValue &value, QString &into)
{
    if (into.size() >= maxSearchText)
        return;
    if (value.isString())
        into += value.toString().toCaseFolded() + u'\n';
    else if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collect(each, into);
    } else if (value.isObject()) {
        for (const QJsonValue &each : value.toObject())
            collect(each, into);
    }
}

QString likePattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

Resource resourceOf(const QSqlQuery &query) // seq, type, id, rev, deleted, data
{
    return {query.value(1).toString(), query.value(2).toString(),  query.value(3).toLongLong(),
            query.value(0).toLongLong(), query.value(4).toInt() != 0, query.value(5).toByteArray()};
}

} // namespace

QByteArray Resource::toJson() const
{
    return "{\"type\":\"" + type.toUtf8() + "\",\"id\":\"" + id.toUtf8() + "\",\"rev\":\"" + QByteArray::number(rev) + '"'
        + (deleted ? ",\"deleted\":true" : "") + ",\"data\":" + data + '}';
}

QByteArray Resource::etag() const { return '"' + QByteArray::number(rev) + '"'; }

QString searchText(const QByteArray &data)
{
    QString text = u""_s; // not null: the column is NOT NULL
    collect(QJsonDocument::fromJson(data).object(), text);
    text.truncate(maxSearchText);
    return text;
}

EntityStore::EntityStore(QString connection, QSqlDatabase database)
    : m_connection(std::move(connection)), m_database(std::move(database))
{
}

EntityStore::~EntityStore()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<EntityStore>> EntityStore::open(const QString &file, Access access)
{
    static std::atomic<int> count = 0;
    const QString name = u"backend-%1"_s.arg(++count);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    std::unique_ptr<EntityStore> store(new EntityStore(name, std::exchange(database, {}))); // no second reference stays
    if (!store->m_database.open())
        return Error{ErrorCode::Io, file + u": "_s + store->m_database.lastError().text()};
    if (const auto prepared = store->prepare(access); !prepared)
        return Error{prepared.error().code, file + u": "_s + prepared.error().detail};
    return store;
}

Result<void> EntityStore::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return sqlError(query.lastError());
    return {};
}

Result<void> EntityStore::prepare(Access access)
{
    int version = 0;
    int application = 0;
    {
        QSqlQuery query(m_database);
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return Error{ErrorCode::Corrupt, query.lastError().text()};
        version = query.value(0).toInt();
        if (!query.exec(u"PRAGMA application_id"_s) || !query.next())
            return Error{ErrorCode::Corrupt, query.lastError().text()};
        application = query.value(0).toInt();
        if (!query.exec(u"SELECT count(*) FROM sqlite_schema"_s) || !query.next())
            return Error{ErrorCode::Corrupt, query.lastError().text()};
        if (query.value(0).toInt() > 0 && application != applicationId)
            return Error{ErrorCode::Corrupt, u"is not a database of linija-backend"_s};
    }
    if (version > schemaVersion) {
        return Error{ErrorCode::TooNew,
                     u"was made by a newer version (schema %1, this one knows %2)"_s.arg(version).arg(schemaVersion)};
    }
    for (const QString &sql : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                               u"PRAGMA wal_autocheckpoint = 1000"_s, u"PRAGMA cache_size = -16384"_s}) {
        if (const auto done = execute(sql); !done)
            return done;
    }
    if (version == 0 && access == Access::Write) {
        const QStringList schema{
            u"BEGIN IMMEDIATE"_s,
            u"CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
            // The row id is the sequence number: the feed is a walk along the table.
            u"CREATE TABLE entities(seq INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL,"
            " deleted INTEGER NOT NULL DEFAULT 0, data TEXT NOT NULL, created_hash BLOB NOT NULL, words TEXT NOT NULL)"_s,
            u"CREATE UNIQUE INDEX entities_by_id ON entities(type, id)"_s,
            u"CREATE TABLE answers(login TEXT NOT NULL, key TEXT NOT NULL, fingerprint BLOB NOT NULL, etag TEXT NOT NULL,"
            " body TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(login, key)) WITHOUT ROWID"_s,
            u"CREATE INDEX answers_by_time ON answers(at)"_s,
            u"INSERT INTO meta VALUES('epoch', '%1')"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)),
            u"PRAGMA application_id = %1"_s.arg(applicationId),
            u"PRAGMA user_version = %1"_s.arg(schemaVersion),
            u"COMMIT"_s,
        };
        for (const QString &sql : schema) {
            if (const auto done = execute(sql); !done)
                return done;
        }
    }
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT value FROM meta WHERE key = 'epoch'"_s) || !query.next())
        return Error{ErrorCode::Corrupt, u"holds no epoch"_s};
    m_epoch = QUuid::fromString(query.value(0).toString());
    return {};
}

Result<void> EntityStore::startNewEpoch()
{
    const QUuid fresh = QUuid::createUuid();
    const auto done =
        execute(u"UPDATE meta SET value = '%1' WHERE key = 'epoch'"_s.arg(fresh.toString(QUuid::WithoutBraces)));
    if (done)
        m_epoch = fresh;
    return done;
}

Result<qint64> EntityStore::head()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT ifnull(max(seq), 0) FROM entities"_s) || !query.next())
        return sqlError(query.lastError());
    return query.value(0).toLongLong();
}

Result<ChangesPage> EntityStore::changes(qint64 since, int limit)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT seq, type, id, rev, deleted, data FROM entities WHERE seq > ? ORDER BY seq LIMIT ?"_s);
    query.addBindValue(since);
    query.addBindValue(limit + 1);
    if (!query.exec())
        return sqlError(query.lastError());
    ChangesPage page;
    page.position = since;
    qsizetype bytes = 0;
    while (query.next()) {
        Resource item = resourceOf(query);
        bytes += item.data.size();
        if (page.items.size() == limit || (bytes > maxPageBytes && !page.items.isEmpty())) {
            page.more = true;
            return page;
        }
        page.position = item.sequence;
        page.items.append(std::move(item));
    }
    if (query.lastError().isValid())
        return sqlError(query.lastError());
    return page;
}

Result<ListPage> EntityStore::list(const QString &type, const QString &searched, const QString &after, int limit)
{
    QStringList patterns;
    if (isPhoneQuery(searched) && !digitsOf(searched).isEmpty()) {
        patterns.append(likePattern(digitsOf(searched)));
    } else {
        for (const QString &word : searched.toCaseFolded().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).mid(0, maxQueryWords))
            patterns.append(likePattern(word));
    }
    QString sql = u"SELECT seq, type, id, rev, deleted, data FROM entities WHERE type = ? AND id > ? AND deleted = 0"_s;
    for (qsizetype i = 0; i < patterns.size(); ++i)
        sql += u" AND words LIKE ? ESCAPE '\\'"_s;
    sql += u" ORDER BY id LIMIT ?"_s;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql);
    query.addBindValue(type);
    query.addBindValue(after.isNull() ? u""_s : after);
    for (const QString &pattern : patterns)
        query.addBindValue(pattern);
    query.addBindValue(limit + 1);
    if (!query.exec())
        return sqlError(query.lastError());
    ListPage page;
    qsizetype bytes = 0;
    while (query.next()) {
        Resource item = resourceOf(query);
        bytes += item.data.size();
        if (page.items.size() == limit || (bytes > maxPageBytes && !page.items.isEmpty())) {
            page.next = page.items.last().id;
            return page;
        }
        page.items.append(std::move(item));
    }
    if (query.lastError().isValid())
        return sqlError(query.lastError());
    return page;
}

Result<std::optional<Resource>> EntityStore::read(const QString &type, const QString &id)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT seq, type, id, rev, deleted, data FROM entities WHERE type = ? AND id = ?"_s);
    query.addBindValue(type);
    query.addBindValue(id);
    if (!query.exec())
        return sqlError(query.lastError());
    if (!query.next())
        return std::optional<Resource>();
    return std::optional<Resource>(resourceOf(query));
}

Result<void> EntityStore::begin() { return execute(u"BEGIN IMMEDIATE"_s); }
Result<void> EntityStore::commit() { return execute(u"COMMIT"_s); }
void EntityStore::rollBack() { (void)execute(u"ROLLBACK"_s); }
Result<void> EntityStore::mark() { return execute(u"SAVEPOINT request"_s); }
Result<void> EntityStore::backToMark() { return execute(u"ROLLBACK TO request"_s); }

Result<Resource> EntityStore::insert(const QString &type, const QString &id, const QByteArray &data, const QByteArray &createdHash)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO entities(seq, type, id, rev, data, created_hash, words)"
                  " VALUES((SELECT ifnull(max(seq), 0) + 1 FROM entities), ?, ?, 1, ?, ?, ?)"_s);
    query.addBindValue(type);
    query.addBindValue(id);
    query.addBindValue(QString::fromUtf8(data));
    query.addBindValue(createdHash);
    query.addBindValue(searchText(data));
    if (!query.exec())
        return sqlError(query.lastError());
    return Resource{type, id, 1, query.lastInsertId().toLongLong(), false, data};
}

Result<Resource> EntityStore::replace(const Resource &old, const QByteArray &data)
{
    const auto last = head();
    if (!last)
        return last.error();
    Resource fresh = old;
    fresh.rev = old.rev + 1;
    fresh.sequence = last.value() + 1;
    fresh.data = data;
    QSqlQuery query(m_database);
    query.prepare(u"UPDATE entities SET seq = ?, rev = ?, data = ?, words = ? WHERE type = ? AND id = ? AND rev = ?"_s);
    query.addBindValue(fresh.sequence);
    query.addBindValue(fresh.rev);
    query.addBindValue(QString::fromUtf8(data));
    query.addBindValue(searchText(data));
    query.addBindValue(old.type);
    query.addBindValue(old.id);
    query.addBindValue(old.rev);
    if (!query.exec())
        return sqlError(query.lastError());
    if (query.numRowsAffected() != 1)
        return Error{ErrorCode::Conflict, u"the row changed within its own transaction"_s};
    return fresh;
}

Result<QByteArray> EntityStore::createdHash(const QString &type, const QString &id)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT created_hash FROM entities WHERE type = ? AND id = ?"_s);
    query.addBindValue(type);
    query.addBindValue(id);
    if (!query.exec())
        return sqlError(query.lastError());
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

Result<std::optional<StoredAnswer>> EntityStore::answer(const QString &login, const QString &key)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT fingerprint, etag, body FROM answers WHERE login = ? AND key = ?"_s);
    query.addBindValue(login);
    query.addBindValue(key);
    if (!query.exec())
        return sqlError(query.lastError());
    if (!query.next())
        return std::optional<StoredAnswer>();
    return std::optional<StoredAnswer>(
        StoredAnswer{query.value(0).toByteArray(), query.value(1).toByteArray(), query.value(2).toByteArray()});
}

Result<void> EntityStore::keepAnswer(const QString &login, const QString &key, const StoredAnswer &answer, Timestamp now)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO answers(login, key, fingerprint, etag, body, at) VALUES(?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(login);
    query.addBindValue(key);
    query.addBindValue(answer.fingerprint);
    query.addBindValue(QString::fromUtf8(answer.etag));
    query.addBindValue(QString::fromUtf8(answer.body));
    query.addBindValue(toMs(now));
    if (!query.exec())
        return sqlError(query.lastError());
    return {};
}

Result<void> EntityStore::forgetAnswersBefore(Timestamp limit)
{
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM answers WHERE at < ?"_s);
    query.addBindValue(toMs(limit));
    if (!query.exec())
        return sqlError(query.lastError());
    return {};
}

} // namespace linija::backend
