#include "ui/widgets/tabheader.h"

namespace linija {

TabHeader::TabHeader(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
}

} // namespace linija
