#include "core/session/customerdirectory.h"

#include "core/storage/customerrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/store.h"
#include "core/storage/timelinerepository.h"

namespace linija {

CustomerDirectory::CustomerDirectory(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&m_store, &Store::changesCommitted, this, [this](const ChangeSet &changes) {
        if (!changes.customers.isEmpty())
            Q_EMIT customersChanged(changes.customers);
        for (auto it = changes.timelines.begin(); it != changes.timelines.end(); ++it)
            Q_EMIT timelineChanged(it.key(), QVector<TimelineEntryId>(it->begin(), it->end()));
    });
}

QFuture<Result<Customer>> CustomerDirectory::customer(CustomerId id)
{
    return m_store.read([id](Database &db) { return CustomerRepository(db).byId(id); });
}

QFuture<Result<CustomerSummary>> CustomerDirectory::summary(CustomerId id)
{
    return m_store.read([id, now = m_clock.now()](Database &db) { return CustomerRepository(db).summary(id, now); });
}

QFuture<Result<QVector<Customer>>> CustomerDirectory::byPhone(const PhoneNumber &number)
{
    return m_store.read(
        [value = number.e164()](Database &db) { return CustomerRepository(db).byIdentity(IdentityKind::Phone, value); });
}

QFuture<Result<QVector<Customer>>> CustomerDirectory::byCustomerNumber(const QString &number)
{
    return m_store.read([number](Database &db) { return CustomerRepository(db).byNumber(number); });
}

QFuture<Result<CustomerId>> CustomerDirectory::customerOf(InteractionId id)
{
    return m_store.read([id](Database &db) -> Result<CustomerId> {
        const Result<Interaction> interaction = InteractionRepository(db).byId(id);
        if (!interaction)
            return interaction.error();
        return interaction->customer;
    });
}

QFuture<Result<QVector<Customer>>> CustomerDirectory::search(const QString &text, int limit)
{
    return m_store.read([text, limit](Database &db) { return CustomerRepository(db).search(text, limit); });
}

QFuture<Result<TimelinePage>> CustomerDirectory::timeline(CustomerId id, const TimelineFilter &filter,
                                                          std::optional<TimelineKey> before, int limit)
{
    return m_store.read([id, filter, before, limit, language = m_language](Database &db) {
        return TimelineRepository(db, language).page(id, filter, before, limit);
    });
}

QFuture<Result<QVector<TimelineEntry>>> CustomerDirectory::timelineEntries(CustomerId id,
                                                                           const QVector<TimelineEntryId> &ids)
{
    return m_store.read([id, ids, language = m_language](Database &db) -> Result<QVector<TimelineEntry>> {
        Result<QVector<TimelineEntry>> found = TimelineRepository(db, language).entries(ids);
        if (found) // an entry that moved to another customer is gone from this one
            found.value().removeIf([id](const TimelineEntry &entry) { return entry.customer != id; });
        return found;
    });
}

} // namespace linija
