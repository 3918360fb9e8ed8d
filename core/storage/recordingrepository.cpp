#include "core/storage/recordingrepository.h"

#include "core/storage/interactionrepository.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

namespace linija {

namespace {

static_assert(static_cast<int>(RecordingState::Waiting) == 0 && static_cast<int>(RecordingState::Uploaded) == 1 && static_cast<int>(RecordingState::Parked) == 2);

#define RECORDING_COLUMNS "r.id, r.call_id, r.queue, r.agent, r.started_at, r.duration_ms, r.size, r.sha256, r.ending, r.marks, " \
                          "r.file_size, r.state, r.problem, COALESCE((SELECT i.id FROM interactions i WHERE i.call_id = r.call_id AND i.call_id <> '' " \
                          "ORDER BY i.started_at DESC LIMIT 1), (SELECT i.id FROM earlier_calls e JOIN interactions i " \
                          "ON i.id = e.interaction_id WHERE e.call_id = r.call_id))"
#define OF_INTERACTION "((r.call_id = ? AND r.call_id <> '') OR r.call_id IN (SELECT e.call_id FROM earlier_calls e WHERE e.interaction_id = ?))"

StoredRecording rowOf(const Statement &s)
{
    StoredRecording out;
    Recording &r = out.recording;
    r.id = RecordingId(s.uuid(0));
    r.callId = s.text(1);
    r.queue = s.text(2);
    r.agent = s.text(3);
    r.startedAt = s.time(4);
    r.duration = std::chrono::milliseconds(s.integer(5));
    r.size = s.integer(6);
    r.sha256 = s.text(7);
    r.ending = s.text(8);
    r.marks = QJsonDocument::fromJson(s.bytes(9)).array();
    out.fileSize = s.integer(10);
    out.state = s.code<RecordingState>(11);
    out.problem = s.text(12);
    if (!s.isNull(13))
        r.interaction = InteractionId(s.uuid(13));
    return out;
}

Result<QVector<StoredRecording>> allOf(Statement &s)
{
    QVector<StoredRecording> out;
    while (s.next())
        out += rowOf(s);
    if (const auto read = s.result(); !read)
        return read.error();
    return out;
}

} // namespace

Result<void> RecordingRepository::add(const Recording &r, qint64 fileSize)
{
    auto written = m_db
        .statement("INSERT INTO recordings (id, call_id, queue, agent, started_at, duration_ms, size, sha256, ending, marks, file_size, state, problem) "
                   "VALUES (?,?,?,?,?,?,?,?,?,?,?,0,'') ON CONFLICT (id) DO NOTHING")
        .bind(r.id, r.callId, r.queue, r.agent, r.startedAt, static_cast<qint64>(r.duration.count()), r.size, r.sha256, r.ending,
              QJsonDocument(r.marks).toJson(QJsonDocument::Compact), fileSize)
        .run();
    if (!written)
        return written;
    InteractionRepository interactions(m_db);
    const auto interaction = interactions.byCallId(r.callId);
    if (interaction)
        return interactions.refreshTimeline(interaction.value());
    return interaction.error().code == ErrorCode::NotFound ? Result<void>() : Result<void>(interaction.error());
}

Result<void> RecordingRepository::setState(RecordingId id, RecordingState state, const QString &problem)
{
    return m_db.statement("UPDATE recordings SET state = ?, problem = ? WHERE id = ?").bind(state, problem, id).run();
}

Result<void> RecordingRepository::fileGone(RecordingId id)
{
    return m_db.statement("UPDATE recordings SET file_size = 0 WHERE id = ?").bind(id).run();
}

Result<void> RecordingRepository::unpark()
{
    return m_db.statement("UPDATE recordings SET state = 0, problem = '' WHERE state = 2").run();
}

Result<StoredRecording> RecordingRepository::byId(RecordingId id)
{
    Statement s = m_db.statement("SELECT " RECORDING_COLUMNS " FROM recordings r WHERE r.id = ?");
    if (s.bind(id).next())
        return rowOf(s);
    if (const auto read = s.result(); !read)
        return read.error();
    return Error{ErrorCode::NotFound, QStringLiteral("no recording %1").arg(id.toString())};
}

Result<QVector<RecordingId>> RecordingRepository::ids()
{
    Statement s = m_db.statement("SELECT id FROM recordings");
    QVector<RecordingId> out;
    while (s.next())
        out += RecordingId(s.uuid(0));
    if (const auto read = s.result(); !read)
        return read.error();
    return out;
}

Result<QVector<StoredRecording>> RecordingRepository::waiting(int limit)
{
    Statement s = m_db.statement("SELECT " RECORDING_COLUMNS " FROM recordings r WHERE r.state = 0 AND r.file_size > 0 ORDER BY r.started_at LIMIT ?");
    s.bind(limit);
    return allOf(s);
}

Result<QVector<StoredRecording>> RecordingRepository::withFiles()
{
    Statement s = m_db.statement("SELECT " RECORDING_COLUMNS " FROM recordings r WHERE r.file_size > 0 ORDER BY r.started_at LIMIT 100000");
    return allOf(s);
}

Result<QVector<StoredRecording>> RecordingRepository::of(const Interaction &interaction)
{
    Statement s = m_db.statement("SELECT " RECORDING_COLUMNS " FROM recordings r WHERE " OF_INTERACTION " ORDER BY r.started_at LIMIT 100");
    s.bind(interaction.callId, interaction.id);
    return allOf(s);
}

Result<bool> RecordingRepository::existsFor(const Interaction &interaction)
{
    Statement s = m_db.statement("SELECT 1 FROM recordings r WHERE " OF_INTERACTION " LIMIT 1");
    const bool found = s.bind(interaction.callId, interaction.id).next();
    if (const auto read = s.result(); !read)
        return read.error();
    return found;
}

} // namespace linija
