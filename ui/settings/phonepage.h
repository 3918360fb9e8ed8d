// The phone's account and its port. GUI thread.
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingsservices.h"

class QSpinBox;

namespace linija {

class AccountForm;

class PhonePage : public SettingsPage
{
    Q_OBJECT
public:
    explicit PhonePage(const SettingsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QVector<SettingsEntry> entries() const override;

protected:
    void retranslate() override;
    void readSettings() override;

private:
    SettingsGroup *m_account = nullptr;
    SettingsGroup *m_network = nullptr;
    AccountForm *m_form = nullptr;
    QSpinBox *m_port = nullptr;
};

} // namespace linija
