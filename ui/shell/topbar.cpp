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
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace linija {

namespace {
constexpr int widestSearch = 460;
constexpr int leastSearch = 200;
constexpr int ringingSearch = 140; // while the room is needed for who rings
constexpr int shortName = 90;
constexpr int goodSearch = 320; // gives room to the words of what comes next, and no more
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
    m_next->setObjectName(QStringLiteral("agentNext"));
    linija::setRole(m_wordmark, "wordmark");
    followTextSize(this, [this] {
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
    row->addStretch(1);
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
    const QString next = nextWords(m_agent.presence(), m_agent.nextState(), m_agent.nextReason(), m_phone.status(), m_queue);
    m_next->setText(next);
    const SettingsValues &values = m_settings.values();
    m_name->setText(values.agentName.isEmpty() ? values.agentLogin : values.agentName);
    m_state->setReadyKey(m_actions.keys(ActionId::ReadyOrNot));
    reserve();
}

// The widest that the language has for a state and what stands beside it.
TopBar::Room TopBar::usualRoom() const
{
    const auto wide = [metrics = QFontMetrics(textFont(TextRole::Small))](const QString &words) { return metrics.horizontalAdvance(words) + 2; };
    const QString none;
    Room room;
    for (const AgentPresence &presence : usualPresences()) {
        const int state = m_state->widthOf(presence);
        int beside = 0;
        const auto consider = [&](AgentState next, const QString &reason, const PhoneStatus &phone) {
            if (const QString words = nextWords(presence, next, reason, phone); !words.isEmpty())
                beside = std::max(beside, px(space::m) + wide(words));
        };
        if (presence.state == AgentState::Ready) {
            PhoneStatus phone;
            for (const PhoneLinkState link : {PhoneLinkState::Lost, PhoneLinkState::Connected}) {
                for (const RegistrationState registration : {RegistrationState::Registered, RegistrationState::Failed}) {
                    phone.link = link;
                    phone.registration = registration;
                    consider(AgentState::Ready, none, phone);
                }
            }
        } else {
            consider(AgentState::Ready, none, {});
            consider(AgentState::NotReady, none, {});
        }
        room.least = std::max(room.least, state);
        room.whole = std::max(room.whole, state + beside);
    }
    return room;
}

// The search does not move from under the pointer when the state changes and has a longer name. In a narrow window the
// words of what comes next go, and so do they while it rings: then other things matter.
void TopBar::reserve()
{
    const int named = m_wordmark->sizeHint().width() + px(space::m);
    const int state = m_state->sizeHint().width();
    const Room usual = usualRoom();
    m_name->setMinimumWidth(std::min(m_name->sizeHint().width(), px(shortName))); // whole where it is short, also beside a call that rings
    const int least = named + std::max(usual.least, state);
    const int wanted = std::max(named + usual.whole, m_searchLeft - px(2 * space::m));
    const auto leaves = [&](int search) { return width() - px(search) - m_name->minimumWidth() - px(4 * space::m + space::l); };
    const int begins = std::min(wanted, std::max(leaves(goodSearch), std::min(m_searchLeft - px(2 * space::m), leaves(leastSearch))));
    m_lead->setFixedWidth(std::max(least, begins));
    // Who rings matters more than a wide search: its right edge gives way, its left one stays.
    const int left = width() - m_lead->width() - m_name->minimumWidth() - px(5 * space::m + space::l) - m_ringing->sizeHint().width();
    m_search->setMaximumWidth(m_ringing->isHidden() ? px(widestSearch) : std::clamp(left, px(ringingSearch), px(widestSearch)));
    m_search->setMinimumWidth(px(m_ringing->isHidden() ? leastSearch : ringingSearch));
    const bool fits = m_lead->width() >= named + state + px(space::m) + m_next->sizeHint().width();
    m_next->setVisible(fits && !m_next->text().isEmpty() && m_ringing->isHidden());
}

void TopBar::setQueueStanding(const QueueStanding &standing)
{
    m_queue = standing;
    m_state->setQueueStanding(standing);
    refresh();
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

// The clock of the state has come to its first hour, or it rings.
bool TopBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && m_name)
        reserve();
    return handled;
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
