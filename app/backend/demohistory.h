// Makes up what happened between the company and one customer: stories of a few contacts each, told from the pools.
#pragma once

#include "app/backend/demopools.h"
#include "app/backend/demorandom.h"
#include "core/base/clock.h"

#include <QTimeZone>

namespace linija::backend {

struct DemoRow
{
    QString type;
    QString id;
    QJsonObject data;
    Timestamp at{}; // for the order of the feed
};

enum class DemoHistory { Any, OldOnly }; // OldOnly: nothing open, nothing lately, no surveys

struct DemoPerson
{
    QString number;
    QString id;
    QStringList languages;
    QString phone;
    QString currency;
    QTimeZone zone;
    QDate since;
    DemoHistory history = DemoHistory::Any;
};

// One story of one person, planned before it is told: order and case numbers run through the whole company.
struct DemoPlan
{
    const DemoPerson *person = nullptr;
    const DemoStory *story = nullptr;
    int serial = 0; // of the person's stories
    QDate begins;   // in the person's time zone
    const DemoProduct *product = nullptr;
    int pieces = 1;
    QString orderNumber;
    QString caseNumber;
};

[[nodiscard]] QVector<DemoPlan> planStories(const DemoPools &pools, const DemoPerson &person, Timestamp now);
// Nothing in the rows lies after `now` but due times.
[[nodiscard]] QVector<DemoRow> tellStory(const DemoPools &pools, const DemoPlan &plan, Timestamp now);

} // namespace linija::backend
