// What liblinphone says, put into our words: remote party, headers, reasons, addresses. Pure functions over its objects;
// everything that came from the network leaves here plain and bounded.
#pragma once

#include "core/base/result.h"
#include "core/domain/call.h"
#include "core/telephony/callheaders.h"
#include "core/telephony/linphone/linphoneengine.h"

#include <linphone++/linphone.hh>

namespace linija {

enum class IdentityTrust { None, Asserted };

[[nodiscard]] QString bounded(const std::string &untrusted, qsizetype limit = 256);

// Fills remoteUri, remoteDisplay, remoteUser and headers.
void readRemoteParty(linphone::Call &from, IdentityTrust trust, const HeaderRules &rules, Call &into);
[[nodiscard]] QString codecOf(linphone::Call &call); // "opus/48000"; empty before media
[[nodiscard]] MediaSecurity securityOf(linphone::Call &call); // what is in force; None before media
[[nodiscard]] CallEnd endFromReason(const Call &call, linphone::Reason reason, int sipCode);

// Sends what the library logs to ours, as debug messages of linija.phone; it would write to stdout. Errors are warnings.
void routeLibraryLog(LibraryLog detail);

} // namespace linija
