// The line at the bottom: backend, synchronisation, phone, and the agent's own day. Everything here is words that the
// colour only underlines; each has its explanation as a tooltip. GUI thread.
#pragma once

#include "core/session/interactionservice.h"
#include "core/session/queuepresence.h"
#include "ui/shell/workspaceservices.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace linija {

class ElidedLabel;
class StatusMark;

class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const WorkspaceServices &services, QWidget *parent = nullptr);

    // Whether new messages can be listened to now, and by which key.
    void setMailbox(bool callable, const QString &keyText);
    void setQueueStanding(const QueueStanding &standing); // what the telephone server says of the agent

Q_SIGNALS:
    void voicemailWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void readDay();

    const WorkspaceServices m_services;
    QTimer m_tick;
    QTimer m_dayTick;
    std::optional<AgentDay> m_day;
    StatusMark *m_dot = nullptr;
    ElidedLabel *m_backend = nullptr;
    QWidget *m_progressBox = nullptr;
    ElidedLabel *m_progress = nullptr;
    ElidedLabel *m_phone = nullptr;
    QPushButton *m_listen = nullptr; // beside the number of new messages
    bool m_mailboxCallable = false;
    QueueStanding m_queue;
    ElidedLabel *m_dayLabel = nullptr;
};

} // namespace linija
