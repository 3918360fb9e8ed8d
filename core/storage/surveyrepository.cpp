#include "core/storage/surveyrepository.h"

#include "core/storage/statement.h"
#include "core/storage/storedcodes.h"
#include "core/storage/timelineprojection.h"
#include "core/storage/timelinerepository.h"

namespace linija {

namespace {

#define SURVEY_COLUMNS "id, customer_id, at, kind, score, comment, rev"

Survey rowOf(const Statement &s)
{
    Survey out;
    out.id = SurveyId(s.uuid(0));
    out.customer = CustomerId(s.uuid(1));
    out.at = s.time(2);
    out.kind = s.text(3);
    out.score = s.number(4);
    out.comment = s.text(5);
    out.rev = s.text(6);
    return out;
}

} // namespace

Result<void> SurveyRepository::upsert(const Survey &survey)
{
    auto written = m_db
        .statement("INSERT INTO surveys (" SURVEY_COLUMNS ") VALUES (?,?,?,?,?,?,?) "
                   "ON CONFLICT (id) DO UPDATE SET "
                   "customer_id = excluded.customer_id, at = excluded.at, kind = excluded.kind, "
                   "score = excluded.score, comment = excluded.comment, rev = excluded.rev")
        .bind(survey.id, survey.customer, survey.at, survey.kind, survey.score, survey.comment, survey.rev)
        .run();
    if (!written)
        return written;
    return TimelineRepository(m_db).upsert(timelineEntryOf(survey));
}

Result<void> SurveyRepository::remove(SurveyId id)
{
    if (auto removed = m_db.statement("DELETE FROM surveys WHERE id = ?").bind(id).run(); !removed)
        return removed;
    return TimelineRepository(m_db).remove(TimelineEntryId(id.uuid()));
}

Result<Survey> SurveyRepository::byId(SurveyId id)
{
    Statement s = m_db.statement("SELECT " SURVEY_COLUMNS " FROM surveys WHERE id = ?");
    if (s.bind(id).next())
        return rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no survey %1").arg(id.toString()), false};
}

Result<QVector<Survey>> SurveyRepository::ofCustomer(CustomerId customer)
{
    Statement s = m_db.statement("SELECT " SURVEY_COLUMNS " FROM surveys WHERE customer_id = ? ORDER BY at DESC LIMIT 200");
    s.bind(customer);
    QVector<Survey> out;
    while (s.next())
        out += rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

#undef SURVEY_COLUMNS

} // namespace linija
