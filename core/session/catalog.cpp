#include "core/session/catalog.h"

#include "core/base/logging.h"
#include "core/base/whenready.h"
#include "core/storage/dispositionrepository.h"
#include "core/storage/flowrepository.h"
#include "core/storage/queuerepository.h"
#include "core/storage/store.h"

namespace linija {

namespace {

struct Lists
{
    QVector<Queue> queues;
    QVector<Disposition> dispositions;
    QVector<FlowDocument> flows;
};

Result<Lists> readLists(Database &db)
{
    Lists lists;
    if (auto queues = QueueRepository(db).all())
        lists.queues = std::move(queues).value();
    else
        return queues.error();
    if (auto dispositions = DispositionRepository(db).all())
        lists.dispositions = std::move(dispositions).value();
    else
        return dispositions.error();
    if (auto flows = FlowRepository(db).all())
        lists.flows = std::move(flows).value();
    else
        return flows.error();
    return lists;
}

} // namespace

Catalog::Catalog(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&m_store, &Store::changesCommitted, this, [this](const ChangeSet &changes) {
        if (changes.flowsChanged || changes.dispositionsChanged || changes.queuesChanged)
            reload();
    });
}

void Catalog::reload()
{
    whenReady(m_store.read(readLists), this, [this](const Result<Lists> &lists) {
        if (!lists) {
            qCWarning(logSession).noquote() << "cannot read the company's lists:" << lists.error().detail;
            return;
        }
        m_queues = lists->queues;
        m_dispositions = lists->dispositions;
        m_flows.clear();
        for (const FlowDocument &flow : lists->flows)
            m_flows.add(flow.document, flow.slug);
        for (const QString &problem : problems())
            qCWarning(logGuide).noquote() << problem;
        Q_EMIT changed();
    });
}

std::optional<Queue> Catalog::queue(const QString &key) const
{
    for (const Queue &queue : m_queues) {
        if (queue.key == key)
            return queue;
    }
    return std::nullopt;
}

QVector<Disposition> Catalog::dispositions(const QString &queueKey) const
{
    QVector<Disposition> offered;
    for (const Disposition &disposition : m_dispositions) {
        const bool fits = disposition.queues.isEmpty() || queueKey.isEmpty() || disposition.queues.contains(queueKey);
        if (fits && disposition.key != timedOutDisposition())
            offered.append(disposition);
    }
    return offered;
}

std::optional<Disposition> Catalog::disposition(const QString &key) const
{
    for (const Disposition &disposition : m_dispositions) {
        if (disposition.key == key)
            return disposition;
    }
    return std::nullopt;
}

std::shared_ptr<const Flow> Catalog::flow(const QString &slug) const { return m_flows.find(slug); }

QVector<std::shared_ptr<const Flow>> Catalog::flows() const
{
    QVector<std::shared_ptr<const Flow>> all;
    for (const QString &slug : m_flows.slugs())
        all.append(m_flows.find(slug));
    return all;
}

QStringList Catalog::problems() const
{
    QStringList lines;
    for (const FlowProblem &problem : m_flows.problems())
        lines << problem.toString();
    return lines;
}

} // namespace linija
