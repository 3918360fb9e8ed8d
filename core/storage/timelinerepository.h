// The unified timeline of a customer: rows that the other repositories keep in step (timelineprojection.h).
// Newest first by (at, id); ids compare as the 16 bytes of the UUID. Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/timeline.h"
#include "core/storage/database.h"

#include <QHash>

namespace linija {

class TimelineRepository
{
public:
    // `language` (BCP 47) chooses the shown names of queues.
    explicit TimelineRepository(Database &database, QString language = QStringLiteral("en"))
        : m_db(database), m_language(std::move(language))
    {
    }

    // At most `limit` (1 to 500) entries older than `before`. A text filter (words, folded; at most 16 words of 200
    // characters together) looks at 20,000 rows at most and then gives what it has: more is true and next says where to go on.
    [[nodiscard]] Result<TimelinePage> page(CustomerId customer, const TimelineFilter &filter,
                                            const std::optional<TimelineKey> &before, int limit);
    [[nodiscard]] Result<TimelineEntry> entry(TimelineEntryId id); // NotFound
    [[nodiscard]] Result<QVector<TimelineEntry>> entries(const QVector<TimelineEntryId> &ids); // missing ones are left out

    Result<void> upsert(const TimelineEntry &entry); // `queue` is the queue's key here
    Result<void> remove(TimelineEntryId id);

private:
    Result<void> showQueueName(TimelineEntry &entry);

    Database &m_db;
    QString m_language;
    QHash<QString, QString> m_queueNames; // key → shown name, as far as asked for
};

} // namespace linija
