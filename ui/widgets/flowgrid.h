// Buttons in rows of equal width: as many in a row as fit with their whole text, at most `columns`; one that is too wide to
// share has a row of its own and leaves the others as they are. Hidden widgets take no place. Keeps the order in which they
// were added.
#pragma once

#include <QWidget>

namespace linija {

class FlowGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FlowGrid(int columns, QWidget *parent = nullptr);

    void add(QWidget *item, int stretch = 1); // takes it as a child
    // Shares a row only where it has all that it would like (its sizeHint), not just its words.
    void lead(QWidget *item);
    // Has a row of its own in every form of the grid.
    void keepAlone(QWidget *item);
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
        bool leads = false;
        bool alone = false;
    };
    [[nodiscard]] QVector<Item> shown() const;
    using Row = QVector<Item>;
    [[nodiscard]] QVector<Row> rowsFor(int width) const;
    [[nodiscard]] static int least(const Item &item, qsizetype inRow);
    [[nodiscard]] QVector<int> widthsOf(const QVector<Item> &row, int width) const;
    [[nodiscard]] int rowHeight() const;

    QVector<Item> m_items;
    int m_columns = 2;
};

} // namespace linija
