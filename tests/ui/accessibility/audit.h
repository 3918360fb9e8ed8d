// Looks at a window as somebody without a mouse or without sight meets it: names, roles, and where Tab leads. GUI thread.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace linija::test {

// Focusable things without a name, names that are signs alone, siblings that cannot be told apart, widgets of ours that
// paint themselves and are nothing to assistive programs. Everything under `top` that is shown now.
[[nodiscard]] QStringList findUnspoken(const QWidget &top);

// Walks with Tab from where the focus is until it comes round: what is never reached, what is reached though it cannot
// be seen or used, where Tab does not lead on, and where the focus cannot be seen (`looked`: places that were looked at
// before are not looked at again). `top` must be the active window.
[[nodiscard]] QStringList findLostByTab(QWidget &top, QSet<QString> &looked);

} // namespace linija::test
