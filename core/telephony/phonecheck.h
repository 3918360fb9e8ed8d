// The check before work: can this agent take calls now? A pure state machine over what the softphone port tells; time comes
// with every call, nothing goes out but the commands that takeCommands() hands over. PhoneCheck (phonecheckrun.h) runs it.
//
//   Good, Bad … ──begin──▶ Running: signed in? devices? ──▶ echo call, 10 s ──▶ Good, Doubtful, Bad
//                             │                        └──▶ no echo number: the microphone alone, 5 s
//                             └── stop() ──▶ Stopped        a real call, also within the check ──▶ GaveWay
//
// Every wait has its limit: 3 s for the phone, 6 s for the sign-in, 8 s for the answer of the echo number, 12 s where the
// phone is busy with a code, and 5 s above what the phone promises. What each step may be called is in the tables below.
#pragma once

#include "core/telephony/echocall.h"
#include "core/telephony/heardlevel.h"
#include "core/telephony/softphoneport.h"

#include <array>
#include <chrono>
#include <optional>

namespace linija {

enum class CheckItem {
    SignedIn,   // at the telephone server
    Devices,    // microphone, speaker or headset
    Microphone, // the agent is heard
    Echo,       // and comes back
    Line        // loss, jitter, delay
};
inline constexpr std::size_t checkItemCount = 5;

enum class CheckState { Waiting, Running, Good, Doubtful, Bad, Skipped };

enum class CheckReason {
    None,
    // SignedIn
    NoPhone,     // bad: the phone process is not there, or does not answer
    NoAccount,   // skipped: direct calls alone
    NotSignedIn, // bad: registrationReason says why
    SigningIn,   // bad: no end of it in time
    OtherServer, // doubtful: the first one does not answer
    // Devices
    NoSound,      // bad: neither microphone nor speaker
    NoMicrophone, // bad
    NoSpeaker,    // bad
    OtherDevice,  // doubtful: what was chosen is not plugged in
    // Microphone
    NothingFromMicrophone, // bad: not even the noise of a room
    NotHeard,              // doubtful: the agent did not speak, or not into this microphone
    Quiet,                 // doubtful
    // Echo; the first three for the line as well
    NoEchoNumber, // skipped: the telephone server's profile names none
    CallNotMade,  // skipped: of the line, because the echo call failed; of the echo, because nobody is signed in
    NotMeasured,  // doubtful, of the line: no figures came
    NoSuchNumber, // doubtful: the telephone server does not know it; sipStatus
    Busy,         // doubtful
    Refused,      // bad from here on; sipStatus
    NoAnswer,
    Unreachable,
    NotEncrypted,
    CutOff,      // answered, and ended by the other side
    PhoneFailed, // the phone could not call, or was lost meanwhile
    NothingBack, // bad: the agent spoke, and nothing was heard
    NotSpoken,   // doubtful: nothing was sent that could come back
    // Line
    NothingArrives, // bad
    LossIn,         // doubtful, or bad where it is much
    LossOut,
    Jitter,
    Delay,
    BusyComputer
};

enum class CheckVerdict {
    None, // never begun
    Running,
    Good,     // calls can be taken
    Doubtful, // they can, but something is not as it should be
    Bad,
    Stopped, // by the agent
    GaveWay  // a real call is, or was, up
};

struct CheckStep
{
    CheckState state = CheckState::Waiting;
    CheckReason reason = CheckReason::None;
    friend bool operator==(const CheckStep &, const CheckStep &) = default;
};

struct PhoneCheckReport
{
    CheckVerdict verdict = CheckVerdict::None;
    std::array<CheckStep, checkItemCount> steps;
    std::chrono::milliseconds elapsed{0};
    bool speakNow = false; // the agent is listened to at this moment

    RegistrationReason registrationReason = RegistrationReason::None;
    QString server;  // that signed us in, or should: "pbx.example:5061"
    QString input;   // names of the devices that serve
    QString output;
    double sentDb = AudioLevels::silence;
    double heardDb = AudioLevels::silence;
    CallQuality quality; // measured where the line's step is Good, Doubtful or Bad, but for NotMeasured
    QString codec;
    int sipStatus = 0;
    QString detail; // English, for who looks closer

    [[nodiscard]] const CheckStep &step(CheckItem item) const { return steps[static_cast<std::size_t>(item)]; }
    friend bool operator==(const PhoneCheckReport &, const PhoneCheckReport &) = default;
};

struct PhoneCheckWishes
{
    QString input; // device ids as the settings have them; empty: the system's default
    QString output;
    QString echoNumber; // what to dial; empty: there is none
};

// From where on a voice is loud enough, heard at all, and a microphone alive; and a line no longer good. dBFS, percent.
struct PhoneCheckLimits
{
    double goodVoiceDb = -38;  // as TalkLoudness has it
    double someVoiceDb = -50;
    double openMicrophoneDb = -72;
    double echoDb = -48;
    double badLossPercent = 10;
};

class PhoneCheckMachine
{
public:
    using Time = std::chrono::milliseconds; // monotonic

    // Begins anew, whatever was before. With a call up: GaveWay at once.
    void begin(Time now, const PhoneStatus &status, bool callUp, PhoneCheckWishes wishes);
    void stop(Time now);

    // What the port tells. Nothing changes while no check runs.
    void statusChanged(Time now, const PhoneStatus &status);
    void callUp(Time now);
    void levels(Time now, const AudioLevels &levels);
    void echoChanged(Time now, const EchoCall &echo);
    void commandFailed(Time now, const QString &method, const Error &error);
    void tick(Time now); // some times a second while it runs

    [[nodiscard]] bool isRunning() const { return m_report.verdict == CheckVerdict::Running; }
    [[nodiscard]] const PhoneCheckReport &report() const { return m_report; }
    // What is to be told to the phone now, in this order; then forgotten here.
    [[nodiscard]] QVector<PhoneCommand> takeCommands();

private:
    enum class Stage { Looking, Calling, Listening };

    CheckStep &at(CheckItem item) { return m_report.steps[static_cast<std::size_t>(item)]; }
    void look(Time now);
    [[nodiscard]] std::optional<CheckStep> signedIn(Time now);
    [[nodiscard]] CheckStep devices();
    void goOn(Time now);
    void listenAlone(Time now);
    void judgeVoice();
    void judgeEcho();
    void judgeLine();
    void echoFailed(Time now, CheckReason reason);
    void conclude(CheckVerdict verdict);
    void conclude();

    const PhoneCheckLimits m_limits;
    PhoneCheckReport m_report;
    PhoneCheckWishes m_wishes;
    PhoneStatus m_status;
    Stage m_stage = Stage::Looking;
    Time m_began{0};
    Time m_stageBegan{0};
    Time m_askAgainAt{0}; // the echo call, where the phone was busy; 0: it was asked
    Time m_levelsAt{0};
    HeardLevel m_voice; // without an echo call
    QVector<PhoneCommand> m_commands;
};

// Stable words, also for linijactl's --json and the settings file: "signed-in", "no-echo-number" …
[[nodiscard]] QString checkItemName(CheckItem item);
[[nodiscard]] QString checkStateName(CheckState state);
[[nodiscard]] QString checkReasonName(CheckReason reason);
[[nodiscard]] QString checkVerdictName(CheckVerdict verdict);
[[nodiscard]] CheckVerdict checkVerdictFromName(const QString &name); // None for a word that is none

} // namespace linija
