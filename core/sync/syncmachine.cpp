#include "core/sync/syncmachine.h"

#include <algorithm>
#include <utility>

namespace linija {

namespace {

const Backoff::Limits streamLimits{std::chrono::milliseconds(500), std::chrono::milliseconds(1000), std::chrono::milliseconds(60'000)};
const Backoff::Limits tokenLimits{std::chrono::milliseconds(5'000), std::chrono::milliseconds(10'000), std::chrono::milliseconds(120'000)};
constexpr std::chrono::seconds longLife{30};

// Small seeds give small first numbers in a linear congruential generator: everybody would wait the shortest time first.
unsigned mixed(unsigned seed, unsigned salt)
{
    unsigned x = seed * 0x9e3779b9U + salt;
    x = (x ^ (x >> 16U)) * 0x7feb352dU;
    x = (x ^ (x >> 15U)) * 0x846ca68bU;
    return x ^ (x >> 16U);
}

} // namespace

SyncMachine::SyncMachine(const Clock &clock, unsigned seed, OutboxPush::KeyMaker makeKey)
    : m_clock(clock), m_pull(mixed(seed, 1)), m_push(mixed(seed, 2), std::move(makeKey)), m_streamBackoff(streamLimits, mixed(seed, 3)),
      m_tokenBackoff(tokenLimits, mixed(seed, 4))
{
}

SyncEffects SyncMachine::handle(const SyncEvent &event)
{
    SyncEffects out;
    const Ms now = m_clock.monotonic();
    std::visit(Overloaded{
                   [&](const event::Start &) { m_pull.start(out); },
                   [&](const event::Tick &) { tick(now, out); },
                   [&](const event::SyncNow &) {
                       m_pull.tryNow(out);
                       m_push.tryNow(out);
                       m_streamDue = Ms{0};
                       if (m_token == Token::SignedOut)
                           m_tokenDue = now;
                       tick(now, out);
                   },
                   [&](const event::OutboxChanged &) {
                       m_push.poke(out);
                       countRows(out);
                   },
                   [&](const event::RowsCounted &counted) {
                       m_counting = false;
                       if (counted.counts)
                           takeCounts(counted.counts.value());
                       if (std::exchange(m_countAgain, false))
                           countRows(out);
                   },
                   [&](const event::StateLoaded &loaded) {
                       if (loaded.state) {
                           takeCounts(loaded.state->counts);
                           if (!m_status.lastSyncAt)
                               m_status.lastSyncAt = loaded.state->feed.lastSyncAt;
                       }
                       m_pull.onStateLoaded(loaded.state, now, out);
                       m_push.setEpoch(m_pull.writeEpoch());
                       m_push.poke(out);
                   },
                   [&](const event::Discovered &discovered) {
                       if (discovered.answer.outcome == ApiOutcome::Ok && discovered.answer.value.now)
                           m_backendTime = {*discovered.answer.value.now, now};
                       m_pull.onDiscovered(discovered.answer, now, out);
                       m_push.setEpoch(m_pull.writeEpoch());
                       reached(discovered.answer.outcome, now, out);
                   },
                   [&](const event::SnapshotBegun &begun) {
                       m_pull.onSnapshotBegun(begun.result, now, out);
                       m_push.setEpoch(m_pull.writeEpoch());
                       m_push.poke(out); // what the backend has lost waits again
                   },
                   [&](const event::ChangesFetched &fetched) {
                       m_pull.onFetched(fetched.answer, now, out);
                       reached(fetched.answer.outcome, now, out);
                   },
                   [&](const event::PageApplied &applied) {
                       if (applied.report)
                           takeCounts(applied.report->counts);
                       m_pull.onApplied(applied.report, now, out);
                   },
                   [&](const event::SnapshotFinished &finished) { m_pull.onSnapshotFinished(finished.removed, now, out); },
                   [&](const event::HeadsTaken &taken) {
                       if (taken.heads)
                           takeCounts(taken.heads->counts);
                       m_push.onHeadsTaken(taken.heads, now, out);
                   },
                   [&](const event::Pushed &pushed) { onPushed(pushed, now, out); },
                   [&](const event::Settled &settled) {
                       if (settled.counts)
                           takeCounts(settled.counts.value());
                       m_push.onSettled(settled.seq, settled.counts, now, out);
                   },
                   [&](const event::StreamOpened &) {
                       m_stream = Stream::Open;
                       m_streamOpenedAt = now;
                       tokenWorks();
                       m_pull.hint(now, out);
                   },
                   [&](const event::StreamHint &) { m_pull.hint(now, out); },
                   [&](const event::StreamClosed &closed) { onStreamClosed(closed.why, now, out); },
                   [&](const event::TokenRefreshed &refreshed) { onTokenRefreshed(refreshed.result, now, out); },
               },
               event);
    driveStream(now, out);
    m_push.setGate(m_link == Link::Up && m_token == Token::Valid && m_pull.everReached(), out);
    if (m_pull.roundsFinished() != m_rounds) {
        m_rounds = m_pull.roundsFinished();
        m_status.lastSyncAt = m_clock.now();
    }
    noteGenerations(out);
    date(out);
    updateStatus();
    return out;
}

void SyncMachine::reached(ApiOutcome outcome, Ms now, SyncEffects &out)
{
    switch (outcome) {
    case ApiOutcome::NoAnswer:
        lost(m_pull.detail(), now);
        return;
    case ApiOutcome::NotContract: // somebody answers, but it is not the backend: leave the link as it is
        return;
    case ApiOutcome::Unauthorized:
        m_link = Link::Up;
        needToken(m_feedSentWith, out);
        return;
    case ApiOutcome::Ok:
        m_link = Link::Up;
        tokenWorks();
        return;
    case ApiOutcome::TryLater:
    case ApiOutcome::PreconditionFailed:
    case ApiOutcome::Refused:
    case ApiOutcome::CursorGone:
        m_link = Link::Up;
        return;
    }
}

void SyncMachine::lost(const QString &detail, Ms now)
{
    m_link = Link::Down;
    m_linkDetail = detail;
    m_pull.lostContact(detail, now);
}

void SyncMachine::tokenWorks()
{
    m_tokenOnTrial = false;
    m_tokenBackoff.reset();
}

void SyncMachine::noteGenerations(const SyncEffects &out)
{
    for (const SyncEffect &effect : out) {
        if (std::holds_alternative<effect::Discover>(effect) || std::holds_alternative<effect::FetchChanges>(effect))
            m_feedSentWith = m_tokenGeneration;
        else if (std::holds_alternative<effect::OpenStream>(effect))
            m_streamSentWith = m_tokenGeneration;
        else if (const auto *push = std::get_if<effect::Push>(&effect))
            m_pushSentWith[push->row.seq] = m_tokenGeneration;
    }
}

// When, by the backend's clock: ours may be changed by hours at any moment.
void SyncMachine::date(SyncEffects &out) const
{
    for (SyncEffect &effect : out) {
        auto *settle = std::get_if<SettleEffect>(&effect);
        if (auto *done = settle ? std::get_if<effect::SettleDone>(settle) : nullptr)
            done->at = m_backendTime ? m_backendTime->first + (m_clock.monotonic() - m_backendTime->second) : m_clock.now();
    }
}

void SyncMachine::needToken(int sentWith, SyncEffects &out)
{
    if (m_token != Token::Valid)
        return; // one refresh for all
    if (sentWith < m_tokenGeneration) { // refused for a token that was replaced meanwhile
        m_pull.tokenReady(out);
        return;
    }
    if (m_tokenOnTrial) {
        m_token = Token::SignedOut;
        m_tokenDue = m_clock.monotonic() + m_tokenBackoff.next();
        m_pull.waitForToken();
        return;
    }
    m_token = Token::Refreshing;
    m_pull.waitForToken();
    out.emplace_back(effect::RefreshToken{});
}

void SyncMachine::onTokenRefreshed(const Result<void> &result, Ms now, SyncEffects &out)
{
    if (m_token != Token::Refreshing)
        return;
    m_tokenOnTrial = true;
    if (result) {
        m_token = Token::Valid;
        ++m_tokenGeneration;
        m_pull.tokenReady(out);
    } else {
        m_token = Token::SignedOut;
        m_tokenDue = now + m_tokenBackoff.next();
    }
}

void SyncMachine::onPushed(const event::Pushed &pushed, Ms now, SyncEffects &out)
{
    int sentWith = m_tokenGeneration;
    if (const auto found = m_pushSentWith.find(pushed.seq); found != m_pushSentWith.end()) {
        sentWith = found->second;
        m_pushSentWith.erase(found);
    }
    switch (m_push.onPushed(pushed.seq, pushed.answer, now, out)) {
    case PushNews::Nothing:
    case PushNews::NotContract:
        return;
    case PushNews::Reached:
        m_link = Link::Up;
        if (pushed.answer.outcome == ApiOutcome::Ok)
            tokenWorks();
        return;
    case PushNews::NoAnswer:
        lost(m_push.detail(), now);
        return;
    case PushNews::NeedsToken:
        needToken(sentWith, out);
        return;
    case PushNews::OtherEpoch:
        m_link = Link::Up;
        m_pull.epochChanged(out);
        return;
    }
}

void SyncMachine::tick(Ms now, SyncEffects &out)
{
    if (m_token == Token::SignedOut && now >= m_tokenDue) {
        m_token = Token::Valid; // on trial: perhaps somebody signed in, perhaps the backend came to its senses
        m_pull.tokenReady(out);
    }
    m_pull.tick(now, out);
    m_push.tick(now, out);
}

void SyncMachine::driveStream(Ms now, SyncEffects &out)
{
    if (m_stream == Stream::Closed && m_pull.everReached() && m_link == Link::Up && m_token == Token::Valid && now >= m_streamDue) {
        m_stream = Stream::Opening;
        out.emplace_back(effect::OpenStream{});
    }
}

void SyncMachine::onStreamClosed(const Error &why, Ms now, SyncEffects &out)
{
    if (m_stream == Stream::Closed)
        return;
    const bool wasOpen = m_stream == Stream::Open;
    m_stream = Stream::Closed;
    if (wasOpen && now - m_streamOpenedAt > longLife)
        m_streamBackoff.reset(); // not for one that lets us in and closes at once
    m_streamDue = now + m_streamBackoff.next();
    if (why.code == ErrorCode::Unauthorized)
        needToken(m_streamSentWith, out);
    else if (wasOpen)
        m_pull.hint(now, out); // is the backend gone, or only the stream? Reading the feed tells
}

std::optional<std::chrono::milliseconds> SyncMachine::deadline() const
{
    std::optional<Ms> first = m_pull.deadline();
    const auto consider = [&first](std::optional<Ms> other) {
        if (other && (!first || *other < *first))
            first = other;
    };
    consider(m_push.deadline());
    if (m_stream == Stream::Closed && m_link == Link::Up && m_token == Token::Valid && m_pull.everReached())
        consider(m_streamDue);
    if (m_token == Token::SignedOut)
        consider(m_tokenDue);
    return first;
}

// Where rows are taken and settled their numbers come along; while the gate is closed nobody else would count.
void SyncMachine::countRows(SyncEffects &out)
{
    if (m_link == Link::Up && m_token == Token::Valid)
        return;
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    out.emplace_back(effect::CountRows{});
}

void SyncMachine::takeCounts(const StoreCounts &counts)
{
    m_status.waiting = counts.outbox.waiting;
    m_status.parked = counts.outbox.parked;
    m_status.quarantined = counts.quarantined;
}

void SyncMachine::updateStatus()
{
    const PullTrouble trouble = m_pull.trouble();
    BackendConnection connection = BackendConnection::Online;
    QString detail = m_pull.detail();
    const bool onTrial = m_tokenOnTrial && m_link != Link::Down && m_status.connection == BackendConnection::SignedOut;
    if (m_token == Token::SignedOut || onTrial) {
        connection = BackendConnection::SignedOut;
    } else if (m_link == Link::Down) {
        connection = BackendConnection::Offline;
        if (detail.isEmpty())
            detail = m_linkDetail;
    } else {
        switch (trouble) {
        case PullTrouble::None:
            connection = m_pull.roundsFinished() > 0 || m_link == Link::Up ? BackendConnection::Online : BackendConnection::Connecting;
            break;
        case PullTrouble::NoAnswer:
        case PullTrouble::TryLater:
        case PullTrouble::NotContract:
            connection = BackendConnection::Offline;
            break;
        case PullTrouble::Refused:
            connection = BackendConnection::Refused;
            break;
        case PullTrouble::Storage: // the backend is fine, our disk is not; the detail says so
            connection = m_link == Link::Up ? BackendConnection::Online : BackendConnection::Connecting;
            break;
        }
    }
    const bool away = connection == BackendConnection::Offline || connection == BackendConnection::SignedOut || connection == BackendConnection::Refused;
    if (!away)
        m_status.offlineSince.reset();
    else if (!m_status.offlineSince)
        m_status.offlineSince = m_clock.now();
    m_status.connection = connection;
    m_status.detail = detail;
    m_status.bootstrapping = m_pull.bootstrapping();
    m_status.bootstrapRows = m_pull.bootstrapRows();
}

} // namespace linija
