// A colleague who is asked while the customer waits, or joined in: a call of its own, part of the customer's contact. And the
// call that is handed on: whom to, in the record.
#include "core/session/interactionstate.h"

#include "core/domain/phonenumber.h"
#include "core/session/agentsession.h"
#include "core/session/catalog.h"

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

namespace {

bool isConversation(CallPhase phase)
{
    switch (phase) {
    case CallPhase::Dialing:
    case CallPhase::RingingOut:
    case CallPhase::Talking:
    case CallPhase::HeldByRemote: return true;
    case CallPhase::Alerting:
    case CallPhase::OnHold:
    case CallPhase::Ended: return false;
    }
    return false;
}

CallActivity activityOf(const ActiveInteraction &active)
{
    const bool asking = std::ranges::any_of(active.consultations, [](const Call &one) { return isConversation(one.phase) && !one.inConference; });
    if (asking)
        return CallActivity::Consulting;
    switch (active.call.phase) {
    case CallPhase::Dialing:
    case CallPhase::RingingOut: return CallActivity::Dialing;
    case CallPhase::Talking:
    case CallPhase::HeldByRemote: return CallActivity::Talking;
    case CallPhase::OnHold: return CallActivity::OnHold;
    case CallPhase::Alerting:
    case CallPhase::Ended: return active.consultations.isEmpty() ? CallActivity::None : CallActivity::Consulting;
    }
    return CallActivity::None;
}

} // namespace

InteractionService::State::Entry *InteractionService::State::consultedFor(const Call &call)
{
    if (call.consultsFor.isEmpty())
        return nullptr;
    if (Entry *entry = findCall(call.consultsFor))
        return entry->finishing ? nullptr : entry;
    const auto it = std::ranges::find_if(entries, [&](const auto &e) { // asked by way of another consultation
        return std::ranges::any_of(e->active.consultations, [&](const Call &one) { return one.id == call.consultsFor || one.id == call.id; });
    });
    return it == entries.end() ? nullptr : it->get();
}

void InteractionService::State::consult(Entry &entry, const Call &call)
{
    QVector<Call> &all = entry.active.consultations;
    const auto known = std::ranges::find_if(all, [&](const Call &one) { return one.id == call.id; });
    if (call.phase == CallPhase::Ended) {
        if (known == all.end())
            return;
        all.erase(known);
    } else if (known == all.end()) {
        all.append(call);
    } else {
        *known = call;
    }
    if (entry.active.stage == ContactStage::AfterCallWork && all.isEmpty()) {
        beginAfterCallWork(entry, clock.now());
        scheduleLimit();
    } else {
        tellActivity(entry);
    }
    Q_EMIT q.interactionChanged(entry.active.interaction.id);
}

void InteractionService::State::forgetConsultations(const QVector<Call> &running)
{
    for (const auto &entry : entries) {
        for (Call call : QVector<Call>(entry->active.consultations)) {
            if (std::ranges::any_of(running, [&](const Call &one) { return one.id == call.id; }))
                continue;
            call.phase = CallPhase::Ended;
            consult(*entry, call);
        }
    }
}

void InteractionService::State::tellActivity(const Entry &entry)
{
    if (const CallActivity activity = activityOf(entry.active); activity != CallActivity::None)
        agent.contactActivity(activity);
}

void InteractionService::State::noteTransfer(Entry &entry)
{
    const CallTransfer &transfer = entry.active.call.transfer;
    if (transfer.state != TransferState::Done || !entry.active.interaction.transferredTo.isEmpty())
        return;
    const auto number = PhoneNumber::parse(transfer.target, desk.homeRegion);
    entry.active.interaction.transferredTo = number ? number->e164() : transfer.target;
    touched(entry);
}

// The agent has left the line for good. While others are on it, the state is theirs.
void InteractionService::State::beginAfterCallWork(Entry &entry, Timestamp from)
{
    ActiveInteraction &active = entry.active;
    const bool othersUp = std::ranges::any_of(entries, [&](const auto &other) {
        return other.get() != &entry && (other->active.stage == ContactStage::Talking || !other->active.consultations.isEmpty());
    });
    const auto queue = catalog.queue(active.interaction.queue);
    std::optional<std::chrono::seconds> limit;
    if (queue && queue->afterCallLimit > 0s
        && (queue->afterCallWork == AfterCallWorkRule::MandatoryLimited || queue->afterCallWork == AfterCallWorkRule::Fixed)) {
        limit = queue->afterCallLimit;
        active.afterCallLimit = from + *limit;
    }
    if (!othersUp)
        agent.contactEnded(true, limit);
}

} // namespace linija
