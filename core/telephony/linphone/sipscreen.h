// Looks at SIP datagrams before the library's parser does. The parser of belle-sip up to 5.3 keeps a pointer to a message
// that it could not read and follows it when the next one comes: two datagrams from anybody end the process. Here a
// datagram is mended in place or refused, so that only what RFC 3261 allows reaches the parser. Pure; any thread.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace linija {

class SipScreen
{
public:
    static constexpr std::size_t maxStartLine = 2048;
    static constexpr std::size_t maxHeaders = 256;
    static constexpr std::size_t maxHeaderValue = 4096; // what is longer is blanked, not refused
    static constexpr std::size_t maxAddress = 1024;     // of From and To; a longer one of another header is nobody's
    static constexpr std::size_t maxBody = 256 * 1024; // the library keeps what a stream announces

    // Returns how many bytes of `datagram` to hand on: folded lines are joined, control characters and what is too long
    // blanked, a body cut to its Content-Length. Of a body with several parts (multipart) only the SDP is left, as if it had
    // come alone. 0: not a message that may be read.
    [[nodiscard]] static std::size_t admit(char *datagram, std::size_t length);

    // The same for the head of a message in a stream (TCP, TLS), which may be followed by anything: the bytes are mended in
    // place, a body of several parts is made one that nobody reads. False: not a head that may be read.
    [[nodiscard]] static bool admitHead(char *bytes, std::size_t length);

    // An admitted datagram that asks for a call that there is not yet: an INVITE whose To has no tag.
    [[nodiscard]] static bool opensCall(const char *datagram, std::size_t length);
};

// Puts the screen and the gate (sipgate.h) in front of the library; true where they are in place. Must be called, else the
// linker leaves them out. Once, before the first message. knowsCall: whether there is a call of this Call-ID; asked where
// SIP is read.
[[nodiscard]] bool installSipScreen(double newCallsPerSecondFromOne, std::function<bool(const std::string &)> knowsCall);

// Whether the library was handed a datagram since this was asked last: it reads one in a turn, and more may wait.
[[nodiscard]] bool tookDatagram();

// Whom to tell the sockets that the library reads datagrams from, each time it does; on its thread. One listener.
void tellSipSockets(std::function<void(int socket)> listener);

} // namespace linija
