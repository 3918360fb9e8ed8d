// Reads a text in which matched words lie between U+0002 and U+0003 (ArticleHit): the plain text and where its marks are.
// Pure. Anything else that is not fit for one line of plain text is taken out.
#pragma once

#include "ui/widgets/laidtext.h"

namespace linija {

struct MarkedText
{
    using Mark = TextMark;
    QString text;
    QVector<Mark> marks;
};

[[nodiscard]] MarkedText markedText(const QString &marked, int maxLength);

} // namespace linija
