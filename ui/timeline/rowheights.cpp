#include "ui/timeline/rowheights.h"

#include <bit>

namespace linija {

void RowHeights::reset(int rows)
{
    m_rows.fill({m_estimate, false}, rows);
    rebuild();
}

void RowHeights::insert(int at, int count)
{
    const bool append = at == m_rows.size();
    m_rows.insert(at, count, {m_estimate, false});
    if (!append) {
        rebuild();
        return;
    }
    // Appending a page must not cost the whole list: a new node sums the nodes below it.
    for (int row = at; row < at + count; ++row) {
        const int node = row + 1;
        qint64 sum = m_rows.at(row).height;
        for (int step = 1; step < (node & -node); step <<= 1)
            sum += m_tree.at(node - step);
        m_tree.append(sum);
    }
}

void RowHeights::remove(int at, int count)
{
    m_rows.remove(at, count);
    rebuild();
}

void RowHeights::set(int row, int height)
{
    Row &entry = m_rows[row];
    const int delta = height - entry.height;
    entry = {height, true};
    if (delta != 0)
        add(row, delta);
}

void RowHeights::forget(int row) { m_rows[row].measured = false; }

void RowHeights::forgetAll()
{
    for (Row &row : m_rows)
        row.measured = false;
}

void RowHeights::rebuild()
{
    m_tree.fill(0, m_rows.size() + 1);
    const qsizetype size = m_tree.size();
    const Row *rows = m_rows.constData();
    qint64 *tree = m_tree.data();
    for (qsizetype node = 1; node < size; ++node) {
        tree[node] += rows[node - 1].height;
        const qsizetype parent = node + (node & -node);
        if (parent < size)
            tree[parent] += tree[node];
    }
}

void RowHeights::add(int row, qint64 delta)
{
    for (int node = row + 1; node < m_tree.size(); node += node & -node)
        m_tree[node] += delta;
}

qint64 RowHeights::top(int row) const
{
    qint64 sum = 0;
    for (int node = row; node > 0; node -= node & -node)
        sum += m_tree.at(node);
    return sum;
}

int RowHeights::rowAt(qint64 y) const
{
    if (y < 0 || m_rows.isEmpty())
        return -1;
    int row = 0;
    for (int step = int(std::bit_floor(unsigned(m_rows.size()))); step > 0; step >>= 1) {
        if (row + step <= m_rows.size() && m_tree.at(row + step) <= y) {
            row += step;
            y -= m_tree.at(row);
        }
    }
    return row < m_rows.size() ? row : -1;
}

} // namespace linija
