// An account as JSON, as account.set of the local API carries it (docs/local-api.md). Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/telephony/accountsetup.h"

#include <QJsonObject>

namespace linija {

[[nodiscard]] QJsonObject toJson(const AccountSetup &account); // with the passwords: for the socket, never for a log
// What is missing keeps its default. Invalid, naming the parameter: too long, of more than one line, or none of the words.
[[nodiscard]] Result<AccountSetup> accountFromJson(const QJsonObject &json);

} // namespace linija
