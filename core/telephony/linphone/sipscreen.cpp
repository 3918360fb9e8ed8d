#include "core/telephony/linphone/sipscreen.h"

#include "core/telephony/linphone/sipaddress.h"
#include "core/telephony/linphone/sipmultipart.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace linija {

namespace {

bool isTokenCharacter(char c)
{
    const bool letterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return letterOrDigit || std::string_view("-.!%*_+`'~").find(c) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
        return lower(x) == lower(y);
    });
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// "INVITE sip:a@b SIP/2.0" or "SIP/2.0 200 OK".
bool isStartLine(std::string_view line)
{
    if (line.size() > SipScreen::maxStartLine || std::any_of(line.begin(), line.end(), isControl))
        return false;
    constexpr std::string_view version = "SIP/2.0";
    if (line.substr(0, 8) == "SIP/2.0 ") {
        const std::string_view code = line.substr(8, 3);
        return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; })
            && code.front() >= '1' && code.front() <= '6' && (line.size() == 11 || line[11] == ' ');
    }
    const auto first = line.find(' ');
    const auto second = first == std::string_view::npos ? first : line.find(' ', first + 1);
    if (second == std::string_view::npos)
        return false;
    const std::string_view uri = line.substr(first + 1, second - first - 1);
    return isToken(line.substr(0, first)) && uri.find(':') != std::string_view::npos && line.substr(second + 1) == version;
}

struct Found
{
    bool via = false;
    bool from = false;
    bool to = false;
    bool callId = false;
    bool cSeq = false;
    bool contentType = false;
    std::string_view method; // of CSeq
    bool wrongAddress = false; // no call can be made of From, To or what is asked for
    std::optional<std::size_t> contentLength;
    std::string_view lengthText; // in the message
    std::string_view severalParts; // the whole value of a Content-Type of several parts

    [[nodiscard]] bool complete() const { return via && from && to && callId && cSeq; }
};

bool isNumber(std::string_view text, std::size_t &value)
{
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size();
}

// The method of "1 INVITE"; nothing where that is no CSeq.
std::string_view methodOfCSeq(std::string_view value)
{
    const auto space = value.find_first_of(" \t");
    std::size_t number = 0;
    if (space == std::string_view::npos || !isNumber(value.substr(0, space), number) || number > 0x7fffffff)
        return {};
    const std::string_view method = trimmed(value.substr(space));
    return isToken(method) ? method : std::string_view();
}

// False where the header makes the whole message unreadable.
bool note(std::string_view name, std::string_view value, Found &found)
{
    const auto is = [&](std::string_view full, std::string_view compact) { return equalsIgnoringCase(name, full) || (!compact.empty() && equalsIgnoringCase(name, compact)); };
    const auto once = [&](bool &flag) { return !value.empty() && !std::exchange(flag, true); };
    if (is("Via", "v")) {
        found.via = true;
        return !value.empty();
    }
    if (is("From", "f")) {
        found.wrongAddress |= !holdsSipAddress(value);
        return once(found.from) && value.size() <= SipScreen::maxAddress;
    }
    if (is("To", "t")) {
        found.wrongAddress |= !holdsSipAddress(value);
        return once(found.to) && value.size() <= SipScreen::maxAddress;
    }
    if (is("Call-ID", "i"))
        return once(found.callId);
    if (is("CSeq", "")) {
        found.method = methodOfCSeq(value);
        return once(found.cSeq) && !found.method.empty();
    }
    if (is("Content-Length", "l")) {
        std::size_t length = 0;
        if (found.contentLength || !isNumber(value, length) || length > SipScreen::maxBody)
            return false;
        found.contentLength = length;
        found.lengthText = value;
        return true;
    }
    if (is("Content-Type", "c")) {
        if (equalsIgnoringCase(value.substr(0, 9), "multipart"))
            found.severalParts = value;
        return !std::exchange(found.contentType, true);
    }
    return true;
}

// Writes over what is there, with blanks before it: the parser does not take them behind every value.
void overwrite(char *message, std::string_view place, std::string_view text)
{
    char *const at = message + (place.data() - message);
    const std::size_t length = std::min(text.size(), place.size());
    std::memset(at, ' ', place.size());
    std::memcpy(at + place.size() - length, text.data(), length);
}

constexpr std::string_view sdpType = "application/sdp";

// The parser loses its way in bodies of several parts: the session description is put in their place. How long the body is then.
std::optional<std::size_t> leaveSdpAlone(char *message, std::size_t bodyBegin, std::size_t bodyLength, const Found &found)
{
    const std::string_view sdp = sdpOfParts(found.severalParts, std::string_view(message + bodyBegin, bodyLength));
    const std::string length = std::to_string(sdp.size());
    if (sdp.empty() || found.severalParts.size() < sdpType.size() || length.size() > found.lengthText.size())
        return std::nullopt;
    const std::size_t size = sdp.size();
    std::memmove(message + bodyBegin, sdp.data(), size);
    overwrite(message, found.severalParts, sdpType);
    overwrite(message, found.lengthText, length);
    return size;
}

// Of a header without a value the library makes an object of no kind, and takes it later for what its name says; an empty subject
// makes it throw. A packed body it would unpack to any size. An address of two thousand letters is cut when it is written
// down, and what is left is none any more.
bool isBetterUnknown(std::string_view name, std::string_view value)
{
    const auto is = [&](std::string_view other) { return equalsIgnoringCase(name, other); };
    if (value.empty() || is("Content-Encoding") || is("e"))
        return true;
    return value.size() > SipScreen::maxAddress
        && (is("Contact") || is("m") || is("Refer-To") || is("r") || is("Referred-By") || is("b") || is("Diversion") || is("P-Asserted-Identity") || is("P-Preferred-Identity"));
}

// The head up to its blank line, mended in place; nothing where it may not be read. headEnd: behind the last line's CRLF.
std::optional<Found> readHead(char *message, std::size_t length, std::size_t headEnd)
{
    const std::string_view all(message, length);
    // Folded lines (RFC 3261, 7.3.1) become one, in place and of the same length.
    for (std::size_t i = 0; i + 2 < headEnd; ++i) {
        if (message[i] == '\r' && message[i + 1] == '\n' && (message[i + 2] == ' ' || message[i + 2] == '\t'))
            std::memset(message + i, ' ', 3);
    }
    Found found;
    std::string_view asked; // the method of a request
    std::size_t lines = 0;
    for (std::size_t begin = 0; begin < headEnd;) {
        const auto end = all.find("\r\n", begin);
        if (end == std::string_view::npos || end >= headEnd)
            return std::nullopt;
        if (lines++ == 0) {
            const std::string_view line = all.substr(begin, end - begin);
            if (!isStartLine(line))
                return std::nullopt;
            asked = line.substr(0, 8) == "SIP/2.0 " ? std::string_view() : line.substr(0, line.find(' '));
            if (asked == "INVITE")
                found.wrongAddress = !holdsSipAddress(line.substr(7, line.find(' ', 7) - 7));
        } else {
            const auto colon = all.find(':', begin);
            if (lines > SipScreen::maxHeaders + 1 || colon == std::string_view::npos || colon > end
                || !isToken(trimmed(all.substr(begin, colon - begin))))
                return std::nullopt;
            for (std::size_t i = colon + 1; i < end; ++i) {
                if (isControl(message[i]) || i > colon + SipScreen::maxHeaderValue)
                    message[i] = ' ';
            }
            const std::string_view name = trimmed(all.substr(begin, colon - begin));
            const std::string_view value = trimmed(all.substr(colon + 1, end - colon - 1));
            if (!note(name, value, found))
                return std::nullopt;
            if (isBetterUnknown(name, value))
                std::memset(message + (name.data() - all.data()), 'z', name.size());
        }
        begin = end + 2;
    }
    if (!found.complete() || (!asked.empty() && found.method != asked) || (found.wrongAddress && asked == "INVITE"))
        return std::nullopt;
    return found;
}

} // namespace

std::size_t SipScreen::admit(char *datagram, std::size_t length)
{
    const std::string_view all(datagram, length);
    if (all.find_first_not_of("\r\n") == std::string_view::npos)
        return std::min<std::size_t>(length, 4); // a keep-alive (RFC 5626)
    if (all.front() == '\r' || all.front() == '\n' || all.front() == ' ')
        return 0;
    const auto blank = all.find("\r\n\r\n");
    if (blank == std::string_view::npos)
        return 0;
    const auto found = readHead(datagram, length, blank + 2);
    if (!found)
        return 0;
    const std::size_t bodyBegin = blank + 4;
    std::size_t body = found->contentLength.value_or(0);
    if (body > length - bodyBegin)
        return 0; // the parser would take the rest from the next datagram
    if (!found->severalParts.empty()) {
        const auto sdp = leaveSdpAlone(datagram, bodyBegin, body, *found);
        if (!sdp)
            return 0;
        body = *sdp;
    }
    return bodyBegin + body;
}

bool SipScreen::admitHead(char *bytes, std::size_t length)
{
    const std::string_view all(bytes, length);
    const auto blank = all.find("\r\n\r\n");
    if (blank == std::string_view::npos || all.front() == '\r' || all.front() == '\n' || all.front() == ' ')
        return false;
    const auto found = readHead(bytes, length, blank + 2);
    if (found && !found->severalParts.empty())
        overwrite(bytes, found->severalParts, "text/unread");
    return found.has_value();
}

bool SipScreen::opensCall(const char *datagram, std::size_t length)
{
    const std::string_view all(datagram, length);
    if (all.substr(0, 7) != "INVITE ")
        return false;
    const std::string_view head = all.substr(0, all.find("\r\n\r\n"));
    for (auto at = head.find("\r\n"); at != std::string_view::npos; at = head.find("\r\n", at + 2)) {
        const std::string_view line = head.substr(at + 2, head.find("\r\n", at + 2) - at - 2);
        const auto colon = line.find(':');
        const std::string_view name = trimmed(line.substr(0, colon));
        if (equalsIgnoringCase(name, "To") || equalsIgnoringCase(name, "t"))
            return line.find(";tag=") == std::string_view::npos;
    }
    return true;
}

} // namespace linija
