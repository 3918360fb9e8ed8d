#include "ui/widgets/duering.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace linija {

DueRing::DueRing(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void DueRing::setValue(double fraction, const QString &text, StateRole role)
{
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    m_text = text;
    m_role = role;
    update();
}

QSize DueRing::sizeHint() const { return {px(32), px(32)}; }

void DueRing::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = px(3);
    const QRectF ring = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(t.track, line));
    painter.drawEllipse(ring);
    painter.setPen(QPen(t.state(m_role).border, line, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -int(m_fraction * 360 * 16));
    // The figures keep clear of the ring: as large as they can be, the smallest where they are many.
    const bool overdue = m_role == StateRole::Trouble;
    QFont font = textFont(overdue ? TextRole::SmallBold : TextRole::Small);
    const double inside = ring.width() - line - px(6);
    for (int size = overdue ? px(12) : px(9); size > px(7); --size) {
        font.setPixelSize(size);
        if (QFontMetricsF(font).horizontalAdvance(m_text) <= inside)
            break;
    }
    painter.setFont(font);
    painter.setPen(overdue ? t.state(m_role).fg : t.text);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

void DueRing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace linija
