// A disc with a person's initials (at most two; one for scripts without letter case). Decoration for the name beside it:
// hidden from screen readers' reading order by an empty description, named by the full name.
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace linija {

// "Jānis Bērziņš" → "JB", "陳怡君" → "陳", "" → "?".
[[nodiscard]] QString initials(const QString &name);

class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setRole(StateRole role);
    void setDiameter(int atHundredPercent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_name;
    StateRole m_role = StateRole::Coaching;
    int m_diameter = 40;
};

} // namespace linija
