#include "core/storage/migrator.h"

#include "core/base/logging.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>

// Outside of the namespace: the resources of a static library must be asked for by name.
static void initMigrationFiles()
{
    Q_INIT_RESOURCE(storage_migrations);
}

namespace linija {

namespace {

Result<void> apply(Database &database, const Migration &migration)
{
    const QByteArray setVersion = "PRAGMA user_version = " + QByteArray::number(migration.version);
    if (auto done = database.execute(migration.sql.constData()); !done)
        return done;
    {
        Statement broken = database.statement("PRAGMA foreign_key_check");
        if (broken.next())
            return Error{ErrorCode::Internal, QStringLiteral("rows of %1 refer to nothing").arg(broken.text(0)), false};
        if (auto checked = broken.result(); !checked)
            return checked;
    }
    return database.execute(setVersion.constData());
}

} // namespace

QVector<Migration> Migrator::bundled()
{
    initMigrationFiles();
    QVector<Migration> out;
    const QDir folder(QStringLiteral(":/linija/storage/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // compiled in: cannot happen, and the gap would be noticed by run()
        out += Migration{name.left(4).toInt(), name, file.readAll()};
    }
    return out;
}

Result<int> Migrator::versionOf(Database &database)
{
    Statement version = database.statement("PRAGMA user_version");
    if (!version.next())
        return version.result().ok() ? Error{ErrorCode::Corrupt, QStringLiteral("no user_version"), false} : version.result().error();
    return version.number(0);
}

Result<void> Migrator::run(Database &database) const
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > latest()) {
        return Error{ErrorCode::TooNew,
                     QStringLiteral("the store has schema %1, this program knows %2").arg(*version).arg(latest()), false};
    }
    if (*version == latest())
        return {};

    if (auto off = database.execute("PRAGMA foreign_keys = OFF"); !off)
        return off;
    Result<void> outcome;
    int at = *version;
    for (const Migration &migration : m_migrations) {
        if (migration.version <= at)
            continue;
        if (migration.version != at + 1) {
            outcome = Error{ErrorCode::Internal, QStringLiteral("migration %1 is missing").arg(at + 1), false};
            break;
        }
        outcome = database.begin();
        if (outcome)
            outcome = apply(database, migration);
        if (outcome)
            outcome = database.commit();
        if (!outcome) {
            database.rollback();
            Error error = outcome.error();
            error.detail.prepend(migration.name + QStringLiteral(": "));
            outcome = error;
            break;
        }
        qCInfo(logStorage) << "schema is now" << migration.name;
        at = migration.version;
    }
    const auto on = database.execute("PRAGMA foreign_keys = ON");
    return outcome ? on : outcome;
}

} // namespace linija
