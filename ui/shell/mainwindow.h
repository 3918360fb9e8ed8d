// The window: a frame that is painted at once and then furnished, step by step, with the workplace. Keeps its place on the
// screen, asks before it closes on a call, and holds messages back until there is somewhere to show them. GUI thread.
#pragma once

#include "ui/shell/buildstep.h"
#include "ui/shell/problems.h"
#include "ui/shell/rail.h"
#include "ui/shell/workspaceservices.h"

#include <QLocale>
#include <QMainWindow>
#include <QTimer>
#include <QVector>

namespace linija {

class CallsPanel;
struct DesktopServices;
class Settings;
class Workplace;

struct SettingsValues;

// Dates, times and numbers as readers of the window's language in the home region know them.
[[nodiscard]] QLocale windowLocale(const SettingsValues &values);

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    // The same, furnished at once: for tests and tools.
    explicit MainWindow(const WorkspaceServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Builds the workplace; once. `inSteps`: a step in each turn of the event loop, said by furnished() when it is shown;
    // pages that are not in front follow after that. The services must outlive the window.
    enum class Pace { AtOnce, InSteps };
    void furnish(const WorkspaceServices &services, Pace pace);

    void showPage(Page page);
    // A link of another program (untrusted), opened when the window is furnished.
    void openLink(const QString &link);
    void attachDesktop(const DesktopServices &desktop); // once, furnished; outlive the window
    // Ends the program, with a question in the window first while a call is up.
    void quit();
    // A message of the composition root: a damaged store, an uncaught error. Its button says messageAction(key).
    void showMessage(const Problem &message);
    void clearMessage(const QString &key);
    void bringToFront();
    [[nodiscard]] CallsPanel &calls(); // furnished

Q_SIGNALS:
    void furnished();
    void messageAction(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLanguage();
    void restorePlace();
    void saveLayout();
    void takeNextStep();
    void moveIn();

    Settings &m_settings;
    QTimer m_layoutDelay;
    QTimer m_nextStep;
    BuildSteps m_steps; // still to be done, the next one last
    QVector<Problem> m_heldBack;
    QStringList m_heldLinks;
    bool m_quitting = false;
    Workplace *m_workplace = nullptr;
};

} // namespace linija
