#include "app/ctl/localstore.h"

#include <QFileInfo>

namespace linija::ctl {

Result<std::unique_ptr<Store>> openAsGuest(const Paths &paths)
{
    if (!QFileInfo::exists(paths.storeFile()))
        return Error{ErrorCode::NotFound,
                     QStringLiteral("%1: there is no local store yet; start linija or run linijactl sync --once").arg(paths.storeFile())};
    StoreOptions options;
    options.readers = 1;
    options.outbox = OutboxRecovery::LeaveInFlight;
    return Store::open(paths.storeFile(), options);
}

} // namespace linija::ctl
