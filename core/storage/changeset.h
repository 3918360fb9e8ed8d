// What one committed transaction changed, so that models re-read those ids alone. A plain value; crosses threads.
#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QSet>

namespace linija {

struct ChangeSet
{
    QSet<CustomerId> customers; // written or removed, identities included
    QHash<CustomerId, QSet<TimelineEntryId>> timelines; // entries written or removed, by the customer they (no longer) belong to
    QSet<InteractionId> interactions;
    bool articlesChanged = false;
    bool flowsChanged = false;
    bool dispositionsChanged = false;
    bool queuesChanged = false;
    bool otherItemsChanged = false; // agents, templates
    bool outboxChanged = false;
    bool quarantineChanged = false;

    [[nodiscard]] bool isEmpty() const
    {
        return customers.isEmpty() && timelines.isEmpty() && interactions.isEmpty() && !articlesChanged && !flowsChanged
            && !dispositionsChanged && !queuesChanged && !otherItemsChanged && !outboxChanged && !quarantineChanged;
    }
};

} // namespace linija
