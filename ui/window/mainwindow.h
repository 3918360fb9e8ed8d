// The window: a frame that is painted at once and then furnished, step by step, with the workplace. Keeps its place on the
// screen, asks before it closes on a call, and holds links back until there is something to open them. GUI thread.
#pragma once

#include "ui/window/buildstep.h"
#include "ui/window/page.h"

#include <QLocale>
#include <QMainWindow>
#include <QTimer>

namespace linija {

class Settings;
class WindowContent;

struct SettingsValues;

// Dates, times and numbers as readers of the window's language in the home region know them.
[[nodiscard]] QLocale windowLocale(const SettingsValues &values);

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Builds the content, a child of this window, and shows it; once. InSteps: a step in each turn of the event loop, said
    // by furnished() when it is shown; its later steps follow after that. AtOnce is for tests and tools.
    enum class Pace { AtOnce, InSteps };
    void furnish(WindowContent &content, Pace pace);

    void showPage(Page page);
    // A link of another program (untrusted), opened when the window is furnished.
    void openLink(const QString &link);
    // Ends the program, with a question in the window first while a call is up.
    void quit();
    void bringToFront();

Q_SIGNALS:
    void furnished();

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
    QStringList m_heldLinks;
    bool m_quitting = false;
    WindowContent *m_content = nullptr;
};

} // namespace linija
