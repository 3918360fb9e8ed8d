#include "core/storage/customerrepository.h"

#include "core/storage/ftsquery.h"
#include "core/storage/identitykeys.h"
#include "core/storage/searchtext.h"
#include "core/storage/statement.h"
#include "core/storage/storedcodes.h"

#include <QSet>

#include <algorithm>

namespace linija {

namespace {

#define CUSTOMER_COLUMNS "row, id, number, name, languages, tier, city, country, time_zone, since, note, rev"

constexpr int maxSharing = 50;
constexpr qsizetype maxSearchText = 200;
constexpr std::chrono::milliseconds week = std::chrono::hours(7 * 24);

QString searchWords(const QString &name, const QString &number, const QString &city)
{
    return SearchText::indexText(name + QLatin1Char(' ') + number + QLatin1Char(' ') + city);
}

// Everything that begins with `prefix` sorts before this.
QString prefixEnd(const QString &prefix)
{
    return prefix + QChar(0xffff);
}

Error noCustomer(const QString &what)
{
    return {ErrorCode::NotFound, QStringLiteral("no customer %1").arg(what), false};
}

} // namespace

Result<void> CustomerRepository::upsert(const Customer &customer)
{
    if (customer.id.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("a customer needs an id"), false};
    qint64 row = 0;
    QString oldWords;
    {
        Statement old = m_db.statement("SELECT row, name, number, city FROM customers WHERE id = ?");
        if (old.bind(customer.id).next()) {
            row = old.integer(0);
            oldWords = searchWords(old.text(1), old.text(2), old.text(3));
        }
        if (auto read = old.result(); !read)
            return read;
    }
    const bool known = row != 0;
    {
        Statement write = m_db.statement("INSERT INTO customers (id, number, name, languages, tier, city, country, time_zone, since, note, rev) "
                                         "VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET number = excluded.number, "
                                         "name = excluded.name, languages = excluded.languages, tier = excluded.tier, city = excluded.city, "
                                         "country = excluded.country, time_zone = excluded.time_zone, since = excluded.since, "
                                         "note = excluded.note, rev = excluded.rev RETURNING row");
        write.bind(customer.id, customer.number, customer.name, customer.languages, customer.tier, customer.city, customer.country,
                   customer.timeZone, customer.since, customer.note, customer.rev);
        if (write.next())
            row = write.integer(0);
        if (auto done = write.run(); !done)
            return done;
    }
    if (known) {
        if (auto cleared = m_db.statement("DELETE FROM identities WHERE customer = ?").bind(row).run(); !cleared)
            return cleared;
    }
    int position = 0;
    for (const Identity &identity : customer.identities) {
        auto done = m_db.statement("INSERT INTO identities (customer, position, kind, value, label, is_primary, short_value) VALUES (?,?,?,?,?,?,?)")
                        .bind(row, position++, identity.kind, identityKey(identity.kind, identity.value), identity.label, identity.primary,
                              shortIdentityKey(identity.kind, identity.value))
                        .run();
        if (!done)
            return done;
    }
    const QString words = searchWords(customer.name, customer.number, customer.city);
    if (known && words != oldWords) {
        if (auto cleared = m_db.statement("DELETE FROM customer_search WHERE rowid = ?").bind(row).run(); !cleared)
            return cleared;
    }
    if (!known || words != oldWords) {
        if (auto done = m_db.statement("INSERT INTO customer_search (rowid, words) VALUES (?, ?)").bind(row, words).run(); !done)
            return done;
    }
    m_db.changes().customers.insert(customer.id);
    return {};
}

Result<void> CustomerRepository::remove(CustomerId id)
{
    qint64 row = 0;
    {
        Statement removed = m_db.statement("DELETE FROM customers WHERE id = ? RETURNING row"); // identities go with it
        if (removed.bind(id).next())
            row = removed.integer(0);
        if (auto done = removed.run(); !done)
            return done;
    }
    if (row == 0)
        return {};
    m_db.changes().customers.insert(id);
    return m_db.statement("DELETE FROM customer_search WHERE rowid = ?").bind(row).run();
}

Result<Customer> CustomerRepository::read(Statement &s)
{
    Customer out;
    const qint64 row = s.integer(0);
    out.id = CustomerId(s.uuid(1));
    out.number = s.text(2);
    out.name = s.text(3);
    out.languages = s.texts(4);
    out.tier = s.text(5);
    out.city = s.text(6);
    out.country = s.text(7);
    out.timeZone = s.text(8);
    out.since = s.isNull(9) ? QDate() : QDate::fromString(s.text(9), Qt::ISODate);
    out.note = s.text(10);
    out.rev = s.text(11);
    Statement identities = m_db.statement("SELECT kind, value, label, is_primary FROM identities WHERE customer = ? ORDER BY position");
    identities.bind(row);
    while (identities.next())
        out.identities += Identity{identities.code<IdentityKind>(0), identities.text(1), identities.text(2), identities.flag(3)};
    if (auto done = identities.result(); !done)
        return done.error();
    return out;
}

Result<QVector<Customer>> CustomerRepository::readAll(Statement &s)
{
    QVector<Customer> out;
    while (s.next()) {
        auto customer = read(s);
        if (!customer)
            return customer.error();
        out += std::move(customer).value();
    }
    if (auto done = s.result(); !done)
        return done.error();
    return out;
}

Result<Customer> CustomerRepository::byId(CustomerId id)
{
    const auto found = byIds({id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return noCustomer(id.toString());
    return found->first();
}

Result<QVector<Customer>> CustomerRepository::byIds(const QVector<CustomerId> &ids)
{
    QVector<Customer> out;
    for (const CustomerId id : ids) {
        Statement s = m_db.statement("SELECT " CUSTOMER_COLUMNS " FROM customers WHERE id = ?");
        s.bind(id);
        auto found = readAll(s);
        if (!found)
            return found.error();
        out += *found;
    }
    return out;
}

Result<QVector<Customer>> CustomerRepository::byIdentity(IdentityKind kind, const QString &value)
{
    if (value.isEmpty())
        return QVector<Customer>{};
    Statement s = m_db.statement("SELECT " CUSTOMER_COLUMNS " FROM customers WHERE row IN "
                                 "(SELECT customer FROM identities WHERE value = ? AND kind = ? LIMIT ?) ORDER BY row");
    s.bind(identityKey(kind, value), kind, maxSharing);
    return readAll(s);
}

Result<QVector<Customer>> CustomerRepository::byNumber(const QString &number)
{
    if (number.isEmpty())
        return QVector<Customer>{};
    Statement s = m_db.statement("SELECT " CUSTOMER_COLUMNS " FROM customers WHERE number = ? COLLATE NOCASE ORDER BY row LIMIT ?");
    s.bind(number, maxSharing);
    return readAll(s);
}

Result<QVector<Customer>> CustomerRepository::search(const QString &text, int limit)
{
    limit = std::clamp(limit, 1, 200);
    const QString typed = text.left(maxSearchText).trimmed();
    QVector<qint64> rows; // in the order in which they are given back
    QSet<qint64> seen;
    const auto collect = [&](Statement &s) -> Result<void> {
        while (rows.size() < limit && s.next()) {
            if (const qint64 row = s.integer(0); !seen.contains(row)) {
                seen.insert(row);
                rows += row;
            }
        }
        return s.result();
    };

    // Phones, e-mails and handles are ranges of an index: a common prefix such as a country code costs no more than a rare one.
    for (const QString &key : identityPrefixes(typed)) {
        Statement s = m_db.statement("SELECT customer FROM identities WHERE value >= ? AND value < ? LIMIT ?");
        s.bind(key, prefixEnd(key), limit);
        if (auto done = collect(s); !done)
            return done.error();
    }
    for (const QString &key : shortIdentityPrefixes(typed)) {
        Statement s = m_db.statement("SELECT customer FROM identities WHERE short_value >= ? AND short_value < ? LIMIT ?");
        s.bind(key, prefixEnd(key), limit);
        if (auto done = collect(s); !done)
            return done.error();
    }
    if (const QStringList terms = SearchText::terms(typed, maxSearchText); !terms.isEmpty()) {
        Statement s = m_db.statement("SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT ?");
        s.bind(ftsPrefixQuery(terms, QLatin1String("AND")), limit);
        if (auto done = collect(s); !done)
            return done.error();
    }

    QVector<Customer> out;
    for (const qint64 row : rows) {
        Statement s = m_db.statement("SELECT " CUSTOMER_COLUMNS " FROM customers WHERE row = ?");
        s.bind(row);
        auto found = readAll(s);
        if (!found)
            return found.error();
        out += *found;
    }
    // Whose name begins with what was typed stands before whose second name or city does.
    const QString folded = SearchText::fold(typed);
    std::stable_partition(out.begin(), out.end(), [&](const Customer &c) { return SearchText::fold(c.name).startsWith(folded); });
    return out;
}

Result<CustomerSummary> CustomerRepository::summary(CustomerId id, Timestamp now)
{
    CustomerSummary out;
    out.id = id;
    {
        // By time, not by channel: a week is short, a history is long.
        Statement s = m_db.statement("SELECT count(*) FROM timeline INDEXED BY timeline_by_time WHERE customer_id = ? AND at > ? AND at <= ? "
                                     "AND channel <= 3");
        if (s.bind(id, now - week, now).next())
            out.contactsThisWeek = s.number(0);
        if (auto read = s.result(); !read)
            return read.error();
    }
    {
        Statement s = m_db.statement("SELECT id, kind FROM cases WHERE customer_id = ? AND state <> ? ORDER BY opened_at DESC LIMIT 1000");
        s.bind(id, EntryStatus::Closed);
        while (s.next()) {
            out.openCases += CaseId(s.uuid(0));
            if (s.text(1) == QLatin1String("complaint"))
                ++out.openComplaints;
        }
        if (auto read = s.result(); !read)
            return read.error();
    }
    {
        Statement s = m_db.statement("SELECT sum(score), count(*) FROM surveys WHERE customer_id = ? AND kind = 'csat'");
        if (s.bind(id).next() && s.integer(1) > 0)
            out.csatMean = static_cast<double>(s.integer(0)) / static_cast<double>(s.integer(1));
        if (auto read = s.result(); !read)
            return read.error();
    }
    {
        Statement s = m_db.statement("SELECT score FROM surveys WHERE customer_id = ? AND kind = 'nps' ORDER BY at DESC LIMIT 1");
        if (s.bind(id).next())
            out.lastNps = s.number(0);
        if (auto read = s.result(); !read)
            return read.error();
    }
    return out;
}

Result<qint64> CustomerRepository::count()
{
    Statement s = m_db.statement("SELECT count(*) FROM customers");
    const qint64 found = s.next() ? s.integer(0) : 0;
    if (auto read = s.result(); !read)
        return read.error();
    return found;
}

#undef CUSTOMER_COLUMNS

} // namespace linija
