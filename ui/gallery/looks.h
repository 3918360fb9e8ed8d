// How the window looks: theme, language, text size, size. Plain. And the texts of the command line for them.
#pragma once

#include "core/settings/settings.h"

#include <QSize>
#include <QString>
#include <QVector>

#include <optional>

namespace linija {

enum class Words { Translated, Pseudo }; // Pseudo: every text two fifths longer (tests/fakes/pseudotranslator.h)

struct Look
{
    QString language = QStringLiteral("en");
    ThemeChoice theme = ThemeChoice::Light;
    int textPercent = 100;
    QSize size{1440, 900};
    Words words = Words::Translated;

    // "uk-light-1366x768": for the names of files.
    [[nodiscard]] QString name() const;
};

// "1366x768" or "1920x1080@150": a size and the text size that goes with it. Nothing where it is none, is below 640x480
// or above 7680x4320, or the text is not 100 to 200.
[[nodiscard]] std::optional<Look> lookFromText(const QString &text, const Look &base);
[[nodiscard]] std::optional<ThemeChoice> themeFromText(const QString &text); // "light", "dark"

} // namespace linija
