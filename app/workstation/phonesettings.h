// Keeps the phone as the settings say, also while it runs: its account, with the password of the keyring, and its sound
// devices. What the phone refuses during a call is done after it. GUI thread.
#pragma once

#include "core/settings/settingsvalues.h"

#include <QObject>

namespace linija {

class SecretStore;
class Settings;
class SoftphonePort;

class PhoneSettings : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    PhoneSettings(const Settings &settings, SecretStore &secrets, SoftphonePort &phone, QObject *parent = nullptr);

    void start();

private:
    void settingsChanged();
    void setAccount();

    const Settings &m_settings;
    SecretStore &m_secrets;
    SoftphonePort &m_phone;
    SettingsValues m_known; // as the phone was told
    quint64 m_asked = 0;
    bool m_afterCall = false;
};

} // namespace linija
