// The company: signing in, who one is there, and the demo company. GUI thread.
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingsservices.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace linija {

class BackendForm;

class BackendPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit BackendPage(const SettingsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QVector<SettingsEntry> entries() const override;

protected:
    void retranslate() override;
    void readSettings() override;

private:
    void switchCompany();

    const SettingsServices m_services;
    SettingsGroup *m_company = nullptr;
    SettingsGroup *m_you = nullptr;
    SettingsGroup *m_demo = nullptr;
    BackendForm *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_switch = nullptr;
    SettingRow *m_demoRow = nullptr;
};

} // namespace linija
