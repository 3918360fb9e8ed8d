// Which of the window's languages the fonts of this computer can show, asked of fontconfig (fc-list); links no GUI.
#pragma once

#include <QString>
#include <QVector>

namespace linija::ctl {

struct Script
{
    QString name;    // "Latvian and Lithuanian"
    QString letters; // that one font must have all of
    QString package; // Debian's, which has such a font
};

[[nodiscard]] const QVector<Script> &scriptsOfTheWindow();
// What fc-list is asked: ":charset=101 10d". Each letter once, also beyond the basic plane.
[[nodiscard]] QString fontPattern(const QString &letters);

enum class FontAnswer { Found, Missing, CannotTell };
[[nodiscard]] FontAnswer askForFont(const Script &script); // blocks for at most 5 s

} // namespace linija::ctl
