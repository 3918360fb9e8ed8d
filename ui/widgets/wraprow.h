// Widgets beside each other at the size they like, on further lines where they do not fit: buttons below a form, steps,
// the chips of a call.
// Hidden ones take no place. GUI thread.
#pragma once

#include <QVector>
#include <QWidget>

namespace linija {

class WrapRow : public QWidget
{
    Q_OBJECT
public:
    explicit WrapRow(int gap, QWidget *parent = nullptr); // the gap at 100 %

    void add(QWidget *item); // takes it as a child

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Move { No, Yes };
    int arrange(int width, Move move) const; // → the height

    int m_gap;
    QVector<QWidget *> m_items;
};

} // namespace linija
