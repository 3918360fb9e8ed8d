// A column at the edge of a splitter that folds away and comes back as wide as it was. GUI thread; owned by its parent,
// which also owns splitter and column.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>

class QSplitter;
class QWidget;

namespace linija {

enum class Folding { Open, Folded };

class FoldingColumn : public QObject
{
    Q_OBJECT
public:
    FoldingColumn(QSplitter &splitter, QWidget &column, QObject *parent);

    [[nodiscard]] Folding folding() const { return m_folding; }
    void set(Folding folding);
    void toggle() { set(m_folding == Folding::Open ? Folding::Folded : Folding::Open); }

    // The widths of the splitter while the column is open, and whether it is. A state that does not fit changes nothing.
    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void changed(linija::Folding folding);

private:
    QSplitter &m_splitter;
    QWidget &m_column;
    QList<int> m_open; // widths from before it was folded
    Folding m_folding = Folding::Open;
};

// Lets assistive programs meet the parts of a splitter in the order in which they stand.
void readInOrder(QSplitter &splitter);
// Splitter sizes as JSON and back; a state that does not fit the splitter changes nothing.
[[nodiscard]] QJsonObject splitterState(const QSplitter &splitter);
bool restoreSplitter(QSplitter &splitter, const QJsonObject &state);

} // namespace linija
