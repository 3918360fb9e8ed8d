#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace linija {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_hint(new KeyHint(QString(), this))
{
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    setMaxLength(256);
    m_clear = addAction(linija::icon(Icon::Close), QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        place();
    });
    m_clear->setText(tr("Clear the field"));
}

void SearchField::setKeyHint(const QKeySequence &keys)
{
    m_hint->setText(keyText(keys));
    place();
    updateGeometry();
}

void SearchField::setPlaceholder(const QString &text, const QString &shorter)
{
    m_whole = text;
    m_shorter = shorter;
    updateGeometry();
    place();
}

void SearchField::setLook(const char *role) { linija::setRole(this, role); }

QSize SearchField::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    const int text = fontMetrics().horizontalAdvance(m_whole.isEmpty() ? placeholderText() : m_whole);
    const int hint = m_hint->text().isEmpty() ? px(20) : m_hint->sizeHint().width() + px(8);
    return {text + hint + px(24), base.height()};
}

QSize SearchField::minimumSizeHint() const { return {px(90), QLineEdit::minimumSizeHint().height()}; }

void SearchField::place()
{
    if (!m_whole.isEmpty()) {
        const QString &fitting = width() < sizeHint().width() ? m_shorter : m_whole;
        if (fitting != placeholderText())
            setPlaceholderText(fitting);
    }
    const QSize size = m_hint->sizeHint();
    const int x = layoutDirection() == Qt::RightToLeft ? px(7) : width() - size.width() - px(7);
    m_hint->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    // The badge gives way where it would lie over the placeholder.
    const int needed = fontMetrics().horizontalAdvance(placeholderText()) + size.width() + px(28);
    m_hint->setVisible(!m_hint->text().isEmpty() && text().isEmpty() && width() >= needed);
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && text().isEmpty()
        && fontMetrics().horizontalAdvance(placeholderText()) + px(16) > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), placeholderText().toHtmlEscaped(), this);
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_clear->setText(tr("Clear the field"));
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange) {
        place();
        updateGeometry();
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!text().isEmpty())
            clear();
        Q_EMIT escaped();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT wantsList();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace linija
