// The heads of a panel's tabs: plain words, the chosen one underlined in the accent colour. A QTabBar, so keys and
// screen readers work as everywhere.
#pragma once

#include <QTabBar>

namespace linija {

class TabHeader : public QTabBar
{
    Q_OBJECT
public:
    explicit TabHeader(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override; // the whole words of a tab that is cut, as its tooltip
};

} // namespace linija
