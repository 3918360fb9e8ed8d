#include "core/session/interactionservice.h"

#include "core/base/logging.h"
#include "core/base/uuid7.h"
#include "core/domain/contractjson.h"
#include "core/guide/flowcontext.h"
#include "core/guide/flowrun.h"
#include "core/session/agentsession.h"
#include "core/session/catalog.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactiondraft.h"
#include "core/session/screenpop.h"
#include "core/storage/customerrepository.h"
#include "core/storage/draftrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/store.h"
#include "core/telephony/softphoneport.h"

#include <QDateTime>

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype maxNoteLength = 16'384;
constexpr auto draftDelay = 300ms;      // well within the promised second
constexpr auto draftRetryDelay = 2s;
constexpr auto phoneGrace = 8s;         // how long a call of a crashed window may hide before it counts as ended
constexpr auto rangOutAfter = 20s;      // an alert nobody answered for so long was missed by this desk
constexpr int recentInteractions = 2000; // more than anybody handles in a day

OutboxRow createRow(const QString &type, const QUuid &id, const QJsonObject &body, const Clock &clock)
{
    OutboxRow row;
    row.entityType = type;
    row.entityId = id;
    row.op = OutboxOp::Create;
    row.body = body;
    row.idempotencyKey = makeUuid7(clock);
    row.createdAt = clock.now();
    row.nextTryAt = row.createdAt;
    return row;
}

// Interaction, its outbox row and the end of its draft: all or nothing.
Result<void> writeOutcome(Database &db, const Interaction &interaction, const OutboxRow &row)
{
    if (auto written = InteractionRepository(db).upsert(interaction); !written)
        return written;
    if (auto queued = OutboxRepository(db).append(row); !queued)
        return queued.error();
    return DraftRepository(db).remove(interaction.id);
}

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

CallActivity activityOf(const Call &call)
{
    switch (call.phase) {
    case CallPhase::Dialing:
    case CallPhase::RingingOut: return CallActivity::Dialing;
    case CallPhase::Talking:
    case CallPhase::HeldByRemote: return CallActivity::Talking;
    case CallPhase::OnHold: return CallActivity::OnHold;
    case CallPhase::Alerting:
    case CallPhase::Ended: return CallActivity::None;
    }
    return CallActivity::None;
}

} // namespace

struct InteractionService::State
{
    struct Entry
    {
        ActiveInteraction active;
        GuideFacts facts;
        quint64 typed = 0;  // counts changes
        quint64 stored = 0; // the count that is on disk
        bool writing = false;
        bool finishing = false;
    };

    State(InteractionService &service, SoftphonePort &thePhone, Store &theStore, CustomerDirectory &theDirectory,
          Catalog &theCatalog, AgentSession &theAgent, const Clock &theClock, DeskIdentity theDesk)
        : q(service), phone(thePhone), store(theStore), directory(theDirectory), catalog(theCatalog), agent(theAgent),
          clock(theClock), desk(std::move(theDesk))
    {
    }

    InteractionService &q;
    SoftphonePort &phone;
    Store &store;
    CustomerDirectory &directory;
    Catalog &catalog;
    AgentSession &agent;
    const Clock &clock;
    DeskIdentity desk;
    std::vector<std::unique_ptr<Entry>> entries;
    QTimer draftTimer;
    QTimer limitTimer;
    QTimer graceTimer;
    bool recovered = false; // drafts of the last run were read

    Entry *find(InteractionId id)
    {
        const auto it = std::ranges::find_if(entries, [&](const auto &e) { return e->active.interaction.id == id; });
        return it == entries.end() ? nullptr : it->get();
    }
    Entry *findCall(const QString &callId)
    {
        const auto it = std::ranges::find_if(
            entries, [&](const auto &e) { return !callId.isEmpty() && e->active.interaction.callId == callId; });
        return it == entries.end() ? nullptr : it->get();
    }

    void recover();
    void onCall(const Call &call);
    void onSnapshot(const QVector<Call> &calls);
    Entry &begin(const Call &call);
    void update(Entry &entry, const Call &call);
    void lookUp(Entry &entry);
    void readFacts(Entry &entry);
    void refreshContext(Entry &entry);
    void applyQueue(Entry &entry);
    void ended(Entry &entry, std::optional<Timestamp> at);
    void recordMissed(Entry &entry);
    void remove(InteractionId id);
    void touched(Entry &entry);
    void storeDrafts();
    void scheduleLimit();
    void onLimit();
    [[nodiscard]] std::shared_ptr<const Flow> flowOf(const Entry &entry) const;
    [[nodiscard]] Interaction outcome(const Entry &entry) const;
    QFuture<Result<void>> write(Entry &entry);
};

InteractionService::InteractionService(SoftphonePort &phone, Store &store, CustomerDirectory &directory, Catalog &catalog,
                                       AgentSession &agent, const Clock &clock, DeskIdentity identity, QObject *parent)
    : QObject(parent),
      d(std::make_unique<State>(*this, phone, store, directory, catalog, agent, clock, std::move(identity)))
{
    d->draftTimer.setSingleShot(true);
    d->limitTimer.setSingleShot(true);
    d->graceTimer.setSingleShot(true);
    connect(&d->draftTimer, &QTimer::timeout, this, [this] { d->storeDrafts(); });
    connect(&d->limitTimer, &QTimer::timeout, this, [this] { d->onLimit(); });
    connect(&d->graceTimer, &QTimer::timeout, this, [this] { d->onSnapshot(d->phone.calls()); });
    connect(&d->phone, &SoftphonePort::callChanged, this, [this](const Call &call) { d->onCall(call); });
    connect(&d->phone, &SoftphonePort::snapshotReceived, this, [this](const QVector<Call> &calls) { d->onSnapshot(calls); });
    connect(&d->catalog, &Catalog::changed, this, [this] {
        for (const auto &entry : d->entries) {
            d->applyQueue(*entry);
            Q_EMIT interactionChanged(entry->active.interaction.id);
        }
    });
}

InteractionService::~InteractionService()
{
    // What was typed in the last moments: the store finishes queued writes before it closes.
    d->storeDrafts();
}

void InteractionService::start() { d->recover(); }

QVector<ActiveInteraction> InteractionService::active() const
{
    QVector<ActiveInteraction> all;
    for (const auto &entry : d->entries)
        all.append(entry->active);
    return all;
}

std::optional<ActiveInteraction> InteractionService::find(InteractionId id) const
{
    const State::Entry *entry = d->find(id);
    return entry ? std::optional(entry->active) : std::nullopt;
}

void InteractionService::setCurrent(InteractionId id)
{
    if (m_current == id || (!id.isNull() && !d->find(id)))
        return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

void InteractionService::setLanguage(const QString &language)
{
    d->desk.language = language;
    for (const auto &entry : d->entries) {
        d->applyQueue(*entry);
        Q_EMIT interactionChanged(entry->active.interaction.id);
    }
}

// What the crash of the last window left behind.
void InteractionService::State::recover()
{
    store.read([](Database &db) { return DraftRepository(db).all(); })
        .then(&q, [this](const Result<QVector<Draft>> &drafts) {
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
                        directory.customer(customer).then(&q, [this, id = added.active.interaction.id](const Result<Customer> &found) {
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
        });
}

void InteractionService::State::onSnapshot(const QVector<Call> &calls)
{
    if (!recovered)
        return; // recover() asks again
    graceTimer.stop();
    for (const Call &call : calls)
        onCall(call);
    QVector<InteractionId> gone;
    for (const auto &entry : entries) {
        const bool running = std::ranges::any_of(calls, [&](const Call &c) { return c.id == entry->active.interaction.callId; });
        if (!running && !entry->active.interaction.endedAt)
            gone.append(entry->active.interaction.id);
    }
    for (const InteractionId id : gone) {
        if (Entry *entry = find(id))
            ended(*entry, std::nullopt);
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

void InteractionService::State::onCall(const Call &call)
{
    Entry *entry = findCall(call.id);
    if (!entry) {
        if (call.phase == CallPhase::Ended || !recovered)
            return; // until the drafts are read nobody knows whether this call has an interaction
        entry = &begin(call);
    }
    update(*entry, call);
}

InteractionService::State::Entry &InteractionService::State::begin(const Call &call)
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
    interaction.remoteNumber = call.remoteUser; // in E.164 once it is parsed
    active.call = call;
    active.stage = stageOf(call);
    active.ivrPath = ivrPathOf(call);
    active.language = languageOf(call);
    active.waited = waitedOf(call);
    entries.push_back(std::move(made));
    applyQueue(entry);
    // The card is painted now; who it is comes when it is known.
    Q_EMIT q.started(interaction.id);
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
    active.interaction.answeredAt = call.answeredAt ? call.answeredAt : active.interaction.answeredAt;
    active.interaction.hold = call.heldTotal;
    if (call.phase == CallPhase::Ended) {
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
        agent.contactActivity(activityOf(call));
    if (before != active.stage)
        touched(entry);
    Q_EMIT q.interactionChanged(active.interaction.id);
}

void InteractionService::State::lookUp(Entry &entry)
{
    entry.active.match = MatchState::Searching;
    const InteractionId id = entry.active.interaction.id;
    // Parsing a number loads metadata on its first use: on a reader thread, not here.
    store
        .read([call = entry.active.call, region = desk.homeRegion](Database &db) -> Result<std::pair<ScreenPopResult, QString>> {
            const ScreenPopQuery query = screenPopQuery(call, region);
            auto found = lookUpCaller(db, query);
            if (!found)
                return found.error();
            return std::pair(std::move(found).value(), query.number ? query.number->e164() : QString());
        })
        .then(&q, [this, id](const Result<std::pair<ScreenPopResult, QString>> &answer) {
            Entry *late = find(id);
            if (!late || late->active.match != MatchState::Searching)
                return; // gone, or the agent was quicker
            ActiveInteraction &active = late->active;
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
                    readFacts(*late);
                }
                if (active.language.isEmpty() && !active.candidates.isEmpty())
                    active.language = active.candidates.first().customer.languages.value(0);
            }
            refreshContext(*late);
            touched(*late);
            Q_EMIT q.customerChanged(id);
            Q_EMIT q.interactionChanged(id);
        });
}

void InteractionService::State::readFacts(Entry &entry)
{
    if (entry.active.candidates.isEmpty())
        return;
    const InteractionId id = entry.active.interaction.id;
    store.read([customer = entry.active.candidates.first().customer](Database &db) { return readGuideFacts(db, customer); })
        .then(&q, [this, id](const Result<GuideFacts> &facts) {
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
    const bool wasAlerting = active.stage == ContactStage::Alerting;
    active.interaction.endedAt = at.value_or(clock.now());
    if (active.call.heldSince)
        active.interaction.hold = active.call.heldTotal + (*active.interaction.endedAt - *active.call.heldSince);
    active.call.phase = CallPhase::Ended;
    const bool othersUp = std::ranges::any_of(entries, [&](const auto &other) {
        return other.get() != &entry && other->active.stage == ContactStage::Talking;
    });
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
    active.stage = ContactStage::AfterCallWork;
    const auto queue = catalog.queue(active.interaction.queue);
    std::optional<std::chrono::seconds> limit;
    if (queue && queue->afterCallLimit > 0s
        && (queue->afterCallWork == AfterCallWorkRule::MandatoryLimited || queue->afterCallWork == AfterCallWorkRule::Fixed)) {
        limit = queue->afterCallLimit;
        active.afterCallLimit = *active.interaction.endedAt + *limit;
    }
    if (!othersUp)
        agent.contactEnded(true, limit);
    touched(entry);
    scheduleLimit();
    Q_EMIT q.interactionChanged(active.interaction.id);
}

// A customer who gave up is part of their history, though nobody has anything to write about it.
void InteractionService::State::recordMissed(Entry &entry)
{
    Interaction interaction = entry.active.interaction;
    interaction.wrappedUpAt = interaction.endedAt;
    const OutboxRow row = createRow(QStringLiteral("interactions"), interaction.id.uuid(), toJson(interaction), clock);
    store.write([interaction, row](Database &db) { return writeOutcome(db, interaction, row); })
        .then(&q, [this](const Result<void> &written) {
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
        store.write([id](Database &db) { return DraftRepository(db).remove(id); }).then(&q, [this](const Result<void> &gone) {
            if (!gone)
                Q_EMIT q.storeFailed(gone.error());
        });
    }
    Q_EMIT q.finished(id);
    if (q.current() == id)
        q.setCurrent(entries.empty() ? InteractionId() : entries.back()->active.interaction.id);
}

void InteractionService::State::touched(Entry &entry)
{
    ++entry.typed;
    entry.active.draftStored = false;
    if (!draftTimer.isActive())
        draftTimer.start(draftDelay); // not restarted by later keys: steady typing is stored too
}

void InteractionService::State::storeDrafts()
{
    for (const auto &entry : entries) {
        if (entry->typed == entry->stored || entry->writing || entry->finishing)
            continue;
        entry->writing = true;
        const quint64 version = entry->typed;
        const InteractionId id = entry->active.interaction.id;
        const Draft draft{id, draftFromInteraction(entry->active), clock.now()};
        store.write([draft](Database &db) { return DraftRepository(db).save(draft); })
            .then(&q, [this, id, version](const Result<void> &saved) {
                Entry *late = find(id);
                if (!late)
                    return;
                late->writing = false;
                if (!saved) {
                    qCWarning(logSession).noquote() << "draft not stored:" << saved.error().detail;
                    Q_EMIT q.storeFailed(saved.error());
                    draftTimer.start(draftRetryDelay);
                    return;
                }
                late->stored = version;
                late->active.draftStored = late->typed == version;
                if (!late->active.draftStored && !draftTimer.isActive())
                    draftTimer.start(draftDelay);
                Q_EMIT q.interactionChanged(id);
            });
    }
}

void InteractionService::State::scheduleLimit()
{
    std::optional<Timestamp> first;
    for (const auto &entry : entries) {
        if (const auto limit = entry->active.afterCallLimit; limit && !entry->finishing)
            first = first ? std::min(*first, *limit) : *limit;
    }
    if (!first)
        limitTimer.stop();
    else
        limitTimer.start(std::max<std::chrono::milliseconds>(*first - clock.now(), 0ms));
}

void InteractionService::State::onLimit()
{
    QVector<InteractionId> due;
    for (const auto &entry : entries) {
        if (entry->active.afterCallLimit && *entry->active.afterCallLimit <= clock.now() && !entry->finishing)
            due.append(entry->active.interaction.id);
    }
    for (const InteractionId id : due) {
        Entry *entry = find(id);
        if (!entry)
            continue;
        if (entry->active.interaction.disposition.isEmpty())
            entry->active.interaction.disposition = timedOutDisposition();
        (void)write(*entry);
    }
    scheduleLimit();
}

std::shared_ptr<const Flow> InteractionService::State::flowOf(const Entry &entry) const
{
    return catalog.flow(entry.active.interaction.guide.value(QStringLiteral("flow")).toString());
}

Interaction InteractionService::State::outcome(const Entry &entry) const
{
    Interaction done = entry.active.interaction;
    done.wrappedUpAt = clock.now();
    if (done.subject.isEmpty()) {
        const auto disposition = catalog.disposition(done.disposition);
        done.subject = disposition ? disposition->name(QStringLiteral("en")) : QString();
    }
    if (const auto flow = flowOf(entry)) {
        if (const auto run = FlowRun::fromJson(flow, entry.active.guideContext, done.guide))
            done.guide = run->guideRecord();
    }
    return done;
}

QFuture<Result<void>> InteractionService::State::write(Entry &entry)
{
    entry.finishing = true;
    const InteractionId id = entry.active.interaction.id;
    const Interaction done = outcome(entry);
    const OutboxRow row = createRow(QStringLiteral("interactions"), id.uuid(), toJson(done), clock);
    const auto queue = catalog.queue(done.queue);
    const bool fixed = queue && queue->afterCallWork == AfterCallWorkRule::Fixed && entry.active.afterCallLimit
        && *entry.active.afterCallLimit > clock.now();
    const auto fixedRest = fixed ? std::max<std::chrono::milliseconds>(*entry.active.afterCallLimit - clock.now(), 0ms) : 0ms;
    return store.write([done, row](Database &db) { return writeOutcome(db, done, row); })
        .then(&q, [this, id, fixedRest](const Result<void> &written) -> Result<void> {
            Entry *late = find(id);
            if (!late)
                return written;
            if (!written) {
                late->finishing = false;
                if (late->active.interaction.disposition == timedOutDisposition())
                    late->active.interaction.disposition.clear(); // the agent may still say how it ended
                Q_EMIT q.storeFailed(written.error());
                Q_EMIT q.interactionChanged(id);
                return written;
            }
            late->stored = 0; // the transaction removed the draft
            late->writing = false;
            remove(id);
            const bool moreToWrap = std::ranges::any_of(
                entries, [](const auto &e) { return e->active.stage == ContactStage::AfterCallWork; });
            if (!moreToWrap) // a fixed time of after-call work runs to its end, though the work is done
                QTimer::singleShot(fixedRest, &q, [this] { agent.afterCallWorkDone(); });
            scheduleLimit();
            return written;
        });
}

void InteractionService::chooseCustomer(InteractionId id, const Customer &customer)
{
    State::Entry *entry = d->find(id);
    if (!entry)
        return;
    ActiveInteraction &active = entry->active;
    active.match = MatchState::One;
    active.candidates = {{customer, MatchBasis::Chosen}};
    active.interaction.customer = customer.id;
    if (languageOf(active.call).isEmpty())
        active.language = customer.languages.value(0, active.language);
    entry->facts = GuideFacts{customer, std::nullopt, std::nullopt, {}};
    d->refreshContext(*entry);
    d->readFacts(*entry);
    d->touched(*entry);
    Q_EMIT customerChanged(id);
    Q_EMIT interactionChanged(id);
}

QFuture<Result<Customer>> InteractionService::createCustomer(InteractionId id, const QString &name)
{
    const State::Entry *entry = d->find(id);
    const QString shown = name.simplified().left(200);
    if (!entry || shown.isEmpty()) {
        return QtFuture::makeReadyFuture(
            Result<Customer>(Error{entry ? ErrorCode::Invalid : ErrorCode::NotFound, QStringLiteral("name: empty")}));
    }
    Customer customer;
    customer.id = CustomerId(makeUuid7(d->clock));
    // The company gives the real number; until then one that cannot be taken for it.
    customer.number = QStringLiteral("NEW-") + customer.id.toString().right(8).toUpper();
    customer.name = shown;
    if (!entry->active.language.isEmpty())
        customer.languages = {entry->active.language};
    if (const QString &number = entry->active.interaction.remoteNumber; number.startsWith(QLatin1Char('+')))
        customer.identities = {{IdentityKind::Phone, number, {}, true}};
    customer.since = toQDateTime(d->clock.now()).date();
    const OutboxRow row = createRow(QStringLiteral("customers"), customer.id.uuid(), toJson(customer), d->clock);
    return d->store
        .write([customer, row](Database &db) -> Result<Customer> {
            if (auto written = CustomerRepository(db).upsert(customer); !written)
                return written.error();
            if (auto queued = OutboxRepository(db).append(row); !queued)
                return queued.error();
            return customer;
        })
        .then(this, [this, id](const Result<Customer> &made) {
            if (made)
                chooseCustomer(id, *made);
            else
                Q_EMIT storeFailed(made.error());
            return made;
        });
}

void InteractionService::setNote(InteractionId id, const QString &note)
{
    State::Entry *entry = d->find(id);
    const QString kept = note.left(maxNoteLength);
    if (!entry || entry->active.interaction.note == kept)
        return;
    entry->active.interaction.note = kept;
    d->touched(*entry);
    Q_EMIT interactionChanged(id);
}

void InteractionService::setDisposition(InteractionId id, const QString &key)
{
    State::Entry *entry = d->find(id);
    if (!entry || entry->active.interaction.disposition == key)
        return;
    entry->active.interaction.disposition = key;
    d->touched(*entry);
    Q_EMIT interactionChanged(id);
}

void InteractionService::setResolved(InteractionId id, bool resolved, bool firstContact)
{
    State::Entry *entry = d->find(id);
    if (!entry || (entry->active.interaction.resolved == resolved && entry->active.interaction.firstContact == firstContact))
        return;
    entry->active.interaction.resolved = resolved;
    entry->active.interaction.firstContact = firstContact;
    d->touched(*entry);
    Q_EMIT interactionChanged(id);
}

void InteractionService::setGuide(InteractionId id, const QJsonObject &guide)
{
    State::Entry *entry = d->find(id);
    if (!entry || entry->active.interaction.guide == guide)
        return;
    entry->active.interaction.guide = guide;
    d->touched(*entry);
    Q_EMIT interactionChanged(id);
}

void InteractionService::articleOpened(InteractionId id, ArticleId article)
{
    State::Entry *entry = d->find(id);
    if (!entry || entry->active.interaction.articles.contains(article) || entry->active.interaction.articles.size() >= 100)
        return;
    entry->active.interaction.articles.append(article);
    d->touched(*entry);
    Q_EMIT interactionChanged(id);
}

QFuture<Result<void>> InteractionService::finish(InteractionId id)
{
    const auto refuse = [](ErrorCode code, const char *why) {
        return QtFuture::makeReadyFuture(Result<void>(Error{code, QString::fromLatin1(why)}));
    };
    State::Entry *entry = d->find(id);
    if (!entry)
        return refuse(ErrorCode::NotFound, "no such interaction");
    if (entry->finishing)
        return refuse(ErrorCode::Busy, "already being written");
    if (entry->active.stage != ContactStage::AfterCallWork)
        return refuse(ErrorCode::Invalid, "the call is still up");
    if (entry->active.afterCallMandatory && entry->active.interaction.disposition.isEmpty())
        return refuse(ErrorCode::Invalid, "disposition: missing");
    return d->write(*entry);
}

QFuture<Result<AgentDay>> InteractionService::today()
{
    const QDateTime midnight = toQDateTime(d->clock.now()).toLocalTime().date().startOfDay();
    const Timestamp since = fromMs(midnight.toMSecsSinceEpoch());
    return d->store.read([login = d->desk.agentLogin, since](Database &db) -> Result<AgentDay> {
        const auto handled = InteractionRepository(db).handledBy(login, since, recentInteractions);
        if (!handled)
            return handled.error();
        AgentDay day;
        std::chrono::milliseconds work{0};
        int answered = 0;
        int resolvedAtFirst = 0;
        int firstContacts = 0;
        for (const Interaction &one : *handled) {
            ++day.contacts;
            if (one.firstContact)
                ++firstContacts;
            if (one.firstContact && one.resolved)
                ++resolvedAtFirst;
            if (one.answeredAt && one.wrappedUpAt) {
                ++answered;
                work += *one.wrappedUpAt - *one.answeredAt; // talk, hold and after-call work follow each other
            }
        }
        if (answered > 0)
            day.averageHandlingTime = std::chrono::duration_cast<std::chrono::seconds>(work / answered);
        if (firstContacts > 0)
            day.firstContactResolution = static_cast<double>(resolvedAtFirst) / firstContacts;
        return day;
    });
}

} // namespace linija
