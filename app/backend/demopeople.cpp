#include "app/backend/demopeople.h"

#include "core/base/uuid7.h"
#include "core/domain/phonenumber.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

constexpr int firstMadeUp = 100100;
const char *const companyZone = "Europe/Vilnius";

QString idOf(const QString &type, const QString &name) { return namedUuid(type + u':' + name).toString(QUuid::WithoutBraces); }

Error wrong(const QString &place, const QString &why)
{
    return Error{ErrorCode::Invalid, u"customers: "_s + place + u": "_s + why};
}

// "@-2d 09:02": two days ago at 09:02 company time, never after now. "@+1d 12:00": tomorrow, as it is.
// A time of today that has not come yet is drawn into the part of the day that has passed, keeping the order.
class Times
{
public:
    explicit Times(Timestamp now) : m_now(now), m_zone(companyZone)
    {
        const QDate today = toQDateTime(now).toTimeZone(m_zone).date();
        const qint64 midnight = today.startOfDay(m_zone).toMSecsSinceEpoch();
        const qint64 utcMidnight = toQDateTime(now).date().startOfDay(Qt::UTC).toMSecsSinceEpoch();
        m_dayStart = fromMs(std::max(midnight, utcMidnight)); // today for readers of either clock
        m_today = today;
    }

    [[nodiscard]] std::optional<QString> resolve(const QString &text) const
    {
        static const QRegularExpression pattern(u"^@([+-])(\\d{1,4})d (\\d\\d):(\\d\\d)(?::(\\d\\d))?$"_s);
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const bool ahead = match.captured(1) == u"+";
        const int days = match.captured(2).toInt();
        const QTime time(match.captured(3).toInt(), match.captured(4).toInt(), match.captured(5).toInt());
        if (!time.isValid())
            return std::nullopt;
        const QDateTime moment(m_today.addDays(ahead ? days : -days), time, m_zone);
        Timestamp at = fromMs(moment.toMSecsSinceEpoch());
        if (!ahead && days == 0 && (at > m_now || at < m_dayStart)) {
            const double part = time.msecsSinceStartOfDay() / 86'400'000.0;
            at = m_dayStart + std::chrono::milliseconds(static_cast<qint64>(part * static_cast<double>((m_now - m_dayStart).count())));
        }
        return toIso(at);
    }

private:
    Timestamp m_now;
    QTimeZone m_zone;
    QDate m_today;
    Timestamp m_dayStart{};
};

Timestamp placeInTime(const QJsonObject &data)
{
    for (const QString &key : {u"startedAt"_s, u"changedAt"_s, u"openedAt"_s, u"createdAt"_s, u"at"_s}) {
        if (const auto at = fromIso(data.value(key).toString()))
            return *at;
    }
    return {};
}

QString currencyOf(const QString &country)
{
    return country == u"UA" ? u"UAH"_s : country == u"TW" ? u"TWD"_s : u"EUR"_s;
}

Result<void> addKnown(const QJsonObject &from, const Times &times, DemoPeople &people)
{
    const QString number = from.value(u"number"_s).toString();
    if (number.isEmpty())
        return wrong(u"customers.json"_s, u"a customer without number"_s);
    QJsonObject data = from.value(u"data"_s).toObject();
    data.insert(u"number"_s, number);
    DemoPerson person;
    person.number = number;
    person.id = idOf(u"customer"_s, number);
    for (const QJsonValue &language : data.value(u"languages"_s).toArray())
        person.languages.append(language.toString());
    for (const QJsonValue &each : data.value(u"identities"_s).toArray()) {
        const QJsonObject identity = each.toObject();
        if (identity.value(u"kind"_s).toString() != u"phone")
            continue;
        const QString value = identity.value(u"value"_s).toString();
        const auto phone = PhoneNumber::parse(value, {});
        if (!phone || phone->e164() != value)
            return wrong(number, value + u" cannot be a phone number"_s);
        if (person.phone.isEmpty() || identity.value(u"primary"_s).toBool())
            person.phone = value;
    }
    person.currency = currencyOf(data.value(u"country"_s).toString());
    person.zone = QTimeZone(data.value(u"timeZone"_s).toString().toLatin1());
    if (!person.zone.isValid())
        return wrong(number, u"no such time zone: "_s + data.value(u"timeZone"_s).toString());
    person.since = QDate::fromString(data.value(u"since"_s).toString(), Qt::ISODate);
    person.history = from.value(u"history"_s).toString() == u"old" ? DemoHistory::OldOnly : DemoHistory::Any;
    people.rows.append({u"customers"_s, person.id, data, {}});
    for (const QJsonValue &each : from.value(u"rows"_s).toArray()) {
        const QString type = each.toObject().value(u"type"_s).toString();
        const QString key = each.toObject().value(u"key"_s).toString();
        QJsonObject row = each.toObject().value(u"data"_s).toObject();
        for (auto it = row.begin(); it != row.end(); ++it) {
            const QString text = it->toString();
            if (!text.startsWith(u'@'))
                continue;
            const auto time = times.resolve(text);
            if (!time)
                return wrong(number + u'.' + key + u'.' + it.key(), text + u": wants @-2d 09:02 or @+1d 12:00"_s);
            *it = *time;
        }
        row.insert(u"customerId"_s, person.id);
        // Orders and cases have numbers of their own; the rest is told apart by the customer.
        const bool numbered = type == u"orders" || type == u"cases";
        people.rows.append({type, idOf(type, numbered ? key : number + u' ' + key), row, placeInTime(row)});
    }
    people.persons.push_back(person);
    return {};
}

class Maker
{
public:
    Maker(const DemoPools &pools, Timestamp now, DemoPeople &people) : m_pools(pools), m_now(now), m_people(people)
    {
        for (const DemoPerson &person : people.persons)
            m_phones.insert(person.phone);
    }

    Result<void> make(const DemoRegion &region, int serial)
    {
        const QString number = u"C-%1"_s.arg(firstMadeUp + serial);
        DemoRandom random(u"customer "_s + number);
        const DemoCulture &culture = *m_pools.cultures.constFind(region.culture);
        const int sex = random.between(0, 1);
        const DemoName &given = random.pick(culture.given[sex]);
        const DemoName &family = random.pick(culture.family[sex]);
        const DemoPlace &place = random.pick(region.places);
        DemoPerson person;
        person.number = number;
        person.id = idOf(u"customer"_s, number);
        person.languages = random.pickWeighted(region.languages).list;
        person.currency = region.currency;
        person.zone = QTimeZone(place.timeZone.toLatin1());
        if (!person.zone.isValid())
            return wrong(u"names.json"_s, u"no such time zone: "_s + place.timeZone);
        person.since = toQDateTime(m_now).date().addDays(-random.between(20, 3300));
        const auto phone = makePhone(random, region);
        if (!phone)
            return phone.error();
        person.phone = *phone;

        QJsonArray identities{QJsonObject{{u"kind"_s, u"phone"_s}, {u"value"_s, person.phone}, {u"label"_s, u"mobile"_s}, {u"primary"_s, true}}};
        if (random.chance(14)) {
            const auto second = makePhone(random, region);
            if (!second)
                return second.error();
            identities.append(QJsonObject{{u"kind"_s, u"phone"_s}, {u"value"_s, *second}, {u"label"_s, u"work"_s}});
        }
        identities.append(QJsonObject{{u"kind"_s, u"email"_s}, {u"value"_s, makeEmail(random, given, family)}, {u"label"_s, u"home"_s}});
        if (random.chance(12)) {
            const QString network = region.country == u"TW" ? u"line"_s : u"telegram"_s;
            identities.append(QJsonObject{{u"kind"_s, u"handle"_s},
                                          {u"value"_s, network + u':' + given.latin + u'.' + family.latin.left(1) + QString::number(serial)},
                                          {u"label"_s, network == u"line" ? u"LINE"_s : u"Telegram"_s}});
        }
        QJsonObject data{{u"number"_s, number},
                         {u"name"_s, culture.familyFirst ? family.shown + given.shown : given.shown + u' ' + family.shown},
                         {u"languages"_s, QJsonArray::fromStringList(person.languages)},
                         {u"city"_s, place.city},
                         {u"country"_s, region.country},
                         {u"timeZone"_s, place.timeZone},
                         {u"since"_s, person.since.toString(Qt::ISODate)},
                         {u"identities"_s, identities}};
        if (const int rank = random.between(1, 100); rank <= 8)
            data.insert(u"tier"_s, u"gold"_s);
        else if (rank <= 24)
            data.insert(u"tier"_s, u"silver"_s);
        if (random.chance(12))
            data.insert(u"note"_s, random.pick(m_pools.customerNotes));
        m_people.rows.append({u"customers"_s, person.id, data, {}});
        m_people.persons.push_back(person);
        return {};
    }

private:
    Result<QString> makePhone(DemoRandom &random, const DemoRegion &region)
    {
        for (int attempt = 0; attempt < 200; ++attempt) {
            QString text = random.pick(region.phones);
            for (QChar &c : text) {
                if (c == u'#')
                    c = QChar(u'0' + random.between(0, 9));
            }
            const auto phone = PhoneNumber::parse(text, {});
            if (!phone || phone->e164() != text || phone->region() != region.country || m_phones.contains(text))
                continue;
            m_phones.insert(text);
            return text;
        }
        return wrong(u"names.json"_s, u"the patterns of %1 make no valid numbers any more: %2"_s.arg(region.country, region.phones.join(u", "_s)));
    }

    QString makeEmail(DemoRandom &random, const DemoName &given, const DemoName &family)
    {
        static const QStringList domains{u"example.com"_s, u"example.org"_s, u"example.net"_s};
        const QString domain = random.pick(domains);
        QString email = given.latin + u'.' + family.latin + u'@' + domain;
        for (int n = 2; m_emails.contains(email); ++n)
            email = given.latin + u'.' + family.latin + QString::number(n) + u'@' + domain;
        m_emails.insert(email);
        return email;
    }

    const DemoPools &m_pools;
    Timestamp m_now;
    DemoPeople &m_people;
    QSet<QString> m_phones;
    QSet<QString> m_emails;
};

} // namespace

Result<DemoPeople> makePeople(const DemoPools &pools, Timestamp now)
{
    DemoPeople people;
    const Times times(now);
    for (const QJsonValue &known : pools.customers) {
        if (const auto added = addKnown(known.toObject(), times, people); !added)
            return added.error();
    }
    Maker maker(pools, now, people);
    int serial = 0;
    for (const DemoRegion &region : pools.regions) {
        for (int i = 0; i < region.customers; ++i) {
            if (const auto made = maker.make(region, serial++); !made)
                return made.error();
        }
    }
    return people;
}

} // namespace linija::backend
