#include "ui/widgets/card.h"

#include "ui/theme/scaled.h"
#include <QPainter>
#include <QVBoxLayout>

namespace linija {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    scaleMargins(m_body, space::m, space::m, space::m, space::m);
    scaleSpacing(m_body, space::xs);
}

void Card::setState(StateRole state)
{
    if (state == m_state)
        return;
    m_state = state;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const bool plain = m_state == StateRole::Neutral;
    const double line = plain ? 1 : 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(plain ? t.border : t.state(m_state).border, line));
    painter.setBrush(t.card);
    const double inset = line / 2;
    const double corner = plain ? radius::card : radius::large;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
}

} // namespace linija
