// The company's queues. Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/queue.h"
#include "core/storage/database.h"

#include <QVector>

namespace linija {

class QueueRepository
{
public:
    explicit QueueRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const Queue &queue);
    Result<void> remove(QueueId id);
    [[nodiscard]] Result<Queue> byKey(const QString &key); // NotFound
    [[nodiscard]] Result<QVector<Queue>> all();            // by key

private:
    Database &m_db;
};

} // namespace linija
