#include "core/telephony/linphone/sipaddress.h"

#include <algorithm>
#include <string>

namespace linija {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool isAlphanumeric(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isPlain(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>' || c == '"' || c == '\\')
            return false;
        if (c == '%' && (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]) || (text[i + 1] == '0' && text[i + 2] == '0')))
            return false;
    }
    return true;
}

bool isHostPort(std::string_view text)
{
    std::string_view port;
    if (!text.empty() && text.front() == '[') { // IPv6
        const auto end = text.find(']');
        if (end == std::string_view::npos || end < 3
            || !std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return isHex(c) || c == ':' || c == '.'; }))
            return false;
        port = text.substr(end + 1);
    } else {
        const auto colon = text.find(':');
        const std::string_view host = text.substr(0, colon);
        if (host.empty() || !std::all_of(host.begin(), host.end(), [](char c) { return isAlphanumeric(c) || c == '.' || c == '-' || c == '_'; }))
            return false;
        port = colon == std::string_view::npos ? std::string_view() : text.substr(colon);
    }
    if (port.empty())
        return true;
    return port.front() == ':' && port.size() >= 2 && port.size() <= 6 && std::all_of(port.begin() + 1, port.end(), isDigit);
}

// What stands between the brackets; where there are none, what comes before the parameters. Brackets in a quoted name are none.
std::string_view uriOf(std::string_view value)
{
    bool quoted = false;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (quoted && value[i] == '\\')
            ++i;
        else if (value[i] == '"')
            quoted = !quoted;
        else if (!quoted && value[i] == '<') {
            const auto end = value.find('>', i);
            return end == std::string_view::npos ? std::string_view() : value.substr(i + 1, end - i - 1);
        }
    }
    const std::string_view bare = value.substr(0, value.find_first_of("; \t"));
    return quoted ? std::string_view() : bare;
}

} // namespace

bool holdsSipAddress(std::string_view headerValue)
{
    const std::string_view uri = uriOf(headerValue);
    const auto colon = uri.find(':');
    if (colon == std::string_view::npos || !isPlain(uri))
        return false;
    std::string scheme(uri.substr(0, colon));
    std::transform(scheme.begin(), scheme.end(), scheme.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    std::string_view rest = uri.substr(colon + 1);
    if (scheme == "tel")
        return std::any_of(rest.begin(), rest.end(), isDigit);
    if (scheme != "sip" && scheme != "sips")
        return false;
    // A user part may hold semicolons and question marks; what follows the host may hold no "@".
    const auto at = rest.find('@');
    if (at != std::string_view::npos)
        rest = rest.substr(at + 1);
    return rest.find('@') == std::string_view::npos && isHostPort(rest.substr(0, rest.find_first_of(";?")));
}

} // namespace linija
