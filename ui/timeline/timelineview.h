// Shows a TimelineModel of any length: measures only the rows that are seen, scrolls by pixels, keeps what is being read
// in its place when rows come or go above it, and asks for the next page before the end is reached. GUI thread.
#pragma once

#include "core/domain/ids.h"
#include "ui/timeline/rowheights.h"
#include "ui/widgets/spokenlist.h"

#include <QAbstractItemView>

namespace linija {

class TimelineDelegate;
class TimelineModel;

class TimelineView : public QAbstractItemView, public ChoosesRows
{
    Q_OBJECT
public:
    TimelineView(TimelineModel &model, TimelineDelegate &delegate, QWidget *parent = nullptr);

    void toggleOpened(const QModelIndex &index); // the whole text in its place, or folded again

    void chooseRow(const QModelIndex &index) override;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void doItemsLayout() override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void rowsGone(int first, int last);
    void settle();               // measures what is seen and sets the scroll bar; what is on top stays there
    void setOffset(qint64 offset); // without moving what is painted twice
    void wantMore();
    void hover(const QPoint &point);
    [[nodiscard]] int rowWidth() const;
    [[nodiscard]] int measure(int row); // its height, measured now where it was not

    TimelineModel &m_timeline;
    TimelineDelegate &m_rows;
    RowHeights m_heights;
    int m_measuredWidth = 0;
    int m_hovered = -1;
    QPoint m_pressedAt;
    bool m_settling = false;
};

} // namespace linija
