#include "core/telephony/linphone/linphoneaccount.h"

#include "core/base/untrustedtext.h"
#include "core/telephony/linphone/linphonesetup.h"

namespace linija {

namespace lib = linphone;

namespace {

constexpr int registerForSeconds = 120;

// People write "agent1@pbx.example" and "pbx.example:5070".
QString withScheme(const QString &text)
{
    const bool has = text.startsWith(QLatin1String("sip:"), Qt::CaseInsensitive) || text.startsWith(QLatin1String("sips:"), Qt::CaseInsensitive);
    return has || text.isEmpty() ? text : QStringLiteral("sip:") + text;
}

} // namespace

Result<LinphoneAccount::Address> LinphoneAccount::read(const AccountSetup &setup)
{
    const auto notAnAddress = [](const QString &text) {
        return Error{ErrorCode::Invalid, QStringLiteral("not a SIP address: %1").arg(plainBoundedText(text))};
    };
    Address address;
    if (setup.uri.isEmpty())
        return address;
    const auto factory = lib::Factory::get();
    address.identity = factory->createAddress(withScheme(setup.uri.trimmed()).toStdString());
    if (!address.identity || address.identity->getUsername().empty() || address.identity->getDomain().empty())
        return notAnAddress(setup.uri);
    if (setup.server.isEmpty()) {
        address.server = factory->createAddress("sip:" + address.identity->getDomain());
        if (address.server && address.identity->getPort() > 0)
            address.server->setPort(address.identity->getPort());
    } else {
        address.server = factory->createAddress(withScheme(setup.server.trimmed()).toStdString());
    }
    if (!address.server || address.server->getDomain().empty())
        return notAnAddress(setup.server);
    switch (transportOf(setup)) {
    case SipWire::Udp: break; // what an address without a word means
    case SipWire::Tcp: address.server->setTransport(lib::TransportType::Tcp); break;
    case SipWire::Tls: address.server->setTransport(lib::TransportType::Tls); break;
    }
    return address;
}

QString LinphoneAccount::add(lib::Core &core, const AccountSetup &setup, const Address &address)
{
    core.addAuthInfo(lib::Factory::get()->createAuthInfo(address.identity->getUsername(), setup.authUser.toStdString(),
                                                         setup.password.toStdString(), "", "", ""));
    const auto params = core.createAccountParams();
    params->setIdentityAddress(address.identity);
    params->setServerAddress(address.server);
    params->setExpires(registerForSeconds);
    params->enableRegister(true);
    params->enableOutboundProxy(true);
    params->enablePublish(false);
    m_account = core.createAccount(params);
    core.addAccount(m_account);
    core.setDefaultAccount(m_account);
    return QString::fromStdString(address.identity->asStringUriOnly());
}

void LinphoneAccount::remove(lib::Core &core)
{
    if (const auto account = std::exchange(m_account, nullptr)) {
        core.setDefaultAccount(nullptr);
        core.removeAccount(account);
    }
    core.clearAllAuthInfo();
}

void LinphoneAccount::leaveRegistrar() const
{
    if (!m_account)
        return;
    const auto params = m_account->getParams()->clone();
    params->enableRegister(false);
    m_account->setParams(params);
}

std::shared_ptr<const lib::Address> LinphoneAccount::identity() const
{
    return m_account ? m_account->getParams()->getIdentityAddress() : nullptr;
}

} // namespace linija
