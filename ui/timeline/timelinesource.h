// Where TimelineModel reads from: two questions, answered by futures. CustomerDirectory in the program, a list in tests.
// GUI thread.
#pragma once

#include "core/base/result.h"
#include "core/domain/timeline.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace linija {

struct TimelineSource
{
    // Entries of the customer older than `before` (the newest where it is missing), at most `limit`, newest first.
    std::function<QFuture<Result<TimelinePage>>(CustomerId, const TimelineFilter &, std::optional<TimelineKey> before,
                                                int limit)>
        page;
    // The entries as they are now; one that was removed is missing.
    std::function<QFuture<Result<QVector<TimelineEntry>>>(CustomerId, const QVector<TimelineEntryId> &)> entries;
};

} // namespace linija
