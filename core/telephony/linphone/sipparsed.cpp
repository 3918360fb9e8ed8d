#include "core/telephony/linphone/sipparsed.h"

#include <cstring>
#include <string_view>

#include <strings.h>

#include <belle-sip/belle-sip.h>

// The library exports it without a header.
extern "C" belle_sip_server_transaction_t *belle_sip_provider_find_matching_server_transaction(belle_sip_provider_t *provider, belle_sip_request_t *request);

namespace linija {

namespace {

// Every header of this name is of the type that the library takes it for, and has its parts. None at all is fine.
template<typename Header, typename Check>
bool each(const belle_sip_message_t *message, const char *name, belle_sip_type_id_t type, Check hasItsParts)
{
    for (const belle_sip_list_t *at = belle_sip_message_get_headers(message, name); at; at = at->next) {
        if (!_belle_sip_object_is_instance_of(static_cast<belle_sip_object_t *>(at->data), type) || !hasItsParts(static_cast<const Header *>(at->data)))
            return false;
    }
    return true;
}

template<typename Header, typename Check>
bool eachOfSome(const belle_sip_message_t *message, const char *name, belle_sip_type_id_t type, Check hasItsParts)
{
    return belle_sip_message_get_headers(message, name) && each<Header>(message, name, type, hasItsParts);
}

bool said(const char *text)
{
    return text && *text;
}

// A port that is too large is one below zero, and makes an address that the library cannot read back.
bool isPort(int port)
{
    return port >= 0 && port <= 65535;
}

bool hasHost(const belle_sip_uri_t *uri)
{
    return uri && said(belle_sip_uri_get_host(uri)) && isPort(belle_sip_uri_get_port(uri));
}

template<typename Header>
const belle_sip_header_address_t *addressOf(const Header *header)
{
    return reinterpret_cast<const belle_sip_header_address_t *>(header);
}

// "sip:" with a host, or something of another kind ("tel:").
template<typename Header>
bool leadsSomewhere(const Header *header)
{
    const belle_sip_uri_t *const uri = belle_sip_header_address_get_uri(addressOf(header));
    return uri ? hasHost(uri) : belle_sip_header_address_get_absolute_uri(addressOf(header)) != nullptr;
}

template<typename Header>
bool leadsToHost(const Header *header)
{
    return hasHost(belle_sip_header_address_get_uri(addressOf(header)));
}

belle_sip_header_via_t *viaOf(const belle_sip_message_t *message)
{
    return static_cast<belle_sip_header_via_t *>(belle_sip_message_get_headers(message, BELLE_SIP_VIA)->data);
}

bool cameByStream(const belle_sip_message_t *message)
{
    return strcasecmp(belle_sip_header_via_get_transport(viaOf(message)), "udp") != 0;
}

// An INVITE whose To has no tag.
bool opensCall(belle_sip_message_t *message)
{
    return belle_sip_message_is_request(message)
        && std::strcmp(belle_sip_request_get_method(reinterpret_cast<const belle_sip_request_t *>(message)), "INVITE") == 0
        && !belle_sip_header_to_get_tag(static_cast<const belle_sip_header_to_t *>(belle_sip_message_get_headers(message, BELLE_SIP_TO)->data));
}

// A branch of RFC 2543 makes the library compute one of its own, of addresses that it believes to be there (RFC 3261, 17.2.3).
bool branchIsKnown(const belle_sip_message_t *message)
{
    const auto *to = static_cast<const belle_sip_header_to_t *>(belle_sip_message_get_headers(message, BELLE_SIP_TO)->data);
    const char *const branch = belle_sip_header_via_get_branch(viaOf(message));
    constexpr const char *cookie = "z9hG4bK";
    return (branch && std::strncmp(branch, cookie, std::strlen(cookie)) == 0) || leadsToHost(to);
}

bool startsSafely(belle_sip_message_t *message)
{
    if (!belle_sip_message_is_request(message))
        return true;
    const auto *request = reinterpret_cast<const belle_sip_request_t *>(message);
    const belle_sip_uri_t *const uri = belle_sip_request_get_uri(request);
    return said(belle_sip_request_get_method(request)) && (uri ? hasHost(uri) : belle_sip_request_get_absolute_uri(request) != nullptr) && branchIsKnown(message);
}

// What no message may lack (RFC 3261, 8.1.1; Max-Forwards is looked for by the library itself).
bool hasWhatItNeeds(const belle_sip_message_t *message)
{
    return eachOfSome<belle_sip_header_via_t>(message, BELLE_SIP_VIA, BELLE_SIP_TYPE_ID(belle_sip_header_via_t),
                                              [](const auto *via) {
                                                  return said(belle_sip_header_via_get_host(via)) && said(belle_sip_header_via_get_protocol(via))
                                                      && said(belle_sip_header_via_get_transport(via)) && isPort(belle_sip_header_via_get_port(via));
                                              })
        && eachOfSome<belle_sip_header_from_t>(message, BELLE_SIP_FROM, BELLE_SIP_TYPE_ID(belle_sip_header_from_t), leadsSomewhere<belle_sip_header_from_t>)
        && eachOfSome<belle_sip_header_to_t>(message, BELLE_SIP_TO, BELLE_SIP_TYPE_ID(belle_sip_header_to_t), leadsSomewhere<belle_sip_header_to_t>)
        && eachOfSome<belle_sip_header_call_id_t>(message, BELLE_SIP_CALL_ID, BELLE_SIP_TYPE_ID(belle_sip_header_call_id_t),
                                                  [](const auto *id) { return said(belle_sip_header_call_id_get_call_id(id)); })
        && eachOfSome<belle_sip_header_cseq_t>(message, BELLE_SIP_CSEQ, BELLE_SIP_TYPE_ID(belle_sip_header_cseq_t),
                                               [](const auto *number) { return said(belle_sip_header_cseq_get_method(number)); });
}

bool addressesAreWhole(belle_sip_message_t *message)
{
    const bool isRequest = belle_sip_message_is_request(message);
    return each<belle_sip_header_contact_t>(message, BELLE_SIP_CONTACT, BELLE_SIP_TYPE_ID(belle_sip_header_contact_t),
                                            [&](const auto *contact) {
                                                // A request's is where it is called back (RFC 3261, 8.1.1.8); an answer may send on to a telephone number.
                                                return belle_sip_header_contact_is_wildcard(contact) || (isRequest ? leadsToHost(contact) : leadsSomewhere(contact));
                                            })
        && each<belle_sip_header_route_t>(message, BELLE_SIP_ROUTE, BELLE_SIP_TYPE_ID(belle_sip_header_route_t), leadsToHost<belle_sip_header_route_t>)
        && each<belle_sip_header_record_route_t>(message, BELLE_SIP_RECORD_ROUTE, BELLE_SIP_TYPE_ID(belle_sip_header_record_route_t),
                                                 leadsToHost<belle_sip_header_record_route_t>)
        && each<belle_sip_header_service_route_t>(message, BELLE_SIP_SERVICE_ROUTE, BELLE_SIP_TYPE_ID(belle_sip_header_service_route_t),
                                                  leadsToHost<belle_sip_header_service_route_t>)
        && each<belle_sip_header_refer_to_t>(message, BELLE_SIP_REFER_TO, BELLE_SIP_TYPE_ID(belle_sip_header_refer_to_t), leadsSomewhere<belle_sip_header_refer_to_t>)
        && each<belle_sip_header_referred_by_t>(message, BELLE_SIP_REFERRED_BY, BELLE_SIP_TYPE_ID(belle_sip_header_referred_by_t),
                                                leadsSomewhere<belle_sip_header_referred_by_t>)
        && each<belle_sip_header_diversion_t>(message, BELLE_SIP_DIVERSION, BELLE_SIP_TYPE_ID(belle_sip_header_diversion_t), leadsSomewhere<belle_sip_header_diversion_t>)
        && each<belle_sip_header_p_preferred_identity_t>(message, BELLE_SIP_P_PREFERRED_IDENTITY, BELLE_SIP_TYPE_ID(belle_sip_header_p_preferred_identity_t),
                                                         leadsSomewhere<belle_sip_header_p_preferred_identity_t>);
}

bool restIsWhole(const belle_sip_message_t *message)
{
    const auto challenge = [](const belle_sip_header_www_authenticate_t *one) {
        return said(belle_sip_header_www_authenticate_get_scheme(one)) && belle_sip_header_www_authenticate_get_realm(one) && belle_sip_header_www_authenticate_get_nonce(one);
    };
    return each<belle_sip_header_replaces_t>(message, BELLE_SIP_REPLACES, BELLE_SIP_TYPE_ID(belle_sip_header_replaces_t),
                                             [](const auto *one) {
                                                 return said(belle_sip_header_replaces_get_call_id(one)) && said(belle_sip_header_replaces_get_from_tag(one))
                                                     && said(belle_sip_header_replaces_get_to_tag(one));
                                             })
        && each<belle_sip_header_content_type_t>(message, BELLE_SIP_CONTENT_TYPE, BELLE_SIP_TYPE_ID(belle_sip_header_content_type_t),
                                                 [](const auto *one) {
                                                     return said(belle_sip_header_content_type_get_type(one)) && said(belle_sip_header_content_type_get_subtype(one));
                                                 })
        && each<belle_sip_header_content_length_t>(message, BELLE_SIP_CONTENT_LENGTH, BELLE_SIP_TYPE_ID(belle_sip_header_content_length_t), [](const auto *) { return true; })
        && each<belle_sip_header_event_t>(message, BELLE_SIP_EVENT, BELLE_SIP_TYPE_ID(belle_sip_header_event_t),
                                          [](const auto *one) { return said(belle_sip_header_event_get_package_name(one)); })
        && each<belle_sip_header_subscription_state_t>(message, BELLE_SIP_SUBSCRIPTION_STATE, BELLE_SIP_TYPE_ID(belle_sip_header_subscription_state_t),
                                                       [](const auto *one) { return said(belle_sip_header_subscription_state_get_state(one)); })
        && each<belle_sip_header_www_authenticate_t>(message, BELLE_SIP_WWW_AUTHENTICATE, BELLE_SIP_TYPE_ID(belle_sip_header_www_authenticate_t), challenge)
        && each<belle_sip_header_www_authenticate_t>(message, BELLE_SIP_PROXY_AUTHENTICATE, BELLE_SIP_TYPE_ID(belle_sip_header_proxy_authenticate_t), challenge);
}

// Attributes of capability negotiation (RFC 5939), which we neither offer nor take, and in which the library loses its way:
// they become ones that nobody knows.
void leaveOutCapabilities(char *sdp, std::size_t length)
{
    const std::string_view all(sdp, length);
    for (const std::string_view name : {"a=pcfg:", "a=acfg:", "a=tcap:", "a=acap:", "a=csup:", "a=creq:"}) {
        for (auto at = all.find(name); at != std::string_view::npos; at = all.find(name, at + 1))
            sdp[at + 2] = 'x';
    }
}

} // namespace

bool isSafeToFollow(void *parsed)
{
    auto *const message = static_cast<belle_sip_message_t *>(parsed);
    return hasWhatItNeeds(message) && startsSafely(message) && addressesAreWhole(message) && restIsWhole(message);
}

void answerWhereItCameFrom(void *parsed)
{
    auto *const message = static_cast<belle_sip_message_t *>(parsed);
    if (!belle_sip_message_is_request(message))
        return;
    auto *const parameters = reinterpret_cast<belle_sip_parameters_t *>(viaOf(message));
    for (const char *name : {"received", "maddr"})
        belle_sip_parameters_remove_parameter(parameters, name);
    if (cameByStream(message))
        belle_sip_parameters_set_parameter(parameters, "rport", nullptr);
}

bool canBeAnswered(void *provider, void *parsed)
{
    auto *const message = static_cast<belle_sip_message_t *>(parsed);
    return !belle_sip_message_is_request(message)
        || belle_sip_provider_get_listening_point(static_cast<belle_sip_provider_t *>(provider), belle_sip_header_via_get_transport(viaOf(message)));
}

QByteArray callerByStream(void *parsed)
{
    auto *const message = static_cast<belle_sip_message_t *>(parsed);
    if (!opensCall(message) || !cameByStream(message))
        return {};
    // The library has set "received" where Via does not tell the truth.
    const char *const received = belle_sip_header_via_get_received(viaOf(message));
    return received ? received : belle_sip_header_via_get_host(viaOf(message));
}

std::string callIdOfNewCall(void *provider, void *parsed)
{
    auto *const message = static_cast<belle_sip_message_t *>(parsed);
    if (!opensCall(message)
        || belle_sip_provider_find_matching_server_transaction(static_cast<belle_sip_provider_t *>(provider), static_cast<belle_sip_request_t *>(parsed)))
        return {};
    const auto *id = static_cast<const belle_sip_header_call_id_t *>(belle_sip_message_get_headers(message, BELLE_SIP_CALL_ID)->data);
    return belle_sip_header_call_id_get_call_id(id);
}

bool hasSafeDescription(void *parsed)
{
    auto *const message = static_cast<belle_sip_message_t *>(parsed);
    const belle_sip_list_t *const type = belle_sip_message_get_headers(message, BELLE_SIP_CONTENT_TYPE);
    const char *const body = belle_sip_message_get_body(message);
    if (!body || !type || strcasecmp(belle_sip_header_content_type_get_subtype(static_cast<belle_sip_header_content_type_t *>(type->data)), "sdp") != 0)
        return true;
    leaveOutCapabilities(const_cast<char *>(body), belle_sip_message_get_body_size(message)); // ours: the library keeps a copy of what came
    belle_sdp_session_description_t *const description = belle_sdp_session_description_parse(body);
    if (!description)
        return true; // that it is prepared for
    belle_sip_object_ref(description);
    const belle_sdp_origin_t *const origin = belle_sdp_session_description_get_origin(description);
    bool safe = origin && belle_sdp_origin_get_address(origin);
    for (const belle_sip_list_t *at = belle_sdp_session_description_get_media_descriptions(description); safe && at; at = at->next) {
        const belle_sdp_media_t *const media = belle_sdp_media_description_get_media(static_cast<belle_sdp_media_description_t *>(at->data));
        safe = media && belle_sdp_media_get_media_type(media) && belle_sdp_media_get_protocol(media);
    }
    belle_sip_object_unref(description);
    return safe;
}

int refusalOfUnserved(void *parsed)
{
    auto *const message = static_cast<belle_sip_message_t *>(parsed);
    if (!belle_sip_message_is_request(message)
        || belle_sip_header_to_get_tag(static_cast<const belle_sip_header_to_t *>(belle_sip_message_get_headers(message, BELLE_SIP_TO)->data)))
        return 0;
    const std::string_view method = belle_sip_request_get_method(reinterpret_cast<const belle_sip_request_t *>(message));
    if (method == "MESSAGE" || method == "PUBLISH" || method == "SUBSCRIBE")
        return 405;
    if (method == "REFER")
        return 403;
    if (method != "NOTIFY")
        return 0;
    const belle_sip_list_t *const event = belle_sip_message_get_headers(message, BELLE_SIP_EVENT);
    return event && std::string_view(belle_sip_header_event_get_package_name(static_cast<const belle_sip_header_event_t *>(event->data))) == "message-summary" ? 0 : 481;
}

void refuse(void *provider, void *parsed, int status)
{
    const auto *request = static_cast<const belle_sip_request_t *>(parsed);
    if (!belle_sip_message_is_request(static_cast<belle_sip_message_t *>(parsed)) || std::strcmp(belle_sip_request_get_method(request), "ACK") == 0)
        return;
    belle_sip_response_t *const answer = belle_sip_response_create_from_request(static_cast<belle_sip_request_t *>(parsed), status);
    if (!answer)
        return;
    if (status == 503)
        belle_sip_message_add_header(reinterpret_cast<belle_sip_message_t *>(answer), reinterpret_cast<belle_sip_header_t *>(belle_sip_header_retry_after_create(2)));
    if (status == 405) // RFC 3261, 21.4.6
        belle_sip_message_add_header(reinterpret_cast<belle_sip_message_t *>(answer),
                                     reinterpret_cast<belle_sip_header_t *>(belle_sip_header_allow_create("INVITE, ACK, CANCEL, OPTIONS, BYE, REFER, NOTIFY, INFO, PRACK, UPDATE")));
    belle_sip_provider_send_response(static_cast<belle_sip_provider_t *>(provider), answer);
}

void letGo(void *parsed)
{
    belle_sip_object_unref(parsed);
}

} // namespace linija
