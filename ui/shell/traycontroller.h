// Linija in the tray: the agent's state, and a menu with what is needed while the window is away. GUI thread; owned by the
// workplace.
#pragma once

#include "ui/actions/actions.h"
#include "ui/desktop/trayicon.h"
#include "ui/shell/workspaceservices.h"

#include <QObject>

#include <memory>

class QMenu;

namespace linija {

class TrayController : public QObject
{
    Q_OBJECT
public:
    TrayController(const WorkspaceServices &services, Actions &actions, QObject *parent);
    ~TrayController() override;

    [[nodiscard]] bool isShown() const { return m_icon.isShown(); }
    [[nodiscard]] const QMenu &menu() const { return *m_menu; }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

Q_SIGNALS:
    void windowWanted();

private:
    void refresh();
    void fillMenu();

    const WorkspaceServices m_services;
    Actions &m_actions;
    std::unique_ptr<QMenu> m_menu;
    TrayIcon m_icon;
};

} // namespace linija
