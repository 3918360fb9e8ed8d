// One phone per user and runtime folder: a lock on a file beside the socket, held while we live. The kernel lets it go
// when we die, however we die, so there are no stale locks.
#pragma once

#include "core/base/result.h"

namespace linija {

class InstanceLock
{
public:
    InstanceLock() = default;
    ~InstanceLock();
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

    // Busy: another process holds it. Io: the file cannot be made.
    [[nodiscard]] Result<void> take(const QString &path);

private:
    int m_file = -1;
};

} // namespace linija
