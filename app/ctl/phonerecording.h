// linijactl phone record start|pause|resume|stop CALL: the recording of one call; the id as `phone status` lists it. Pure.
#pragma once

#include "core/telephony/phonecommand.h"

#include <QStringList>

namespace linija::ctl {

[[nodiscard]] bool isPhoneRecording(const QString &action);
// Invalid, in words: the command line makes no sense.
[[nodiscard]] Result<PhoneCommand> phoneRecordingCommand(const QStringList &arguments);

} // namespace linija::ctl
