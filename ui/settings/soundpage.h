// Which devices to talk and ring on, how loud they are, a test call, how the sound is treated, and how it rings. GUI thread.
#pragma once

#include "core/telephony/softphoneport.h"
#include "ui/settings/settingspage.h"

#include <QPair>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace linija {

class FilterRow;
class GainSlider;
class QueueSounds;
class SoundCheckBox;

class SoundPage : public SettingsPage
{
    Q_OBJECT
public:
    SoundPage(Settings &settings, SoftphonePort &phone, QWidget *parent = nullptr);

    // Sound devices for ring and notices, id and name; they are listed by the window itself, not by the phone.
    void setRingDevices(const QVector<QPair<QString, QString>> &devices);
    void setQueues(const QVector<QPair<QString, QString>> &queues); // key and name

Q_SIGNALS:
    void ringTestWanted(const QString &sound); // a name of ringSounds()

protected:
    void retranslate() override;
    void readSettings() override;

private:
    void addTalk();
    void addCare();
    void addHeadset();
    void addRinging();
    void showInForce();
    FilterRow *makeAid(AidChoice SettingsValues::*value);

    SoftphonePort &m_phone;
    QVector<QPair<QString, QString>> m_ringDevices;
    SettingsGroup *m_talk = nullptr;
    SettingsGroup *m_test = nullptr;
    SettingsGroup *m_care = nullptr;
    SettingsGroup *m_headset = nullptr;
    SettingsGroup *m_ringing = nullptr;
    QComboBox *m_input = nullptr;
    QComboBox *m_output = nullptr;
    SoundCheckBox *m_check = nullptr;
    SettingRow *m_checkRow = nullptr;
    FilterRow *m_echo = nullptr;
    FilterRow *m_level = nullptr;
    QLabel *m_inForce = nullptr;
    QCheckBox *m_gate = nullptr;
    GainSlider *m_inputGain = nullptr;
    GainSlider *m_outputGain = nullptr;
    QComboBox *m_tones = nullptr;
    QCheckBox *m_buttons = nullptr;
    SettingRow *m_headsetRow = nullptr;
    QLabel *m_headsetWords = nullptr;
    FilterRow *m_ring = nullptr;
    QComboBox *m_ringSound = nullptr;
    QueueSounds *m_queueSounds = nullptr;
    QComboBox *m_ringOutput = nullptr;
    QComboBox *m_noticeOutput = nullptr;
    QPushButton *m_tryRing = nullptr;
};

// "By device: on, because you listen by loudspeakers." What is in force of echo canceller and level control, and why.
[[nodiscard]] QString soundCareWords(const PhoneStatus &status, const SettingsValues &settings);
// Which headset has buttons that work, or why none has.
[[nodiscard]] QString headsetWords(const PhoneStatus &status, bool wanted);

} // namespace linija
