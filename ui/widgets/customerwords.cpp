#include "ui/widgets/customerwords.h"

#include "core/base/untrustedtext.h"
#include "core/domain/phonenumber.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/languagename.h"
#include "ui/widgets/timetext.h"

#include <QTimeZone>

namespace linija {

QString CustomerWords::shown(const QString &text, int max) { return plainBoundedText(text, max); }

QString CustomerWords::languages(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags.mid(0, 3))
        names << languageName(tag);
    names.removeAll(QString());
    return list(names);
}

QString CustomerWords::list(const QStringList &parts)
{
    QString joined;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        // Placeholders in what comes from outside stay what they are: both are put in at once.
        joined = joined.isEmpty() ? part : tr("%1, %2", "two parts of a list").arg(joined, part);
    }
    return joined;
}

QString CustomerWords::month(QDate day, const QLocale &locale)
{
    return tr("%1 %2", "month and year: March 2024")
        .arg(locale.standaloneMonthName(day.month()), QString::number(day.year()));
}

QString CustomerWords::country(const QString &iso)
{
    const QString code = iso.trimmed().toUpper();
    const QLocale::Territory territory = code.size() == 2 ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
    switch (int(territory)) {
    case QLocale::AnyTerritory: return shown(iso, 60);
    case QLocale::Latvia: return tr("Latvia");
    case QLocale::Lithuania: return tr("Lithuania");
    case QLocale::Estonia: return tr("Estonia");
    case QLocale::Ukraine: return tr("Ukraine");
    case QLocale::Taiwan: return tr("Taiwan");
    case QLocale::Poland: return tr("Poland");
    case QLocale::Germany: return tr("Germany");
    case QLocale::Finland: return tr("Finland");
    case QLocale::Sweden: return tr("Sweden");
    case QLocale::Norway: return tr("Norway");
    case QLocale::Denmark: return tr("Denmark");
    case QLocale::UnitedKingdom: return tr("United Kingdom");
    case QLocale::Ireland: return tr("Ireland");
    case QLocale::UnitedStates: return tr("United States");
    default: break; // Qt's list, not ours
    }
    const QList<QLocale> spoken = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    const QString own = spoken.isEmpty() ? QString() : spoken.first().nativeTerritoryName();
    return own.isEmpty() ? code : own;
}

QString CustomerWords::tier(const QString &tier)
{
    const QString key = tier.trimmed().toLower();
    if (key == QLatin1String("gold"))
        return tr("Gold", "customer tier");
    if (key == QLatin1String("silver"))
        return tr("Silver", "customer tier");
    if (key == QLatin1String("bronze"))
        return tr("Bronze", "customer tier");
    QString word = shown(tier, 30);
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

QString CustomerWords::label(const QString &label)
{
    const QString key = label.trimmed().toLower();
    if (key == QLatin1String("mobile"))
        return tr("mobile", "kind of telephone number");
    if (key == QLatin1String("home"))
        return tr("home", "kind of telephone number or address");
    if (key == QLatin1String("work"))
        return tr("work", "kind of telephone number or address");
    if (key == QLatin1String("office"))
        return tr("office", "kind of telephone number or address");
    return shown(label, 30);
}

QString CustomerWords::localTime(const QString &zone, Timestamp now, const QLocale &locale)
{
    const QTimeZone theirs(zone.toLatin1());
    if (zone.isEmpty() || !theirs.isValid())
        return {};
    const QDateTime there = toQDateTime(now).toTimeZone(theirs);
    const QString time = shortTime(locale, there.time());
    if (there.date() == toQDateTime(now).toLocalTime().date())
        return tr("their time %1").arg(time);
    return tr("their time %1, %2", "time, day of the week").arg(time, locale.dayName(there.date().dayOfWeek()));
}

QString CustomerWords::summaryLine(const Customer &customer, Timestamp now, const QString &matched,
                                   const QLocale &locale)
{
    QStringList parts;
    if (const QString spoken = languages(customer.languages); !spoken.isEmpty())
        parts << spoken;
    const QString city = shown(customer.city, 60);
    const QString time = localTime(customer.timeZone, now, locale);
    if (!city.isEmpty() && !time.isEmpty())
        parts << tr("%1, %2", "city, their local time").arg(city, time);
    else if (!city.isEmpty() || !time.isEmpty())
        parts << city + time;
    if (customer.since.isValid())
        parts << tr("customer since %1").arg(customer.since.year());
    if (!matched.isEmpty())
        parts << matched;
    return factLine(parts);
}

QString CustomerWords::number(const QString &remote, const QString &readerRegion)
{
    const QString plain = shown(remote, 64);
    if (!plain.startsWith(QLatin1Char('+')))
        return plain;
    const std::optional<PhoneNumber> number = PhoneNumber::parse(plain, readerRegion);
    return number ? number->display(readerRegion) : plain;
}

} // namespace linija
