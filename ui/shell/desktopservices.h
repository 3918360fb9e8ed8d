// What the desktop around the window offers, as the composition root found it: references that outlive the window.
#pragma once

namespace linija {

class DesktopNotifications;
class GlobalKeys;

struct DesktopServices
{
    DesktopNotifications &notifications;
    GlobalKeys &globalKeys;
};

} // namespace linija
