// Who is there: a lease for each agent that runs out by itself. In memory alone, because presence is not history.
// Used by the I/O thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace linija::backend {

class PresenceBoard
{
public:
    explicit PresenceBoard(const Clock &clock) : m_clock(clock) {}

    // `lease` is {state, reason?, ttl in seconds, 1 to 3600}. Invalid with the field named otherwise.
    [[nodiscard]] Result<void> set(const QString &login, const QJsonObject &lease);
    // {state, reason?, until}; nothing where no lease runs.
    [[nodiscard]] std::optional<QJsonObject> lease(const QString &login) const;

private:
    struct Lease
    {
        QString state;
        QString reason;
        std::chrono::milliseconds ends{0}; // on the monotonic clock
        Timestamp until{};
    };

    const Clock &m_clock;
    QHash<QString, Lease> m_leases; // one for each account at most
};

} // namespace linija::backend
