// A ring that fills as something comes due, with a short text inside ("0:38", "6m").
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace linija {

class DueRing : public QWidget
{
    Q_OBJECT
public:
    explicit DueRing(QWidget *parent = nullptr);

    void setValue(double fraction, const QString &text, StateRole role); // fraction 0 to 1, clamped
    [[nodiscard]] double fraction() const { return m_fraction; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double m_fraction = 0;
    QString m_text;
    StateRole m_role = StateRole::Waiting;
};

} // namespace linija
