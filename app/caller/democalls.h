// The demo's day: one customer after another calls the agent's phone, says what they have to say, and hangs up in the end.
// Main thread; runs until it is told to leave.
//
//   Pausing ─▶ Calling ─busy, nobody Ready─▶ Pausing (same customer, short)
//                 │ ───declined or not answered─▶ Pausing (next customer)
//                 └─answered─▶ Talking: listen, speak, listen … thanks ─▶ Pausing (next customer, long)
#pragma once

#include "app/caller/calleroptions.h"
#include "app/caller/eventprinter.h"
#include "app/caller/scenario.h"
#include "app/caller/turntaking.h"

#include <QTemporaryDir>

#include <memory>
#include <random>

namespace linija {

class DemoCalls final : public QObject
{
    Q_OBJECT
public:
    DemoCalls(DemoOptions options, const Clock &clock, QObject *parent = nullptr);

    // NotFound, Invalid, Corrupt: the scenarios; else as the engine says.
    [[nodiscard]] Result<void> start();
    void leave(); // hangs up first

Q_SIGNALS:
    void finished(int exitCode);

private:
    void callNext();
    void afterCall(const CallOutcome &outcome);
    void pauseFor(double fromSeconds, double toSeconds);
    void beginTurn();
    void listen();
    void speak();
    void clipIsOver();
    void checkOwner();
    [[nodiscard]] CallPlan planOf(const Scenario &scenario) const;
    [[nodiscard]] const Scenario &scenario() const { return m_scenarios.at(m_order.at(m_next % m_order.size())); }

    DemoOptions m_options;
    const Clock &m_clock;
    EventPrinter m_printer;
    QTemporaryDir m_folder;
    LinphoneEngine m_engine;
    QVector<Scenario> m_scenarios;
    QVector<qsizetype> m_order;
    qsizetype m_next = 0;
    std::minstd_rand m_random;
    std::unique_ptr<CustomerCall> m_call;
    bool m_rang = false;
    bool m_leaving = false;
    int m_answered = 0;
    qsizetype m_clip = 0;
    TurnTaking m_turn;
    QTimer m_pause;
    QTimer m_ear;
    QTimer m_clipEnd;
    QTimer m_ownerWatch;
};

} // namespace linija
