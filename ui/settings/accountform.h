// The phone's account: direct calls only, or an account at a server. What is typed is taken as a whole by its button (half an
// address would sign in nowhere); below stands how it goes, live, with the reason where it does not. The password goes into
// the keyring and is never shown again. GUI thread.
#pragma once

#include "core/telephony/softphoneport.h"
#include "ui/settings/settingsservices.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace linija {

class FilterRow;
class SettingRow;
class StateChip;
struct SettingsValues;

// "olena@pbx.example" → "sip:olena@pbx.example". Empty where it is no address of an account.
[[nodiscard]] QString sipAddressFrom(const QString &typed);

class AccountForm : public QWidget
{
    Q_OBJECT
public:
    explicit AccountForm(const SettingsServices &services, QWidget *parent = nullptr);

    void readSettings();
    [[nodiscard]] QVector<SettingRow *> rows() const { return m_rows; }

Q_SIGNALS:
    void saved();
    void saveFailed(const linija::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshState();
    void refreshPassword();
    void refreshMode();
    void save();
    void saveSettings(const QString &address);
    [[nodiscard]] bool managed() const;

    const SettingsServices m_services;
    bool m_filling = false;
    bool m_hasPassword = false;
    quint64 m_asked = 0; // answers for an account that is no longer shown are dropped
    FilterRow *m_mode = nullptr;
    QWidget *m_account = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_server = nullptr;
    FilterRow *m_transport = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_forget = nullptr;
    QLabel *m_wrong = nullptr;
    QWidget *m_stateBox = nullptr; // hidden where there is nothing to tell
    StateChip *m_state = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_technical = nullptr;
    SettingRow *m_modeRow = nullptr;
    SettingRow *m_passwordRow = nullptr;
    QVector<SettingRow *> m_rows;
};

} // namespace linija
