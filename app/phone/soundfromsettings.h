// How sound is treated, as the settings have it. Used by the window and by a phone that is started by hand. Pure; any thread.
#pragma once

#include "core/settings/settingsvalues.h"
#include "core/telephony/soundsetup.h"

namespace linija {

[[nodiscard]] SoundSetup soundFromSettings(const SettingsValues &values);

} // namespace linija
