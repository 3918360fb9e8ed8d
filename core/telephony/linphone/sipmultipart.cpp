#include "core/telephony/linphone/sipmultipart.h"

#include <algorithm>
#include <string>

namespace linija {

namespace {

constexpr std::size_t maxBoundary = 70; // RFC 2046, 5.1.1
constexpr int maxParts = 16;

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view boundaryOf(std::string_view type)
{
    const auto at = lower(type).find("boundary=");
    if (at == std::string::npos)
        return {};
    std::string_view rest = type.substr(at + 9);
    if (!rest.empty() && rest.front() == '"') {
        const auto end = rest.find('"', 1);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(1, end - 1);
    } else {
        rest = rest.substr(0, rest.find_first_of("; \t"));
    }
    return rest.size() <= maxBoundary ? rest : std::string_view();
}

bool isSdp(std::string_view head)
{
    const std::string text = "\r\n" + lower(head);
    auto at = text.find("\r\ncontent-type:");
    std::size_t length = 15;
    if (at == std::string::npos) {
        at = text.find("\r\nc:");
        length = 4;
    }
    if (at == std::string::npos)
        return false;
    const auto begin = text.find_first_not_of(" \t", at + length);
    return begin != std::string::npos && text.compare(begin, 15, "application/sdp") == 0;
}

} // namespace

std::string_view sdpOfParts(std::string_view type, std::string_view body)
{
    const std::string_view boundary = boundaryOf(type);
    if (boundary.empty())
        return {};
    const std::string line = "--" + std::string(boundary);
    std::size_t at = body.substr(0, line.size()) == line ? 0 : body.find("\r\n" + line);
    if (at == std::string_view::npos)
        return {};
    if (at > 0)
        at += 2;
    for (int part = 0; part < maxParts; ++part) {
        at += line.size();
        if (body.substr(at, 2) == "--")
            return {}; // the last one
        const auto headBegin = body.find("\r\n", at);
        if (headBegin == std::string_view::npos)
            return {};
        const auto end = body.find("\r\n" + line, headBegin);
        if (end == std::string_view::npos)
            return {};
        const auto blank = body.find("\r\n\r\n", headBegin);
        if (blank != std::string_view::npos && blank + 4 <= end && isSdp(body.substr(headBegin + 2, blank - headBegin)))
            return body.substr(blank + 4, end - blank - 4);
        at = end + 2;
    }
    return {};
}

} // namespace linija
