#include "ui/widgets/tabheader.h"

namespace linija {

TabHeader::TabHeader(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false); // where room is short the words are cut, and all tabs stay in sight
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
}

} // namespace linija
