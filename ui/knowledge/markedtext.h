// Reads a text in which matched words lie between U+0002 and U+0003 (ArticleHit): the plain text and where its marks are.
// Pure. Anything else that is not fit for one line of plain text is taken out.
#pragma once

#include <QString>
#include <QVector>

namespace linija {

struct MarkedText
{
    struct Mark
    {
        int start = 0;
        int length = 0;
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    QString text;
    QVector<Mark> marks;
};

[[nodiscard]] MarkedText markedText(const QString &marked, int maxLength);

} // namespace linija
