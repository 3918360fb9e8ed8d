#include "core/telephony/linphone/linphoneaccount.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/telephony/linphone/linphonesetup.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdlib>

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

std::shared_ptr<lib::Address> serverFrom(const QString &text, SipWire wire)
{
    const auto server = lib::Factory::get()->createAddress(withScheme(text.trimmed()).toStdString());
    if (!server || server->getDomain().empty())
        return nullptr;
    switch (wire) {
    case SipWire::Udp: break; // what an address without a word means
    case SipWire::Tcp: server->setTransport(lib::TransportType::Tcp); break;
    case SipWire::Tls: server->setTransport(lib::TransportType::Tls); break;
    }
    return server;
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
    address.identity = lib::Factory::get()->createAddress(withScheme(setup.uri.trimmed()).toStdString());
    if (!address.identity || address.identity->getUsername().empty() || address.identity->getDomain().empty())
        return notAnAddress(setup.uri);
    QString first = setup.server;
    if (first.isEmpty()) {
        first = QString::fromStdString(address.identity->getDomain());
        if (address.identity->getPort() > 0)
            first += QStringLiteral(":%1").arg(address.identity->getPort());
    }
    const QStringList all = setup.outboundProxy.isEmpty() ? QStringList{first} + setup.moreServers : QStringList{setup.outboundProxy};
    for (const QString &text : all) {
        const auto server = serverFrom(text, transportOf(setup));
        if (!server)
            return notAnAddress(text);
        address.servers.append(server);
    }
    if (!setup.rootCa.isEmpty() && !QFile(setup.rootCa).open(QIODevice::ReadOnly))
        return Error{ErrorCode::Invalid, QStringLiteral("the certificates in %1 cannot be read").arg(plainBoundedText(setup.rootCa))};
    return address;
}

LinphoneAccount::LinphoneAccount()
    : m_keeper({[this](int server) { registerAt(server); },
                [this] {
                    if (m_account)
                        m_account->pauseRegister();
                },
                [this] { return m_told.callIsUp && m_told.callIsUp(); }},
               {}, QRandomGenerator::global()->generate())
{
    QObject::connect(&m_keeper, &RegistrationKeeper::standingChanged, &m_keeper, [this](const RegistrationStanding &standing) {
        if (m_told.standing)
            m_told.standing(standing);
    });
    QObject::connect(&m_network, &NetworkWatch::networkChanged, &m_keeper, &RegistrationKeeper::networkChanged);
    QObject::connect(&m_network, &NetworkWatch::wokeUp, &m_keeper, [this](std::chrono::milliseconds after) {
        qCInfo(logPhone) << "stood still for" << after.count() << "ms";
        m_keeper.wokeUp();
    });
}

void LinphoneAccount::begin(Told told)
{
    m_told = std::move(told);
}

QString LinphoneAccount::add(const std::shared_ptr<lib::Core> &core, const AccountSetup &setup, const Address &address)
{
    if (!m_core)
        m_network.start();
    m_core = core;
    m_servers = address.servers;
    m_leaving = false;
    core->addAuthInfo(lib::Factory::get()->createAuthInfo(address.identity->getUsername(), setup.authUser.toStdString(),
                                                          setup.password.toStdString(), "", "", ""));
    const auto params = core->createAccountParams();
    params->setIdentityAddress(address.identity);
    params->setServerAddress(m_servers.constFirst());
    params->setExpires(registerForSeconds);
    params->enableRegister(true);
    params->enableOutboundProxy(true);
    params->enablePublish(false);
    m_account = core->createAccount(params);

    const QString identity = QString::fromStdString(address.identity->asStringUriOnly());
    const SipWire wire = transportOf(setup);
    QVector<ServerPlace> places;
    for (const auto &server : m_servers)
        places.append({QString::fromStdString(server->getDomain()), server->getPort(), wire});
    m_keeper.begin(places, identity, setup.rootCa);
    core->addAccount(m_account);
    core->setDefaultAccount(m_account);
    return identity;
}

void LinphoneAccount::remove(lib::Core &core)
{
    m_keeper.end();
    if (const auto account = std::exchange(m_account, nullptr)) {
        core.setDefaultAccount(nullptr);
        core.removeAccount(account);
    }
    m_servers.clear();
    core.clearAllAuthInfo();
}

void LinphoneAccount::leaveRegistrar()
{
    if (!m_account)
        return;
    m_leaving = true;
    m_keeper.end();
    const auto params = m_account->getParams()->clone();
    params->enableRegister(false);
    m_account->setParams(params);
}

// Whatever the library did before is thrown away with its connections: a dead one would be waited for.
void LinphoneAccount::registerAt(int server)
{
    if (!m_account || server < 0 || server >= m_servers.size())
        return;
    const auto params = m_account->getParams()->clone();
    params->setServerAddress(m_servers.at(server));
    m_account->setParams(params);
    m_core->setSipNetworkReachable(false);
    m_core->setSipNetworkReachable(true);
}

void LinphoneAccount::changed(const std::shared_ptr<lib::Account> &account, lib::RegistrationState state)
{
    if (!is(account))
        return;
    if (m_leaving) {
        if (state != lib::RegistrationState::Progress && state != lib::RegistrationState::Ok && m_told.standing)
            m_told.standing({});
        return;
    }
    switch (state) {
    case lib::RegistrationState::Progress: m_keeper.trying(); break;
    case lib::RegistrationState::Ok: m_keeper.registered(); break;
    case lib::RegistrationState::Failed: hearAnswer(); break;
    default: break; // between two tries
    }
}

// The library makes up codes for trouble below SIP; only an answer has the header that every answer must have.
void LinphoneAccount::hearAnswer()
{
    const auto error = m_account->getErrorInfo();
    if (!error || m_account->getCustomHeader("CSeq").empty()) {
        m_keeper.failedBelow();
        return;
    }
    const int seconds = std::max(0, std::atoi(m_account->getCustomHeader("Retry-After").c_str()));
    const auto registrarError = m_account->getCustomHeader("P-Registrar-Error");
    m_keeper.answered(error->getProtocolCode(), std::chrono::seconds(seconds), plainBoundedText(QString::fromUtf8(registrarError.c_str()), 128));
}

std::shared_ptr<const lib::Address> LinphoneAccount::identity() const
{
    return m_account ? m_account->getParams()->getIdentityAddress() : nullptr;
}

QString LinphoneAccount::server(int number) const
{
    if (number < 0 || number >= m_servers.size())
        return {};
    const auto &server = m_servers.at(number);
    const QString host = QString::fromStdString(server->getDomain());
    return server->getPort() > 0 ? QStringLiteral("%1:%2").arg(host).arg(server->getPort()) : host;
}

void applyMediaSetup(lib::Core &core, const AccountSetup &setup, const QString &folder)
{
    switch (setup.mediaSecurity) {
    case MediaSecurity::None: core.setMediaEncryption(lib::MediaEncryption::None); break;
    case MediaSecurity::Sdes: core.setMediaEncryption(lib::MediaEncryption::SRTP); break;
    case MediaSecurity::Dtls: core.setMediaEncryption(lib::MediaEncryption::DTLS); break;
    }
    core.setMediaEncryptionMandatory(setup.mediaSecurity != MediaSecurity::None && setup.mediaSecurityNeed == MediaSecurityNeed::Mandatory);
    const QString certificates = folder + QStringLiteral("/dtls");
    if (QDir().mkpath(certificates)) { // the library makes its certificate there when it first needs one
        QFile::setPermissions(certificates, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        core.setUserCertificatesPath(certificates.toStdString());
    }
    const auto nat = core.createNatPolicy();
    const bool ice = setup.ice == IceUse::On;
    const bool turn = ice && !setup.turnServer.isEmpty();
    const QString stun = turn ? setup.turnServer : setup.stunServer; // the library speaks to one; a TURN server answers STUN too
    nat->enableIce(ice);
    nat->enableStun(ice && !stun.isEmpty());
    nat->enableTurn(turn);
    if (ice)
        nat->setStunServer(stun.toStdString());
    if (turn) {
        nat->enableUdpTurnTransport(true);
        nat->setStunServerUsername(setup.turnUser.toStdString());
        if (!setup.turnUser.isEmpty())
            core.addAuthInfo(lib::Factory::get()->createAuthInfo(setup.turnUser.toStdString(), "", setup.turnPassword.toStdString(), "", "", ""));
    }
    core.setNatPolicy(nat);
}

} // namespace linija
