// The check before work on one page: a verdict, a button, and a row for each step. The time of the last check is kept in the
// settings. GUI thread.
#pragma once

#include "core/telephony/phonecheckrun.h"
#include "ui/settings/settingspage.h"

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;

namespace linija {

class Card;
class CheckDisc;
class CheckRow;
class LevelMeter;

class CheckPage : public SettingsPage
{
    Q_OBJECT
public:
    CheckPage(Settings &settings, SoftphonePort &phone, PhoneCheck &check, QWidget *parent = nullptr);

    void begin(); // nothing happens while it runs or a call is up
    [[nodiscard]] QVector<SettingsEntry> entries() const override;

protected:
    void retranslate() override;
    void readSettings() override;

private:
    void build();
    void refresh();
    void order();
    void conclude();

    SoftphonePort &m_phone;
    PhoneCheck &m_check;
    bool m_askedToSpeak = false;
    Card *m_head = nullptr;
    CheckDisc *m_disc = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_sentence = nullptr;
    QWidget *m_meters = nullptr;
    QLabel *m_inputName = nullptr;
    LevelMeter *m_input = nullptr;
    QLabel *m_outputName = nullptr;
    LevelMeter *m_output = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_button = nullptr;
    QLabel *m_last = nullptr;
    SettingsGroup *m_steps = nullptr;
    std::array<CheckRow *, checkItemCount> m_rows{};
    std::array<std::size_t, checkItemCount> m_order{};
};

} // namespace linija
