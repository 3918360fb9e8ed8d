// Reads the change feed: the pulling half of the sync machine. Pure; SyncMachine owns it and passes events on.
//
//            start()                 ok                      ok, no epoch before or the same
//   Off ───────────────▶ Loading ────────▶ Discovering ──────────────────────────────▶ Fetching ◀─────────┐
//                           │                │  ▲   │ epoch differs                     │ │ 410          │ more
//                           │                │  │   ▼                                   │ │              │
//                           │                │  │  StartingSnapshot ──ok──▶ Fetching    │ └▶ Discovering  │
//                           │                │  │                                       ▼ page            │
//                           │                │  │                                    Applying ────────────┤
//                           │                │  │                                       │ last page       │
//                           │                │  │            FinishingSnapshot ◀────────┤ of a snapshot   │
//                           │                │  │                  │ ok                 ▼                 │
//                           │                │  │                  └─────────────────▶ Idle ──hint, poll──┘
//                           ▼ failure        ▼  │ due
//                          Waiting (back-off with jitter, not before Retry-After) ◀── failure in any state
//   A page that was asked for without a cursor goes by Confirming: discovered once more, since nothing in that request said
//   which epoch was meant. Another one: StartingSnapshot.
//   401 in any state ──▶ WaitingForToken ──tokenReady()──▶ Discovering
//
// Rules: a page and its cursor are applied in one transaction, one page at a time; the next page is asked for only after
// the one before is on disk. A feed that gives the same cursor again and says "more", or a thousand empty pages in a row, is
// not followed. The client's clock orders nothing.
#pragma once

#include "core/base/backoff.h"
#include "core/sync/synceffects.h"

#include <QSet>

#include <chrono>

namespace linija {

enum class PullState { Off, Loading, Discovering, StartingSnapshot, Fetching, Confirming, Applying, FinishingSnapshot, Idle, Waiting, WaitingForToken };

// Why the feed does not go on; None while all is well.
enum class PullTrouble { None, NoAnswer, TryLater, NotContract, Refused, Storage };

class FeedPull
{
public:
    using Ms = std::chrono::milliseconds;

    explicit FeedPull(unsigned seed);

    void start(SyncEffects &out);
    void hint(Ms now, SyncEffects &out);    // there may be something new
    void tryNow(SyncEffects &out);          // does not wait out the back-off
    void lostContact(const QString &detail, Ms now); // another part found nobody at home: look with back-off
    void tick(Ms now, SyncEffects &out);
    void epochChanged(SyncEffects &out);    // another part was told so
    void tokenReady(SyncEffects &out);
    void waitForToken();                    // no valid token now

    void onStateLoaded(const Result<StoredState> &state, Ms now, SyncEffects &out);
    void onDiscovered(const ApiAnswer<Discovery> &answer, Ms now, SyncEffects &out);
    void onSnapshotBegun(const Result<void> &result, Ms now, SyncEffects &out);
    void onFetched(const ApiAnswer<std::shared_ptr<const ChangesPage>> &answer, Ms now, SyncEffects &out);
    void onApplied(const Result<ApplyReport> &report, Ms now, SyncEffects &out);
    void onSnapshotFinished(const Result<int> &removed, Ms now, SyncEffects &out);

    [[nodiscard]] PullState state() const { return m_state; }
    [[nodiscard]] PullTrouble trouble() const { return m_trouble; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] std::optional<Ms> deadline() const;
    [[nodiscard]] bool everReached() const { return m_everReached; } // discovered at least once
    [[nodiscard]] bool bootstrapping() const { return m_bootstrapping; }
    [[nodiscard]] qint64 bootstrapRows() const { return m_bootstrapRows; }
    [[nodiscard]] qint64 ignoredRows() const { return m_ignoredRows; }
    [[nodiscard]] int roundsFinished() const { return m_roundsFinished; } // times the feed was read to its end
    [[nodiscard]] const QString &cursor() const { return m_feed.cursor; }
    // Of the backend that what waits in the store is meant for: a new one counts once its snapshot has begun on disk, which
    // is where the rows are made ready for it.
    [[nodiscard]] const QString &writeEpoch() const { return m_writeEpoch; }

private:
    void fail(PullTrouble trouble, const QString &detail, Ms now, std::optional<Ms> notBefore = {});
    // Sorts an answer that is not Ok; true where it was dealt with.
    template <class T>
    void failBy(const ApiAnswer<T> &answer, Ms now);
    void beginRound(SyncEffects &out);
    void fetch(SyncEffects &out);
    void apply(SyncEffects &out);
    void finishRound(Ms now, SyncEffects &out);

    Backoff m_backoff;
    std::minstd_rand m_random;
    PullState m_state = PullState::Off;
    PullTrouble m_trouble = PullTrouble::None;
    QString m_detail;
    FeedState m_feed;
    QString m_writeEpoch;
    bool m_loaded = false;
    bool m_needsSnapshot = false; // the cursor is gone: begin anew whatever the epoch
    bool m_hinted = false;        // something new was announced while we were busy
    bool m_discovered = false;    // since the last loss of contact
    bool m_everReached = false;
    bool m_bootstrapping = false;
    bool m_lastPage = false;
    bool m_snapshotToFinish = false;
    int m_cursorsLost = 0; // since the feed was last read to its end
    int m_emptyPages = 0;
    int m_roundsFinished = 0;
    qint64 m_bootstrapRows = 0;
    qint64 m_ignoredRows = 0;
    std::shared_ptr<const ChangesPage> m_page;
    QSet<QString> m_seenCursors; // of this round
    Ms m_due{0};                 // of Idle (poll) and Waiting
};

} // namespace linija
