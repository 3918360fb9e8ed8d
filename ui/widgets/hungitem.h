// Where a name stands above other lines, its letters line up with theirs and only the hook of a "J" hangs out, as in print.
// The item gives the label, or what holds it, hookRoom() more to the left; the parent must have that much margin. GUI thread.
#pragma once

#include "ui/widgets/elidedlabel.h"

#include <QWidgetItem>

namespace linija {

class HungItem final : public QWidgetItem
{
public:
    explicit HungItem(QWidget *widget) : QWidgetItem(widget) {}
    explicit HungItem(ElidedLabel *label) : QWidgetItem(label) { label->setHung(true); }

    void setGeometry(const QRect &rect) override { QWidgetItem::setGeometry(rect.adjusted(-hookRoom(), 0, 0, 0)); }
    [[nodiscard]] QSize sizeHint() const override { return without(QWidgetItem::sizeHint()); }
    [[nodiscard]] QSize minimumSize() const override { return without(QWidgetItem::minimumSize()); }

private:
    [[nodiscard]] QSize without(const QSize &size) const { return isEmpty() ? size : QSize(std::max(0, size.width() - hookRoom()), size.height()); }
};

} // namespace linija
