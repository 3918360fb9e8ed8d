// A hair line in the border colour.
#pragma once

#include <QFrame>

namespace linija {

class Separator : public QFrame
{
    Q_OBJECT
public:
    explicit Separator(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace linija
