#include "ui/widgets/wraprow.h"

#include "ui/theme/tokens.h"

#include <QEvent>

#include <algorithm>

namespace linija {

WrapRow::WrapRow(int gap, QWidget *parent) : QWidget(parent), m_gap(gap)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapRow::add(QWidget *item)
{
    item->setParent(this);
    m_items.append(item);
    updateGeometry();
}

int WrapRow::arrange(int width, Move move) const
{
    struct Placed
    {
        QWidget *widget;
        QRect rect;
    };
    const int gap = px(m_gap);
    QVector<Placed> line;
    int left = 0;
    int top = 0;
    int high = 0;
    const auto endLine = [&] {
        if (move == Move::Yes) {
            for (const Placed &one : std::as_const(line)) { // the middles of a line are level
                const int x = layoutDirection() == Qt::RightToLeft ? width - one.rect.right() - 1 : one.rect.left();
                one.widget->setGeometry(QRect(QPoint(x, top + (high - one.rect.height()) / 2), one.rect.size()));
            }
        }
        top += high + gap;
        left = 0;
        high = 0;
        line.clear();
    };
    for (QWidget *item : m_items) {
        if (item->isHidden())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(1, width), QWIDGETSIZE_MAX));
        if (left > 0 && left + size.width() > width)
            endLine();
        line.append({item, QRect(QPoint(left, 0), size)});
        left += size.width() + gap;
        high = std::max(high, size.height());
    }
    if (!line.isEmpty())
        endLine();
    return std::max(0, top - gap);
}

int WrapRow::heightForWidth(int width) const
{
    return arrange(width, Move::No);
}

QSize WrapRow::sizeHint() const
{
    int width = 0;
    for (const QWidget *item : m_items) {
        if (!item->isHidden())
            width += item->sizeHint().width() + px(m_gap);
    }
    return {width, heightForWidth(std::max(width, 1))};
}

QSize WrapRow::minimumSizeHint() const
{
    return {px(80), heightForWidth(std::max(width(), px(80)))};
}

void WrapRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), Move::Yes);
    updateGeometry();
}

bool WrapRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // an item was shown, hidden or renamed
        arrange(width(), Move::Yes);
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace linija
