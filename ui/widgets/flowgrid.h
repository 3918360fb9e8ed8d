// Buttons in rows of equal width: as many in a row as fit with their whole text, at most `columns`.
// Hidden widgets take no place. Keeps the order in which they were added.
#pragma once

#include <QWidget>

namespace linija {

class FlowGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FlowGrid(int columns, QWidget *parent = nullptr);

    void add(QWidget *item, int stretch = 1); // takes it as a child
    void rearrange();                          // after items were shown, hidden or renamed

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item
    {
        QWidget *widget = nullptr;
        int stretch = 1;
    };
    [[nodiscard]] QVector<Item> shown() const;
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] QVector<int> widthsOf(const QVector<Item> &row, int width) const;
    [[nodiscard]] int rowHeight() const;

    QVector<Item> m_items;
    int m_columns = 2;
};

} // namespace linija
