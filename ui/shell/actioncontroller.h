// Does what the actions say, and knows which of them are possible now. Leads to the panels and the session; decides nothing
// that they do not. GUI thread; owned by the workplace.
#pragma once

#include "ui/actions/actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/workspaceservices.h"

#include <QObject>

namespace linija {

class CallsPanel;
class FoldingColumn;
class GlobalSearch;
class WorkspacePage;

class ActionController : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        CallsPanel &calls;
        WorkspacePage &workspace;
        GlobalSearch &search;
        FoldingColumn &callsColumn;
    };
    ActionController(const WorkspaceServices &services, Actions &actions, const Parts &parts, QObject *parent);

    void perform(ActionId id, const QString &argument = {});
    void refresh(); // what is possible
    // Whether somebody waits whom the agent parked, and whether the PBX has a mailbox that can be called now.
    void setParkingAndMailbox(bool canPickUp, bool canCallMailbox);

Q_SIGNALS:
    void pageWanted(linija::Page page);
    void settingsPageWanted(linija::SettingPage page);
    void phoneCheckWanted();
    void quitWanted();
    void callBackWanted();
    void pickUpWanted();
    void voicemailWanted();

private:
    void changeReady();
    void scaleText(int steps); // 0: back to normal
    [[nodiscard]] bool guideListens() const;

    const WorkspaceServices m_services;
    Actions &m_actions;
    Parts m_parts;
    bool m_canPickUp = false;
    bool m_canCallMailbox = false;
};

} // namespace linija
