#include "core/session/parkedcalls.h"

#include "core/session/agentsession.h"
#include "core/session/callbackoffers.h"
#include "core/session/interactionservice.h"
#include "core/session/queuepresence.h"
#include "core/telephony/softphoneport.h"

#include <QHash>

#include <algorithm>

namespace linija {

namespace {

using namespace std::chrono_literals;

constexpr auto returnsWithin = 10s;

QString nameOf(const ActiveInteraction &active)
{
    if (active.match == MatchState::One && !active.candidates.isEmpty())
        return active.candidates.constFirst().customer.name;
    return active.call.remoteDisplay;
}

} // namespace

ParkedCalls::ParkedCalls(InteractionService &interactions, QueuePresence &pbx, SoftphonePort &phone, AgentSession &agent, const Clock &clock, QObject *parent)
    : QObject(parent), m_interactions(interactions), m_pbx(pbx), m_phone(phone), m_agent(agent), m_clock(clock)
{
    m_returns.setSingleShot(true);
    m_returns.setInterval(returnsWithin);
    connect(&m_returns, &QTimer::timeout, this, [this] { m_agent.setExpectsReturn(!m_waiting.isEmpty()); });
    connect(&phone, &SoftphonePort::callChanged, this, &ParkedCalls::callChanged);
    connect(&pbx, &QueuePresence::placeChanged, this, &ParkedCalls::placeChanged);
    connect(&interactions, &InteractionService::interactionChanged, this, &ParkedCalls::nameAnew);
    connect(&interactions, &InteractionService::customerChanged, this, &ParkedCalls::nameAnew);
    connect(&interactions, &InteractionService::recovered, this, &ParkedCalls::readLeft);
    readLeft();
}

QVector<ParkedCall> ParkedCalls::calls() const
{
    QVector<ParkedCall> all;
    for (const Waiting &one : m_waiting)
        all.append(one.shown);
    return all;
}

QString ParkedCalls::dialled(PbxVerb verb, const QString &place) const
{
    const PbxAction *action = m_pbx.profile().find(verb);
    const PbxWay wanted = verb == PbxVerb::Park ? PbxWay::Transfer : PbxWay::Call;
    if (!action || action->way != wanted)
        return {};
    PbxWords words = wordsOfAccount(m_phone.status().account);
    words.login = m_interactions.agentLogin();
    words.place = place;
    const auto done = filled(*action, words);
    return done ? done->target : QString();
}

bool ParkedCalls::isOurs(const QString &place) const
{
    return std::ranges::any_of(m_waiting, [&](const Waiting &one) { return one.shown.place == place; });
}

QString ParkedCalls::target() const
{
    const PbxProfile &profile = m_pbx.profile();
    if (!profile.choosesPlace())
        return dialled(PbxVerb::Park, {});
    // Each agent begins elsewhere: two who park in the same moment do not go for the same place.
    const qsizetype count = profile.places.size();
    const qsizetype first = static_cast<qsizetype>(qHash(m_phone.status().account, 0) % static_cast<size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        const QString &place = profile.places.at((first + i) % count);
        const ExtensionUse use = m_pbx.useOfPlace(place);
        if (!isOurs(place) && (use == ExtensionUse::Idle || use == ExtensionUse::Unknown))
            return dialled(PbxVerb::Park, place);
    }
    return {};
}

QString ParkedCalls::placeOf(const QString &target) const
{
    const PbxProfile &profile = m_pbx.profile();
    if (!profile.choosesPlace())
        return {};
    const auto found = std::ranges::find_if(profile.places, [&](const QString &place) { return dialled(PbxVerb::Park, place) == target; });
    return found == profile.places.end() ? QString() : *found;
}

void ParkedCalls::callChanged(const Call &call)
{
    if (call.transfer.kind == TransferKind::Park && call.transfer.state == TransferState::Done)
        return parked(call);
    if (call.phase == CallPhase::Ended)
        return;
    for (const Waiting &one : m_waiting) {
        const bool back = call.direction == CallDirection::Incoming && !saysNobody(call.remoteUser) && call.remoteUser == one.caller;
        const bool ours = call.direction == CallDirection::Outgoing && call.answeredAt && call.remoteUser == dialled(PbxVerb::PickUpParked, one.shown.place);
        if (back || ours)
            return remove(QString(one.shown.place), back ? ParkingEnd::CameBack : ParkingEnd::PickedUp);
    }
}

void ParkedCalls::parked(const Call &call)
{
    const QString place = placeOf(call.transfer.target);
    if (place.isEmpty() || std::ranges::any_of(m_waiting, [&](const Waiting &one) { return one.callId == call.id; }))
        return;
    const QVector<ActiveInteraction> all = m_interactions.active();
    const auto contact = std::ranges::find_if(all, [&](const ActiveInteraction &one) { return one.interaction.callId == call.id; });
    if (contact == all.end())
        return;
    // As the contact knows them: this may be a call that was picked up at a place, which says no more of whom it is with.
    const Call &known = contact->call;
    m_interactions.notePlace(contact->interaction.id, place);
    add({{place, contact->interaction.id, nameOf(*contact), contact->interaction.remoteNumber, contact->interaction.endedAt.value_or(m_clock.now())},
         call.id, known.remoteUser, known.remoteDisplay});
}

// What the last window left: contacts that are parked and wait for their wrap-up.
void ParkedCalls::readLeft()
{
    for (const ActiveInteraction &active : m_interactions.active()) {
        const QString &place = active.interaction.transferredTo;
        if (active.parkedAt && active.stage == ContactStage::AfterCallWork && !place.isEmpty() && !isOurs(place))
            add({{place, active.interaction.id, nameOf(active), active.interaction.remoteNumber, *active.parkedAt},
                 active.interaction.callId, active.interaction.remoteNumber, active.call.remoteDisplay});
    }
}

void ParkedCalls::add(Waiting waiting)
{
    waiting.seen = m_pbx.useOfPlace(waiting.shown.place) == ExtensionUse::InUse;
    m_waiting.append(std::move(waiting));
    m_agent.setExpectsReturn(true);
    Q_EMIT changed();
}

void ParkedCalls::placeChanged(const QString &place, ExtensionUse use)
{
    const auto found = std::ranges::find_if(m_waiting, [&](const Waiting &one) { return one.shown.place == place; });
    if (found == m_waiting.end())
        return;
    if (use == ExtensionUse::InUse)
        found->seen = true;
    else if (use == ExtensionUse::Idle && found->seen)
        remove(place, ParkingEnd::Gone);
}

// The customer may be found later, and another may be chosen.
void ParkedCalls::nameAnew(InteractionId id)
{
    const auto found = std::ranges::find_if(m_waiting, [&](const Waiting &one) { return one.shown.interaction == id; });
    const auto active = m_interactions.find(id);
    if (found == m_waiting.end() || !active)
        return;
    ParkedCall now = found->shown;
    if (const QString name = nameOf(*active); !name.isEmpty())
        now.name = name;
    now.number = active->interaction.remoteNumber;
    if (std::exchange(found->shown, now) != now)
        Q_EMIT changed();
}

void ParkedCalls::remove(const QString &place, ParkingEnd how)
{
    const auto found = std::ranges::find_if(m_waiting, [&](const Waiting &one) { return one.shown.place == place; });
    if (found == m_waiting.end())
        return;
    const ParkedCall gone = found->shown;
    m_waiting.erase(found);
    if (how == ParkingEnd::Gone)
        m_returns.start();
    else if (!m_returns.isActive())
        m_agent.setExpectsReturn(!m_waiting.isEmpty());
    Q_EMIT changed();
    Q_EMIT left(gone, how);
}

bool ParkedCalls::canPickUp() const
{
    return !m_waiting.isEmpty() && !dialled(PbxVerb::PickUpParked, m_waiting.constLast().shown.place).isEmpty();
}

bool ParkedCalls::pickUp(const QString &place)
{
    const auto found = place.isEmpty() ? (m_waiting.isEmpty() ? m_waiting.end() : std::prev(m_waiting.end()))
                                       : std::ranges::find_if(m_waiting, [&](const Waiting &one) { return one.shown.place == place; });
    if (found == m_waiting.end())
        return false;
    const QString target = dialled(PbxVerb::PickUpParked, found->shown.place);
    if (target.isEmpty())
        return false;
    const QString number = found->caller.isEmpty() ? found->shown.number : found->caller;
    m_interactions.pickUp(found->shown.interaction, target, number, found->display);
    return true;
}

void ParkedCalls::dismiss(const QString &place) { remove(QString(place), ParkingEnd::Dismissed); }

} // namespace linija
