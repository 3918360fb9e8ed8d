// How calls, status, levels and sound check of the phone look on the terminal: one line of text, or one JSON object.
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

} // namespace linija::ctl
