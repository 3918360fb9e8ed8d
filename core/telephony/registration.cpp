#include "core/telephony/registration.h"

#include <array>
#include <utility>

namespace linija {

namespace {

using Reason = RegistrationReason;

constexpr std::array<std::pair<Reason, const char *>, 16> names{{{Reason::None, "none"},
                                                                 {Reason::WrongPassword, "wrong-password"},
                                                                 {Reason::UnknownUser, "unknown-user"},
                                                                 {Reason::NotAllowed, "not-allowed"},
                                                                 {Reason::TooManyContacts, "too-many-contacts"},
                                                                 {Reason::UnknownHost, "unknown-host"},
                                                                 {Reason::NoNetwork, "no-network"},
                                                                 {Reason::Refused, "refused"},
                                                                 {Reason::NoAnswer, "no-answer"},
                                                                 {Reason::CertificateNotTrusted, "certificate-not-trusted"},
                                                                 {Reason::CertificateWrongName, "certificate-wrong-name"},
                                                                 {Reason::CertificateExpired, "certificate-expired"},
                                                                 {Reason::NoTls, "no-tls"},
                                                                 {Reason::ServerBusy, "server-busy"},
                                                                 {Reason::ServerFailed, "server-failed"},
                                                                 {Reason::BadSetup, "bad-setup"}}};

} // namespace

QString registrationReasonName(RegistrationReason reason)
{
    for (const auto &[one, name] : names) {
        if (one == reason)
            return QString::fromLatin1(name);
    }
    return {};
}

RegistrationReason registrationReasonFromName(const QString &name)
{
    for (const auto &[one, word] : names) {
        if (name == QLatin1String(word))
            return one;
    }
    return Reason::None;
}

RegistrationReason reasonFromAnswer(int sipCode, int retryAfterSeconds, const QString &registrarError)
{
    if (sipCode >= 200 && sipCode < 300)
        return Reason::None;
    switch (sipCode) {
    case 401:
    case 407: return Reason::WrongPassword;
    case 404:
    case 410:
    case 604: return Reason::UnknownUser;
    default: break;
    }
    // Kamailio and OpenSIPS name their trouble so, with 503 as well as with 403.
    if (registrarError.contains(QLatin1String("too many contacts"), Qt::CaseInsensitive))
        return Reason::TooManyContacts;
    if (sipCode == 403 && retryAfterSeconds <= 0)
        return Reason::NotAllowed;
    if (retryAfterSeconds > 0 || sipCode == 503 || sipCode == 480 || sipCode == 486 || sipCode == 600)
        return Reason::ServerBusy;
    if (sipCode == 408 || sipCode == 504) // a proxy on the way heard nothing from the registrar
        return Reason::NoAnswer;
    return Reason::ServerFailed;
}

bool anotherMayTake(RegistrationReason reason)
{
    switch (reason) {
    case Reason::None:
    case Reason::WrongPassword:
    case Reason::UnknownUser:
    case Reason::NotAllowed:
    case Reason::TooManyContacts:
    case Reason::BadSetup: return false;
    case Reason::UnknownHost:
    case Reason::NoNetwork:
    case Reason::Refused:
    case Reason::NoAnswer:
    case Reason::CertificateNotTrusted:
    case Reason::CertificateWrongName:
    case Reason::CertificateExpired:
    case Reason::NoTls:
    case Reason::ServerBusy:
    case Reason::ServerFailed: return true;
    }
    return true;
}

} // namespace linija
