#include "ui/timeline/timelineview.h"

#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <climits>

namespace linija {

TimelineView::TimelineView(TimelineModel &model, TimelineDelegate &delegate, QWidget *parent)
    : QAbstractItemView(parent), m_timeline(model), m_rows(delegate), m_heights(delegate.estimatedHeight())
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows keep their width when it has something to show
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    setItemDelegate(&delegate);
    setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGone(first, last); });
}

int TimelineView::rowWidth() const { return viewport()->width(); }

int TimelineView::verticalOffset() const { return verticalScrollBar()->value(); }

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    return {0, int(m_heights.top(index.row()) - verticalOffset()), rowWidth(), m_heights.height(index.row())};
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const int row = m_heights.rowAt(qint64(point.y()) + verticalOffset());
    return row < 0 || row >= m_timeline.rowCount() ? QModelIndex() : m_timeline.index(row);
}

int TimelineView::measure(int row)
{
    if (!m_heights.measured(row))
        m_heights.set(row, m_rows.heightFor(m_timeline.index(row), rowWidth()));
    return m_heights.height(row);
}

void TimelineView::settle()
{
    if (m_settling || rowWidth() <= 0)
        return;
    const QScopedValueRollback guard(m_settling, true);
    if (m_measuredWidth != rowWidth()) {
        m_measuredWidth = rowWidth();
        m_heights.forgetAll();
    }
    qint64 offset = verticalOffset();
    const int height = viewport()->height();
    // A few rounds: measuring can shorten the list, and then rows above the end come into sight.
    for (int round = 0; round < 4; ++round) {
        int row = m_heights.rowAt(qMax<qint64>(0, offset));
        if (row >= 0) {
            const int guess = m_heights.height(row);
            const int real = measure(row);
            // The row on top may be cut by the edge: its lower end stays where it was, so what is read does not jump.
            if (offset > m_heights.top(row))
                offset = qMax(m_heights.top(row), offset + real - guess);
            qint64 y = m_heights.top(row) - offset;
            for (; row < m_heights.count() && y < height; ++row)
                y += measure(row);
        }
        const qint64 longest = qMax<qint64>(0, m_heights.total() - height);
        if (offset <= longest)
            break;
        offset = longest;
    }
    setOffset(offset);
}

void TimelineView::setOffset(qint64 offset)
{
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    bar->setRange(0, int(std::clamp<qint64>(m_heights.total() - height, 0, INT_MAX)));
    bar->setPageStep(height);
    bar->setSingleStep(px(36));
    if (bar->value() != offset) {
        bar->setValue(int(offset));
        viewport()->update();
    }
    wantMore();
}

void TimelineView::wantMore()
{
    const qint64 below = m_heights.total() - verticalOffset() - viewport()->height();
    if (below < 2 * viewport()->height() && m_timeline.canFetchMore({}))
        m_timeline.fetchMore({});
}

void TimelineView::reset()
{
    QAbstractItemView::reset();
    m_heights = RowHeights(m_rows.estimatedHeight());
    m_heights.reset(m_timeline.rowCount());
    m_hovered = -1;
    m_rows.setHovered(-1);
    verticalScrollBar()->setValue(0);
    settle();
    viewport()->update();
}

void TimelineView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    settle();
}

void TimelineView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    settle();
}

void TimelineView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const qint64 offset = verticalOffset();
    const bool above = offset > 0 && m_heights.top(start) < offset;
    const int count = end - start + 1;
    m_heights.insert(start, count);
    if (above) {
        // What came in above is measured at once, so that what is being read stays to the pixel.
        const int limit = qMin(count, 200);
        for (int i = 0; i < limit; ++i)
            (void)measure(start + i);
        const qint64 grown = m_heights.top(end + 1) - m_heights.top(start);
        const QScopedValueRollback guard(m_settling, true);
        setOffset(offset + grown);
    }
    QAbstractItemView::rowsInserted(parent, start, end);
    settle();
    viewport()->update();
}

void TimelineView::rowsGone(int first, int last)
{
    const qint64 offset = verticalOffset();
    const qint64 gone = std::clamp<qint64>(offset - m_heights.top(first), 0, m_heights.top(last + 1) - m_heights.top(first));
    m_heights.remove(first, last - first + 1);
    {
        const QScopedValueRollback guard(m_settling, true);
        setOffset(qMax<qint64>(0, offset - gone));
    }
    m_hovered = -1;
    m_rows.setHovered(-1);
    settle();
    viewport()->update();
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (bottomRight.row() - topLeft.row() > 64) {
        m_rows.forgetLooks();
        m_heights.forgetAll();
    } else {
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
            m_rows.forget(m_timeline.entryAt(row).id);
            m_heights.forget(row);
        }
    }
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    settle();
    viewport()->update();
}

void TimelineView::toggleOpened(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TimelineEntryId id = m_timeline.entryAt(index.row()).id;
    const int before = m_timeline.rowOf(m_rows.opened());
    m_rows.setOpened(m_rows.opened() == id ? TimelineEntryId() : id);
    if (before >= 0)
        m_heights.forget(before);
    m_heights.forget(index.row());
    // Measured from above, so that the row which was opened stays under the pointer.
    if (before >= 0 && before < index.row()) {
        const int guess = m_heights.height(before);
        const int real = measure(before);
        const QScopedValueRollback guard(m_settling, true);
        setOffset(qMax<qint64>(0, verticalOffset() + real - guess));
    }
    settle();
    scrollTo(index);
    viewport()->update();
}

void TimelineView::chooseRow(const QModelIndex &index)
{
    setCurrentIndex(index);
    toggleOpened(index);
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        tellCurrentRow(*this);
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    (void)measure(index.row());
    const qint64 top = m_heights.top(index.row());
    const int height = m_heights.height(index.row());
    const int room = viewport()->height();
    qint64 offset = verticalOffset();
    switch (hint) {
    case EnsureVisible:
        if (top < offset || height > room)
            offset = top;
        else if (top + height > offset + room)
            offset = top + height - room;
        break;
    case PositionAtTop: offset = top; break;
    case PositionAtBottom: offset = top + height - room; break;
    case PositionAtCenter: offset = top + height / 2 - room / 2; break;
    }
    const QScopedValueRollback guard(m_settling, false);
    verticalScrollBar()->setRange(0, int(std::clamp<qint64>(m_heights.total() - room, 0, INT_MAX)));
    verticalScrollBar()->setValue(int(std::clamp<qint64>(offset, 0, INT_MAX)));
    settle();
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_timeline.rowCount();
    if (rows == 0)
        return {};
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious: row = qMax(0, row - 1); break;
    case MoveDown:
    case MoveRight:
    case MoveNext: row = qMin(rows - 1, row + 1); break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = rows - 1; break;
    case MovePageUp:
    case MovePageDown: {
        const int step = action == MovePageUp ? -viewport()->height() : viewport()->height();
        const qint64 from = row < 0 ? 0 : m_heights.top(row);
        const int target = m_heights.rowAt(std::clamp<qint64>(from + step, 0, m_heights.total() - 1));
        row = target < 0 ? row : target;
        break;
    }
    }
    return m_timeline.index(qBound(0, row, rows - 1));
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, flags);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}

void TimelineView::scrollContentsBy(int, int dy)
{
    if (m_settling) {
        viewport()->update();
        return;
    }
    const int before = verticalOffset();
    settle();
    if (verticalOffset() == before)
        viewport()->scroll(0, dy);
    else
        viewport()->update();
    if (m_hovered >= 0)
        hover(viewport()->mapFromGlobal(QCursor::pos()));
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int row = m_heights.rowAt(qMax<qint64>(0, qint64(verticalOffset()) + dirty.top()));
    if (row < 0)
        return;
    const QStyle::State base = option.state;
    for (; row < m_timeline.rowCount(); ++row) {
        const QModelIndex index = m_timeline.index(row);
        const QRect rect = visualRect(index);
        if (rect.top() > dirty.bottom())
            break;
        option.rect = rect;
        option.state = base & ~(QStyle::State_HasFocus | QStyle::State_Selected);
        if (index == currentIndex()) {
            option.state |= QStyle::State_Selected;
            if (hasFocus())
                option.state |= QStyle::State_HasFocus;
        }
        m_rows.paint(&painter, option, index);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    settle();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    switch (int(event->type())) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        m_rows.forgetLooks();
        m_heights.forgetAll();
        settle();
        viewport()->update();
        break;
    default: break;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: toggleOpened(currentIndex()); return;
    default: break;
    }
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        const TimelineEntry &entry = m_timeline.entryAt(currentIndex().row());
        QApplication::clipboard()->setText(entry.text.isEmpty() ? m_timeline.data(currentIndex(), Qt::DisplayRole).toString()
                                                                : entry.text);
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void TimelineView::hover(const QPoint &point)
{
    const QModelIndex index = viewport()->rect().contains(point) ? indexAt(point) : QModelIndex();
    const int row = index.isValid() ? index.row() : -1;
    if (row == m_hovered)
        return;
    const int before = m_hovered;
    m_hovered = row;
    m_rows.setHovered(row);
    if (before >= 0 && before < m_timeline.rowCount())
        viewport()->update(visualRect(m_timeline.index(before)));
    if (index.isValid())
        viewport()->update(visualRect(index));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    hover(event->position().toPoint());
}

void TimelineView::leaveEvent(QEvent *event)
{
    QAbstractItemView::leaveEvent(event);
    hover({-1, -1});
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    // By the keyboard one comes to a row, never to a list that shows nothing of it.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && m_timeline.rowCount() > 0)
        setCurrentIndex(m_timeline.index(std::max(0, m_heights.rowAt(verticalOffset()))));
    QAbstractItemView::focusInEvent(event);
    tellCurrentRow(*this);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QAbstractItemView::mousePressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton
        && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        toggleOpened(indexAt(point));
}

} // namespace linija
