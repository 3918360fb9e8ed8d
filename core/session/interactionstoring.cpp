#include "core/session/interactionstate.h"

#include "core/base/logging.h"
#include "core/base/uuid7.h"
#include "core/base/whenready.h"
#include "core/domain/contractjson.h"
#include "core/guide/flowrun.h"
#include "core/session/agentsession.h"
#include "core/session/catalog.h"
#include "core/session/interactiondraft.h"
#include "core/storage/draftrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/store.h"

#include <QPromise>

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

namespace {

constexpr auto draftDelay = 300ms; // well within the promised second
constexpr auto draftRetryDelay = 2s;

} // namespace

OutboxRow createRow(const QString &type, const QUuid &id, const QJsonObject &body, const Clock &clock)
{
    OutboxRow row;
    row.entityType = type;
    row.entityId = id;
    row.op = OutboxOp::Create;
    row.body = body;
    row.idempotencyKey = makeUuid7(clock);
    row.createdAt = clock.now();
    row.nextTryAt = row.createdAt;
    return row;
}

Result<void> writeOutcome(Database &db, const Interaction &interaction, const OutboxRow &row)
{
    if (auto written = InteractionRepository(db).upsert(interaction); !written)
        return written;
    if (auto queued = OutboxRepository(db).append(row); !queued)
        return queued.error();
    return DraftRepository(db).remove(interaction.id);
}

void InteractionService::State::touched(Entry &entry)
{
    if (entry.active.mailbox)
        return; // nothing of it is kept
    ++entry.typed;
    entry.active.draftStored = false;
    if (!draftTimer.isActive())
        draftTimer.start(draftDelay); // not restarted by later keys: steady typing is stored too
}

void InteractionService::State::storeDrafts()
{
    for (const auto &entry : entries) {
        if (entry->typed == entry->stored || entry->writing || entry->finishing)
            continue;
        entry->writing = true;
        const quint64 version = entry->typed;
        const InteractionId id = entry->active.interaction.id;
        const Draft draft{id, draftFromInteraction(entry->active), clock.now()};
        whenReady(store.write([draft](Database &db) { return DraftRepository(db).save(draft); }), &q,
                  [this, id, version](const Result<void> &saved) { onDraftStored(id, version, saved); });
    }
}

void InteractionService::State::onDraftStored(InteractionId id, quint64 version, const Result<void> &saved)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->writing = false;
    if (!saved) {
        qCWarning(logSession).noquote() << "draft not stored:" << saved.error().detail;
        Q_EMIT q.storeFailed(saved.error());
        draftTimer.start(draftRetryDelay);
        return;
    }
    entry->stored = version;
    entry->active.draftStored = entry->typed == version;
    if (!entry->active.draftStored && !draftTimer.isActive())
        draftTimer.start(draftDelay);
    Q_EMIT q.interactionChanged(id);
}

void InteractionService::State::scheduleLimit()
{
    std::optional<Timestamp> first;
    for (const auto &entry : entries) {
        if (const auto limit = entry->active.afterCallLimit; limit && !entry->finishing)
            first = first ? std::min(*first, *limit) : *limit;
    }
    if (!first)
        limitTimer.stop();
    else
        limitTimer.start(std::max<std::chrono::milliseconds>(*first - clock.now(), 0ms));
}

void InteractionService::State::onLimit()
{
    QVector<InteractionId> due;
    for (const auto &entry : entries) {
        if (entry->active.afterCallLimit && *entry->active.afterCallLimit <= clock.now() && !entry->finishing)
            due.append(entry->active.interaction.id);
    }
    for (const InteractionId id : due) {
        Entry *entry = find(id);
        if (!entry)
            continue;
        if (entry->active.interaction.disposition.isEmpty())
            entry->active.interaction.disposition = timedOutDisposition();
        (void)write(*entry);
    }
    scheduleLimit();
}

std::shared_ptr<const Flow> InteractionService::State::flowOf(const Entry &entry) const
{
    return catalog.flow(entry.active.interaction.guide.value(QStringLiteral("flow")).toString());
}

Interaction InteractionService::State::outcome(const Entry &entry) const
{
    Interaction done = entry.active.interaction;
    done.wrappedUpAt = clock.now();
    done.wrapUp = std::chrono::duration_cast<std::chrono::seconds>(*done.wrappedUpAt - done.endedAt.value_or(*done.wrappedUpAt));
    if (done.answeredAt && done.endedAt)
        done.talk = std::chrono::duration_cast<std::chrono::seconds>(std::max(0ms, *done.endedAt - *done.answeredAt - done.hold - entry.active.apart));
    if (done.subject.isEmpty()) {
        const auto disposition = catalog.disposition(done.disposition);
        done.subject = disposition ? disposition->name(QStringLiteral("en")) : QString();
    }
    if (const auto flow = flowOf(entry)) {
        if (const auto run = FlowRun::fromJson(flow, entry.active.guideContext, done.guide))
            done.guide = run->guideRecord();
    }
    return done;
}

QFuture<Result<void>> InteractionService::State::write(Entry &entry)
{
    entry.finishing = true;
    const InteractionId id = entry.active.interaction.id;
    const Interaction done = outcome(entry);
    const OutboxRow row = createRow(QStringLiteral("interactions"), id.uuid(), toJson(done), clock);
    const auto queue = catalog.queue(done.queue);
    const bool fixed = queue && queue->afterCallWork == AfterCallWorkRule::Fixed && entry.active.afterCallLimit
        && *entry.active.afterCallLimit > clock.now();
    const auto fixedRest = fixed ? std::max<std::chrono::milliseconds>(*entry.active.afterCallLimit - clock.now(), 0ms) : 0ms;
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenReady(store.write([done, row](Database &db) { return writeOutcome(db, done, row); }), &q,
              [this, id, fixedRest, promise](const Result<void> &written) {
                  onWritten(id, fixedRest, written);
                  promise->addResult(written);
                  promise->finish();
              });
    return promise->future();
}

void InteractionService::State::onWritten(InteractionId id, std::chrono::milliseconds fixedRest, const Result<void> &written)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    if (!written) {
        entry->finishing = false;
        if (entry->active.interaction.disposition == timedOutDisposition())
            entry->active.interaction.disposition.clear(); // the agent may still say how it ended
        Q_EMIT q.storeFailed(written.error());
        Q_EMIT q.interactionChanged(id);
        return;
    }
    entry->stored = 0; // the transaction removed the draft
    entry->writing = false;
    remove(id);
    const bool moreToWrap
        = std::ranges::any_of(entries, [](const auto &e) { return e->active.stage == ContactStage::AfterCallWork; });
    if (!moreToWrap && fixedRest > 0ms) // a fixed time of after-call work runs to its end, though the work is done
        QTimer::singleShot(fixedRest, &q, [this] { agent.afterCallWorkDone(); });
    else if (!moreToWrap)
        agent.afterCallWorkDone();
    scheduleLimit();
}

} // namespace linija
