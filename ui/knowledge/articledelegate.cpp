#include "ui/knowledge/articledelegate.h"

#include "ui/knowledge/articlelistmodel.h"
#include "ui/knowledge/markedtext.h"
#include "ui/widgets/statechip.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QtMath>

namespace linija {

namespace {

Timestamp nowOfThisComputer() { return SystemClock().now(); }

} // namespace

QString articleAge(Timestamp updated, Timestamp now)
{
    if (toMs(updated) <= 0)
        return {};
    const qint64 days = std::chrono::duration_cast<std::chrono::hours>(now - updated).count() / 24;
    if (days <= 0)
        return ArticleDelegate::tr("updated today");
    if (days < 60)
        return ArticleDelegate::tr("updated %n day(s) ago", nullptr, int(days));
    if (days < 700)
        return ArticleDelegate::tr("updated %n month(s) ago", nullptr, int(days / 30));
    return ArticleDelegate::tr("updated %n year(s) ago", nullptr, int(days / 365));
}

ArticleRowLayout layOutArticleRow(const ArticleHit &hit, int width, Timestamp now, const Tokens &tokens)
{
    ArticleRowLayout row;
    const int padding = px(10);
    const int inner = qMax(px(40), width - 2 * padding - 2);
    int y = px(8);
    const MarkedText title = markedText(hit.titleMarked.isEmpty() ? hit.title : hit.titleMarked, 200);
    row.title = layOutText(title.text, markFormats(title.marks, title.text.size()), textFont(TextRole::Emphasis), inner, 2);
    row.title.at = {padding, y};
    row.title.color = tokens.text;
    y += qCeil(row.title.layout->boundingRect().height());
    const MarkedText snippet = markedText(hit.snippet, 400);
    if (!snippet.text.isEmpty()) {
        y += px(1);
        row.snippet = layOutText(snippet.text, markFormats(snippet.marks, snippet.text.size()), textFont(TextRole::Small), inner, 2);
        row.snippet.at = {padding, y};
        row.snippet.color = tokens.textMuted;
        y += qCeil(row.snippet.layout->boundingRect().height());
    }

    QStringList meta;
    if (const QString age = articleAge(hit.updatedAt, now); !age.isEmpty())
        meta << age;
    meta << ArticleDelegate::tr("v%1", "version of an article").arg(hit.version);
    row.metaText = meta.join(QStringLiteral(" · "));
    int x = padding;
    int metaHeight = QFontMetrics(textFont(TextRole::Small)).height();
    y += px(4);
    if (hit.helped > 0) {
        row.chipText = ArticleDelegate::tr("helped %1×").arg(hit.helped);
        const QSize size = chipSize({row.chipText, StateRole::Talking});
        row.chip = QRect(x, y, qMin(size.width(), inner), size.height());
        x = row.chip.right() + px(6);
        metaHeight = qMax(metaHeight, size.height());
    }
    row.meta = QRect(x, y, qMax(0, padding + inner - x), metaHeight);
    y += metaHeight;
    row.card = QRect(0, 0, width, y + px(8));
    row.height = row.card.height() + px(7);
    return row;
}

ArticleDelegate::ArticleDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : qMax(option.rect.width(), px(240));
    const auto *model = qobject_cast<const ArticleListModel *>(index.model());
    return {width, layOutArticleRow(model->hitAt(index.row()), width, nowOfThisComputer(), tokens()).height};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ArticleListModel *>(index.model());
    const Tokens &colors = tokens();
    const ArticleRowLayout row = layOutArticleRow(model->hitAt(index.row()), option.rect.width(), nowOfThisComputer(), colors);
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    const bool marked = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    QPen outline(marked ? colors.focus : colors.border);
    outline.setWidthF(marked ? 2 : 1);
    painter->setPen(outline);
    painter->setBrush(option.state.testFlag(QStyle::State_MouseOver) ? colors.hover : colors.card);
    painter->drawRoundedRect(QRectF(row.card).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const LaidText *text : {&row.title, &row.snippet})
        paintLaid(painter, {}, *text);
    if (!row.chip.isNull())
        paintChip(painter, row.chip, {row.chipText, StateRole::Talking});
    const QFont small = textFont(TextRole::Small);
    painter->setFont(small);
    painter->setPen(colors.textMuted);
    painter->drawText(row.meta, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(row.metaText, Qt::ElideRight, row.meta.width()));
    painter->restore();
}

} // namespace linija
