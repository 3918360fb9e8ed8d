// The company's list of dispositions. Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/disposition.h"
#include "core/storage/database.h"

#include <QVector>

namespace linija {

class DispositionRepository
{
public:
    explicit DispositionRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const Disposition &disposition);
    Result<void> remove(DispositionId id);
    [[nodiscard]] Result<Disposition> byKey(const QString &key); // NotFound
    [[nodiscard]] Result<QVector<Disposition>> all();            // by order, then key
    [[nodiscard]] Result<QVector<Disposition>> ofQueue(const QString &queueKey); // those offered there

private:
    Database &m_db;
};

} // namespace linija
