// A SIP account as a person enters it. A plain value; the passwords are for memory and the private socket alone, never for
// a log or a file of ours.
#pragma once

#include "core/domain/call.h"

#include <QString>
#include <QStringList>

namespace linija {

enum class MediaSecurityNeed { Preferred, Mandatory }; // mandatory: a call without it is refused, both ways
enum class IceUse { Off, On };                         // RFC 8445
enum class DtmfWay { Rtp, Info };                      // events in the sound's stream (RFC 4733), or SIP INFO (RFC 6086)

struct AccountSetup
{
    QString uri;       // "sip:agent1@pbx.example"; empty: no account, direct calls only
    QString authUser;  // whom the server asks for, where it differs from the user part of the address
    QString password;
    QString server;    // "pbx.example", "pbx.example:5070" or a whole "sip:" address; empty: the domain of the address
    QString transport; // "udp", "tcp", "tls"; empty: as the server's address says, else UDP
    QStringList moreServers;   // written as `server`; taken in this order when it does not answer; at most 7
    QString outboundProxy;     // written as `server`; where given, everything goes by it and the servers are not asked themselves
    QString rootCa;            // PEM file of the certificates to trust for TLS; empty: the system's, or what the phone was started with
    MediaSecurity mediaSecurity = MediaSecurity::None;
    MediaSecurityNeed mediaSecurityNeed = MediaSecurityNeed::Preferred;
    IceUse ice = IceUse::Off;
    DtmfWay dtmf = DtmfWay::Rtp;
    QString stunServer;        // "stun.example" or "stun.example:3478"; empty: none
    QString turnServer;        // as stunServer; it answers STUN as well, so one of the two is enough. Used with ICE only
    QString turnUser;
    QString turnPassword;
    QStringList emergencyNumbers; // of this PBX, beside those of the region; at most 20, as they are dialled
    friend bool operator==(const AccountSetup &, const AccountSetup &) = default;
};

inline constexpr qsizetype maxMoreServers = 7;
inline constexpr qsizetype maxEmergencyNumbers = 20;

} // namespace linija
