// All shared widgets on one sheet.
#pragma once

#include "core/base/clock.h"

#include <QWidget>

namespace linija::test {

class WidgetSheet : public QWidget
{
    Q_OBJECT
public:
    explicit WidgetSheet(QWidget *parent = nullptr);

private:
    SystemClock m_clock;
};

} // namespace linija::test
