// Opens the local store for a command that only visits it: never makes one, never disturbs a running window.
#pragma once

#include "app/ctl/command.h"
#include "core/storage/store.h"

#include <memory>

namespace linija::ctl {

// NotFound where the window has never run for this user.
[[nodiscard]] Result<std::unique_ptr<Store>> openAsGuest(const Paths &paths);

} // namespace linija::ctl
