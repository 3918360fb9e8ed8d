// Facts beside each other with a dot between them, as cards, headers and lists show them: "Support · waited 0:12". Where
// such a text wraps, a line ends after a dot and never begins with one; where it is painted (laidtext.h, FactLabel) the dot at
// the end is left out. Plain text in, plain text out.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace linija {

// Empty facts are left out.
[[nodiscard]] QString factLine(const QStringList &facts);
// What stands between two facts, for texts that are put together piece by piece.
[[nodiscard]] QString factDot();
// The same rule for a text that has its dots already, such as a translated sentence.
[[nodiscard]] QString withFirmDots(QString text);
// For painting: spaces inside of short facts do not break, so that a line of facts wraps between them. Every character keeps
// its place.
[[nodiscard]] QString wrappedByFact(QString line);
// The same also for scripts that are written without spaces; here signs that are not seen are put in, so places in the text move.
[[nodiscard]] QString wholeFacts(const QString &line);
// As many whole facts from the beginning as fit: half of one says less than none. The first stays, whatever fits.
[[nodiscard]] QString factsThatFit(QString line, const std::function<bool(const QString &)> &fits);
// A name that ends in an initial stays on one line: "Olena K." is never split before "K.".
[[nodiscard]] QString firmName(const QString &name);

} // namespace linija
