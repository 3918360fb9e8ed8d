#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace linija {

namespace {

// A letter may reach out to the left of where its line begins, such as the hook of a bold "J": the line begins that much
// further in, or the widget's edge would shave it.
int overhang(const QFontMetrics &metrics, const QString &text)
{
    return text.isEmpty() ? 0 : std::max(0, -metrics.leftBearing(text.front()));
}

} // namespace

int hookRoom() { return px(3); }

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString &text, TextRole role, TextTone tone, QWidget *parent) : ElidedLabel(parent)
{
    m_role = role;
    m_tone = tone;
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    updateGeometry();
    update();
    if (m_telling == Telling::WhenLookedAt)
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void ElidedLabel::setTextRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void ElidedLabel::setTone(TextTone tone)
{
    m_tone = tone;
    update();
}

void ElidedLabel::setState(StateRole state)
{
    m_state = state;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setHung(bool hung)
{
    m_hung = hung;
    updateGeometry();
    update();
}

int ElidedLabel::inset(const QFontMetrics &metrics) const { return m_hung ? hookRoom() : overhang(metrics, m_text); }

bool ElidedLabel::isElided() const
{
    const QFontMetrics metrics(textFont(m_role));
    return inset(metrics) + metrics.horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont(m_role));
    return {inset(metrics) + metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(textFont(m_role));
    return {std::min(metrics.horizontalAdvance(m_text), metrics.averageCharWidth() * 6), metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QColor color = t.text;
    switch (m_tone) {
    case TextTone::Normal: break;
    case TextTone::Muted: color = t.textMuted; break;
    case TextTone::Accent: color = t.ours.fg; break;
    }
    if (m_state != StateRole::Neutral)
        color = t.state(m_state).fg;
    const QFont font = textFont(m_role);
    const QFontMetrics metrics(font);
    const QRect room = layoutDirection() == Qt::RightToLeft ? rect() : rect().adjusted(inset(metrics), 0, 0, 0);
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                     metrics.elidedText(m_text, m_mode, room.width()));
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isElided())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace linija
