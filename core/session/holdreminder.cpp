#include "core/session/holdreminder.h"

#include "core/telephony/softphoneport.h"

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

HoldReminder::HoldReminder(SoftphonePort &phone, const Clock &clock, QObject *parent) : QObject(parent), m_phone(phone), m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &HoldReminder::look);
    connect(&phone, &SoftphonePort::callChanged, this, &HoldReminder::follow);
    connect(&phone, &SoftphonePort::snapshotReceived, this, [this](const QVector<Call> &calls) {
        for (const Call &call : calls)
            follow(call);
        const QStringList known = m_promises.keys();
        for (const QString &id : known) {
            if (std::none_of(calls.cbegin(), calls.cend(), [&](const Call &call) { return call.id == id; }))
                m_promises.remove(id);
        }
    });
}

void HoldReminder::setTimes(std::chrono::seconds promise, std::chrono::seconds before)
{
    m_promise = promise;
    m_before = before;
}

std::optional<HoldPromise> HoldReminder::of(const QString &callId) const
{
    const auto found = m_promises.constFind(callId);
    return found == m_promises.cend() ? std::nullopt : std::optional(*found);
}

void HoldReminder::longer(const QString &callId)
{
    const auto found = m_promises.find(callId);
    if (found == m_promises.end())
        return;
    *found = {m_clock.now() + m_promise, false, false};
    Q_EMIT changed(callId);
    look();
}

void HoldReminder::follow(const Call &call)
{
    const bool held = call.phase == CallPhase::OnHold && call.heldSince;
    if (!held) {
        if (m_promises.remove(call.id) > 0)
            Q_EMIT changed(call.id);
        return;
    }
    if (m_promise <= 0s || m_promises.contains(call.id))
        return;
    m_promises.insert(call.id, {*call.heldSince + m_promise, false, false});
    Q_EMIT changed(call.id);
    look();
}

void HoldReminder::look()
{
    std::optional<Timestamp> next;
    QStringList overdue;
    QStringList over;
    const auto has = [&](Timestamp at) {
        if (at <= m_clock.now())
            return true;
        next = next ? std::min(*next, at) : at;
        return false;
    };
    for (auto it = m_promises.begin(); it != m_promises.end(); ++it) {
        if (!it->remindedOf && has(it->until - m_before)) {
            it->remindedOf = true;
            overdue.append(it.key());
        }
        if (!it->over && has(it->until)) {
            it->over = true;
            over.append(it.key());
        }
    }
    if (next)
        m_next.start(std::max(1ms, std::chrono::duration_cast<std::chrono::milliseconds>(*next - m_clock.now())));
    else
        m_next.stop();
    if (!overdue.isEmpty())
        m_phone.perform(phonecommand::PlayTone{QStringLiteral("hold-reminder")});
    for (const QString &id : overdue) {
        Q_EMIT changed(id);
        Q_EMIT due(id);
    }
    for (const QString &id : over)
        Q_EMIT changed(id);
}

} // namespace linija
