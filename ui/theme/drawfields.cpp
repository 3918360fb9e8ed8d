#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOption>
#include <QTextBrowser>

namespace linija::draw {

namespace {

constexpr int arrowColumn = 24; // of a combo box
constexpr int stepColumn = 20;  // of a spin box

bool isTextField(const QWidget *widget)
{
    return roleOf(widget) != WidgetRole::Page && !qobject_cast<const QTextBrowser *>(widget)
        && (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget));
}

bool isComboPopup(const QWidget *widget) { return widget && widget->inherits("QComboBoxPrivateContainer"); }

QRect mirrored(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRectF centred(const QRect &room, int side)
{
    return {room.x() + (room.width() - side) / 2.0, room.y() + (room.height() - side) / 2.0, double(side), double(side)};
}

} // namespace

void field(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = enabled && (option.state & QStyle::State_HasFocus);
    const bool wrong = isInvalid(widget);
    const QColor fill = !enabled ? t.panel : roleOf(widget) == WidgetRole::Ground ? t.window : t.card;
    QColor line = t.fieldLine;
    if (wrong)
        line = t.trouble.border;
    else if (focus)
        line = t.focus;
    else if (!enabled)
        line = t.border;
    else if (option.state & QStyle::State_MouseOver)
        line = t.textMuted;
    box(painter, QRectF(option.rect), radius::control, fill, line, focus ? focusLine : 1);
}

void shapedFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const QRectF rect(option.rect);
    switch (roleOf(widget)) {
    case WidgetRole::Card: box(painter, rect, radius::card, t.card, t.border); return;
    case WidgetRole::Results: box(painter, rect, radius::card, t.card, t.buttonLine); return; // it may lie over a page of the same colour
    case WidgetRole::Quote: {
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        box(painter, rect, radius::control, t.ours.bg, {});
        const QRectF edge(rightToLeft ? rect.right() - radius::control : rect.left(), rect.top(), radius::control,
                          rect.height());
        painter->fillRect(edge, t.ours.bg); // square at the line
        painter->fillRect(QRectF(rightToLeft ? rect.right() - 3 : rect.left(), rect.top(), 3, rect.height()), t.accent);
        return;
    }
    default: break; // by class
    }
    if (isTextField(widget)) {
        field(option, painter, widget);
        return;
    }
    if (isComboPopup(widget) || (widget && widget->isWindow() && qobject_cast<const QAbstractItemView *>(widget))) {
        popupGround(option.rect, painter);
        return;
    }
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (!frame)
        return;
    switch (frame->frameShape) {
    case QFrame::HLine: painter->fillRect(QRectF(rect.left(), rect.center().y(), rect.width(), 1), t.border); break;
    case QFrame::VLine: painter->fillRect(QRectF(rect.center().x(), rect.top(), 1, rect.height()), t.border); break;
    case QFrame::NoFrame: break;
    default: box(painter, rect, radius::control, {}, t.border); break; // Qt's other shapes are boxes
    }
}

int frameWidth(const QWidget *widget)
{
    if (isTextField(widget))
        return 1 + px(2); // with the margin of its document one line is as high as in a line edit
    if (roleOf(widget) == WidgetRole::Results || isComboPopup(widget))
        return 1 + px(4);
    if (widget && widget->isWindow() && qobject_cast<const QAbstractItemView *>(widget))
        return 1 + px(4);
    return 1;
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    if (option.frame)
        field(option, painter, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    paintIcon(painter, centred(comboBoxPart(option, QStyle::SC_ComboBoxArrow), px(12)), Icon::ChevronDown,
              enabled ? tokens().textMuted : tokens().textDisabled);
}

// A line edit keeps four pixels of its width to itself; boxes that hold one, or look like one, have room for them.
QSize comboBoxSize(const QSize &words)
{
    return {words.width() + px(8) + px(arrowColumn) + 8, fieldSize(words).height()};
}

QRect comboBoxPart(const QStyleOptionComboBox &option, int part)
{
    const QRect whole = option.rect;
    const int arrow = px(arrowColumn);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return mirrored(option, QRect(whole.right() - arrow + 1, whole.top(), arrow, whole.height()));
    case QStyle::SC_ComboBoxEditField: {
        // An editable one holds a line edit, which has a little room at its edges already.
        const int left = option.editable ? px(6) : px(8);
        return mirrored(option, QRect(whole.left() + 1 + left, whole.top() + 1, whole.width() - arrow - left - 2, whole.height() - 2));
    }
    default: return whole; // frame and popup
    }
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    if (option.frame)
        field(option, painter, widget);
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag can, Icon drawing) {
        const QRect room = spinBoxPart(option, part);
        const bool enabled = (option.state & QStyle::State_Enabled) && (option.stepEnabled & can);
        const bool under = enabled && (option.activeSubControls & part);
        if (under)
            box(painter, QRectF(room).adjusted(1, 1, -2, -1), 3, option.state & QStyle::State_Sunken ? t.pressed : t.hover, {});
        paintIcon(painter, centred(room, px(10)), drawing, enabled ? t.textMuted : t.textDisabled);
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Icon::ChevronUp);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Icon::ChevronDown);
}

QSize spinBoxSize(const QSize &words)
{
    return {words.width() + px(6) + px(stepColumn) + 8, fieldSize(words).height()};
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, int part)
{
    const QRect whole = option.rect;
    const int column = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : px(stepColumn);
    const int half = whole.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return mirrored(option, QRect(whole.right() - column, whole.top() + 1, column, half - 1));
    case QStyle::SC_SpinBoxDown:
        return mirrored(option, QRect(whole.right() - column, whole.top() + half, column, whole.height() - half - 1));
    case QStyle::SC_SpinBoxEditField: {
        const int left = px(6) + 1;
        return mirrored(option, QRect(whole.left() + left, whole.top() + 1, whole.width() - left - column - 1, whole.height() - 2));
    }
    default: return whole;
    }
}

QSize fieldSize(const QSize &contents) { return {contents.width() + 2 * (1 + px(8)), contents.height() + 2 * (1 + px(5))}; }

QRect fieldContents(const QRect &rect)
{
    // Qt's line edit keeps two pixels to itself at each side.
    const int side = 1 + px(8) - 2;
    return rect.adjusted(side, 1, -side, -1);
}

} // namespace linija::draw
