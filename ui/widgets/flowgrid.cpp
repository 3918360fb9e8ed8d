#include "ui/widgets/flowgrid.h"

#include "ui/theme/tokens.h"

#include <QEvent>

#include <algorithm>

namespace linija {

namespace {
int gap() { return px(6); }
} // namespace

FlowGrid::FlowGrid(int columns, QWidget *parent) : QWidget(parent), m_columns(std::max(1, columns))
{
    // Not Fixed: a layout would then cut it to the height of its widest form.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowGrid::add(QWidget *item, int stretch)
{
    item->setParent(this);
    m_items.append({item, std::max(1, stretch)});
}

void FlowGrid::lead(QWidget *item)
{
    for (Item &one : m_items)
        one.leads = one.leads || one.widget == item;
}

void FlowGrid::keepAlone(QWidget *item)
{
    for (Item &one : m_items)
        one.alone = one.alone || one.widget == item;
}

QVector<FlowGrid::Item> FlowGrid::shown() const
{
    QVector<Item> items;
    for (const Item &item : m_items) {
        if (!item.widget->isHidden())
            items.append(item);
    }
    return items;
}

int FlowGrid::rowHeight() const
{
    int height = 0;
    for (const Item &item : shown())
        height = std::max(height, item.widget->sizeHint().height());
    return height;
}

int FlowGrid::least(const Item &item, qsizetype inRow)
{
    return item.leads && inRow > 1 ? item.widget->sizeHint().width() : item.widget->minimumSizeHint().width();
}

QVector<FlowGrid::Row> FlowGrid::rowsFor(int width) const
{
    const QVector<Item> items = shown();
    QVector<Row> rows;
    for (qsizetype first = 0; first < items.size();) {
        qsizetype count = 1;
        while (count < m_columns && first + count < items.size() && !items.at(first).alone && !items.at(first + count).alone)
            ++count;
        for (; count > 1; --count) {
            int needed = gap() * int(count - 1);
            for (qsizetype i = first; i < first + count; ++i)
                needed += least(items.at(i), count);
            if (needed <= width)
                break;
        }
        rows.append(items.mid(first, count));
        first += count;
    }
    return rows;
}

// By their weights where every word has room so; else each gets what it needs and the rest goes by weight.
QVector<int> FlowGrid::widthsOf(const QVector<Item> &row, int width) const
{
    const int room = width - gap() * int(row.size() - 1);
    int parts = 0;
    int needed = 0;
    bool even = true;
    for (const Item &item : row) {
        parts += item.stretch;
        needed += least(item, row.size());
    }
    for (const Item &item : row)
        even = even && least(item, row.size()) <= room * item.stretch / parts;
    QVector<int> widths;
    for (const Item &item : row)
        widths.append(even ? room * item.stretch / parts
                           : least(item, row.size()) + std::max(0, room - needed) * item.stretch / parts);
    return widths;
}

int FlowGrid::heightForWidth(int width) const
{
    const int rows = int(rowsFor(width).size());
    return rows == 0 ? 0 : rows * rowHeight() + (rows - 1) * gap();
}

QSize FlowGrid::sizeHint() const
{
    const int count = int(shown().size());
    if (count == 0)
        return {0, 0};
    int widest = 0;
    for (const Item &item : shown())
        widest = std::max(widest, item.widget->sizeHint().width());
    const int columns = std::min(m_columns, count);
    const int wide = widest * columns + gap() * (columns - 1);
    return {wide, heightForWidth(wide)};
}

QSize FlowGrid::minimumSizeHint() const
{
    int widest = 0;
    for (const Item &item : shown())
        widest = std::max(widest, item.widget->minimumSizeHint().width());
    return {widest, rowHeight()};
}

void FlowGrid::rearrange()
{
    updateGeometry();
    const int height = rowHeight();
    int y = 0;
    for (const Row &row : rowsFor(width())) {
        const QVector<int> widths = widthsOf(row, width());
        int x = 0;
        for (int i = 0; i < row.size(); ++i) {
            const int w = i == row.size() - 1 ? width() - x : widths.at(i);
            const int left = layoutDirection() == Qt::RightToLeft ? width() - x - w : x;
            row.at(i).widget->setGeometry(left, y, w, height);
            x += w + gap();
        }
        y += height + gap();
    }
}

void FlowGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rearrange();
}

bool FlowGrid::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        rearrange();
    return handled;
}

} // namespace linija
