#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace linija::draw {

namespace {

constexpr int menuSide = 10; // from the edge of an entry to its words
constexpr int menuLine = 6;  // above and below them

int iconColumn(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems ? px(16) + px(8) : 0;
}

} // namespace

void popupGround(const QRect &rect, QPainter *painter)
{
    painter->fillRect(rect, tokens().card);
    painter->save();
    painter->setPen(QPen(tokens().border, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Tokens &t = tokens();
    const QRect whole = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty()) {
            painter->fillRect(QRect(whole.left() + px(6), whole.center().y(), whole.width() - 2 * px(6), 1), t.border);
            return;
        }
        painter->save();
        painter->setFont(textFont(TextRole::SmallBold));
        painter->setPen(t.textMuted);
        painter->drawText(whole.adjusted(px(menuSide), 0, -px(menuSide), 0), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), option.text);
        painter->restore();
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool chosen = enabled && (option.state & QStyle::State_Selected);
    const QColor ink = !enabled ? t.textDisabled : chosen ? t.ours.fg : t.text;
    if (chosen)
        box(painter, QRectF(whole), radius::control, t.ours.bg, {});
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, whole, rect); };
    const int side = px(16);
    const QRect picture = place(QRect(whole.left() + px(menuSide), whole.top() + (whole.height() - side) / 2, side, side));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        if (option.checkType == QStyleOptionMenuItem::Exclusive) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(enabled ? t.accent : t.textDisabled);
            painter->drawEllipse(QRectF(picture).center(), side / 4.0, side / 4.0);
            painter->restore();
        } else {
            paintIcon(painter, picture, Icon::Check, enabled ? t.accent : t.textDisabled);
        }
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, picture, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const int left = px(menuSide) + iconColumn(option);
    const QRect words = place(whole.adjusted(left, 0, -px(menuSide), 0));
    painter->save();
    painter->setFont(option.font);
    painter->setPen(ink);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine | Qt::TextShowMnemonic), tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter->setPen(!enabled ? t.textDisabled : chosen ? t.ours.fg : t.textMuted);
        painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine), option.text.mid(tab + 1));
    }
    painter->restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int arrow = px(12);
        const QRect room = place(QRect(whole.right() - px(6) - arrow, whole.top() + (whole.height() - arrow) / 2, arrow, arrow));
        paintIcon(painter, room, option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight, ink);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty())
            return {contents.width(), 1 + 2 * px(4)};
        const QFontMetrics metrics(textFont(TextRole::SmallBold));
        return {metrics.horizontalAdvance(option.text) + 2 * px(menuSide), metrics.height() + 2 * px(4)};
    }
    int width = contents.width() + 2 * px(menuSide) + iconColumn(option);
    if (option.text.contains(QLatin1Char('\t')))
        width += px(24); // between the words and the keys
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += px(16);
    return {width, std::max(option.fontMetrics.height(), px(16)) + 2 * px(menuLine)};
}

void tab(const QStyleOptionTab &option, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRectF inside = QRectF(option.rect).adjusted(px(2), 0, -px(2), 0);
    if (chosen && (option.state & QStyle::State_HasFocus))
        focusRing(painter, inside.adjusted(0, px(4), 0, -px(4)), radius::control);
    if (chosen)
        painter->fillRect(QRectF(inside.left(), inside.bottom() - 2, inside.width(), 2), t.accent);
    painter->save();
    painter->setPen(!enabled ? t.textDisabled : chosen ? t.ours.fg : hovered ? t.text : t.textMuted);
    painter->drawText(inside.adjusted(0, px(1), 0, 0), int(Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic), option.text);
    painter->restore();
}

void itemGround(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokens();
    if (option.state & QStyle::State_Selected)
        box(painter, QRectF(option.rect), radius::control, t.ours.bg, {});
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        box(painter, QRectF(option.rect), radius::control, t.hover, {});
}

void tip(const QRect &rect, QPainter *painter) { painter->fillRect(rect, tokens().tip); }

} // namespace linija::draw
