// The connection to one company backend with everything it is made of: HTTP client, token, contract calls, sync service.
// It can be made before the address is known and given another one later; who shows the state need not care. While no
// backend is set up it counts by itself what waits in the store, so that the figures are true then too. GUI thread.
#pragma once

#include "core/sync/syncstatus.h"

#include <QUrl>

#include <memory>

namespace linija {

class Store;

class BackendLink final : public SyncStatusSource
{
    Q_OBJECT
public:
    // Both must outlive it.
    BackendLink(Store &store, const Clock &clock, QObject *parent = nullptr);
    ~BackendLink() override;

    // Starts to synchronise; ends what was before. An empty address ends it: NotSetUp.
    void connectTo(const QUrl &url, const QByteArray &token);
    void syncNow();
    // The contract's words, kept up as a lease; remembered over connectTo().
    void setPresence(const QString &state, const QString &reason);

    [[nodiscard]] SyncStatus status() const override;

Q_SIGNALS:
    void feedRead(); // the feed was read to its end
    void addressChanged(const QUrl &url, const QByteArray &token); // connectTo() was given another

private:
    void count(); // what waits, while there is no sync service to say

    struct Parts;
    Store &m_store;
    const Clock &m_clock;
    std::unique_ptr<Parts> m_parts; // none while no backend is set up
    int m_waiting = 0;
    int m_parked = 0;
    int m_quarantined = 0;
    QString m_presence;
    QString m_presenceReason;
};

} // namespace linija
