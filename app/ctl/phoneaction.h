// What `linijactl phone` can do: one row for each action with its words for people, and how the arguments become an order
// to the phone. A new command of the phone (core/telephony/phonecommand.h) is not there before it has a row here: a test walks both.
#pragma once

#include "core/telephony/phonecommand.h"
#include "core/telephony/softphoneport.h"

#include <QJsonObject>

#include <chrono>
#include <functional>
#include <optional>

namespace linija::ctl {

enum class PhoneEnding {
    AtOnce,       // what is known at the start is all
    Taken,        // the phone has taken the command
    ByCall,       // the call got where it was meant to, or never will: PhoneOrder::judge
    Registered,   // the server has taken the account, or refused it
    ServiceEnded, // service.ended has come
    SoundChecked, // the sound check is through
    EchoCalled,   // so is the echo call
    Watched       // when its time is over; without one, when it is stopped
};

// What an order prints of what it hears meanwhile.
enum class PhoneEars { Nothing, Everything, Levels, Quality, Extensions, SoundCheck, EchoCall };

enum class Verdict { NotYet, Fine, NotFine };

struct PhoneOrder
{
    // What is asked, now that the calls are known; empty: nothing. NotFound, Conflict: no call, or more than one, that it may be about.
    std::function<Result<PhoneCommand>(const QVector<Call> &)> command;
    PhoneEnding ending = PhoneEnding::Taken;
    std::function<Verdict(const Call &)> judge;
    bool judgesOldState = true; // false: only what changes after the command counts
    PhoneEars ears = PhoneEars::Nothing;
    std::chrono::milliseconds limit{6000};
    std::optional<std::chrono::seconds> length; // of Watched
    bool listsCalls = false;                     // status and calls are printed first
    bool listsDevices = false;
    bool quits = false;                          // phone.quit, which is no command of a call
};

struct PhoneAction
{
    const char *name;
    const char *usage;   // after "linijactl phone "
    const char *summary;
    const char *example; // after "linijactl phone "; works where the calls are such
    const char *method;  // of docs/local-api.md; empty: it asks the phone for nothing
    Result<PhoneOrder> (*read)(QStringList arguments); // without the name. Invalid: wrong use
};

[[nodiscard]] const QVector<PhoneAction> &phoneActions();
[[nodiscard]] const PhoneAction *findPhoneAction(const QString &name);

} // namespace linija::ctl
