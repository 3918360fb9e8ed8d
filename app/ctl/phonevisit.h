// How a command looks for the phone of this user: it connects, and never starts one.
#pragma once

#include "core/base/paths.h"
#include "core/telephony/phonelinkclient.h"

namespace linija::ctl {

[[nodiscard]] inline PhoneLinkOptions phoneVisit(const Paths &paths)
{
    PhoneLinkOptions options;
    options.socketPath = paths.phoneSocket();
    options.clientName = QStringLiteral("linijactl/" LINIJA_VERSION);
    return options;
}

} // namespace linija::ctl
