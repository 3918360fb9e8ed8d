// A call that a fault cut off: the phone, the server or the network between died in the middle of the talk. The contact goes
// to after-call work with what was written; when the agent calls back, the new call goes on with it. So it does with a call that
// the agent parked, when it is picked up here or comes back by itself.
#include "core/session/interactionstate.h"

#include "core/base/logging.h"
#include "core/base/whenready.h"
#include "core/session/agentsession.h"
#include "core/session/callbackoffers.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/store.h"
#include "core/telephony/softphoneport.h"

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

namespace {

constexpr auto dialLimit = 5s; // the phone answers at once; later, another outgoing call is not this one

bool isParked(const Call &call)
{
    return call.transfer.kind == TransferKind::Park && call.transfer.state == TransferState::Done;
}

} // namespace

// A call that is not among those of a phone that was started after it: nobody hung up, the phone died with it. When it is
// over then; nothing where the call ended in some other way, unseen.
std::optional<Timestamp> InteractionService::State::diedWithPhone(Entry &entry)
{
    const auto phoneSince = phone.status().startedAt;
    ActiveInteraction &active = entry.active;
    if (!active.interaction.answeredAt || !phoneSince || *phoneSince <= *active.interaction.answeredAt)
        return std::nullopt;
    active.call.end = CallEnd::Lost;
    return std::min(*phoneSince, clock.now());
}

void InteractionService::State::noteCutOff(Entry &entry)
{
    ActiveInteraction &active = entry.active;
    if (const auto apartSince = active.cutOffAt ? active.cutOffAt : active.parkedAt) { // nobody was reached: all is as it was before
        active.interaction.endedAt = apartSince;
        return;
    }
    if (!active.interaction.answeredAt)
        return;
    if (isParked(active.call)) {
        active.parkedAt = active.interaction.endedAt;
    } else if (active.call.end == CallEnd::Lost) {
        active.cutOffAt = active.interaction.endedAt;
        active.interaction.cutOff = true;
    }
}

void InteractionService::State::togetherAgain(Entry &entry, Timestamp at)
{
    ActiveInteraction &active = entry.active;
    const auto apartSince = active.cutOffAt ? active.cutOffAt : active.parkedAt;
    if (!apartSince)
        return;
    active.apart += std::max(0ms, at - *apartSince);
    if (active.parkedAt)
        active.interaction.transferredTo.clear(); // they are not there any more
    active.cutOffAt.reset();
    active.parkedAt.reset();
    active.interaction.cutOff = false;
    touched(entry);
}

bool InteractionService::State::callBack(Entry &entry)
{
    const ActiveInteraction &active = entry.active;
    const QString target = callBackTarget(active, phone.status());
    if (!active.cutOffAt || active.stage != ContactStage::AfterCallWork || entry.finishing || target.isEmpty())
        return false;
    expected = Expected{active.interaction.id, target, clock.now(), {}, {}, false};
    phone.dial(target);
    return true;
}

void InteractionService::State::keepEarlierCall(const Entry &entry)
{
    const Interaction &contact = entry.active.interaction;
    if (contact.callId.isEmpty())
        return;
    whenReady(store.write([id = contact.id, call = contact.callId](Database &db) { return InteractionRepository(db).keepEarlierCall(id, call); }), &q,
              [](const Result<void> &kept) {
                  if (!kept)
                      qCWarning(logSession).noquote() << "the call before is not kept:" << kept.error().detail;
              });
}

// Why this call was dialled, on its first sign.
std::optional<InteractionService::State::Expected> InteractionService::State::takeExpected(const Call &call)
{
    if (!expected || call.direction != CallDirection::Outgoing || clock.now() - expected->askedAt > dialLimit
        || !expected->target.contains(call.remoteUser))
        return std::nullopt;
    return std::exchange(expected, std::nullopt);
}

// A contact whose call is over goes on with this one.
InteractionService::State::Entry *InteractionService::State::goOn(InteractionId id, const Call &call)
{
    Entry *entry = find(id);
    if (entry && isParked(entry->active.call) && entry->active.stage == ContactStage::Talking)
        ended(*entry, clock.now()); // the phone says it a moment later
    if (!entry || entry->finishing || entry->active.stage != ContactStage::AfterCallWork)
        return nullptr;
    ActiveInteraction &active = entry->active;
    active.heldBefore = active.interaction.hold;
    keepEarlierCall(*entry);
    active.interaction.callId = call.id;
    active.interaction.endedAt.reset();
    active.afterCallLimit.reset();
    active.call = call;
    scheduleLimit();
    touched(*entry);
    q.setCurrent(id);
    return entry;
}

// Nobody picked them up: the PBX calls whoever parked them.
InteractionService::State::Entry *InteractionService::State::cameBack(const Call &call)
{
    if (call.direction != CallDirection::Incoming || saysNobody(call.remoteUser))
        return nullptr;
    const auto it = std::ranges::find_if(entries, [&](const auto &one) {
        const ActiveInteraction &active = one->active;
        return active.parkedAt && active.stage == ContactStage::AfterCallWork
            && (active.call.remoteUser == call.remoteUser || active.interaction.remoteNumber == call.remoteUser);
    });
    return it == entries.end() ? nullptr : goOn((*it)->active.interaction.id, call);
}

void InteractionService::State::leaveMailbox(Entry &entry)
{
    bool othersUp = false;
    bool othersWait = false; // for their wrap-up
    for (const auto &other : entries) {
        const ActiveInteraction &active = other->active;
        othersUp |= other.get() != &entry && (active.stage == ContactStage::Talking || !active.consultations.isEmpty());
        othersWait |= active.stage == ContactStage::AfterCallWork;
    }
    remove(entry.active.interaction.id);
    if (!othersUp)
        agent.contactEnded(othersWait, std::nullopt);
}

} // namespace linija
