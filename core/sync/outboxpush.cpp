#include "core/sync/outboxpush.h"

#include "core/base/logging.h"
#include "core/sync/pendingmerge.h"

#include <algorithm>

namespace linija {

namespace {

constexpr size_t maxResting = 900; // entities that rest at once; more than that and the trouble is not theirs
constexpr int maxRebases = 8;       // of one row, before a person looks
constexpr int maxTriesAfterRestore = 10; // in 4 to 8 minutes: until then others have sent again what a row may build on

const Backoff::Limits laneLimits{std::chrono::milliseconds(500), std::chrono::milliseconds(1000), std::chrono::milliseconds(120'000)};
const Backoff::Limits storeLimits{std::chrono::milliseconds(200), std::chrono::milliseconds(500), std::chrono::milliseconds(30'000)};

EntityKey keyOf(const OutboxRow &row)
{
    return {row.entityType, row.entityId};
}

QString wordsOf(const ApiAnswer<Resource> &answer)
{
    return answer.detail.isEmpty() ? QStringLiteral("refused with %1").arg(answer.problem.status) : answer.detail;
}

} // namespace

OutboxPush::OutboxPush(unsigned seed, KeyMaker makeKey)
    : m_makeKey(std::move(makeKey)), m_random(seed ^ 0x0b0cU), m_storeBackoff(storeLimits, seed ^ 0x57013U)
{
}

void OutboxPush::poke(SyncEffects &out)
{
    m_mayHaveRows = true;
    take(out);
}

void OutboxPush::setGate(bool open, SyncEffects &out)
{
    m_gateOpen = open;
    take(out);
}

void OutboxPush::tryNow(SyncEffects &out)
{
    std::erase_if(m_lanes, [](const auto &entry) { return entry.second.state == LaneState::Resting; });
    m_takeDue.reset();
    m_mayHaveRows = true;
    take(out);
}

int OutboxPush::active() const
{
    return static_cast<int>(std::count_if(m_lanes.begin(), m_lanes.end(), [](const auto &entry) { return entry.second.state != LaneState::Resting; }));
}

void OutboxPush::take(SyncEffects &out)
{
    const int room = maxLanes - active();
    if (!m_gateOpen || !m_mayHaveRows || m_taking || m_takeDue || room <= 0)
        return;
    effect::TakeHeads heads;
    heads.limit = room;
    for (const auto &[key, lane] : m_lanes) {
        if (lane.state != LaneState::Resting || lane.due > Ms{0})
            heads.excluding.push_back(key);
    }
    if (heads.excluding.size() > maxResting)
        return; // the next one that has rested comes here again
    m_asked = room;
    m_taking = true;
    m_mayHaveRows = false;
    out.emplace_back(std::move(heads));
}

void OutboxPush::tick(Ms now, SyncEffects &out)
{
    if (m_takeDue && now >= *m_takeDue) {
        m_takeDue.reset();
        m_mayHaveRows = true;
    }
    for (auto &[key, lane] : m_lanes) {
        if (lane.due == Ms{0} || now < lane.due)
            continue;
        lane.due = Ms{0}; // rested; the lane stays, so that the back-off remembers
        if (lane.settleFailed) {
            lane.settleFailed = false;
            out.emplace_back(*lane.settling);
        } else {
            m_mayHaveRows = true;
        }
    }
    take(out);
}

std::optional<OutboxPush::Ms> OutboxPush::deadline() const
{
    std::optional<Ms> first = m_takeDue;
    for (const auto &[key, lane] : m_lanes) {
        if (lane.due > Ms{0} && (!first || lane.due < *first))
            first = lane.due;
    }
    return first;
}

void OutboxPush::onHeadsTaken(const Result<TakenHeads> &heads, Ms now, SyncEffects &out)
{
    m_taking = false;
    if (!heads) {
        m_takeDue = now + m_storeBackoff.next();
        qCWarning(logSync, "outbox: %s", qUtf8Printable(heads.error().detail));
        return;
    }
    m_storeBackoff.reset();
    if (!heads->rows.empty())
        m_mayHaveRows = true; // there may be more than we had room for
    for (const OutboxRow &row : heads->rows) {
        const auto [found, fresh] = m_lanes.try_emplace(keyOf(row), Backoff(laneLimits, static_cast<unsigned>(m_random()) ^ 0x9e3779b9U));
        Lane &lane = found->second;
        if (lane.row.seq != row.seq) {
            lane.backoff.reset();
            lane.rebases = 0;
        }
        lane.row = row;
        lane.due = Ms{0};
        if (m_gateOpen) {
            lane.state = LaneState::Sending;
            lane.epoch = m_epoch;
            out.emplace_back(effect::Push{row, m_epoch});
        } else { // closed while the store looked: give it back
            settle(lane, effect::SettleRetry{row.seq, QString()}, After::Gone, out);
        }
    }
    // What has rested and was not handed out has gone another way: nothing to remember.
    if (static_cast<int>(heads->rows.size()) < m_asked)
        std::erase_if(m_lanes, [](const auto &entry) { return entry.second.state == LaneState::Resting && entry.second.due == Ms{0}; });
    take(out);
}

OutboxPush::Lane *OutboxPush::laneOf(qint64 seq)
{
    for (auto &[key, lane] : m_lanes) {
        if (lane.row.seq == seq && lane.state != LaneState::Resting)
            return &lane;
    }
    return nullptr;
}

// The backend was restored: what it refuses may fit once others have sent again what it lost.
bool OutboxPush::waitsForOthers(Lane &lane, const QString &words, SyncEffects &out)
{
    if (!lane.row.resent || lane.row.attempts >= maxTriesAfterRestore)
        return false;
    retryLater(lane, words, {}, out);
    return true;
}

void OutboxPush::settle(Lane &lane, SettleEffect effect, After after, SyncEffects &out)
{
    std::visit(Overloaded{[&](effect::SettleDone &one) { one.epoch = lane.epoch; }, [&](effect::SettleRebase &one) { one.epoch = lane.epoch; },
                          [&](effect::SettleConflict &one) { one.epoch = lane.epoch; }, [](auto &) {}},
               effect);
    lane.state = LaneState::Settling;
    lane.after = after;
    lane.settling = effect;
    out.emplace_back(std::move(effect));
}

void OutboxPush::retryLater(Lane &lane, const QString &words, std::optional<Ms> notBefore, SyncEffects &out)
{
    lane.rest = lane.backoff.next() + notBefore.value_or(Ms{0});
    settle(lane, effect::SettleRetry{lane.row.seq, words}, After::Rest, out);
}

PushNews OutboxPush::onPushed(qint64 seq, const ApiAnswer<Resource> &answer, Ms, SyncEffects &out)
{
    Lane *lane = laneOf(seq);
    if (!lane || lane->state != LaneState::Sending)
        return PushNews::Nothing;
    if (answer.outcome != ApiOutcome::Ok)
        m_detail = answer.detail;
    if (lane->epoch != m_epoch) { // of a backend that is no more
        retryLater(*lane, answer.detail, {}, out);
        return PushNews::Nothing;
    }
    switch (answer.outcome) {
    case ApiOutcome::Ok: {
        // An answer about something else is not an answer to us.
        const bool ours = answer.value.type == lane->row.entityType && QUuid::fromString(answer.value.id) == lane->row.entityId;
        if (!ours) {
            m_detail = QStringLiteral("the backend answered a write with another resource");
            retryLater(*lane, m_detail, {}, out);
            return PushNews::NotContract;
        }
        settle(*lane, effect::SettleDone{lane->row, answer.value}, After::Gone, out);
        return PushNews::Reached;
    }
    case ApiOutcome::NoAnswer:
        retryLater(*lane, answer.detail, {}, out);
        return PushNews::NoAnswer;
    case ApiOutcome::TryLater:
        retryLater(*lane, answer.detail, answer.retryAfter, out);
        return PushNews::Reached;
    case ApiOutcome::NotContract:
        retryLater(*lane, answer.detail, answer.retryAfter, out);
        return PushNews::NotContract;
    case ApiOutcome::Unauthorized:
        settle(*lane, effect::SettleRetry{seq, answer.detail}, After::Again, out);
        return PushNews::NeedsToken;
    case ApiOutcome::PreconditionFailed:
        onPreconditionFailed(*lane, answer, out);
        return PushNews::Reached;
    case ApiOutcome::Refused:
        if (!waitsForOthers(*lane, wordsOf(answer), out))
            settle(*lane, effect::SettlePark{seq, wordsOf(answer)}, After::Gone, out);
        return PushNews::Reached;
    case ApiOutcome::CursorGone:
        retryLater(*lane, answer.detail, answer.retryAfter, out);
        return PushNews::OtherEpoch;
    }
    return PushNews::Nothing;
}

void OutboxPush::onPreconditionFailed(Lane &lane, const ApiAnswer<Resource> &answer, SyncEffects &out)
{
    OutboxRow row = lane.row;
    if (!answer.current || answer.current->type != row.entityType || QUuid::fromString(answer.current->id) != row.entityId) {
        if (waitsForOthers(lane, wordsOf(answer), out))
            return;
        settle(lane, effect::SettlePark{row.seq, QStringLiteral("the backend has another version and does not show it: ") + wordsOf(answer)}, After::Gone, out);
        return;
    }
    const Resource &current = *answer.current;
    const auto conflict = [&](const QString &words) {
        if (waitsForOthers(lane, words, out))
            return;
        row.baseRev = current.rev;
        row.baseData = current.data;
        row.idempotencyKey = m_makeKey(); // sent again, it is another request
        settle(lane, effect::SettleConflict{row, words}, After::Gone, out);
    };
    switch (row.op) {
    case OutboxOp::Create:
        // Made by us, confirmed, and still there (or deleted since): the restored backend has it.
        if (row.resent || (!current.deleted && holdsWhatWasSent(row.body, current.data)))
            settle(lane, effect::SettleDone{row, current}, After::Gone, out);
        else
            conflict(QStringLiteral("conflict: the backend has something else under this id"));
        return;
    case OutboxOp::Action:
        settle(lane, effect::SettlePark{row.seq, wordsOf(answer)}, After::Gone, out);
        return;
    case OutboxOp::Patch:
        break;
    }
    if (current.deleted) {
        conflict(QStringLiteral("conflict: it was deleted meanwhile"));
        return;
    }
    const MergeResult merge = mergeByField(row.baseData, row.body, current.data);
    switch (merge.outcome) {
    case MergeOutcome::AlreadyThere:
        settle(lane, effect::SettleDone{row, current}, After::Gone, out);
        return;
    case MergeOutcome::Conflict:
        conflict(QStringLiteral("conflict: changed on both sides: ") + merge.fields.join(QLatin1String(", ")));
        return;
    case MergeOutcome::Clean:
        break;
    }
    if (++lane.rebases > maxRebases || current.rev == row.baseRev) {
        settle(lane, effect::SettlePark{row.seq, QStringLiteral("the backend refuses every version of this change: ") + wordsOf(answer)}, After::Gone, out);
        return;
    }
    row.body = merge.patch;
    row.baseRev = current.rev;
    row.baseData = current.data;
    row.idempotencyKey = m_makeKey();
    settle(lane, effect::SettleRebase{row}, After::Again, out);
}

void OutboxPush::onSettled(qint64 seq, const Result<StoreCounts> &counts, Ms now, SyncEffects &out)
{
    Lane *lane = laneOf(seq);
    if (!lane || lane->state != LaneState::Settling)
        return;
    if (!counts) {
        qCWarning(logSync, "outbox row %lld: %s", static_cast<long long>(seq), qUtf8Printable(counts.error().detail));
        lane->settleFailed = true;
        lane->due = now + m_storeBackoff.next();
        return;
    }
    m_storeBackoff.reset();
    lane->settling.reset();
    m_mayHaveRows = true;
    switch (lane->after) {
    case After::Gone:
        m_lanes.erase(keyOf(lane->row));
        break;
    case After::Again:
        lane->state = LaneState::Resting;
        lane->due = Ms{0};
        break;
    case After::Rest:
        lane->state = LaneState::Resting;
        lane->due = now + lane->rest;
        break;
    }
    take(out);
}

} // namespace linija
