#include "core/session/interactionstate.h"

#include "core/base/logging.h"
#include "core/base/uuid7.h"
#include "core/base/whenready.h"
#include "core/domain/contractjson.h"
#include "core/guide/flowcontext.h"
#include "core/session/agentsession.h"
#include "core/session/catalog.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactiondraft.h"
#include "core/storage/draftrepository.h"
#include "core/storage/store.h"
#include "core/telephony/softphoneport.h"

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

namespace {

constexpr auto phoneGrace = 8s;    // how long a call of a crashed window may hide before it counts as ended
constexpr auto rangOutAfter = 20s; // an alert nobody answered for so long was missed by this desk

ContactStage stageOf(const Call &call)
{
    switch (call.phase) {
    case CallPhase::Alerting: return ContactStage::Alerting;
    case CallPhase::Dialing:
    case CallPhase::RingingOut: return ContactStage::Dialing;
    case CallPhase::Talking:
    case CallPhase::OnHold:
    case CallPhase::HeldByRemote: return ContactStage::Talking;
    case CallPhase::Ended: return ContactStage::AfterCallWork;
    }
    return ContactStage::AfterCallWork;
}

} // namespace

// What the crash of the last window left behind.
void InteractionService::State::recover()
{
    whenReady(store.read([](Database &db) { return DraftRepository(db).all(); }), &q, [this](const Result<QVector<Draft>> &drafts) {
            recovered = true;
            if (!drafts) {
                qCWarning(logSession).noquote() << "cannot read drafts:" << drafts.error().detail;
                Q_EMIT q.storeFailed(drafts.error());
            } else {
                for (auto draft = drafts->rbegin(); draft != drafts->rend(); ++draft) { // oldest first
                    auto active = interactionFromDraft(draft->interaction, draft->content);
                    if (!active) {
                        qCWarning(logSession).noquote() << "draft" << draft->interaction.toString() << "is kept but cannot be read:"
                                                        << active.error().detail;
                        continue;
                    }
                    // A call that is up already made a new entry of its own while the drafts were read: the draft knows more.
                    if (Entry *twin = findCall(active->interaction.callId))
                        remove(twin->active.interaction.id);
                    auto entry = std::make_unique<Entry>();
                    entry->active = std::move(active).value();
                    Entry &added = *entry;
                    entries.push_back(std::move(entry));
                    applyQueue(added);
                    Q_EMIT q.started(added.active.interaction.id);
                    if (added.active.interaction.customer.isNull()) {
                        added.active.call.remoteUser = added.active.interaction.remoteNumber;
                        lookUp(added);
                    } else {
                        const CustomerId customer = added.active.interaction.customer;
                        whenReady(directory.customer(customer), &q, [this, id = added.active.interaction.id](const Result<Customer> &found) {
                            Entry *late = find(id);
                            if (!late || !found)
                                return;
                            late->active.match = MatchState::One;
                            late->active.candidates = {{*found, MatchBasis::Chosen}};
                            readFacts(*late);
                            Q_EMIT q.customerChanged(id);
                        });
                    }
                }
            }
            if (phone.status().link == PhoneLinkState::Connected)
                onSnapshot(phone.calls());
            else
                graceTimer.start(phoneGrace);
            if (q.current().isNull() && !entries.empty())
                q.setCurrent(entries.back()->active.interaction.id);
            Q_EMIT q.recovered();
        });
}

void InteractionService::State::onSnapshot(const QVector<Call> &calls)
{
    if (!recovered)
        return; // recover() asks again
    graceTimer.stop();
    // The customers' own first: a consultation looks for the contact that it is part of.
    for (const Call &call : calls) {
        if (call.consultsFor.isEmpty())
            onCall(call);
    }
    for (const Call &call : calls) {
        if (!call.consultsFor.isEmpty())
            onCall(call);
    }
    forgetConsultations(calls);
    QVector<InteractionId> gone;
    for (const auto &entry : entries) {
        const bool running = std::ranges::any_of(calls, [&](const Call &c) { return c.id == entry->active.interaction.callId; });
        if (!running && !entry->active.interaction.endedAt)
            gone.append(entry->active.interaction.id);
    }
    for (const InteractionId id : gone) {
        if (Entry *entry = find(id))
            ended(*entry, diedWithPhone(*entry));
    }
    // Interactions whose call ended before the crash, or while no window was there, wait for their wrap-up.
    if (agent.presence().state != AgentState::OnCall) {
        for (const auto &entry : entries) {
            if (entry->active.stage == ContactStage::AfterCallWork) {
                agent.contactActivity(CallActivity::Talking);
                agent.contactEnded(true, std::nullopt);
                break;
            }
        }
    }
}

void InteractionService::State::onCall(const Call &told)
{
    Call call = told;
    const auto withPerson = [&] {
        if (const auto person = personOf.constFind(call.id); person != personOf.constEnd()) {
            call.remoteUser = person->number;
            call.remoteDisplay = person->display;
        }
    };
    withPerson();
    if (call.phase == CallPhase::Ended)
        personOf.remove(call.id);
    Entry *entry = findCall(call.id);
    if (Entry *asking = entry ? nullptr : consultedFor(call)) {
        consult(*asking, call);
        return;
    }
    if (!entry) {
        // Until the drafts are read nobody knows whether this call has an interaction. What is handed on begins none.
        if (call.phase == CallPhase::Ended || call.transfer.state == TransferState::Done || !recovered)
            return;
        const auto reason = takeExpected(call);
        if (reason && !reason->number.isEmpty()) {
            personOf.insert(call.id, {reason->number, reason->display});
            withPerson();
        }
        entry = reason ? goOn(reason->interaction, call) : cameBack(call);
        if (!entry)
            entry = &begin(call, reason && reason->mailbox);
    }
    update(*entry, call);
}

InteractionService::State::Entry &InteractionService::State::begin(const Call &call, bool mailbox)
{
    auto made = std::make_unique<Entry>();
    Entry &entry = *made;
    ActiveInteraction &active = entry.active;
    Interaction &interaction = active.interaction;
    interaction.id = InteractionId(makeUuid7(clock));
    interaction.channel = Channel::Call;
    interaction.direction = call.direction == CallDirection::Incoming ? Direction::Inbound : Direction::Outbound;
    interaction.queue = queueOf(call);
    interaction.callId = call.id;
    interaction.startedAt = call.startedAt;
    interaction.agent = desk.agentLogin;
    interaction.agentName = desk.agentName;
    interaction.remoteNumber = call.remoteUser; // in E.164 once it is parsed
    active.call = call;
    active.mailbox = mailbox;
    active.stage = stageOf(call);
    active.ivrPath = ivrPathOf(call);
    active.language = languageOf(call);
    active.waited = waitedOf(call);
    entries.push_back(std::move(made));
    applyQueue(entry);
    // The card is painted now; who it is comes when it is known.
    Q_EMIT q.started(interaction.id);
    if (mailbox) {
        active.match = MatchState::Nobody;
        return entry;
    }
    if (q.current().isNull() || call.direction == CallDirection::Outgoing)
        q.setCurrent(interaction.id);
    lookUp(entry);
    touched(entry);
    return entry;
}

void InteractionService::State::update(Entry &entry, const Call &call)
{
    ActiveInteraction &active = entry.active;
    if (active.interaction.endedAt)
        return; // a late word about a call that is being wrapped up
    const ContactStage before = active.stage;
    const bool wasAnswered = active.interaction.answeredAt.has_value();
    active.call = call;
    if (!active.interaction.answeredAt)
        active.interaction.answeredAt = call.answeredAt;
    active.interaction.hold = active.heldBefore + call.heldTotal;
    if (call.answeredAt)
        togetherAgain(entry, *call.answeredAt);
    noteTransfer(entry);
    if (call.phase == CallPhase::Ended) {
        active.interaction.quality = call.quality;
        ended(entry, call.endedAt);
        return;
    }
    active.stage = stageOf(call);
    if (!wasAnswered && active.interaction.answeredAt) {
        touched(entry);
        q.setCurrent(active.interaction.id); // the agent has just turned to this person
    }
    if (active.stage == ContactStage::Alerting)
        agent.contactAlerting();
    else
        tellActivity(entry);
    if (before != active.stage)
        touched(entry);
    Q_EMIT q.interactionChanged(active.interaction.id);
}

void InteractionService::State::lookUp(Entry &entry)
{
    entry.active.match = MatchState::Searching;
    const InteractionId id = entry.active.interaction.id;
    // Parsing a number loads metadata on its first use: on a reader thread, not here.
    using Answer = Result<std::pair<ScreenPopResult, QString>>;
    const auto answer = store.read([call = entry.active.call, region = desk.homeRegion](Database &db) -> Answer {
        const ScreenPopQuery query = screenPopQuery(call, region);
        auto found = lookUpCaller(db, query);
        if (!found)
            return found.error();
        return std::pair(std::move(found).value(), query.number ? query.number->e164() : QString());
    });
    whenReady(answer, &q, [this, id](const Answer &found) { onLookedUp(id, found); });
}

void InteractionService::State::onLookedUp(InteractionId id, const Result<std::pair<ScreenPopResult, QString>> &answer)
{
    Entry *entry = find(id);
    if (!entry || entry->active.match != MatchState::Searching)
        return; // gone, or the agent was quicker
    ActiveInteraction &active = entry->active;
    if (!answer) {
        qCWarning(logSession).noquote() << "screen pop failed:" << answer.error().detail;
        active.match = MatchState::Nobody;
    } else {
        active.match = answer->first.match;
        active.candidates = answer->first.candidates;
        if (!answer->second.isEmpty())
            active.interaction.remoteNumber = answer->second;
        if (active.match == MatchState::One) {
            active.interaction.customer = active.candidates.first().customer.id;
            readFacts(*entry);
        }
        if (active.language.isEmpty() && !active.candidates.isEmpty())
            active.language = active.candidates.first().customer.languages.value(0);
    }
    refreshContext(*entry);
    touched(*entry);
    Q_EMIT q.customerChanged(id);
    Q_EMIT q.interactionChanged(id);
}

void InteractionService::State::readFacts(Entry &entry)
{
    if (entry.active.candidates.isEmpty())
        return;
    const InteractionId id = entry.active.interaction.id;
    const Customer customer = entry.active.candidates.first().customer;
    whenReady(store.read([customer](Database &db) { return readGuideFacts(db, customer); }), &q,
              [this, id](const Result<GuideFacts> &facts) {
                  Entry *late = find(id);
                  if (!late || !facts || facts->customer->id != late->active.interaction.customer)
                      return;
                  late->facts = *facts;
                  refreshContext(*late);
                  Q_EMIT q.interactionChanged(id);
              });
}

void InteractionService::State::refreshContext(Entry &entry)
{
    FlowContextSource source;
    source.agentLogin = desk.agentLogin;
    source.agentName = desk.agentName;
    source.queue = entry.active.interaction.queue;
    source.remoteNumber = entry.active.interaction.remoteNumber;
    source.direction = entry.active.call.direction;
    source.customer = entry.facts.customer;
    source.order = entry.facts.order;
    source.openCase = entry.facts.openCase;
    source.known = entry.facts.known;
    entry.active.guideContext = flowContext(source);
}

void InteractionService::State::applyQueue(Entry &entry)
{
    ActiveInteraction &active = entry.active;
    const auto queue = catalog.queue(active.interaction.queue);
    if (queue) {
        active.queueName = queue->name(desk.language);
        active.afterCallMandatory = queue->afterCallWork == AfterCallWorkRule::Mandatory
            || queue->afterCallWork == AfterCallWorkRule::MandatoryLimited;
    } else if (active.queueName.isEmpty()) {
        active.queueName = active.interaction.queue;
    }
    refreshContext(entry);
}

void InteractionService::State::ended(Entry &entry, std::optional<Timestamp> at)
{
    ActiveInteraction &active = entry.active;
    if (active.mailbox)
        return leaveMailbox(entry);
    const bool wasAlerting = active.stage == ContactStage::Alerting;
    active.interaction.endedAt = at.value_or(clock.now());
    if (active.call.heldSince)
        active.interaction.hold = active.heldBefore + active.call.heldTotal + (*active.interaction.endedAt - *active.call.heldSince);
    active.call.phase = CallPhase::Ended;
    noteCutOff(entry);
    if (!active.interaction.answeredAt && active.interaction.direction == Direction::Inbound) {
        const auto rang = *active.interaction.endedAt - active.interaction.startedAt;
        const bool unanswered = active.call.end != CallEnd::Declined && rang >= rangOutAfter;
        if (wasAlerting)
            agent.contactAlertEnded(unanswered);
        if (active.call.end == CallEnd::Declined)
            remove(active.interaction.id);
        else
            recordMissed(entry);
        return;
    }
    if (wasAlerting) // it came back from being parked, and was not taken
        agent.contactAlertEnded(false);
    active.stage = ContactStage::AfterCallWork;
    const bool apart = active.cutOffAt || active.parkedAt;
    if (active.consultations.isEmpty())
        beginAfterCallWork(entry, apart ? clock.now() : *active.interaction.endedAt); // else when the colleague has gone too
    touched(entry);
    scheduleLimit();
    Q_EMIT q.interactionChanged(active.interaction.id);
    if (active.cutOffAt)
        Q_EMIT q.cutOff(active.interaction.id);
}

// A customer who gave up is part of their history, though nobody has anything to write about it.
void InteractionService::State::recordMissed(Entry &entry)
{
    Interaction interaction = entry.active.interaction;
    interaction.wrappedUpAt = interaction.endedAt;
    const OutboxRow row = createRow(QStringLiteral("interactions"), interaction.id.uuid(), toJson(interaction), clock);
    whenReady(store.write([interaction, row](Database &db) { return writeOutcome(db, interaction, row); }), &q,
              [this](const Result<void> &written) {
                  if (!written)
                      Q_EMIT q.storeFailed(written.error());
              });
    remove(interaction.id);
}

void InteractionService::State::remove(InteractionId id)
{
    const auto it = std::ranges::find_if(entries, [&](const auto &e) { return e->active.interaction.id == id; });
    if (it == entries.end())
        return;
    const bool neverStored = (*it)->stored == 0 && !(*it)->writing;
    entries.erase(it);
    if (!neverStored) {
        whenReady(store.write([id](Database &db) { return DraftRepository(db).remove(id); }), &q, [this](const Result<void> &gone) {
            if (!gone)
                Q_EMIT q.storeFailed(gone.error());
        });
    }
    Q_EMIT q.finished(id);
    if (q.current() == id)
        q.setCurrent(entries.empty() ? InteractionId() : entries.back()->active.interaction.id);
}

} // namespace linija
