#include "ui/widgets/separator.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace linija {

Separator::Separator(Qt::Orientation orientation, QWidget *parent) : QFrame(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().border);
}

} // namespace linija
