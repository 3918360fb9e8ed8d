// Links that other programs hand to Linija: numbers to call and records to open. A link is untrusted text: it is read whole
// or refused, and never does anything by itself. Pure; any thread.
//
//   tel:       RFC 3966. Visual separators (- . ( ) and spaces) are dropped; a global number begins with "+"; a local one
//              is read with its phone-context where that is a prefix ("+371"). ";ext=" is kept apart. Other parameters
//              are checked for their form and dropped.
//   sip: sips: RFC 3261 19.1. The address alone: parameters are kept, headers ("?…") refused, as they could add to a call.
//   callto:    what tel: takes, or a sip address without its scheme.
//   linija:    linija:customer/<id>, linija:interaction/<id>; ids are UUIDs.
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

#include <variant>

namespace linija {

struct DialLink
{
    QString target;    // "+37126555014", "*100#" or "sip:info@company.example"
    QString extension; // digits; empty for none
    friend bool operator==(const DialLink &, const DialLink &) = default;
};

struct CustomerLink
{
    CustomerId customer;
    friend bool operator==(const CustomerLink &, const CustomerLink &) = default;
};

struct InteractionLink
{
    InteractionId interaction;
    friend bool operator==(const InteractionLink &, const InteractionLink &) = default;
};

using LinkTarget = std::variant<DialLink, CustomerLink, InteractionLink>;

// Invalid: not a link that Linija knows, or not well-formed; the detail names what. TooLarge: above 512 characters.
[[nodiscard]] Result<LinkTarget> parseLink(const QString &text);

} // namespace linija
