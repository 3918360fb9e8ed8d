#include "core/session/customerdirectory.h"

#include "core/base/whenready.h"
#include "core/domain/contractjson.h"
#include "core/storage/contractitemrepository.h"
#include "core/storage/customerrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/store.h"
#include "core/storage/timelinerepository.h"

namespace linija {

namespace {

// Logins become the names that people have; a login that nobody has here stays as it is.
void nameAgents(TimelineEntry &entry, const QHash<QString, QString> &names)
{
    entry.agent = names.value(entry.agent, entry.agent);
    entry.owner = names.value(entry.owner, entry.owner);
}

} // namespace

CustomerDirectory::CustomerDirectory(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&m_store, &Store::changesCommitted, this, [this](const ChangeSet &changes) {
        if (!changes.customers.isEmpty())
            Q_EMIT customersChanged(changes.customers);
        for (auto it = changes.timelines.begin(); it != changes.timelines.end(); ++it)
            Q_EMIT timelineChanged(it.key(), QVector<TimelineEntryId>(it->begin(), it->end()));
        if (changes.otherItemsChanged)
            readAgents();
    });
    readAgents();
}

void CustomerDirectory::readAgents()
{
    const auto names = m_store.read([](Database &db) -> Result<AgentNames> {
        const Result<QVector<ContractItem>> items = ContractItemRepository(db).ofType(QStringLiteral("agents"));
        if (!items)
            return items.error();
        auto found = std::make_shared<QHash<QString, QString>>();
        for (const ContractItem &item : *items) {
            if (const Result<Agent> agent = agentFromJson(AgentId(item.id), item.rev, item.data); agent && !agent->name.isEmpty())
                found->insert(agent->login, agent->name);
        }
        return AgentNames(std::move(found));
    });
    whenReady(names, this, [this](const Result<AgentNames> &read) {
        if (read)
            m_agentNames = *read;
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
    return m_store.read([id, filter, before, limit, language = m_language, names = m_agentNames](Database &db) {
        Result<TimelinePage> page = TimelineRepository(db, language).page(id, filter, before, limit);
        if (page && names) {
            for (TimelineEntry &entry : page.value().entries)
                nameAgents(entry, *names);
        }
        return page;
    });
}

QFuture<Result<QVector<TimelineEntry>>> CustomerDirectory::timelineEntries(CustomerId id,
                                                                           const QVector<TimelineEntryId> &ids)
{
    return m_store.read([id, ids, language = m_language, names = m_agentNames](Database &db) -> Result<QVector<TimelineEntry>> {
        Result<QVector<TimelineEntry>> found = TimelineRepository(db, language).entries(ids);
        if (!found)
            return found;
        // an entry that moved to another customer is gone from this one
        found.value().removeIf([id](const TimelineEntry &entry) { return entry.customer != id; });
        if (names) {
            for (TimelineEntry &entry : found.value())
                nameAgents(entry, *names);
        }
        return found;
    });
}

} // namespace linija
