// Answers to surveys. A write also writes the customer's timeline row in the same transaction.
// Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/records.h"
#include "core/storage/database.h"

namespace linija {

class SurveyRepository
{
public:
    explicit SurveyRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const Survey &survey);
    Result<void> remove(SurveyId id);
    [[nodiscard]] Result<Survey> byId(SurveyId id); // NotFound
    // Newest first; at most 200.
    [[nodiscard]] Result<QVector<Survey>> ofCustomer(CustomerId customer);

private:
    Database &m_db;
};

} // namespace linija
