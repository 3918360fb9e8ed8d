// Complaints and other cases. A write also writes the customer's timeline row in the same transaction.
// Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/records.h"
#include "core/storage/database.h"

namespace linija {

class CaseRepository
{
public:
    explicit CaseRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const Case &complaint);
    Result<void> remove(CaseId id);
    [[nodiscard]] Result<Case> byId(CaseId id); // NotFound
    // Newest first; at most 200.
    [[nodiscard]] Result<QVector<Case>> ofCustomer(CustomerId customer);

private:
    Database &m_db;
};

} // namespace linija
