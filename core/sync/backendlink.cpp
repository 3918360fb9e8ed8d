#include "core/sync/backendlink.h"

#include "core/base/whenready.h"
#include "core/rest/contractapi.h"
#include "core/rest/curlhttpclient.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/quarantinerepository.h"
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
        else if (!m_parts && changes.outboxChanged)
            count();
    });
    count();
}

BackendLink::~BackendLink() = default;

void BackendLink::count()
{
    const auto counted = m_store.read([](Database &db) -> Result<StoreCounts> {
        const auto outbox = OutboxRepository(db).counts();
        if (!outbox)
            return outbox.error();
        const auto quarantined = QuarantineRepository(db).count();
        if (!quarantined)
            return quarantined.error();
        return StoreCounts{*outbox, static_cast<int>(*quarantined)};
    });
    whenReady(counted, this, [this](const Result<StoreCounts> &counts) {
        if (!counts)
            return;
        m_waiting = counts->outbox.waiting;
        m_parked = counts->outbox.parked;
        m_quarantined = counts->quarantined;
        Q_EMIT statusChanged(status());
    });
}

void BackendLink::connectTo(const QUrl &url, const QByteArray &token)
{
    m_parts.reset();
    if (url.isEmpty()) {
        count();
        Q_EMIT addressChanged({}, {});
        Q_EMIT statusChanged(status());
        return;
    }
    m_parts = std::make_unique<Parts>(m_store, m_clock, url, token);
    connect(&m_parts->sync, &SyncStatusSource::statusChanged, this, [this] { Q_EMIT statusChanged(status()); });
    connect(&m_parts->sync, &SyncService::feedRead, this, &BackendLink::feedRead);
    m_parts->sync.start();
    if (!m_presence.isEmpty())
        m_parts->sync.setPresence(m_presence, m_presenceReason);
    Q_EMIT addressChanged(url, token);
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
    SyncStatus now;
    now.connection = BackendConnection::NotSetUp;
    now.waiting = m_waiting;
    now.parked = m_parked;
    now.quarantined = m_quarantined;
    return now;
}

} // namespace linija
