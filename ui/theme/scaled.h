// Lengths that grow with the text, also when the text size changes at run time. What sizeHint() or a paint event works
// out by px() needs none of this; what is set once, such as the margins of a layout, does. All lengths are given as they
// are at 100 %. GUI thread.
#pragma once

#include <functional>

class QBoxLayout;
class QLayout;
class QWidget;

namespace linija {

void scaleMargins(QLayout *layout, int left, int top, int right, int bottom);
void scaleSpacing(QLayout *layout, int spacing);
void addScaledSpace(QBoxLayout *layout, int space);

// For everything else (least and fixed sizes, icon sizes): `say` runs now and again after each change of the text size,
// for as long as the widget lives.
void followTextSize(QWidget *widget, std::function<void()> say);

// Puts the lengths of a widget's layouts right, and runs what follows the text size; the theme calls it when that changes.
void rescaleLayouts(const QWidget *widget);

} // namespace linija
