#include "core/sync/backendlink.h"

#include "core/rest/contractapi.h"
#include "core/rest/curlhttpclient.h"
#include "core/storage/store.h"
#include "core/sync/storagesyncstore.h"
#include "core/sync/syncservice.h"

#include <QRandomGenerator>

namespace linija {

struct BackendLink::Parts
{
    Parts(Store &store, const Clock &clock, const QUrl &url, const QByteArray &bearer)
        : token(bearer), api(http, url, token), syncStore(store, clock),
          sync({syncStore, api, http, token, clock}, QRandomGenerator::global()->generate())
    {
    }

    CurlHttpClient http;
    FixedToken token;
    ContractApi api;
    StorageSyncStore syncStore;
    SyncService sync;
};

BackendLink::BackendLink(Store &store, const Clock &clock, QObject *parent)
    : SyncStatusSource(parent), m_store(store), m_clock(clock)
{
    connect(&m_store, &Store::changesCommitted, this, [this](const ChangeSet &changes) {
        if (m_parts && changes.outboxChanged)
            m_parts->sync.outboxChanged();
    });
}

BackendLink::~BackendLink() = default;

void BackendLink::connectTo(const QUrl &url, const QByteArray &token)
{
    m_parts.reset();
    if (url.isEmpty()) {
        Q_EMIT statusChanged(status());
        return;
    }
    m_parts = std::make_unique<Parts>(m_store, m_clock, url, token);
    connect(&m_parts->sync, &SyncStatusSource::statusChanged, this, &SyncStatusSource::statusChanged);
    connect(&m_parts->sync, &SyncService::feedRead, this, &BackendLink::feedRead);
    m_parts->sync.start();
    if (!m_presence.isEmpty())
        m_parts->sync.setPresence(m_presence, m_presenceReason);
    Q_EMIT statusChanged(status());
}

void BackendLink::syncNow()
{
    if (m_parts)
        m_parts->sync.syncNow();
}

void BackendLink::setPresence(const QString &state, const QString &reason)
{
    m_presence = state;
    m_presenceReason = reason;
    if (m_parts)
        m_parts->sync.setPresence(state, reason);
}

SyncStatus BackendLink::status() const
{
    if (m_parts)
        return m_parts->sync.status();
    SyncStatus none;
    none.connection = BackendConnection::NotSetUp;
    return none;
}

} // namespace linija
