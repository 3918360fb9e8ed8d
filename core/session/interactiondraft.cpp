#include "core/session/interactiondraft.h"

#include "core/domain/contractjson.h"

namespace linija {

QJsonObject draftFromInteraction(const ActiveInteraction &active)
{
    return {
        {QStringLiteral("interaction"), toJson(active.interaction)},
        {QStringLiteral("afterCallWork"), active.stage == ContactStage::AfterCallWork},
        {QStringLiteral("language"), active.language},
        {QStringLiteral("ivrPath"), active.ivrPath},
        {QStringLiteral("queueName"), active.queueName},
    };
}

Result<ActiveInteraction> interactionFromDraft(InteractionId id, const QJsonObject &draft)
{
    auto interaction = interactionFromJson(id, {}, draft.value(QStringLiteral("interaction")).toObject());
    if (!interaction)
        return interaction.error();
    ActiveInteraction active;
    active.interaction = std::move(interaction).value();
    active.stage = draft.value(QStringLiteral("afterCallWork")).toBool() ? ContactStage::AfterCallWork
        : active.interaction.answeredAt                                  ? ContactStage::Talking
                                                                         : ContactStage::Alerting;
    active.language = draft.value(QStringLiteral("language")).toString().left(32);
    active.ivrPath = draft.value(QStringLiteral("ivrPath")).toString().left(200);
    active.queueName = draft.value(QStringLiteral("queueName")).toString().left(200);
    return active;
}

} // namespace linija
