// A synchronisation that says what the test tells it to say.
#pragma once

#include "core/sync/syncstatus.h"

namespace linija::test {

class FakeSyncStatus final : public SyncStatusSource
{
    Q_OBJECT
public:
    using SyncStatusSource::SyncStatusSource;

    [[nodiscard]] SyncStatus status() const override { return m_status; }
    void set(const SyncStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    }

private:
    SyncStatus m_status;
};

} // namespace linija::test
