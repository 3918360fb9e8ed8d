// Runs the sync machine on real parts: store, contract API, event stream, token, timers. One thread, the owner's (the GUI
// thread will do: disk and network are on their own threads, and so is reading JSON).
// The parts must outlive it; destroying it or stop() lets what is under way run out, and its answers are dropped. Rows that
// were under way are sent again by the next start, with the same keys.
#pragma once

#include "core/rest/contractapi.h"
#include "core/rest/eventstream.h"
#include "core/sync/presencelease.h"
#include "core/sync/syncmachine.h"
#include "core/sync/syncstore.h"

#include <QTimer>

#include <memory>

namespace linija {

class SyncService final : public SyncStatusSource
{
    Q_OBJECT
public:
    struct Parts
    {
        SyncStore &store;
        ContractApi &api;
        HttpClient &http; // for the event stream
        TokenSource &token;
        const Clock &clock;
    };

    // `seed`: of the back-offs' jitter; a random one in programs, so that not everybody comes back at the same moment.
    SyncService(Parts parts, unsigned seed, QObject *parent = nullptr);
    ~SyncService() override;

    void start();
    void stop();
    void syncNow();       // a person asks: no waiting out of back-offs
    void outboxChanged(); // rows were appended or released (Store::changesCommitted with outboxChanged)

    // Kept up as a lease until it changes or the service ends. `state` and `reason` are the contract's words.
    void setPresence(const QString &state, const QString &reason);

    [[nodiscard]] SyncStatus status() const override;

Q_SIGNALS:
    void feedRead(); // the feed was read to its end

private:
    void feed(const SyncEvent &event);
    void run(const SyncEffect &effect);
    void openStream();
    void armTimer();
    void sendPresence();
    template <class T, class Make>
    void whenDone(QFuture<T> future, Make makeEvent);

    Parts m_parts;
    unsigned m_seed;
    std::unique_ptr<SyncMachine> m_machine; // none while stopped
    int m_generation = 0;                   // answers to an earlier machine are dropped
    std::vector<SyncEvent> m_events;        // events that came while one was handled
    bool m_handling = false;
    EventStream m_stream;
    QTimer m_timer;
    PresenceLease m_presence;
    QTimer m_presenceTimer;
    SyncStatus m_shown;
    int m_rounds = 0;
};

} // namespace linija
