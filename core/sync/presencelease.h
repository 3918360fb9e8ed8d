// When the agent's presence must be told to the backend: at once after a change, and again at half of its time to live.
// Pure; the owner has timer and network. A lease, not history: only the last state counts.
#pragma once

#include "core/base/backoff.h"

#include <QString>

#include <chrono>
#include <optional>

namespace linija {

class PresenceLease
{
public:
    using Ms = std::chrono::milliseconds;
    static constexpr std::chrono::seconds timeToLive{90};

    explicit PresenceLease(unsigned seed) : m_backoff({Ms(500), Ms(1000), Ms(30'000)}, seed) {}

    void set(const QString &state, const QString &reason, Ms now)
    {
        m_state = state;
        m_reason = reason;
        m_due = now;
        ++m_version;
    }

    [[nodiscard]] std::optional<Ms> deadline() const { return m_sending ? std::nullopt : m_due; }
    [[nodiscard]] bool due(Ms now) const { return !m_sending && m_due && now >= *m_due; }
    [[nodiscard]] const QString &state() const { return m_state; }
    [[nodiscard]] const QString &reason() const { return m_reason; }

    void sending()
    {
        m_sending = true;
        m_sent = m_version;
    }
    void answered(bool ok, Ms now)
    {
        m_sending = false;
        if (m_sent != m_version) { // changed while the old state was on its way
            m_due = now;
            return;
        }
        if (ok)
            m_backoff.reset();
        m_due = now + (ok ? std::chrono::duration_cast<Ms>(timeToLive) / 2 : m_backoff.next());
    }

private:
    Backoff m_backoff;
    QString m_state;
    QString m_reason;
    std::optional<Ms> m_due;
    bool m_sending = false;
    int m_version = 0;
    int m_sent = 0;
};

} // namespace linija
