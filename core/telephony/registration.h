// How the phone stands with its server, and why not, in words that a program can tell apart. Pure; any thread.
#pragma once

#include <QString>

namespace linija {

enum class RegistrationState { None, InProgress, Registered, Failed };

// Found by SIP status codes (RFC 3261, 21), by what the name service, the socket and the TLS handshake report; never by the
// English of a library or of a server.
enum class RegistrationReason {
    None,
    WrongPassword,         // 401 or 407 to our answer, or no password at all
    UnknownUser,           // 404, 410, 604
    NotAllowed,            // 403: known, but not from here, not this phone, or not now
    TooManyContacts,       // refused because too many phones are signed in with the account
    UnknownHost,           // the name service does not know the server
    NoNetwork,             // this computer has no way to the server: no address, no route
    Refused,               // somebody is there and the port is closed, or a firewall says no
    NoAnswer,              // nothing came back: a firewall that swallows, or the server is down
    CertificateNotTrusted, // signed by nobody we trust
    CertificateWrongName,  // of another server
    CertificateExpired,    // or not yet valid
    NoTls,                 // the server does not speak TLS there, or none that we would speak
    ServerBusy,            // 503, 480, 486, 600, or any answer with Retry-After
    ServerFailed,          // any other answer that is no success
    BadSetup               // an address or a file of the account cannot be read
};

// "wrong-password": stable, for the socket and for scripts.
[[nodiscard]] QString registrationReasonName(RegistrationReason reason);
// None where the word is none of ours.
[[nodiscard]] RegistrationReason registrationReasonFromName(const QString &name);

// What a final answer to REGISTER means; `registrarError` is the value of its P-Registrar-Error header, "" without one.
// 2xx: None. Codes that the library makes up for trouble below SIP (0, 408 and 503 of its own) are not for this.
[[nodiscard]] RegistrationReason reasonFromAnswer(int sipCode, int retryAfterSeconds, const QString &registrarError);

// Whether another server, or the same a little later, may well take what this one did not.
[[nodiscard]] bool anotherMayTake(RegistrationReason reason);

} // namespace linija
