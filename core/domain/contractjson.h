// The contract's JSON (docs/contract) to our plain values and back. Pure functions, any thread.
// Reading is strict about types and bounded in length: a value of the wrong type, an unknown code word, a time without an
// offset or an over-long text gives ErrorCode::Invalid whose detail names the place, e.g.
// "customers/0191….identities[2].kind: unknown value \"fax\"". Unknown fields are ignored; optional ones may be missing or
// null. `id` and `rev` come from the envelope. toJson() gives the `data` object; it leaves out what is empty.
#pragma once

#include "core/base/result.h"
#include "core/domain/agent.h"
#include "core/domain/article.h"
#include "core/domain/customer.h"
#include "core/domain/disposition.h"
#include "core/domain/flowdocument.h"
#include "core/domain/interaction.h"
#include "core/domain/messagetemplate.h"
#include "core/domain/queue.h"
#include "core/domain/records.h"

#include <QJsonObject>

namespace linija {

[[nodiscard]] Result<Customer> customerFromJson(CustomerId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<Interaction> interactionFromJson(InteractionId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<Case> caseFromJson(CaseId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<Order> orderFromJson(OrderId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<Survey> surveyFromJson(SurveyId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<Task> taskFromJson(TaskId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<Article> articleFromJson(ArticleId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<FlowDocument> flowFromJson(FlowId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<Disposition> dispositionFromJson(DispositionId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<Queue> queueFromJson(QueueId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<Agent> agentFromJson(AgentId id, const QString &rev, const QJsonObject &data);
[[nodiscard]] Result<MessageTemplate> templateFromJson(TemplateId id, const QString &rev, const QJsonObject &data);

[[nodiscard]] QJsonObject toJson(const Customer &customer);
[[nodiscard]] QJsonObject toJson(const Interaction &interaction);
[[nodiscard]] QJsonObject toJson(const Case &complaint);
[[nodiscard]] QJsonObject toJson(const Order &order);
[[nodiscard]] QJsonObject toJson(const Survey &survey);
[[nodiscard]] QJsonObject toJson(const Task &task);
[[nodiscard]] QJsonObject toJson(const Article &article);
[[nodiscard]] QJsonObject toJson(const FlowDocument &flow);
[[nodiscard]] QJsonObject toJson(const Disposition &disposition);
[[nodiscard]] QJsonObject toJson(const Queue &queue);
[[nodiscard]] QJsonObject toJson(const Agent &agent);
[[nodiscard]] QJsonObject toJson(const MessageTemplate &reply);

// The JSON merge patch (RFC 7396) that turns `from` into `to`; empty where they are equal.
[[nodiscard]] QJsonObject mergePatch(const QJsonObject &from, const QJsonObject &to);
[[nodiscard]] QJsonObject applyMergePatch(QJsonObject target, const QJsonObject &patch);

} // namespace linija
