#include "ui/window/skeleton.h"

#include "ui/theme/tokens.h"

#include <QJsonArray>
#include <QPainter>

#include <algorithm>

namespace linija {

namespace {

constexpr int railWidth = 57;
constexpr int topHeight = 44;
constexpr int statusHeight = 26;

int storedWidth(const QJsonObject &splitter, int index, int otherwise)
{
    if (splitter.value(QStringLiteral("folded")).toBool())
        return 0;
    const QJsonArray sizes = splitter.value(QStringLiteral("sizes")).toArray();
    const bool own = splitter.value(QStringLiteral("own")).toBool() && index < sizes.size();
    return std::clamp(own ? sizes.at(index).toInt(otherwise) : otherwise, 0, 20'000);
}

} // namespace

int usualCallsWidth(int room) { return std::min(px(292), std::max(250, room * 24 / 100)); }
int usualRightWidth(int room) { return std::min(px(394), std::max(330, room * 41 / 100)); }

Skeleton skeletonOf(const QJsonObject &windowLayout, int windowWidth)
{
    const QJsonObject workspace = windowLayout.value(QStringLiteral("workspace")).toObject();
    const int room = windowWidth - px(railWidth);
    const int calls = storedWidth(windowLayout.value(QStringLiteral("calls")).toObject(), 0, usualCallsWidth(room));
    return {calls, storedWidth(workspace.value(QStringLiteral("columns")).toObject(), 1, usualRightWidth(room - calls))};
}

// No text: the first letter that is drawn loads fonts, and that is longer than all the rest.
void paintSkeleton(QPainter &painter, const QRect &window, const Skeleton &skeleton)
{
    const Tokens &t = tokens();
    const QRect top(window.left(), window.top(), window.width(), px(topHeight));
    const QRect status(window.left(), window.bottom() + 1 - px(statusHeight), window.width(), px(statusHeight));
    const int columnTop = top.bottom() + 1;
    const int columnHeight = status.top() - columnTop;
    const QRect rail(window.left(), columnTop, px(railWidth), columnHeight);
    const int right = std::min(skeleton.right, window.width() / 2);
    const QRect guide(window.right() + 1 - right, columnTop, right, columnHeight);

    painter.fillRect(window, t.window);
    for (const QRect &ground : {top, status, rail, guide})
        painter.fillRect(ground, t.panel); // an empty one is none
    painter.fillRect(QRect(top.left(), top.bottom(), top.width(), 1), t.border);
    painter.fillRect(QRect(status.left(), status.top(), status.width(), 1), t.border);
    painter.fillRect(QRect(rail.right(), rail.top(), 1, rail.height()), t.border);
    if (right > 0)
        painter.fillRect(QRect(guide.left(), guide.top(), 1, guide.height()), t.border);
    if (skeleton.calls > 0)
        painter.fillRect(QRect(rail.right() + 1 + skeleton.calls, columnTop, 1, columnHeight), t.border);
}

} // namespace linija
