#include "ui/shell/topbar.h"

#include "core/session/agentsession.h"
#include "core/settings/settings.h"
#include "core/telephony/softphoneport.h"
#include "ui/actions/actions.h"
#include "ui/shell/agentbutton.h"
#include "ui/shell/deskwords.h"
#include "ui/shell/globalsearch.h"
#include "ui/shell/ringingstrip.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace linija {

namespace {
constexpr int nextRoom = 64; // for the words of what comes next
constexpr int leastSearch = 200;
} // namespace

TopBar::TopBar(const WorkspaceServices &services, Actions &actions, QWidget *parent)
    : QWidget(parent), m_agent(services.agent), m_phone(services.phone), m_settings(services.settings), m_actions(actions),
      m_lead(new QWidget(this)), m_wordmark(new QLabel(QStringLiteral("Linija"), m_lead)),
      m_state(new AgentButton(services.agent, services.settings, services.clock, m_lead)),
      m_next(new ElidedLabel(QString(), TextRole::Small, TextTone::Muted, m_lead)),
      m_search(new GlobalSearch(services.customers, services.articles, actions, services.settings, services.clock, this)),
      m_ringing(new RingingStrip(services.clock, this)),
      m_name(new ElidedLabel(QString(), TextRole::Body, TextTone::Normal, this))
{
    setObjectName(QStringLiteral("topBar"));
    linija::setRole(m_wordmark, "wordmark");
    followTextSize(this, [this] {
        m_search->setMinimumWidth(px(leastSearch));
        m_search->setMaximumWidth(px(460));
        reserve();
    });

    auto *row = new QHBoxLayout(this);
    scaleMargins(row, space::m, 6, space::l, 7);
    scaleSpacing(row, space::m);
    auto *lead = new QHBoxLayout;
    scaleSpacing(lead, space::m);
    lead->addWidget(m_wordmark);
    lead->addWidget(m_state);
    lead->addWidget(m_next, 1);
    lead->addStretch(0);
    m_lead->setLayout(lead);
    lead->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_lead);
    row->addWidget(m_search, 10);
    row->addStretch(4);
    row->addWidget(m_ringing);
    row->addWidget(m_name);

    connect(&m_agent, &AgentSession::presenceChanged, this, &TopBar::refresh);
    connect(&m_phone, &SoftphonePort::statusChanged, this, &TopBar::refresh);
    connect(&m_settings, &Settings::changed, this, &TopBar::refresh);
    connect(&actions, &Actions::keysChanged, this, &TopBar::refresh);
    refresh();
}

void TopBar::refresh()
{
    const QString next = nextWords(m_agent.presence(), m_agent.nextState(), m_agent.nextReason(), m_phone.status());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    const SettingsValues &values = m_settings.values();
    m_name->setText(values.agentName.isEmpty() ? values.agentLogin : values.agentName);
    m_state->setReadyKey(m_actions.keys(ActionId::ReadyOrNot));
    reserve();
}

// The search does not move from under the pointer when it rings and the state has a longer name. In a narrow window the
// words of what comes next give way.
void TopBar::reserve()
{
    const int named = m_wordmark->sizeHint().width() + px(space::m);
    const int least = named + std::max(m_state->usualWidth(), m_state->sizeHint().width());
    const int usual = std::max(least + px(space::m) + px(nextRoom), m_searchLeft - px(2 * space::m));
    const int room = width() - px(leastSearch) - m_name->minimumSizeHint().width() - px(4 * space::m + space::l);
    m_lead->setFixedWidth(std::clamp(room, least, std::max(least, usual)));
}

void TopBar::setSearchLeft(int x)
{
    if (x == m_searchLeft)
        return;
    m_searchLeft = x;
    reserve();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reserve();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    painter.fillRect(0, height() - 1, width(), 1, tokens().border);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        reserve();
    }
}

} // namespace linija
