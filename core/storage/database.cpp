#include "core/storage/database.h"

#include "core/base/logging.h"
#include "core/storage/statement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <string>
#include <unordered_map>

namespace linija {

namespace {

// Statements whose text is put together at run time are few, but a mistake must not grow the cache for ever.
constexpr size_t maxCachedStatements = 256;

struct Cached
{
    sqlite3_stmt *handle = nullptr;
    bool inUse = false;
};

struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) { // SQLite's own codes, not an enum of ours
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::Io;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

struct Database::Impl
{
    QString connectionName;
    DatabaseAccess access = DatabaseAccess::ReadOnly;
    sqlite3 *handle = nullptr;
    ChangeSet changes;
    std::unordered_map<std::string, Cached, TextHash, std::equal_to<>> cache;
};

Database::Database() : m_impl(std::make_unique<Impl>()) {}

Database::~Database()
{
    for (auto &[sql, cached] : m_impl->cache)
        sqlite3_finalize(cached.handle);
    QSqlDatabase::database(m_impl->connectionName, false).close();
    QSqlDatabase::removeDatabase(m_impl->connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, DatabaseAccess access)
{
    std::unique_ptr<Database> out(new Database);
    Impl &impl = *out->m_impl;
    impl.access = access;
    impl.connectionName = QStringLiteral("linija-") + QUuid::createUuid().toString(QUuid::WithoutBraces);

    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), impl.connectionName);
    if (!connection.isValid())
        return Error{ErrorCode::Unsupported, QStringLiteral("Qt has no SQLite driver here (package libqt6sql6-sqlite)"), false};
    connection.setDatabaseName(path);
    connection.setConnectOptions(access == DatabaseAccess::ReadOnly ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                                                                    : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open())
        return Error{ErrorCode::Io, QStringLiteral("%1: %2").arg(path, connection.lastError().databaseText()), false};
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{ErrorCode::Unsupported, QStringLiteral("Qt's SQLite driver does not hand out its connection"), false};
    impl.handle = *static_cast<sqlite3 *const *>(handle.constData());

    // Qt's driver and we must speak to one and the same library; two copies would not see each other's locks.
    Statement source = out->statement("SELECT sqlite_source_id()");
    if (!source.next() || source.bytes(0) != QByteArray(sqlite3_sourceid()))
        return Error{ErrorCode::Unsupported, QStringLiteral("Qt's driver brings its own copy of SQLite"), false};
    return out;
}

ChangeSet &Database::changes()
{
    return m_impl->changes;
}

sqlite3 *Database::handle() const
{
    return m_impl->handle;
}

Statement Database::statement(std::string_view sql)
{
    const auto prepare = [&](unsigned flags) {
        sqlite3_stmt *handle = nullptr;
        sqlite3_prepare_v3(m_impl->handle, sql.data(), static_cast<int>(sql.size()), flags, &handle, nullptr);
        return handle;
    };
    const auto found = m_impl->cache.find(sql);
    if (found != m_impl->cache.end() && !found->second.inUse) {
        found->second.inUse = true;
        return {*this, found->first, found->second.handle, &found->second.inUse, Statement::Origin::Cached};
    }
    // In use further up the stack (or no room): one for this time only.
    if (found != m_impl->cache.end() || m_impl->cache.size() >= maxCachedStatements)
        return {*this, sql, prepare(0), nullptr, Statement::Origin::Temporary};

    sqlite3_stmt *const handle = prepare(SQLITE_PREPARE_PERSISTENT);
    if (handle == nullptr)
        return {*this, sql, nullptr, nullptr, Statement::Origin::Temporary};
    const auto placed = m_impl->cache.emplace(std::string(sql), Cached{handle, true}).first;
    return {*this, placed->first, handle, &placed->second.inUse, Statement::Origin::Cached};
}

Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_impl->handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(sql);
    return {};
}

Error Database::lastError(std::string_view sql) const
{
    const int code = sqlite3_extended_errcode(m_impl->handle);
    const ErrorCode ours = codeOf(code);
    const auto shown = sql.substr(0, 200);
    return Error{ours,
                 QStringLiteral("%1 (SQLite %2) in: %3")
                     .arg(QString::fromUtf8(sqlite3_errmsg(m_impl->handle)))
                     .arg(code)
                     .arg(QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size())).simplified()),
                 ours == ErrorCode::Busy};
}

Result<void> Database::begin()
{
    m_impl->changes = {};
    // A writer takes the lock at once: an upgrade later could fail half way.
    return m_impl->access == DatabaseAccess::ReadWrite ? statement("BEGIN IMMEDIATE").run() : statement("BEGIN").run();
}

Result<void> Database::commit()
{
    return statement("COMMIT").run();
}

void Database::rollback()
{
    m_impl->changes = {};
    if (sqlite3_get_autocommit(m_impl->handle) != 0)
        return; // SQLite rolled back by itself, e.g. on a full disk
    if (const auto done = statement("ROLLBACK").run(); !done)
        qCWarning(logStorage) << "roll back:" << done.error().detail;
}

} // namespace linija
