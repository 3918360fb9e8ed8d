// Orders, as the company's own systems keep them. A write also writes the customer's timeline row in the same transaction.
// Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/records.h"
#include "core/storage/database.h"

namespace linija {

class OrderRepository
{
public:
    explicit OrderRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const Order &order);
    Result<void> remove(OrderId id);
    [[nodiscard]] Result<Order> byId(OrderId id); // NotFound
    // Newest first; at most 200.
    [[nodiscard]] Result<QVector<Order>> ofCustomer(CustomerId customer);

private:
    Database &m_db;
};

} // namespace linija
