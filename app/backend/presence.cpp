#include "app/backend/presence.h"

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

constexpr int longestLease = 3600;
constexpr qsizetype longestReason = 64;

const QStringList &states()
{
    static const QStringList names{u"offline"_s, u"ready"_s, u"alerting"_s, u"on-call"_s,
                                   u"after-call-work"_s, u"not-ready"_s, u"not-responding"_s};
    return names;
}

} // namespace

Result<void> PresenceBoard::set(const QString &login, const QJsonObject &lease)
{
    const QString state = lease.value(u"state"_s).toString();
    if (!states().contains(state))
        return Error{ErrorCode::Invalid, u"state: must be one of "_s + states().join(u", "_s)};
    const QJsonValue reason = lease.value(u"reason"_s);
    if (!reason.isUndefined() && !reason.isNull() && (!reason.isString() || reason.toString().size() > longestReason))
        return Error{ErrorCode::Invalid, u"reason: must be text of at most %1 characters"_s.arg(longestReason)};
    const double ttl = lease.value(u"ttl"_s).toDouble();
    if (ttl < 1 || ttl > longestLease)
        return Error{ErrorCode::Invalid, u"ttl: must be 1 to %1 seconds"_s.arg(longestLease)};
    const auto span = std::chrono::seconds(static_cast<int>(ttl));
    m_leases.insert(login, {state, reason.toString(), m_clock.monotonic() + span, m_clock.now() + span});
    return {};
}

std::optional<QJsonObject> PresenceBoard::lease(const QString &login) const
{
    const auto found = m_leases.constFind(login);
    if (found == m_leases.constEnd() || found->ends <= m_clock.monotonic())
        return std::nullopt;
    QJsonObject lease{{u"state"_s, found->state}, {u"until"_s, toIso(found->until)}};
    if (!found->reason.isEmpty())
        lease.insert(u"reason"_s, found->reason);
    return lease;
}

} // namespace linija::backend
