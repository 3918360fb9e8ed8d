#include "ui/shell/foldingcolumn.h"

#include <QApplication>
#include <QEvent>
#include <QJsonArray>
#include <QSplitter>

#include <algorithm>

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
    const Folding before = m_wanted;
    m_wanted = folding;
    m_openedAnyway = m_tight && folding == Folding::Open;
    const Folding shown = m_folding;
    apply();
    // What is remembered may change although nothing moves.
    if (before != m_wanted && shown == m_folding)
        Q_EMIT changed(m_folding);
}

void FoldingColumn::openForNow()
{
    if (m_folding == Folding::Open)
        return;
    m_openedAnyway = true;
    apply();
}

void FoldingColumn::setLeastRoom(std::function<int()> least)
{
    m_least = std::move(least);
    m_splitter.installEventFilter(this);
    fit();
}

void FoldingColumn::setUsualWidth(std::function<int(int)> usual)
{
    m_usual = std::move(usual);
    m_splitter.installEventFilter(this);
    connect(&m_splitter, &QSplitter::splitterMoved, this, [this] { m_ownWidth = true; });
    takeUsualWidth();
}

void FoldingColumn::takeUsualWidth()
{
    const int index = m_splitter.indexOf(&m_column);
    if (!m_usual || m_ownWidth || m_folding == Folding::Folded || m_splitter.count() != 2 || index < 0 || m_splitter.width() <= 0)
        return;
    const int width = m_usual(m_splitter.width());
    QList<int> sizes{width, width};
    sizes[1 - index] = std::max(1, m_splitter.width() - width);
    m_splitter.setSizes(sizes);
}

bool FoldingColumn::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) { // Qt's enumeration, not ours
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::Show:
        takeUsualWidth();
        fit();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FoldingColumn::fit()
{
    if (!m_least || m_splitter.width() <= 0 || !m_splitter.isVisible())
        return;
    const bool tight = m_splitter.width() < m_least();
    if (tight == m_tight)
        return;
    const QWidget *focus = QApplication::focusWidget();
    if (tight && focus && m_column.isAncestorOf(focus))
        return;
    m_tight = tight;
    if (tight || m_wanted == Folding::Open)
        m_openedAnyway = false;
    apply();
}

void FoldingColumn::apply()
{
    const Folding folding = !m_openedAnyway && (m_wanted == Folding::Folded || m_tight) ? Folding::Folded : Folding::Open;
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
        // As wide as it was; what the window has gained or lost since goes to the rest.
        QList<int> sizes = m_open;
        const int index = m_splitter.indexOf(&m_column);
        int sum = 0;
        for (const int size : std::as_const(sizes))
            sum += size;
        if (const int rest = index == 0 ? 1 : 0; sizes.size() == 2 && index >= 0)
            sizes[rest] = std::max(1, sizes.at(rest) + m_splitter.width() - sum);
        m_splitter.setSizes(sizes);
        takeUsualWidth();
    }
    Q_EMIT changed(folding);
}

QJsonObject FoldingColumn::state() const
{
    QJsonObject state = m_folding == Folding::Open ? splitterState(m_splitter)
                                                   : QJsonObject{{QStringLiteral("sizes"), toArray(m_open)}};
    if (m_wanted == Folding::Folded)
        state.insert(QStringLiteral("folded"), true);
    if (m_ownWidth)
        state.insert(QStringLiteral("own"), true);
    return state;
}

void FoldingColumn::restore(const QJsonObject &state)
{
    const bool own = state.value(QStringLiteral("own")).toBool();
    if (!m_usual || own) {
        if (!restoreSplitter(m_splitter, state))
            return;
        m_ownWidth = own;
    } else {
        takeUsualWidth();
    }
    if (state.value(QStringLiteral("folded")).toBool())
        set(Folding::Folded);
}

} // namespace linija
