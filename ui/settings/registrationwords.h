// What the phone says of its account, for people: a state in a few words, and where it is not signed in what is wrong and what
// to do. Goes by RegistrationReason alone. Plain, for tests; asked anew when the language changes.
#pragma once

#include "core/telephony/softphoneport.h"
#include "ui/theme/tokens.h"

namespace linija {

struct RegistrationWords
{
    QString state;  // "Signed in · TLS"
    QString reason; // why not, and what to do; of a server that stands in, which; empty where all is well
    StateRole role = StateRole::Neutral;
};
[[nodiscard]] RegistrationWords registrationWords(const PhoneStatus &status);

// For a line in a bar: "Telephone password refused". Empty without a reason.
[[nodiscard]] QString registrationTrouble(RegistrationReason reason);

} // namespace linija
