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
    QJsonObject calls{{QStringLiteral("sizes"), QJsonArray{292, 1000}}};
    QJsonObject columns{{QStringLiteral("sizes"), QJsonArray{600, 394}}};
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
    CHECK(skeletonOf(layoutOf(false, false)).calls == 292);
    CHECK(skeletonOf(layoutOf(false, false)).right == 394);
    CHECK(linesAcross(skeletonOf(layoutOf(false, false))) == 3); // of the rail, the calls and the guide
    CHECK(skeletonOf(layoutOf(true, false)).calls == 0);
    CHECK(linesAcross(skeletonOf(layoutOf(true, false))) == 2);
    CHECK(skeletonOf(layoutOf(true, true)).right == 0);
    CHECK(linesAcross(skeletonOf(layoutOf(true, true))) == 1);
}
