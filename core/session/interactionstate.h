// The inside of InteractionService: its entries and what happens to them. Private to core/session.
// interactioncalls.cpp: from the phone's word to the entry. interactioncallback.cpp: calls that were cut off or parked.
// interactionstoring.cpp: from the entry to the disk.
#pragma once

#include "core/guide/flow.h"
#include "core/session/interactionservice.h"
#include "core/session/screenpop.h"
#include "core/storage/outboxrepository.h"

#include <memory>
#include <vector>

namespace linija {

// An outbox row that creates the entity, with a key of its own.
[[nodiscard]] OutboxRow createRow(const QString &type, const QUuid &id, const QJsonObject &body, const Clock &clock);
// Interaction, its outbox row and the end of its draft: all or nothing.
Result<void> writeOutcome(Database &db, const Interaction &interaction, const OutboxRow &row);

struct InteractionService::State
{
    struct Entry
    {
        ActiveInteraction active;
        GuideFacts facts;
        quint64 typed = 0;  // counts changes
        quint64 stored = 0; // the count that is on disk
        bool writing = false;
        bool finishing = false;
    };

    State(InteractionService &service, SoftphonePort &thePhone, Store &theStore, CustomerDirectory &theDirectory,
          Catalog &theCatalog, AgentSession &theAgent, const Clock &theClock, DeskIdentity theDesk)
        : q(service), phone(thePhone), store(theStore), directory(theDirectory), catalog(theCatalog), agent(theAgent),
          clock(theClock), desk(std::move(theDesk))
    {
    }

    InteractionService &q;
    SoftphonePort &phone;
    Store &store;
    CustomerDirectory &directory;
    Catalog &catalog;
    AgentSession &agent;
    const Clock &clock;
    DeskIdentity desk;
    std::vector<std::unique_ptr<Entry>> entries;
    QTimer draftTimer;
    QTimer limitTimer;
    QTimer graceTimer;
    bool recovered = false; // drafts of the last run were read
    struct Expected
    {
        InteractionId interaction; // that it goes on with; null: with none
        QString target;
        Timestamp askedAt{};
        QString number; // of picking up: whom it is with. Empty: whom the call says
        QString display;
        bool mailbox = false;
    };
    std::optional<Expected> expected; // dialled for a reason; the phone has not said its call yet
    struct Person
    {
        QString number;
        QString display;
    };
    QHash<QString, Person> personOf; // call id → who it is with, where the number that was dialled is not theirs

    Entry *find(InteractionId id)
    {
        const auto it = std::ranges::find_if(entries, [&](const auto &e) { return e->active.interaction.id == id; });
        return it == entries.end() ? nullptr : it->get();
    }
    Entry *findCall(const QString &callId)
    {
        const auto it = std::ranges::find_if(
            entries, [&](const auto &e) { return !callId.isEmpty() && e->active.interaction.callId == callId; });
        return it == entries.end() ? nullptr : it->get();
    }

    void recover();
    void onCall(const Call &call);
    void onSnapshot(const QVector<Call> &calls);
    Entry &begin(const Call &call, bool mailbox);
    void update(Entry &entry, const Call &call);
    void lookUp(Entry &entry);
    void onLookedUp(InteractionId id, const Result<std::pair<ScreenPopResult, QString>> &answer);
    void readFacts(Entry &entry);
    void refreshContext(Entry &entry);
    void applyQueue(Entry &entry);
    void ended(Entry &entry, std::optional<Timestamp> at);
    void recordMissed(Entry &entry);
    // interactionconsult.cpp: colleagues who are asked, and calls handed on.
    [[nodiscard]] Entry *consultedFor(const Call &call);
    void consult(Entry &entry, const Call &call);
    void forgetConsultations(const QVector<Call> &running); // that ended unseen
    void noteTransfer(Entry &entry);
    void tellActivity(const Entry &entry);
    void beginAfterCallWork(Entry &entry, Timestamp from);
    // interactioncallback.cpp: calls that a fault cut off, that wait at the PBX, and that were dialled for a reason.
    std::optional<Timestamp> diedWithPhone(Entry &entry);
    void noteCutOff(Entry &entry);
    void togetherAgain(Entry &entry, Timestamp at);
    bool callBack(Entry &entry);
    [[nodiscard]] std::optional<Expected> takeExpected(const Call &call);
    Entry *goOn(InteractionId id, const Call &call);
    Entry *cameBack(const Call &call);
    void leaveMailbox(Entry &entry);
    void keepEarlierCall(const Entry &entry);
    void remove(InteractionId id);
    void touched(Entry &entry);
    void storeDrafts();
    void onDraftStored(InteractionId id, quint64 version, const Result<void> &saved);
    void scheduleLimit();
    void onLimit();
    [[nodiscard]] std::shared_ptr<const Flow> flowOf(const Entry &entry) const;
    [[nodiscard]] Interaction outcome(const Entry &entry) const;
    QFuture<Result<void>> write(Entry &entry);
    void onWritten(InteractionId id, std::chrono::milliseconds fixedRest, const Result<void> &written);
};

} // namespace linija
