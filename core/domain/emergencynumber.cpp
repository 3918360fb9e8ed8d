#include "core/domain/emergencynumber.h"

#include <phonenumbers/shortnumberinfo.h>

#include <algorithm>

namespace linija {

namespace {

constexpr qsizetype maxLength = 32;

QString bare(QString text)
{
    text = text.trimmed();
    if (text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        text = text.mid(4).section(QLatin1Char(';'), 0, 0);
    text.removeIf([](QChar c) { return QStringLiteral(" -.()/").contains(c) || c == QChar(0x00a0); });
    return text;
}

} // namespace

QString emergencyNumber(const QString &typed, const QString &region, const QStringList &more)
{
    if (typed.size() > maxLength)
        return {};
    const QString number = bare(typed);
    if (number.isEmpty())
        return {};
    if (std::any_of(more.begin(), more.end(), [&](const QString &one) { return bare(one) == number; }))
        return number;
    if (!std::all_of(number.begin(), number.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }))
        return {};
    const std::string digits = number.toStdString();
    static const i18n::phonenumbers::ShortNumberInfo known;
    if (region.size() == 2 && known.IsEmergencyNumber(digits, region.toUpper().toStdString()))
        return number;
    // Mobile networks everywhere send these two on; a PBX whose country we do not know may as well.
    const bool everywhere = number == QLatin1String("112") || number == QLatin1String("911");
    return region.size() != 2 && everywhere ? number : QString();
}

} // namespace linija
