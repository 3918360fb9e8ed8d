#include "core/storage/statement.h"

#include "core/storage/database.h"

#include <QJsonDocument>

#include <sqlite3.h>

namespace linija {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Statement::Statement(const Database &database, std::string_view sql, sqlite3_stmt *handle, bool *inUse, Origin origin)
    : m_database(database), m_sql(sql), m_handle(handle), m_inUse(inUse), m_origin(origin)
{
    if (m_handle == nullptr)
        m_error = database.lastError(sql);
}

Statement::~Statement()
{
    if (m_origin == Origin::Temporary) {
        sqlite3_finalize(m_handle);
        return;
    }
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    if (m_inUse != nullptr)
        *m_inUse = false;
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_database.lastError(m_sql);
}

void Statement::bindOne(qint64 value)
{
    if (m_handle != nullptr)
        check(sqlite3_bind_int64(m_handle, ++m_bound, value));
}

void Statement::bindNull()
{
    if (m_handle != nullptr)
        check(sqlite3_bind_null(m_handle, ++m_bound));
}

void Statement::bindOne(const QString &value)
{
    if (m_handle == nullptr)
        return;
    // A null pointer would bind NULL, and an empty text is not the same thing.
    static const char16_t nothing = 0;
    const void *const data = value.isEmpty() ? static_cast<const void *>(&nothing) : static_cast<const void *>(value.utf16());
    check(sqlite3_bind_text16(m_handle, ++m_bound, data, static_cast<int>(value.size() * 2), SQLITE_TRANSIENT));
}

void Statement::bindOne(const QByteArray &value)
{
    if (m_handle != nullptr)
        check(sqlite3_bind_blob64(m_handle, ++m_bound, value.constData(), static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindOne(const QUuid &value)
{
    if (value.isNull())
        bindNull();
    else
        bindOne(value.toRfc4122());
}

void Statement::bindOne(const QDate &value)
{
    if (value.isValid())
        bindOne(value.toString(Qt::ISODate));
    else
        bindNull();
}

void Statement::bindOne(const std::optional<Money> &value)
{
    if (value) {
        bindOne(value->minor);
        bindOne(value->currency);
    } else {
        bindNull();
        bindNull();
    }
}

void Statement::bindOne(const QStringList &value)
{
    bindOne(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact)));
}

void Statement::bindOne(const QMap<QString, QString> &value)
{
    QJsonObject object;
    for (auto it = value.begin(); it != value.end(); ++it)
        object.insert(it.key(), it.value());
    bindOne(object);
}

void Statement::bindOne(const QJsonObject &value)
{
    bindOne(QString::fromUtf8(compact(value)));
}

bool Statement::next()
{
    if (m_error || m_handle == nullptr)
        return false;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_error = m_database.lastError(m_sql);
    return false;
}

Result<void> Statement::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

Result<void> Statement::run()
{
    while (next()) { }
    return result();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *const data = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *const data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {data, sqlite3_column_bytes(m_handle, column)};
}

QUuid Statement::uuid(int column) const
{
    const void *const data = sqlite3_column_blob(m_handle, column);
    if (data == nullptr || sqlite3_column_bytes(m_handle, column) != 16)
        return {};
    return QUuid::fromRfc4122(QByteArrayView(static_cast<const char *>(data), 16));
}

std::optional<Timestamp> Statement::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

std::optional<std::chrono::seconds> Statement::optionalSeconds(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(std::chrono::seconds(integer(column)));
}

QStringList Statement::texts(int column) const
{
    QStringList out;
    const QJsonArray list = QJsonDocument::fromJson(bytes(column)).array();
    out.reserve(list.size());
    for (const QJsonValue &value : list)
        out += value.toString();
    return out;
}

QMap<QString, QString> Statement::textMap(int column) const
{
    QMap<QString, QString> out;
    const QJsonObject map = object(column);
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(it.key(), it.value().toString());
    return out;
}

QJsonObject Statement::object(int column) const
{
    return QJsonDocument::fromJson(bytes(column)).object();
}

} // namespace linija
