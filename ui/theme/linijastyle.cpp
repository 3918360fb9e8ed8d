#include "ui/theme/linijastyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace linija {

namespace {

void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const Tokens &t = tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool focus = option->state & QStyle::State_HasFocus;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const QColor line = !enabled ? t.border : (on || focus || (option->state & QStyle::State_MouseOver)) ? t.accent
                                                                                                        : t.borderStrong;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, focus ? 2 : 1.2));
    painter->setBrush(on && enabled ? t.accent : t.card);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    if (on) {
        const QColor mark = enabled ? t.onAccent : t.textDisabled;
        if (round) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(mark);
            painter->drawEllipse(box.center(), box.width() / 5, box.height() / 5);
        } else {
            paintIcon(painter, box, Icon::Check, mark);
        }
    } else if (option->state & QStyle::State_NoChange) {
        painter->setPen(QPen(line, 2));
        painter->drawLine(QPointF(box.left() + 3, box.center().y()), QPointF(box.right() - 3, box.center().y()));
    }
    painter->restore();
}

} // namespace

LinijaStyle::LinijaStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void LinijaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        drawIndicator(option, painter, element == PE_IndicatorRadioButton);
        return;
    }
    if (element == PE_FrameFocusRect) {
        if (qobject_cast<const QTabBar *>(widget))
            return; // a tab shows it by its ground: a ring around the word alone would cross the letters
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens().accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius::control, radius::control);
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int LinijaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(16);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return px(16);
    case PM_TabBarIconSize: return px(16);
    default: return QProxyStyle::pixelMetric(metric, option, widget); // Qt's enumeration, not ours
    }
}

int LinijaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace linija
