// What the PBX does for the agent besides calls: service calls (feature codes), the state of extensions, the mailbox.
// Plain values of the softphone port; texts come from the network and are plain and bounded.
#pragma once

#include "core/domain/call.h"

#include <QString>

namespace linija {

// How a service call went: a call to a feature code that nobody talks in and that no list of calls shows.
struct ServiceCallEnd
{
    QString id;    // as whoever asked called it
    CallEnd end = CallEnd::None;
    int sipStatus = 0; // of a refusal, "404"; 0 where there is none
    QString detail;    // English, for log and tooltip
    [[nodiscard]] bool succeeded() const { return end == CallEnd::Normal; } // answered, and ended without trouble
    friend bool operator==(const ServiceCallEnd &, const ServiceCallEnd &) = default;
};

// What the PBX says of an extension (RFC 4235): a colleague's phone, a parking place, a queue's pause, a lead on the line.
enum class ExtensionUse {
    Unknown, // not asked yet, or the PBX does not say
    Idle,
    Ringing, // "early", "proceeding"
    InUse    // "confirmed"
};

struct ExtensionState
{
    QString extension; // as it was asked for
    ExtensionUse use = ExtensionUse::Unknown;
    QString detail; // English, of Unknown: why
    friend bool operator==(const ExtensionState &, const ExtensionState &) = default;
};

// Messages in the account's mailbox (RFC 3842).
struct Mailbox
{
    int fresh = 0;
    int heard = 0;
    friend bool operator==(const Mailbox &, const Mailbox &) = default;
};

} // namespace linija
