#include "ui/window/screenplace.h"

#include <algorithm>

namespace linija {

namespace {

constexpr int titleHeight = 40;  // what must be reached to move a window
constexpr int titleSeen = 160;   // so much of its width

qint64 area(const QRect &rect) { return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height(); }

qint64 distance(const QRect &a, const QRect &b)
{
    const QPoint between = a.center() - b.center();
    return qint64(between.x()) * between.x() + qint64(between.y()) * between.y();
}

} // namespace

QRect visiblePlace(const QRect &wanted, const QVector<QRect> &screens, const QSize &least)
{
    const QRect title(wanted.left(), wanted.top(), wanted.width(), titleHeight);
    int seen = 0;
    for (const QRect &screen : screens) {
        const QRect part = title.intersected(screen);
        if (part.height() >= titleHeight * 3 / 4)
            seen += part.width();
    }
    if (seen >= std::min(titleSeen, wanted.width()) && wanted.width() >= least.width() && wanted.height() >= least.height())
        return wanted;

    // The screen that has most of it; where none has any, the nearest.
    const QRect home = *std::max_element(screens.begin(), screens.end(), [&](const QRect &a, const QRect &b) {
        const qint64 inA = area(a.intersected(wanted));
        const qint64 inB = area(b.intersected(wanted));
        return inA != inB ? inA < inB : distance(a, wanted) > distance(b, wanted);
    });
    const QSize size = wanted.size().expandedTo(least).boundedTo(home.size());
    const int x = std::clamp(wanted.left(), home.left(), home.left() + home.width() - size.width());
    const int y = std::clamp(wanted.top(), home.top(), home.top() + home.height() - size.height());
    return {QPoint(x, y), size};
}

} // namespace linija
