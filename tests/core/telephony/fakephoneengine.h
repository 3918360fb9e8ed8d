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
    QStringList extensions;
    AccountSetup account;
    SoundSetup sound;

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
    [[nodiscard]] Result<QString> perform(const PhoneCommand &command) override
    {
        const auto again = [](bool value) { return value ? QStringLiteral(" true") : QStringLiteral(" false"); };
        return std::visit(Overloaded{[&](const phonecommand::Dial &dial) -> Result<QString> {
                                         if (!dial.target.startsWith(QLatin1String("sip:")))
                                             return Error{ErrorCode::Invalid, QStringLiteral("cannot dial that")};
                                         note(QStringLiteral("dial %1 %2").arg(dial.target).arg(dial.headers.size()));
                                         return QStringLiteral("new");
                                     },
                                     [&](const phonecommand::Mute &mute) { return about(QStringLiteral("mute"), mute.callId, again(mute.muted)); },
                                     [&](const phonecommand::SendDtmf &dtmf) { return about(QStringLiteral("dtmf"), dtmf.callId, QLatin1Char(' ') + dtmf.digits); },
                                     [&](const phonecommand::Decline &decline) { return about(QStringLiteral("decline"), decline.callId, decline.to.isEmpty() ? QString() : QLatin1Char(' ') + decline.to); },
                                     [&](const phonecommand::Transfer &transfer) { return about(QStringLiteral("transfer"), transfer.callId, QLatin1Char(' ') + transfer.target); },
                                     [&](const phonecommand::TransferTo &transfer) { return about(QStringLiteral("transfer-to"), transfer.callId, QLatin1Char(' ') + transfer.otherId); },
                                     [&](const phonecommand::Join &join) { return about(QStringLiteral("join"), join.callId, QLatin1Char(' ') + join.otherId); },
                                     [&](const phonecommand::Park &park) { return about(QStringLiteral("park"), park.callId, QLatin1Char(' ') + park.target); },
                                     [&](const phonecommand::SelectDevices &devices) { return did(QStringLiteral("devices %1 %2").arg(devices.input, devices.output)); },
                                     [&](const phonecommand::Accept &wish) {
                                         accepting = wish.accepting;
                                         return Result<QString>(QString());
                                     },
                                     [&](const phonecommand::WatchLevels &wish) {
                                         watchesLevels = wish.watch;
                                         return Result<QString>(QString());
                                     },
                                     [&](const phonecommand::WatchExtensions &wish) {
                                         extensions = wish.extensions;
                                         return Result<QString>(QString());
                                     },
                                     [&](const phonecommand::MapHeaders &map) { return did(QStringLiteral("headers ") + map.rules.join(QLatin1Char(','))); },
                                     [&](const phonecommand::ServiceCall &call) { return did(QStringLiteral("service ") + call.target); },
                                     [&](const phonecommand::SetAccount &set) {
                                         if (!current.isEmpty())
                                             return busy();
                                         account = set.account;
                                         return did(QStringLiteral("account ") + set.account.uri);
                                     },
                                     [&](const phonecommand::SetSound &set) {
                                         sound = set.sound;
                                         return did(QStringLiteral("sound"));
                                     },
                                     [&](const phonecommand::PlayTone &play) { return did(QStringLiteral("tone ") + play.tone); },
                                     [&](const phonecommand::StartSoundCheck &) { return current.isEmpty() ? did(QStringLiteral("soundcheck start")) : busy(); },
                                     [&](const phonecommand::SetUpRecording &wish) { return did(QStringLiteral("recording %1").arg(toJson(wish.setup).value(QLatin1String("rule")).toString())); },
                                     [&](const phonecommand::Record &record) { return about(QStringLiteral("record"), record.callId, QLatin1Char(' ') + recordActName(record.act)); },
                                     [&](const phonecommand::StartEchoCall &start) { return current.isEmpty() ? did(QStringLiteral("echocall ") + start.target) : busy(); },
                                     [&](const phonecommand::StopEchoCall &) { return did(QStringLiteral("echocall stop")); },
                                     [&](const phonecommand::StopSoundCheck &) { return did(QStringLiteral("soundcheck stop")); },
                                     [&](const auto &other) { return about(methodOf(other).section(QLatin1Char('.'), 1), other.callId); }},
                          command);
    }

private:
    void note(const QString &what) { asked.push_back(what); }
    Result<QString> did(const QString &what)
    {
        note(what);
        return QString();
    }
    static Result<QString> busy() { return Error{ErrorCode::Busy, QStringLiteral("a call is up"), true}; }
    Result<QString> about(const QString &what, const QString &id, const QString &more = {})
    {
        const bool known = std::any_of(current.cbegin(), current.cend(), [&](const Call &one) { return one.id == id; });
        if (!known)
            return Error{ErrorCode::NotFound, QStringLiteral("no such call")};
        return did(what + QLatin1Char(' ') + id + more);
    }
};

} // namespace linija::test
