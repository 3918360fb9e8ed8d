#include "ui/widgets/spokenlist.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollBar>
#include <QWindow>

#include <algorithm>

namespace linija {

namespace {

constexpr int spareRows = 64; // interfaces of rows that are gone may wait until there are so many

class SpokenRow final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenRow(QAbstractItemView *view, const QModelIndex &index) : m_view(view), m_index(index) {}

    [[nodiscard]] const QPersistentModelIndex &index() const { return m_index; }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_index.isValid() && m_index.model() == m_view->model();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        switch (which) { // Qt's enumeration, not ours
        case QAccessible::Name: {
            const QString words = m_index.data(Qt::AccessibleTextRole).toString();
            return words.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : words;
        }
        case QAccessible::Description: return m_index.data(Qt::AccessibleDescriptionRole).toString();
        default: return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool current = m_view->currentIndex() == m_index;
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
        state.disabled = !m_view->isEnabled() || !(m_index.flags() & Qt::ItemIsEnabled);
        state.selectable = m_index.flags().testFlag(Qt::ItemIsSelectable);
        state.focusable = true;
        state.selected = m_view->selectionModel() && m_view->selectionModel()->isSelected(m_index);
        // The list below a search field has the field's focus.
        state.focused = current && (m_view->hasFocus() || (m_view->focusPolicy() == Qt::NoFocus && m_view->isVisible()));
        state.active = state.focused;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name != pressAction() || !isValid() || !m_view->isEnabled() || !(m_index.flags() & Qt::ItemIsEnabled))
            return;
        const QPointer<QAbstractItemView> view = m_view; // choosing may be the end of this row, or of the list
        const QPersistentModelIndex index = m_index;
        if (auto *chooser = dynamic_cast<ChoosesRows *>(view.data())) {
            chooser->chooseRow(index);
            return;
        }
        view->setCurrentIndex(index);
        if (!view)
            return;
        if (view->window()->windowType() == Qt::Popup) {
            // Combo boxes and completers listen for the key, not for the view's signals.
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(view, &press);
            if (!view)
                return;
            QKeyEvent release(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(view, &release);
            return;
        }
        Q_EMIT view->activated(index);
    }

private:
    QPointer<QAbstractItemView> m_view;
    QPersistentModelIndex m_index;
};

const SpokenRow *rowOf(const QAccessibleInterface *child)
{
    return dynamic_cast<const SpokenRow *>(child);
}

} // namespace

SpokenList::SpokenList(QAbstractItemView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}

SpokenList::~SpokenList()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

int SpokenList::rowCount() const
{
    return isValid() && m_view->model() ? m_view->model()->rowCount(m_view->rootIndex()) : 0;
}

QWidgetList SpokenList::inside() const
{
    QWidgetList widgets;
    if (!isValid())
        return widgets;
    const QObjectList children = m_view->viewport()->children();
    for (QObject *child : children) {
        if (auto *widget = qobject_cast<QWidget *>(child); widget && !widget->isHidden())
            widgets.append(widget);
    }
    return widgets;
}

int SpokenList::childCount() const { return rowCount() + int(inside().size()); }

QAccessibleInterface *SpokenList::child(int index) const
{
    const int rows = rowCount();
    if (index < 0)
        return nullptr;
    if (index >= rows)
        return QAccessible::queryAccessibleInterface(inside().value(index - rows));
    const QPersistentModelIndex row(m_view->model()->index(index, 0, m_view->rootIndex()));
    if (!row.isValid())
        return nullptr;
    if (const auto known = m_rows.constFind(row); known != m_rows.constEnd())
        return QAccessible::accessibleInterface(*known);
    if (m_rows.size() > 2 * qsizetype(rows) + spareRows)
        forgetGone();
    auto *made = new SpokenRow(m_view, row); // from here on Qt's cache owns it
    m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

void SpokenList::forgetGone() const
{
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (row.key().isValid() && row.key().model() == m_view->model()) {
            ++row;
            continue;
        }
        QAccessible::deleteAccessibleInterface(row.value());
        row = m_rows.erase(row);
    }
}

int SpokenList::indexOfChild(const QAccessibleInterface *child) const
{
    if (const SpokenRow *row = rowOf(child))
        return row->isValid() ? row->index().row() : -1;
    const auto at = child ? inside().indexOf(qobject_cast<QWidget *>(child->object())) : -1;
    return at < 0 ? -1 : rowCount() + int(at);
}

QAccessibleInterface *SpokenList::childAt(int x, int y) const
{
    const QPoint point = m_view->viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_view->viewport()->rect().contains(point))
        return nullptr;
    for (QWidget *widget : inside()) {
        if (widget->geometry().contains(point))
            return QAccessible::queryAccessibleInterface(widget);
    }
    const QModelIndex index = m_view->indexAt(point);
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *SpokenList::focusChild() const
{
    if (m_view->hasFocus() && m_view->currentIndex().isValid())
        return child(m_view->currentIndex().row());
    return QAccessibleWidget::focusChild();
}

void tellCurrentRow(QAbstractItemView &view)
{
    if (!QAccessible::isActive() || !view.currentIndex().isValid() || !view.isVisible())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace linija
