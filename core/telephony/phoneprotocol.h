// The words of the local API between the phone process and its clients (docs/local-api.md): names of methods and events,
// and how Call and PhoneStatus look as JSON. Pure; any thread. Unknown fields are ignored, so either side may grow.
#pragma once

#include "core/base/result.h"
#include "core/telephony/jsonrpc.h"
#include "core/telephony/softphoneport.h"

#include <QJsonObject>

namespace linija {

// Raised when an older client could misunderstand a newer phone, or the other way round.
inline constexpr int phoneProtocolVersion = 1;

// Of the connection itself; what the phone is asked to do is in phonecommand.h.
namespace phonemethod {
inline const QString hello = QStringLiteral("hello");
inline const QString snapshot = QStringLiteral("phone.snapshot");
inline const QString quit = QStringLiteral("phone.quit");
} // namespace phonemethod

namespace phoneevent {
inline const QString call = QStringLiteral("call.changed");
inline const QString status = QStringLiteral("status.changed");
inline const QString quality = QStringLiteral("quality.changed");
inline const QString dtmf = QStringLiteral("dtmf.received");
inline const QString levels = QStringLiteral("levels.changed"); // only to clients that watch
inline const QString serviceEnded = QStringLiteral("service.ended");
inline const QString extension = QStringLiteral("extension.changed"); // only to clients that watch it
inline const QString refused = QStringLiteral("call.refused");
inline const QString soundCheck = QStringLiteral("soundcheck.changed");
inline const QString echoCall = QStringLiteral("echocall.changed");
} // namespace phoneevent

[[nodiscard]] QJsonObject toJson(const Call &call);
[[nodiscard]] QJsonObject toJson(const PhoneStatus &status); // without the link's own fields

// Invalid, naming the field. Texts are made plain and bounded here once more: the socket is a border too.
[[nodiscard]] Result<Call> callFromJson(const QJsonObject &json);
[[nodiscard]] Result<PhoneStatus> phoneStatusFromJson(const QJsonObject &json);

[[nodiscard]] JsonRpcError toJsonRpcError(const Error &error);
[[nodiscard]] Error fromJsonRpcError(const JsonRpcError &error);

// Stable words, also for linijactl's --json: "alerting", "on-hold" …
[[nodiscard]] QString callPhaseName(CallPhase phase);
[[nodiscard]] QString callEndName(CallEnd end);
[[nodiscard]] QString callLineName(CallLine line); // "good", "silent", "unanswered"
[[nodiscard]] QString callRecordingStateName(CallRecordingState state);
[[nodiscard]] QString registrationStateName(RegistrationState state);
[[nodiscard]] QString mediaSecurityName(MediaSecurity security); // "none", "sdes", "dtls"
[[nodiscard]] std::optional<MediaSecurity> mediaSecurityFromName(const QString &name);

} // namespace linija
