#include "core/storage/storefile.h"

#include "core/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace linija {

namespace {

constexpr qsizetype headerSize = 100;

// Interrupts what a connection does once the deadline is past or `stop` is set. Debian 12's SQLite runs the check of all
// pages as a single instruction, so that its progress handler is never asked; an interrupt is noticed at every page.
class Interrupter
{
public:
    Interrupter(sqlite3 *connection, QDeadlineTimer deadline, const std::atomic<bool> *stop)
        : m_thread([this, connection, deadline, stop] {
              constexpr auto look = std::chrono::milliseconds(10);
              std::unique_lock lock(m_mutex);
              while (!m_wake.wait_for(lock, look, [this] { return m_done; })) {
                  if (deadline.hasExpired() || (stop != nullptr && stop->load()))
                      sqlite3_interrupt(connection); // again and again: one that comes before the start is forgotten
              }
          })
    {
    }
    ~Interrupter()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_done = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Interrupter(const Interrupter &) = delete;
    Interrupter &operator=(const Interrupter &) = delete;

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace

Error StoreFile::damaged(const QString &what) const
{
    return {ErrorCode::Corrupt, QStringLiteral("%1: %2").arg(m_path, what), false};
}

LastEnd StoreFile::lastEnd() const
{
    return QFileInfo(m_path + QStringLiteral("-wal")).size() > 0 ? LastEnd::Unclean : LastEnd::Clean;
}

Result<void> StoreFile::inspect(int latestVersion) const
{
    const QFileInfo info(m_path);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return {};
    if (!info.isFile())
        return Error{ErrorCode::Io, QStringLiteral("%1 is not a file").arg(m_path), false};
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, QStringLiteral("%1: %2").arg(m_path, file.errorString()), false};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return damaged(QStringLiteral("not an SQLite file"));
    const auto field = [&header](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    const auto version = static_cast<int>(field(60));
    if (field(68) != applicationId && (version != 0 || lastEnd() == LastEnd::Clean))
        return damaged(QStringLiteral("an SQLite file, but not a store of Linija"));
    if (version > latestVersion) {
        return Error{ErrorCode::TooNew,
                     QStringLiteral("%1 has schema %2, this program knows %3").arg(m_path).arg(version).arg(latestVersion), false};
    }
    const quint32 rawPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65'536 : rawPageSize;
    const bool countIsValid = field(24) == field(92);
    // While a log is there the file itself may rightly be shorter.
    if (countIsValid && lastEnd() == LastEnd::Clean && info.size() < pageSize * field(28))
        return damaged(QStringLiteral("cut off: %1 of %2 bytes").arg(info.size()).arg(pageSize * field(28)));
    return {};
}

Result<void> StoreFile::prepare() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io, QStringLiteral("cannot make the folder %1").arg(folder), false};
    if (QFileInfo::exists(m_path))
        return {};
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::Io, QStringLiteral("%1: %2").arg(m_path, file.errorString()), false};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> StoreFile::glance(Database &database) const
{
    QVector<QByteArray> tables;
    {
        Statement schema = database.statement("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'");
        while (schema.next())
            tables += schema.bytes(0);
        if (auto read = schema.result(); !read)
            return damaged(read.error().detail);
    }
    for (QByteArray &table : tables) {
        const QByteArray sql = "SELECT 1 FROM \"" + table.replace('"', "\"\"") + "\" NOT INDEXED LIMIT 1"; // the table itself
        if (auto read = database.execute(sql.constData()); !read)
            return read.error().code == ErrorCode::Corrupt ? damaged(read.error().detail) : read.error();
    }
    return {};
}

Result<CheckOutcome> StoreFile::check(Database &database, QDeadlineTimer deadline, const std::atomic<bool> *stop) const
{
    if (deadline.hasExpired())
        return CheckOutcome::NotFinished;
    const Interrupter interrupter(database.handle(), deadline, stop);
    Result<CheckOutcome> outcome = CheckOutcome::Sound;
    Statement check = database.statement("PRAGMA quick_check(1)");
    if (check.next()) {
        const QString line = check.text(0);
        // A check that was cut short takes the pages it did not reach for lost ones: that proves nothing.
        const bool cutShort = deadline.hasExpired() || (stop != nullptr && stop->load());
        if (line != QLatin1String("ok"))
            outcome = cutShort ? Result<CheckOutcome>(CheckOutcome::NotFinished) : damaged(line);
    } else if (const auto result = check.result(); !result) {
        if (result.error().code == ErrorCode::Cancelled)
            outcome = CheckOutcome::NotFinished;
        else
            outcome = damaged(result.error().detail);
    }
    return outcome;
}

} // namespace linija
