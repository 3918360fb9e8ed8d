// The sync engine: events in, effects out, and nothing else: no event loop, no disk, no network, no wall clock.
// It joins the two halves, FeedPull and OutboxPush (their transitions are drawn in their headers), with the event stream,
// the token and what is shown. One thread. A machine can be thrown away at any moment and built anew from the store.
//
//   link     Unknown ──any answer──▶ Up ◀──any answer── Down ◀──no answer── (Unknown, Up)
//            Down: the outbox is not sent; the feed looks for the backend with back-off, and its success opens all again.
//   token    Valid ──401──▶ Refreshing ──ok──▶ Valid          401 again before anything went well: SignedOut
//                               └──failed──▶ SignedOut ──back-off──▶ Valid (on trial)
//            Refreshed once for all; no row is lost over it.
//   stream   Closed ──the backend was discovered──▶ Opening ──▶ Open ──▶ Closed, back-off with jitter, Opening …
//            A hint means: read the feed. After each opening too, since hints may have been missed.
#pragma once

#include "core/sync/feedpull.h"
#include "core/sync/outboxpush.h"
#include "core/sync/syncstatus.h"

namespace linija {

class SyncMachine
{
public:
    SyncMachine(const Clock &clock, unsigned seed, OutboxPush::KeyMaker makeKey);

    [[nodiscard]] SyncEffects handle(const SyncEvent &event);
    // When to send Tick, in the clock's monotonic time.
    [[nodiscard]] std::optional<std::chrono::milliseconds> deadline() const;
    [[nodiscard]] const SyncStatus &status() const { return m_status; }
    [[nodiscard]] int roundsFinished() const { return m_pull.roundsFinished(); }
    [[nodiscard]] const QString &cursor() const { return m_pull.cursor(); }

private:
    enum class Link { Unknown, Up, Down };
    enum class Token { Valid, Refreshing, SignedOut };
    enum class Stream { Closed, Opening, Open };
    using Ms = std::chrono::milliseconds;

    void reached(ApiOutcome outcome, Ms now, SyncEffects &out);
    void lost(const QString &detail, Ms now);
    void needToken(int sentWith, SyncEffects &out); // a 401 for a request of that token generation
    void tokenWorks();
    void tick(Ms now, SyncEffects &out);
    void driveStream(Ms now, SyncEffects &out);
    void onStreamClosed(const Error &why, Ms now, SyncEffects &out);
    void onTokenRefreshed(const Result<void> &result, Ms now, SyncEffects &out);
    void onPushed(const event::Pushed &pushed, Ms now, SyncEffects &out);
    void countRows(SyncEffects &out);
    void takeCounts(const StoreCounts &counts);
    void noteGenerations(const SyncEffects &out);
    void date(SyncEffects &out) const;
    void updateStatus();

    const Clock &m_clock;
    FeedPull m_pull;
    OutboxPush m_push;
    Backoff m_streamBackoff;
    Backoff m_tokenBackoff;
    Link m_link = Link::Unknown;
    Token m_token = Token::Valid;
    Stream m_stream = Stream::Closed;
    Ms m_streamDue{0};
    Ms m_streamOpenedAt{0};
    Ms m_tokenDue{0};
    int m_tokenGeneration = 0;
    int m_feedSentWith = 0;              // token generation of the request that is under way
    int m_streamSentWith = 0;
    std::map<qint64, int> m_pushSentWith; // by outbox row
    bool m_tokenOnTrial = false; // refreshed or retried, and nothing has gone well since
    QString m_linkDetail;
    std::optional<std::pair<Timestamp, Ms>> m_backendTime; // and when it was read, monotonic
    int m_rounds = 0;
    bool m_counting = false;
    bool m_countAgain = false; // rows came while they were counted
    SyncStatus m_status;
};

} // namespace linija
