#include "ui/shell/foldingcolumn.h"

#include <QApplication>
#include <QJsonArray>
#include <QSplitter>

namespace linija {

namespace {

constexpr int mostSections = 8;
constexpr int widest = 20'000;

QJsonArray toArray(const QList<int> &sizes)
{
    QJsonArray array;
    for (const int size : sizes)
        array.append(size);
    return array;
}

} // namespace

void readInOrder(QSplitter &splitter)
{
    // The order of the children is what is read; a splitter puts each new one below the others.
    for (int i = 0; i < splitter.count(); ++i)
        splitter.widget(i)->raise();
    for (int i = 0; i < splitter.count(); ++i)
        splitter.handle(i)->raise(); // a handle of one pixel reaches over its neighbours
}

QJsonObject splitterState(const QSplitter &splitter) { return {{QStringLiteral("sizes"), toArray(splitter.sizes())}}; }

bool restoreSplitter(QSplitter &splitter, const QJsonObject &state)
{
    const QJsonArray stored = state.value(QStringLiteral("sizes")).toArray();
    if (stored.size() != splitter.count() || stored.size() > mostSections)
        return false;
    QList<int> sizes;
    for (const QJsonValue &size : stored) {
        const int pixels = size.toInt(-1);
        if (pixels < 1 || pixels > widest)
            return false;
        sizes.append(pixels);
    }
    splitter.setSizes(sizes);
    return true;
}

FoldingColumn::FoldingColumn(QSplitter &splitter, QWidget &column, QObject *parent)
    : QObject(parent), m_splitter(splitter), m_column(column)
{
}

void FoldingColumn::set(Folding folding)
{
    if (folding == m_folding)
        return;
    m_folding = folding;
    if (folding == Folding::Folded) {
        m_open = m_splitter.sizes();
        // The focus would go to whatever comes next; better to nothing.
        if (QWidget *focus = QApplication::focusWidget(); focus && m_column.isAncestorOf(focus))
            focus->clearFocus();
        m_column.hide();
    } else {
        m_column.show();
        m_splitter.setSizes(m_open);
    }
    Q_EMIT changed(folding);
}

QJsonObject FoldingColumn::state() const
{
    if (m_folding == Folding::Open)
        return splitterState(m_splitter);
    return {{QStringLiteral("sizes"), toArray(m_open)}, {QStringLiteral("folded"), true}};
}

void FoldingColumn::restore(const QJsonObject &state)
{
    if (restoreSplitter(m_splitter, state) && state.value(QStringLiteral("folded")).toBool())
        set(Folding::Folded);
}

} // namespace linija
