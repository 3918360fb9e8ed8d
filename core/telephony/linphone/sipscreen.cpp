#include "core/telephony/linphone/sipscreen.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
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
    std::optional<std::size_t> contentLength;

    [[nodiscard]] bool complete() const { return via && from && to && callId && cSeq; }
};

bool isNumber(std::string_view text, std::size_t &value)
{
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size();
}

bool isCSeq(std::string_view value)
{
    const auto space = value.find_first_of(" \t");
    std::size_t number = 0;
    return space != std::string_view::npos && isNumber(value.substr(0, space), number) && number <= 0x7fffffff
        && isToken(trimmed(value.substr(space)));
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
    if (is("From", "f"))
        return once(found.from);
    if (is("To", "t"))
        return once(found.to);
    if (is("Call-ID", "i"))
        return once(found.callId);
    if (is("CSeq", ""))
        return once(found.cSeq) && isCSeq(value);
    if (is("Content-Length", "l")) {
        std::size_t length = 0;
        if (found.contentLength || !isNumber(value, length))
            return false;
        found.contentLength = length;
        return true;
    }
    // The parser loses its way in bodies of several parts; a call needs none.
    return !(is("Content-Type", "c") && equalsIgnoringCase(value.substr(0, 9), "multipart"));
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
    const std::size_t headEnd = blank + 2; // the last line keeps its CRLF

    // Folded lines (RFC 3261, 7.3.1) become one, in place and of the same length.
    for (std::size_t i = 0; i + 2 < headEnd; ++i) {
        if (datagram[i] == '\r' && datagram[i + 1] == '\n' && (datagram[i + 2] == ' ' || datagram[i + 2] == '\t'))
            std::memset(datagram + i, ' ', 3);
    }

    Found found;
    std::size_t lines = 0;
    for (std::size_t begin = 0; begin < headEnd;) {
        const auto end = all.find("\r\n", begin);
        if (end == std::string_view::npos || end >= headEnd)
            return 0;
        if (lines++ == 0) {
            if (!isStartLine(all.substr(begin, end - begin)))
                return 0;
        } else {
            const auto colon = all.find(':', begin);
            if (lines > maxHeaders + 1 || colon == std::string_view::npos || colon > end
                || !isToken(trimmed(all.substr(begin, colon - begin))))
                return 0;
            for (std::size_t i = colon + 1; i < end; ++i) {
                if (isControl(datagram[i]) || i > colon + maxHeaderValue)
                    datagram[i] = ' ';
            }
            if (!note(trimmed(all.substr(begin, colon - begin)), trimmed(all.substr(colon + 1, end - colon - 1)), found))
                return 0;
        }
        begin = end + 2;
    }
    if (!found.complete())
        return 0;
    const std::size_t bodyBegin = blank + 4;
    const std::size_t body = found.contentLength.value_or(0);
    if (body > length - bodyBegin)
        return 0; // the parser would take the rest from the next datagram
    return bodyBegin + body;
}

} // namespace linija
