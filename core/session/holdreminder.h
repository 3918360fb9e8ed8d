// How long a customer was told that they wait on hold, and a reminder before that time is over: seen in the call's card, heard
// as a soft tone in the agent's ear. A hold begins with the usual promise; the agent may ask for more time. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/domain/call.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace linija {

class SoftphonePort;

struct HoldPromise
{
    Timestamp until{};
    bool remindedOf = false; // the time before its end has begun
    bool over = false;
    friend bool operator==(const HoldPromise &, const HoldPromise &) = default;
};

class HoldReminder : public QObject
{
    Q_OBJECT
public:
    // Both must outlive it.
    HoldReminder(SoftphonePort &phone, const Clock &clock, QObject *parent = nullptr);

    // Of holds from now on. A promise of zero: none is made, nobody is reminded.
    void setTimes(std::chrono::seconds promise, std::chrono::seconds before);

    [[nodiscard]] std::optional<HoldPromise> of(const QString &callId) const; // of a call on hold
    void longer(const QString &callId); // the usual time once more, from now

Q_SIGNALS:
    void changed(const QString &callId);
    void due(const QString &callId); // once for each promise

private:
    void follow(const Call &call);
    void look();

    SoftphonePort &m_phone;
    const Clock &m_clock;
    std::chrono::seconds m_promise{60};
    std::chrono::seconds m_before{15};
    QHash<QString, HoldPromise> m_promises;
    QTimer m_next;
};

} // namespace linija
