#include "core/session/callbackoffers.h"

#include "core/session/interactionservice.h"
#include "core/telephony/softphoneport.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace linija {

namespace {

QString nameOf(const ActiveInteraction &active)
{
    if (active.match == MatchState::One && !active.candidates.isEmpty())
        return active.candidates.constFirst().customer.name;
    return active.call.remoteDisplay;
}

} // namespace

bool saysNobody(const QString &user)
{
    return user.isEmpty() || user.compare(QLatin1String("anonymous"), Qt::CaseInsensitive) == 0
        || user.compare(QLatin1String("unknown"), Qt::CaseInsensitive) == 0;
}

QString callBackTarget(const ActiveInteraction &active, const PhoneStatus &phone)
{
    const QString &number = active.interaction.remoteNumber;
    if (saysNobody(number))
        return {};
    return phone.account.isEmpty() && !active.call.remoteUri.isEmpty() ? active.call.remoteUri : number;
}

CallBackOffers::CallBackOffers(InteractionService &interactions, SoftphonePort &phone, QObject *parent)
    : QObject(parent), m_interactions(interactions), m_phone(phone)
{
    connect(&interactions, &InteractionService::cutOff, this, &CallBackOffers::offer);
    connect(&interactions, &InteractionService::interactionChanged, this, &CallBackOffers::follow);
    connect(&interactions, &InteractionService::customerChanged, this, &CallBackOffers::follow);
    // What the last window left: contacts that were cut off and wait for their wrap-up.
    const auto readLeft = [this] {
        for (const ActiveInteraction &active : m_interactions.active()) {
            if (active.cutOffAt && active.stage == ContactStage::AfterCallWork)
                offer(active.interaction.id);
        }
    };
    readLeft();
    connect(&interactions, &InteractionService::recovered, this, readLeft);
    connect(&phone, &SoftphonePort::callChanged, this, &CallBackOffers::callChanged);
    connect(&phone, &SoftphonePort::commandFailed, this, [this](const QString &method) {
        if (method != methodName<phonecommand::Dial>() || !m_dialled)
            return;
        m_offers.append(*std::exchange(m_dialled, std::nullopt)); // nobody was called: to be tried again
        Q_EMIT changed();
    });
}

void CallBackOffers::offer(InteractionId id)
{
    const auto active = m_interactions.find(id);
    const bool known = std::ranges::any_of(m_offers, [&](const CallBackOffer &one) { return one.interaction == id; });
    if (!active || !active->cutOffAt || known)
        return;
    const QString target = callBackTarget(*active, m_phone.status());
    m_offers.append({id, nameOf(*active), active->interaction.remoteNumber, target, *active->cutOffAt});
    if (m_offers.size() > limit)
        m_offers.removeFirst();
    Q_EMIT changed();
}

// The customer may be found later; and once they speak again there is nothing to offer.
void CallBackOffers::follow(InteractionId id)
{
    const auto found = std::ranges::find_if(m_offers, [&](const CallBackOffer &one) { return one.interaction == id; });
    const auto active = m_interactions.find(id);
    if (found == m_offers.end() || !active)
        return;
    const CallBackOffer before = *found;
    if (!active->cutOffAt || active->stage != ContactStage::AfterCallWork) {
        m_offers.erase(found);
    } else {
        if (const QString name = nameOf(*active); !name.isEmpty())
            found->name = name;
        found->number = active->interaction.remoteNumber;
        if (*found == before)
            return;
    }
    Q_EMIT changed();
}

// The customer was quicker.
void CallBackOffers::callChanged(const Call &call)
{
    if (call.direction == CallDirection::Outgoing)
        m_dialled.reset();
    if (call.direction != CallDirection::Incoming || call.phase != CallPhase::Talking || saysNobody(call.remoteUser))
        return;
    const auto gone = m_offers.removeIf([&](const CallBackOffer &one) {
        return one.number == call.remoteUser || one.target == call.remoteUri;
    });
    if (gone > 0)
        Q_EMIT changed();
}

bool CallBackOffers::use(InteractionId id)
{
    const auto found = id.isNull() ? (m_offers.isEmpty() ? m_offers.end() : std::prev(m_offers.end()))
                                   : std::ranges::find_if(m_offers, [&](const CallBackOffer &one) { return one.interaction == id; });
    if (found == m_offers.end() || found->target.isEmpty())
        return false;
    const CallBackOffer offer = *found;
    m_dialled = offer;
    m_offers.erase(found); // comes again if nobody answers while the contact is not wrapped up
    if (!m_interactions.callBack(offer.interaction))
        m_phone.dial(offer.target); // wrapped up already: a contact of its own
    Q_EMIT changed();
    return true;
}

void CallBackOffers::dismiss(InteractionId id)
{
    if (m_offers.removeIf([&](const CallBackOffer &one) { return one.interaction == id; }) > 0)
        Q_EMIT changed();
}

} // namespace linija
