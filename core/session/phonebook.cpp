// Whom the agent may want to call or hand a call to: colleagues, queues, and whom they spoke with lately.
#include "core/session/customerdirectory.h"

#include "core/domain/contractjson.h"
#include "core/storage/contractitemrepository.h"
#include "core/storage/customerrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/queuerepository.h"
#include "core/storage/store.h"

#include <QRegularExpression>

#include <algorithm>

namespace linija {

namespace {

constexpr int mostInteractions = 200; // looked through for recent calls

bool matches(const Colleague &one, const QString &text)
{
    if (text.isEmpty() || one.extension.startsWith(text))
        return true;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QStringList words = one.name.split(space, Qt::SkipEmptyParts);
    const QStringList asked = text.split(space, Qt::SkipEmptyParts);
    return std::all_of(asked.cbegin(), asked.cend(), [&](const QString &begin) {
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(begin, Qt::CaseInsensitive); });
    });
}

Result<QVector<Colleague>> everybody(Database &db, const QString &language)
{
    const auto items = ContractItemRepository(db).ofType(QStringLiteral("agents"));
    if (!items)
        return items.error();
    const auto queues = QueueRepository(db).all();
    if (!queues)
        return queues.error();
    QVector<Colleague> all;
    for (const ContractItem &item : *items) {
        const auto agent = agentFromJson(AgentId(item.id), item.rev, item.data);
        if (agent && !agent->extension.isEmpty())
            all.append({Colleague::Kind::Person, agent->name.isEmpty() ? agent->login : agent->name, agent->extension});
    }
    for (const Queue &queue : *queues) {
        if (!queue.extension.isEmpty())
            all.append({Colleague::Kind::Queue, queue.name(language), queue.extension});
    }
    std::stable_sort(all.begin(), all.end(), [](const Colleague &a, const Colleague &b) {
        return a.kind != b.kind ? a.kind < b.kind : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return all;
}

} // namespace

QFuture<Result<QVector<Colleague>>> CustomerDirectory::colleagues(const QString &text, int limit)
{
    return m_store.read([text = text.trimmed(), limit, language = m_language](Database &db) -> Result<QVector<Colleague>> {
        auto all = everybody(db, language);
        if (!all)
            return all;
        all.value().removeIf([&](const Colleague &one) { return !matches(one, text); });
        return all.value().mid(0, limit);
    });
}

QFuture<Result<QVector<RecentCall>>> CustomerDirectory::recentCalls(const QString &agentLogin, int limit)
{
    return m_store.read([agentLogin, limit](Database &db) -> Result<QVector<RecentCall>> {
        const auto handled = InteractionRepository(db).handledBy(agentLogin, Timestamp{}, mostInteractions);
        if (!handled)
            return handled.error();
        QVector<RecentCall> recent;
        for (const Interaction &one : *handled) {
            const bool known = std::any_of(recent.cbegin(), recent.cend(), [&](const RecentCall &other) { return other.number == one.remoteNumber; });
            if (one.channel != Channel::Call || one.remoteNumber.isEmpty() || known)
                continue;
            RecentCall call{one.remoteNumber, {}, one.direction, one.answeredAt.has_value(), one.startedAt};
            if (!one.customer.isNull()) {
                if (const auto customer = CustomerRepository(db).byId(one.customer))
                    call.name = customer->name;
            }
            recent.append(call);
            if (recent.size() >= limit)
                break;
        }
        return recent;
    });
}

} // namespace linija
