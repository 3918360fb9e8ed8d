#include "ui/widgets/popupshadow.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace linija {

namespace {

constexpr int reach = 14; // how far it goes beyond the list, at 100 %
constexpr int fall = 4;   // how far it lies below

} // namespace

PopupShadow::PopupShadow(QWidget *of) : QFrame(of->parentWidget()), m_of(of)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    of->installEventFilter(this);
    hide();
    follow();
}

void PopupShadow::follow()
{
    if (!m_of)
        return;
    if (parentWidget() != m_of->parentWidget())
        setParent(m_of->parentWidget());
    const int beyond = px(reach);
    setGeometry(m_of->geometry().adjusted(-beyond, -beyond, beyond, beyond + px(fall)));
    setVisible(!m_of->isHidden());
    stackUnder(m_of);
}

bool PopupShadow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
    case QEvent::ZOrderChange:
    case QEvent::ParentChange: follow(); break;
    default: break; // Qt's enumeration, not ours
    }
    return QFrame::eventFilter(watched, event);
}

void PopupShadow::paintEvent(QPaintEvent *)
{
    const bool dark = tokens().kind == ThemeKind::Dark;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Rounded boxes within each other: their sum fades outwards.
    const int beyond = px(reach);
    const QRectF whole = QRectF(rect()).adjusted(0, px(fall), 0, 0);
    for (int ring = 0; ring < beyond; ++ring) {
        const double in = double(ring + 1) / beyond;
        QColor shade(Qt::black);
        shade.setAlphaF(float((dark ? 0.055 : 0.018) * in));
        painter.setBrush(shade);
        painter.drawRoundedRect(whole.adjusted(ring, ring, -ring, -ring), radius::card + beyond - ring, radius::card + beyond - ring);
    }
}

} // namespace linija
