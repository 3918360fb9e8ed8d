// What the sync machine asks to be done, and what it is told. Plain values: the machine touches neither disk nor network.
// SyncService carries the effects out; each one is answered by exactly one event.
#pragma once

#include "core/rest/contractreader.h"
#include "core/storage/cursorrepository.h"
#include "core/storage/outboxrepository.h"

#include <QUuid>

#include <compare>
#include <memory>
#include <variant>
#include <vector>

namespace linija {

struct EntityKey
{
    QString type;
    QUuid id;

    friend bool operator==(const EntityKey &, const EntityKey &) = default;
    friend bool operator<(const EntityKey &a, const EntityKey &b)
    {
        const int types = a.type.compare(b.type);
        return types != 0 ? types < 0 : a.id < b.id;
    }
};

struct StoreCounts
{
    OutboxCounts outbox;
    int quarantined = 0;
};

struct StoredState
{
    FeedState feed;
    StoreCounts counts;
};

struct ApplyReport
{
    int applied = 0;     // written or removed
    int ignored = 0;     // types that this version does not know
    int quarantined = 0; // could not be read
    StoreCounts counts;
};

struct TakenHeads
{
    std::vector<OutboxRow> rows; // marked as under way
    StoreCounts counts;
};

namespace effect {

struct LoadState {};                          // rows under way wait again; → StateLoaded
struct Discover {};                           // → Discovered
struct BeginSnapshot { QString epoch; };      // → SnapshotBegun
struct FetchChanges { QString cursor; };      // → ChangesFetched
struct ApplyPage                              // one transaction: rows and cursor; → PageApplied
{
    std::shared_ptr<const ChangesPage> page;
    QString since; // the cursor it was fetched with
    QString epoch;
    bool snapshotRunning = false;
};
struct FinishSnapshot {};                     // → SnapshotFinished
struct TakeHeads                              // at most `limit` heads of other entities, marked as under way; → HeadsTaken
{
    int limit = 0;
    std::vector<EntityKey> excluding;
};
struct Push                                   // → Pushed
{
    OutboxRow row;
    QString epoch = {}; // that the row was made for: another one must refuse it
};
struct SettleDone                             // the row goes; entity tag and later rows follow, in one transaction; → Settled
{
    OutboxRow row;
    Resource stored; // as the backend has it
    QString epoch = {}; // of the answer: where the store is at another one by now, the row waits again instead
    Timestamp at{};  // by the backend's clock
};
struct SettleRebase                           // another request from now on; → Settled
{
    OutboxRow row; // with new body, baseRev, baseData and key
    QString epoch = {};
};
struct SettleConflict                         // parked with both versions; → Settled
{
    OutboxRow row; // baseRev and baseData are the backend's version
    QString words;
    QString epoch = {};
};
struct SettlePark { qint64 seq = 0; QString words; };  // → Settled
struct SettleRetry { qint64 seq = 0; QString words; }; // back to waiting; → Settled
struct CountRows {};                          // for the status, while nothing is sent; → RowsCounted
struct OpenStream {};                         // → StreamOpened, StreamHint…, and in the end StreamClosed
struct RefreshToken {};                       // → TokenRefreshed

} // namespace effect

using SettleEffect = std::variant<effect::SettleDone, effect::SettleRebase, effect::SettleConflict, effect::SettlePark, effect::SettleRetry>;

using SyncEffect = std::variant<effect::LoadState, effect::Discover, effect::BeginSnapshot, effect::FetchChanges, effect::ApplyPage,
                                effect::FinishSnapshot, effect::TakeHeads, effect::Push, SettleEffect, effect::CountRows, effect::OpenStream,
                                effect::RefreshToken>;
using SyncEffects = std::vector<SyncEffect>;

namespace event {

struct Start {};
struct Tick {};          // a deadline of the machine has come
struct SyncNow {};       // a person asks: try at once
struct OutboxChanged {}; // something was appended or released
struct StateLoaded { Result<StoredState> state; };
struct Discovered { ApiAnswer<Discovery> answer; };
struct SnapshotBegun { Result<void> result; };
struct ChangesFetched { ApiAnswer<std::shared_ptr<const ChangesPage>> answer; };
struct PageApplied { Result<ApplyReport> report; };
struct SnapshotFinished { Result<int> removed; };
struct HeadsTaken { Result<TakenHeads> heads; };
struct Pushed { qint64 seq = 0; ApiAnswer<Resource> answer; };
struct Settled { qint64 seq = 0; Result<StoreCounts> counts; };
struct RowsCounted { Result<StoreCounts> counts; };
struct StreamOpened {};
struct StreamHint {}; // "state": there is something new
struct StreamClosed { Error why; };
struct TokenRefreshed { Result<void> result; };

} // namespace event

using SyncEvent = std::variant<event::Start, event::Tick, event::SyncNow, event::OutboxChanged, event::StateLoaded, event::Discovered,
                               event::SnapshotBegun, event::ChangesFetched, event::PageApplied, event::SnapshotFinished,
                               event::HeadsTaken, event::Pushed, event::Settled, event::RowsCounted, event::StreamOpened, event::StreamHint,
                               event::StreamClosed, event::TokenRefreshed>;

template <class... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace linija
