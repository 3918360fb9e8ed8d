#include "app/phone/accountfromsettings.h"

namespace linija {

namespace {

QString wordOf(SipTransport transport)
{
    switch (transport) {
    case SipTransport::Automatic: return {};
    case SipTransport::Udp: return QStringLiteral("udp");
    case SipTransport::Tcp: return QStringLiteral("tcp");
    case SipTransport::Tls: return QStringLiteral("tls");
    }
    return {};
}

MediaSecurity securityOf(SoundEncryption encryption)
{
    switch (encryption) {
    case SoundEncryption::None: return MediaSecurity::None;
    case SoundEncryption::Sdes: return MediaSecurity::Sdes;
    case SoundEncryption::Dtls: return MediaSecurity::Dtls;
    }
    return MediaSecurity::None;
}

} // namespace

AccountSetup accountFromSettings(const SettingsValues &values)
{
    AccountSetup setup;
    setup.mediaSecurity = securityOf(values.soundEncryption);
    setup.mediaSecurityNeed = values.encryptionNeed == EncryptionNeed::Mandatory ? MediaSecurityNeed::Mandatory : MediaSecurityNeed::Preferred;
    setup.ice = values.ice ? IceUse::On : IceUse::Off;
    setup.dtmf = values.digitsWay == DigitsWay::Info ? DtmfWay::Info : DtmfWay::Rtp;
    setup.stunServer = values.stunServer;
    setup.turnServer = values.turnServer;
    setup.turnUser = values.turnUser;
    setup.emergencyNumbers = values.emergencyNumbers;
    if (values.sipAccount.isEmpty())
        return setup;
    setup.uri = values.sipAccount;
    setup.authUser = values.sipUser;
    setup.server = values.sipServer;
    setup.transport = wordOf(values.sipTransport);
    setup.moreServers = values.sipMoreServers;
    setup.outboundProxy = values.sipOutboundProxy;
    setup.rootCa = values.sipRootCa;
    return setup;
}

} // namespace linija
