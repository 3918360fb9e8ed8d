#include "ui/desktop/trayicon.h"

#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace linija {

namespace {

constexpr int lookEveryMs = 5'000; // trays come after us when a session begins

void drawMark(QPainter &painter, int side, StateRole role)
{
    const Tokens &light = tokensFor(ThemeKind::Light);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 32.0, side / 32.0);
    // A ground of our own: the tray may be light or dark.
    painter.setPen(Qt::NoPen);
    painter.setBrush(light.accent);
    painter.drawRoundedRect(QRectF(1, 1, 30, 30), 7, 7);
    painter.setPen(QPen(light.onAccent, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath line;
    line.moveTo(10, 7.5);
    line.lineTo(10, 23.5);
    line.lineTo(17, 23.5);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    const QRectF dot(16, 15, 15, 15);
    const StateColors &colors = light.state(role);
    painter.setPen(QPen(light.onAccent, 2));
    painter.setBrush(role == StateRole::Neutral ? light.textMuted : colors.solid);
    painter.drawEllipse(dot);
    painter.setPen(QPen(light.onAccent, 2, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = dot.center();
    switch (role) {
    case StateRole::Neutral: // not ready: a bar
        painter.drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0));
        break;
    case StateRole::Waiting: // on hold: two bars
        painter.drawLine(middle + QPointF(-1.8, -2.6), middle + QPointF(-1.8, 2.6));
        painter.drawLine(middle + QPointF(1.8, -2.6), middle + QPointF(1.8, 2.6));
        break;
    case StateRole::Trouble:
        painter.drawLine(middle + QPointF(0, -3), middle + QPointF(0, 0.6));
        painter.drawPoint(middle + QPointF(0, 3.2));
        break;
    case StateRole::Talking:
        painter.setBrush(light.onAccent);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(middle, 2.6, 2.6);
        break;
    case StateRole::Ours:
    case StateRole::Coaching: break;
    }
}

} // namespace

QIcon trayMark(StateRole role)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawMark(painter, side, role);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

TrayIcon::TrayIcon(QMenu &menu, QObject *parent) : QObject(parent), m_menu(menu)
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &TrayIcon::lookForTray);
    lookForTray();
}

TrayIcon::~TrayIcon()
{
    if (m_icon)
        m_icon->hide();
}

void TrayIcon::lookForTray()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_look.start();
        return;
    }
    m_look.stop();
    m_icon = new QSystemTrayIcon(trayMark(m_role), this);
    m_icon->setContextMenu(&m_menu);
    m_icon->setToolTip(m_words);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT pressed();
    });
    m_icon->show();
}

bool TrayIcon::isShown() const { return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }

void TrayIcon::setState(StateRole role, const QString &words)
{
    const bool look = role != m_role;
    m_role = role;
    m_words = words;
    if (!m_icon)
        return;
    if (look)
        m_icon->setIcon(trayMark(role));
    m_icon->setToolTip(words);
}

} // namespace linija
