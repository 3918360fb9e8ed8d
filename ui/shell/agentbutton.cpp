#include "ui/shell/agentbutton.h"

#include "core/session/agentsession.h"
#include "core/settings/settings.h"
#include "ui/shell/deskwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/timerlabel.h"

#include <QActionGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace linija {

namespace {

bool followsCall(AgentState state)
{
    return state == AgentState::Alerting || state == AgentState::OnCall || state == AgentState::AfterCallWork;
}

// Colour alone does not tell the states apart; the usual ones keep the plain dot.
std::optional<Icon> markOf(const AgentPresence &presence, const QueueStanding &queue)
{
    switch (presence.state) {
    case AgentState::Ready: return queue.pausedThere() ? std::optional(Icon::Pause) : std::nullopt;
    case AgentState::Alerting: return Icon::PhoneIncoming;
    case AgentState::OnCall:
        switch (presence.activity) {
        case CallActivity::OnHold: return Icon::Pause;
        case CallActivity::Dialing: return Icon::PhoneOutgoing;
        case CallActivity::None:
        case CallActivity::Talking:
        case CallActivity::Consulting: break;
        }
        return std::nullopt;
    case AgentState::AfterCallWork: return Icon::Note;
    case AgentState::NotResponding: return Icon::Warning;
    case AgentState::NotReady:
    case AgentState::Offline: break;
    }
    return std::nullopt;
}

// A ring: nothing comes.
bool isAway(AgentState state) { return state == AgentState::NotReady || state == AgentState::Offline; }

} // namespace

AgentButton::AgentButton(AgentSession &agent, const Settings &settings, const Clock &clock, QWidget *parent)
    : QPushButton(parent), m_agent(agent), m_settings(settings), m_clock(clock), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("agentState"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &AgentButton::refresh);
    connect(&agent, &AgentSession::presenceChanged, this, &AgentButton::refresh);
    connect(this, &QPushButton::clicked, this, &AgentButton::openMenu);
    refresh();
}

void AgentButton::setReadyKey(const QKeySequence &keys) { m_readyKey = keys; }

void AgentButton::setQueueStanding(const QueueStanding &standing)
{
    m_queue = standing;
    refresh();
}

QString AgentButton::shownText(bool widest) const
{
    const AgentPresence &presence = m_agent.presence();
    if (presence.state == AgentState::Offline)
        return m_words;
    // On hold the clock is the customer's: how long they have waited.
    const bool held = presence.state == AgentState::OnCall && presence.activity == CallActivity::OnHold;
    QString time = clockText(m_clock.now() - (held ? presence.activitySince : presence.since));
    if (widest) {
        for (QChar &c : time)
            c = c.isDigit() ? QLatin1Char('0') : c;
    }
    return m_words + QStringLiteral(" · ") + time;
}

void AgentButton::refresh()
{
    const StatusWords words = presenceWords(m_agent.presence(), m_queue);
    const QSize before = sizeHint();
    m_words = words.text;
    m_role = words.role;
    // Without the time: nobody wants to hear each second.
    if (const QString name = tr("Your state: %1").arg(m_words); name != accessibleName()) {
        setSpokenName(this, name);
        if (isVisible() && !followsCall(m_agent.presence().state)) // what a call does to it is said of the call
            announce(this, name);
    }
    setToolTip(words.detail.isEmpty() ? tr("Change your state") : words.detail);
    if (sizeHint() != before)
        updateGeometry();
    update();
}

void AgentButton::openMenu()
{
    m_menu->clear();
    const AgentPresence &presence = m_agent.presence();
    // During a contact the choice is about what comes after it.
    const bool inContact = presence.state == AgentState::OnCall || presence.state == AgentState::AfterCallWork
        || presence.state == AgentState::Alerting;
    if (inContact)
        m_menu->addSection(tr("After this contact"));
    const auto add = [&](const QString &text, Icon drawing, Tint tint, bool now, auto action) {
        QAction *entry = m_menu->addAction(now ? linija::icon(Icon::Check, Tint::Accent) : linija::icon(drawing, tint), text);
        connect(entry, &QAction::triggered, this, action);
        return entry;
    };
    const AgentState shown = inContact ? m_agent.nextState() : presence.state;
    const QString reason = inContact ? m_agent.nextReason() : presence.reason;
    QAction *ready = add(tr("Ready", "the agent"), Icon::Phone, Tint::Muted, shown == AgentState::Ready,
                         [this] { m_agent.setReady(); });
    ready->setShortcut(m_readyKey);
    ready->setShortcutVisibleInContextMenu(true);
    ready->setShortcutContext(Qt::WidgetShortcut);
    m_menu->addSeparator();
    add(tr("Not ready"), Icon::Pause, Tint::Muted, shown == AgentState::NotReady && reason.isEmpty(),
        [this] { m_agent.setNotReady(QString()); });
    for (const QString &key : m_settings.values().notReadyReasons) {
        add(tr("Not ready: %1", "a reason").arg(reasonWords(key)), Icon::Pause, Tint::Muted,
            shown == AgentState::NotReady && reason == key, [this, key] { m_agent.setNotReady(key); });
    }
    m_menu->popup(mapToGlobal(QPoint(0, height() + px(4))));
}

QSize AgentButton::sizeFor(const QString &text) const
{
    const QFontMetrics metrics(tabularFont(TextRole::Body));
    return {px(10) + px(9) + px(6) + metrics.horizontalAdvance(text) + px(6) + px(12) + px(9), metrics.height() + px(8)};
}

QSize AgentButton::sizeHint() const { return sizeFor(shownText(true)); }

int AgentButton::widthOf(const AgentPresence &presence) const
{
    return sizeFor(presenceWords(presence).text + QStringLiteral(" · 00:00")).width();
}

void AgentButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const StateColors &colors = t.state(m_role);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool marked = hasFocus() || underMouse() || m_menu->isVisible();
    painter.setPen(marked ? QPen(hasFocus() ? t.accent : colors.border, 1)
                          : m_role == StateRole::Neutral ? QPen(colors.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.bg);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double dot = px(9);
    QRectF dotRect(px(10), (height() - dot) / 2, dot, dot);
    QRectF arrow(width() - px(9) - px(12), (height() - px(12)) / 2.0, px(12), px(12));
    QRect textRect(px(10) + px(9) + px(6), 0, int(arrow.left()) - px(10) - px(9) - px(6), height());
    if (mirrored) {
        dotRect.moveLeft(width() - dotRect.right());
        arrow.moveLeft(width() - arrow.right());
        textRect.moveLeft(width() - textRect.right() - 1);
    }
    if (const auto mark = markOf(m_agent.presence(), m_queue)) {
        const double side = px(14);
        paintIcon(&painter, QRectF(dotRect.center().x() - side / 2, dotRect.center().y() - side / 2, side, side), *mark, colors.fg);
    } else {
        const bool ring = isAway(m_agent.presence().state);
        const double line = ring ? std::max(1.5, px(2) * 0.9) : 0;
        painter.setPen(ring ? QPen(colors.fg, line) : QPen(Qt::NoPen));
        painter.setBrush(ring ? QBrush(Qt::NoBrush) : QBrush(colors.fg));
        painter.drawEllipse(dotRect.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }
    painter.setPen(colors.fg);
    painter.setFont(tabularFont(TextRole::Body));
    painter.drawText(textRect, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), shownText(false));
    paintIcon(&painter, arrow.toAlignedRect(), Icon::ChevronDown, colors.fg);
}

void AgentButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

void AgentButton::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    m_tick.start();
}

void AgentButton::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QPushButton::hideEvent(event);
}

} // namespace linija
