#include "ui/desktop/globalkeys.h"

#include "ui/desktop/noglobalkeys.h"
#include "ui/desktop/portalglobalkeys.h"
#include "ui/desktop/x11globalkeys.h"

#include <QGuiApplication>

namespace linija {

std::unique_ptr<GlobalKeys> makeGlobalKeys()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("xcb"))
        return std::make_unique<X11GlobalKeys>();
    if (platform.startsWith(QLatin1String("wayland")))
        return std::make_unique<PortalGlobalKeys>();
    return std::make_unique<NoGlobalKeys>();
}

} // namespace linija
