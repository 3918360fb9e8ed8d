// How the phone, its calls and its events look on the terminal: one line of text, or one JSON object.
#pragma once

#include "core/telephony/softphoneport.h"

#include <QJsonObject>

namespace linija::ctl {

[[nodiscard]] QString callLine(const Call &call);
[[nodiscard]] QJsonObject callRow(const Call &call);
[[nodiscard]] QString registrationMend(RegistrationReason reason); // what to do about it, for administrators
[[nodiscard]] QString registrationSentence(const PhoneStatus &status); // why it failed, and what may mend it
[[nodiscard]] QString statusLine(const PhoneStatus &status);
[[nodiscard]] QJsonObject statusRow(const PhoneStatus &status);
[[nodiscard]] QString levelsLine(const AudioLevels &levels);
[[nodiscard]] QJsonObject levelsRow(const AudioLevels &levels);
[[nodiscard]] QString soundCheckLine(const SoundCheck &check);
[[nodiscard]] QJsonObject soundCheckRow(const SoundCheck &check);
[[nodiscard]] QString echoCallLine(const EchoCall &echo);
[[nodiscard]] QJsonObject echoCallRow(const EchoCall &echo);
[[nodiscard]] QString qualityLine(const QString &callId, const CallQuality &quality);
[[nodiscard]] QJsonObject qualityRow(const QString &callId, const CallQuality &quality);
[[nodiscard]] QString dtmfLine(const QString &callId, const QString &digit);
[[nodiscard]] QJsonObject dtmfRow(const QString &callId, const QString &digit);
[[nodiscard]] QString refusedLine(const Call &call);
[[nodiscard]] QJsonObject refusedRow(const Call &call);
[[nodiscard]] QString serviceLine(const ServiceCallEnd &end);
[[nodiscard]] QJsonObject serviceRow(const ServiceCallEnd &end);
[[nodiscard]] QString extensionLine(const ExtensionState &state);
[[nodiscard]] QJsonObject extensionRow(const ExtensionState &state);
[[nodiscard]] QString deviceLine(const AudioDevice &device, const PhoneStatus &status);
[[nodiscard]] QJsonObject deviceRow(const AudioDevice &device, const PhoneStatus &status);

} // namespace linija::ctl
