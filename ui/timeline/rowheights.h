// Heights of the rows of a long list and where each row begins: a Fenwick tree, so that finding the row at a pixel and
// changing one height take O(log n). A row that nobody looked at yet has an estimated height. Pure values, in pixels.
#pragma once

#include <QVector>

namespace linija {

class RowHeights
{
public:
    explicit RowHeights(int estimate = 56) : m_estimate(qMax(1, estimate)) { rebuild(); }

    void reset(int rows);
    void insert(int at, int count); // as estimates
    void remove(int at, int count);
    void set(int row, int height); // measured
    void forget(int row);          // to be measured again; keeps its last height as the estimate
    void forgetAll();

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool measured(int row) const { return m_rows.at(row).measured; }
    [[nodiscard]] int height(int row) const { return m_rows.at(row).height; }
    [[nodiscard]] qint64 top(int row) const; // sum of the heights before it; top(count()) is the total
    [[nodiscard]] qint64 total() const { return top(count()); }
    [[nodiscard]] int rowAt(qint64 y) const; // -1 outside

private:
    struct Row
    {
        int height = 0;
        bool measured = false;
    };
    void rebuild();
    void add(int row, qint64 delta);

    int m_estimate;
    QVector<Row> m_rows;
    QVector<qint64> m_tree; // 1-based
};

} // namespace linija
