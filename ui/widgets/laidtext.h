// A text laid out in a bounded number of lines, ready to be painted: for delegates whose rows must have a known height.
// Shaped once, painted often. GUI thread (fonts).
#pragma once

#include <QColor>
#include <QPoint>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace linija {

struct LaidText
{
    QPoint at;
    std::shared_ptr<QTextLayout> layout;
    QColor color;
    bool cut = false; // there is more than is shown
};

// A stretch of a text that was searched for. UTF-16 units.
struct TextMark
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextMark &, const TextMark &) = default;
};
// How the theme shows marks now; what lies outside a text of `length` units is cut off.
[[nodiscard]] QTextCharFormat markFormat();
[[nodiscard]] QVector<QTextLayout::FormatRange> markFormats(const QVector<TextMark> &marks, qsizetype length);

// The text in at most `maxLines` lines of `width` pixels; the last one ends in an ellipsis where something is left out.
// `formats` (bold words, marks) keep their places. The height is layout->boundingRect().height().
[[nodiscard]] LaidText layOutText(const QString &text, const QVector<QTextLayout::FormatRange> &formats,
                                  const QFont &font, int width, int maxLines);
// Paints it at origin + text.at, in its colour.
void paintLaid(QPainter *painter, const QPoint &origin, const LaidText &text);

} // namespace linija
