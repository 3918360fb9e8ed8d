#include "ui/settings/keyrecorder.h"

#include "ui/actions/actions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/keyhint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace linija {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case 0:
    case Qt::Key_unknown: return true;
    default: return false; // Qt's enumeration, not ours
    }
}

QString heldText(Qt::KeyboardModifiers modifiers)
{
    QString text;
    if (modifiers & Qt::ControlModifier)
        text += QStringLiteral("Ctrl ");
    if (modifiers & Qt::AltModifier)
        text += QStringLiteral("Alt ");
    if (modifiers & Qt::ShiftModifier)
        text += QStringLiteral("Shift ");
    return text;
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent) : QWidget(parent)
{
    setSpokenRole(this, QAccessible::HotkeyField);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(recordsKeys, true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyRecorder::setShown(const QKeySequence &keys)
{
    m_keys = keys;
    m_caught = false;
    m_held.clear();
    update();
}

void KeyRecorder::setCaught(const QKeySequence &keys)
{
    setShown(keys);
    m_caught = true;
}

void KeyRecorder::setText(const QString &text)
{
    m_text = text;
    setSpokenName(this, text);
    updateGeometry();
    update();
}

QSize KeyRecorder::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::Body));
    return {metrics.horizontalAdvance(m_text) + px(140), metrics.height() + px(14)};
}

bool KeyRecorder::event(QEvent *event)
{
    // Every key is ours while we have the focus, also those that do something elsewhere in the window.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (isModifier(key)) {
        m_held = heldText(event->modifiers());
        update();
        return;
    }
    if (key == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT left();
        return;
    }
    if (event->isAutoRepeat())
        return;
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    // "?" is Shift and another key here and its own key there: the sign counts, not how it is made.
    const bool sign = key > Qt::Key_Space && key < Qt::Key_Escape && !(key >= Qt::Key_A && key <= Qt::Key_Z)
        && !(key >= Qt::Key_0 && key <= Qt::Key_9);
    if (sign)
        modifiers &= ~Qt::ShiftModifier;
    m_held.clear();
    Q_EMIT recorded(QKeySequence(QKeyCombination(modifiers, Qt::Key(key))));
}

void KeyRecorder::keyReleaseEvent(QKeyEvent *event)
{
    m_held = heldText(event->modifiers());
    update();
}

void KeyRecorder::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void KeyRecorder::focusOutEvent(QFocusEvent *event)
{
    m_held.clear();
    QWidget::focusOutEvent(event);
    update();
}

void KeyRecorder::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : t.borderStrong, hasFocus() ? 2 : 1));
    painter.setBrush(t.card);
    const double line = hasFocus() ? 1 : 0.5; // the middle of the outline
    painter.drawRoundedRect(QRectF(rect()).adjusted(line, line, -line, -line), radius::control, radius::control);
    QRect inner = rect().adjusted(px(10), 0, -px(10), 0);
    const QString badge = m_held.isEmpty() ? keyText(m_keys) : m_held + QStringLiteral("…");
    if (!badge.isEmpty()) {
        const QSize size = keyHintSize(badge);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect place(mirrored ? inner.right() - size.width() + 1 : inner.left(), (height() - size.height()) / 2, size.width(), size.height());
        paintKeyHint(&painter, place, badge);
        mirrored ? inner.setRight(place.left() - px(8)) : inner.setLeft(place.right() + px(8));
    }
    if (m_caught) // there is nothing left to press
        return;
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(t.textMuted);
    painter.drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                     QFontMetrics(painter.font()).elidedText(m_text, Qt::ElideRight, inner.width()));
}

} // namespace linija
