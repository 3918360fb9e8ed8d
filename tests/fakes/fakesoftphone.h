// A telephone without a network: tests put calls into it and read which commands came. It keeps the order of phases that
// core/telephony/softphoneport.h draws, as the real one does: commands for a call in the wrong phase fail with Invalid.
#pragma once

#include "core/telephony/softphoneport.h"

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
        Q_EMIT callChanged(Call(call));
        return call.id;
    }
    void remoteEnds(const QString &id, CallEnd why = CallEnd::Normal) { end(id, why); }
    void remoteAnswers(const QString &id)
    {
        if (Call *call = find(id))
            connectMedia(*call);
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
    void setRegistration(RegistrationState state, const QString &detail = {})
    {
        m_status.registration = state;
        m_status.registrationDetail = detail;
        Q_EMIT statusChanged(m_status);
    }

    QStringList commands; // "answer call-1", in order
    bool accepting = false;
    bool watchesLevels = false;
    std::optional<AccountSetup> account; // as it was set last

    [[nodiscard]] PhoneStatus status() const override { return m_status; }
    [[nodiscard]] QVector<Call> calls() const override { return m_calls; }

    void dial(const QString &target) override
    {
        commands.append(QStringLiteral("dial ") + target);
        Call call;
        call.id = QStringLiteral("call-%1").arg(++m_lastId);
        call.direction = CallDirection::Outgoing;
        call.phase = CallPhase::Dialing;
        call.remoteUser = QString(target).remove(QStringLiteral("sip:")).section(QLatin1Char('@'), 0, 0);
        call.remoteUri = target;
        call.startedAt = m_clock.now();
        m_calls.append(call);
        Q_EMIT callChanged(Call(call));
    }
    void answer(const QString &id) override
    {
        commands.append(QStringLiteral("answer ") + id);
        Call *call = expect(QStringLiteral("answer"), id, {CallPhase::Alerting});
        if (!call)
            return;
        holdOthers(id);
        connectMedia(*call);
    }
    void decline(const QString &id) override
    {
        commands.append(QStringLiteral("decline ") + id);
        if (expect(QStringLiteral("decline"), id, {CallPhase::Alerting}))
            end(id, CallEnd::Declined);
    }
    void hangUp(const QString &id) override
    {
        commands.append(QStringLiteral("hangUp ") + id);
        if (find(id))
            end(id, CallEnd::Normal);
        else
            fail(QStringLiteral("hangUp"), id);
    }
    void hold(const QString &id) override
    {
        commands.append(QStringLiteral("hold ") + id);
        if (Call *call = expect(QStringLiteral("hold"), id, {CallPhase::Talking}))
            park(*call);
    }
    void resume(const QString &id) override
    {
        commands.append(QStringLiteral("resume ") + id);
        Call *call = expect(QStringLiteral("resume"), id, {CallPhase::OnHold});
        if (!call)
            return;
        holdOthers(id);
        call->phase = CallPhase::Talking;
        call->heldTotal += m_clock.now() - call->heldSince.value_or(m_clock.now());
        call->heldSince.reset();
        Q_EMIT callChanged(Call(*call));
    }
    void setMuted(const QString &id, bool muted) override
    {
        commands.append(QStringLiteral("%1 %2").arg(muted ? QStringLiteral("mute") : QStringLiteral("unmute"), id));
        if (Call *call = find(id)) {
            call->muted = muted;
            Q_EMIT callChanged(Call(*call));
        }
    }
    void sendDtmf(const QString &id, const QString &digits) override
    {
        commands.append(QStringLiteral("dtmf %1 %2").arg(id, digits));
    }
    void selectDevices(const QString &input, const QString &output) override
    {
        commands.append(QStringLiteral("devices %1 %2").arg(input, output));
        m_status.input = input;
        m_status.output = output;
        Q_EMIT statusChanged(m_status);
    }
    void setAcceptingCalls(bool accept) override { accepting = accept; }
    void setAccount(const AccountSetup &setup) override
    {
        commands.append(QStringLiteral("account ") + setup.uri); // never the password
        if (account && *account == setup)
            return;
        if (!m_calls.isEmpty())
            return failBusy(QStringLiteral("account.set"));
        account = setup;
        m_status.account = setup.uri;
        setRegistration(setup.uri.isEmpty() ? RegistrationState::None : RegistrationState::InProgress);
    }
    void watchLevels(bool watch) override
    {
        commands.append(watch ? QStringLiteral("levels on") : QStringLiteral("levels off"));
        watchesLevels = watch;
    }
    void startSoundCheck() override
    {
        commands.append(QStringLiteral("soundcheck start"));
        if (!m_calls.isEmpty() || isChecking())
            return failBusy(QStringLiteral("soundcheck.start"));
        moveSoundCheck({SoundCheckPhase::Recording, std::chrono::milliseconds(0), std::chrono::milliseconds(5000), AudioLevels::silence, {}});
    }
    void stopSoundCheck() override
    {
        commands.append(QStringLiteral("soundcheck stop"));
        if (isChecking())
            moveSoundCheck({});
    }

private:
    Call *find(const QString &id)
    {
        for (Call &call : m_calls) {
            if (call.id == id)
                return &call;
        }
        return nullptr;
    }
    Call *expect(const QString &command, const QString &id, std::initializer_list<CallPhase> phases)
    {
        Call *call = find(id);
        if (call && std::find(phases.begin(), phases.end(), call->phase) != phases.end())
            return call;
        fail(command, id);
        return nullptr;
    }
    void fail(const QString &command, const QString &id)
    {
        Q_EMIT commandFailed(command, id, Error{ErrorCode::Invalid, QStringLiteral("not possible in this phase"), false});
    }
    void failBusy(const QString &command)
    {
        Q_EMIT commandFailed(command, {}, Error{ErrorCode::Busy, QStringLiteral("not during a call"), true});
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
    void park(Call &call)
    {
        call.phase = CallPhase::OnHold;
        call.heldSince = m_clock.now();
        Q_EMIT callChanged(Call(call));
    }
    void holdOthers(const QString &id)
    {
        for (Call &call : m_calls) {
            if (call.id != id && call.phase == CallPhase::Talking)
                park(call);
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
            Q_EMIT callChanged(Call(call));
            return;
        }
    }

    const Clock &m_clock;
    PhoneStatus m_status;
    QVector<Call> m_calls;
    SoundCheck m_check;
    int m_lastId = 0;
};

} // namespace linija::test
