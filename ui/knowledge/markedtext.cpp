#include "ui/knowledge/markedtext.h"

#include "core/base/untrustedtext.h"

namespace linija {

MarkedText markedText(const QString &marked, int maxLength)
{
    constexpr QChar begins(0x0002);
    constexpr QChar ends(0x0003);
    MarkedText result;
    bool open = false;
    qsizetype at = 0;
    const QString bounded = marked.left(qsizetype(maxLength) * 4);
    while (at < bounded.size() && result.text.size() < maxLength) {
        qsizetype stop = at;
        while (stop < bounded.size() && bounded.at(stop) != begins && bounded.at(stop) != ends)
            ++stop;
        // Pieces are cleaned one by one; the spaces at their edges are what separates them from the marked words.
        const QString raw = bounded.mid(at, stop - at);
        QString piece = plainBoundedText(raw, maxLength - int(result.text.size()));
        if (!raw.isEmpty() && raw.at(0).isSpace() && !result.text.isEmpty() && !result.text.endsWith(QLatin1Char(' ')))
            piece.prepend(QLatin1Char(' '));
        if (!raw.isEmpty() && raw.back().isSpace() && !piece.isEmpty() && !piece.endsWith(QLatin1Char(' ')))
            piece.append(QLatin1Char(' '));
        if (open && !piece.isEmpty())
            result.marks.append({int(result.text.size()), int(piece.size())});
        result.text += piece;
        if (stop < bounded.size())
            open = bounded.at(stop) == begins;
        at = stop + 1;
    }
    return result;
}

} // namespace linija
