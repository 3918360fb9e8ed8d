// Hear yourself: how loud microphone and loudspeaker are, live, and a test that records five seconds and plays them back.
// Asks the phone for levels only while it is visible. GUI thread.
#pragma once

#include "core/telephony/softphoneport.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace linija {

class LevelMeter;

// What the test says of itself: a sentence for each phase. Plain, for tests.
[[nodiscard]] QString soundCheckWords(const SoundCheck &check);

class SoundCheckBox : public QWidget
{
    Q_OBJECT
public:
    explicit SoundCheckBox(SoftphonePort &phone, QWidget *parent = nullptr);

    [[nodiscard]] SoundCheckPhase phase() const { return m_check.phase; }

Q_SIGNALS:
    void heard(); // a test went through to its end

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void take(const SoundCheck &check);

    SoftphonePort &m_phone;
    SoundCheck m_check;
    QString m_refused; // why the last start was refused
    QLabel *m_inputName = nullptr;
    LevelMeter *m_input = nullptr;
    QLabel *m_outputName = nullptr;
    LevelMeter *m_output = nullptr;
    QPushButton *m_button = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace linija
