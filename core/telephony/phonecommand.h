// What a window, linijactl or a script may ask of the phone, as values: the one list that the port, the local socket and
// the engine share. A new command is a struct here, its name in the variant, and an answer in the engine.
// Pure; any thread. docs/local-api.md says what each does and how it can fail.
#pragma once

#include "core/base/result.h"
#include "core/telephony/accountsetup.h"
#include "core/telephony/recordingsetup.h"
#include "core/telephony/soundsetup.h"

#include <QJsonObject>
#include <QPair>
#include <QStringList>
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
    QString consultsFor = {}; // id of the call that is being transferred, or joined, perhaps; when this one ends, that one is back
    template <class Fields> void fields(Fields &field)
    {
        field("target", target);
        field.optional("headers", headers);
        field.optional("consultsFor", consultsFor);
    }
};

struct Answer // whoever talks is held first
{
    static constexpr const char *method = "call.answer";
    QString callId;
    template <class Fields> void fields(Fields &field) { field("id", callId); }
};

struct Decline // as busy (486), or away to somebody else (302)
{
    static constexpr const char *method = "call.decline";
    QString callId;
    QString to = {}; // as Dial's target; empty: busy
    template <class Fields> void fields(Fields &field)
    {
        field("id", callId);
        field.optional("to", to);
    }
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

struct Transfer // blind, by REFER (RFC 5589); call.transfer tells how it goes, and while it has not ended the call stays ours
{
    static constexpr const char *method = "call.transfer";
    QString callId;
    QString target; // as Dial's
    template <class Fields> void fields(Fields &field)
    {
        field("id", callId);
        field("target", target);
    }
};

struct TransferTo // attended: joins the two calls with each other, by REFER with Replaces (RFC 3891); both end here
{
    static constexpr const char *method = "call.transfer-to";
    QString callId;
    QString otherId;
    template <class Fields> void fields(Fields &field)
    {
        field("id", callId);
        field("otherId", otherId);
    }
};

struct Join // into a conference on this phone; the first two calls make it, others come in by naming one that is in it
{
    static constexpr const char *method = "call.join";
    QString callId;
    QString otherId;
    template <class Fields> void fields(Fields &field)
    {
        field("id", callId);
        field("otherId", otherId);
    }
};

struct Separate // out of the conference and on hold; the last one left is an ordinary call again
{
    static constexpr const char *method = "call.separate";
    QString callId;
    template <class Fields> void fields(Fields &field) { field("id", callId); }
};

struct Park // a blind transfer to a place of the PBX that keeps the call
{
    static constexpr const char *method = "call.park";
    QString callId;
    QString target;
    template <class Fields> void fields(Fields &field)
    {
        field("id", callId);
        field("target", target);
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

struct SetUpRecording // for calls from now on; a recording that runs is not touched
{
    static constexpr const char *method = "recording.setup";
    RecordingSetup setup;
    template <class Fields> void fields(Fields &field) { field.whole(setup); }
};

struct Record // the same again: nothing happens
{
    static constexpr const char *method = "call.record";
    QString callId;
    RecordAct act = RecordAct::Start;
    template <class Fields> void fields(Fields &field)
    {
        field("id", callId);
        field("act", act);
    }
};

struct WatchLevels
{
    static constexpr const char *method = "levels.watch";
    bool watch = false;
    template <class Fields> void fields(Fields &field) { field("watch", watch); }
};

struct ServiceCall // calls a feature code of the PBX; nobody talks in it and no list of calls shows it
{
    static constexpr const char *method = "service.call";
    QString callId; // made by whoever asks; comes back with the end
    QString target;
    QString digits; // pressed after the answer; may be empty
    template <class Fields> void fields(Fields &field)
    {
        field("id", callId);
        field("target", target);
        field("digits", digits);
    }
};

struct WatchExtensions // these and no others, at most 32; empty: none
{
    static constexpr const char *method = "extensions.watch";
    QStringList extensions;
    template <class Fields> void fields(Fields &field) { field("extensions", extensions); }
};

struct SetSound // the same again: nothing happens
{
    static constexpr const char *method = "sound.set";
    SoundSetup sound;
    template <class Fields> void fields(Fields &field) { field.whole(sound); }
};

struct PlayTone // once, in the agent's ear alone
{
    static constexpr const char *method = "tone.play";
    QString tone; // "hold-reminder", "call-waiting" …: phoneToneName()
    template <class Fields> void fields(Fields &field) { field("tone", tone); }
};

struct MapHeaders // where the PBX puts what Linija reads: "x-queue=X-CC-Queue"; the first that is there counts. At most 32
{
    static constexpr const char *method = "headers.map";
    QStringList rules;
    template <class Fields> void fields(Fields &field) { field("rules", rules); }
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

struct StartEchoCall // calls a number that sends back what it hears; in no list of calls, and over when a real call comes
{
    static constexpr const char *method = "echocall.start";
    QString target; // as Dial's; no number that calls for help
    template <class Fields> void fields(Fields &field) { field("target", target); }
};

struct StopEchoCall
{
    static constexpr const char *method = "echocall.stop";
    template <class Fields> void fields(Fields &) {}
};

} // namespace phonecommand

using PhoneCommand = std::variant<phonecommand::Dial, phonecommand::Answer, phonecommand::Decline, phonecommand::HangUp, phonecommand::Hold,
                                  phonecommand::Resume, phonecommand::Mute, phonecommand::SendDtmf, phonecommand::Transfer,
                                  phonecommand::TransferTo, phonecommand::Join, phonecommand::Separate, phonecommand::Park, phonecommand::SelectDevices,
                                  phonecommand::Accept, phonecommand::SetAccount, phonecommand::WatchLevels,
                                  phonecommand::StartSoundCheck, phonecommand::StopSoundCheck, phonecommand::SetSound, phonecommand::PlayTone, phonecommand::ServiceCall,
                                  phonecommand::WatchExtensions, phonecommand::MapHeaders,
                                  phonecommand::SetUpRecording, phonecommand::Record,
                                  phonecommand::StartEchoCall, phonecommand::StopEchoCall>;

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
