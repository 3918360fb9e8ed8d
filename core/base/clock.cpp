#include "core/base/clock.h"

namespace linija {

Timestamp SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QString toIso(Timestamp at)
{
    return toQDateTime(at).toString(Qt::ISODateWithMs);
}

std::optional<Timestamp> fromIso(const QString &text)
{
    if (text.size() > 40)
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime) // RFC 3339 demands an offset
        return std::nullopt;
    return fromMs(parsed.toMSecsSinceEpoch());
}

} // namespace linija
