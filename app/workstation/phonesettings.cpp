#include "app/workstation/phonesettings.h"

#include "app/phone/accountfromsettings.h"
#include "app/phone/soundfromsettings.h"
#include "core/base/whenready.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settings.h"
#include "core/telephony/phoneprotocol.h"
#include "core/telephony/softphoneport.h"

namespace linija {

PhoneSettings::PhoneSettings(const Settings &settings, SecretStore &secrets, SoftphonePort &phone, QObject *parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets), m_phone(phone), m_known(settings.values())
{
}

void PhoneSettings::start()
{
    connect(&m_settings, &Settings::changed, this, &PhoneSettings::settingsChanged);
    connect(&m_secrets, &SecretStore::changed, this, [this](const QString &name) {
        if (name == sipPasswordName(m_known.sipAccount, m_known.sipServer) || name == turnPasswordName(m_known.turnUser, m_known.turnServer))
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
    m_phone.perform(phonecommand::SetSound{soundFromSettings(m_known)}); // the phone may be older than the settings
}

void PhoneSettings::settingsChanged()
{
    const SettingsValues before = m_known;
    m_known = m_settings.values();
    if (accountFromSettings(m_known) != accountFromSettings(before))
        setAccount();
    if (m_known.audioInput != before.audioInput || m_known.audioOutput != before.audioOutput)
        m_phone.perform(phonecommand::SelectDevices{m_known.audioInput, m_known.audioOutput});
    if (const SoundSetup sound = soundFromSettings(m_known); sound != soundFromSettings(before))
        m_phone.perform(phonecommand::SetSound{sound});
}

// With the passwords of the keyring, one after the other; what was asked before and is no longer meant is dropped.
void PhoneSettings::setAccount()
{
    const quint64 asked = ++m_asked;
    AccountSetup setup = accountFromSettings(m_known);
    const auto withTurn = [this, asked](const AccountSetup &account) {
        if (account.turnServer.isEmpty() || account.turnUser.isEmpty())
            return m_phone.perform(phonecommand::SetAccount{account});
        whenReady(m_secrets.read(turnPasswordName(account.turnUser, account.turnServer)), this, [this, asked, account](const Result<QByteArray> &password) {
            if (asked != m_asked)
                return;
            AccountSetup whole = account;
            whole.turnPassword = password ? QString::fromUtf8(password.value()) : QString();
            m_phone.perform(phonecommand::SetAccount{whole});
        });
    };
    if (setup.uri.isEmpty())
        return withTurn(setup);
    whenReady(m_secrets.read(sipPasswordName(setup.uri, setup.server)), this, [this, asked, setup, withTurn](const Result<QByteArray> &password) {
        if (asked != m_asked)
            return;
        AccountSetup whole = setup;
        whole.password = password ? QString::fromUtf8(password.value()) : QString();
        withTurn(whole);
    });
}

} // namespace linija
