// Plain values of the smaller types of the contract that the local store keeps whole: cases, orders, surveys, tasks.
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/timeline.h"

#include <QStringList>

namespace linija {

struct Case // a complaint, handled by the steps of ISO 10002
{
    CaseId id;
    CustomerId customer;
    QString number; // "2231"
    QString kind;   // "complaint"
    QString classification; // "goods damaged"
    QString subject;
    QString text;
    EntryStatus state = EntryStatus::Registered;
    QString owner;
    Timestamp openedAt{};
    std::optional<Timestamp> due;
    std::optional<Timestamp> closedAt;
    QString rev;
};

struct Order
{
    OrderId id;
    CustomerId customer;
    QString number;
    EntryStatus state = EntryStatus::Placed;
    Timestamp changedAt{};
    Money total;
    QStringList items; // shown names
    QString rev;
};

struct Survey
{
    SurveyId id;
    CustomerId customer;
    Timestamp at{};
    QString kind; // "csat", "nps", "ces"
    int score = 0;
    QString comment;
    QString rev;
};

struct Task
{
    TaskId id;
    CustomerId customer;
    QString kind; // "callback", "follow-up"
    EntryStatus state = EntryStatus::Open;
    QString subject;
    QString owner;
    Timestamp createdAt{};
    std::optional<Timestamp> due;
    QString rev;
};

} // namespace linija
