// A list as assistive programs meet it: its rows are list items with their full words and one action, which does what
// Return does. For views of one column (results, articles, the history, the lists of combo boxes and completers), also
// those that lay out and paint their rows themselves. Only rows that the model has loaded are there; each gets its
// interface when somebody asks for it. Widgets that lie inside the list follow the rows. GUI thread; made by the factory of
// ui/widgets/accessibility.h.
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace linija {

// A view whose rows are chosen otherwise than by QAbstractItemView::activated().
class ChoosesRows
{
public:
    virtual ~ChoosesRows() = default;
    virtual void chooseRow(const QModelIndex &index) = 0; // what Return does on this row
};

class SpokenList final : public QAccessibleWidget
{
public:
    explicit SpokenList(QAbstractItemView *view);
    ~SpokenList() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override; // row by row, then the widgets inside
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QWidgetList inside() const;
    void forgetGone() const;

    QAbstractItemView *m_view;
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_rows; // what was asked for
};

// Tells assistive programs that the row is the one that is meant now, wherever the keyboard's focus is: a list below a
// search field is walked in without having it.
void tellCurrentRow(QAbstractItemView &view);

} // namespace linija
