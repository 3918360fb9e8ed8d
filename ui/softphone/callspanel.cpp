#include "ui/softphone/callspanel.h"

#include "core/session/agentsession.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactionservice.h"
#include "core/settings/settings.h"
#include "core/telephony/softphoneport.h"
#include "ui/softphone/callcard.h"
#include "ui/softphone/dialbox.h"
#include "ui/softphone/livequality.h"
#include "ui/softphone/idlewords.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

CallsPanel::CallsPanel(InteractionService &interactions, SoftphonePort &phone, CustomerDirectory &directory,
                       AgentSession &agent, const Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_interactions(interactions), m_phone(phone), m_agent(agent), m_settings(settings), m_clock(clock), m_quality(new LiveQuality(phone, this)),
      m_head(new QLabel(this)), m_count(new QLabel(this)), m_cards(new QWidget),
      m_idle(new EmptyState(Icon::Phone, QString(), QString())), m_dial(new DialBox(directory, this))
{
    setObjectName(QStringLiteral("callsPanel"));
    linija::setRole(this, "window");
    linija::setRole(m_head, "section");
    linija::setRole(m_count, "section");

    auto *head = new QHBoxLayout;
    scaleMargins(head, 4, 0, 4, 0);
    head->addWidget(m_head, 1);
    head->addWidget(m_count);

    linija::setRole(m_cards, "scrolled");
    m_cardColumn = new QVBoxLayout(m_cards);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(m_cardColumn, space::m);
    m_idle->setLevel(EmptyState::UsualLevel);
    m_cardColumn->addWidget(m_idle, 1);
    m_cardColumn->addStretch(0);

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_cards);

    auto *dialCard = new Card(this);
    dialCard->body()->addWidget(m_dial);

    auto *column = new QVBoxLayout(this);
    scaleMargins(column, space::s, space::m, space::s, space::s);
    scaleSpacing(column, 10);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(dialCard);

    connect(&interactions, &InteractionService::started, this, &CallsPanel::refresh);
    connect(&interactions, &InteractionService::finished, this, &CallsPanel::refresh);
    connect(&interactions, &InteractionService::interactionChanged, this, &CallsPanel::refreshOne);
    connect(&interactions, &InteractionService::customerChanged, this, &CallsPanel::refreshOne);
    connect(&interactions, &InteractionService::currentChanged, this, &CallsPanel::refresh);
    connect(&agent, &AgentSession::presenceChanged, this, &CallsPanel::refreshIdle);
    connect(&phone, &SoftphonePort::statusChanged, this, &CallsPanel::refreshIdle);
    connect(&settings, &Settings::changed, this, &CallsPanel::refresh);
    connect(m_quality, &LiveQuality::changed, this, [this](const QString &callId) {
        for (auto it = m_cardOf.cbegin(); it != m_cardOf.cend(); ++it) {
            if (it.value()->view().callId == callId)
                return refreshOne(it.key());
        }
    });
    connect(m_idle, &EmptyState::actionTriggered, this, [this] { m_agent.setReady(); });
    connect(m_dial, &DialBox::dialed, this, [this](const QString &target) { m_phone.dial(target); });
    refresh();
}

void CallsPanel::setKeys(std::function<QString(CallAction)> keyOf, const QKeySequence &dialKey)
{
    m_keyOf = std::move(keyOf);
    m_dial->setKey(dialKey);
    refresh();
}

void CallsPanel::focusDial() { m_dial->focusField(); }

void CallsPanel::offerNumber(const QString &target) { m_dial->offer(target); }

void CallsPanel::step(int by)
{
    if (m_order.isEmpty())
        return;
    const auto now = m_order.indexOf(m_interactions.current());
    const qsizetype last = m_order.size() - 1;
    const qsizetype next = now >= 0 ? std::clamp<qsizetype>(now + by, 0, last) : (by > 0 ? 0 : last);
    m_interactions.setCurrent(m_order.at(next));
    m_scroll->ensureWidgetVisible(m_cardOf.value(m_order.at(next)));
}

// A call that answering another one puts on hold; one that waits already is left as it is.
bool CallsPanel::otherCallUp(InteractionId id) const
{
    const QVector<ActiveInteraction> all = m_interactions.active();
    return std::any_of(all.begin(), all.end(), [&](const ActiveInteraction &other) {
        return other.interaction.id != id && other.stage == ContactStage::Talking && other.call.phase != CallPhase::OnHold;
    });
}

CallCardView CallsPanel::viewOf(InteractionId id) const
{
    const auto active = m_interactions.find(id);
    if (!active)
        return {};
    const bool offersRecording = m_settings.values().recordingRule != CallRecordingRule::Never;
    CallCardView view = callCardView(*active, m_settings.values().homeRegion, m_quality->of(active->interaction.callId),
                                     offersRecording ? RecordingOffer::OnDemand : RecordingOffer::None);
    if (view.kind == CallCardKind::Alerting)
        view.holdsOther = otherCallUp(id);
    return view;
}

void CallsPanel::refresh()
{
    m_dial->setRegion(m_settings.values().homeRegion);
    const QVector<InteractionId> order = cardOrder(m_interactions.active());
    for (auto it = m_cardOf.begin(); it != m_cardOf.end();) {
        if (order.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it.value()->deleteLater();
        it = m_cardOf.erase(it);
    }
    for (const InteractionId id : order) {
        if (!m_cardOf.contains(id)) {
            auto *card = new CallCard(m_clock, [this](CallAction action) { return m_keyOf ? m_keyOf(action) : QString(); },
                                      m_cards);
            connect(card, &CallCard::pressed, this, [this, id](CallAction action) { act(id, action); });
            connect(card, &CallCard::chosen, this, [this, id] { m_interactions.setCurrent(id); });
            connect(card, &CallCard::digitPressed, this,
                    [this, card](const QString &digit) { m_phone.perform(phonecommand::SendDtmf{card->view().callId, digit}); });
            m_cardOf.insert(id, card);
        }
        showCard(*m_cardOf.value(id), id);
    }
    m_order = order;
    arrange();
    refreshHead();
    refreshIdle();
    Q_EMIT callsChanged();
}

void CallsPanel::showCard(CallCard &card, InteractionId id)
{
    const CallCardView before = card.view();
    const CallCardView now = viewOf(id);
    card.setView(now, std::chrono::seconds(m_settings.values().answerTargetSeconds), m_interactions.current() == id);
    const bool alerting = now.kind == CallCardKind::Alerting;
    if (before.interaction.isNull() || before.kind != now.kind)
        announce(this, spokenNews(now), alerting ? Urgency::Assertive : Urgency::Polite);
    if (!before.interaction.isNull() && now.recordingWord != before.recordingWord && !now.recordingWord.isEmpty())
        announce(this, now.recordingWord);
    if (alerting && !now.guessName.isEmpty() && now.guess != before.guess)
        announce(this, QString(now.guess).replace(QStringLiteral("%1"), now.guessName));
}

void CallsPanel::refreshOne(InteractionId id)
{
    CallCard *card = m_cardOf.value(id);
    if (!card || cardOrder(m_interactions.active()) != m_order) {
        refresh();
        return;
    }
    if (viewOf(id) == card->view())
        return; // a note was typed; nothing that a card shows
    for (auto it = m_cardOf.cbegin(); it != m_cardOf.cend(); ++it) { // one call's hold changes what answering another does
        if (it.key() == id || viewOf(it.key()) != it.value()->view())
            showCard(*it.value(), it.key());
    }
    refreshHead();
    Q_EMIT callsChanged();
}

void CallsPanel::arrange()
{
    for (int i = 0; i < m_order.size(); ++i) {
        CallCard *card = m_cardOf.value(m_order.at(i));
        if (m_cardColumn->indexOf(card) == i)
            continue;
        m_cardColumn->removeWidget(card);
        m_cardColumn->insertWidget(i, card);
        card->show();
    }
    m_cardColumn->setStretch(m_cardColumn->count() - 1, m_order.isEmpty() ? 0 : 1);
    m_idle->setVisible(m_order.isEmpty());
}

void CallsPanel::refreshHead()
{
    m_head->setText(tr("CALLS", "heading of the column, in capitals"));
    int up = 0;
    int alerting = 0;
    for (const CallCard *card : m_cardOf) {
        switch (card->view().kind) {
        case CallCardKind::Alerting: ++alerting; break;
        case CallCardKind::Dialing:
        case CallCardKind::Talking:
        case CallCardKind::OnHold:
        case CallCardKind::HeldByRemote: ++up; break;
        case CallCardKind::AfterCallWork: break;
        }
    }
    m_count->setText(factLine({up > 0 ? tr("%n line(s)", "telephone lines in use", up) : QString(),
                               alerting > 0 ? tr("%n ringing", "calls", alerting) : QString()}));
}

void CallsPanel::refreshIdle()
{
    const IdleWords words = idleWords(m_agent.presence(), m_phone.status());
    m_idle->setTexts(words.title, words.text);
    m_idle->setActionText(words.offerReady ? tr("Go ready") : QString());
}

InteractionId CallsPanel::target(CallAction action) const
{
    const InteractionId current = m_interactions.current();
    const auto allows = [&](InteractionId id) {
        const CallCard *card = m_cardOf.value(id);
        return card && card->view().actions.contains(action);
    };
    if (action != CallAction::Answer && allows(current))
        return current;
    for (const InteractionId id : m_order) {
        if (allows(id))
            return id;
    }
    return {};
}

bool CallsPanel::perform(CallAction action)
{
    const InteractionId id = target(action);
    if (id.isNull())
        return false;
    if (action == CallAction::Keypad)
        m_cardOf.value(id)->toggleKeypad();
    else
        act(id, action);
    return true;
}

void CallsPanel::act(InteractionId id, CallAction action)
{
    const CallCard *card = m_cardOf.value(id);
    if (!card)
        return;
    const QString callId = card->view().callId;
    const bool muted = card->view().muted;
    switch (action) {
    case CallAction::Answer: m_phone.answer(callId); break;
    case CallAction::Decline: m_phone.decline(callId); break;
    case CallAction::Mute: m_phone.setMuted(callId, !muted); break;
    case CallAction::Hold: m_phone.hold(callId); break;
    case CallAction::Resume: m_phone.resume(callId); break;
    case CallAction::Record: m_phone.perform(phonecommand::Record{callId, recordActFor(card->view().recording)}); break;
    case CallAction::HangUp: m_phone.hangUp(callId); break;
    case CallAction::Keypad: break; // the card's own
    case CallAction::WrapUp:
        m_interactions.setCurrent(id);
        Q_EMIT wrapUpWanted();
        break;
    }
}

void CallsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace linija
