#include "core/telephony/phonecheck.h"

#include "core/telephony/qualitymonitor.h"

#include <algorithm>
#include <array>
#include <utility>

namespace linija {

using namespace std::chrono_literals;

namespace {

constexpr auto phoneLimit = 3s;
constexpr auto signInLimit = 6s;
constexpr auto busyLimit = 12s;
constexpr auto askAgainAfter = 500ms;
constexpr auto listenAloneFor = 5s;
constexpr auto beyondPromise = 5s; // above what the phone says that an echo call takes at most
constexpr auto longestSpan = 200ms; // between two levels; a longer gap says nothing of its end

QString nameOf(const PhoneStatus &status, const QString &id)
{
    const auto found = std::find_if(status.devices.cbegin(), status.devices.cend(), [&](const AudioDevice &one) { return one.id == id; });
    return found == status.devices.cend() ? id : found->name;
}

CheckReason reasonOf(const EchoCall &echo)
{
    if (echo.sipStatus == 404 || echo.sipStatus == 484 || echo.sipStatus == 604)
        return CheckReason::NoSuchNumber;
    switch (echo.end) {
    case CallEnd::Busy: return CheckReason::Busy;
    case CallEnd::NoAnswer: return CheckReason::NoAnswer;
    case CallEnd::Unreachable: return CheckReason::Unreachable;
    case CallEnd::NotEncrypted: return CheckReason::NotEncrypted;
    case CallEnd::Normal:
    case CallEnd::Lost: return CheckReason::CutOff;
    case CallEnd::Declined: return CheckReason::Refused;
    case CallEnd::Failed: return echo.sipStatus >= 300 ? CheckReason::Refused : CheckReason::PhoneFailed;
    case CallEnd::None:
    case CallEnd::Missed: return CheckReason::PhoneFailed;
    }
    return CheckReason::PhoneFailed;
}

// What is lost on the way out does not come back either: an echo has lost it twice. Whether the way in loses much of its own.
bool losesOnItsWayIn(const CallQuality &quality)
{
    const double out = std::clamp(quality.lossOutPercent, 0.0, 99.0);
    const double in = 100 * (1 - (100 - quality.lossInPercent) / (100 - out));
    return in >= std::max(QualityLimits().lossPercent, out / 2);
}

template <class Enum, std::size_t N> QString nameIn(const std::array<std::pair<Enum, const char *>, N> &names, Enum wanted)
{
    const auto found = std::find_if(names.begin(), names.end(), [wanted](const auto &one) { return one.first == wanted; });
    return found == names.end() ? QString() : QString::fromLatin1(found->second);
}

constexpr std::array<std::pair<CheckItem, const char *>, checkItemCount> itemNames{{{CheckItem::SignedIn, "signed-in"},
                                                                                    {CheckItem::Devices, "devices"},
                                                                                    {CheckItem::Microphone, "voice"},
                                                                                    {CheckItem::Echo, "echo"},
                                                                                    {CheckItem::Line, "line"}}};
constexpr std::array<std::pair<CheckState, const char *>, 6> stateNames{{{CheckState::Waiting, "waiting"},
                                                                         {CheckState::Running, "running"},
                                                                         {CheckState::Good, "good"},
                                                                         {CheckState::Doubtful, "doubtful"},
                                                                         {CheckState::Bad, "bad"},
                                                                         {CheckState::Skipped, "skipped"}}};
constexpr std::array<std::pair<CheckVerdict, const char *>, 7> verdictNames{{{CheckVerdict::None, "none"},
                                                                             {CheckVerdict::Running, "running"},
                                                                             {CheckVerdict::Good, "good"},
                                                                             {CheckVerdict::Doubtful, "doubtful"},
                                                                             {CheckVerdict::Bad, "bad"},
                                                                             {CheckVerdict::Stopped, "stopped"},
                                                                             {CheckVerdict::GaveWay, "gave-way"}}};
constexpr std::array<std::pair<CheckReason, const char *>, 32> reasonNames{{{CheckReason::None, "none"},
                                                                            {CheckReason::NoPhone, "no-phone"},
                                                                            {CheckReason::NoAccount, "no-account"},
                                                                            {CheckReason::NotSignedIn, "not-signed-in"},
                                                                            {CheckReason::SigningIn, "signing-in"},
                                                                            {CheckReason::OtherServer, "other-server"},
                                                                            {CheckReason::NoSound, "no-sound"},
                                                                            {CheckReason::NoMicrophone, "no-microphone"},
                                                                            {CheckReason::NoSpeaker, "no-speaker"},
                                                                            {CheckReason::OtherDevice, "other-device"},
                                                                            {CheckReason::NothingFromMicrophone, "nothing-from-microphone"},
                                                                            {CheckReason::NotHeard, "not-heard"},
                                                                            {CheckReason::Quiet, "quiet"},
                                                                            {CheckReason::NoEchoNumber, "no-echo-number"},
                                                                            {CheckReason::CallNotMade, "call-not-made"},
                                                                            {CheckReason::NotMeasured, "not-measured"},
                                                                            {CheckReason::NoSuchNumber, "no-such-number"},
                                                                            {CheckReason::Refused, "refused"},
                                                                            {CheckReason::Busy, "busy"},
                                                                            {CheckReason::NoAnswer, "no-answer"},
                                                                            {CheckReason::Unreachable, "unreachable"},
                                                                            {CheckReason::NotEncrypted, "not-encrypted"},
                                                                            {CheckReason::CutOff, "cut-off"},
                                                                            {CheckReason::PhoneFailed, "phone-failed"},
                                                                            {CheckReason::NothingBack, "nothing-back"},
                                                                            {CheckReason::NotSpoken, "not-spoken"},
                                                                            {CheckReason::NothingArrives, "nothing-arrives"},
                                                                            {CheckReason::LossIn, "loss-in"},
                                                                            {CheckReason::LossOut, "loss-out"},
                                                                            {CheckReason::Jitter, "jitter"},
                                                                            {CheckReason::Delay, "delay"},
                                                                            {CheckReason::BusyComputer, "busy-computer"}}};

} // namespace

void PhoneCheckMachine::begin(Time now, const PhoneStatus &status, bool callUp, PhoneCheckWishes wishes)
{
    m_report = {};
    m_report.verdict = CheckVerdict::Running;
    m_wishes = std::move(wishes);
    m_status = status;
    m_stage = Stage::Looking;
    m_began = m_stageBegan = m_levelsAt = now;
    m_askAgainAt = {};
    m_voice.reset();
    m_commands = {phonecommand::WatchLevels{true}};
    if (callUp)
        return conclude(CheckVerdict::GaveWay);
    at(CheckItem::SignedIn).state = CheckState::Running;
    at(CheckItem::Devices).state = CheckState::Running;
    look(now);
}

void PhoneCheckMachine::stop(Time now)
{
    if (!isRunning())
        return;
    m_report.elapsed = now - m_began;
    conclude(CheckVerdict::Stopped);
}

QVector<PhoneCommand> PhoneCheckMachine::takeCommands()
{
    return std::exchange(m_commands, {});
}

void PhoneCheckMachine::statusChanged(Time now, const PhoneStatus &status)
{
    m_status = status;
    if (isRunning() && m_stage == Stage::Looking)
        look(now);
    else if (isRunning() && status.link != PhoneLinkState::Connected && m_stage == Stage::Listening) {
        at(CheckItem::Microphone) = {CheckState::Bad, CheckReason::NoPhone};
        conclude();
    }
}

void PhoneCheckMachine::callUp(Time now)
{
    if (!isRunning())
        return;
    m_report.elapsed = now - m_began;
    conclude(CheckVerdict::GaveWay);
}

void PhoneCheckMachine::tick(Time now)
{
    if (!isRunning())
        return;
    m_report.elapsed = now - m_began;
    switch (m_stage) {
    case Stage::Looking: return look(now);
    case Stage::Calling:
        if (m_askAgainAt != Time{0} && now >= m_askAgainAt) {
            m_askAgainAt = {};
            m_commands.append(phonecommand::StartEchoCall{m_wishes.echoNumber});
        }
        if (now - m_stageBegan > busyLimit + EchoCall::answerLimit + EchoCall::listenFor + beyondPromise)
            echoFailed(now, CheckReason::PhoneFailed);
        return;
    case Stage::Listening:
        if (now - m_stageBegan >= listenAloneFor) {
            m_report.sentDb = m_voice.db();
            judgeVoice();
            conclude();
        }
        return;
    }
}

// Who we are and what we speak with. Nothing is called before both are known.
void PhoneCheckMachine::look(Time now)
{
    const auto account = signedIn(now);
    if (!account)
        return;
    at(CheckItem::SignedIn) = *account;
    if (account->reason == CheckReason::NoPhone) {
        for (const CheckItem item : {CheckItem::Devices, CheckItem::Microphone, CheckItem::Echo, CheckItem::Line})
            at(item) = {CheckState::Skipped, CheckReason::NoPhone};
        return conclude();
    }
    at(CheckItem::Devices) = devices();
    goOn(now);
}

std::optional<CheckStep> PhoneCheckMachine::signedIn(Time now)
{
    const auto waited = now - m_began;
    if (m_status.link != PhoneLinkState::Connected) {
        if (waited < phoneLimit)
            return std::nullopt;
        m_report.detail = m_status.linkDetail;
        return CheckStep{CheckState::Bad, CheckReason::NoPhone};
    }
    m_report.server = m_status.server;
    m_report.registrationReason = m_status.registrationReason;
    switch (m_status.registration) {
    case RegistrationState::None: return CheckStep{CheckState::Skipped, CheckReason::NoAccount};
    case RegistrationState::Registered:
        m_report.registrationReason = RegistrationReason::None;
        if (m_status.serverNumber > 1)
            return CheckStep{CheckState::Doubtful, CheckReason::OtherServer};
        return CheckStep{CheckState::Good, CheckReason::None};
    case RegistrationState::InProgress:
        if (waited < signInLimit)
            return std::nullopt;
        m_report.detail = m_status.registrationDetail;
        return CheckStep{CheckState::Bad, m_status.registrationReason == RegistrationReason::None ? CheckReason::SigningIn : CheckReason::NotSignedIn};
    case RegistrationState::Failed:
        m_report.detail = m_status.registrationDetail;
        return CheckStep{CheckState::Bad, CheckReason::NotSignedIn};
    }
    return std::nullopt;
}

CheckStep PhoneCheckMachine::devices()
{
    m_report.input = nameOf(m_status, m_status.servingInput);
    m_report.output = nameOf(m_status, m_status.servingOutput);
    const auto can = [this](bool AudioDevice::*what) {
        return std::any_of(m_status.devices.cbegin(), m_status.devices.cend(), [what](const AudioDevice &one) { return one.*what; });
    };
    const bool speaks = can(&AudioDevice::canCapture) || !m_status.servingInput.isEmpty();
    const bool hears = m_status.hasSoundDevice && (can(&AudioDevice::canPlay) || !m_status.servingOutput.isEmpty());
    if (!speaks || !hears)
        return {CheckState::Bad, speaks ? CheckReason::NoSpeaker : hears ? CheckReason::NoMicrophone : CheckReason::NoSound};
    const bool missing = (!m_wishes.input.isEmpty() && m_status.input.isEmpty()) || (!m_wishes.output.isEmpty() && m_status.output.isEmpty());
    return missing ? CheckStep{CheckState::Doubtful, CheckReason::OtherDevice} : CheckStep{CheckState::Good, CheckReason::None};
}

void PhoneCheckMachine::goOn(Time now)
{
    m_stageBegan = m_levelsAt = now;
    const bool isSignedIn = m_status.registration == RegistrationState::Registered;
    if (!isSignedIn || m_wishes.echoNumber.isEmpty()) {
        const CheckReason why = m_status.registration == RegistrationState::None ? CheckReason::NoAccount
            : isSignedIn                                                         ? CheckReason::NoEchoNumber
                                                                                 : CheckReason::CallNotMade;
        at(CheckItem::Echo) = {CheckState::Skipped, why};
        at(CheckItem::Line) = {CheckState::Skipped, why};
        return listenAlone(now);
    }
    m_stage = Stage::Calling;
    for (const CheckItem item : {CheckItem::Microphone, CheckItem::Echo, CheckItem::Line})
        at(item).state = CheckState::Running;
    m_commands.append(phonecommand::StartEchoCall{m_wishes.echoNumber});
}

// There is nobody to send it to; whether the agent is heard by this computer can be told all the same.
void PhoneCheckMachine::listenAlone(Time now)
{
    const CheckReason why = at(CheckItem::Devices).reason;
    if (why == CheckReason::NoSound || why == CheckReason::NoMicrophone) {
        at(CheckItem::Microphone) = {CheckState::Skipped, why};
        return conclude();
    }
    m_stage = Stage::Listening;
    m_stageBegan = m_levelsAt = now;
    m_voice.reset();
    at(CheckItem::Microphone) = {CheckState::Running, CheckReason::None};
    m_report.speakNow = true;
}

void PhoneCheckMachine::levels(Time now, const AudioLevels &levels)
{
    if (!isRunning() || m_stage != Stage::Listening)
        return;
    m_voice.add(levels.inputDb, std::min<Time>(now - std::exchange(m_levelsAt, now), longestSpan));
    m_report.sentDb = m_voice.db();
}

void PhoneCheckMachine::echoChanged(Time now, const EchoCall &echo)
{
    if (!isRunning() || m_stage != Stage::Calling || m_askAgainAt != Time{0})
        return;
    m_report.elapsed = now - m_began;
    m_report.speakNow = echo.phase == EchoCallPhase::Listening;
    m_report.sentDb = echo.sentDb;
    m_report.heardDb = echo.heardDb;
    m_report.quality = echo.quality;
    m_report.codec = echo.codec;
    switch (echo.phase) {
    case EchoCallPhase::Idle: // somebody else stopped it
        return conclude(CheckVerdict::Stopped);
    case EchoCallPhase::Calling:
    case EchoCallPhase::Listening: return;
    case EchoCallPhase::Done:
        judgeVoice();
        judgeEcho();
        judgeLine();
        return conclude();
    case EchoCallPhase::Failed:
        m_report.sipStatus = echo.sipStatus;
        m_report.detail = echo.detail;
        return echoFailed(now, reasonOf(echo));
    case EchoCallPhase::GaveWay:
        m_report.detail = echo.detail;
        return conclude(CheckVerdict::GaveWay);
    }
}

void PhoneCheckMachine::commandFailed(Time now, const QString &method, const Error &error)
{
    if (!isRunning() || m_stage != Stage::Calling || method != methodName<phonecommand::StartEchoCall>())
        return;
    if (error.code == ErrorCode::Busy && now - m_stageBegan < busyLimit) { // a code of the telephone server is being dialled
        m_askAgainAt = now + askAgainAfter;
        return;
    }
    m_report.detail = error.detail;
    echoFailed(now, CheckReason::PhoneFailed);
}

void PhoneCheckMachine::judgeVoice()
{
    const double db = m_report.sentDb;
    at(CheckItem::Microphone) = db >= m_limits.goodVoiceDb ? CheckStep{CheckState::Good, CheckReason::None}
        : db >= m_limits.someVoiceDb                       ? CheckStep{CheckState::Doubtful, CheckReason::Quiet}
        : db >= m_limits.openMicrophoneDb                  ? CheckStep{CheckState::Doubtful, CheckReason::NotHeard}
                                                           : CheckStep{CheckState::Bad, CheckReason::NothingFromMicrophone};
}

void PhoneCheckMachine::judgeEcho()
{
    at(CheckItem::Echo) = m_report.sentDb < m_limits.someVoiceDb ? CheckStep{CheckState::Doubtful, CheckReason::NotSpoken}
        : m_report.heardDb >= m_limits.echoDb                    ? CheckStep{CheckState::Good, CheckReason::None}
                                                                 : CheckStep{CheckState::Bad, CheckReason::NothingBack};
}

void PhoneCheckMachine::judgeLine()
{
    const CallQuality &quality = m_report.quality;
    const auto worse = [&](CheckReason reason, bool bad) { at(CheckItem::Line) = {bad ? CheckState::Bad : CheckState::Doubtful, reason}; };
    const bool bad = qualityBandOfR(quality.r) == QualityBand::Bad;
    if (quality.band == QualityBand::Unknown)
        return worse(CheckReason::NotMeasured, false);
    switch (quality.cause) {
    case QualityCause::NothingArrives: return worse(CheckReason::NothingArrives, true);
    case QualityCause::LossIn:
        return worse(losesOnItsWayIn(quality) ? CheckReason::LossIn : CheckReason::LossOut, bad || quality.lossInPercent >= m_limits.badLossPercent);
    case QualityCause::LossOut: return worse(CheckReason::LossOut, bad || quality.lossOutPercent >= m_limits.badLossPercent);
    case QualityCause::Jitter: return worse(CheckReason::Jitter, bad);
    case QualityCause::Delay: return worse(CheckReason::Delay, bad);
    case QualityCause::BusyComputer: return worse(CheckReason::BusyComputer, bad);
    case QualityCause::None:
    case QualityCause::QuietMicrophone: at(CheckItem::Line) = {CheckState::Good, CheckReason::None}; return;
    }
}

void PhoneCheckMachine::echoFailed(Time now, CheckReason reason)
{
    // A number that is not there or busy says nothing against calls; they are only not proved.
    at(CheckItem::Echo) = {reason == CheckReason::NoSuchNumber || reason == CheckReason::Busy ? CheckState::Doubtful : CheckState::Bad, reason};
    at(CheckItem::Line) = {CheckState::Skipped, CheckReason::CallNotMade};
    if (m_status.link != PhoneLinkState::Connected) {
        at(CheckItem::Microphone) = {CheckState::Skipped, CheckReason::NoPhone};
        return conclude();
    }
    m_commands.append(phonecommand::StopEchoCall{});
    listenAlone(now);
}

void PhoneCheckMachine::conclude(CheckVerdict verdict)
{
    m_report.verdict = verdict;
    m_report.speakNow = false;
    if (verdict == CheckVerdict::Stopped || verdict == CheckVerdict::GaveWay) {
        if (m_stage == Stage::Calling)
            m_commands.append(phonecommand::StopEchoCall{});
        for (CheckStep &step : m_report.steps) {
            if (step.state == CheckState::Running)
                step.state = CheckState::Waiting;
        }
    }
    m_commands.append(phonecommand::WatchLevels{false});
}

void PhoneCheckMachine::conclude()
{
    const auto any = [this](CheckState state) {
        return std::any_of(m_report.steps.begin(), m_report.steps.end(), [state](const CheckStep &one) { return one.state == state; });
    };
    conclude(any(CheckState::Bad) ? CheckVerdict::Bad : any(CheckState::Doubtful) ? CheckVerdict::Doubtful : CheckVerdict::Good);
}

QString checkItemName(CheckItem item)
{
    return nameIn(itemNames, item);
}

QString checkStateName(CheckState state)
{
    return nameIn(stateNames, state);
}

QString checkReasonName(CheckReason reason)
{
    return nameIn(reasonNames, reason);
}

QString checkVerdictName(CheckVerdict verdict)
{
    return nameIn(verdictNames, verdict);
}

CheckVerdict checkVerdictFromName(const QString &name)
{
    const auto found = std::find_if(verdictNames.begin(), verdictNames.end(), [&](const auto &one) { return name == QLatin1String(one.second); });
    return found == verdictNames.end() ? CheckVerdict::None : found->first;
}

} // namespace linija
