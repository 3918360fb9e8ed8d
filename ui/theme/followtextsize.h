// Keeps lengths made with px() true while the text size changes at run time: `say` runs now and again after each change,
// for as long as the widget lives. For layout margins and spacing, fixed and least sizes, icon sizes:
//
//   followTextSize(this, [this, row] {
//       row->setContentsMargins(px(space::m), px(6), px(space::l), px(7));
//       m_search->setMinimumWidth(px(200));
//   });
//
// What sizeHint() or a paint event works out needs none of this. GUI thread.
#pragma once

#include <functional>

class QWidget;

namespace linija {

void followTextSize(QWidget *widget, std::function<void()> say);

} // namespace linija
