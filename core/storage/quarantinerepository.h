// Items of the feed that could not be read: kept raw, shown, counted. One row per (type, id); a later good item of the same
// id takes it out again. Used inside a job of Store, on its thread.
#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QVector>

namespace linija {

struct QuarantinedItem
{
    QString feed;
    QString type;  // as it was sent, bounded to 256 characters
    QString id;    // likewise; may be no UUID
    QByteArray raw; // as it was sent; cut at 1 MiB
    QString error; // names the place
    Timestamp at{};
};

class QuarantineRepository
{
public:
    explicit QuarantineRepository(Database &database) : m_db(database) {}

    Result<void> add(const QuarantinedItem &item);
    Result<void> release(const QString &feed, const QString &type, const QString &id); // fine where there is none
    [[nodiscard]] Result<int> count();
    [[nodiscard]] Result<QVector<QuarantinedItem>> list(int limit); // newest first

private:
    Database &m_db;
};

} // namespace linija
