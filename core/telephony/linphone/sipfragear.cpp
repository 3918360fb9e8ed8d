// Takes over one function of belle-sip by name, as sipscreenhook.cpp does: liblinphone reads bodies of NOTIFY through it.
#include "core/telephony/linphone/sipfragear.h"

#include "core/base/untrustedtext.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <dlfcn.h>

namespace linija {

namespace {

constexpr std::size_t longestLine = 256;
std::optional<SipStatus> lastHeard;
bool reading = false;

} // namespace

std::optional<SipStatus> sipStatusOf(const char *text, std::size_t length)
{
    const std::string_view all(text, std::min(length, longestLine));
    const std::string_view line = all.substr(0, all.find_first_of("\r\n"));
    constexpr std::string_view version = "SIP/2.0 ";
    if (line.size() < version.size() + 3 || line.substr(0, version.size()) != version)
        return std::nullopt;
    SipStatus status;
    for (const char digit : line.substr(version.size(), 3)) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        status.code = status.code * 10 + (digit - '0');
    }
    if (status.code < 100 || status.code > 699)
        return std::nullopt;
    const std::string_view rest = line.substr(version.size() + 3);
    if (!rest.empty() && rest.front() != ' ')
        return std::nullopt;
    status.phrase = plainBoundedText(QString::fromUtf8(rest.data(), static_cast<qsizetype>(rest.size())).trimmed(), 80);
    return status;
}

std::optional<SipStatus> takeSipfragStatus() { return std::exchange(lastHeard, std::nullopt); }

void forgetSipfragStatus() { lastHeard.reset(); }

bool isReadingSipfrag() { return reading; }

} // namespace linija

extern "C" {

__attribute__((visibility("default"))) void *belle_sip_message_parse(const char *text)
{
    using Parse = void *(*)(const char *);
    static const auto parse = reinterpret_cast<Parse>(::dlsym(RTLD_NEXT, "belle_sip_message_parse"));
    if (!text || !parse)
        return nullptr;
    linija::lastHeard = linija::sipStatusOf(text, ::strnlen(text, linija::longestLine));
    if (!linija::lastHeard)
        return nullptr;
    const int code = linija::lastHeard->code < 200 ? 100 : linija::lastHeard->code < 300 ? 200 : linija::lastHeard->code;
    const std::string clean = "SIP/2.0 " + std::to_string(code) + " Status\r\n\r\n";
    linija::reading = true;
    void *const message = parse(clean.c_str());
    linija::reading = false;
    return message;
}

} // extern "C"
