// Whether the value of a From or To header (RFC 3261, 20.10) holds an address that a call can be made of. The library takes the
// address of a call for granted and follows it where there is none. Pure; any thread.
#pragma once

#include <string_view>

namespace linija {

// sip: and sips: with a host, tel: with digits. More is allowed in the user part than the grammar does: people dial "*77#".
[[nodiscard]] bool holdsSipAddress(std::string_view headerValue);

} // namespace linija
