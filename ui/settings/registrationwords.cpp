#include "ui/settings/registrationwords.h"

#include <QCoreApplication>

namespace linija {

namespace {

using Reason = RegistrationReason;

QString say(const char *text)
{
    return QCoreApplication::translate("RegistrationWords", text);
}

QString sentenceFor(Reason reason)
{
    switch (reason) {
    case Reason::None: return {};
    case Reason::WrongPassword:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server does not accept the name or the password. Enter them again, or ask your administrator."));
    case Reason::UnknownUser:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server does not know this address. Check it again, letter by letter."));
    case Reason::NotAllowed:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server knows the account but does not let this phone sign in: perhaps too many phones use it, or not from this network. Ask your administrator."));
    case Reason::TooManyContacts:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "Too many phones are signed in with this account. Sign out on another one, or ask your administrator."));
    case Reason::UnknownHost:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "There is no server by that name. Check the address again."));
    case Reason::NoNetwork:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "This computer has no network to the server. Check cable, Wi-Fi or VPN; Linija signs in as soon as it is back."));
    case Reason::Refused:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server’s computer is there, but its telephone port is closed. Check the port and the connection; Linija keeps trying by itself."));
    case Reason::NoAnswer:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server does not answer. Linija keeps trying by itself; check the network and the server’s address."));
    case Reason::CertificateNotTrusted:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server’s certificate comes from nobody whom this computer trusts, so Linija does not sign in. Ask your administrator."));
    case Reason::CertificateWrongName:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server’s certificate belongs to another name than the address has. Check the address, or ask your administrator."));
    case Reason::CertificateExpired:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server’s certificate is out of date, or this computer’s clock is wrong. Ask your administrator."));
    case Reason::NoTls:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server does not speak TLS at this port. Choose another connection or port, or ask your administrator."));
    case Reason::ServerBusy:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server is too busy at the moment. Linija tries again when the server asked it to."));
    case Reason::ServerFailed:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "The server has a fault and did not sign this phone in. Linija keeps trying by itself; tell your administrator."));
    case Reason::BadSetup:
        return say(QT_TRANSLATE_NOOP("RegistrationWords", "An address or a file of the account cannot be read. Check what is entered here."));
    }
    return {};
}

} // namespace

QString registrationTrouble(RegistrationReason reason)
{
    switch (reason) {
    case Reason::None: return {};
    case Reason::WrongPassword: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone password refused"));
    case Reason::UnknownUser: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone account unknown"));
    case Reason::NotAllowed: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone server refused the sign-in"));
    case Reason::TooManyContacts: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Too many phones on this account"));
    case Reason::UnknownHost: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone server not found"));
    case Reason::NoNetwork: return say(QT_TRANSLATE_NOOP("RegistrationWords", "No network for the phone"));
    case Reason::Refused: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone server’s port is closed"));
    case Reason::NoAnswer: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone server does not answer"));
    case Reason::CertificateNotTrusted:
    case Reason::CertificateWrongName:
    case Reason::CertificateExpired: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone server’s certificate refused"));
    case Reason::NoTls: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone server does not speak TLS"));
    case Reason::ServerBusy: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone server is busy"));
    case Reason::ServerFailed: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone server has a fault"));
    case Reason::BadSetup: return say(QT_TRANSLATE_NOOP("RegistrationWords", "Telephone account cannot be read"));
    }
    return {};
}

RegistrationWords registrationWords(const PhoneStatus &status)
{
    if (status.link != PhoneLinkState::Connected)
        return {say(QT_TRANSLATE_NOOP("RegistrationWords", "The phone is starting")), {}, StateRole::Neutral};
    switch (status.registration) {
    case RegistrationState::None:
        return {say(QT_TRANSLATE_NOOP("RegistrationWords", "Direct calls only")), {}, StateRole::Neutral};
    case RegistrationState::InProgress:
        return {say(QT_TRANSLATE_NOOP("RegistrationWords", "Signing in …")), sentenceFor(status.registrationReason), StateRole::Waiting};
    case RegistrationState::Registered: {
        const QString state = status.transport.isEmpty() ? say(QT_TRANSLATE_NOOP("RegistrationWords", "Signed in"))
                                                         : say(QT_TRANSLATE_NOOP("RegistrationWords", "Signed in · %1")).arg(status.transport);
        if (status.serverNumber > 1)
            return {state,
                    say(QT_TRANSLATE_NOOP("RegistrationWords", "The main server does not answer; you are signed in at the backup %1. Linija goes back by itself.")).arg(status.server),
                    StateRole::Waiting};
        return {state, {}, StateRole::Talking};
    }
    case RegistrationState::Failed:
        return {say(QT_TRANSLATE_NOOP("RegistrationWords", "Not signed in")), sentenceFor(status.registrationReason), StateRole::Trouble};
    }
    return {};
}

} // namespace linija
