// Looks for texts that have no room: clipped by their own widget, cut off by a parent, or lying over a neighbour's text.
// What ends in an ellipsis on purpose and gives the whole text as a tooltip is no finding, nor what scrolls. GUI thread.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace linija::test {

struct FitFinding
{
    QString widget;  // "mainWindow/callsPanel/CallCard/QLabel"
    QString text;
    QString trouble; // "needs 120×17, has 96×17"

    [[nodiscard]] QString line() const;
};

// Everything under `top` that is shown now.
[[nodiscard]] QStringList findTextsWithoutRoom(const QWidget &top);

} // namespace linija::test
