// How a share in percent is written, over the whole program: "100%" in English and Chinese, "100 %" elsewhere, never broken
// between the figure and its sign.
#pragma once

#include <QLocale>
#include <QString>

namespace linija {

[[nodiscard]] inline QString percentText(const QString &figure, const QLocale &locale)
{
    const bool close = locale.language() == QLocale::English || locale.language() == QLocale::Chinese || locale.language() == QLocale::C;
    return close ? figure + QLatin1Char('%') : figure + QChar(QChar::Nbsp) + QLatin1Char('%');
}

} // namespace linija
