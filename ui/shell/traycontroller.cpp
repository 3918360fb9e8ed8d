#include "ui/shell/traycontroller.h"

#include "core/session/agentsession.h"
#include "ui/shell/deskwords.h"

#include <QMenu>

namespace linija {

TrayController::TrayController(const WorkspaceServices &services, Actions &actions, QObject *parent)
    : QObject(parent), m_services(services), m_actions(actions), m_menu(std::make_unique<QMenu>()), m_icon(*m_menu)
{
    connect(&m_icon, &TrayIcon::pressed, this, &TrayController::windowWanted);
    connect(&services.agent, &AgentSession::presenceChanged, this, &TrayController::refresh);
    connect(&actions, &Actions::tableChanged, this, [this] {
        fillMenu();
        refresh();
    });
    fillMenu();
    refresh();
}

TrayController::~TrayController() = default;

void TrayController::fillMenu()
{
    m_menu->clear();
    QAction *open = m_menu->addAction(icon(Icon::External), tr("Open Linija"));
    open->setObjectName(QStringLiteral("open"));
    connect(open, &QAction::triggered, this, &TrayController::windowWanted);
    m_menu->setDefaultAction(open);
    m_menu->addSeparator();
    // The window's own actions: their names and whether they are possible come along. A menu of the desktop shows no keys
    // that work only in the window.
    for (const char *key : {"answer", "mute", "hang-up"})
        m_menu->addAction(m_actions.action(QLatin1String(key)));
    m_menu->addSeparator();
    m_menu->addAction(m_actions.action(QStringLiteral("go-ready")));
    for (const ActionSpec &spec : m_actions.table()) {
        if (spec.id == ActionId::GoNotReady)
            m_menu->addAction(m_actions.action(spec.key));
    }
    m_menu->addSeparator();
    m_menu->addAction(m_actions.action(QStringLiteral("quit")));
}

void TrayController::refresh()
{
    const StatusWords words = presenceWords(m_services.agent.presence());
    m_icon.setState(words.role, tr("Linija · %1", "the agent's state").arg(words.text));
}

} // namespace linija
