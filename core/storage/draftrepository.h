// What the agent has half written for an interaction (note, chosen disposition, guide answers), so that a crash loses
// nothing. One row each, overwritten as they type. Used inside a job of Store, on its thread.
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QJsonObject>
#include <QVector>

#include <optional>

namespace linija {

struct Draft
{
    InteractionId interaction;
    QJsonObject content; // the writer's own shape; at most 1 MiB as text
    Timestamp at{};
};

class DraftRepository
{
public:
    explicit DraftRepository(Database &database) : m_db(database) {}

    Result<void> save(const Draft &draft); // TooLarge
    Result<void> remove(InteractionId interaction);
    [[nodiscard]] Result<std::optional<Draft>> load(InteractionId interaction);
    [[nodiscard]] Result<QVector<Draft>> all(); // newest first; at most 1,000

private:
    Database &m_db;
};

} // namespace linija
