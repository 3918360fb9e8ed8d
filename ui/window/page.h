// The pages of the window, in the order of the rail.
#pragma once

namespace linija {

enum class Page { Workspace, Customers, Sync, Settings };

} // namespace linija
