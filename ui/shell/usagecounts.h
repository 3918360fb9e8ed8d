// What is chosen often and lately ("frecency"): each use counts one, and what was counted halves every week. Bounded; kept as
// JSON, which holds keys and numbers and no names. Pure values; the owner's thread.
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace linija {

class UsageCounts
{
public:
    static constexpr int mostKeys = 120; // the weakest goes first

    void used(const QString &key, Timestamp now);
    void forget(const QString &key);
    [[nodiscard]] double weight(const QString &key, Timestamp now) const; // 0 for what was never used
    // The strongest first.
    [[nodiscard]] QStringList strongest(int count, Timestamp now) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static UsageCounts fromJson(const QJsonObject &json); // what makes no sense is left out

private:
    struct Count
    {
        double weight = 0; // at `at`
        Timestamp at{};
    };
    QHash<QString, Count> m_counts;
};

} // namespace linija
