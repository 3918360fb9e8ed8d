// Customers and their histories, read from the local store. A facade, so that ui never sees storage.
// GUI thread; answers come as futures: continue with whenReady() and drop what comes too late by id.
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"
#include "core/domain/phonenumber.h"
#include "core/domain/timeline.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace linija {

class Clock;
class Store;

// Somebody of the company, or one of its queues, that calls can be handed to.
struct Colleague
{
    enum class Kind { Person, Queue };
    Kind kind = Kind::Person;
    QString name;      // of a queue in the directory's language
    QString extension; // as it is dialled
    friend bool operator==(const Colleague &, const Colleague &) = default;
};

// A call of this agent, the latest with its number.
struct RecentCall
{
    QString number; // E.164 where it is a number, else the SIP user part
    QString name;   // the customer's, where known
    Direction direction = Direction::Inbound;
    bool answered = false;
    Timestamp at{};
    friend bool operator==(const RecentCall &, const RecentCall &) = default;
};

class CustomerDirectory : public QObject
{
    Q_OBJECT
public:
    CustomerDirectory(Store &store, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Customer>> customer(CustomerId id);
    [[nodiscard]] QFuture<Result<CustomerSummary>> summary(CustomerId id);
    // All that share the number; a household's number gives several.
    [[nodiscard]] QFuture<Result<QVector<Customer>>> byPhone(const PhoneNumber &number);
    [[nodiscard]] QFuture<Result<QVector<Customer>>> byCustomerNumber(const QString &number);
    // Whose a finished interaction is; null where nobody was known, NotFound where it is not here.
    [[nodiscard]] QFuture<Result<CustomerId>> customerOf(InteractionId id);
    // Words of the name, a customer number or the beginning of a phone number or e-mail; at most `limit`, best first.
    [[nodiscard]] QFuture<Result<QVector<Customer>>> search(const QString &text, int limit);

    // Colleagues and queues with an extension. By the beginning of a word of the name, or of the extension; all of them for
    // an empty text. At most `limit`, by name; people first.
    [[nodiscard]] QFuture<Result<QVector<Colleague>>> colleagues(const QString &text, int limit);
    // Latest first, each number once.
    [[nodiscard]] QFuture<Result<QVector<RecentCall>>> recentCalls(const QString &agentLogin, int limit);

    // Agents and owners by the names that the company has for them.
    [[nodiscard]] QFuture<Result<TimelinePage>> timeline(CustomerId id, const TimelineFilter &filter,
                                                         std::optional<TimelineKey> before, int limit);
    [[nodiscard]] QFuture<Result<QVector<TimelineEntry>>> timelineEntries(CustomerId id,
                                                                          const QVector<TimelineEntryId> &ids);

    void setLanguage(const QString &language) { m_language = language; } // BCP 47; of queue names in the timeline

Q_SIGNALS:
    void customersChanged(const QSet<linija::CustomerId> &ids);
    // Entries that were added, changed or removed (a removed one is missing from timelineEntries()).
    void timelineChanged(linija::CustomerId customer, const QVector<linija::TimelineEntryId> &ids);

private:
    using AgentNames = std::shared_ptr<const QHash<QString, QString>>; // login → name; read by jobs, replaced as a whole

    void readAgents();

    Store &m_store;
    const Clock &m_clock;
    QString m_language = QStringLiteral("en");
    AgentNames m_agentNames;
};

} // namespace linija
