// The phone's account; and folded away, because an administrator says what goes there, how sound is encrypted and finds its
// way, which servers stand in, and numbers for emergencies. GUI thread.
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingsservices.h"

#include <functional>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace linija {

class AccountForm;
class FilterRow;
class FoldedGroup;

class PhonePage : public SettingsPage
{
    Q_OBJECT
public:
    explicit PhonePage(const SettingsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QVector<SettingsEntry> entries() const override;
    QRect showWithin(const SettingsEntry &entry) override; // opens what is folded

protected:
    void retranslate() override;
    void readSettings() override;

private:
    QLineEdit *addText(const QString &key, QString SettingsValues::*value);
    QLineEdit *addList(const QString &key, QStringList SettingsValues::*value);
    void addSound();
    void addServers();
    void keepTurnPassword();
    void readTurnPassword();

    const SettingsServices m_services;
    SettingsGroup *m_account = nullptr;
    FoldedGroup *m_sound = nullptr;
    FoldedGroup *m_servers = nullptr;
    AccountForm *m_form = nullptr;
    QSpinBox *m_port = nullptr;
    FilterRow *m_encryption = nullptr;
    FilterRow *m_need = nullptr;
    FilterRow *m_digits = nullptr;
    QCheckBox *m_ice = nullptr;
    QLineEdit *m_turnPassword = nullptr;
    SettingRow *m_turnPasswordRow = nullptr;
    QVector<std::function<void(const SettingsValues &)>> m_readers; // of the text fields
    quint64 m_asked = 0;
};

} // namespace linija
