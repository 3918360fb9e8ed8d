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

int FlowGrid::columnsFor(int width) const
{
    const QVector<Item> items = shown();
    for (int columns = std::min(m_columns, int(items.size())); columns > 1; --columns) {
        bool fits = true;
        for (int first = 0; fits && first < items.size(); first += columns) {
            const QVector<Item> row = items.mid(first, columns);
            int least = gap() * int(row.size() - 1);
            for (const Item &item : row)
                least += item.widget->minimumSizeHint().width();
            fits = least <= width;
        }
        if (fits)
            return columns;
    }
    return 1;
}

// By their weights where every word has room so; else each gets what it needs and the rest goes by weight.
QVector<int> FlowGrid::widthsOf(const QVector<Item> &row, int width) const
{
    const int room = width - gap() * int(row.size() - 1);
    int parts = 0;
    int least = 0;
    bool even = true;
    for (const Item &item : row) {
        parts += item.stretch;
        least += item.widget->minimumSizeHint().width();
    }
    for (const Item &item : row)
        even = even && item.widget->minimumSizeHint().width() <= room * item.stretch / parts;
    QVector<int> widths;
    for (const Item &item : row)
        widths.append(even ? room * item.stretch / parts
                           : item.widget->minimumSizeHint().width() + std::max(0, room - least) * item.stretch / parts);
    return widths;
}

int FlowGrid::heightForWidth(int width) const
{
    const int count = int(shown().size());
    if (count == 0)
        return 0;
    const int columns = columnsFor(width);
    const int rows = (count + columns - 1) / columns;
    return rows * rowHeight() + (rows - 1) * gap();
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
    const QVector<Item> items = shown();
    if (items.isEmpty())
        return;
    const int columns = columnsFor(width());
    const int height = rowHeight();
    int y = 0;
    for (int first = 0; first < items.size(); first += columns) {
        const QVector<Item> row = items.mid(first, columns);
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
