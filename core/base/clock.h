// Time comes from outside: SystemClock in programs, FakeClock (tests/fakes) in tests.
// Timestamp is UTC with millisecond resolution; text form RFC 3339 with Z, e.g. 2026-11-20T15:08:11.250Z.
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace linija {

using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;                    // wall clock; may jump
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0; // never goes back; for durations
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

[[nodiscard]] QString toIso(Timestamp at);
[[nodiscard]] std::optional<Timestamp> fromIso(const QString &text); // nothing where the text is not RFC 3339
[[nodiscard]] inline qint64 toMs(Timestamp at) { return at.time_since_epoch().count(); }
[[nodiscard]] inline Timestamp fromMs(qint64 ms) { return Timestamp(std::chrono::milliseconds(ms)); }
[[nodiscard]] inline QDateTime toQDateTime(Timestamp at) { return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC); }

} // namespace linija
