#include "ui/widgets/tabheader.h"

#include <QHelpEvent>
#include <QToolTip>

namespace linija {

TabHeader::TabHeader(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false); // where room is short the words are cut, and all tabs stay in sight
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
}

bool TabHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int tab = tabAt(help->pos());
        if (tab >= 0 && tabToolTip(tab).isEmpty() && tabRect(tab).width() < tabSizeHint(tab).width()) {
            QToolTip::showText(help->globalPos(), tabText(tab).toHtmlEscaped(), this, tabRect(tab));
            return true;
        }
    }
    return QTabBar::event(event);
}

} // namespace linija
