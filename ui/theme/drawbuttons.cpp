#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace linija::draw {

namespace {

struct ButtonColors
{
    QColor fill;
    QColor line;
    QColor text;
};

ButtonColors solid(const StateColors &colors, bool pressed, bool hovered)
{
    const QColor fill = pressed ? colors.solidPressed : hovered ? colors.solidHover : colors.solid;
    return {fill, fill, colors.onSolid};
}

ButtonColors soft(const StateColors &colors, bool pressed, bool hovered)
{
    return {pressed || hovered ? colors.bgHover : colors.bg, colors.border, colors.fg};
}

bool isSolid(WidgetRole role)
{
    return role == WidgetRole::Primary || role == WidgetRole::Success || role == WidgetRole::Danger;
}

bool isLeftAligned(WidgetRole role) { return role == WidgetRole::Answer || role == WidgetRole::Link; }

ButtonColors colorsOf(WidgetRole role, const QStyleOption &option)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = enabled && (option.state & QStyle::State_Sunken);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool checked = option.state & QStyle::State_On;
    const QColor none(Qt::transparent);
    const QColor plain = pressed ? t.pressed : hovered ? t.hover : t.card;
    if (!enabled) {
        switch (role) {
        case WidgetRole::Primary:
        case WidgetRole::Success:
        case WidgetRole::Danger: return {t.pressed, t.pressed, t.textDisabled};
        case WidgetRole::Quiet:
        case WidgetRole::Link: return {none, none, t.textDisabled};
        default: return {t.panel, t.border, t.textDisabled}; // all others are outlined
        }
    }
    switch (role) {
    case WidgetRole::Primary: return solid(t.ours, pressed, hovered);
    case WidgetRole::Success: return solid(t.talking, pressed, hovered);
    case WidgetRole::Danger: return solid(t.trouble, pressed, hovered);
    case WidgetRole::Waiting: return soft(t.waiting, pressed, hovered);
    case WidgetRole::Trouble: return soft(t.trouble, pressed, hovered);
    case WidgetRole::Quiet: return {pressed ? t.pressed : hovered ? t.hover : none, none, t.text};
    case WidgetRole::Link: return {none, none, t.ours.fg};
    case WidgetRole::Answer: return {plain, checked || hovered ? t.accent : t.buttonLine, t.text};
    case WidgetRole::Pill:
    case WidgetRole::TightPill:
        if (checked)
            return {hovered ? t.ours.bgHover : t.ours.bg, hovered ? t.ours.bgHover : t.ours.bg, t.ours.fg};
        return {pressed || hovered ? t.pressed : t.window, t.border, t.text};
    default: break; // outlined
    }
    if (checked)
        return {hovered ? t.ours.bgHover : t.ours.bg, t.accent, t.ours.fg};
    return {plain, t.buttonLine, t.text};
}

// How far the middle of the letters lies below the middle of their line: icons beside words stand on it.
int belowMiddle(const QFontMetrics &metrics)
{
    const double letters = (metrics.capHeight() + metrics.xHeight()) / 4.0;
    return qRound((metrics.ascent() - metrics.descent()) / 2.0 - letters);
}

struct Padding
{
    int x;
    int y;
};

Padding paddingOf(WidgetRole role)
{
    switch (role) {
    case WidgetRole::Link: return {px(2), px(1)};
    case WidgetRole::Answer: return {1 + px(10), 1 + px(7)};
    case WidgetRole::Pill: return {1 + px(8), 1 + px(4)};
    case WidgetRole::TightPill: return {1 + px(5), 1 + px(4)};
    case WidgetRole::Keypad: return {1, 1 + px(5)};
    default: return {1 + px(10), 1 + px(5)};
    }
}

} // namespace

void box(QPainter *painter, const QRectF &rect, double corner, const QColor &fill, const QColor &line, double lineWidth)
{
    const bool outlined = line.isValid() && line.alpha() > 0;
    const bool filled = fill.isValid() && fill.alpha() > 0;
    if (!outlined && !filled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outlined ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(filled ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = outlined ? lineWidth / 2 : 0;
    const QRectF inside = rect.adjusted(inset, inset, -inset, -inset);
    const double most = std::min(inside.width(), inside.height()) / 2;
    const double round = std::min(corner, most);
    painter->drawRoundedRect(inside, round, round);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, double corner)
{
    box(painter, rect, corner, {}, tokens().focus, focusLine);
}

void pushButtonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const WidgetRole role = roleOf(widget);
    const ButtonColors colors = colorsOf(role, option);
    const QRectF rect(option.rect);
    const double corner = role == WidgetRole::Pill || role == WidgetRole::TightPill ? rect.height() / 2 : radius::control;
    box(painter, rect, corner, colors.fill, colors.line);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    if (isSolid(role)) {
        // The ring alone would drown in the fill: a gap of the ground lies between the two.
        box(painter, rect.adjusted(focusLine, focusLine, -focusLine, -focusLine), corner - focusLine, {}, tokens().card, 2);
        focusRing(painter, rect, corner);
        return;
    }
    focusRing(painter, rect, corner);
}

void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const WidgetRole role = roleOf(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool underline = role == WidgetRole::Link && enabled
        && (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus));
    constexpr int iconGap = 4;
    QSize iconSize;
    if (!option.icon.isNull())
        iconSize = option.iconSize.isValid() ? option.iconSize : QSize(px(16), px(16));
    const int lead = iconSize.isEmpty() ? 0 : iconSize.width() + (option.text.isEmpty() ? 0 : iconGap);
    const int room = std::max(0, option.rect.width() - lead);
    QString text = option.text;
    const bool oneLine = !text.contains(QLatin1Char('\n'));
    int width = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    if (oneLine && width > room) {
        text = option.fontMetrics.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic);
        width = std::min(room, option.fontMetrics.size(Qt::TextShowMnemonic, text).width());
    }
    const int whole = lead + width;
    QRect block(option.rect.left(), option.rect.top(), whole, option.rect.height());
    if (!isLeftAligned(role))
        block.moveLeft(option.rect.left() + (option.rect.width() - whole) / 2);
    else if (mirrored)
        block.moveRight(option.rect.right());
    QRect words = block;
    if (lead > 0) {
        QRect picture(QPoint(), iconSize);
        picture.moveTop(block.top() + (block.height() - iconSize.height()) / 2 + (text.isEmpty() ? 0 : belowMiddle(option.fontMetrics)));
        if (mirrored) {
            picture.moveRight(block.right());
            words.setRight(block.right() - lead);
        } else {
            picture.moveLeft(block.left());
            words.setLeft(block.left() + lead);
        }
        option.icon.paint(painter, picture, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                          option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    }
    painter->save();
    if (underline) {
        QFont font = painter->font();
        font.setUnderline(true);
        painter->setFont(font);
    }
    painter->setPen(colorsOf(role, option).text);
    int flags = Qt::AlignVCenter | Qt::AlignHCenter | (oneLine ? Qt::TextSingleLine : 0);
    flags |= QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                                            : Qt::TextHideMnemonic;
    painter->drawText(words.adjusted(-1, 0, 1, 0), flags, text);
    painter->restore();
}

QSize pushButtonSize(const QSize &contents, const QWidget *widget)
{
    const Padding padding = paddingOf(roleOf(widget));
    return {contents.width() + 2 * padding.x, contents.height() + 2 * padding.y};
}

QRect pushButtonContents(const QRect &rect, const QWidget *widget)
{
    const Padding padding = paddingOf(roleOf(widget));
    // Sideways only: a button squeezed below its height shows the middle of its words, not none.
    return rect.adjusted(padding.x, 0, -padding.x, 0);
}

void toolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const double corner = roleOf(widget) == WidgetRole::Rail ? radius::card : radius::control;
    QColor fill;
    if ((option.state & QStyle::State_On) && roleOf(widget) != WidgetRole::Fold)
        fill = enabled && (option.state & QStyle::State_MouseOver) ? t.ours.bgHover : t.ours.bg;
    else if (enabled && (option.state & QStyle::State_Sunken))
        fill = t.pressed;
    else if (enabled && (option.state & QStyle::State_MouseOver))
        fill = t.hover;
    box(painter, QRectF(option.rect), corner, fill, {});
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, QRectF(option.rect), corner);
}

QSize toolButtonSize(const QSize &contents, const QWidget *widget)
{
    const int padding = 2 * (1 + (roleOf(widget) == WidgetRole::Rail ? px(8) : px(4)));
    return {contents.width() + padding, contents.height() + padding};
}

void indicator(const QStyleOption &option, QPainter *painter, bool round)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool focus = option.state & QStyle::State_HasFocus;
    const QRectF whole = QRectF(option.rect);
    const bool marked = on || focus || (option.state & QStyle::State_MouseOver);
    const QColor line = !enabled ? t.border : marked ? t.accent : t.borderStrong;
    const QColor fill = on && enabled ? t.accent : t.card;
    const double corner = round ? whole.width() / 2 : 3;
    box(painter, whole.adjusted(1, 1, -1, -1), corner, fill, line, 1.2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (on) {
        const QColor mark = enabled ? t.onAccent : t.textDisabled;
        if (round) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(mark);
            painter->drawEllipse(whole.center(), whole.width() / 5.5, whole.height() / 5.5);
        } else {
            paintIcon(painter, whole.adjusted(1, 1, -1, -1), Icon::Check, mark);
        }
    } else if (option.state & QStyle::State_NoChange) {
        painter->setPen(QPen(line, 2));
        painter->drawLine(QPointF(whole.left() + 4, whole.center().y()), QPointF(whole.right() - 4, whole.center().y()));
    }
    painter->restore();
}

} // namespace linija::draw
