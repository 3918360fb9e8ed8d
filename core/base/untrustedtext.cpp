#include "core/base/untrustedtext.h"

#include <QChar>

#include <algorithm>

namespace linija {

namespace {

bool isUnwanted(char32_t c)
{
    const bool bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
    const bool zeroWidth = c == 0x200B || c == 0x2060 || c == 0xFEFF;
    const bool control = QChar::category(c) == QChar::Other_Control;
    return bidi || zeroWidth || control || QChar::isNonCharacter(c) || QChar::isSurrogate(c);
}

} // namespace

QString plainBoundedText(const QString &text, qsizetype maxLength)
{
    // Work on a bounded prefix: what is dropped may be long, what is kept may not.
    const qsizetype readable = std::min<qsizetype>(text.size(), maxLength * 8 + 64);
    QString out;
    out.reserve(std::min(readable, maxLength));
    bool pendingSpace = false;
    bool cut = readable < text.size();
    for (qsizetype i = 0; i < readable; ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (c == '\t' || c == '\n' || c == '\r' || QChar::isSpace(c)) {
            pendingSpace = !out.isEmpty();
            continue;
        }
        if (isUnwanted(c))
            continue;
        const qsizetype needed = (pendingSpace ? 1 : 0) + (QChar::requiresSurrogates(c) ? 2 : 1);
        if (out.size() + needed > maxLength) {
            cut = true;
            break;
        }
        if (pendingSpace)
            out += QLatin1Char(' ');
        pendingSpace = false;
        out += QStringView(QChar::fromUcs4(c));
    }
    if (cut && maxLength > 0) {
        if (out.size() >= maxLength) {
            out.chop(1);
            if (!out.isEmpty() && out.back().isHighSurrogate())
                out.chop(1);
        }
        out += QChar(0x2026);
    }
    return out;
}

} // namespace linija
