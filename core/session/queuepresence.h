// Keeps the queue at the PBX in step with the agent's state in Linija, by what the PBX's profile says: signed in with the
// first log-in, paused while not ready and in after-call work, taking calls while ready. One action at a time; what failed is
// tried again, later and later; while a call is up a code waits for its end. What the PBX itself says is watched: where it
// differs (a lead paused the agent, an administrator took them out) that is shown and not fought: again() sets it anew.
// GUI thread.
//
//   Off ──profile with actions, registered──▶ Working ──done──▶ InStep ◀──again()── Differs
//                                               │  ▲                └──PBX says otherwise──▶┘
//                                               ▼  │ later
//                                              Failed
#pragma once

#include "core/base/backoff.h"
#include "core/domain/agentstate.h"
#include "core/telephony/pbxprofile.h"
#include "core/telephony/softphoneport.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace linija {

class AgentSession;

enum class QueueSync {
    Off,     // the profile says nothing of queues, or the phone is not registered
    Working, // something was asked and is not answered yet
    InStep,
    Differs, // the PBX says otherwise for more than a moment
    Failed   // the PBX did not do it; tried again
};
enum class LeadOnLine { Nobody, Listens, Whispers, Barges };

struct QueueStanding
{
    QueueSync sync = QueueSync::Off;
    bool wantsPause = false;           // what Linija asks for
    std::optional<bool> pausedAtPbx;   // what the PBX says, where it says
    QString detail;                    // English, of Failed: why
    LeadOnLine lead = LeadOnLine::Nobody;
    // Ready here, while the PBX holds the agent paused: its queues send nothing.
    [[nodiscard]] bool pausedThere() const { return sync == QueueSync::Differs && !wantsPause; }
    friend bool operator==(const QueueStanding &, const QueueStanding &) = default;
};

struct PbxAnswer
{
    int status = 0;
    QByteArray body;
};

class QueuePresence : public QObject
{
    Q_OBJECT
public:
    // How a request of the profile is sent (app/workstation); with the password where it needs one.
    using HttpSender = std::function<QFuture<Result<PbxAnswer>>(const PbxHttp &request)>;

    struct Timing
    {
        Backoff::Limits retry{std::chrono::milliseconds(1000), std::chrono::milliseconds(2000), std::chrono::milliseconds(60'000)};
        std::chrono::milliseconds differsAfter{3000}; // the PBX tells a little later than it does
        std::chrono::milliseconds actionLimit{20'000};
    };

    // All must outlive it.
    QueuePresence(SoftphonePort &phone, AgentSession &agent, HttpSender http, Timing timing, QObject *parent = nullptr);
    QueuePresence(SoftphonePort &phone, AgentSession &agent, HttpSender http, QObject *parent = nullptr);

    void setProfile(const PbxProfile &profile);
    void setLogin(const QString &login); // the agent's at the backend

    [[nodiscard]] const QueueStanding &standing() const { return m_standing; }
    [[nodiscard]] const PbxProfile &profile() const { return m_profile; }
    // What the PBX says of one of the profile's parking places: in use while somebody waits there.
    [[nodiscard]] ExtensionUse useOfPlace(const QString &place) const { return m_places.value(place, ExtensionUse::Unknown); }
    // Does it anew, whatever the PBX was told before.
    void again();
    // The window goes, and the agent has signed out: that is told now, not in a turn of the event loop that will not come. A code
    // is then dialled by the phone, which stays; a request by HTTP ends with us.
    void leave();

Q_SIGNALS:
    void standingChanged(const linija::QueueStanding &standing);
    void placeChanged(const QString &place, linija::ExtensionUse use);

private:
    struct Wish
    {
        bool signedIn = false;
        bool paused = true;
        QString reason; // key in Linija
        friend bool operator==(const Wish &, const Wish &) = default;
    };

    void presenceChanged(const AgentPresence &presence);
    void phoneChanged();
    void watchFacts();
    void askFact(PbxFact fact);
    void setFact(PbxFact fact, std::optional<bool> holds);
    void step();
    void perform(PbxVerb verb);
    void finished(const QString &id, const Result<void> &outcome);
    void waitForCall();
    void judge();
    [[nodiscard]] PbxWords words() const;
    [[nodiscard]] bool isOn() const;

    SoftphonePort &m_phone;
    HttpSender m_http;
    const Timing m_timing;
    PbxProfile m_profile;
    QString m_login;
    Wish m_wish;
    std::optional<Wish> m_done; // what the PBX was told last and has done
    bool m_signedInHere = false; // by us, since the registration
    QString m_running;           // id of the action that runs
    PbxVerb m_runningVerb = PbxVerb::SignIn;
    Wish m_runningWish;
    quint64 m_lastId = 0;
    bool m_waitsForCall = false;
    bool m_forgotten = false; // what is watched was lost; when it is back everything is told again
    QString m_failure;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_limit;
    QTimer m_grace;
    bool m_graceOver = false;
    QMap<QString, PbxFact> m_extensions;
    QMap<PbxFact, std::optional<bool>> m_facts;
    QMap<QString, ExtensionUse> m_places; // of the profile, that are watched
    std::vector<std::unique_ptr<QTimer>> m_polls;
    quint64 m_pollRound = 0; // answers of an earlier profile are dropped
    QString m_account;       // as the facts were asked for
    QueueStanding m_standing;
};

// Whether an answer is what the profile calls good, else why not.
[[nodiscard]] Result<void> judgedAnswer(const PbxHttp &request, const PbxAnswer &answer);

} // namespace linija
