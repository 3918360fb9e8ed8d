#include "tests/catch.h"
#include "ui/window/skeleton.h"

#include "ui/theme/tokens.h"

#include <QImage>
#include <QJsonArray>
#include <QPainter>

using namespace linija;

namespace {

QJsonObject layoutOf(bool callsFolded, bool rightFolded)
{
    QJsonObject calls{{QStringLiteral("sizes"), QJsonArray{333, 1000}}, {QStringLiteral("own"), true}};
    QJsonObject columns{{QStringLiteral("sizes"), QJsonArray{600, 444}}, {QStringLiteral("own"), true}};
    if (callsFolded)
        calls.insert(QStringLiteral("folded"), true);
    if (rightFolded)
        columns.insert(QStringLiteral("folded"), true);
    return {{QStringLiteral("calls"), calls}, {QStringLiteral("workspace"), QJsonObject{{QStringLiteral("columns"), columns}}}};
}

// Edges of columns that a line across the middle meets.
int linesAcross(const Skeleton &skeleton)
{
    QImage image(1366, 768, QImage::Format_RGB32);
    QPainter painter(&image);
    paintSkeleton(painter, image.rect(), skeleton);
    painter.end();
    int lines = 0;
    for (int x = 0; x < image.width(); ++x)
        lines += image.pixelColor(x, image.height() / 2) == tokens().border ? 1 : 0;
    return lines;
}

} // namespace

TEST_CASE("the first paint has the columns as they were left, folded ones folded", "[skeleton]")
{
    CHECK(skeletonOf(layoutOf(false, false), 1366).calls == 333);
    CHECK(skeletonOf(layoutOf(false, false), 1366).right == 444);
    CHECK(linesAcross(skeletonOf(layoutOf(false, false), 1366)) == 3); // of the rail, the calls and the guide
    CHECK(skeletonOf(layoutOf(true, false), 1366).calls == 0);
    CHECK(linesAcross(skeletonOf(layoutOf(true, false), 1366)) == 2);
    CHECK(skeletonOf(layoutOf(true, true), 1366).right == 0);
    CHECK(linesAcross(skeletonOf(layoutOf(true, true), 1366)) == 1);
}

TEST_CASE("until somebody drags their edges the columns follow the room and the text", "[skeleton]")
{
    CHECK(skeletonOf({}, 1366).calls == px(292));
    CHECK(skeletonOf({}, 1366).right == px(394));
    // Widths that were stored without anybody having chosen them are not kept for a window of another width.
    QJsonObject stored = layoutOf(false, false);
    QJsonObject calls = stored.value(QStringLiteral("calls")).toObject();
    calls.remove(QStringLiteral("own"));
    stored.insert(QStringLiteral("calls"), calls);
    CHECK(skeletonOf(stored, 1366).calls == px(292));
    CHECK(skeletonOf(stored, 1366).right == 444);
    CHECK(usualCallsWidth(900) == 250);
    CHECK(usualRightWidth(600) == 330);
}
