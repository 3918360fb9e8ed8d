// The account as the settings have it, without its passwords: those are in the keyring. Used by the window, which adds them,
// and by a phone that is started by hand. Pure; any thread.
#pragma once

#include "core/settings/settingsvalues.h"
#include "core/telephony/accountsetup.h"

namespace linija {

// Without a sipAccount only what counts for direct calls too: encryption, the way through address translation, emergencies.
[[nodiscard]] AccountSetup accountFromSettings(const SettingsValues &values);

} // namespace linija
