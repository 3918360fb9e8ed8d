#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace linija {

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

bool ElidedLabel::isElided() const
{
    return QFontMetrics(textFont(m_role)).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont(m_role));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
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
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                     QFontMetrics(font).elidedText(m_text, m_mode, width()));
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
