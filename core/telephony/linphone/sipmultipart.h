// Bodies of several parts (RFC 2046, 5.1), of which belle-sip's own reader loses its way. Pure; any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace linija {

// The content of the first part of type application/sdp; empty where there is none or the body is not well-formed. `type` is the
// value of the message's Content-Type with the boundary.
[[nodiscard]] std::string_view sdpOfParts(std::string_view type, std::string_view body);

} // namespace linija
