#include "core/session/interactiondraft.h"

#include "core/domain/contractjson.h"

#include <algorithm>

namespace linija {

namespace {

std::chrono::milliseconds milliseconds(const QJsonObject &draft, const char *field)
{
    return std::chrono::milliseconds(std::max<qint64>(0, draft.value(QLatin1String(field)).toInteger()));
}

} // namespace

QJsonObject draftFromInteraction(const ActiveInteraction &active)
{
    QJsonObject draft{
        {QStringLiteral("interaction"), toJson(active.interaction)},
        {QStringLiteral("afterCallWork"), active.stage == ContactStage::AfterCallWork},
        {QStringLiteral("language"), active.language},
        {QStringLiteral("ivrPath"), active.ivrPath},
        {QStringLiteral("queueName"), active.queueName},
    };
    if (active.cutOffAt)
        draft.insert(QStringLiteral("cutOffAt"), toIso(*active.cutOffAt));
    if (active.parkedAt)
        draft.insert(QStringLiteral("parkedAt"), toIso(*active.parkedAt));
    if (active.apart.count() > 0)
        draft.insert(QStringLiteral("apartMs"), static_cast<qint64>(active.apart.count()));
    if (active.heldBefore.count() > 0)
        draft.insert(QStringLiteral("heldBeforeMs"), static_cast<qint64>(active.heldBefore.count()));
    return draft;
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
    active.cutOffAt = fromIso(draft.value(QStringLiteral("cutOffAt")).toString());
    active.parkedAt = fromIso(draft.value(QStringLiteral("parkedAt")).toString());
    active.apart = milliseconds(draft, "apartMs");
    active.heldBefore = milliseconds(draft, "heldBeforeMs");
    return active;
}

} // namespace linija
