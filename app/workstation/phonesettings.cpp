#include "app/workstation/phonesettings.h"

#include "core/base/whenready.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settings.h"
#include "core/telephony/phoneprotocol.h"
#include "core/telephony/softphoneport.h"

namespace linija {

namespace {

QString transportWord(SipTransport transport)
{
    switch (transport) {
    case SipTransport::Automatic: return {};
    case SipTransport::Udp: return QStringLiteral("udp");
    case SipTransport::Tcp: return QStringLiteral("tcp");
    case SipTransport::Tls: return QStringLiteral("tls");
    }
    return {};
}

AccountSetup setupOf(const SettingsValues &v, const QByteArray &password)
{
    AccountSetup setup;
    setup.uri = v.sipAccount;
    if (v.sipAccount.isEmpty())
        return setup;
    setup.authUser = v.sipUser;
    setup.password = QString::fromUtf8(password);
    setup.server = v.sipServer;
    setup.transport = transportWord(v.sipTransport);
    return setup;
}

} // namespace

PhoneSettings::PhoneSettings(const Settings &settings, SecretStore &secrets, SoftphonePort &phone, QObject *parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets), m_phone(phone), m_known(settings.values())
{
}

void PhoneSettings::start()
{
    connect(&m_settings, &Settings::changed, this, &PhoneSettings::settingsChanged);
    connect(&m_secrets, &SecretStore::changed, this, [this](const QString &name) {
        if (!m_known.sipAccount.isEmpty() && name == sipPasswordName(m_known.sipAccount, m_known.sipServer))
            setAccount();
    });
    connect(&m_phone, &SoftphonePort::commandFailed, this, [this](const QString &command, const QString &, const Error &error) {
        if (command == methodName<phonecommand::SetAccount>() && error.code == ErrorCode::Busy)
            m_afterCall = true;
    });
    connect(&m_phone, &SoftphonePort::callChanged, this, [this](const Call &call) {
        if (m_afterCall && call.phase == CallPhase::Ended && m_phone.calls().isEmpty()) {
            m_afterCall = false;
            setAccount();
        }
    });
    setAccount();
}

void PhoneSettings::settingsChanged()
{
    const SettingsValues before = m_known;
    m_known = m_settings.values();
    if (m_known.sipAccount != before.sipAccount || m_known.sipUser != before.sipUser || m_known.sipServer != before.sipServer
        || m_known.sipTransport != before.sipTransport)
        setAccount();
    if (m_known.audioInput != before.audioInput || m_known.audioOutput != before.audioOutput)
        m_phone.perform(phonecommand::SelectDevices{m_known.audioInput, m_known.audioOutput});
}

void PhoneSettings::setAccount()
{
    const quint64 asked = ++m_asked;
    if (m_known.sipAccount.isEmpty()) {
        m_phone.perform(phonecommand::SetAccount{});
        return;
    }
    whenReady(m_secrets.read(sipPasswordName(m_known.sipAccount, m_known.sipServer)), this,
              [this, asked](const Result<QByteArray> &password) {
                  if (asked == m_asked)
                      m_phone.perform(phonecommand::SetAccount{setupOf(m_known, password ? password.value() : QByteArray())});
              });
}

} // namespace linija
