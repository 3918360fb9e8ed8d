// The time of day in a locale's short form. Qt before 6.8 does not know the day-period letter "B" of newer locale data
// (Traditional Chinese) and prints it; without it the same pattern reads as a clock of 24 hours.
#pragma once

#include <QLocale>
#include <QTime>

namespace linija {

[[nodiscard]] inline QString shortTime(const QLocale &locale, QTime time)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (format.contains(QLatin1Char('B'))) {
        format.remove(QLatin1Char('B'));
        format.replace(QStringLiteral("h:"), QStringLiteral("HH:"), Qt::CaseInsensitive);
    }
    return locale.toString(time, format.trimmed());
}

} // namespace linija
