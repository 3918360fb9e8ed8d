// What the window shows for its first moment: its bars and columns, without words, where the real ones will be in a blink.
// The layout is plain, for tests. GUI thread.
#pragma once

#include <QJsonObject>
#include <QRect>

class QPainter;

namespace linija {

// The widths of the side columns to begin with, at 100 % text.
inline constexpr int callsColumnWidth = 292;
inline constexpr int rightColumnWidth = 394;
// Grows with the text, but slower, so that the middle keeps its room.
[[nodiscard]] int grownWidth(int atHundredPercent);

struct Skeleton
{
    int calls = 0;     // widths of the columns in device-independent pixels; 0: not there
    int right = 0;
};

// From the stored layout (Settings.windowLayout), or the widths to begin with.
[[nodiscard]] Skeleton skeletonOf(const QJsonObject &windowLayout);
void paintSkeleton(QPainter &painter, const QRect &window, const Skeleton &skeleton);

} // namespace linija
