// Interactions. A write also writes the customer's timeline row in the same transaction.
// Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/interaction.h"
#include "core/storage/database.h"

namespace linija {

class InteractionRepository
{
public:
    explicit InteractionRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const Interaction &interaction);
    Result<void> remove(InteractionId id);
    // This call was the contact's before it was cut off and called back: what was recorded of it is the contact's. Also while
    // the contact itself is not stored yet.
    Result<void> keepEarlierCall(InteractionId id, const QString &callId);
    Result<void> refreshTimeline(const Interaction &interaction); // where something that belongs to it was written

    [[nodiscard]] Result<Interaction> byId(InteractionId id); // NotFound
    // Those of this agent that are not wrapped up yet, oldest first; at most 100.
    [[nodiscard]] Result<QVector<Interaction>> open(const QString &agentLogin);
    // Those of this agent that began at or after `since` and are wrapped up, newest first; at most `limit`.
    [[nodiscard]] Result<QVector<Interaction>> handledBy(const QString &agentLogin, Timestamp since, int limit);
    // The newest one of the phone's call id, also where it goes on with another call since; NotFound.
    [[nodiscard]] Result<Interaction> byCallId(const QString &callId);

private:
    Database &m_db;
};

} // namespace linija
