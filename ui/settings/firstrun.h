// The first minutes: three steps inside the window, each of which can be skipped and found again in the settings: the company
// (sign in, or take the demo company), the sound check, the phone's account. Calls go on at the left meanwhile. GUI thread.
//
//   Company ──signed in, skipped──▶ Sound ──▶ Account ──▶ finished()
//      └──demo chosen──▶ Sound ──▶ the demo company opens, finished()        "Set up later", anywhere: finished()
#pragma once

#include "ui/settings/settingsservices.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace linija {

class AccountForm;
class BackendForm;
class Card;
class InlineBanner;
class SoundCheckBox;
class StepHead;
struct SettingsValues;

// Nobody ever signed in here, and the steps were never gone through or left.
[[nodiscard]] bool firstRunWanted(const SettingsValues &values, bool isDemo);

class FirstRun : public QWidget
{
    Q_OBJECT
public:
    enum class Step { Company, Sound, Account };

    explicit FirstRun(const SettingsServices &services, QWidget *parent = nullptr);

    void showStep(Step step);
    [[nodiscard]] Step step() const { return m_step; }

Q_SIGNALS:
    void finished(); // the workspace may be shown

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *companyStep();
    [[nodiscard]] QWidget *soundStep();
    [[nodiscard]] QWidget *accountStep();
    void goOn();
    void finish();
    void retranslate();
    void refresh();

    const SettingsServices m_services;
    Step m_step = Step::Company;
    bool m_demoChosen = false;
    bool m_heard = false;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QVector<StepHead *> m_heads;
    QVector<QWidget *> m_pages; // by step; one is shown
    QScrollArea *m_scroll = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_explanation = nullptr;
    BackendForm *m_backend = nullptr;
    Card *m_demoCard = nullptr;
    QLabel *m_demoTitle = nullptr;
    QLabel *m_demoText = nullptr;
    QPushButton *m_demo = nullptr;
    SoundCheckBox *m_sound = nullptr;
    AccountForm *m_account = nullptr;
    InlineBanner *m_problem = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace linija
