// What the other side of a REFER tells about the call that it makes: the status line in its NOTIFY (message/sipfrag,
// RFC 3515 2.4.5, RFC 3420). liblinphone (5.1) makes "trying", "done" or "failed" of it, takes "180 Ringing" for a failure
// and keeps the reason to itself; so it is read here, on the way to its parser, which gets to see no more than a clean status
// line: anything else in such a body could end it. The phone's one thread.
#pragma once

#include <QString>

#include <optional>

namespace linija {

struct SipStatus
{
    int code = 0;   // 100 to 699
    QString phrase; // plain, bounded; may be empty
    friend bool operator==(const SipStatus &, const SipStatus &) = default;
};

// Of "SIP/2.0 486 Busy Here"; nothing where the text does not begin with a status line.
[[nodiscard]] std::optional<SipStatus> sipStatusOf(const char *text, std::size_t length);

// The status line that the library parsed last, once: call it inside onTransferStateChanged, which follows at once.
[[nodiscard]] std::optional<SipStatus> takeSipfragStatus();
void forgetSipfragStatus();

// The parser is reading such a status line now; a message without headers is right then (sipscreenhook.cpp).
[[nodiscard]] bool isReadingSipfrag();

} // namespace linija
