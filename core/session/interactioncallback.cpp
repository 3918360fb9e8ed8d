// A call that a fault cut off: the phone, the server or the network between died in the middle of the talk. The contact goes
// to after-call work with what was written; when the agent calls back, the new call goes on with it.
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
    if (active.cutOffAt) { // calling back did not reach them: all is as it was before
        active.interaction.endedAt = active.cutOffAt;
        return;
    }
    if (active.call.end != CallEnd::Lost || !active.interaction.answeredAt)
        return;
    active.cutOffAt = active.interaction.endedAt;
    active.interaction.cutOff = true;
}

void InteractionService::State::togetherAgain(Entry &entry, Timestamp at)
{
    ActiveInteraction &active = entry.active;
    if (!active.cutOffAt)
        return;
    active.apart += std::max(0ms, at - *active.cutOffAt);
    active.cutOffAt.reset();
    active.interaction.cutOff = false;
    touched(entry);
}

bool InteractionService::State::callBack(Entry &entry)
{
    const ActiveInteraction &active = entry.active;
    const QString target = callBackTarget(active, phone.status());
    if (!active.cutOffAt || active.stage != ContactStage::AfterCallWork || entry.finishing || target.isEmpty())
        return false;
    callingBack = CallBack{active.interaction.id, target, clock.now()};
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

// The call that callBack() dialled, on its first sign.
InteractionService::State::Entry *InteractionService::State::joinCallBack(const Call &call)
{
    if (!callingBack || call.direction != CallDirection::Outgoing || clock.now() - callingBack->askedAt > dialLimit
        || !callingBack->target.contains(call.remoteUser))
        return nullptr;
    const CallBack wanted = *std::exchange(callingBack, std::nullopt);
    Entry *entry = find(wanted.interaction);
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
    q.setCurrent(wanted.interaction);
    return entry;
}

} // namespace linija
