#include "core/storage/caserepository.h"

#include "core/storage/statement.h"
#include "core/storage/storedcodes.h"
#include "core/storage/timelineprojection.h"
#include "core/storage/timelinerepository.h"

namespace linija {

namespace {

#define CASE_COLUMNS "id, customer_id, number, kind, classification, subject, text, state, owner, opened_at, due, closed_at, rev"

Case rowOf(const Statement &s)
{
    Case out;
    out.id = CaseId(s.uuid(0));
    out.customer = CustomerId(s.uuid(1));
    out.number = s.text(2);
    out.kind = s.text(3);
    out.classification = s.text(4);
    out.subject = s.text(5);
    out.text = s.text(6);
    out.state = s.code<EntryStatus>(7);
    out.owner = s.text(8);
    out.openedAt = s.time(9);
    out.due = s.optionalTime(10);
    out.closedAt = s.optionalTime(11);
    out.rev = s.text(12);
    return out;
}

} // namespace

Result<void> CaseRepository::upsert(const Case &complaint)
{
    auto written = m_db
        .statement("INSERT INTO cases (" CASE_COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) "
                   "ON CONFLICT (id) DO UPDATE SET "
                   "customer_id = excluded.customer_id, number = excluded.number, kind = excluded.kind, "
                   "classification = excluded.classification, subject = excluded.subject, text = excluded.text, "
                   "state = excluded.state, owner = excluded.owner, opened_at = excluded.opened_at, "
                   "due = excluded.due, closed_at = excluded.closed_at, rev = excluded.rev")
        .bind(complaint.id, complaint.customer, complaint.number, complaint.kind, complaint.classification,
              complaint.subject, complaint.text, complaint.state, complaint.owner, complaint.openedAt, complaint.due, complaint.closedAt, complaint.rev)
        .run();
    if (!written)
        return written;
    return TimelineRepository(m_db).upsert(timelineEntryOf(complaint));
}

Result<void> CaseRepository::remove(CaseId id)
{
    if (auto removed = m_db.statement("DELETE FROM cases WHERE id = ?").bind(id).run(); !removed)
        return removed;
    return TimelineRepository(m_db).remove(TimelineEntryId(id.uuid()));
}

Result<Case> CaseRepository::byId(CaseId id)
{
    Statement s = m_db.statement("SELECT " CASE_COLUMNS " FROM cases WHERE id = ?");
    if (s.bind(id).next())
        return rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no case %1").arg(id.toString()), false};
}

Result<QVector<Case>> CaseRepository::ofCustomer(CustomerId customer)
{
    Statement s = m_db.statement("SELECT " CASE_COLUMNS " FROM cases WHERE customer_id = ? ORDER BY opened_at DESC LIMIT 200");
    s.bind(customer);
    QVector<Case> out;
    while (s.next())
        out += rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

#undef CASE_COLUMNS

} // namespace linija
