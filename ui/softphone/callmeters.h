// How loud the agent and the customer are, as two quiet bars in one line, for as long as somebody is talked to and the line
// is seen; asks the phone for levels only then. GUI thread.
#pragma once

#include <QWidget>

class QLabel;

namespace linija {

class LevelMeter;
class SoftphonePort;

class CallMeters : public QWidget
{
    Q_OBJECT
public:
    explicit CallMeters(SoftphonePort &phone, QWidget *parent = nullptr);
    ~CallMeters() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void watch(bool watch);
    void retranslate();

    SoftphonePort &m_phone;
    QLabel *m_inputIcon = nullptr;
    LevelMeter *m_input = nullptr;
    QLabel *m_outputIcon = nullptr;
    LevelMeter *m_output = nullptr;
    bool m_watching = false;
    bool m_muted = false;
    bool m_deaf = false; // there is no sound device
};

} // namespace linija
