// The forms under which identities are looked up. For core/storage alone; pure functions.
#pragma once

#include "core/domain/customer.h"

#include <QStringList>

#include <optional>

namespace linija {

// The form that is stored and compared: e-mails and handles in lower case, phones as they are (E.164).
[[nodiscard]] QString identityKey(IdentityKind kind, const QString &value);
// What agents type of it: a phone's digits after the country code (ITU-T E.164), a handle after its "service:".
[[nodiscard]] std::optional<QString> shortIdentityKey(IdentityKind kind, const QString &value);

// What typed text can be the beginning of: "00371 26" → "+37126"; "olha.k" → "olha.k". None for several words.
[[nodiscard]] QStringList identityPrefixes(const QString &typed);
// The same for short keys, trunk prefixes (0, 8) taken off: "067 123" → "067123", "67123".
[[nodiscard]] QStringList shortIdentityPrefixes(const QString &typed);

} // namespace linija
