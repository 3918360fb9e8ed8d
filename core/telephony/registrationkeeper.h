// Keeps the phone signed in: sees that its server has gone, finds out why, takes the next server that answers, tries again
// with growing pauses, moves at once when the network or the computer comes back, and goes home to the first server. It
// knows nothing of the telephony library: that signs in when told to, and says how it went. The phone's one thread.
//
//   Trying ──registered──▶ Registered ──two misses, connection broken, network, sleep──▶ Surveying
//     │ nothing for 2.5 s, broken below SIP                                                 │ one answers    │ none
//     └────────────────────▶ Surveying ◀── pause over, network changed ── Waiting ◀─────────┼────────────────┘
//     │ refused: another server, or Waiting, or Resting                                     ▼
//     └─▶ Resting (the password is wrong …: a person must act)                            Trying
//
// Rules. Of several servers the first in the list that answers is taken; one that comes before it is waited for 0.8 s. A
// server that refused with 5xx is left alone for a minute or its Retry-After. Home: when a better server than the one that
// serves answers twice, fifteen seconds apart, and no call is up. Is the server there? is asked every 10 s, in a call every
// 4 s, unless it never answers that question. Pauses: up to 5 s where only time helps, 30 s where a person must mend it.
#pragma once

#include "core/base/backoff.h"
#include "core/telephony/serverprobe.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace linija {

struct RegistrationStanding
{
    RegistrationState state = RegistrationState::None;
    RegistrationReason reason = RegistrationReason::None;
    QString detail;
    int server = 0; // index of the one that serves or is tried
    friend bool operator==(const RegistrationStanding &, const RegistrationStanding &) = default;
};

class RegistrationKeeper final : public QObject
{
    Q_OBJECT
public:
    struct Hands
    {
        std::function<void(int server)> registerAt; // anew, whatever was before; trying() follows
        std::function<void()> rest;                 // no more tries of the library's own
        std::function<bool()> callIsUp;
    };
    struct Pace
    {
        std::chrono::milliseconds slowAfter{2500};  // no answer to REGISTER: look what is wrong
        std::chrono::milliseconds patience{12'000}; // with a server that is there and thinks about a REGISTER
        std::chrono::milliseconds probeLimit{2500};
        std::chrono::milliseconds preferEarlier{800};
        std::chrono::milliseconds watchIdle{10'000};
        std::chrono::milliseconds watchInCall{4000};
        std::chrono::milliseconds goHomeEvery{15'000};
        std::chrono::milliseconds leaveBusyAlone{60'000};
        std::chrono::milliseconds refusedAgain{60'000};
        Backoff::Limits soon{std::chrono::milliseconds(300), std::chrono::milliseconds(500), std::chrono::milliseconds(5000)};
        Backoff::Limits later{std::chrono::milliseconds(1000), std::chrono::milliseconds(2000), std::chrono::milliseconds(30'000)};
    };

    RegistrationKeeper(Hands hands, Pace pace, unsigned seed, QObject *parent = nullptr);
    ~RegistrationKeeper() override;

    // The library is about to register at the first of `servers`. `from` and `rootCa` as ServerProbe has them.
    void begin(const QVector<ServerPlace> &servers, const QString &from, const QString &rootCa);
    void end();

    // What the library says. May be called from inside its callbacks.
    void trying();
    void registered();
    void answered(int sipCode, std::chrono::seconds retryAfter, const QString &registrarError); // a final answer, no success
    void failedBelow(); // no answer, or nobody to ask

    void networkChanged();
    void wokeUp();

    [[nodiscard]] const RegistrationStanding &standing() const { return m_standing; }

Q_SIGNALS:
    void standingChanged(const linija::RegistrationStanding &standing);

private:
    enum class State { Off, Trying, Registered, Surveying, Waiting, Resting };
    struct Server
    {
        std::unique_ptr<ServerProbe> probe;
        std::optional<ProbeResult> result; // of the survey
        bool answersQuestions = false;     // ever
        QDeadlineTimer aloneUntil{0};
        int homeAnswers = 0;               // in a row, while a worse one serves
        std::optional<QHostAddress> way;   // our address towards it, when it last mattered
    };

    void survey();
    void surveyed(int server, const ProbeResult &result);
    void judgeSurvey();
    void take(int server);
    void wait(RegistrationReason reason, const QString &detail, std::chrono::milliseconds atLeast = {});
    void watch();
    void watched(const ProbeResult &result);
    void lookHome();
    void lookedHome(int server, const ProbeResult &result);
    void stopAsking();
    [[nodiscard]] std::optional<QHostAddress> wayTo(const Server &server) const;
    [[nodiscard]] std::optional<int> bestAnswering(bool patient) const;
    void stand(RegistrationState state, RegistrationReason reason, const QString &detail);

    const Hands m_hands;
    const Pace m_pace;
    Backoff m_soon;
    Backoff m_later;
    State m_state = State::Off;
    RegistrationStanding m_standing;
    std::vector<Server> m_servers;
    int m_misses = 0;
    int m_emptyRounds = 0;
    bool m_libraryTries = false; // a REGISTER is under way and may still be answered
    QElapsedTimer m_triesSince;
    QTimer m_slow;    // Trying
    QTimer m_prefer;  // Surveying
    QTimer m_pause;   // Waiting, Resting
    QTimer m_watch;   // Registered
    QTimer m_home;    // Registered at another than the first
    QTimer m_act;     // what must not happen inside the library's callbacks
    int m_next = 0;
};

} // namespace linija
