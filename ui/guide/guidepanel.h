// The guide beside the talk: walks the agent through the flow of the contact's queue. Each contact keeps a run of its
// own; what is chosen and typed goes to InteractionService::setGuide (typing within 0.4 s), so that it survives a crash
// and a change to another contact. GUI thread.
//
// Keys, as long as nobody gives it others by setKeys(): digits choose options while no text field has the focus, Alt+digit
// always; Alt+Left and Alt+Right go back and on.
#pragma once

#include "core/guide/flowrun.h"
#include "core/session/activeinteraction.h"
#include "ui/guide/stepview.h"

#include <QKeySequence>
#include <QTimer>
#include <QVector>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QShortcut;
class QStackedWidget;
class QToolButton;

namespace linija {

class Breadcrumb;
class Catalog;
class CustomerFacts;
class EmptyState;
class FactLabel;
class InlineBanner;
class InteractionService;
class Settings;
class TabHeader;

struct GuideKeys
{
    QKeySequence back;
    QKeySequence next;
    QVector<QList<QKeySequence>> options; // from the first on; at most two each
};

class GuidePanel : public QWidget
{
    Q_OBJECT
public:
    GuidePanel(InteractionService &interactions, Catalog &catalog, const Settings &settings, QWidget *parent = nullptr);
    ~GuidePanel() override;

    [[nodiscard]] const std::optional<FlowRun> &run() const { return m_run; }
    void startFlow(const QString &slug); // another flow for the current contact; answers of the one before go along
    void next();
    void back();
    void choose(int option); // from 0; nothing where the step has no such option
    void setKeys(const GuideKeys &keys);

Q_SIGNALS:
    // What fits the step: slugs of articles, and words to search for. Connect to KnowledgePanel::setSuggestions.
    void stepChanged(const QStringList &articles, const QString &searchWords);
    // Whether the contact's step asks that nothing is recorded (card data). Connect to GuidedPause::setWanted.
    void pauseWanted(linija::InteractionId contact, bool wanted);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildGuidePage();
    void follow(InteractionId id);
    void refresh();                                  // the current contact changed
    void takeRun(const ActiveInteraction &active);   // restores or starts its run
    void render();
    void renderEnd();
    [[nodiscard]] std::shared_ptr<const Flow> followingFlow() const; // at an end that leads to another flow
    void renderChoiceOfFlows();
    void store(); // now
    void storeTyped();
    void flush(); // what is still waiting to be stored
    void fillMenu();
    void sayKeys();
    void retranslate();
    [[nodiscard]] StepView::Languages languages() const;
    [[nodiscard]] StepMode mode() const;
    [[nodiscard]] QString likelyMatter() const;
    void tellStep();

    InteractionService &m_interactions;
    Catalog &m_catalog;
    const Settings &m_settings;
    InteractionId m_interaction;
    std::optional<ActiveInteraction> m_active;
    std::optional<FlowRun> m_run;
    bool m_damaged = false; // the stored run could not be read; it is not written over until the agent goes on
    QTimer m_refreshSoon;
    QTimer m_storeDelay;
    QStringList m_toldArticles;
    QString m_toldWords;

    TabHeader *m_tabs = nullptr;
    QToolButton *m_menu = nullptr;
    QStackedWidget *m_pages = nullptr;
    CustomerFacts *m_facts = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_guidePage = nullptr;
    QWidget *m_guide = nullptr;
    Breadcrumb *m_crumbs = nullptr;
    FactLabel *m_ready = nullptr;
    QProgressBar *m_progress = nullptr;
    StepView *m_step = nullptr;
    QLabel *m_matter = nullptr;
    QWidget *m_flowChoice = nullptr;
    EmptyState *m_empty = nullptr;
    InlineBanner *m_banner = nullptr;
    QWidget *m_navigation = nullptr;
    QShortcut *m_backKey = nullptr;
    QShortcut *m_nextKey = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace linija
