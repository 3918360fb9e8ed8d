#include "ui/widgets/markedlabel.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace linija {

MarkedLabel::MarkedLabel(TextRole role, int maxLines, QWidget *parent)
    : QWidget(parent), m_role(role), m_maxLines(std::clamp(maxLines, 1, 20))
{
    QSizePolicy policy(QSizePolicy::Preferred, m_maxLines > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(m_maxLines > 1);
    setSizePolicy(policy);
}

void MarkedLabel::setText(const QString &text, const QVector<TextMark> &marks)
{
    if (text == m_text && marks == m_marks)
        return;
    const bool renamed = text != m_text;
    m_text = text;
    m_marks = marks;
    updateGeometry();
    update();
    if (renamed) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void MarkedLabel::setState(StateRole state)
{
    m_state = state;
    update();
}

LaidText MarkedLabel::laid(int width, int lines) const
{
    LaidText text = layOutText(m_text, markFormats(m_marks, m_text.size()), textFont(m_role), width, lines);
    text.color = m_state == StateRole::Neutral ? tokens().text : tokens().state(m_state).fg;
    return text;
}

bool MarkedLabel::isElided() const { return laid(width(), m_maxLines).cut; }

int MarkedLabel::heightForWidth(int width) const { return qCeil(laid(width, m_maxLines).layout->boundingRect().height()); }

QSize MarkedLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont(m_role));
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize MarkedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(textFont(m_role));
    return {std::min(metrics.horizontalAdvance(m_text), metrics.averageCharWidth() * 6), metrics.height()};
}

void MarkedLabel::paintEvent(QPaintEvent *)
{
    // Where there is less room than asked for, the last line that is whole ends in "…": no half lines.
    const int lines = std::clamp(height() / std::max(1, QFontMetrics(textFont(m_role)).height()), 1, m_maxLines);
    QPainter painter(this);
    paintLaid(&painter, {}, laid(width(), lines));
}

void MarkedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool MarkedLabel::event(QEvent *event)
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
