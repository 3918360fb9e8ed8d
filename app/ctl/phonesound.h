// What `linijactl phone` can ask of the phone's sound: devices, treatment, tones. Pure.
//
//   linijactl phone devices INPUT OUTPUT        ids as `phone status --json` lists them; - for the computer's choice
//   linijactl phone sound echo=on inputGainDb=3 …   fields of sound.set; what is not said is the default
//   linijactl phone tone hold-reminder
#pragma once

#include "core/telephony/phonecommand.h"

#include <QStringList>

namespace linija::ctl {

[[nodiscard]] bool isPhoneSound(const QString &action);
// Invalid, in words: the command line makes no sense.
[[nodiscard]] Result<PhoneCommand> phoneSoundCommand(const QStringList &arguments);

} // namespace linija::ctl
