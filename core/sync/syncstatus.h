// What the window shows of the synchronisation. Plain values; SyncStatusSource is implemented by the sync engine.
#pragma once

#include "core/base/clock.h"

#include <QObject>

namespace linija {

enum class BackendConnection { NotSetUp, Connecting, Online, Offline, SignedOut, Refused };

struct SyncStatus
{
    BackendConnection connection = BackendConnection::Connecting;
    QString detail;                        // English, for log and tooltip: "connection refused (127.0.0.1:8080)"
    std::optional<Timestamp> offlineSince;
    std::optional<Timestamp> lastSyncAt;   // when the feed was last read to its end
    int waiting = 0;                       // outbox rows on their way
    int parked = 0;                        // outbox rows the backend refused; need a person
    int quarantined = 0;                   // feed items that could not be read
    bool bootstrapping = false;
    qint64 bootstrapRows = 0;
};

class SyncStatusSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual SyncStatus status() const = 0;

Q_SIGNALS:
    void statusChanged(const linija::SyncStatus &status);
};

} // namespace linija
