// Which devices to talk and ring on, how loud they are, and a test call. GUI thread.
#pragma once

#include "core/telephony/softphoneport.h"
#include "ui/settings/settingspage.h"

#include <QPair>

class QComboBox;
class QPushButton;

namespace linija {

class FilterRow;
class SoundCheckBox;

class SoundPage : public SettingsPage
{
    Q_OBJECT
public:
    SoundPage(Settings &settings, SoftphonePort &phone, QWidget *parent = nullptr);

    // Sound devices for the ring, id and name; they belong to another sound system than the phone's.
    void setRingDevices(const QVector<QPair<QString, QString>> &devices);

Q_SIGNALS:
    void ringTestWanted();

protected:
    void retranslate() override;
    void readSettings() override;

private:
    SoftphonePort &m_phone;
    QVector<QPair<QString, QString>> m_ringDevices;
    SettingsGroup *m_talk = nullptr;
    SettingsGroup *m_test = nullptr;
    SettingsGroup *m_ringing = nullptr;
    QComboBox *m_input = nullptr;
    QComboBox *m_output = nullptr;
    SoundCheckBox *m_check = nullptr;
    SettingRow *m_checkRow = nullptr;
    FilterRow *m_ring = nullptr;
    QComboBox *m_ringOutput = nullptr;
    QPushButton *m_tryRing = nullptr;
};

} // namespace linija
