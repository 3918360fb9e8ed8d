// How an echo call looks as JSON on the phone's socket (docs/local-api.md). Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/telephony/echocall.h"

#include <QJsonObject>

namespace linija {

[[nodiscard]] QJsonObject toJson(const EchoCall &echo);
// Invalid, naming the field: a phase or an end that is none. Other fields are brought into their ranges.
[[nodiscard]] Result<EchoCall> echoCallFromJson(const QJsonObject &json);

[[nodiscard]] QString echoCallPhaseName(EchoCallPhase phase); // "listening"

} // namespace linija
