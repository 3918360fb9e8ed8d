#include "core/sync/entitytypes.h"

#include "core/domain/contractjson.h"
#include "core/storage/articlerepository.h"
#include "core/storage/caserepository.h"
#include "core/storage/contractitemrepository.h"
#include "core/storage/customerrepository.h"
#include "core/storage/dispositionrepository.h"
#include "core/storage/flowrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/orderrepository.h"
#include "core/storage/queuerepository.h"
#include "core/storage/surveyrepository.h"
#include "core/storage/taskrepository.h"

#include <algorithm>

namespace linija {

namespace {

template <class Repository, class Id, auto fromJson>
Result<void> writeAs(Database &database, const EntityKey &key, const EntityCopy &copy)
{
    auto value = fromJson(Id(key.id), copy.rev, copy.data);
    if (!value)
        return value.error();
    return Repository(database).upsert(value.value());
}

template <class Repository, class Id>
Result<void> removeAs(Database &database, const EntityKey &key)
{
    return Repository(database).remove(Id(key.id));
}

template <class Repository, class Id>
Result<std::optional<EntityCopy>> readAs(Database &database, const EntityKey &key)
{
    auto value = Repository(database).byId(Id(key.id));
    if (value)
        return std::optional<EntityCopy>(EntityCopy{value->rev, toJson(value.value())});
    if (value.error().code == ErrorCode::NotFound)
        return std::optional<EntityCopy>();
    return value.error();
}

// Agents and templates are kept whole; reading them first makes sure that they are what the contract says.
template <class Id, auto fromJson>
Result<void> writeWhole(Database &database, const EntityKey &key, const EntityCopy &copy)
{
    if (const auto value = fromJson(Id(key.id), copy.rev, copy.data); !value)
        return value.error();
    return ContractItemRepository(database).upsert({key.type, key.id, copy.rev, copy.data});
}

Result<void> removeWhole(Database &database, const EntityKey &key)
{
    return ContractItemRepository(database).remove(key.type, key.id);
}

constexpr EntityType types[] = {
    {"customers", &writeAs<CustomerRepository, CustomerId, &customerFromJson>, &removeAs<CustomerRepository, CustomerId>,
     &readAs<CustomerRepository, CustomerId>},
    {"interactions", &writeAs<InteractionRepository, InteractionId, &interactionFromJson>,
     &removeAs<InteractionRepository, InteractionId>, &readAs<InteractionRepository, InteractionId>},
    {"cases", &writeAs<CaseRepository, CaseId, &caseFromJson>, &removeAs<CaseRepository, CaseId>, &readAs<CaseRepository, CaseId>},
    {"orders", &writeAs<OrderRepository, OrderId, &orderFromJson>, &removeAs<OrderRepository, OrderId>, &readAs<OrderRepository, OrderId>},
    {"surveys", &writeAs<SurveyRepository, SurveyId, &surveyFromJson>, &removeAs<SurveyRepository, SurveyId>,
     &readAs<SurveyRepository, SurveyId>},
    {"tasks", &writeAs<TaskRepository, TaskId, &taskFromJson>, &removeAs<TaskRepository, TaskId>, &readAs<TaskRepository, TaskId>},
    {"articles", &writeAs<ArticleRepository, ArticleId, &articleFromJson>, &removeAs<ArticleRepository, ArticleId>, nullptr},
    {"flows", &writeAs<FlowRepository, FlowId, &flowFromJson>, &removeAs<FlowRepository, FlowId>, nullptr},
    {"dispositions", &writeAs<DispositionRepository, DispositionId, &dispositionFromJson>, &removeAs<DispositionRepository, DispositionId>, nullptr},
    {"queues", &writeAs<QueueRepository, QueueId, &queueFromJson>, &removeAs<QueueRepository, QueueId>, nullptr},
    {"agents", &writeWhole<AgentId, &agentFromJson>, &removeWhole, nullptr},
    {"templates", &writeWhole<TemplateId, &templateFromJson>, &removeWhole, nullptr},
};

} // namespace

const EntityType *entityType(const QString &name)
{
    const auto *found = std::find_if(std::begin(types), std::end(types), [&](const EntityType &type) { return name == QLatin1String(type.name); });
    return found == std::end(types) ? nullptr : found;
}

} // namespace linija
