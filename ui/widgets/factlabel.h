// A line of facts that wraps where it must: between two facts, whose dot is then left out, and inside of a fact only where it is
// too long for a line. text() is the line as it was given; that is what is heard. Plain text only.
#pragma once

#include "ui/widgets/laidtext.h"

#include <QLabel>

namespace linija {

class FactLabel : public QLabel
{
    Q_OBJECT
public:
    explicit FactLabel(const char *role, QWidget *parent = nullptr); // of a label (ui/theme/role.h)

    // `strong`: a part of the line that is set bold, such as a name.
    void say(const QString &line, const QString &strong = {});

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] LaidText laid(int width) const;

    QString m_strong;
};

} // namespace linija
