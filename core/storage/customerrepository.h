// Customers and their identities. Used inside a job of Store, on its thread; cheap to construct.
#pragma once

#include "core/domain/customer.h"
#include "core/storage/database.h"

namespace linija {

class CustomerRepository
{
public:
    explicit CustomerRepository(Database &database) : m_db(database) {}

    Result<void> upsert(const Customer &customer);
    Result<void> remove(CustomerId id); // fine where there is none; the customer's history stays

    [[nodiscard]] Result<Customer> byId(CustomerId id); // NotFound
    [[nodiscard]] Result<QVector<Customer>> byIds(const QVector<CustomerId> &ids); // missing ones are left out
    // None, one or several customers share an identity; at most 50. Phones in E.164, e-mails in any case.
    [[nodiscard]] Result<QVector<Customer>> byIdentity(IdentityKind kind, const QString &value);
    [[nodiscard]] Result<QVector<Customer>> byNumber(const QString &number); // the company's own, in any case

    // Customers whose name, number, city, phone, e-mail or handle begins with the words (each a prefix, all must match), or
    // whose phone begins with the digits, with or without the country code. Folds case and diacritics; Chinese matches
    // inside a name. Looks at 200 characters of `text` and gives at most `limit` (1 to 200) customers.
    [[nodiscard]] Result<QVector<Customer>> search(const QString &text, int limit = 50);

    // Counted from the local history; the week is the seven days before `now`.
    [[nodiscard]] Result<CustomerSummary> summary(CustomerId id, Timestamp now);
    [[nodiscard]] Result<qint64> count();

private:
    Result<Customer> read(Statement &statement); // the row that the statement stands on
    Result<QVector<Customer>> readAll(Statement &statement);

    Database &m_db;
};

} // namespace linija
