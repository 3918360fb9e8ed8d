// How liblinphone is set up: what is switched off, and where it listens.
#pragma once

#include "core/telephony/linphone/linphoneengine.h"
#include "core/telephony/serverprobe.h"

#include <linphone++/linphone.hh>

namespace linija {

[[nodiscard]] SipWire transportOf(const AccountSetup &account); // UDP without an account
[[nodiscard]] QString transportName(SipWire transport); // "UDP"
[[nodiscard]] QString bindAddressOf(const LinphoneOptions &options);

// Not yet started. Takes up to `maxCalls` calls. Nothing where the library made none.
[[nodiscard]] std::shared_ptr<linphone::Core> makeCore(const LinphoneOptions &options, int maxCalls);
[[nodiscard]] int listeningPort(linphone::Core &core, SipWire transport); // 0 or less: it does not listen

// Whom TLS trusts: the account's file, else the one that the phone was started with, else the system.
void applyRootCa(linphone::Core &core, const LinphoneOptions &options);
// Listens where, and how, this account needs it; for a core that runs too.
void applyTransports(linphone::Core &core, const LinphoneOptions &options);

} // namespace linija
