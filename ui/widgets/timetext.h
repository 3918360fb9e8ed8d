// How times are written, over the whole program:
//   a clock that runs     clockText      04:12, 1:04:12   two digits of minutes, so that it keeps its width
//   a time that is over   durationText   3:05, 0:12, 1:04:12
//   a rounded time        in words       9 min            TimelineWords::roughTime
//   a time of day         shortTime      15:08            the short form of the locale
#pragma once

#include <QLocale>
#include <QString>
#include <QTime>

#include <algorithm>
#include <chrono>

namespace linija {

// "04:12", "1:04:12"; what is left of a second does not count, negative times are zero.
[[nodiscard]] inline QString clockText(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(0, std::chrono::floor<std::chrono::seconds>(duration).count());
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds >= 3600)
        return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
    return two(seconds / 60) + QLatin1Char(':') + two(seconds % 60);
}

// The same without the zero in front.
[[nodiscard]] inline QString durationText(std::chrono::milliseconds duration)
{
    const QString text = clockText(duration);
    return text.startsWith(QLatin1Char('0')) ? text.mid(1) : text;
}

// The time of day in a locale's short form. Qt before 6.8 does not know the day-period letter "B" of newer locale data
// (Traditional Chinese) and prints it; without it the same pattern reads as a clock of 24 hours.
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
