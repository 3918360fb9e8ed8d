// Look, calls and the window. GUI thread.
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace linija {

class CallSettings;
class FilterRow;

class GeneralPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit GeneralPage(Settings &settings, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void readSettings() override;

private:
    void showPercent();
    void takePercent();

    SettingsGroup *m_look = nullptr;
    SettingsGroup *m_calls = nullptr;
    SettingsGroup *m_window = nullptr;
    FilterRow *m_theme = nullptr;
    QSlider *m_text = nullptr;
    QLabel *m_percent = nullptr;
    FilterRow *m_motion = nullptr;
    QSpinBox *m_target = nullptr;
    CallSettings *m_callSettings = nullptr;
    QCheckBox *m_notifications = nullptr;
    QCheckBox *m_tray = nullptr;
};

} // namespace linija
