// JSON merge patch (RFC 7396). Pure function.
#pragma once

#include <QJsonObject>

namespace linija::backend {

[[nodiscard]] QJsonObject mergePatch(QJsonObject target, const QJsonObject &patch);

} // namespace linija::backend
