// The engine's inside, shared by its two source files: linphoneengine.cpp (life, account, sound) and linphonecalls.cpp (what
// is done to calls). The phone's one thread; nobody else includes this.
#pragma once

#include "core/base/logging.h"
#include "core/base/uuid7.h"
#include "core/telephony/callstatemachine.h"
#include "core/telephony/linphone/callqualitywatch.h"
#include "core/telephony/linphone/callwatch.h"
#include "core/telephony/linphone/linphoneaccount.h"
#include "core/telephony/linphone/linphoneconference.h"
#include "core/telephony/linphone/linphoneechocall.h"
#include "core/telephony/linphone/linphoneengine.h"
#include "core/telephony/linphone/linphonerecordings.h"
#include "core/telephony/linphone/linphoneservicecalls.h"
#include "core/telephony/linphone/linphonesound.h"
#include "core/telephony/linphone/linphonesubscriptions.h"
#include "core/telephony/linphone/linphonetext.h"
#include "core/telephony/linphone/sipfragear.h"
#include "core/telephony/linphone/soundbench.h"
#include "core/telephony/linphone/soundcare.h"
#include "core/telephony/linphone/soundgraph.h"
#include "core/telephony/linphone/soundpriority.h"
#include "core/telephony/linphone/soundserver.h"
#include "core/telephony/linphone/toneplayer.h"
#include "core/telephony/talkloudness.h"

#include <linphone++/linphone.hh>

#include <QTimer>

#include <algorithm>
#include <functional>
#include <list>
#include <optional>

namespace linija {

namespace lib = linphone;

inline constexpr int maxCalls = 8;
inline constexpr int moreForHelp = 2; // calls for help beyond that
inline constexpr std::chrono::seconds lookForSoundEvery(10);

inline const QString echoCallId = QStringLiteral("echo-call"); // for the watch over quality alone

// What we did to a call; the library's own reason does not tell it apart from what the other side did.
enum class LocalAct { None, Declined, HungUp, GaveUp };

struct LinphoneEngine::Private final : lib::CoreListener, std::enable_shared_from_this<LinphoneEngine::Private>
{
    struct Line
    {
        std::shared_ptr<lib::Call> call;
        CallStateMachine machine;
        LocalAct act = LocalAct::None;
        std::shared_ptr<lib::Call> transferredTo = {}; // of an attended transfer
        bool holdWished = false;   // when the library could not: a change of the call was under way
        bool resumeWished = false; // likewise: as soon as the hold has come about
        bool triedPlain = false; // called again without encryption
        bool awaitsPlain = false; // about to be
    };

    Private(LinphoneEngine &engine, const Clock &time) : q(engine), clock(time), recordings(time), watch(time) {}

    LinphoneEngine &q;
    const Clock &clock;
    LinphoneOptions options;
    std::shared_ptr<lib::Core> core;
    SoundPriority soundPriority;
    SoundServer soundServer;
    LinphoneSound sound{soundServer};
    SoundCare care{soundServer};
    TonePlayer tones;
    LinphoneAccount account;
    LinphoneConference conference;
    LinphoneRecordings recordings;
    LinphoneServiceCalls services;
    LinphoneEchoCall echo;
    LinphoneSubscriptions subscriptions;
    HeaderRules headerRules;
    CallWatch watch;
    CallQualityWatch quality;
    SoundBench bench;
    TalkLoudness loudness;
    QString loudnessOf; // whose call
    std::list<Line> lines; // addresses stay
    PhoneStatus phone;
    bool accepting = true;
    bool stopping = false;
    bool logsToForget = false;
    bool dialing = false; // inside our own dial()
    bool dialsForHelp = false; // an emergency number, that is
    Line *replaced = nullptr; // whose call is made once more, inside triesPlain()
    QString dialsFor;     // then: whose customer waits for that call
    QTimer iterate;
    QTimer goodbye;
    QTimer soundWatch;
    QTimer loudnessWatch;

    Line *lineOf(const QString &id)
    {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.machine.call().id == id; });
        return found == lines.end() ? nullptr : &*found;
    }

    Line *lineOf(const std::shared_ptr<lib::Call> &call)
    {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.call == call; });
        return found == lines.end() ? nullptr : &*found;
    }

    [[nodiscard]] int upCount() const
    {
        return static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const Line &line) { return !line.machine.ended(); }));
    }

    // From the event loop: the library must not be entered again from inside its own callbacks.
    void announce(const Line &line)
    {
        watch.wake();
        bench.callsChanged();
        soundOf(line);
        QMetaObject::invokeMethod(&q, [this, call = line.machine.call()] { Q_EMIT q.callChanged(call); }, Qt::QueuedConnection);
    }

    void announceStatus()
    {
        QMetaObject::invokeMethod(&q, [this] { Q_EMIT q.statusChanged(phone); }, Qt::QueuedConnection);
    }

    Line &addLine(const std::shared_ptr<lib::Call> &call, CallDirection direction)
    {
        Call value;
        value.id = makeUuid7(clock).toString(QUuid::WithoutBraces);
        value.direction = direction;
        value.emergency = direction == CallDirection::Outgoing && dialsForHelp;
        if (direction == CallDirection::Outgoing)
            value.consultsFor = dialsFor;
        readRemoteParty(*call, identityTrust(*call), headerRules, value);
        lines.push_back({call, CallStateMachine(std::move(value), clock), LocalAct::None});
        return lines.back();
    }

    // A direct call may claim anything; only what came for the registered account, by the word of an administrator who
    // trusts that server, may assert an identity (RFC 3325).
    [[nodiscard]] IdentityTrust identityTrust(lib::Call &call) const
    {
        if (options.assertedIdentity == AssertedIdentity::Ignored || phone.registration != RegistrationState::Registered)
            return IdentityTrust::None;
        const auto to = call.getToAddress();
        const auto own = account.identity();
        return to && own && to->getUsername() == own->getUsername() ? IdentityTrust::Asserted : IdentityTrust::None;
    }

    void onCallStateChanged(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::Call> &call, lib::Call::State state,
                            const std::string &message) override
    {
        if (services.changed(call, state, message) || echo.changed(call, state, message))
            return;
        Line *line = lineOf(call);
        if (line && state == lib::Call::State::Released && line->awaitsPlain)
            return; // of the first try; the second is on its way
        if (!line) {
            line = firstSign(call, state);
            if (!line)
                return;
        }
        bool changed = false;
        switch (state) {
        case lib::Call::State::OutgoingRinging:
        case lib::Call::State::OutgoingEarlyMedia:
            changed = line->machine.moveTo(CallPhase::RingingOut);
            changed |= line->machine.setEarlyMedia(state == lib::Call::State::OutgoingEarlyMedia);
            break;
        case lib::Call::State::Resuming:
            sound.playAsSpoken();
            break;
        case lib::Call::State::Connected:
            sound.playAsSpoken();
            [[fallthrough]];
        case lib::Call::State::StreamsRunning:
            if (!conference.has(call) || !conference.isSteppedOut())
                changed = line->machine.moveTo(CallPhase::Talking);
            changed |= line->machine.setEarlyMedia(false);
            quality.wake();
            if (line->machine.call().muted)
                call->setMicrophoneMuted(true); // a resumed stream begins unmuted
            care.apply(*call);
            break;
        case lib::Call::State::Paused:
            changed = line->machine.moveTo(CallPhase::OnHold);
            break;
        case lib::Call::State::PausedByRemote:
            changed = line->machine.moveTo(CallPhase::HeldByRemote);
            break;
        case lib::Call::State::Error:
            if (triesPlain(*line))
                return;
            [[fallthrough]];
        case lib::Call::State::End:
        case lib::Call::State::Released:
            line->machine.setQuality(quality.finish(line->machine.call().id));
            changed = line->machine.end(endOf(*line), bounded(message));
            if (changed)
                callOver(*line);
            break;
        default: // the library's in-between states say nothing that a person would see
            break;
        }
        if ((state == lib::Call::State::StreamsRunning && line->holdWished) || (state == lib::Call::State::Paused && line->resumeWished))
            QMetaObject::invokeMethod(&q, [this, id = line->machine.call().id] { doAsWished(id); }, Qt::QueuedConnection);
        changed |= line->machine.setCodec(codecOf(*call));
        changed |= line->machine.setSecurity(securityOf(*call));
        if (changed)
            announce(*line);
        recordings.callChanged(line->call, line->machine.call());
        if (state == lib::Call::State::Released) {
            lines.remove_if([&](const Line &one) { return one.call == call; });
            demandEncryption();
        }
    }

    // From inside the library's word about it: whatever follows waits for the event loop.
    void callOver(Line &line)
    {
        conference.forget(line.call);
        line.machine.setInConference(false);
        QMetaObject::invokeMethod(
            &q,
            [this, waiting = line.machine.call().consultsFor] {
                readConference();
                if (!waiting.isEmpty())
                    comeBackTo(waiting);
            },
            Qt::QueuedConnection);
    }

    void onTransferStateChanged(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::Call> &call, lib::Call::State state) override
    {
        if (Line *line = lineOf(call))
            transferTold(*line, state);
        else
            forgetSipfragStatus();
    }

    Line *firstSign(const std::shared_ptr<lib::Call> &call, lib::Call::State state)
    {
        if (state == lib::Call::State::IncomingReceived || state == lib::Call::State::PushIncomingReceived) {
            if (!accepting || stopping || upCount() >= maxCalls) {
                if (accepting && !stopping)
                    qCWarning(logPhone) << "refused a call:" << upCount() << "are up already";
                sayRefused(*call);
                call->decline(lib::Reason::Busy);
                return nullptr;
            }
            echo.giveWay(QStringLiteral("a call came in"), LinphoneEchoCall::HangUp::Later);
            Line &line = addLine(call, CallDirection::Incoming);
            qCInfo(logPhone) << "incoming call" << line.machine.call().id;
            announce(line);
            return &line;
        }
        if (state == lib::Call::State::OutgoingInit) {
            if (!dialing) { // a REFER from the other side would have us call, and pay for, whom it likes
                qCWarning(logPhone) << "refused to follow a transfer that nobody here asked for";
                call->terminate();
                return nullptr;
            }
            if (replaced) {
                replaced->call = call;
                return replaced;
            }
            Line &line = addLine(call, CallDirection::Outgoing);
            announce(line);
            return &line;
        }
        return nullptr; // a call that we refused; its last words interest nobody
    }

    // By DTLS the keys are agreed while the call is already up.
    void onCallEncryptionChanged(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::Call> &call, bool, const std::string &) override
    {
        Line *line = lineOf(call);
        if (line && line->machine.setSecurity(securityOf(*call)))
            announce(*line);
    }

    // A call that the library itself refused: it has no state, only this.
    void onCallLogUpdated(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::CallLog> &log) override
    {
        sayRefusedByLibrary(*log);
        logsToForget = true;
    }

    // Never rang; told so that somebody can call back.
    void sayRefused(lib::Call &call)
    {
        if (stopping)
            return;
        Call value;
        value.id = makeUuid7(clock).toString(QUuid::WithoutBraces);
        value.phase = CallPhase::Ended;
        value.end = CallEnd::Missed;
        value.startedAt = clock.now();
        value.endedAt = value.startedAt;
        readRemoteParty(call, identityTrust(call), headerRules, value);
        QMetaObject::invokeMethod(&q, [this, value] { Q_EMIT q.callRefused(value); }, Qt::QueuedConnection);
    }

    void onSubscriptionStateChanged(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::Event> &event, lib::SubscriptionState state) override
    {
        (void)subscriptions.stateChanged(event, state);
    }

    void onNotifyReceived(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::Event> &event, const std::string &name,
                          const std::shared_ptr<const lib::Content> &body) override
    {
        subscriptions.notified(event, name, body);
    }

    [[nodiscard]] CallEnd endOf(const Line &line) const
    {
        const Call &call = line.machine.call();
        if (line.act == LocalAct::Declined)
            return CallEnd::Declined;
        if (line.act == LocalAct::HungUp)
            return CallEnd::Normal;
        if (line.act == LocalAct::GaveUp)
            return CallEnd::Lost;
        const auto error = line.call->getErrorInfo();
        if (!call.answeredAt && core->isMediaEncryptionMandatory() && error && (error->getProtocolCode() == 488 || error->getReason() == lib::Reason::NotAcceptable))
            return CallEnd::NotEncrypted;
        return endFromReason(call, error ? error->getReason() : lib::Reason::None, error ? error->getProtocolCode() : 0);
    }

    void onAccountRegistrationStateChanged(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::Account> &who,
                                           lib::RegistrationState state, const std::string &) override
    {
        account.changed(who, state);
    }

    void followRegistration()
    {
        if (phone.registration == RegistrationState::Registered)
            subscriptions.registeredAs(core, account.identity());
        else if (phone.registration != RegistrationState::InProgress) { // a refresh is no loss
            subscriptions.registeredAs(core, nullptr);
            phone.mailbox.reset();
        }
    }

    void onDtmfReceived(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::Call> &call, int digit) override
    {
        if (const Line *line = lineOf(call)) {
            const QString id = line->machine.call().id;
            const QString text(QChar(static_cast<char16_t>(digit)));
            QMetaObject::invokeMethod(&q, [this, id, text] { Q_EMIT q.dtmfReceived(id, text); }, Qt::QueuedConnection);
        }
    }

    void onAudioDevicesListUpdated(const std::shared_ptr<lib::Core> &) override { readDevices(); }

    void pause(Line &line)
    {
        sound.playAsHeld();
        line.resumeWished = false;
        line.holdWished = line.call->pause() != 0;
    }

    // The library has come to rest about this call: what was wished meanwhile.
    void doAsWished(const QString &id)
    {
        Line *line = lineOf(id);
        if (!line || line->machine.ended())
            return;
        const CallPhase phase = line->machine.call().phase;
        if (std::exchange(line->holdWished, false) && phase == CallPhase::Talking)
            pause(*line);
        else if (phase == CallPhase::OnHold && std::exchange(line->resumeWished, false))
            comeBackTo(id);
    }

    // Pauses whoever talks, so that two people never hear the agent at once.
    void holdOthers(const QString &exceptId)
    {
        const Line *except = lineOf(exceptId);
        if (conference.isUp() && !(except && conference.has(except->call))) {
            conference.stepOut(); // the others go on with each other
            readConference();
        }
        for (Line &line : lines) {
            if (conference.has(line.call))
                continue;
            if (line.machine.call().id != exceptId && line.machine.call().phase == CallPhase::Talking) {
                pause(line);
            }
        }
    }

    // Commands, each as phonecommand.h says; calls in linphonecalls.cpp and linphonetransfer.cpp, the rest in linphoneengine.cpp.
    [[nodiscard]] Result<QString> run(const phonecommand::Dial &dial);
    [[nodiscard]] Result<QString> run(const phonecommand::Answer &command);
    [[nodiscard]] Result<QString> run(const phonecommand::Decline &command);
    [[nodiscard]] Result<QString> run(const phonecommand::HangUp &command);
    [[nodiscard]] Result<QString> run(const phonecommand::Hold &command);
    [[nodiscard]] Result<QString> run(const phonecommand::Resume &command);
    [[nodiscard]] Result<QString> run(const phonecommand::Mute &command);
    [[nodiscard]] Result<QString> run(const phonecommand::SendDtmf &command);
    [[nodiscard]] Result<QString> run(const phonecommand::Transfer &command);
    [[nodiscard]] Result<QString> run(const phonecommand::TransferTo &command);
    [[nodiscard]] Result<QString> run(const phonecommand::Park &command);
    [[nodiscard]] Result<QString> run(const phonecommand::Join &command);
    [[nodiscard]] Result<QString> run(const phonecommand::Separate &command);
    [[nodiscard]] Result<QString> run(const phonecommand::SelectDevices &command);
    [[nodiscard]] Result<QString> run(const phonecommand::Accept &command);
    [[nodiscard]] Result<QString> run(const phonecommand::SetAccount &command);
    [[nodiscard]] Result<QString> run(const phonecommand::ServiceCall &command);
    [[nodiscard]] Result<QString> run(const phonecommand::WatchExtensions &command);
    [[nodiscard]] Result<QString> run(const phonecommand::MapHeaders &command);
    [[nodiscard]] Result<QString> run(const phonecommand::SetUpRecording &command);
    [[nodiscard]] Result<QString> run(const phonecommand::Record &command);
    [[nodiscard]] Result<QString> run(const phonecommand::SetSound &command);
    [[nodiscard]] Result<QString> run(const phonecommand::PlayTone &command);
    [[nodiscard]] Result<QString> run(const phonecommand::WatchLevels &command);
    [[nodiscard]] Result<QString> run(const phonecommand::StartSoundCheck &command);
    [[nodiscard]] Result<QString> run(const phonecommand::StopSoundCheck &command);
    [[nodiscard]] Result<QString> run(const phonecommand::StartEchoCall &command);
    [[nodiscard]] Result<QString> run(const phonecommand::StopEchoCall &command);
    void prepareEchoCalls(); // in linphonepbx.cpp, with what runs them

    // linphonesounding.cpp
    void beginSound();
    void readDevices();
    void setSound(const SoundSetup &setup);
    [[nodiscard]] std::optional<AudioLevels> callLevels() const;
    void soundOf(const Line &line);
    void listenToAgent();

    // linphonecallwatch.cpp: calls that lost who carried them, and how the others sound.
    void watchCalls();
    [[nodiscard]] std::vector<CallQualityWatch::Watched> soundingCalls();
    [[nodiscard]] std::vector<WatchedCall> watchedCalls();
    [[nodiscard]] ServerPlace carrierOf(const Line &line) const;
    void giveUp(const QString &callId);
    void askForDialog(const QString &callId);

    // In linphonetransfer.cpp.
    [[nodiscard]] Result<std::shared_ptr<lib::Address>> addressOf(const QString &target) const;
    [[nodiscard]] Result<QString> transferAway(const QString &callId, const QString &target, TransferKind kind);
    [[nodiscard]] Result<QString> beginTransfer(Line &line, const CallTransfer &transfer, const std::function<lib::Status()> &ask);
    void transferTold(Line &line, lib::Call::State state);
    void endTransferred(const QString &id);
    // Back to who waits, unless somebody else is talked to.
    void comeBackTo(const QString &id);
    void readConference();

    [[nodiscard]] bool isAtRegistrar() const { return phone.registration == RegistrationState::Registered; }
    [[nodiscard]] Result<void> readTransports();
    void registerAccount();
    void registrationChanged(const RegistrationStanding &standing);
    void demandEncryption();
    bool triesPlain(Line &line); // true: the call goes on, by another try
    void sayRefusedByLibrary(lib::CallLog &log);
    void forgetCallLogs();
    void finish();
};

} // namespace linija
