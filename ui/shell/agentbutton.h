// The agent's state as a pill with its running time; pressing it opens the choice of states. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/session/queuepresence.h"
#include "ui/theme/tokens.h"

#include <QPushButton>
#include <QTimer>

class QMenu;

namespace linija {

struct AgentPresence;
class AgentSession;
class Settings;

class AgentButton : public QPushButton
{
    Q_OBJECT
public:
    AgentButton(AgentSession &agent, const Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    void setReadyKey(const QKeySequence &keys);
    void setQueueStanding(const QueueStanding &standing);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    // What a state needs in the first hour: what stands beside it need not move when the state changes.
    [[nodiscard]] int widthOf(const AgentPresence &presence) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void openMenu();
    [[nodiscard]] QString shownText(bool widest) const;
    [[nodiscard]] QSize sizeFor(const QString &text) const;

    AgentSession &m_agent;
    const Settings &m_settings;
    const Clock &m_clock;
    QTimer m_tick;
    QMenu *m_menu = nullptr;
    QKeySequence m_readyKey;
    QueueStanding m_queue;
    QString m_words;
    StateRole m_role = StateRole::Neutral;
};

} // namespace linija
