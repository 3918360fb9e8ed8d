#include "ui/settings/stephead.h"

#include "ui/theme/icons.h"
#include "ui/widgets/accessibility.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace linija {

namespace {

constexpr int disc = 24;

} // namespace

StepHead::StepHead(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void StepHead::setState(StepState state)
{
    m_state = state;
    say(text());
    update();
}

void StepHead::say(const QString &name)
{
    setText(name);
    switch (m_state) {
    case StepState::Ahead: setSpokenName(this, tr("Step %1: %2", "number, name").arg(m_number).arg(name)); break;
    case StepState::Current: setSpokenName(this, tr("Step %1: %2, now", "number, name").arg(m_number).arg(name)); break;
    case StepState::Done: setSpokenName(this, tr("Step %1: %2, done", "number, name").arg(m_number).arg(name)); break;
    }
    updateGeometry();
}

QSize StepHead::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::Emphasis));
    return {px(disc) + px(space::s) + metrics.horizontalAdvance(text()) + px(space::s), px(disc) + px(space::s)};
}

void StepHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(0, (height() - px(disc)) / 2.0, px(disc), px(disc));
    const bool now = m_state == StepState::Current;
    const bool done = m_state == StepState::Done;
    painter.setPen(QPen(now ? t.accent : done ? t.talking.border : t.borderStrong, 1.5));
    painter.setBrush(now ? t.accent : done ? t.talking.bg : t.card);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (done) {
        const double inset = px(5);
        paintIcon(&painter, circle.adjusted(inset, inset, -inset, -inset), Icon::Check, t.talking.fg);
    } else {
        painter.setPen(now ? t.onAccent : t.textMuted);
        painter.setFont(textFont(TextRole::Emphasis));
        painter.drawText(circle, int(Qt::AlignCenter), locale().toString(m_number));
    }
    painter.setPen(now ? t.text : t.textMuted);
    painter.setFont(textFont(now ? TextRole::Emphasis : TextRole::Body));
    const int left = px(disc) + px(space::s);
    painter.drawText(QRect(left, 0, width() - left, height()), int(Qt::AlignVCenter | Qt::AlignLeft), text());
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(left - px(space::xs), 0, width() - left + px(space::xs), height()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
}

void StepHead::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace linija
