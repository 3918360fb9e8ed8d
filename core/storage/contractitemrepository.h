// Items of the contract that the client keeps whole, without a table of their own: agents, templates.
// Used inside a job of Store, on its thread.
#pragma once

#include "core/storage/database.h"

#include <QJsonObject>
#include <QUuid>
#include <QVector>

namespace linija {

struct ContractItem
{
    QString type; // "agents"
    QUuid id;
    QString rev;
    QJsonObject data;
};

class ContractItemRepository
{
public:
    explicit ContractItemRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const ContractItem &item);
    Result<void> remove(const QString &type, const QUuid &id);
    [[nodiscard]] Result<ContractItem> byId(const QString &type, const QUuid &id); // NotFound
    [[nodiscard]] Result<QVector<ContractItem>> ofType(const QString &type, int limit = 10'000);

private:
    Database &m_db;
};

} // namespace linija
