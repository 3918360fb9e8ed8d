// What the style paints, sorted by the kind of control; each function paints one thing from its style option and the
// tokens of now. Internal to ui/theme: widgets go through QStyle. GUI thread, no state.
#pragma once

#include "ui/theme/role.h"
#include "ui/theme/tokens.h"

#include <QRect>
#include <QSize>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace linija::draw {

inline constexpr double focusLine = 2; // plain to see from the keyboard (WCAG 2.4.11)

// A rounded box whose outline lies inside of `rect`. An invalid colour leaves that part out.
void box(QPainter *painter, const QRectF &rect, double corner, const QColor &fill, const QColor &line,
         double lineWidth = 1);
void focusRing(QPainter *painter, const QRectF &rect, double corner);

// drawbuttons.cpp
void pushButtonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QSize &contents, const QWidget *widget);
[[nodiscard]] QRect pushButtonContents(const QRect &rect, const QWidget *widget);
void toolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QSize &contents, const QWidget *widget);
void indicator(const QStyleOption &option, QPainter *painter, bool round);

// drawfields.cpp
void field(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void shapedFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] int frameWidth(const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize comboBoxSize(const QSize &words);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox &option, int part); // QStyle::SubControl
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize spinBoxSize(const QSize &words);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, int part);
[[nodiscard]] QSize fieldSize(const QSize &contents);
[[nodiscard]] QRect fieldContents(const QRect &rect);

// drawlists.cpp
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);
void popupGround(const QRect &rect, QPainter *painter);
void tab(const QStyleOptionTab &option, QPainter *painter);
void itemGround(const QStyleOption &option, QPainter *painter);
void tip(const QRect &rect, QPainter *painter);

// drawbars.cpp
void scrollBar(const QStyleOptionSlider &option, QPainter *painter);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, int part);
void slider(const QStyleOptionSlider &option, QPainter *painter);
[[nodiscard]] QRect sliderPart(const QStyleOptionSlider &option, int part);
void progressBar(const QStyleOptionProgressBar &option, QPainter *painter);
void splitter(const QStyleOption &option, QPainter *painter);

} // namespace linija::draw
