// What stands where there is nothing yet: an icon, a sentence that says so, and one that says what will happen.
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace linija {

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    void setIcon(Icon icon);
    void setActionText(const QString &text); // empty: no button
    // Where there is room, the picture stands so far below the window's top (at 100 %), level with the empty columns beside
    // it; 0: a third of the way down its own place.
    static constexpr int UsualLevel = 190;
    void setLevel(int below);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionTriggered();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Picture;
    void fit(); // in little room the picture goes first, then the explanation
    void place(int needed);
    QVBoxLayout *m_column = nullptr;
    QSpacerItem *m_above = nullptr;
    int m_level = 0;
    Picture *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace linija
