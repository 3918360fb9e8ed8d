// A text laid out in a bounded number of lines, ready to be painted: for delegates whose rows must have a known height.
// Shaped once, painted often. GUI thread (fonts).
#pragma once

#include <QColor>
#include <QPoint>
#include <QTextLayout>

#include <memory>

namespace linija {

struct LaidText
{
    QPoint at;
    std::shared_ptr<QTextLayout> layout;
    QColor color;
    bool cut = false; // there is more than is shown
};

// The text in at most `maxLines` lines of `width` pixels; the last one ends in an ellipsis where something is left out.
// `formats` (bold words, marks) keep their places. The height is layout->boundingRect().height().
[[nodiscard]] LaidText layOutText(const QString &text, const QVector<QTextLayout::FormatRange> &formats,
                                  const QFont &font, int width, int maxLines);

} // namespace linija
