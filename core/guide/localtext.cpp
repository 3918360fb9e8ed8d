#include "core/guide/localtext.h"

#include <QStringList>

namespace linija {

namespace {

QString baseOf(const QString &tag) { return tag.section(QLatin1Char('-'), 0, 0); }

bool hasText(const LocalText &text, const QString &tag)
{
    const auto found = text.constFind(tag);
    return found != text.cend() && !found->trimmed().isEmpty();
}

} // namespace

QString canonicalLanguage(const QString &language)
{
    QString tag = language.left(35).trimmed();
    tag.replace(QLatin1Char('_'), QLatin1Char('-'));
    QStringList parts = tag.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    parts[0] = parts[0].toLower();
    for (int i = 1; i < parts.size(); ++i) {
        QString &part = parts[i];
        if (part.size() == 4)
            part = part.left(1).toUpper() + part.mid(1).toLower();
        else if (part.size() == 2)
            part = part.toUpper();
        else
            part = part.toLower();
    }
    if (parts[0] == QLatin1String("zh")) {
        // The script decides what a person can read; regions are only a sign of it.
        if (parts.contains(QLatin1String("Hant")) || parts.contains(QLatin1String("TW")) ||
            parts.contains(QLatin1String("HK")) || parts.contains(QLatin1String("MO")))
            return QStringLiteral("zh-Hant");
        if (parts.contains(QLatin1String("Hans")) || parts.contains(QLatin1String("CN")) ||
            parts.contains(QLatin1String("SG")))
            return QStringLiteral("zh-Hans");
    }
    return parts.join(QLatin1Char('-'));
}

QString bestLanguage(const LocalText &text, const QString &language)
{
    const QString wanted = canonicalLanguage(language);
    if (hasText(text, language))
        return language;
    if (hasText(text, wanted))
        return wanted;
    for (auto it = text.cbegin(); it != text.cend(); ++it) {
        if (canonicalLanguage(it.key()) == wanted && hasText(text, it.key()))
            return it.key();
    }
    const QString base = baseOf(wanted);
    if (!base.isEmpty()) {
        for (auto it = text.cbegin(); it != text.cend(); ++it) {
            if (baseOf(canonicalLanguage(it.key())) == base && hasText(text, it.key()))
                return it.key();
        }
    }
    if (hasText(text, QStringLiteral("en")))
        return QStringLiteral("en");
    for (auto it = text.cbegin(); it != text.cend(); ++it) {
        if (hasText(text, it.key()))
            return it.key();
    }
    return {};
}

QString textIn(const LocalText &text, const QString &language) { return text.value(bestLanguage(text, language)); }

} // namespace linija
