#include "ui/widgets/laidtext.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/factline.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace linija {

namespace {

constexpr QChar ellipsis(0x2026);

qreal placeLines(QTextLayout &layout, int width, int maxLines, int *shownEnd)
{
    layout.beginLayout();
    qreal y = 0;
    int count = 0;
    int end = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition(QPointF(0, y));
        y += line.height();
        end = line.textStart() + line.textLength();
        if (++count >= maxLines)
            break;
    }
    layout.endLayout();
    *shownEnd = end;
    return y;
}

std::shared_ptr<QTextLayout> makeLayout(const QString &text, const QVector<QTextLayout::FormatRange> &formats,
                                        const QFont &font)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    return layout;
}

// Formats of a text of which `keep` units stay from `from` on.
QVector<QTextLayout::FormatRange> clipped(const QVector<QTextLayout::FormatRange> &formats, int from, int keep)
{
    QVector<QTextLayout::FormatRange> result;
    for (QTextLayout::FormatRange range : formats) {
        const int start = qMax(range.start, from);
        const int end = qMin(range.start + range.length, from + keep);
        if (start >= end)
            continue;
        range.start = start - from;
        range.length = end - start;
        result.append(range);
    }
    return result;
}

// Where a line ends after the dot between two facts, its end says as much: the dot is left out. Every other character keeps
// its place.
QString withoutHangingDots(QString text, const QTextLayout &layout)
{
    const QString dot = factDot();
    const QString gap = QStringLiteral("  ") + QChar(QChar::LineSeparator);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qsizetype at = line.textStart() + line.textLength() - dot.size();
        if (at > line.textStart() && at + dot.size() < text.size() && QStringView(text).mid(at, dot.size()) == dot)
            text.replace(at, gap.size(), gap);
    }
    return text;
}

// A last line of one short fact or step takes the one before it along, where that one is not alone on its line either. The
// break moves; every character keeps its place.
QString withoutLonelyEnd(QString text, const QTextLayout &layout, int width)
{
    constexpr double lonely = 0.4; // of the width
    const int count = layout.lineCount();
    if (count < 2)
        return text;
    const QTextLine last = layout.lineAt(count - 1);
    const QTextLine before = layout.lineAt(count - 2);
    const QString dot = factDot();
    const QString arrow = QStringLiteral(" →") + QChar(QChar::Nbsp);
    const int at = last.textStart();
    if (at + last.textLength() < text.size() || last.naturalTextWidth() > lonely * width || at < 1 || text.at(at - 1) != QLatin1Char(' '))
        return text;
    const QStringView whole(text);
    const QStringView end = whole.mid(at);
    const QStringView line = whole.mid(before.textStart(), before.textLength());
    const bool facts = line.endsWith(dot) && !end.contains(dot) && line.chopped(dot.size()).contains(dot);
    const bool steps = whole.mid(at - 1, arrow.size()) == arrow && !end.contains(arrow) && line.contains(arrow);
    if (facts || steps)
        text[at - 1] = QChar(QChar::Nbsp);
    return text;
}

} // namespace

LaidText layOutText(const QString &asked, const QVector<QTextLayout::FormatRange> &formats, const QFont &font, int width,
                    int maxLines)
{
    LaidText result;
    result.layout = makeLayout(asked, formats, font);
    int end = 0;
    placeLines(*result.layout, width, maxLines, &end);
    QString given = asked;
    if (const QString kept = withoutLonelyEnd(asked, *result.layout, width); end >= asked.size() && kept != asked) {
        const auto other = makeLayout(kept, formats, font);
        int otherEnd = 0;
        placeLines(*other, width, maxLines, &otherEnd);
        if (otherEnd >= kept.size() && other->lineCount() == result.layout->lineCount()) {
            result.layout = other;
            given = kept;
        }
    }
    const QString text = withoutHangingDots(given, *result.layout);
    if (text != given) {
        result.layout = makeLayout(text, formats, font);
        placeLines(*result.layout, width, maxLines, &end);
    }
    if (end >= text.size())
        return result;

    // The last line once more, in one piece, to find where the ellipsis goes.
    const int lastStart = result.layout->lineAt(result.layout->lineCount() - 1).textStart();
    qsizetype restLength = text.indexOf(QChar(QChar::LineSeparator), lastStart) - lastStart;
    if (restLength < 0)
        restLength = text.size() - lastStart;
    const QString rest = text.mid(lastStart, qMin<qsizetype>(restLength, 1024));
    const auto probe = makeLayout(rest, clipped(formats, lastStart, int(rest.size())), font);
    int ignored = 0;
    placeLines(*probe, 1 << 20, 1, &ignored);
    const qreal room = width - QFontMetricsF(font).horizontalAdvance(ellipsis) - 1;
    int keep = int(rest.size());
    const QTextLine whole = probe->lineAt(0);
    if (whole.naturalTextWidth() > room)
        keep = whole.xToCursor(qMax<qreal>(0, room), QTextLine::CursorOnCharacter);
    if (keep > 0 && keep < rest.size() && rest.at(keep - 1).isHighSurrogate())
        --keep;
    while (keep > 0 && (rest.at(keep - 1).isSpace() || rest.at(keep - 1) == QChar(0x00b7)))
        --keep;
    const int kept = lastStart + keep;
    result.layout = makeLayout(text.left(kept) + ellipsis, clipped(formats, 0, kept), font);
    placeLines(*result.layout, width, maxLines, &ignored);
    result.cut = true;
    return result;
}

QTextCharFormat markFormat()
{
    QTextCharFormat format;
    format.setBackground(tokens().highlight);
    format.setForeground(tokens().text);
    return format;
}

QVector<QTextLayout::FormatRange> markFormats(const QVector<TextMark> &marks, qsizetype length)
{
    QVector<QTextLayout::FormatRange> formats;
    const QTextCharFormat look = markFormat();
    for (const TextMark &mark : marks) {
        const qsizetype from = std::clamp<qsizetype>(mark.start, 0, length);
        const qsizetype to = std::clamp<qsizetype>(qsizetype(mark.start) + mark.length, from, length);
        if (to > from)
            formats.append({int(from), int(to - from), look});
    }
    return formats;
}

void paintLaid(QPainter *painter, const QPoint &origin, const LaidText &text)
{
    if (!text.layout)
        return;
    painter->setPen(text.color);
    text.layout->draw(painter, origin + text.at);
}

} // namespace linija
