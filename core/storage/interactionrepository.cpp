#include "core/storage/interactionrepository.h"

#include "core/storage/recordingrepository.h"
#include "core/storage/statement.h"
#include "core/storage/storedcodes.h"
#include "core/storage/timelineprojection.h"
#include "core/storage/timelinerepository.h"

namespace linija {

namespace {

#define INTERACTION_COLUMNS \
    "id, customer_id, channel, direction, queue, call_id, remote_number, started_at, answered_at, ended_at, wrapped_up_at, talk_s, " \
    "hold_ms, wrap_up_s, agent, agent_name, subject, text, note, disposition, resolved, first_contact, guide, articles, rev, quality, cut_off, transferred_to"

constexpr qsizetype idSize = 16;

QByteArray packed(const QVector<ArticleId> &articles)
{
    QByteArray out;
    for (const ArticleId id : articles)
        out += id.uuid().toRfc4122();
    return out;
}

QVector<ArticleId> unpacked(const QByteArray &bytes)
{
    QVector<ArticleId> out;
    for (qsizetype i = 0; i + idSize <= bytes.size(); i += idSize)
        out += ArticleId(QUuid::fromRfc4122(QByteArrayView(bytes.constData() + i, idSize)));
    return out;
}

Interaction rowOf(const Statement &s)
{
    Interaction out;
    out.id = InteractionId(s.uuid(0));
    out.customer = CustomerId(s.uuid(1));
    out.channel = s.code<Channel>(2);
    out.direction = s.code<Direction>(3);
    out.queue = s.text(4);
    out.callId = s.text(5);
    out.remoteNumber = s.text(6);
    out.startedAt = s.time(7);
    out.answeredAt = s.optionalTime(8);
    out.endedAt = s.optionalTime(9);
    out.wrappedUpAt = s.optionalTime(10);
    out.talk = s.optionalSeconds(11);
    out.hold = std::chrono::milliseconds(s.integer(12));
    out.wrapUp = s.optionalSeconds(13);
    out.agent = s.text(14);
    out.agentName = s.text(15);
    out.subject = s.text(16);
    out.text = s.text(17);
    out.note = s.text(18);
    out.disposition = s.text(19);
    out.resolved = s.flag(20);
    out.firstContact = s.flag(21);
    out.guide = s.object(22);
    out.articles = unpacked(s.bytes(23));
    out.rev = s.text(24);
    out.quality = qualitySummaryFromJson(s.object(25));
    out.cutOff = s.flag(26);
    out.transferredTo = s.text(27);
    return out;
}

Result<Interaction> oneOf(Statement &s, const QString &what)
{
    if (s.next())
        return rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no interaction %1").arg(what), false};
}

} // namespace

Result<void> InteractionRepository::upsert(const Interaction &i)
{
    if (i.id.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("an interaction needs an id"), false};
    auto written = m_db
        .statement("INSERT INTO interactions (" INTERACTION_COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
                   "ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id, channel = excluded.channel, "
                   "direction = excluded.direction, queue = excluded.queue, call_id = excluded.call_id, "
                   "remote_number = excluded.remote_number, started_at = excluded.started_at, answered_at = excluded.answered_at, "
                   "ended_at = excluded.ended_at, wrapped_up_at = excluded.wrapped_up_at, talk_s = excluded.talk_s, "
                   "hold_ms = excluded.hold_ms, wrap_up_s = excluded.wrap_up_s, agent = excluded.agent, agent_name = excluded.agent_name, "
                   "subject = excluded.subject, text = excluded.text, note = excluded.note, disposition = excluded.disposition, "
                   "resolved = excluded.resolved, first_contact = excluded.first_contact, guide = excluded.guide, "
                   "articles = excluded.articles, rev = excluded.rev, quality = excluded.quality, cut_off = excluded.cut_off, "
                   "transferred_to = excluded.transferred_to")
        .bind(i.id, i.customer, i.channel, i.direction, i.queue, i.callId, i.remoteNumber, i.startedAt, i.answeredAt, i.endedAt,
              i.wrappedUpAt, i.talk, static_cast<qint64>(i.hold.count()), i.wrapUp, i.agent, i.agentName, i.subject, i.text, i.note,
              i.disposition, i.resolved, i.firstContact, i.guide, packed(i.articles), i.rev, toJson(i.quality), i.cutOff, i.transferredTo)
        .run();
    if (!written)
        return written;
    m_db.changes().interactions.insert(i.id);
    return refreshTimeline(i);
}

Result<void> InteractionRepository::keepEarlierCall(InteractionId id, const QString &callId)
{
    if (id.isNull() || callId.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("an earlier call needs its interaction and its id"), false};
    return m_db.statement("INSERT OR REPLACE INTO earlier_calls (call_id, interaction_id) VALUES (?,?)").bind(callId, id).run();
}

Result<void> InteractionRepository::refreshTimeline(const Interaction &i)
{
    auto entry = timelineEntryOf(i);
    if (!entry)
        return TimelineRepository(m_db).remove(TimelineEntryId(i.id.uuid())); // the agent took the customer off it again
    const auto recorded = RecordingRepository(m_db).existsFor(i);
    if (!recorded)
        return recorded.error();
    entry->hasRecording = recorded.value();
    return TimelineRepository(m_db).upsert(*entry);
}

Result<void> InteractionRepository::remove(InteractionId id)
{
    if (auto removed = m_db.statement("DELETE FROM interactions WHERE id = ?").bind(id).run(); !removed)
        return removed;
    if (auto removed = m_db.statement("DELETE FROM earlier_calls WHERE interaction_id = ?").bind(id).run(); !removed)
        return removed;
    m_db.changes().interactions.insert(id);
    return TimelineRepository(m_db).remove(TimelineEntryId(id.uuid()));
}

Result<Interaction> InteractionRepository::byId(InteractionId id)
{
    Statement s = m_db.statement("SELECT " INTERACTION_COLUMNS " FROM interactions WHERE id = ?");
    s.bind(id);
    return oneOf(s, id.toString());
}

Result<QVector<Interaction>> InteractionRepository::open(const QString &agentLogin)
{
    Statement s = m_db.statement("SELECT " INTERACTION_COLUMNS " FROM interactions WHERE agent = ? AND wrapped_up_at IS NULL AND disposition = '' "
                                 "ORDER BY started_at LIMIT 100");
    s.bind(agentLogin);
    QVector<Interaction> out;
    while (s.next())
        out += rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

Result<QVector<Interaction>> InteractionRepository::handledBy(const QString &agentLogin, Timestamp since, int limit)
{
    Statement s = m_db.statement("SELECT " INTERACTION_COLUMNS " FROM interactions WHERE agent = ? AND started_at >= ? AND wrapped_up_at IS NOT NULL "
                                 "ORDER BY started_at DESC LIMIT ?");
    s.bind(agentLogin, since, static_cast<qint64>(limit));
    QVector<Interaction> out;
    while (s.next())
        out += rowOf(s);
    if (auto read = s.result(); !read)
        return read.error();
    return out;
}

Result<Interaction> InteractionRepository::byCallId(const QString &callId)
{
    Statement s = m_db.statement("SELECT " INTERACTION_COLUMNS " FROM interactions WHERE call_id = ? AND call_id <> '' ORDER BY started_at DESC LIMIT 1");
    if (auto found = oneOf(s.bind(callId), callId.left(64)); found || found.error().code != ErrorCode::NotFound)
        return found;
    Statement earlier = m_db.statement("SELECT " INTERACTION_COLUMNS " FROM interactions WHERE id IN (SELECT interaction_id FROM earlier_calls WHERE call_id = ?)");
    return oneOf(earlier.bind(callId), QStringLiteral("of call ") + callId.left(64));
}

#undef INTERACTION_COLUMNS

} // namespace linija
