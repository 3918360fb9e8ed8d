// Puts an FTS5 query together from words that came from outside. For core/storage alone.
#pragma once

#include <QString>
#include <QStringList>

namespace linija {

// "word"* "other"* …, joined by `joint` ("AND" or "OR"). A term in quotes is never syntax; quotes inside are doubled.
inline QString ftsPrefixQuery(const QStringList &terms, QLatin1String joint)
{
    QString out;
    for (const QString &term : terms) {
        QString quoted = term;
        quoted.remove(QChar(0)).replace(QLatin1Char('"'), QLatin1String("\"\""));
        if (!out.isEmpty())
            out += QLatin1Char(' ') + joint + QLatin1Char(' ');
        out += QLatin1Char('"') + quoted + QLatin1String("\"*");
    }
    return out;
}

} // namespace linija
