// A phone engine that does nothing but remember what it was asked; tests move its calls by hand.
#pragma once

#include "core/telephony/phoneengine.h"

#include <QStringList>

namespace linija::test {

class FakePhoneEngine final : public PhoneEngine
{
public:
    PhoneStatus phone;
    QVector<Call> current;
    QStringList asked; // "answer a", "mute a true" …
    bool accepting = true;
    bool watchesLevels = false;
    AccountSetup account;

    void set(const Call &call)
    {
        const auto found = std::find_if(current.begin(), current.end(), [&](const Call &one) { return one.id == call.id; });
        if (found != current.end())
            current.erase(found);
        if (call.phase != CallPhase::Ended)
            current.push_back(call);
        Q_EMIT callChanged(call);
    }

    [[nodiscard]] PhoneStatus status() const override { return phone; }
    [[nodiscard]] QVector<Call> calls() const override { return current; }
    [[nodiscard]] Result<QString> dial(const QString &target, const CallHeaders &headers) override
    {
        if (!target.startsWith(QLatin1String("sip:")))
            return Error{ErrorCode::Invalid, QStringLiteral("cannot dial that")};
        note(QStringLiteral("dial %1 %2").arg(target).arg(headers.size()));
        return QStringLiteral("new");
    }
    [[nodiscard]] Result<void> answer(const QString &id) override { return about(QStringLiteral("answer"), id); }
    [[nodiscard]] Result<void> decline(const QString &id) override { return about(QStringLiteral("decline"), id); }
    [[nodiscard]] Result<void> hangUp(const QString &id) override { return about(QStringLiteral("hangup"), id); }
    [[nodiscard]] Result<void> hold(const QString &id) override { return about(QStringLiteral("hold"), id); }
    [[nodiscard]] Result<void> resume(const QString &id) override { return about(QStringLiteral("resume"), id); }
    [[nodiscard]] Result<void> setMuted(const QString &id, bool muted) override
    {
        return about(QStringLiteral("mute"), id, muted ? QStringLiteral(" true") : QStringLiteral(" false"));
    }
    [[nodiscard]] Result<void> sendDtmf(const QString &id, const QString &digits) override
    {
        return about(QStringLiteral("dtmf"), id, QLatin1Char(' ') + digits);
    }
    [[nodiscard]] Result<void> selectDevices(const QString &input, const QString &output) override
    {
        note(QStringLiteral("devices %1 %2").arg(input, output));
        return {};
    }
    void setAcceptingCalls(bool value) override { accepting = value; }
    [[nodiscard]] Result<void> setAccount(const AccountSetup &setup) override
    {
        if (!current.isEmpty())
            return Error{ErrorCode::Busy, QStringLiteral("a call is up"), true};
        account = setup;
        note(QStringLiteral("account ") + setup.uri);
        return {};
    }
    void watchLevels(bool watch) override { watchesLevels = watch; }
    [[nodiscard]] Result<void> startSoundCheck() override
    {
        if (!current.isEmpty())
            return Error{ErrorCode::Busy, QStringLiteral("a call is up"), true};
        note(QStringLiteral("soundcheck start"));
        return {};
    }
    void stopSoundCheck() override { note(QStringLiteral("soundcheck stop")); }

private:
    void note(const QString &what) { asked.push_back(what); }
    Result<void> about(const QString &what, const QString &id, const QString &more = {})
    {
        const bool known = std::any_of(current.cbegin(), current.cend(), [&](const Call &one) { return one.id == id; });
        if (!known)
            return Error{ErrorCode::NotFound, QStringLiteral("no such call")};
        note(what + QLatin1Char(' ') + id + more);
        return {};
    }
};

} // namespace linija::test
