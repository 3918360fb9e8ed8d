#include "app/ctl/phoneaction.h"

#include "app/ctl/command.h"
#include "app/ctl/phoneaccount.h"
#include "app/ctl/phonefields.h"

#include "core/base/uuid7.h"
#include "core/telephony/phoneprotocol.h"
#include "core/telephony/soundprotocol.h"

#include <algorithm>

namespace linija::ctl {

namespace {

using namespace std::chrono_literals;
namespace ask = phonecommand;

constexpr auto transferLimit = 90s; // somebody may let it ring
constexpr auto answerLimit = 120s;
constexpr auto recordLimit = 30s;   // an announcement comes first
constexpr auto serviceLimit = 30s;
constexpr auto soundCheckLimit = 20s;
constexpr auto echoCallLimit = 30s;
constexpr auto registerLimit = 35s; // the library gives up after 32
constexpr int longestWatch = 86'400; // seconds

using Fits = bool (*)(const Call &);

Error wrong(const QString &why)
{
    return {ErrorCode::Invalid, why};
}

bool alerts(const Call &call) { return call.phase == CallPhase::Alerting; }
bool talks(const Call &call) { return call.phase == CallPhase::Talking || call.phase == CallPhase::HeldByRemote; }
bool isHeld(const Call &call) { return call.phase == CallPhase::OnHold; }
bool isAnswered(const Call &call) { return talks(call) || isHeld(call); }
bool isInConference(const Call &call) { return call.inConference; }
bool isTalkedOrCalled(const Call &call) { return talks(call) || call.phase == CallPhase::Dialing || call.phase == CallPhase::RingingOut; }
bool isAny(const Call &) { return true; }

QString namesOf(const QVector<Call> &calls)
{
    QStringList names;
    for (const Call &call : calls)
        names << QStringLiteral("%1 (%2)").arg(call.id, call.remoteUser.isEmpty() ? call.remoteUri : call.remoteUser);
    return names.join(QStringLiteral(", "));
}

// The named call; without a name the only one that the first of these fits at all.
Result<Call> choose(const QVector<Call> &calls, const QString &named, const char *what, const QVector<Fits> &kinds)
{
    for (const Call &call : calls) {
        if (!named.isEmpty() && call.id == named)
            return call;
    }
    if (!named.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no call with id %1").arg(named)};
    for (const Fits fits : kinds) {
        QVector<Call> found;
        std::copy_if(calls.cbegin(), calls.cend(), std::back_inserter(found), fits);
        if (found.size() > 1)
            return Error{ErrorCode::Conflict, QStringLiteral("say which call to %1: %2").arg(QLatin1String(what), namesOf(found))};
        if (found.size() == 1)
            return found.constFirst();
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no call to %1").arg(QLatin1String(what))};
}

// Both named, or the only two that are answered.
Result<QPair<QString, QString>> chooseTwo(const QVector<Call> &calls, const QStringList &named, const char *what)
{
    if (named.size() == 2)
        return QPair<QString, QString>{named.at(0), named.at(1)};
    QVector<Call> found;
    std::copy_if(calls.cbegin(), calls.cend(), std::back_inserter(found), isAnswered);
    if (found.size() > 2)
        return Error{ErrorCode::Conflict, QStringLiteral("say which two calls to %1: %2").arg(QLatin1String(what), namesOf(found))};
    if (found.size() < 2)
        return Error{ErrorCode::NotFound, QStringLiteral("no two calls to %1").arg(QLatin1String(what))};
    return QPair<QString, QString>{found.at(0).id, found.at(1).id};
}

// Options that the action does not have, and words too many or too few.
std::optional<Error> miscounted(const QStringList &words, qsizetype least, qsizetype most, const QString &whatIsNeeded)
{
    for (const QString &word : words) {
        if (word.startsWith(QLatin1String("--")))
            return wrong(QStringLiteral("there is no %1 here").arg(word));
    }
    if (words.size() < least || std::any_of(words.cbegin(), words.cbegin() + least, [](const QString &word) { return word.isEmpty(); }))
        return wrong(QStringLiteral("say ") + whatIsNeeded);
    if (words.size() > most)
        return wrong(QStringLiteral("\"%1\" is a word too many").arg(words.at(most)));
    return std::nullopt;
}

Result<std::optional<std::chrono::seconds>> takeSeconds(QStringList &words)
{
    const auto text = takeOption(words, QStringLiteral("--seconds"));
    if (!text)
        return std::optional<std::chrono::seconds>();
    bool isNumber = false;
    const int seconds = text->toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestWatch)
        return wrong(QStringLiteral("--seconds is a number from 1 to %1").arg(longestWatch));
    return std::optional(std::chrono::seconds(seconds));
}

std::function<Result<PhoneCommand>(const QVector<Call> &)> always(PhoneCommand command)
{
    return [command = std::move(command)](const QVector<Call> &) -> Result<PhoneCommand> { return command; };
}

// An order about one call that may be named by the last word.
template <class Make> PhoneOrder aboutCall(const QString &named, const char *what, QVector<Fits> kinds, Make make, std::function<Verdict(const Call &)> judge)
{
    PhoneOrder order;
    order.command = [named, what, kinds = std::move(kinds), make = std::move(make)](const QVector<Call> &calls) -> Result<PhoneCommand> {
        const auto call = choose(calls, named, what, kinds);
        if (!call)
            return call.error();
        return PhoneCommand(make(call->id));
    };
    order.ending = judge ? PhoneEnding::ByCall : PhoneEnding::Taken;
    order.judge = std::move(judge);
    return order;
}

// Fine when it holds; what has ended will never get there.
std::function<Verdict(const Call &)> until(std::function<bool(const Call &)> holds)
{
    return [holds = std::move(holds)](const Call &call) {
        if (holds(call))
            return Verdict::Fine;
        return call.phase == CallPhase::Ended ? Verdict::NotFine : Verdict::NotYet;
    };
}

Verdict howTransferred(const Call &call)
{
    switch (call.transfer.state) {
    case TransferState::Done: return Verdict::Fine;
    case TransferState::Failed: return Verdict::NotFine;
    case TransferState::None:
    case TransferState::Asked:
    case TransferState::Trying:
    case TransferState::Ringing: break;
    }
    return call.phase == CallPhase::Ended ? Verdict::NotFine : Verdict::NotYet;
}

PhoneOrder watchedUntilTransferred(PhoneOrder order)
{
    order.judgesOldState = false; // a transfer that failed before says nothing of this one
    order.limit = transferLimit;
    return order;
}

Result<PhoneOrder> readStatus(QStringList words)
{
    if (const auto error = miscounted(words, 0, 0, {}))
        return *error;
    PhoneOrder order;
    order.ending = PhoneEnding::AtOnce;
    order.listsCalls = true;
    return order;
}

Result<PhoneOrder> readWatch(QStringList words)
{
    const auto seconds = takeSeconds(words);
    if (!seconds)
        return seconds.error();
    if (const auto error = miscounted(words, 0, 0, {}))
        return *error;
    PhoneOrder order;
    order.ending = PhoneEnding::Watched;
    order.ears = PhoneEars::Everything;
    order.listsCalls = true;
    order.length = *seconds;
    return order;
}

Result<PhoneOrder> readAccepting(QStringList words)
{
    auto order = readWatch(std::move(words));
    if (order)
        order.value().command = always(ask::Accept{true});
    return order;
}

Result<PhoneOrder> readDial(QStringList words)
{
    ask::Dial dial;
    while (const auto header = takeOption(words, QStringLiteral("--header"))) {
        const qsizetype colon = header->indexOf(QLatin1Char(':'));
        if (colon < 1)
            return wrong(QStringLiteral("--header is \"Name: value\""));
        dial.headers.append({header->left(colon).trimmed(), header->mid(colon + 1).trimmed()});
    }
    dial.consultsFor = takeOption(words, QStringLiteral("--consults-for")).value_or(QString());
    const bool waits = takeFlag(words, QStringLiteral("--wait"));
    if (const auto error = miscounted(words, 1, 1, QStringLiteral("whom to call")))
        return *error;
    dial.target = words.constFirst();
    PhoneOrder order;
    order.command = always(std::move(dial));
    order.ending = PhoneEnding::ByCall;
    if (waits) {
        order.judge = until([](const Call &call) { return isAnswered(call); });
        order.limit = answerLimit;
    } else { // fine once the phone has made a call of it
        order.judge = [](const Call &call) { return call.end == CallEnd::None || call.end == CallEnd::Normal ? Verdict::Fine : Verdict::NotFine; };
    }
    return order;
}

Result<PhoneOrder> readAnswer(QStringList words)
{
    if (const auto error = miscounted(words, 0, 1, {}))
        return *error;
    return aboutCall(words.value(0), "answer", {alerts}, [](const QString &id) { return ask::Answer{id}; },
                     until([](const Call &call) { return call.answeredAt.has_value(); }));
}

Result<PhoneOrder> readDecline(QStringList words)
{
    const QString to = takeOption(words, QStringLiteral("--to")).value_or(QString());
    if (const auto error = miscounted(words, 0, 1, {}))
        return *error;
    return aboutCall(words.value(0), "decline", {alerts}, [to](const QString &id) { return ask::Decline{id, to}; },
                     until([](const Call &call) { return call.phase == CallPhase::Ended; }));
}

Result<PhoneOrder> readHangUp(QStringList words)
{
    if (const auto error = miscounted(words, 0, 1, {}))
        return *error;
    return aboutCall(words.value(0), "hang up", {isTalkedOrCalled, isAny}, [](const QString &id) { return ask::HangUp{id}; },
                     until([](const Call &call) { return call.phase == CallPhase::Ended; }));
}

Result<PhoneOrder> readHold(QStringList words)
{
    if (const auto error = miscounted(words, 0, 1, {}))
        return *error;
    return aboutCall(words.value(0), "hold", {talks}, [](const QString &id) { return ask::Hold{id}; }, until(isHeld));
}

Result<PhoneOrder> readResume(QStringList words)
{
    if (const auto error = miscounted(words, 0, 1, {}))
        return *error;
    return aboutCall(words.value(0), "resume", {isHeld}, [](const QString &id) { return ask::Resume{id}; }, until(talks));
}

template <bool muted> Result<PhoneOrder> readMute(QStringList words)
{
    if (const auto error = miscounted(words, 0, 1, {}))
        return *error;
    return aboutCall(words.value(0), muted ? "mute" : "unmute", {talks, isHeld}, [](const QString &id) { return ask::Mute{id, muted}; },
                     until([](const Call &call) { return call.muted == muted && call.phase != CallPhase::Ended; }));
}

Result<PhoneOrder> readDtmf(QStringList words)
{
    if (const auto error = miscounted(words, 1, 2, QStringLiteral("which keys to press")))
        return *error;
    return aboutCall(words.value(1), "press keys in", {talks}, [digits = words.constFirst()](const QString &id) { return ask::SendDtmf{id, digits}; }, {});
}

Result<PhoneOrder> readTransfer(QStringList words)
{
    if (const auto error = miscounted(words, 1, 2, QStringLiteral("to whom")))
        return *error;
    return watchedUntilTransferred(aboutCall(words.value(1), "transfer", {talks, isHeld},
                                             [target = words.constFirst()](const QString &id) { return ask::Transfer{id, target}; }, howTransferred));
}

Result<PhoneOrder> readPark(QStringList words)
{
    if (const auto error = miscounted(words, 1, 2, QStringLiteral("the place of the server's parking")))
        return *error;
    return watchedUntilTransferred(aboutCall(words.value(1), "park", {talks, isHeld},
                                             [target = words.constFirst()](const QString &id) { return ask::Park{id, target}; }, howTransferred));
}

Result<PhoneOrder> readTransferTo(QStringList words)
{
    if (const auto error = miscounted(words, words.isEmpty() ? 0 : 2, 2, QStringLiteral("both calls, or none")))
        return *error;
    PhoneOrder order;
    order.command = [words](const QVector<Call> &calls) -> Result<PhoneCommand> {
        const auto two = chooseTwo(calls, words, "connect");
        if (!two)
            return two.error();
        return PhoneCommand(ask::TransferTo{two->first, two->second});
    };
    order.ending = PhoneEnding::ByCall;
    order.judge = howTransferred;
    return watchedUntilTransferred(std::move(order));
}

Result<PhoneOrder> readJoin(QStringList words)
{
    if (const auto error = miscounted(words, words.isEmpty() ? 0 : 2, 2, QStringLiteral("both calls, or none")))
        return *error;
    PhoneOrder order;
    order.command = [words](const QVector<Call> &calls) -> Result<PhoneCommand> {
        const auto two = chooseTwo(calls, words, "join");
        if (!two)
            return two.error();
        return PhoneCommand(ask::Join{two->first, two->second});
    };
    order.ending = PhoneEnding::ByCall;
    order.judge = until(isInConference);
    return order;
}

Result<PhoneOrder> readSeparate(QStringList words)
{
    if (const auto error = miscounted(words, 0, 1, {}))
        return *error;
    return aboutCall(words.value(0), "take out of a conference", {isInConference}, [](const QString &id) { return ask::Separate{id}; },
                     until([](const Call &call) { return !call.inConference && isHeld(call); }));
}

Result<PhoneOrder> readRecord(QStringList words)
{
    const auto act = recordActFrom(words.value(0));
    if (!act)
        return wrong(QStringLiteral("say start, pause, resume or stop"));
    if (const auto error = miscounted(words, 1, 2, {}))
        return *error;
    const auto judge = [act = *act](const Call &call) {
        using State = CallRecordingState;
        if (call.recording == State::Failed || call.phase == CallPhase::Ended)
            return act == RecordAct::Stop ? Verdict::Fine : Verdict::NotFine;
        const State wanted = act == RecordAct::Pause ? State::Paused : act == RecordAct::Stop ? State::None : State::Recording;
        return call.recording == wanted ? Verdict::Fine : Verdict::NotYet;
    };
    PhoneOrder order = aboutCall(words.value(1), "record", {talks, isHeld}, [act = *act](const QString &id) { return ask::Record{id, act}; }, judge);
    order.limit = recordLimit;
    return order;
}

Result<PhoneOrder> readRecording(QStringList words)
{
    const auto json = jsonFromFields(words, toJson(RecordingSetup()));
    if (!json)
        return json.error();
    const auto setup = recordingSetupFromJson(*json);
    if (!setup)
        return setup.error();
    PhoneOrder order;
    order.command = always(ask::SetUpRecording{*setup});
    return order;
}

Result<PhoneOrder> readSound(QStringList words)
{
    const auto json = jsonFromFields(words, toJson(SoundSetup()));
    if (!json)
        return json.error();
    const auto sound = soundSetupFromJson(*json);
    if (!sound)
        return sound.error();
    PhoneOrder order;
    order.command = always(ask::SetSound{*sound});
    return order;
}

Result<PhoneOrder> readTone(QStringList words)
{
    if (const auto error = miscounted(words, 1, 1, QStringLiteral("which tone: hold-reminder, recording-beep, auto-answer, call-waiting, busy, congestion or ended")))
        return *error;
    PhoneOrder order;
    order.command = always(ask::PlayTone{words.constFirst()});
    return order;
}

Result<PhoneOrder> readDevices(QStringList words)
{
    if (const auto error = miscounted(words, words.isEmpty() ? 0 : 2, 2, QStringLiteral("the microphone's and the loudspeaker's id, - for the computer's choice")))
        return *error;
    PhoneOrder order;
    if (words.isEmpty()) {
        order.ending = PhoneEnding::AtOnce;
        order.listsDevices = true;
        return order;
    }
    const auto id = [](const QString &text) { return text == QLatin1String("-") ? QString() : text; };
    order.command = always(ask::SelectDevices{id(words.at(0)), id(words.at(1))});
    return order;
}

Result<PhoneOrder> readLevels(QStringList words)
{
    const auto seconds = takeSeconds(words);
    if (!seconds)
        return seconds.error();
    if (const auto error = miscounted(words, 0, 0, {}))
        return *error;
    PhoneOrder order;
    order.command = always(ask::WatchLevels{true});
    order.ending = PhoneEnding::Watched;
    order.ears = PhoneEars::Levels;
    order.length = *seconds;
    return order;
}

Result<PhoneOrder> readQuality(QStringList words)
{
    auto order = readLevels(std::move(words));
    if (order) {
        order.value().command = nullptr;
        order.value().ears = PhoneEars::Quality;
    }
    return order;
}

Result<PhoneOrder> readExtensions(QStringList words)
{
    const auto seconds = takeSeconds(words);
    if (!seconds)
        return seconds.error();
    constexpr qsizetype most = 32;
    if (const auto error = miscounted(words, 1, most, QStringLiteral("which extensions")))
        return *error;
    PhoneOrder order;
    order.command = always(ask::WatchExtensions{words});
    order.ending = PhoneEnding::Watched;
    order.ears = PhoneEars::Extensions;
    order.length = *seconds;
    return order;
}

Result<PhoneOrder> readSoundCheck(QStringList words)
{
    if (const auto error = miscounted(words, 0, 0, {}))
        return *error;
    PhoneOrder order;
    order.command = always(ask::StartSoundCheck{});
    order.ending = PhoneEnding::SoundChecked;
    order.ears = PhoneEars::SoundCheck;
    order.limit = soundCheckLimit;
    return order;
}

Result<PhoneOrder> readSoundCheckStop(QStringList words)
{
    if (const auto error = miscounted(words, 0, 0, {}))
        return *error;
    PhoneOrder order;
    order.command = always(ask::StopSoundCheck{});
    return order;
}

Result<PhoneOrder> readEchoCall(QStringList words)
{
    if (const auto error = miscounted(words, 1, 1, QStringLiteral("the number that sends back what it hears")))
        return *error;
    PhoneOrder order;
    order.command = always(ask::StartEchoCall{words.constFirst()});
    order.ending = PhoneEnding::EchoCalled;
    order.ears = PhoneEars::EchoCall;
    order.limit = echoCallLimit;
    return order;
}

Result<PhoneOrder> readEchoCallStop(QStringList words)
{
    if (const auto error = miscounted(words, 0, 0, {}))
        return *error;
    PhoneOrder order;
    order.command = always(ask::StopEchoCall{});
    return order;
}

Result<PhoneOrder> readService(QStringList words)
{
    if (const auto error = miscounted(words, 1, 2, QStringLiteral("which code to call")))
        return *error;
    PhoneOrder order;
    order.command = always(ask::ServiceCall{makeUuid7(SystemClock()).toString(QUuid::WithoutBraces), words.at(0), words.value(1)});
    order.ending = PhoneEnding::ServiceEnded;
    order.limit = serviceLimit;
    return order;
}

Result<PhoneOrder> readHeaders(QStringList words)
{
    constexpr qsizetype most = 32;
    if (const auto error = miscounted(words, 0, most, {}))
        return *error;
    PhoneOrder order;
    order.command = always(ask::MapHeaders{words});
    return order;
}

Result<PhoneOrder> readAccount(QStringList words)
{
    const auto options = takeAccountOptions(words);
    if (!options)
        return options.error();
    if (const auto error = miscounted(words, 1, 1, QStringLiteral("the account's address, or none")))
        return *error;
    AccountSetup setup = *options;
    if (words.constFirst() != QLatin1String("none"))
        setup.uri = words.constFirst();
    PhoneOrder order;
    order.command = always(ask::SetAccount{setup});
    order.ending = PhoneEnding::Registered;
    order.limit = registerLimit;
    return order;
}

Result<PhoneOrder> readQuit(QStringList words)
{
    if (const auto error = miscounted(words, 0, 0, {}))
        return *error;
    PhoneOrder order;
    order.quits = true;
    return order;
}

} // namespace

const QVector<PhoneAction> &phoneActions()
{
    static const QVector<PhoneAction> all = {
        {"status", "status", "shows what the phone is doing, and its calls", "status", "phone.snapshot", readStatus},
        {"watch", "watch [--seconds N]", "shows every event of the phone as it comes", "watch --seconds 1", "", readWatch},
        {"accepting", "accepting [--seconds N]", "takes calls as long as it runs, and shows every event", "accepting --seconds 1", ask::Accept::method, readAccepting},
        {"dial", "dial TARGET [--header \"NAME: VALUE\"]... [--consults-for CALL] [--wait]",
         "calls a number or address; --wait: until it is answered or over; --consults-for: the call whose other side waits for this one",
         "dial sip:+37126555014@pbx.example", ask::Dial::method, readDial},
        {"answer", "answer [CALL]", "answers a call that rings here", "answer", ask::Answer::method, readAnswer},
        {"decline", "decline [CALL] [--to TARGET]", "tells a caller that we are busy, or sends them on to somebody else", "decline --to sip:colleague@pbx.example",
         ask::Decline::method, readDecline},
        {"hangup", "hangup [CALL]", "ends a call: without CALL the one that is talked in", "hangup", ask::HangUp::method, readHangUp},
        {"hold", "hold [CALL]", "lets the other side wait", "hold", ask::Hold::method, readHold},
        {"resume", "resume [CALL]", "goes on with a call on hold", "resume", ask::Resume::method, readResume},
        {"mute", "mute [CALL]", "switches the microphone off in a call", "mute", ask::Mute::method, readMute<true>},
        {"unmute", "unmute [CALL]", "switches it on again", "unmute", ask::Mute::method, readMute<false>},
        {"dtmf", "dtmf DIGITS [CALL]", "presses keys in a call: 0-9 * # A-D", "dtmf 12#", ask::SendDtmf::method, readDtmf},
        {"transfer", "transfer TARGET [CALL]", "sends the other side on to somebody, at once, and waits how it goes", "transfer sip:colleague@pbx.example",
         ask::Transfer::method, readTransfer},
        {"transfer-to", "transfer-to [CALL OTHER]", "connects the other sides of two calls with each other", "transfer-to", ask::TransferTo::method, readTransferTo},
        {"join", "join [CALL OTHER]", "makes a conference of two calls, or takes CALL into the one of OTHER", "join", ask::Join::method, readJoin},
        {"separate", "separate [CALL]", "takes a call out of the conference and puts it on hold", "separate", ask::Separate::method, readSeparate},
        {"park", "park PLACE [CALL]", "sends the other side to the server's parking, and waits how it goes", "park sip:700@pbx.example", ask::Park::method, readPark},
        {"record", "record start|pause|resume|stop [CALL]", "records a call", "record start", ask::Record::method, readRecord},
        {"recording", "recording FIELD=VALUE...", "says how calls are recorded from now on, until the phone ends: rule, queues, place, startDigits, stopDigits, publicKey, announcement",
         "recording rule=on-demand place=pbx-digits startDigits=*3", ask::SetUpRecording::method, readRecording},
        {"quality", "quality [--seconds N]", "shows how good the calls' sound is, every two seconds of talk", "quality --seconds 1", "", readQuality},
        {"levels", "levels [--seconds N]", "shows how loud microphone and loudspeaker are", "levels --seconds 1", ask::WatchLevels::method, readLevels},
        {"devices", "devices [INPUT OUTPUT]", "lists the sound devices, or chooses microphone and loudspeaker by id; - is the computer's choice", "devices - -",
         ask::SelectDevices::method, readDevices},
        {"sound", "sound FIELD=VALUE...", "says how sound is treated: echo, level, noiseGate, inputGainDb, outputGainDb, tones, headsetButtons", "sound echo=on inputGainDb=-3",
         ask::SetSound::method, readSound},
        {"tone", "tone NAME", "plays a tone in the agent's ear alone", "tone hold-reminder", ask::PlayTone::method, readTone},
        {"sound-check", "sound-check", "records five seconds and plays them", "sound-check", ask::StartSoundCheck::method, readSoundCheck},
        {"sound-check-stop", "sound-check-stop", "ends a sound check, whoever began it", "sound-check-stop", ask::StopSoundCheck::method, readSoundCheckStop},
        {"echo-call", "echo-call NUMBER", "calls a number that sends back what it hears, and measures both ways for ten seconds", "echo-call 600", ask::StartEchoCall::method, readEchoCall},
        {"echo-call-stop", "echo-call-stop", "ends an echo call, whoever began it", "echo-call-stop", ask::StopEchoCall::method, readEchoCallStop},
        {"service", "service CODE [DIGITS]", "calls a feature code of the server without sound, presses DIGITS, and tells how it ended", "service *45", ask::ServiceCall::method,
         readService},
        {"extensions", "extensions EXTENSION... [--seconds N]", "shows who of these rings or talks, as the server tells", "extensions 200 701 --seconds 1",
         ask::WatchExtensions::method, readExtensions},
        {"headers", "headers [RULE...]", "says which header of a call stands for which; without rules: as it was in the beginning", "headers x-queue=X-CC-Queue",
         ask::MapHeaders::method, readHeaders},
        {"account",
         "account URI|none [--server S] [--more-servers S,S] [--outbound-proxy P] [--auth-user U] [--transport udp|tcp|tls] [--root-ca FILE] [--encrypt none|sdes|dtls [--encrypt-always]] "
         "[--ice [--stun S] [--turn S --turn-user U]] [--emergency-numbers N,N] [--password-stdin] [--turn-password-stdin]",
         "gives the phone an account until it ends, and waits until the server has taken it", "account none", ask::SetAccount::method, readAccount},
        {"quit", "quit", "ends a phone that has no call", "quit", "phone.quit", readQuit},
    };
    return all;
}

const PhoneAction *findPhoneAction(const QString &name)
{
    const auto &all = phoneActions();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const PhoneAction &one) { return name == QLatin1String(one.name); });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace linija::ctl
