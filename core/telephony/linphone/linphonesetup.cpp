#include "core/telephony/linphone/linphonesetup.h"

#include "core/telephony/linphone/linphoneaccount.h"

namespace linija {

namespace lib = linphone;

namespace {

const QString everywhere = QStringLiteral("0.0.0.0");

// Every key here is a trap met once; docs/telephony.md tells them.
std::string configuration(const LinphoneOptions &options)
{
    const QString text = QStringLiteral(
                       "[sip]\nuse_ipv6=0\nauto_net_state_mon=0\nverify_server_certs=1\nverify_server_cn=1\nguess_hostname=0\ninc_timeout=600\n"
                       "auto_answer_replacing_calls=0\nreject_duplicated_calls=0\nstore_auth_info=0\n"
                       "[misc]\ntone_indications=0\nuuid=\nlog_collection_upload_server_url=\nhide_chat_rooms_from_removed_proxies=0\n"
                       "[sound]\ntone_indications=0\nechocancellation=%1\nlocal_ring=\nremote_ring=\n"
                       "[video]\nenabled=0\ncapture=0\ndisplay=0\nautomatically_initiate=0\nautomatically_accept=0\n"
                       "[net]\nmtu=1300\n[storage]\nuri=null\ncall_logs_db_uri=null\n[lime]\nenabled=0\n[rtp]\nnortp_timeout=1000000\n")
                       .arg(options.sound == SoundMode::Devices ? 1 : 0);
    return text.toStdString();
}

} // namespace

SipWire transportOf(const AccountSetup &account)
{
    if (account.uri.isEmpty())
        return SipWire::Udp;
    const auto is = [&](const char *name) {
        return account.transport.isEmpty() ? account.server.contains(QLatin1String("transport=") + QLatin1String(name), Qt::CaseInsensitive)
                                           : account.transport.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    };
    return is("tls") ? SipWire::Tls : is("tcp") ? SipWire::Tcp : SipWire::Udp;
}

QString transportName(SipWire transport)
{
    switch (transport) {
    case SipWire::Udp: return QStringLiteral("UDP");
    case SipWire::Tcp: return QStringLiteral("TCP");
    case SipWire::Tls: return QStringLiteral("TLS");
    }
    return {};
}

QString bindAddressOf(const LinphoneOptions &options)
{
    if (!options.bindAddress.isEmpty())
        return options.bindAddress;
    return options.account.uri.isEmpty() ? QStringLiteral("127.0.0.1") : everywhere;
}

std::shared_ptr<lib::Core> makeCore(const LinphoneOptions &options, int maxCalls)
{
    const auto factory = lib::Factory::get();
    // Left alone, the library takes the highest priority that there is for its media clock, above the sound server, where it may.
    qputenv("MS_AUDIO_PRIO", "NORMAL");
    const std::string folder = options.dataDir.toStdString() + '/'; // the library appends file names as they are
    factory->setDataDir(folder);
    factory->setConfigDir(folder);
    const auto core = factory->createCoreWithConfig(factory->createConfigFromString(configuration(options)), nullptr);
    if (!core)
        return nullptr;
    core->enableIpv6(false);
    core->setUserAgent("Linija", LINIJA_VERSION);
    core->enableVideoCapture(false);
    core->enableVideoDisplay(false);
    core->enableNativeRinging(false); // the window rings
    core->setRing("");
    core->setRingback("");
    core->enableEchoCancellation(options.sound == SoundMode::Devices); // passed by where it is not wanted (SoundCare)
    core->enableEchoLimiter(false);
    core->setAudioPort(-1);          // the system chooses; two phones on one machine must not share a port
    core->setMaxCalls(maxCalls + 1); // one more than we take: we refuse it ourselves, as busy
    core->disableChat(lib::Reason::NotImplemented);
    core->setUseRfc2833ForDtmf(true);
    core->setUseInfoForDtmf(false);
    for (const auto &codec : core->getAudioPayloadTypes()) {
        if (codec->getMimeType() == "G722")
            codec->enable(true);
    }
    applyRootCa(*core, options);
    applyTransports(*core, options);
    applyMediaSetup(*core, options.account, options.dataDir);
    return core;
}

int listeningPort(lib::Core &core, SipWire transport)
{
    const auto used = core.getTransportsUsed();
    switch (transport) {
    case SipWire::Udp: return used->getUdpPort();
    case SipWire::Tcp: return used->getTcpPort();
    case SipWire::Tls: return used->getTlsPort();
    }
    return 0;
}

void applyRootCa(lib::Core &core, const LinphoneOptions &options)
{
    static const QString systems = QStringLiteral("/etc/ssl/certs");
    const QString &own = options.account.rootCa;
    core.setRootCa((!own.isEmpty() ? own : !options.rootCa.isEmpty() ? options.rootCa : systems).toStdString());
}

void applyTransports(lib::Core &core, const LinphoneOptions &options)
{
    // The library reads these when it binds: SIP now, sound with each call.
    const std::string bind = bindAddressOf(options).toStdString();
    core.getConfig()->setString("sip", "bind_address", bind);
    // With it the library says this address to the other side; "everywhere" is none that sound could be sent to.
    if (bindAddressOf(options) == everywhere)
        core.getConfig()->cleanEntry("rtp", "bind_address");
    else
        core.getConfig()->setString("rtp", "bind_address", bind);
    const auto transports = lib::Factory::get()->createTransports();
    const SipWire transport = transportOf(options.account);
    const int port = options.sipPort > 0 ? options.sipPort : -1; // -1: the library takes a free one
    transports->setUdpPort(transport == SipWire::Udp ? port : 0);
    transports->setTcpPort(transport == SipWire::Tcp ? port : 0);
    transports->setTlsPort(transport == SipWire::Tls ? port : 0);
    transports->setDtlsPort(0);
    // The same ports again are no change to the library, and it would go on listening at the address from before.
    const auto none = lib::Factory::get()->createTransports();
    none->setUdpPort(0);
    none->setTcpPort(0);
    none->setTlsPort(0);
    none->setDtlsPort(0);
    core.setTransports(none);
    core.setTransports(transports);
}

} // namespace linija
