// The window's language, the home country, and what a customer's language means. GUI thread.
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;

namespace linija {

class FilterRow;

// The languages that the window speaks, as settings keys.
[[nodiscard]] QStringList windowLanguages();

class LanguagesPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit LanguagesPage(Settings &settings, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void readSettings() override;

private:
    SettingsGroup *m_yours = nullptr;
    SettingsGroup *m_customers = nullptr;
    FilterRow *m_language = nullptr;
    QComboBox *m_region = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_example = nullptr;
    SettingRow *m_aboutRow = nullptr;
};

} // namespace linija
