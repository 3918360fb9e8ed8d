// Sends the outbox: the pushing half of the sync machine. Pure; SyncMachine owns it and passes events on.
// One lane per entity, at most four lanes under way at once; within an entity strictly in order, since the store hands out
// only the oldest row of an entity. A lane:
//
//              store: head taken           answer                    stored: row gone
//   (no lane) ───────────────────▶ Sending ───────▶ Settling ────────────────────────▶ (no lane)
//                                    ▲                 │  │ stored: row waits again
//                                    │ taken again     │  ▼
//                                    └──── Resting ◀───┘ (back-off with jitter, not before Retry-After)
//                                                      │ the store failed: the same effect again, later
//                                                      └──▶ Settling
//
// What becomes of an answer (docs/contract):
//   ok → done · no answer, 408/425/429/5xx, 409 in-progress, not the contract → waits again, same key · 401 → waits for a token
//   412 on a patch → merge by field: nothing left to do → done; disjoint → rebased, new key, sent again; else parked with both
//   412 on a create → done where the backend holds what we sent, else parked with both
//   410 epoch-changed → waits again, and the feed begins anew
//   everything else → parked with the backend's words; nothing is ever dropped
// A row that was there when the backend was restored from a backup is refused some times before it is parked: what it builds on
// may have to come back from another desk first.
#pragma once

#include "core/base/backoff.h"
#include "core/sync/synceffects.h"

#include <chrono>
#include <functional>
#include <map>

namespace linija {

// What the rest of the machine learns from an answer.
enum class PushNews { Nothing, Reached, NoAnswer, NotContract, NeedsToken, OtherEpoch };

class OutboxPush
{
public:
    using Ms = std::chrono::milliseconds;
    using KeyMaker = std::function<QUuid()>;

    static constexpr int maxLanes = 4;

    OutboxPush(unsigned seed, KeyMaker makeKey);

    void poke(SyncEffects &out);              // rows may be waiting
    void setEpoch(const QString &epoch) { m_epoch = epoch; } // that what is sent from now on is meant for
    void setGate(bool open, SyncEffects &out); // closed: nothing new is sent; what is under way goes on
    void tryNow(SyncEffects &out);            // nobody rests any longer
    void tick(Ms now, SyncEffects &out);

    void onHeadsTaken(const Result<TakenHeads> &heads, Ms now, SyncEffects &out);
    [[nodiscard]] PushNews onPushed(qint64 seq, const ApiAnswer<Resource> &answer, Ms now, SyncEffects &out);
    void onSettled(qint64 seq, const Result<StoreCounts> &counts, Ms now, SyncEffects &out);

    [[nodiscard]] std::optional<Ms> deadline() const;
    [[nodiscard]] int active() const; // lanes that send or settle
    [[nodiscard]] const QString &detail() const { return m_detail; } // of the last answer that was not fine

private:
    enum class LaneState { Sending, Settling, Resting };
    enum class After { Gone, Rest, Again }; // what the lane does when the store has settled

    struct Lane
    {
        LaneState state = LaneState::Sending;
        OutboxRow row;
        QString epoch; // that it was sent for
        std::optional<SettleEffect> settling;
        bool settleFailed = false;
        After after = After::Gone;
        Ms due{0};
        Ms rest{0};
        int rebases = 0;
        Backoff backoff;

        explicit Lane(Backoff limits) : backoff(std::move(limits)) {}
    };

    void take(SyncEffects &out);
    [[nodiscard]] bool waitsForOthers(Lane &lane, const QString &words, SyncEffects &out);
    void settle(Lane &lane, SettleEffect effect, After after, SyncEffects &out);
    void retryLater(Lane &lane, const QString &words, std::optional<Ms> notBefore, SyncEffects &out);
    void onPreconditionFailed(Lane &lane, const ApiAnswer<Resource> &answer, SyncEffects &out);
    [[nodiscard]] Lane *laneOf(qint64 seq);

    KeyMaker m_makeKey;
    std::minstd_rand m_random;
    Backoff m_storeBackoff;
    std::map<EntityKey, Lane> m_lanes;
    QString m_epoch;
    bool m_gateOpen = false;
    bool m_mayHaveRows = false;
    bool m_taking = false;
    int m_asked = 0; // heads asked for
    std::optional<Ms> m_takeDue; // the store failed to give heads: not before
    QString m_detail;
};

} // namespace linija
