// Everything inside the window: the rail, the top bar, the calls, the pages, the messages and the status line; leads
// actions to them. Built in steps by the window. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/actions/actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/workspaceservices.h"
#include "ui/window/windowcontent.h"

#include <QHash>
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace linija {

class ActionController;
class BannerStack;
class CallBackBanners;
class CallNotices;
class CallsPanel;
class CustomersPage;
class FirstRun;
class FoldingColumn;
class GlobalKeys;
class LinkController;
class LiveQuality;
class ParkedCalls;
class PhoneCheck;
class QueueBanners;
class QueuePresence;
class RefusedCalls;
class TalkKey;
class RingController;
class SettingsPanel;
class StatusLine;
class SyncPanel;
class TopBar;
class TrayController;
class WorkspacePage;
struct ActiveInteraction;
struct DesktopServices;
struct Problem;
struct SettingsServices;

class Workplace : public WindowContent
{
    Q_OBJECT
public:
    Workplace(const WorkspaceServices &services, QWidget &window);
    ~Workplace() override;

    [[nodiscard]] BuildSteps steps() override;
    [[nodiscard]] BuildSteps laterSteps() override; // pages that are not in front at first

    void showPage(Page page) override;
    void showSettingsPage(SettingPage page);
    void showSetting(const QString &key); // its page, scrolled to it; the keys of the settings table
    void showFirstRun();
    void openLink(const QString &link) override;
    void attachDesktop(const DesktopServices &desktop); // once, when there is time for it
    [[nodiscard]] bool canHide() const override; // a tray icon leads back to it
    void attachQueue(QueuePresence &queue); // once, furnished; it outlives the workplace's messages
    void showPbxProblem(const QString &detail); // English, of an administrator's profile; empty: none
    void showMessage(const Problem &message);
    void clearMessage(const QString &key);
    // False, with a question in the window, while a call is up and the agent has not said "Close anyway".
    [[nodiscard]] bool mayClose() override;
    [[nodiscard]] CallsPanel &calls() { return *m_calls; }

    [[nodiscard]] QJsonObject layoutState() const override;
    void restoreLayout(const QJsonObject &state) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void join();
    [[nodiscard]] QWidget *page(Page page);
    [[nodiscard]] SettingsServices settingsServices() const;
    void showCustomer(CustomerId customer);
    void callsChanged();
    void tellQueues();
    void showRinging(const QVector<ActiveInteraction> &active);
    void refreshProblems();
    void refreshKeys();
    void refreshPbxActions();
    [[nodiscard]] QString mailboxTarget() const; // what is dialled for the agent's own mailbox; empty: not known, or not now

    const WorkspaceServices m_services;
    Actions m_actions;
    QTimer m_problemTick;
    QHash<InteractionId, std::chrono::milliseconds> m_unstoredSince; // by the monotonic clock
    InteractionId m_turnedTo; // the contact for which the window last came to the workspace
    bool m_ringInaudible = false;
    bool m_closeAnyway = false;

    TopBar *m_topBar = nullptr;
    Rail *m_rail = nullptr;
    BannerStack *m_banners = nullptr;
    QSplitter *m_split = nullptr;
    FoldingColumn *m_callsColumn = nullptr;
    QWidget *m_beside = nullptr; // the pages, right of the calls
    bool m_callWasUp = false;
    ActionController *m_controller = nullptr;
    LinkController *m_links = nullptr;
    RefusedCalls *m_refused = nullptr;
    TalkKey *m_talkKey = nullptr;
    QueueBanners *m_queue = nullptr; // once there is a queue to follow
    QueuePresence *m_pbx = nullptr;  // then too
    ParkedCalls *m_parked = nullptr;
    CallBackBanners *m_callBacks = nullptr;
    LiveQuality *m_quality = nullptr;
    PhoneCheck *m_check = nullptr; // before work
    CallNotices *m_notices = nullptr;   // these three once the desktop is attached
    TrayController *m_tray = nullptr;
    GlobalKeys *m_globalKeys = nullptr;
    CallsPanel *m_calls = nullptr;
    QStackedWidget *m_pages = nullptr;
    WorkspacePage *m_workspace = nullptr;
    CustomersPage *m_customers = nullptr;
    SyncPanel *m_sync = nullptr;
    SettingsPanel *m_settingsPanel = nullptr;
    FirstRun *m_firstRun = nullptr; // once it was shown
    StatusLine *m_status = nullptr;
};

} // namespace linija
