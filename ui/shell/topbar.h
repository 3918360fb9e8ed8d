// The bar at the top: Linija's name, the agent's state and what follows, the search, the agent's name. GUI thread.
#pragma once

#include "core/session/queuepresence.h"
#include "ui/shell/workspaceservices.h"

#include <QWidget>

class QLabel;

namespace linija {

class Actions;
class AgentButton;
class ElidedLabel;
class GlobalSearch;
class RingingStrip;
class SoftphonePort;

class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(const WorkspaceServices &services, Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] GlobalSearch &search() { return *m_search; }
    [[nodiscard]] RingingStrip &ringing() { return *m_ringing; }
    // Where the search begins, as far as what stands left of it leaves it: with the pages below. Pixels from the bar's left.
    void setSearchLeft(int x);
    void setQueueStanding(const QueueStanding &standing); // what the telephone server says of the agent

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void reserve();
    struct Room
    {
        int least = 0; // for the state alone
        int whole = 0; // with the words beside it
    };
    [[nodiscard]] Room usualRoom() const;

    AgentSession &m_agent;
    SoftphonePort &m_phone;
    const Settings &m_settings;
    const Actions &m_actions;
    QWidget *m_lead = nullptr; // all that stands left of the search
    QLabel *m_wordmark = nullptr;
    AgentButton *m_state = nullptr;
    ElidedLabel *m_next = nullptr;
    GlobalSearch *m_search = nullptr;
    RingingStrip *m_ringing = nullptr;
    int m_searchLeft = 0;
    QueueStanding m_queue;
    ElidedLabel *m_name = nullptr;
};

} // namespace linija
