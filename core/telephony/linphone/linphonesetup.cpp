#include "core/telephony/linphone/linphonesetup.h"

#include "core/base/untrustedtext.h"

namespace linija {

namespace lib = linphone;

namespace {

const QString everywhere = QStringLiteral("0.0.0.0");

// Every key here is a trap met once; docs/telephony.md tells them.
std::string configuration(const LinphoneOptions &options)
{
    QString text = QStringLiteral(
                       "[sip]\nuse_ipv6=0\nverify_server_certs=1\nverify_server_cn=1\nguess_hostname=0\ninc_timeout=600\n"
                       "auto_answer_replacing_calls=0\nreject_duplicated_calls=0\nstore_auth_info=0\n"
                       "[misc]\ntone_indications=0\nuuid=\nlog_collection_upload_server_url=\nhide_chat_rooms_from_removed_proxies=0\n"
                       "[sound]\ntone_indications=0\nechocancellation=%1\nlocal_ring=\nremote_ring=\n"
                       "[video]\nenabled=0\ncapture=0\ndisplay=0\nautomatically_initiate=0\nautomatically_accept=0\n"
                       "[net]\nmtu=1300\n[storage]\nuri=null\ncall_logs_db_uri=null\n[lime]\nenabled=0\n[rtp]\nnortp_timeout=60\n")
                       .arg(options.echo == EchoCancelling::On ? 1 : 0);
    const QString bind = bindAddressOf(options);
    if (bind != everywhere)
        text += QStringLiteral("bind_address=%1\n[sip]\nbind_address=%1\n").arg(bind);
    return text.toStdString();
}

} // namespace

SipTransport transportOf(const LinphoneOptions &options)
{
    if (!options.account.isEmpty() && options.server.contains(QLatin1String("transport=tls"), Qt::CaseInsensitive))
        return SipTransport::Tls;
    if (!options.account.isEmpty() && options.server.contains(QLatin1String("transport=tcp"), Qt::CaseInsensitive))
        return SipTransport::Tcp;
    return SipTransport::Udp;
}

QString transportName(SipTransport transport)
{
    switch (transport) {
    case SipTransport::Udp: return QStringLiteral("UDP");
    case SipTransport::Tcp: return QStringLiteral("TCP");
    case SipTransport::Tls: return QStringLiteral("TLS");
    }
    return {};
}

QString bindAddressOf(const LinphoneOptions &options)
{
    if (!options.bindAddress.isEmpty())
        return options.bindAddress;
    return options.account.isEmpty() ? QStringLiteral("127.0.0.1") : everywhere;
}

std::shared_ptr<lib::Core> makeCore(const LinphoneOptions &options, int maxCalls)
{
    const auto factory = lib::Factory::get();
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
    core->enableEchoCancellation(options.echo == EchoCancelling::On);
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
    const auto transports = factory->createTransports();
    const SipTransport transport = transportOf(options);
    const int port = options.sipPort > 0 ? options.sipPort : -1; // -1: the library takes a free one
    transports->setUdpPort(transport == SipTransport::Udp ? port : 0);
    transports->setTcpPort(transport == SipTransport::Tcp ? port : 0);
    transports->setTlsPort(transport == SipTransport::Tls ? port : 0);
    transports->setDtlsPort(0);
    core->setTransports(transports);
    if (!options.rootCa.isEmpty())
        core->setRootCa(options.rootCa.toStdString());
    return core;
}

int listeningPort(lib::Core &core, SipTransport transport)
{
    const auto used = core.getTransportsUsed();
    switch (transport) {
    case SipTransport::Udp: return used->getUdpPort();
    case SipTransport::Tcp: return used->getTcpPort();
    case SipTransport::Tls: return used->getTlsPort();
    }
    return 0;
}

Result<QString> addAccount(lib::Core &core, const LinphoneOptions &options)
{
    const auto notAnAddress = [](const QString &text) {
        return Error{ErrorCode::Invalid, QStringLiteral("not a SIP address: %1").arg(plainBoundedText(text))};
    };
    const auto factory = lib::Factory::get();
    const auto identity = factory->createAddress(options.account.toStdString());
    if (!identity)
        return notAnAddress(options.account);
    const QString serverUri = options.server.isEmpty() ? QStringLiteral("sip:") + QString::fromStdString(identity->getDomain()) : options.server;
    const auto server = factory->createAddress(serverUri.toStdString());
    if (!server)
        return notAnAddress(serverUri);
    core.addAuthInfo(factory->createAuthInfo(identity->getUsername(), "", options.password.toStdString(), "", "", ""));
    const auto params = core.createAccountParams();
    params->setIdentityAddress(identity);
    params->setServerAddress(server);
    params->setExpires(120);
    params->enableRegister(true);
    params->enableOutboundProxy(true);
    params->enablePublish(false);
    const auto account = core.createAccount(params);
    core.addAccount(account);
    core.setDefaultAccount(account);
    return QString::fromStdString(identity->asStringUriOnly());
}

} // namespace linija
