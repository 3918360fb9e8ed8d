// Where a window may come back on the screens that are there now: the stored place where enough of its title can be seen and
// seized, else the nearest place where all of it can. Pure; all in device-independent pixels.
#pragma once

#include <QRect>
#include <QVector>

namespace linija {

// `wanted`: the window without its frame. `screens`: available geometries, the primary one first; never empty.
[[nodiscard]] QRect visiblePlace(const QRect &wanted, const QVector<QRect> &screens, const QSize &least);

} // namespace linija
