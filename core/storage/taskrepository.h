// Callbacks and follow-ups. A write also writes the customer's timeline row in the same transaction.
// Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/records.h"
#include "core/storage/database.h"

namespace linija {

class TaskRepository
{
public:
    explicit TaskRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const Task &task);
    Result<void> remove(TaskId id);
    [[nodiscard]] Result<Task> byId(TaskId id); // NotFound
    // Newest first; at most 200.
    [[nodiscard]] Result<QVector<Task>> ofCustomer(CustomerId customer);

private:
    Database &m_db;
};

} // namespace linija
