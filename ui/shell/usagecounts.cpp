#include "ui/shell/usagecounts.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace linija {

namespace {

constexpr double halfLifeDays = 7;
constexpr double mostWeight = 1000;
constexpr qsizetype longestKey = 80;

double aged(double weight, Timestamp then, Timestamp now)
{
    // A clock that was set back makes nothing stronger.
    const double days = std::max(0.0, std::chrono::duration<double, std::ratio<86400>>(now - then).count());
    return weight * std::exp2(-days / halfLifeDays);
}

} // namespace

double UsageCounts::weight(const QString &key, Timestamp now) const
{
    const auto count = m_counts.constFind(key);
    return count == m_counts.cend() ? 0 : aged(count->weight, count->at, now);
}

void UsageCounts::used(const QString &key, Timestamp now)
{
    if (key.isEmpty() || key.size() > longestKey)
        return;
    m_counts.insert(key, {std::min(weight(key, now) + 1, mostWeight), now});
    if (m_counts.size() > mostKeys)
        m_counts.remove(strongest(int(m_counts.size()), now).last());
}

void UsageCounts::forget(const QString &key) { m_counts.remove(key); }

QStringList UsageCounts::strongest(int count, Timestamp now) const
{
    QVector<std::pair<double, QString>> all;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        all.append({aged(it->weight, it->at, now), it.key()});
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    QStringList keys;
    for (const auto &[weight, key] : std::as_const(all)) {
        if (keys.size() < count)
            keys.append(key);
    }
    return keys;
}

QJsonObject UsageCounts::toJson() const
{
    QJsonObject json;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        json.insert(it.key(), QJsonArray{std::round(it->weight * 1000) / 1000, double(toMs(it->at) / 1000)});
    return json;
}

UsageCounts UsageCounts::fromJson(const QJsonObject &json)
{
    UsageCounts counts;
    for (auto it = json.begin(); it != json.end() && counts.m_counts.size() < mostKeys; ++it) {
        const QJsonArray pair = it.value().toArray();
        const double weight = pair.at(0).toDouble(-1);
        const double seconds = pair.at(1).toDouble(-1);
        if (pair.size() == 2 && weight > 0 && weight <= mostWeight && seconds > 0 && seconds < 1e11 && it.key().size() <= longestKey)
            counts.m_counts.insert(it.key(), {weight, fromMs(qint64(seconds) * 1000)});
    }
    return counts;
}

} // namespace linija
