// A prepared statement, borrowed from its Database and given back when it goes out of scope. For core/storage alone.
// It goes straight to SQLite: on hot paths QSqlQuery costs twice as much (docs/decisions).
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/strongid.h"
#include "core/domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <chrono>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace linija {

class Database;

class Statement
{
public:
    enum class Origin { Cached, Temporary };

    Statement(const Database &database, std::string_view sql, sqlite3_stmt *handle, bool *inUse, Origin origin);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // Binds the parameters in order, from the first one that is not bound yet.
    template <class... Ts>
    Statement &bind(const Ts &...values)
    {
        (bindOne(values), ...);
        return *this;
    }

    bool next();                        // true: a row is there. False: the end, or an error that result() has
    [[nodiscard]] Result<void> result() const;
    Result<void> run();                 // all rows passed over

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] Timestamp time(int column) const { return fromMs(integer(column)); }
    [[nodiscard]] std::optional<Timestamp> optionalTime(int column) const;
    [[nodiscard]] std::optional<std::chrono::seconds> optionalSeconds(int column) const;
    [[nodiscard]] QStringList texts(int column) const;              // JSON list
    [[nodiscard]] QMap<QString, QString> textMap(int column) const; // JSON object
    [[nodiscard]] QJsonObject object(int column) const;
    template <class E>
    [[nodiscard]] E code(int column) const { return static_cast<E>(integer(column)); }

private:
    void bindOne(qint64 value);
    void bindOne(int value) { bindOne(static_cast<qint64>(value)); }
    void bindOne(bool value) { bindOne(static_cast<qint64>(value ? 1 : 0)); }
    void bindOne(const QString &value);
    void bindOne(const QByteArray &value);
    void bindOne(const QUuid &value); // a null id is NULL
    void bindOne(Timestamp value) { bindOne(toMs(value)); }
    void bindOne(std::chrono::seconds value) { bindOne(static_cast<qint64>(value.count())); }
    void bindOne(const QDate &value); // an invalid date is NULL
    void bindOne(const std::optional<Money> &value); // two parameters: minor units, currency
    void bindOne(const QStringList &value);
    void bindOne(const QMap<QString, QString> &value);
    void bindOne(const QJsonObject &value);
    template <class Tag>
    void bindOne(const StrongId<Tag> &id) { bindOne(id.uuid()); }
    template <class E>
        requires std::is_enum_v<E>
    void bindOne(E value) { bindOne(static_cast<qint64>(value)); }
    template <class T>
    void bindOne(const std::optional<T> &value)
    {
        if (value)
            bindOne(*value);
        else
            bindNull();
    }
    void bindNull();
    void check(int code);

    const Database &m_database;
    std::string_view m_sql;
    sqlite3_stmt *m_handle;
    bool *m_inUse;
    Origin m_origin;
    int m_bound = 0;
    std::optional<Error> m_error;
};

} // namespace linija
