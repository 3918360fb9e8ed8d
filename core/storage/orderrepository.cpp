#include "core/storage/orderrepository.h"

#include "core/storage/statement.h"
#include "core/storage/storedcodes.h"
#include "core/storage/timelineprojection.h"
#include "core/storage/timelinerepository.h"

namespace linija {

namespace {

#define ORDER_COLUMNS "id, customer_id, number, state, changed_at, total_minor, currency, items, rev"

Order rowOf(const Statement &s)
{
    Order out;
    out.id = OrderId(s.uuid(0));
    out.customer = CustomerId(s.uuid(1));
    out.number = s.text(2);
    out.state = s.code<EntryStatus>(3);
    out.changedAt = s.time(4);
    out.total.minor = s.integer(5);
    out.total.currency = s.text(6);
    out.items = s.texts(7);
    out.rev = s.text(8);
    return out;
}

} // namespace

Result<void> OrderRepository::upsert(const Order &order)
{
    auto written = m_db
        .statement("INSERT INTO orders (" ORDER_COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?) "
                   "ON CONFLICT (id) DO UPDATE SET "
                   "customer_id = excluded.customer_id, number = excluded.number, state = excluded.state, "
                   "changed_at = excluded.changed_at, total_minor = excluded.total_minor, "
                   "currency = excluded.currency, items = excluded.items, rev = excluded.rev")
        .bind(order.id, order.customer, order.number, order.state, order.changedAt, order.total.minor,
              order.total.currency, order.items, order.rev)
        .run();
    if (!written)
        return written;
    return TimelineRepository(m_db).upsert(timelineEntryOf(order));
}

Result<void> OrderRepository::remove(OrderId id)
{
    if (auto removed = m_db.statement("DELETE FROM orders WHERE id = ?").bind(id).run(); !removed)
        return removed;
    return TimelineRepository(m_db).remove(TimelineEntryId(id.uuid()));
}

Result<Order> OrderRepository::byId(OrderId id)
{
    Statement s = m_db.statement("SELECT " ORDER_COLUMNS " FROM orders WHERE id = ?");
    if (s.bind(id).next())
        return rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no order %1").arg(id.toString()), false};
}

Result<QVector<Order>> OrderRepository::ofCustomer(CustomerId customer)
{
    Statement s = m_db.statement("SELECT " ORDER_COLUMNS " FROM orders WHERE customer_id = ? ORDER BY changed_at DESC LIMIT 200");
    s.bind(customer);
    QVector<Order> out;
    while (s.next())
        out += rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

#undef ORDER_COLUMNS

} // namespace linija
