#include "core/session/interactionservice.h"

#include "core/base/uuid7.h"
#include "core/base/whenready.h"
#include "core/domain/contractjson.h"
#include "core/domain/phonenumber.h"
#include "core/session/agentsession.h"
#include "core/session/catalog.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactionstate.h"
#include "core/storage/customerrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/store.h"
#include "core/telephony/softphoneport.h"

#include <QDateTime>
#include <QPromise>

#include <algorithm>

namespace linija {

namespace {

constexpr qsizetype maxNoteLength = 16'384;
constexpr int recentInteractions = 2000; // more than anybody handles in a day

} // namespace

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
    connect(&d->phone, &SoftphonePort::commandFailed, this, [this](const QString &method) {
        if (method == methodName<phonecommand::Dial>())
            d->expected.reset();
    });
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

void InteractionService::start()
{
    d->recover();
    // The first call finds the tables of phone numbers loaded: its card formats one on the GUI thread.
    (void)d->store.read([region = d->desk.homeRegion](Database &) -> Result<void> {
        PhoneNumber::loadTables(region);
        return {};
    });
}

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
    const State::Entry *entry = d->find(id);
    if (m_current == id || (!id.isNull() && (!entry || entry->active.mailbox)))
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

QString InteractionService::agentLogin() const { return d->desk.agentLogin; }

void InteractionService::setAgent(const QString &login, const QString &name)
{
    d->desk.agentLogin = login;
    d->desk.agentName = name;
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
    const auto written = d->store.write([customer, row](Database &db) -> Result<Customer> {
        if (auto stored = CustomerRepository(db).upsert(customer); !stored)
            return stored.error();
        if (auto queued = OutboxRepository(db).append(row); !queued)
            return queued.error();
        return customer;
    });
    const auto promise = std::make_shared<QPromise<Result<Customer>>>();
    promise->start();
    whenReady(written, this, [this, id, promise](const Result<Customer> &made) {
        if (made)
            chooseCustomer(id, *made);
        else
            Q_EMIT storeFailed(made.error());
        promise->addResult(made);
        promise->finish();
    });
    return promise->future();
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

bool InteractionService::callBack(InteractionId id)
{
    State::Entry *entry = d->find(id);
    return entry && d->callBack(*entry);
}

void InteractionService::notePlace(InteractionId id, const QString &place)
{
    State::Entry *entry = d->find(id);
    if (!entry || entry->active.interaction.transferredTo == place)
        return;
    entry->active.interaction.transferredTo = place;
    d->touched(*entry);
    Q_EMIT interactionChanged(id);
}

void InteractionService::pickUp(InteractionId id, const QString &target, const QString &number, const QString &display)
{
    d->expected = State::Expected{id, target, d->clock.now(), number, display, false};
    d->phone.dial(target);
}

void InteractionService::callMailbox(const QString &target)
{
    d->expected = State::Expected{{}, target, d->clock.now(), {}, {}, true};
    d->phone.dial(target);
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
    if (entry->active.stage != ContactStage::AfterCallWork || !entry->active.consultations.isEmpty())
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
