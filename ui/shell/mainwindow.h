// The window: hosts the rail, the top bar, the calls, the pages, the messages and the status line, and leads actions to
// them. Closing it while a call is up asks in the window first; the call goes on in the phone either way. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/shell/actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/workspaceservices.h"

#include <QHash>
#include <QLocale>
#include <QMainWindow>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace linija {

class BannerStack;
class CallsPanel;
class CustomersPage;
class RingController;
class SettingsPanel;
class StatusLine;
class SyncPanel;
class TopBar;
class WorkspacePage;
enum class BannerKind;
struct Problem;

struct SettingsValues;

// Dates, times and numbers as readers of the window's language in the home region know them.
[[nodiscard]] QLocale windowLocale(const SettingsValues &values);

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WorkspaceServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    // A message of the composition root: a damaged store, an uncaught error. Its button says messageAction(key).
    void showMessage(const Problem &message);
    void clearMessage(const QString &key);
    void bringToFront();
    [[nodiscard]] CallsPanel &calls() { return *m_calls; }

Q_SIGNALS:
    void messageAction(const QString &key);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void join();
    void perform(ActionId id);
    void refreshActions();
    void refreshProblems();
    void refreshKeys();
    void applyLanguage();
    void restoreLayout();
    void saveLayout();

    const WorkspaceServices m_services;
    Actions m_actions;
    QTimer m_problemTick;
    QTimer m_layoutDelay;
    QHash<InteractionId, std::chrono::milliseconds> m_unstoredSince; // by the monotonic clock
    InteractionId m_turnedTo; // the contact for which the window last came to the workspace
    bool m_ringInaudible = false;
    bool m_closeAnyway = false;

    TopBar *m_topBar = nullptr;
    Rail *m_rail = nullptr;
    BannerStack *m_banners = nullptr;
    QSplitter *m_split = nullptr;
    CallsPanel *m_calls = nullptr;
    QStackedWidget *m_pages = nullptr;
    WorkspacePage *m_workspace = nullptr;
    CustomersPage *m_customers = nullptr;
    SyncPanel *m_sync = nullptr;
    SettingsPanel *m_settingsPanel = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace linija
