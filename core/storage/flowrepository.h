// Flows of the guide: JSON documents by slug. Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/flowdocument.h"
#include "core/storage/database.h"

#include <QStringList>
#include <QVector>

namespace linija {

class FlowRepository
{
public:
    explicit FlowRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const FlowDocument &flow);
    Result<void> remove(FlowId id);
    [[nodiscard]] Result<FlowDocument> byId(FlowId id);             // NotFound
    [[nodiscard]] Result<FlowDocument> bySlug(const QString &slug); // NotFound
    [[nodiscard]] Result<QVector<FlowDocument>> all();              // by slug
    [[nodiscard]] Result<QStringList> slugs();

private:
    Database &m_db;
};

} // namespace linija
