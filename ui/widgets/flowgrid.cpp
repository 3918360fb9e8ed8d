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
            int parts = 0;
            const int last = std::min(first + columns, int(items.size()));
            for (int i = first; i < last; ++i)
                parts += items.at(i).stretch;
            const int room = width - gap() * (columns - 1);
            for (int i = first; fits && i < last; ++i)
                fits = items.at(i).widget->minimumSizeHint().width() <= room * items.at(i).stretch / std::max(parts, columns);
        }
        if (fits)
            return columns;
    }
    return 1;
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
        const int last = std::min(first + columns, int(items.size()));
        int parts = 0;
        for (int i = first; i < last; ++i)
            parts += items.at(i).stretch;
        const int room = width() - gap() * (last - first - 1);
        int x = 0;
        for (int i = first; i < last; ++i) {
            const int w = i == last - 1 ? width() - x : room * items.at(i).stretch / parts;
            const int left = layoutDirection() == Qt::RightToLeft ? width() - x - w : x;
            items.at(i).widget->setGeometry(left, y, w, height);
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
