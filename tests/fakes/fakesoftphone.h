// A telephone without a network: tests put calls into it and read which commands came. It keeps the order of phases that
// core/telephony/softphoneport.h draws, as the real one does: commands for a call in the wrong phase fail with Invalid.
#pragma once

#include "core/telephony/callstatemachine.h"
#include "core/telephony/softphoneport.h"

#include <QHash>

#include <algorithm>

namespace linija::test {

class FakeSoftphone final : public SoftphonePort
{
    Q_OBJECT
public:
    explicit FakeSoftphone(const Clock &clock, QObject *parent = nullptr) : SoftphonePort(parent), m_clock(clock)
    {
        m_status.link = PhoneLinkState::Connected;
        m_status.port = 5070;
        m_status.hasSoundDevice = true;
        m_status.devices = {{QStringLiteral("headset"), QStringLiteral("Headset"), true, true},
                            {QStringLiteral("speakers"), QStringLiteral("Built-in speakers"), false, true}};
    }

    // What tests do from the other side.
    QString ring(const QString &user, const QMap<QString, QString> &headers = {}, const QString &display = {})
    {
        Call call;
        call.id = QStringLiteral("call-%1").arg(++m_lastId);
        call.remoteUser = user;
        call.remoteUri = QStringLiteral("sip:%1@127.0.0.1").arg(user);
        call.remoteDisplay = display;
        call.headers = headers;
        call.startedAt = m_clock.now();
        m_calls.append(call);
        endEchoCall();
        Q_EMIT callChanged(Call(call));
        return call.id;
    }
    void remoteEnds(const QString &id, CallEnd why = CallEnd::Normal) { end(id, why); }
    void remoteAnswers(const QString &id)
    {
        if (Call *call = find(id))
            connectMedia(*call);
    }
    void remoteRings(const QString &id, bool earlyMedia = false)
    {
        if (Call *call = find(id)) {
            call->phase = CallPhase::RingingOut;
            call->earlyMedia = earlyMedia;
            Q_EMIT callChanged(Call(*call));
        }
    }
    // What the other side tells of a transfer; Done ends what was transferred.
    void moveTransfer(const QString &id, TransferState state, CallEnd failure = CallEnd::None, const QString &detail = {})
    {
        Call *call = find(id);
        if (!call)
            return;
        call->transfer.state = state;
        call->transfer.failure = failure;
        call->transfer.detail = detail;
        const QString other = m_transferredTo.value(id);
        Q_EMIT callChanged(Call(*call));
        if (state == TransferState::Failed)
            comeBackTo(id);
        if (state != TransferState::Done)
            return;
        end(id, CallEnd::Normal);
        if (!other.isEmpty())
            end(other, CallEnd::Normal);
    }
    // Done, as moveTransfer() says it; the call ends a moment later, by remoteEnds().
    void transferTaken(const QString &id)
    {
        Call *call = find(id);
        if (!call)
            return;
        call->transfer.state = TransferState::Done;
        Q_EMIT callChanged(Call(*call));
    }
    void setStatus(const PhoneStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    }
    void announce() { Q_EMIT snapshotReceived(m_calls); }
    void failCommand(const QString &command, const QString &id, const Error &error) { Q_EMIT commandFailed(command, id, error); }

    void setLevels(double inputDb, double outputDb) // heard only while somebody watches, as with the real one
    {
        if (watchesLevels)
            Q_EMIT levelsChanged({inputDb, outputDb});
    }
    void moveSoundCheck(const SoundCheck &check)
    {
        m_check = check;
        Q_EMIT soundCheckChanged(check);
    }
    void moveEchoCall(const EchoCall &echo)
    {
        m_echo = echo;
        Q_EMIT echoCallChanged(echo);
    }
    // As the phone tells it after ten seconds of a good line.
    static EchoCall goodEcho()
    {
        EchoCall echo;
        echo.phase = EchoCallPhase::Done;
        echo.elapsed = echo.total = EchoCall::listenFor;
        echo.sentDb = -21;
        echo.heardDb = -24;
        echo.codec = QStringLiteral("opus/48000");
        echo.quality = {QualityBand::Good, QualityCause::None, 90, 4.36, 0, 0, 4.2, 27};
        return echo;
    }
    void endServiceCall(CallEnd end, int sipStatus = 0)
    {
        Q_EMIT serviceCallEnded({lastServiceCall, end, sipStatus, {}});
    }
    void setExtension(const QString &extension, ExtensionUse use)
    {
        if (watchedExtensions.contains(extension))
            Q_EMIT extensionChanged({extension, use, {}});
    }
    void refuse(const QString &user, const QMap<QString, QString> &headers = {})
    {
        Call call;
        call.id = QStringLiteral("call-%1").arg(++m_lastId);
        call.remoteUser = user;
        call.headers = headers;
        call.phase = CallPhase::Ended;
        call.end = CallEnd::Missed;
        call.startedAt = m_clock.now();
        call.endedAt = call.startedAt;
        Q_EMIT callRefused(call);
    }
    void setRegistration(RegistrationState state, const QString &detail = {}, RegistrationReason reason = RegistrationReason::None)
    {
        m_status.registration = state;
        m_status.registrationReason = reason;
        m_status.registrationDetail = detail;
        Q_EMIT statusChanged(m_status);
    }

    QStringList commands; // "answer call-1", in order
    bool accepting = false;
    bool failDial = false; // calls nobody
    std::optional<RecordingSetup> recordingSetup; // as it was told last
    bool watchesLevels = false;
    QStringList watchedExtensions;
    QStringList headerRules;
    QString lastServiceCall; // its id; the test says how it ends
    std::optional<AccountSetup> account; // as it was set last
    SoundSetup sound;                    // as it was set last

    [[nodiscard]] PhoneStatus status() const override { return m_status; }
    [[nodiscard]] QVector<Call> calls() const override { return m_calls; }

    void perform(const PhoneCommand &command) override
    {
        std::visit([this](const auto &one) { run(one); }, command);
    }

private:
    void run(const phonecommand::Dial &dial)
    {
        commands.append(QStringLiteral("dial ") + dial.target);
        if (failDial)
            return Q_EMIT commandFailed(methodOf(dial), {}, Error{ErrorCode::Internal, QStringLiteral("no call placed"), true});
        Call call;
        call.id = QStringLiteral("call-%1").arg(++m_lastId);
        call.direction = CallDirection::Outgoing;
        call.phase = CallPhase::Dialing;
        call.remoteUser = QString(dial.target).remove(QStringLiteral("sip:")).section(QLatin1Char('@'), 0, 0);
        call.remoteUri = dial.target;
        call.startedAt = m_clock.now();
        call.consultsFor = dial.consultsFor;
        endEchoCall();
        holdOthers(call.id);
        m_calls.append(call);
        Q_EMIT callChanged(Call(call));
    }
    void run(const phonecommand::Answer &answer)
    {
        commands.append(QStringLiteral("answer ") + answer.callId);
        Call *call = expect(answer, {CallPhase::Alerting});
        if (!call)
            return;
        holdOthers(answer.callId);
        connectMedia(*call);
    }
    void run(const phonecommand::Decline &decline)
    {
        commands.append(QStringLiteral("decline ") + decline.callId + (decline.to.isEmpty() ? QString() : QStringLiteral(" to ") + decline.to));
        if (expect(decline, {CallPhase::Alerting}))
            end(decline.callId, CallEnd::Declined);
    }
    void run(const phonecommand::HangUp &hangUp)
    {
        commands.append(QStringLiteral("hangUp ") + hangUp.callId);
        if (find(hangUp.callId))
            end(hangUp.callId, CallEnd::Normal);
        else
            fail(hangUp);
    }
    void run(const phonecommand::Hold &hold)
    {
        commands.append(QStringLiteral("hold ") + hold.callId);
        if (Call *call = expect(hold, {CallPhase::Talking}))
            putOnHold(*call);
    }
    void run(const phonecommand::Resume &resume)
    {
        commands.append(QStringLiteral("resume ") + resume.callId);
        Call *call = expect(resume, {CallPhase::OnHold});
        if (!call)
            return;
        holdOthers(resume.callId);
        takeOffHold(*call);
        Q_EMIT callChanged(Call(*call));
    }
    void run(const phonecommand::Mute &mute)
    {
        commands.append(QStringLiteral("%1 %2").arg(mute.muted ? QStringLiteral("mute") : QStringLiteral("unmute"), mute.callId));
        if (Call *call = find(mute.callId)) {
            call->muted = mute.muted;
            Q_EMIT callChanged(Call(*call));
        }
    }
    void run(const phonecommand::SendDtmf &dtmf) { commands.append(QStringLiteral("dtmf %1 %2").arg(dtmf.callId, dtmf.digits)); }
    void run(const phonecommand::Transfer &transfer)
    {
        commands.append(QStringLiteral("transfer %1 %2").arg(transfer.callId, transfer.target));
        beginTransfer(transfer, TransferKind::Blind, transfer.target);
    }
    void run(const phonecommand::Park &park)
    {
        commands.append(QStringLiteral("park %1 %2").arg(park.callId, park.target));
        beginTransfer(park, TransferKind::Park, park.target);
    }
    void run(const phonecommand::TransferTo &transfer)
    {
        commands.append(QStringLiteral("transferTo %1 %2").arg(transfer.callId, transfer.otherId));
        const Call *other = find(transfer.otherId);
        if (!other || other == find(transfer.callId) || !isEstablished(other->phase))
            return fail(transfer);
        m_transferredTo.insert(transfer.callId, transfer.otherId);
        beginTransfer(transfer, TransferKind::Attended, other->remoteUser);
    }
    void run(const phonecommand::Join &join)
    {
        commands.append(QStringLiteral("join %1 %2").arg(join.callId, join.otherId));
        Call *other = find(join.otherId);
        if (!other || other == find(join.callId) || !isEstablished(other->phase))
            return fail(join);
        Call *one = expect(join, {CallPhase::Talking, CallPhase::OnHold});
        if (!one)
            return;
        for (const QString &id : {one->id, other->id}) {
            Call *call = find(id);
            takeOffHold(*call);
            call->inConference = true;
            Q_EMIT callChanged(Call(*find(id)));
        }
    }
    void run(const phonecommand::Separate &separate)
    {
        commands.append(QStringLiteral("separate ") + separate.callId);
        Call *call = find(separate.callId);
        if (!call || !call->inConference)
            return fail(separate);
        call->inConference = false;
        putOnHold(*call);
        leaveConferenceAlone();
    }
    void run(const phonecommand::SelectDevices &devices)
    {
        commands.append(QStringLiteral("devices %1 %2").arg(devices.input, devices.output));
        m_status.input = devices.input;
        m_status.output = devices.output;
        Q_EMIT statusChanged(m_status);
    }
    void run(const phonecommand::Accept &wish) { accepting = wish.accepting; }
    void run(const phonecommand::SetAccount &set)
    {
        commands.append(QStringLiteral("account ") + set.account.uri); // never the password
        if (account && *account == set.account)
            return;
        if (!m_calls.isEmpty())
            return failBusy(set);
        account = set.account;
        m_status.account = set.account.uri;
        setRegistration(set.account.uri.isEmpty() ? RegistrationState::None : RegistrationState::InProgress);
    }
    void run(const phonecommand::WatchLevels &levels)
    {
        m_levelWatchers = std::max(0, m_levelWatchers + (levels.watch ? 1 : -1));
        watchesLevels = m_levelWatchers > 0;
    }
    void run(const phonecommand::ServiceCall &call)
    {
        commands.append(QStringLiteral("service ") + call.target + (call.digits.isEmpty() ? QString() : QLatin1Char(' ') + call.digits));
        if (!m_calls.isEmpty())
            return Q_EMIT commandFailed(methodOf(call), call.callId, Error{ErrorCode::Busy, QStringLiteral("not during a call"), true});
        lastServiceCall = call.callId;
    }
    void run(const phonecommand::WatchExtensions &watch) { watchedExtensions = watch.extensions; }
    void run(const phonecommand::MapHeaders &map) { headerRules = map.rules; }
    void run(const phonecommand::SetSound &set)
    {
        commands.append(QStringLiteral("sound"));
        sound = set.sound;
        m_status.echoCancelling = set.sound.echo == SoundAid::On;
        m_status.levelControl = set.sound.level == SoundAid::On;
        Q_EMIT statusChanged(m_status);
    }
    void run(const phonecommand::PlayTone &play) { commands.append(QStringLiteral("tone ") + play.tone); }
    void run(const phonecommand::SetUpRecording &set) { recordingSetup = set.setup; }
    void run(const phonecommand::Record &record)
    {
        commands.append(QStringLiteral("record %1 %2").arg(record.callId, recordActName(record.act)));
        Call *call = expect(record, {CallPhase::Talking, CallPhase::OnHold, CallPhase::HeldByRemote});
        if (!call)
            return;
        switch (record.act) {
        case RecordAct::Start:
        case RecordAct::Resume: call->recording = CallRecordingState::Recording; break;
        case RecordAct::Pause: call->recording = CallRecordingState::Paused; break;
        case RecordAct::Stop: call->recording = CallRecordingState::None; break;
        }
        if (record.act == RecordAct::Start)
            call->recordingId = QStringLiteral("recording-%1").arg(++m_lastId);
        Q_EMIT callChanged(Call(*call));
    }
    void run(const phonecommand::StartSoundCheck &start)
    {
        commands.append(QStringLiteral("soundcheck start"));
        if (!m_calls.isEmpty() || isChecking())
            return failBusy(start);
        moveSoundCheck({SoundCheckPhase::Recording, std::chrono::milliseconds(0), std::chrono::milliseconds(5000), AudioLevels::silence, {}});
    }
    void run(const phonecommand::StopSoundCheck &)
    {
        commands.append(QStringLiteral("soundcheck stop"));
        if (isChecking())
            moveSoundCheck({});
    }

    void run(const phonecommand::StartEchoCall &start)
    {
        commands.append(QStringLiteral("echocall ") + start.target);
        if (!m_calls.isEmpty())
            return failBusy(start);
        EchoCall echo;
        echo.phase = EchoCallPhase::Calling;
        echo.total = EchoCall::answerLimit;
        moveEchoCall(echo);
    }
    void endEchoCall() // a real call wins
    {
        if (m_echo.phase != EchoCallPhase::Calling && m_echo.phase != EchoCallPhase::Listening)
            return;
        EchoCall echo = m_echo;
        echo.phase = EchoCallPhase::GaveWay;
        moveEchoCall(echo);
    }
    void run(const phonecommand::StopEchoCall &)
    {
        commands.append(QStringLiteral("echocall stop"));
        if (m_echo.phase == EchoCallPhase::Calling || m_echo.phase == EchoCallPhase::Listening)
            moveEchoCall({});
    }

    Call *find(const QString &id)
    {
        for (Call &call : m_calls) {
            if (call.id == id)
                return &call;
        }
        return nullptr;
    }
    template <class Command> Call *expect(const Command &command, std::initializer_list<CallPhase> phases)
    {
        Call *call = find(command.callId);
        if (call && std::find(phases.begin(), phases.end(), call->phase) != phases.end())
            return call;
        fail(command);
        return nullptr;
    }
    void fail(const PhoneCommand &command)
    {
        Q_EMIT commandFailed(methodOf(command), callIdOf(command), Error{ErrorCode::Invalid, QStringLiteral("not possible in this phase"), false});
    }
    void failBusy(const PhoneCommand &command)
    {
        Q_EMIT commandFailed(methodOf(command), {}, Error{ErrorCode::Busy, QStringLiteral("not during a call"), true});
    }
    [[nodiscard]] bool isChecking() const
    {
        return m_check.phase == SoundCheckPhase::Recording || m_check.phase == SoundCheckPhase::Playing;
    }
    void connectMedia(Call &call)
    {
        call.phase = CallPhase::Talking;
        call.answeredAt = m_clock.now();
        call.codec = QStringLiteral("opus/48000");
        Q_EMIT callChanged(Call(call));
    }
    void putOnHold(Call &call)
    {
        call.phase = CallPhase::OnHold;
        call.heldSince = m_clock.now();
        Q_EMIT callChanged(Call(call));
    }
    void takeOffHold(Call &call)
    {
        if (call.phase != CallPhase::OnHold)
            return;
        call.phase = CallPhase::Talking;
        call.heldTotal += m_clock.now() - call.heldSince.value_or(m_clock.now());
        call.heldSince.reset();
    }
    template <class Command> void beginTransfer(const Command &command, TransferKind kind, const QString &target)
    {
        Call *call = expect(command, {CallPhase::Talking, CallPhase::OnHold, CallPhase::HeldByRemote});
        if (!call)
            return;
        call->transfer = {kind, TransferState::Asked, target, CallEnd::None, {}};
        Q_EMIT callChanged(Call(*call));
    }
    // Nobody is talked to any more, and a customer waits: back to them.
    void comeBackTo(const QString &id)
    {
        Call *call = find(id);
        const bool talking = std::any_of(m_calls.cbegin(), m_calls.cend(), [](const Call &one) {
            return one.phase == CallPhase::Talking || one.phase == CallPhase::Dialing || one.phase == CallPhase::RingingOut;
        });
        if (!call || talking || call->phase != CallPhase::OnHold)
            return;
        takeOffHold(*call);
        Q_EMIT callChanged(Call(*call));
    }
    // One left is no conference.
    void leaveConferenceAlone()
    {
        const auto in = [](const Call &call) { return call.inConference; };
        if (std::count_if(m_calls.cbegin(), m_calls.cend(), in) != 1)
            return;
        Call &last = *std::find_if(m_calls.begin(), m_calls.end(), in);
        last.inConference = false;
        Q_EMIT callChanged(Call(last));
    }
    void holdOthers(const QString &id)
    {
        for (Call &call : m_calls) {
            if (call.id != id && call.phase == CallPhase::Talking)
                putOnHold(call);
        }
    }
    void end(const QString &id, CallEnd why)
    {
        for (qsizetype i = 0; i < m_calls.size(); ++i) {
            if (m_calls.at(i).id != id)
                continue;
            Call call = m_calls.takeAt(i);
            call.phase = CallPhase::Ended;
            call.endedAt = m_clock.now();
            call.end = why;
            call.inConference = false;
            m_transferredTo.remove(id);
            Q_EMIT callChanged(Call(call));
            leaveConferenceAlone();
            if (!call.consultsFor.isEmpty())
                comeBackTo(call.consultsFor);
            return;
        }
    }

    const Clock &m_clock;
    PhoneStatus m_status;
    QVector<Call> m_calls;
    SoundCheck m_check;
    EchoCall m_echo;
    int m_levelWatchers = 0;
    QHash<QString, QString> m_transferredTo; // id → other id
    int m_lastId = 0;
};

} // namespace linija::test
