// A column at the edge of a splitter that folds away and comes back as wide as it was: when the user wants it, or by itself
// where the splitter has become too narrow for the text size. What the user chose is remembered, what came by itself is
// not: with room again the column is as the user left it. Opened where there is no room, it stays open until the room
// changes. Nothing folds by itself while somebody types in it. GUI thread; owned by its parent, which also owns splitter
// and column.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>

class QSplitter;
class QWidget;

namespace linija {

enum class Folding { Open, Folded };

class FoldingColumn : public QObject
{
    Q_OBJECT
public:
    FoldingColumn(QSplitter &splitter, QWidget &column, QObject *parent);

    [[nodiscard]] Folding folding() const { return m_folding; } // as it is shown
    void set(Folding folding);                                  // as the user wants it
    // The width of the splitter below which the column folds by itself; asked again at each change of size or text size.
    void setLeastRoom(std::function<int()> least);
    // How wide the column is in a splitter of a width until the user drags its edge; asked again at each change of size or
    // text size. Without it the splitter's sizes stay as they are set.
    void setUsualWidth(std::function<int(int room)> usual);
    // Opens it where it is folded, for this once: what is remembered stays. The next choice of the user's ends it.
    void openForNow();
    void toggle() { set(m_folding == Folding::Open ? Folding::Folded : Folding::Open); }

    // The widths of the splitter while the column is open, whether they are the user's own, and whether it is open. A state
    // that does not fit changes nothing.
    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void changed(linija::Folding folding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void takeUsualWidth();
    void apply();

    QSplitter &m_splitter;
    QWidget &m_column;
    QList<int> m_open; // widths from before it was folded
    Folding m_folding = Folding::Open;
    Folding m_wanted = Folding::Open;
    std::function<int()> m_least;
    std::function<int(int)> m_usual;
    bool m_ownWidth = false; // the user dragged the edge
    bool m_tight = false;        // the splitter is narrower than m_least()
    bool m_openedAnyway = false; // by the user while it was; or for this once
};

// Lets assistive programs meet the parts of a splitter in the order in which they stand.
void readInOrder(QSplitter &splitter);
// Splitter sizes as JSON and back; a state that does not fit the splitter changes nothing.
[[nodiscard]] QJsonObject splitterState(const QSplitter &splitter);
bool restoreSplitter(QSplitter &splitter, const QJsonObject &state);

} // namespace linija
