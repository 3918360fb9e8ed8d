// Looks at SIP datagrams before the library's parser does. The parser of belle-sip up to 5.3 keeps a pointer to a message
// that it could not read and follows it when the next one comes: two datagrams from anybody end the process. Here a
// datagram is mended in place or refused, so that only what RFC 3261 allows reaches the parser. Pure; any thread.
#pragma once

#include <cstddef>

namespace linija {

class SipScreen
{
public:
    static constexpr std::size_t maxStartLine = 2048;
    static constexpr std::size_t maxHeaders = 256;
    static constexpr std::size_t maxHeaderValue = 4096; // what is longer is blanked, not refused

    // Returns how many bytes of `datagram` to hand on: folded lines are joined, control characters and what is too long
    // blanked, a body cut to its Content-Length. 0: not a message that may be read, or one with a body of several parts (multipart).
    [[nodiscard]] static std::size_t admit(char *datagram, std::size_t length);
};

// Puts the screen in front of the library; true where it is in place. Must be called, else the linker leaves it out.
[[nodiscard]] bool installSipScreen();

} // namespace linija
