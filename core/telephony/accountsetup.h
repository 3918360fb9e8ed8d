// A SIP account as a person enters it. A plain value; the password is for memory and the private socket alone, never for
// a log or a file of ours.
#pragma once

#include <QString>

namespace linija {

struct AccountSetup
{
    QString uri;       // "sip:agent1@pbx.example"; empty: no account, direct calls only
    QString authUser;  // whom the server asks for, where it differs from the user part of the address
    QString password;
    QString server;    // "pbx.example", "pbx.example:5070" or a whole "sip:" address; empty: the domain of the address
    QString transport; // "udp", "tcp", "tls"; empty: as the server's address says, else UDP
    friend bool operator==(const AccountSetup &, const AccountSetup &) = default;
};

} // namespace linija
