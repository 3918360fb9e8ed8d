#include "ui/gallery/looks.h"

#include <QRegularExpression>

namespace linija {

namespace {

QString themeName(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    return {};
}

} // namespace

QString Look::name() const
{
    const QString said = words == Words::Pseudo ? QStringLiteral("pseudo") : language;
    return QStringLiteral("%1-%2-%3x%4").arg(said, themeName(theme)).arg(size.width()).arg(size.height());
}

std::optional<Look> lookFromText(const QString &text, const Look &base)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})(?:@(\\d{3}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Look look = base;
    look.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.captured(3).isEmpty())
        look.textPercent = match.captured(3).toInt();
    const bool holds = look.size.width() >= 640 && look.size.height() >= 480 && look.size.width() <= 7680
        && look.size.height() <= 4320 && look.textPercent >= 100 && look.textPercent <= 200;
    return holds ? std::optional(look) : std::nullopt;
}

std::optional<ThemeChoice> themeFromText(const QString &text)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (text == themeName(theme))
            return theme;
    }
    return std::nullopt;
}

} // namespace linija
