// How liblinphone is set up before it starts: what is switched off, where it listens, which account it registers.
#pragma once

#include "core/telephony/linphone/linphoneengine.h"

#include <linphone++/linphone.hh>

namespace linija {

enum class SipTransport { Udp, Tcp, Tls };

[[nodiscard]] SipTransport transportOf(const LinphoneOptions &options);
[[nodiscard]] QString transportName(SipTransport transport); // "UDP"
[[nodiscard]] QString bindAddressOf(const LinphoneOptions &options);

// Not yet started. Takes up to `maxCalls` calls. Nothing where the library made none.
[[nodiscard]] std::shared_ptr<linphone::Core> makeCore(const LinphoneOptions &options, int maxCalls);
[[nodiscard]] int listeningPort(linphone::Core &core, SipTransport transport); // 0 or less: it does not listen

// Begins to register. Returns the account's address. Invalid: an address that cannot be read.
[[nodiscard]] Result<QString> addAccount(linphone::Core &core, const LinphoneOptions &options);

} // namespace linija
