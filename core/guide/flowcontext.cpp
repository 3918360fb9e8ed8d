#include "core/guide/flowcontext.h"

#include "core/base/untrustedtext.h"

#include <QJsonArray>

namespace linija {

namespace {

QString orderState(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Placed: return QStringLiteral("placed");
    case EntryStatus::Shipped: return QStringLiteral("shipped");
    case EntryStatus::Delivered: return QStringLiteral("delivered");
    case EntryStatus::Returned: return QStringLiteral("returned");
    case EntryStatus::Cancelled: return QStringLiteral("cancelled");
    case EntryStatus::None: case EntryStatus::InProgress: case EntryStatus::Resolved: case EntryStatus::NotResolved:
    case EntryStatus::Abandoned: case EntryStatus::TimedOut: case EntryStatus::Registered: case EntryStatus::Judged:
    case EntryStatus::Investigating: case EntryStatus::Proposed: case EntryStatus::CarriedOut:
    case EntryStatus::Summarised: case EntryStatus::FollowUp: case EntryStatus::Closed: case EntryStatus::Open:
    case EntryStatus::Done: break;
    }
    return {};
}

QString caseState(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Registered: return QStringLiteral("registered");
    case EntryStatus::Judged: return QStringLiteral("judged");
    case EntryStatus::Investigating: return QStringLiteral("investigating");
    case EntryStatus::Proposed: return QStringLiteral("proposed");
    case EntryStatus::CarriedOut: return QStringLiteral("carried-out");
    case EntryStatus::Summarised: return QStringLiteral("summarised");
    case EntryStatus::FollowUp: return QStringLiteral("follow-up");
    case EntryStatus::Closed: return QStringLiteral("closed");
    case EntryStatus::None: case EntryStatus::InProgress: case EntryStatus::Resolved: case EntryStatus::NotResolved:
    case EntryStatus::Abandoned: case EntryStatus::TimedOut: case EntryStatus::Placed: case EntryStatus::Shipped:
    case EntryStatus::Delivered: case EntryStatus::Returned: case EntryStatus::Cancelled: case EntryStatus::Open:
    case EntryStatus::Done: break;
    }
    return {};
}

void put(QJsonObject &object, const char *key, const QString &text)
{
    const QString plain = plainBoundedText(text);
    if (!plain.isEmpty())
        object.insert(QLatin1String(key), plain);
}

// The primary one, else the first of that kind.
QString reachableBy(const Customer &customer, IdentityKind kind)
{
    QString found;
    for (const Identity &identity : customer.identities) {
        if (identity.kind != kind)
            continue;
        if (identity.primary)
            return identity.value;
        if (found.isEmpty())
            found = identity.value;
    }
    return found;
}

// As somebody says it on the telephone: "Olena" of "Olena K.". A name that begins with an initial stays whole.
QString firstNameOf(const QString &name)
{
    const QString whole = name.simplified();
    const QString first = whole.section(QLatin1Char(' '), 0, 0);
    return first.endsWith(QLatin1Char('.')) ? whole : first;
}

} // namespace

QJsonObject flowContext(const FlowContextSource &source)
{
    QJsonObject context;
    QJsonObject company;
    put(company, "name", source.company);
    QJsonObject agent;
    put(agent, "login", source.agentLogin);
    put(agent, "name", source.agentName);
    put(agent, "firstName", firstNameOf(source.agentName));
    QJsonObject call;
    put(call, "queue", source.queue);
    put(call, "number", source.remoteNumber);
    call.insert(QStringLiteral("direction"), source.direction == CallDirection::Incoming ? QStringLiteral("inbound")
                                                                                        : QStringLiteral("outbound"));
    context.insert(QStringLiteral("company"), company);
    context.insert(QStringLiteral("agent"), agent);
    context.insert(QStringLiteral("call"), call);

    if (source.customer) {
        QJsonObject customer;
        put(customer, "name", source.customer->name);
        put(customer, "number", source.customer->number);
        put(customer, "tier", source.customer->tier);
        put(customer, "city", source.customer->city);
        put(customer, "country", source.customer->country);
        put(customer, "language", source.customer->languages.value(0));
        put(customer, "phone", reachableBy(*source.customer, IdentityKind::Phone));
        put(customer, "email", reachableBy(*source.customer, IdentityKind::Email));
        context.insert(QStringLiteral("customer"), customer);
    }
    if (source.order) {
        QJsonObject order;
        put(order, "number", source.order->number);
        put(order, "state", orderState(source.order->state));
        QJsonArray items;
        for (qsizetype i = 0; i < source.order->items.size() && i < 50; ++i)
            items.append(plainBoundedText(source.order->items.at(i)));
        order.insert(QStringLiteral("items"), items);
        if (!source.order->total.currency.isEmpty()) {
            order.insert(QStringLiteral("total"), QJsonObject{{QStringLiteral("minor"), source.order->total.minor},
                                                              {QStringLiteral("currency"), source.order->total.currency}});
        }
        context.insert(QStringLiteral("order"), order);
    }
    if (source.openCase) {
        QJsonObject open;
        put(open, "number", source.openCase->number);
        put(open, "subject", source.openCase->subject);
        put(open, "state", caseState(source.openCase->state));
        context.insert(QStringLiteral("case"), open);
    }
    if (!source.known.isEmpty())
        context.insert(QStringLiteral("known"), source.known);
    return context;
}

QJsonObject answersOfGuide(const QJsonObject &guide)
{
    QJsonObject out;
    const auto add = [&](const QJsonObject &record) {
        const QJsonObject answers = record.value(QLatin1String("answers")).toObject();
        for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
            out.insert(it.key(), it.value());
    };
    const QJsonArray before = guide.value(QLatin1String("before")).toArray();
    for (const QJsonValue record : before)
        add(record.toObject());
    add(guide);
    return out;
}

QStringList flowContextNames()
{
    return {QStringLiteral("company.name"),     QStringLiteral("agent.name"),       QStringLiteral("agent.login"),
            QStringLiteral("agent.firstName"),
            QStringLiteral("call.queue"),       QStringLiteral("call.number"),      QStringLiteral("call.direction"),
            QStringLiteral("customer.name"),    QStringLiteral("customer.number"),  QStringLiteral("customer.tier"),
            QStringLiteral("customer.city"),    QStringLiteral("customer.country"), QStringLiteral("customer.language"),
            QStringLiteral("customer.phone"),   QStringLiteral("customer.email"),   QStringLiteral("order.number"),
            QStringLiteral("order.state"),      QStringLiteral("order.items"),      QStringLiteral("order.total.minor"),
            QStringLiteral("order.total.currency"), QStringLiteral("case.number"),  QStringLiteral("case.subject"),
            QStringLiteral("case.state")};
}

} // namespace linija
