// A not-ready reason's key in the language of the window: "lunch" → "Lunch". A company's own key is shown as it is.
#pragma once

#include <QString>

namespace linija {

[[nodiscard]] QString reasonWords(const QString &reason);

} // namespace linija
