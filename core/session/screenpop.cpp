#include "core/session/screenpop.h"

#include "core/base/untrustedtext.h"
#include "core/guide/flowcontext.h"
#include "core/telephony/callorigin.h"
#include "core/storage/caserepository.h"
#include "core/storage/customerrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/orderrepository.h"
#include "core/storage/timelinerepository.h"

#include <QRegularExpression>

namespace linija {

namespace {

constexpr int contactsLookedAt = 5; // how far back answers count as known

QString header(const Call &call, const QString &name, qsizetype maxLength)
{
    return plainBoundedText(call.headers.value(name), maxLength);
}

// Where the PBX has no header of its own for it, the customer's number travels in User-to-User.
QString customerOfUserToUser(const Call &call)
{
    for (const UserToUser &one : readUserToUser(call.headers.value(QStringLiteral("user-to-user")))) {
        const QString text = one.text();
        if (!text.isEmpty() && text.size() <= 64)
            return text;
    }
    return {};
}

QVector<CustomerMatch> matches(const QVector<Customer> &customers, MatchBasis basis)
{
    QVector<CustomerMatch> found;
    for (const Customer &customer : customers)
        found.append({customer, basis});
    return found;
}

MatchState stateOf(qsizetype count)
{
    return count == 0 ? MatchState::Nobody : count == 1 ? MatchState::One : MatchState::Several;
}

} // namespace

ScreenPopQuery screenPopQuery(const Call &call, const QString &homeRegion)
{
    ScreenPopQuery query;
    query.customerHeader = header(call, QStringLiteral("x-customer-id"), 64);
    if (query.customerHeader.isEmpty())
        query.customerHeader = customerOfUserToUser(call);
    query.number = PhoneNumber::parse(call.remoteUser, homeRegion);
    if (!query.number)
        query.number = PhoneNumber::parse(call.remoteUri, homeRegion);
    return query;
}

Result<ScreenPopResult> lookUpCaller(Database &db, const ScreenPopQuery &query)
{
    CustomerRepository customers(db);
    if (!query.customerHeader.isEmpty()) {
        Result<QVector<Customer>> named = customers.byNumber(query.customerHeader);
        if (!named)
            return named.error();
        if (named->isEmpty()) {
            if (const auto id = CustomerId::fromString(query.customerHeader); !id.isNull()) {
                if (auto one = customers.byId(id))
                    named = QVector<Customer>{std::move(one).value()};
            }
        }
        if (named->size() == 1)
            return ScreenPopResult{MatchState::One, matches(*named, MatchBasis::Header)};
    }
    if (!query.number)
        return ScreenPopResult{};
    const Result<QVector<Customer>> sharing = customers.byIdentity(IdentityKind::Phone, query.number->e164());
    if (!sharing)
        return sharing.error();
    return ScreenPopResult{stateOf(sharing->size()), matches(*sharing, MatchBasis::Number)};
}

QString queueOf(const Call &call) { return header(call, QStringLiteral("x-queue"), 64); }
QString ivrPathOf(const Call &call) { return header(call, QStringLiteral("x-ivr-path"), 200); }

QString languageOf(const Call &call)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$"));
    const QString language = header(call, QStringLiteral("x-language"), 32);
    return tag.match(language).hasMatch() ? language : QString();
}

QString forwardedFromOf(const Call &call)
{
    QVector<Forwarding> from = readDiversion(call.headers.value(QStringLiteral("diversion")));
    if (from.isEmpty())
        from = readHistoryInfo(call.headers.value(QStringLiteral("history-info")));
    if (from.isEmpty())
        return {};
    // The one that was dialled: the oldest.
    const Forwarding &dialled = from.constLast();
    return dialled.name.isEmpty() ? dialled.user : dialled.name;
}

std::optional<std::chrono::seconds> waitedOf(const Call &call)
{
    bool isNumber = false;
    const qint64 joined = header(call, QStringLiteral("x-queue-joined"), 20).toLongLong(&isNumber);
    const qint64 waited = toMs(call.startedAt) / 1000 - joined;
    if (!isNumber || joined <= 0 || waited < 0 || waited > 24 * 3600)
        return std::nullopt;
    return std::chrono::seconds(waited);
}

Result<GuideFacts> readGuideFacts(Database &db, const Customer &customer)
{
    GuideFacts facts;
    facts.customer = customer;
    const auto orders = OrderRepository(db).ofCustomer(customer.id);
    if (!orders)
        return orders.error();
    if (!orders->isEmpty())
        facts.order = orders->first();
    const auto cases = CaseRepository(db).ofCustomer(customer.id);
    if (!cases)
        return cases.error();
    for (const Case &one : *cases) {
        if (one.state != EntryStatus::Closed) {
            facts.openCase = one;
            break;
        }
    }
    const auto contacts = TimelineRepository(db).page(customer.id, {{Channel::Call, Channel::Chat}, {}}, std::nullopt,
                                                      contactsLookedAt);
    if (!contacts)
        return contacts.error();
    for (const TimelineEntry &entry : contacts->entries) { // newest first: what is already known is newer
        const auto interaction = InteractionRepository(db).byId(InteractionId(entry.id.uuid()));
        if (!interaction)
            continue;
        const QJsonObject answers = answersOfGuide(interaction->guide);
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            if (!facts.known.contains(it.key()))
                facts.known.insert(it.key(), it.value());
        }
    }
    return facts;
}

} // namespace linija
