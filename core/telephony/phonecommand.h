// What a window, linijactl or a script may ask of the phone, as values: the one list that the port, the local socket and
// the engine share. A new command is a struct here, its name in the variant, and an answer in the engine.
// Pure; any thread. docs/local-api.md says what each does and how it can fail.
#pragma once

#include "core/base/result.h"
#include "core/telephony/accountsetup.h"

#include <QJsonObject>
#include <QPair>
#include <QVector>

#include <variant>

namespace linija {

// Extra SIP headers of an outgoing call, in the order in which they are sent. Names as RFC 3261 tokens, values one line.
using CallHeaders = QVector<QPair<QString, QString>>;

// Each has the method's name on the socket, and fields(): their names there, for reading and writing alike.
namespace phonecommand {

struct Dial // makes a call; whoever talks is held first
{
    static constexpr const char *method = "call.dial";
    QString target; // "sip:…", "tel:…", or a number that the account's server understands
    CallHeaders headers;
    template <class Fields> void fields(Fields &field)
    {
        field("target", target);
        field.optional("headers", headers);
    }
};

struct Answer // whoever talks is held first
{
    static constexpr const char *method = "call.answer";
    QString callId;
    template <class Fields> void fields(Fields &field) { field("id", callId); }
};

struct Decline // as busy
{
    static constexpr const char *method = "call.decline";
    QString callId;
    template <class Fields> void fields(Fields &field) { field("id", callId); }
};

struct HangUp
{
    static constexpr const char *method = "call.hangup";
    QString callId;
    template <class Fields> void fields(Fields &field) { field("id", callId); }
};

struct Hold
{
    static constexpr const char *method = "call.hold";
    QString callId;
    template <class Fields> void fields(Fields &field) { field("id", callId); }
};

struct Resume // whoever talks is held first
{
    static constexpr const char *method = "call.resume";
    QString callId;
    template <class Fields> void fields(Fields &field) { field("id", callId); }
};

struct Mute
{
    static constexpr const char *method = "call.mute";
    QString callId;
    bool muted = true;
    template <class Fields> void fields(Fields &field)
    {
        field("id", callId);
        field("muted", muted);
    }
};

struct SendDtmf
{
    static constexpr const char *method = "call.dtmf";
    QString callId;
    QString digits; // 0-9 * # A-D, 1 to 32
    template <class Fields> void fields(Fields &field)
    {
        field("id", callId);
        field("digits", digits);
    }
};

struct SelectDevices // empty: the system's choice
{
    static constexpr const char *method = "devices.select";
    QString input;
    QString output;
    template <class Fields> void fields(Fields &field)
    {
        field("input", input);
        field("output", output);
    }
};

struct Accept // while nobody accepts, a new call gets 486 Busy Here; running calls stay
{
    static constexpr const char *method = "phone.accepting";
    bool accepting = false;
    template <class Fields> void fields(Fields &field) { field("accepting", accepting); }
};

struct SetAccount // the same again: nothing happens
{
    static constexpr const char *method = "account.set";
    AccountSetup account;
    template <class Fields> void fields(Fields &field) { field.whole(account); }
};

struct WatchLevels
{
    static constexpr const char *method = "levels.watch";
    bool watch = false;
    template <class Fields> void fields(Fields &field) { field("watch", watch); }
};

struct StartSoundCheck
{
    static constexpr const char *method = "soundcheck.start";
    template <class Fields> void fields(Fields &) {}
};

struct StopSoundCheck
{
    static constexpr const char *method = "soundcheck.stop";
    template <class Fields> void fields(Fields &) {}
};

} // namespace phonecommand

using PhoneCommand = std::variant<phonecommand::Dial, phonecommand::Answer, phonecommand::Decline, phonecommand::HangUp, phonecommand::Hold,
                                  phonecommand::Resume, phonecommand::Mute, phonecommand::SendDtmf, phonecommand::SelectDevices,
                                  phonecommand::Accept, phonecommand::SetAccount, phonecommand::WatchLevels,
                                  phonecommand::StartSoundCheck, phonecommand::StopSoundCheck>;

// The method's name of a kind of command, for comparing: methodName<phonecommand::SetAccount>().
template <class Command> [[nodiscard]] QString methodName()
{
    return QString::fromLatin1(Command::method);
}

[[nodiscard]] QString methodOf(const PhoneCommand &command);
[[nodiscard]] QString callIdOf(const PhoneCommand &command); // empty where it is about no call
[[nodiscard]] QJsonObject paramsOf(const PhoneCommand &command);
[[nodiscard]] QStringList phoneCommandMethods(); // all there are

// Unsupported with the method's name: no such command. Invalid, naming the parameter: missing, of the wrong type, too long.
[[nodiscard]] Result<PhoneCommand> phoneCommandFromJson(const QString &method, const QJsonObject &params);

// For std::visit.
template <class... Cases> struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace linija
