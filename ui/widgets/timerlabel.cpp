#include "ui/widgets/timerlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace linija {

TimerLabel::TimerLabel(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TimerLabel::tick);
}

void TimerLabel::countUpFrom(Timestamp since)
{
    m_mode = Mode::Up;
    m_anchor = since;
    restart();
}

void TimerLabel::countDownTo(Timestamp until)
{
    m_mode = Mode::Down;
    m_anchor = until;
    restart();
}

void TimerLabel::showFixed(std::chrono::milliseconds duration)
{
    m_mode = Mode::Fixed;
    m_fixed = duration;
    restart();
}

void TimerLabel::setPrefix(const QString &prefix)
{
    if (prefix == m_prefix)
        return;
    m_prefix = prefix;
    updateGeometry();
    update();
}

void TimerLabel::setTextRole(TextRole role)
{
    m_textRole = role;
    updateGeometry();
    update();
}

void TimerLabel::setColorRole(StateRole role)
{
    m_colorRole = role;
    update();
}

QString TimerLabel::text() const
{
    std::chrono::milliseconds shown = m_fixed;
    switch (m_mode) {
    case Mode::Fixed: break;
    case Mode::Up: shown = m_clock.now() - m_anchor; break;
    case Mode::Down: shown = m_anchor - m_clock.now() + std::chrono::milliseconds(999); break; // "00:01" until it is over
    }
    return m_prefix + clockText(shown);
}

QSize TimerLabel::sizeHint() const
{
    // Zeros stand for every digit, so the width stays while the time runs also where digits differ in width.
    QString widest = text();
    for (QChar &c : widest) {
        if (c.isDigit())
            c = QLatin1Char('0');
    }
    const QFontMetrics metrics(tabularFont(m_textRole));
    return {metrics.horizontalAdvance(widest) + 2, metrics.height()};
}

void TimerLabel::tick()
{
    const QString now = text();
    if (now.size() != m_shownLength) {
        m_shownLength = now.size();
        updateGeometry();
    }
    update();
    if (m_mode == Mode::Fixed)
        return;
    // Wake just after the next whole second, so the figures change on time and the timer does not drift.
    const auto offset = m_clock.now() - m_anchor;
    const auto part = ((offset.count() % 1000) + 1000) % 1000;
    m_timer.start(int(1000 - part) + 5);
}

void TimerLabel::restart()
{
    m_timer.stop();
    if (isVisible())
        tick();
    updateGeometry();
    update();
}

void TimerLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(tabularFont(m_textRole));
    painter.setPen(m_colorRole == StateRole::Neutral ? tokens().text : tokens().state(m_colorRole).fg);
    painter.drawText(rect(), int(Qt::AlignVCenter | m_side | Qt::TextSingleLine), text());
}

void TimerLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void TimerLabel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void TimerLabel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace linija
