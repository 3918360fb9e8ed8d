#include "core/sync/feedpull.h"

#include "core/base/logging.h"

#include <algorithm>

namespace linija {

namespace {

constexpr int maxEmptyPages = 1000;
constexpr qsizetype maxSeenCursors = 100'000; // a hundred million rows in one round
constexpr int pollMeanMs = 45'000;

} // namespace

FeedPull::FeedPull(unsigned seed)
    : m_backoff({std::chrono::milliseconds(500), std::chrono::milliseconds(1000), std::chrono::milliseconds(60'000)}, seed),
      m_random(seed ^ 0x5eedU)
{
}

void FeedPull::start(SyncEffects &out)
{
    m_state = PullState::Loading;
    out.emplace_back(effect::LoadState{});
}

std::optional<FeedPull::Ms> FeedPull::deadline() const
{
    if (m_state == PullState::Idle || m_state == PullState::Waiting)
        return m_due;
    return {};
}

void FeedPull::hint(Ms, SyncEffects &out)
{
    if (m_state == PullState::Idle)
        beginRound(out);
    else
        m_hinted = true;
}

void FeedPull::tryNow(SyncEffects &out)
{
    if (m_state == PullState::Idle || m_state == PullState::Waiting) {
        m_backoff.reset();
        beginRound(out);
    } else {
        m_hinted = true;
    }
}

void FeedPull::lostContact(const QString &detail, Ms now)
{
    m_discovered = false;
    if (m_state == PullState::Idle)
        fail(PullTrouble::NoAnswer, detail, now);
    else
        m_hinted = true; // this round may end well on answers that came before; look once more
}

void FeedPull::epochChanged(SyncEffects &out)
{
    m_discovered = false;
    if (m_state == PullState::Idle)
        beginRound(out);
    else
        m_hinted = true;
}

void FeedPull::tick(Ms now, SyncEffects &out)
{
    if ((m_state == PullState::Idle || m_state == PullState::Waiting) && now >= m_due)
        beginRound(out);
}

void FeedPull::waitForToken()
{
    if (m_state == PullState::Idle || m_state == PullState::Waiting)
        m_state = PullState::WaitingForToken;
}

void FeedPull::tokenReady(SyncEffects &out)
{
    if (m_state == PullState::WaitingForToken)
        beginRound(out);
}

void FeedPull::beginRound(SyncEffects &out)
{
    m_hinted = false;
    m_emptyPages = 0;
    m_seenCursors.clear();
    if (!m_loaded) {
        m_state = PullState::Loading;
        out.emplace_back(effect::LoadState{});
    } else if (!m_discovered || m_needsSnapshot) {
        m_state = PullState::Discovering;
        out.emplace_back(effect::Discover{});
    } else if (m_snapshotToFinish) {
        m_state = PullState::FinishingSnapshot;
        out.emplace_back(effect::FinishSnapshot{});
    } else {
        fetch(out);
    }
}

void FeedPull::fetch(SyncEffects &out)
{
    m_state = PullState::Fetching;
    m_seenCursors.insert(m_feed.cursor);
    out.emplace_back(effect::FetchChanges{m_feed.cursor});
}

void FeedPull::fail(PullTrouble trouble, const QString &detail, Ms now, std::optional<Ms> notBefore)
{
    m_trouble = trouble;
    m_detail = detail;
    m_state = PullState::Waiting;
    m_page.reset();
    Ms wait = m_backoff.next();
    if (notBefore)
        wait += *notBefore; // jitter on top, so that not everybody comes back at the same moment
    m_due = now + wait;
    qCWarning(logSync, "change feed: %s; again in %lld ms", qUtf8Printable(detail), static_cast<long long>(wait.count()));
}

template <class T>
void FeedPull::failBy(const ApiAnswer<T> &answer, Ms now)
{
    switch (answer.outcome) {
    case ApiOutcome::NoAnswer:
        m_discovered = false;
        fail(PullTrouble::NoAnswer, answer.detail, now);
        return;
    case ApiOutcome::TryLater:
        fail(PullTrouble::TryLater, answer.detail, now, answer.retryAfter);
        return;
    case ApiOutcome::Unauthorized:
        m_state = PullState::WaitingForToken;
        m_detail = answer.detail;
        return;
    case ApiOutcome::Refused:
    case ApiOutcome::PreconditionFailed:
        m_discovered = false;
        fail(PullTrouble::Refused, answer.detail, now);
        return;
    case ApiOutcome::CursorGone:
    case ApiOutcome::NotContract:
        m_discovered = false;
        fail(PullTrouble::NotContract, answer.detail, now, answer.retryAfter);
        return;
    case ApiOutcome::Ok:
        return;
    }
}

void FeedPull::onStateLoaded(const Result<StoredState> &state, Ms now, SyncEffects &out)
{
    if (m_state != PullState::Loading)
        return;
    if (!state) {
        fail(PullTrouble::Storage, state.error().detail, now);
        return;
    }
    m_feed = state->feed;
    m_writeEpoch = m_feed.epoch;
    m_loaded = true;
    m_bootstrapping = m_feed.cursor.isEmpty() || m_feed.snapshotRunning;
    beginRound(out);
}

void FeedPull::onDiscovered(const ApiAnswer<Discovery> &answer, Ms now, SyncEffects &out)
{
    const bool confirming = m_state == PullState::Confirming;
    if (m_state != PullState::Discovering && !confirming)
        return;
    if (answer.outcome != ApiOutcome::Ok) {
        failBy(answer, now);
        return;
    }
    if (answer.value.contract != QLatin1String("1") && !answer.value.contract.startsWith(QLatin1String("1."))) {
        fail(PullTrouble::Refused, QStringLiteral("the backend speaks contract %1, we speak 1").arg(answer.value.contract), now);
        return;
    }
    m_discovered = true;
    m_everReached = true;
    const bool epochChanged = !m_feed.epoch.isEmpty() && m_feed.epoch != answer.value.epoch;
    if (m_needsSnapshot || epochChanged) {
        m_page.reset();
        m_feed = FeedState{};
        m_feed.epoch = answer.value.epoch;
        m_state = PullState::StartingSnapshot;
        out.emplace_back(effect::BeginSnapshot{m_feed.epoch});
        return;
    }
    m_feed.epoch = answer.value.epoch;
    m_writeEpoch = m_feed.epoch;
    if (confirming)
        apply(out);
    else
        fetch(out);
}

void FeedPull::onSnapshotBegun(const Result<void> &result, Ms now, SyncEffects &out)
{
    if (m_state != PullState::StartingSnapshot)
        return;
    m_loaded = result.ok(); // where it failed nobody knows what the store has: read it again
    if (!result) {
        fail(PullTrouble::Storage, result.error().detail, now);
        return;
    }
    m_needsSnapshot = false;
    m_snapshotToFinish = false;
    m_writeEpoch = m_feed.epoch;
    m_feed.snapshotRunning = true;
    m_bootstrapping = true;
    m_bootstrapRows = 0;
    m_seenCursors.clear();
    fetch(out);
}

void FeedPull::onFetched(const ApiAnswer<std::shared_ptr<const ChangesPage>> &answer, Ms now, SyncEffects &out)
{
    if (m_state != PullState::Fetching)
        return;
    if (answer.outcome == ApiOutcome::CursorGone) {
        m_needsSnapshot = true;
        // A backend that takes every cursor back would send us round in circles at full speed.
        if (++m_cursorsLost > 1 || m_feed.cursor.isEmpty()) {
            m_discovered = false;
            fail(PullTrouble::TryLater, answer.detail, now, answer.retryAfter);
        } else {
            m_state = PullState::Discovering;
            out.emplace_back(effect::Discover{});
        }
        return;
    }
    if (answer.outcome != ApiOutcome::Ok) {
        failBy(answer, now);
        return;
    }
    const ChangesPage &page = *answer.value;
    if (page.more && (m_seenCursors.contains(page.next) || m_seenCursors.size() >= maxSeenCursors)) {
        fail(PullTrouble::NotContract, QStringLiteral("the change feed gives the same page again and says that there is more"), now);
        return;
    }
    m_emptyPages = page.items.empty() ? m_emptyPages + 1 : 0;
    if (page.more && m_emptyPages > maxEmptyPages) {
        fail(PullTrouble::NotContract, QStringLiteral("the change feed gives empty pages without end"), now);
        return;
    }
    m_page = answer.value;
    if (m_feed.cursor.isEmpty()) { // nothing in the request said which epoch was meant, and it may have changed since
        m_state = PullState::Confirming;
        out.emplace_back(effect::Discover{});
    } else {
        apply(out);
    }
}

void FeedPull::apply(SyncEffects &out)
{
    m_state = PullState::Applying;
    out.emplace_back(effect::ApplyPage{m_page, m_feed.cursor, m_feed.epoch, m_feed.snapshotRunning});
}

void FeedPull::onApplied(const Result<ApplyReport> &report, Ms now, SyncEffects &out)
{
    if (m_state != PullState::Applying || !m_page)
        return;
    if (!report) {
        fail(PullTrouble::Storage, report.error().detail, now);
        return;
    }
    m_feed.cursor = m_page->next;
    m_lastPage = !m_page->more;
    if (m_bootstrapping)
        m_bootstrapRows += report->applied;
    m_ignoredRows += report->ignored;
    m_page.reset();
    m_trouble = PullTrouble::None;
    m_detail.clear();
    m_backoff.reset();
    if (!m_lastPage) {
        fetch(out);
    } else if (m_feed.snapshotRunning) {
        m_snapshotToFinish = true;
        m_state = PullState::FinishingSnapshot;
        out.emplace_back(effect::FinishSnapshot{});
    } else {
        finishRound(now, out);
    }
}

void FeedPull::onSnapshotFinished(const Result<int> &removed, Ms now, SyncEffects &out)
{
    if (m_state != PullState::FinishingSnapshot)
        return;
    if (!removed) {
        fail(PullTrouble::Storage, removed.error().detail, now);
        return;
    }
    m_snapshotToFinish = false;
    m_feed.snapshotRunning = false;
    finishRound(now, out);
}

void FeedPull::finishRound(Ms now, SyncEffects &out)
{
    m_bootstrapping = false;
    m_cursorsLost = 0;
    ++m_roundsFinished;
    if (m_hinted) {
        beginRound(out);
        return;
    }
    m_state = PullState::Idle;
    std::uniform_int_distribution<int> poll(pollMeanMs * 8 / 10, pollMeanMs * 12 / 10);
    m_due = now + Ms(poll(m_random));
}

} // namespace linija
