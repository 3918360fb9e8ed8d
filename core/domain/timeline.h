// One line of the customer's unified timeline: what the list needs of an interaction, case, order, survey or task.
// Texts that come from people or the company stay as they are; everything else is a code that ui puts into words.
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"

#include <QVector>

namespace linija {

enum class Channel { Call, Chat, Email, Sms, Order, Complaint, Survey, Task, Note };
enum class Direction { None, Inbound, Outbound };

// How the thing stands. Which values occur depends on the channel.
enum class EntryStatus {
    None,
    InProgress, Resolved, NotResolved, Abandoned, TimedOut,                             // contacts
    Placed, Shipped, Delivered, Returned, Cancelled,                                    // orders
    Registered, Judged, Investigating, Proposed, CarriedOut, Summarised, FollowUp, Closed, // complaints (ISO 10002)
    Open, Done                                                                          // tasks
};

struct TimelineEntry
{
    TimelineEntryId id;
    CustomerId customer;
    Timestamp at{}; // start of a contact, opening of a case, last change of an order
    Channel channel = Channel::Note;
    Direction direction = Direction::None;
    EntryStatus status = EntryStatus::None;
    QString reference; // order or case number, "8790"
    QString subject;   // "delivery date", "Kettle K-2"
    QString text;      // the customer's words or the agent's note, plain text
    QString agent;     // who handled it
    QString queue;     // shown name of the queue
    std::optional<std::chrono::seconds> duration;
    bool firstContactResolved = false;
    std::optional<Money> amount;
    std::optional<int> score; // survey answer; the scale is in scoreMax
    int scoreMax = 0;         // 5 CSAT, 10 NPS, 7 CES
    std::optional<Timestamp> due;
    QString owner;
    bool hasRecording = false;
    int mosHundredths = 0; // how a call sounded, 100 to 450 (MOS-CQE); 0: not measured

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

// Key of a page boundary: entries are ordered newest first by (at, id).
struct TimelineKey
{
    Timestamp at{};
    TimelineEntryId id;
};

struct TimelineFilter
{
    QVector<Channel> channels; // empty: all
    QString text;              // words that must occur; empty: no restriction
};

struct TimelinePage
{
    QVector<TimelineEntry> entries; // newest first
    bool more = false;              // older ones exist
    std::optional<TimelineKey> next; // where to go on: the last entry's key, or how far a text filter has looked
};

} // namespace linija
