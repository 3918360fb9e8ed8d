// Enum values are stored as numbers. These assertions pin the numbers that stores out there hold: add values at the end of
// an enum, or write a migration.
#pragma once

#include "core/domain/customer.h"
#include "core/domain/queue.h"
#include "core/domain/timeline.h"
#include "core/storage/outboxrepository.h"

namespace linija {

template <class E>
constexpr int stored(E code)
{
    return static_cast<int>(code);
}

static_assert(stored(IdentityKind::Phone) == 0 && stored(IdentityKind::Email) == 1 && stored(IdentityKind::Handle) == 2);
static_assert(stored(Channel::Call) == 0 && stored(Channel::Chat) == 1 && stored(Channel::Email) == 2 && stored(Channel::Sms) == 3
              && stored(Channel::Order) == 4 && stored(Channel::Complaint) == 5 && stored(Channel::Survey) == 6
              && stored(Channel::Task) == 7 && stored(Channel::Note) == 8);
static_assert(stored(Direction::None) == 0 && stored(Direction::Inbound) == 1 && stored(Direction::Outbound) == 2);
static_assert(stored(EntryStatus::None) == 0 && stored(EntryStatus::InProgress) == 1 && stored(EntryStatus::TimedOut) == 5
              && stored(EntryStatus::Placed) == 6 && stored(EntryStatus::Cancelled) == 10 && stored(EntryStatus::Registered) == 11
              && stored(EntryStatus::Closed) == 18 && stored(EntryStatus::Open) == 19 && stored(EntryStatus::Done) == 20);
static_assert(stored(AfterCallWorkRule::Optional) == 0 && stored(AfterCallWorkRule::Mandatory) == 1
              && stored(AfterCallWorkRule::MandatoryLimited) == 2 && stored(AfterCallWorkRule::Fixed) == 3);
static_assert(stored(OutboxOp::Create) == 0 && stored(OutboxOp::Patch) == 1 && stored(OutboxOp::Action) == 2);
static_assert(stored(OutboxState::Waiting) == 0 && stored(OutboxState::InFlight) == 1 && stored(OutboxState::Parked) == 2);

} // namespace linija
