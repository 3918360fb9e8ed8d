#include "ui/wrapup/dispositionchooser.h"

#include "core/base/untrustedtext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

#include <algorithm>

namespace linija {

DispositionChooser::DispositionChooser(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    lineEdit()->setMaxLength(120);
    lineEdit()->installEventFilter(this);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this, &DispositionChooser::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &DispositionChooser::settle);
}

void DispositionChooser::setDispositions(const QVector<Disposition> &dispositions, const QString &language)
{
    const QSignalBlocker quiet(this);
    m_dispositions = dispositions;
    m_language = language;
    clear();
    for (const Disposition &disposition : dispositions)
        addItem(plainBoundedText(disposition.name(language), 120), disposition.key);
    showChosen();
}

void DispositionChooser::setChosen(const QString &key)
{
    if (m_chosen == key)
        return;
    m_chosen = key;
    showChosen();
}

void DispositionChooser::showChosen()
{
    const QSignalBlocker quiet(this);
    const int index = m_chosen.isEmpty() ? -1 : findData(m_chosen);
    setCurrentIndex(index);
    if (index < 0)
        setEditText(m_chosen.isEmpty() ? QString() : plainBoundedText(m_chosen, 120));
    lineEdit()->setCursorPosition(0);
    setToolTip(currentText());
}

QSize DispositionChooser::minimumSizeHint() const
{
    QSize size = QComboBox::minimumSizeHint();
    const int words = fontMetrics().horizontalAdvance(lineEdit()->placeholderText());
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int around = width() > field.width() ? width() - field.width() : 0;
    size.setWidth(std::max(size.width(), words + around + 6)); // a line edit keeps a little to itself
    return size;
}

void DispositionChooser::take(int index)
{
    if (index < 0 || itemData(index).toString() == m_chosen)
        return;
    m_chosen = itemData(index).toString();
    setToolTip(currentText());
    Q_EMIT chosen(m_chosen);
}

void DispositionChooser::settle()
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty()) {
        if (!m_chosen.isEmpty()) {
            m_chosen.clear();
            Q_EMIT chosen(m_chosen);
        }
        showChosen();
        return;
    }
    int found = findText(typed, Qt::MatchFixedString);
    if (found < 0) {
        // One outcome alone that contains what was typed is meant.
        for (int i = 0; i < count(); ++i) {
            if (!itemText(i).contains(typed, Qt::CaseInsensitive))
                continue;
            if (found >= 0) {
                found = -1;
                break;
            }
            found = i;
        }
    }
    if (found >= 0)
        take(found);
    showChosen();
}

void DispositionChooser::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    lineEdit()->selectAll();
}

// Scrolling past the bar must not change an outcome.
void DispositionChooser::wheelEvent(QWheelEvent *event) { event->ignore(); }

bool DispositionChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonPress && lineEdit()->text().isEmpty())
        showPopup();
    return QComboBox::eventFilter(watched, event);
}

} // namespace linija
