// Brings a store's schema to the version of this program: numbered migrations, each in one transaction
// (core/storage/migrations/README.md). Runs on the writer's thread while the store opens.
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QVector>

namespace linija {

struct Migration
{
    int version = 0; // 1, 2, 3 … without gaps
    QString name;
    QByteArray sql;
};

class Migrator
{
public:
    explicit Migrator(QVector<Migration> migrations) : m_migrations(std::move(migrations)) {}

    // The migrations that are compiled in, in order.
    [[nodiscard]] static QVector<Migration> bundled();

    [[nodiscard]] int latest() const { return m_migrations.isEmpty() ? 0 : m_migrations.last().version; }
    // TooNew where the store is beyond latest(); nothing is written then. On any other error the store stands at the last
    // version that went through.
    Result<void> run(Database &database) const;

    [[nodiscard]] static Result<int> versionOf(Database &database);

private:
    QVector<Migration> m_migrations;
};

} // namespace linija
