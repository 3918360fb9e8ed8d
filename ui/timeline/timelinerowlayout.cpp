#include "ui/timeline/timelinerowlayout.h"

#include "ui/widgets/factline.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyle>
#include <QtMath>

namespace linija {

namespace {

constexpr int foldedTitleLines = 2;
constexpr int foldedBodyLines = 2;
constexpr int openBodyLines = 12;

QTextCharFormat colored(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

int heightOf(const LaidText &text) { return qCeil(text.layout->boundingRect().height()); }

} // namespace

TimelineLook TimelineLook::current(const TimelineWords &words)
{
    TimelineLook look;
    look.tokens = linija::tokens();
    look.body = textFont(TextRole::Body);
    look.emphasis = textFont(TextRole::Emphasis);
    look.small = textFont(TextRole::Small);
    look.smallBold = textFont(TextRole::SmallBold);
    // 22:58 is wide in every locale, with "PM" where it has one.
    const Timestamp evening = fromMs(QDateTime(QDate(2026, 1, 1), QTime(22, 58)).toMSecsSinceEpoch());
    look.scrollBarWidth = QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    look.timeWidth = qMax(px(34), QFontMetrics(look.small).horizontalAdvance(words.time(evening)) + 1);
    return look;
}

TimelineRowContent timelineRowContent(const TimelineEntry &entry, const TimelineWords &words, const SearchWords &search,
                                      Timestamp now, RowFold fold)
{
    TimelineRowContent content;
    content.channel = entry.channel;
    content.direction = entry.direction;
    content.time = words.time(entry.at);
    content.title = words.title(entry);
    content.details = words.details(entry, now);
    content.body = fold == RowFold::Open ? words.fullBody(entry) : words.body(entry);
    content.trail = words.trail(entry);
    content.overdue = TimelineWords::overdue(entry, now);
    content.recorded = entry.hasRecording;
    content.fold = fold;
    content.titleMarks = search.spansIn(content.title + content.details);
    content.bodyMarks = search.spansIn(content.body);
    return content;
}

TimelineRowLayout layOutTimelineRow(const TimelineRowContent &content, int width, const TimelineLook &look)
{
    TimelineRowLayout row;
    const int margin = px(space::l);
    const int padding = px(11);
    const int discSize = px(22);
    const int gap = px(7);
    int y = 0;

    row.dayTitle = content.dayTitle;
    if (!content.dayTitle.isEmpty()) {
        const QFontMetrics metrics(look.smallBold);
        const int textWidth = qMin(metrics.horizontalAdvance(content.dayTitle) + 2, qMax(1, width - 2 * margin));
        y = px(9);
        row.dayText = QRect(margin, y, textWidth, metrics.height());
        row.dayLineY = y + metrics.height() / 2;
        y += metrics.height();
    }
    y += px(5);

    const int cardLeft = margin + look.timeWidth + gap + discSize + px(9);
    // The scroll bar lies in the margin: its room is kept beside the rows at all times (TimelineView).
    const int cardWidth = qMax(px(60), width - qMax(px(4), margin - look.scrollBarWidth) - cardLeft);
    const int textLeft = cardLeft + padding;
    const int recordedSize = content.recorded ? px(16) : 0;
    const int textWidth = qMax(px(40), cardWidth - 2 * padding);
    int textY = y + px(8);

    QVector<QTextLayout::FormatRange> formats;
    QTextCharFormat bold;
    bold.setFont(look.emphasis, QTextCharFormat::FontPropertiesSpecifiedOnly);
    formats.append({0, int(content.title.size()), bold});
    // Marks count in the text as it is: there nothing is put in.
    const QString details = content.titleMarks.isEmpty() ? wholeFacts(content.details) : content.details;
    if (content.overdue)
        formats.append({int(content.title.size()), int(details.size()), colored(look.tokens.trouble.fg)});
    const QTextCharFormat marked = markFormat();
    for (const TextSpan &span : content.titleMarks)
        formats.append({int(span.start), int(span.length), marked});
    LaidText title = layOutText(wrappedByFact(content.title + details), formats, look.body,
                                textWidth - (recordedSize > 0 ? recordedSize + px(6) : 0),
                                content.fold == RowFold::Open ? 2 * foldedTitleLines : foldedTitleLines);
    title.at = QPoint(textLeft, textY);
    title.color = look.tokens.text;
    row.cut = title.cut;
    const QTextLine firstLine = title.layout->lineAt(0);
    const int firstLineHeight = firstLine.isValid() ? qCeil(firstLine.height()) : 0;
    const int titleMiddle = textY + firstLineHeight / 2;
    textY += heightOf(title);
    row.texts.push_back(std::move(title));

    if (!content.body.isEmpty()) {
        QVector<QTextLayout::FormatRange> marks;
        for (const TextSpan &span : content.bodyMarks)
            marks.append({int(span.start), int(span.length), marked});
        LaidText body = layOutText(content.body, marks, look.small, textWidth,
                                   content.fold == RowFold::Open ? openBodyLines : foldedBodyLines);
        textY += px(2);
        body.at = QPoint(textLeft, textY);
        body.color = content.channel == Channel::Call || content.channel == Channel::Complaint ? look.tokens.textMuted
                                                                                               : look.tokens.text;
        row.cut = row.cut || body.cut;
        textY += heightOf(body);
        row.texts.push_back(std::move(body));
    }

    if (!content.trail.steps.isEmpty()) {
        QString text;
        QVector<QTextLayout::FormatRange> steps;
        for (int i = 0; i < content.trail.steps.size(); ++i) {
            if (i > 0)
                text += QStringLiteral(" →\u00a0"); // an arrow goes with what follows
            const QString step = QString(content.trail.steps.at(i)).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
            if (i == content.trail.current) {
                QTextCharFormat now = colored(look.tokens.text);
                now.setFont(look.smallBold, QTextCharFormat::FontPropertiesSpecifiedOnly);
                steps.append({int(text.size()), int(step.size()), now});
            }
            text += step;
        }
        LaidText trail = layOutText(text, steps, look.small, textWidth, 2);
        textY += px(2);
        trail.at = QPoint(textLeft, textY);
        trail.color = look.tokens.textMuted;
        textY += heightOf(trail);
        row.texts.push_back(std::move(trail));
    }

    const int cardHeight = qMax(textY + px(8) - y, px(34));
    row.card = QRect(cardLeft, y, cardWidth, cardHeight);
    row.timeText = content.time;
    const int timeHeight = QFontMetrics(look.small).height();
    row.time = QRect(margin, titleMiddle - timeHeight / 2, look.timeWidth, timeHeight);
    row.disc = QRect(margin + look.timeWidth + gap, titleMiddle - discSize / 2, discSize, discSize);
    if (recordedSize > 0)
        row.recorded = QRect(row.card.right() - padding - recordedSize + 1, titleMiddle - recordedSize / 2, recordedSize,
                             recordedSize);
    row.height = y + cardHeight + px(4);
    return row;
}

} // namespace linija
