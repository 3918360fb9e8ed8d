// What the window shows for its first moment: its bars and columns, without words, where the real ones will be in a blink.
// The layout is plain, for tests. GUI thread.
#pragma once

#include <QJsonObject>
#include <QRect>

class QPainter;

namespace linija {

// The widths of the side columns until somebody drags their edges: they grow with the text as far as the middle keeps its
// room. `room`: what the rail leaves for the calls; what the calls leave for the right column.
[[nodiscard]] int usualCallsWidth(int room);
[[nodiscard]] int usualRightWidth(int room);

struct Skeleton
{
    int calls = 0;     // widths of the columns in device-independent pixels; 0: not there
    int right = 0;
};

// From the stored layout (Settings.windowLayout) where somebody dragged the edges, else the usual widths.
[[nodiscard]] Skeleton skeletonOf(const QJsonObject &windowLayout, int windowWidth);
void paintSkeleton(QPainter &painter, const QRect &window, const Skeleton &skeleton);

} // namespace linija
