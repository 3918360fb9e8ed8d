// Which numbers call for help: those of a country (libphonenumber's short numbers) and those that a company adds for its PBX.
// Thread-safe. The first call loads metadata (some milliseconds).
#pragma once

#include <QString>
#include <QStringList>

namespace linija {

// The number of `typed` as it is dialled, "112", where it is one that calls for help in `region` (ISO 3166-1 alpha-2; unknown
// or empty: 112 and 911 alone) or one of `more`; empty where it is not. Separators that people write are left out, a "tel:"
// before it too; "+371112", "sip:" addresses and longer numbers that begin so are no emergency numbers.
[[nodiscard]] QString emergencyNumber(const QString &typed, const QString &region, const QStringList &more = {});

} // namespace linija
