#include "ui/theme/linijastyle.h"

#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace linija {

namespace {

// The line edit inside of a combo or spin box: the box around it is the field.
bool isPartOfField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

bool reactsToPointer(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractSlider *>(widget)
        || (widget->inherits("QSplitterHandle"));
}

} // namespace

LinijaStyle::LinijaStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void LinijaStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (reactsToPointer(widget))
        widget->setAttribute(Qt::WA_Hover);
    dress(widget);
}

// Fusion would mix colours of its own into the tokens.
void LinijaStyle::polish(QPalette &) {}

void LinijaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Tokens &t = tokens();
    const auto arrow = [&](Icon drawing) {
        const int side = std::min({option->rect.width(), option->rect.height(), px(12)});
        QRect room(QPoint(), QSize(side, side));
        room.moveCenter(option->rect.center());
        paintIcon(painter, room, drawing, option->state & State_Enabled ? t.textMuted : t.textDisabled);
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: draw::indicator(*option, painter, false); return;
    case PE_IndicatorRadioButton: draw::indicator(*option, painter, true); return;
    case PE_FrameFocusRect:
        // Tabs and check boxes show it themselves: a ring around the word alone would cross the letters.
        if (!qobject_cast<const QTabBar *>(widget))
            draw::focusRing(painter, QRectF(option->rect), radius::control);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            !isPartOfField(widget) && frame && frame->lineWidth > 0)
            draw::field(*option, painter, widget);
        return;
    case PE_PanelButtonTool: draw::toolButtonPanel(*option, painter, widget); return;
    case PE_PanelMenu:
    case PE_FrameMenu: draw::popupGround(option->rect, painter); return;
    case PE_PanelTipLabel: draw::tip(option->rect, painter); return;
    case PE_PanelItemViewItem: draw::itemGround(*option, painter); return;
    case PE_IndicatorArrowUp: arrow(Icon::ChevronUp); return;
    case PE_IndicatorArrowDown: arrow(Icon::ChevronDown); return;
    case PE_IndicatorArrowLeft: arrow(Icon::ChevronLeft); return;
    case PE_IndicatorArrowRight: arrow(Icon::ChevronRight); return;
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabBarBase: return; // the ground shows
    default: QProxyStyle::drawPrimitive(element, option, painter, widget); // Qt's enumeration, not ours
    }
}

void LinijaStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            draw::pushButtonBevel(*button, painter, widget);
            QStyleOptionButton label = *button;
            label.rect = draw::pushButtonContents(button->rect, widget);
            draw::pushButtonLabel(label, painter, widget);
            return;
        }
        break;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            draw::pushButtonBevel(*button, painter, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            draw::pushButtonLabel(*button, painter, widget);
            return;
        }
        break;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool round = element == CE_RadioButton;
            QStyleOptionButton part = *button;
            part.rect = subElementRect(round ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, button, widget);
            draw::indicator(part, painter, round);
            part.rect = subElementRect(round ? SE_RadioButtonContents : SE_CheckBoxContents, button, widget);
            QProxyStyle::drawControl(round ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, painter, widget);
            if (button->state & State_HasFocus)
                draw::focusRing(painter, QRectF(button->rect), radius::control);
            return;
        }
        break;
    case CE_ShapedFrame: draw::shapedFrame(*option, painter, widget); return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            const bool enabled = combo->state & State_Enabled;
            QRect room = draw::comboBoxPart(*combo, SC_ComboBoxEditField);
            if (!combo->currentIcon.isNull()) {
                const QRect picture = visualRect(combo->direction, room, QRect(room.topLeft(), QSize(combo->iconSize.width(), room.height())));
                combo->currentIcon.paint(painter, picture, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
                const int lead = combo->iconSize.width() + 4;
                room = visualRect(combo->direction, room, room.adjusted(lead, 0, 0, 0));
            }
            painter->save();
            painter->setPen(enabled ? tokens().text : tokens().textDisabled);
            painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room.width()));
            painter->restore();
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            draw::menuItem(*item, painter);
            return;
        }
        break;
    case CE_MenuEmptyArea: return; // the ground is painted already
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            draw::tab(*tab, painter);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem ours = *item;
            ours.palette.setColor(QPalette::HighlightedText, tokens().ours.fg);
            QProxyStyle::drawControl(element, &ours, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            draw::progressBar(*bar, painter);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokens().panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens().border);
        return;
    case CE_Splitter: draw::splitter(*option, painter); return;
    default: break; // Qt's enumeration, not ours
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LinijaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            draw::toolButtonPanel(*button, painter, widget);
            QStyleOptionToolButton label = *button;
            label.rect = subControlRect(CC_ToolButton, button, SC_ToolButton, widget);
            label.state &= ~State_Sunken; // nothing shifts when it is pressed
            if (roleOf(widget) == WidgetRole::Fold) // its words stand where those of the rows below it do
                label.rect.adjust(px(11), 0, -px(11), 0);
            QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            draw::comboBox(*combo, painter, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            draw::spinBox(*spin, painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            draw::scrollBar(*bar, painter);
            return;
        }
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            draw::slider(*slider, painter);
            return;
        }
        break;
    default: break; // Qt's enumeration, not ours
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LinijaStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents: return draw::pushButtonContents(option->rect, widget);
    case SE_PushButtonFocusRect:
    case SE_ItemViewItemFocusRect: return option->rect;
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return draw::fieldContents(option->rect);
        return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget); // Qt's enumeration, not ours
    }
}

QRect LinijaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return draw::comboBoxPart(*combo, part);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return draw::spinBoxPart(*spin, part);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return draw::scrollBarPart(*bar, part);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return draw::sliderPart(*slider, part);
        break;
    default: break; // Qt's enumeration, not ours
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize LinijaStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: return draw::pushButtonSize(contents, widget);
    case CT_ToolButton: return draw::toolButtonSize(contents, widget);
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return draw::fieldSize(contents);
        return contents;
    case CT_SpinBox: return draw::spinBoxSize(contents);
    case CT_ComboBox: return draw::comboBoxSize({contents.width(), std::max(contents.height(), option->fontMetrics.height())});
    case CT_ItemViewItem: // a delegate of its own says its own height
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(0, 2 * px(4));
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return draw::menuItemSize(*item, contents);
        break;
    case CT_ProgressBar: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        return bar && !bar->textVisible ? QSize(contents.width(), px(4)) : contents;
    }
    default: break; // Qt's enumeration, not ours
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QIcon LinijaStyle::standardIcon(StandardPixmap name, const QStyleOption *option, const QWidget *widget) const
{
    switch (name) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion: return icon(Icon::Info, Tint::Ours);
    case SP_MessageBoxWarning: return icon(Icon::Warning, Tint::Waiting);
    case SP_MessageBoxCritical: return icon(Icon::Warning, Tint::Trouble);
    case SP_ArrowUp: return icon(Icon::ChevronUp, Tint::Text);
    case SP_ArrowDown: return icon(Icon::ChevronDown, Tint::Text);
    // Only the head of a calendar asks for these; its ground is the accent.
    case SP_ArrowLeft: return icon(Icon::ChevronLeft, Tint::OnAccent);
    case SP_ArrowRight: return icon(Icon::ChevronRight, Tint::OnAccent);
    case SP_LineEditClearButton:
    case SP_DialogCloseButton: return icon(Icon::Close);
    default: return QProxyStyle::standardIcon(name, option, widget); // Qt's enumeration, not ours
    }
}

int LinijaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(6);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_TabBarIconSize: return px(16);
    case PM_DefaultFrameWidth: return draw::frameWidth(widget);
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth: return 1;
    case PM_MessageBoxIconSize: return px(32);
    case PM_ScrollBarExtent: return px(10);
    case PM_ScrollBarSliderMin: return px(30);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_SplitterWidth: return 1;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return px(4);
    case PM_SubMenuOverlap: return -px(2);
    case PM_ToolTipLabelFrameWidth: return px(4);
    case PM_TabBarTabHSpace: return 2 * (px(10) + px(2));
    case PM_TabBarTabVSpace: return px(9) + px(8) + 2;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap: return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameHMargin: return px(6);
    case PM_FocusFrameVMargin: return px(4);
    case PM_SliderThickness:
    case PM_SliderControlThickness: return px(20);
    case PM_SliderLength: return px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(6);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return px(9);
    default: return QProxyStyle::pixelMetric(metric, option, widget); // Qt's enumeration, not ours
    }
}

int LinijaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // a list below the box
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_Menu_SupportsSections:
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ComboBox_PopupFrameStyle: return int(QFrame::StyledPanel) | int(QFrame::Plain);
    case SH_Table_GridLineColor: return int(tokens().border.rgba());
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_TabBar_Alignment: return Qt::AlignLeading;
    case SH_Widget_Animation_Duration: return m_motion == Motion::Allowed ? 200 : 0; // milliseconds
    default: return QProxyStyle::styleHint(hint, option, widget, returnData); // Qt's enumeration, not ours
    }
}

} // namespace linija
