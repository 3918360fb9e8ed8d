// What the rest of Linija knows of a telephone: a port with values in and signals out.
// Implemented by PhoneLinkClient (the window's side of the local socket) and by fakes in tests.
// GUI thread (the thread it was made on). Commands return at once; what really happened comes as a signal.
//
//   Alerting ──answer──▶ Talking ◀──▶ OnHold            Dialing ─▶ RingingOut ─▶ Talking
//      │ decline/cancel     │  ◀────▶ HeldByRemote          │
//      ▼                    ▼ hang up                       ▼
//    Ended ◀──────────────Ended◀────────────────────────── Ended
#pragma once

#include "core/base/result.h"
#include "core/domain/call.h"
#include "core/telephony/echocall.h"
#include "core/telephony/pbxservices.h"
#include "core/telephony/phonecommand.h"
#include "core/telephony/registration.h"
#include "core/telephony/soundcheck.h"
#include "core/telephony/soundsetup.h"

#include <QObject>
#include <QStringList>
#include <QVector>

namespace linija {

// Lost: it does not answer, and its calls may go on without us. Restarting: it has died, with its calls, and is started again.
enum class PhoneLinkState { Starting, Connected, Lost, Restarting, Incompatible };

struct AudioDevice
{
    QString id;
    QString name;
    bool canCapture = false;
    bool canPlay = false;
    friend bool operator==(const AudioDevice &, const AudioDevice &) = default;
};

struct PhoneStatus
{
    PhoneLinkState link = PhoneLinkState::Starting;
    QString linkDetail; // English, for log and tooltip
    RegistrationState registration = RegistrationState::None;
    RegistrationReason registrationReason = RegistrationReason::None; // also while it is tried again
    QString registrationDetail; // English, for the log and for who looks closer
    QString server;             // the one that serves now, or is asked: "pbx.example:5061"
    int serverNumber = 0;       // its place among the account's servers, 1 is the first; 0 without an account
    QString account;   // "sip:agent1@pbx.example" or empty for direct calls
    QString transport; // "UDP", "TCP", "TLS"
    int port = 0;      // where direct calls reach this phone
    QVector<AudioDevice> devices;
    QString input;  // chosen device ids
    QString output;
    QString servingInput; // ids of what serves now: the chosen one, or what stands in for it; empty: nothing
    QString servingOutput;
    bool hasSoundDevice = true; // false: calls work, nobody hears anything; must be shown
    ListeningBy listeningBy = ListeningBy::Unknown; // a guess from the device
    bool echoCancelling = false;                    // in force now
    bool levelControl = false;
    QString headset;                                // its name, where one with buttons is plugged in
    HeadsetAccess headsetAccess = HeadsetAccess::None;
    QString version;
    std::optional<Timestamp> startedAt; // the phone's process; calls that are older died with another
    std::optional<Mailbox> mailbox; // nothing where the server tells of none
    friend bool operator==(const PhoneStatus &, const PhoneStatus &) = default;
};

class SoftphonePort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual PhoneStatus status() const = 0;
    [[nodiscard]] virtual QVector<Call> calls() const = 0; // all that have not ended, oldest first

    // Taken at once; what became of it is told by the signals, a refusal by commandFailed.
    // - Accept, SetAccount, SetSound, MapHeaders and WatchLevels are wishes: an implementation keeps them and says them again when it must.
    // - WatchLevels: levelsChanged comes while somebody wants it (each true needs its false), at most 20 times a second. Outside a call the microphone is open
    //   for it, and only for it: say false when nobody looks.
    // - SetAccount fails with Busy while a call is up, with Invalid where the address cannot be read.
    // - ServiceCall: its end is told by serviceCallEnded. Fails with Busy while a call is up, with Offline while not registered.
    // - WatchExtensions is a wish too: the states asked for come by extensionChanged, at once what is known, then every change.
    // - SetSound is felt at once, in running calls too. PlayTone: one of tonePlan's that ends by itself, in the agent's ear
    //   alone; Invalid where there is no such tone.
    // - StartSoundCheck records five seconds from the chosen microphone and plays them on the chosen loudspeaker. Fails
    //   with Busy while a call is up or a check runs, with NotFound without a sound device. A call that begins ends it.
    // - StartEchoCall: how it goes is told by echoCallChanged, the last time when it is over. Fails with Busy while a call or a
    //   service call is up, with Offline while not registered, with Invalid where it cannot be dialled.
    virtual void perform(const PhoneCommand &command) = 0;

    void dial(const QString &target) { perform(phonecommand::Dial{target, {}}); }
    void answer(const QString &callId) { perform(phonecommand::Answer{callId}); }
    void decline(const QString &callId) { perform(phonecommand::Decline{callId}); }
    void hangUp(const QString &callId) { perform(phonecommand::HangUp{callId}); }
    void hold(const QString &callId) { perform(phonecommand::Hold{callId}); }
    void resume(const QString &callId) { perform(phonecommand::Resume{callId}); }
    void setMuted(const QString &callId, bool muted) { perform(phonecommand::Mute{callId, muted}); }

Q_SIGNALS:
    void callChanged(const linija::Call &call); // also the first sign of a new call and the last of an ended one
    void statusChanged(const linija::PhoneStatus &status);
    // A snapshot after (re)connecting replaced everything: calls that are not in it have ended unseen.
    void snapshotReceived(const QVector<linija::Call> &calls);
    void levelsChanged(const linija::AudioLevels &levels);
    void soundCheckChanged(const linija::SoundCheck &check);
    void echoCallChanged(const linija::EchoCall &echo);
    void qualityChanged(const QString &callId, const linija::CallQuality &quality); // every two seconds of talk
    void serviceCallEnded(const linija::ServiceCallEnd &end);
    void extensionChanged(const linija::ExtensionState &state);
    // Somebody called while nobody here took calls, and heard busy. Never rang; phase Ended.
    void callRefused(const linija::Call &call);
    // `method` as methodOf() says; the call where it was about one.
    void commandFailed(const QString &method, const QString &callId, const linija::Error &error);
};

} // namespace linija
