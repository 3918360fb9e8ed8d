#include "ui/softphone/callspanel.h"

#include "core/base/whenready.h"
#include "core/session/agentsession.h"
#include "core/session/customerdirectory.h"
#include "core/session/holdreminder.h"
#include "core/session/interactionservice.h"
#include "core/session/parkedcalls.h"
#include "core/settings/settings.h"
#include "core/telephony/softphoneport.h"
#include "ui/softphone/callcard.h"
#include "ui/softphone/callmeters.h"
#include "ui/softphone/callcommands.h"
#include "ui/softphone/dialbox.h"
#include "ui/softphone/livequality.h"
#include "ui/softphone/parkedlist.h"
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

namespace {

constexpr int mostRecent = 20; // looked through for the number that was called last

} // namespace

CallsPanel::CallsPanel(InteractionService &interactions, SoftphonePort &phone, CustomerDirectory &directory,
                       AgentSession &agent, const Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_interactions(interactions), m_phone(phone), m_agent(agent), m_settings(settings), m_clock(clock), m_quality(new LiveQuality(phone, this)), m_directory(directory),
      m_holds(new HoldReminder(phone, clock, this)), m_commands(new CallCommands(phone, *m_holds, this)),
      m_head(new QLabel(this)), m_count(new QLabel(this)), m_cards(new QWidget),
      m_idle(new EmptyState(Icon::Phone, QString(), QString())), m_dial(new DialBox(directory, this))
{
    setObjectName(QStringLiteral("callsPanel"));
    linija::setRole(this, "window");
    linija::setRole(m_head, "section");
    linija::setRole(m_count, "small");

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
    column->addWidget(new CallMeters(phone, this));
    column->addWidget(dialCard);

    connect(&interactions, &InteractionService::started, this, &CallsPanel::refresh);
    connect(&interactions, &InteractionService::finished, this, &CallsPanel::refresh);
    connect(&interactions, &InteractionService::interactionChanged, this, &CallsPanel::refreshOne);
    connect(&interactions, &InteractionService::customerChanged, this, &CallsPanel::refreshOne);
    connect(&interactions, &InteractionService::currentChanged, this, &CallsPanel::refresh);
    connect(&agent, &AgentSession::presenceChanged, this, &CallsPanel::refreshIdle);
    connect(&phone, &SoftphonePort::statusChanged, this, &CallsPanel::refresh);
    connect(&settings, &Settings::changed, this, [this] {
        readHoldTimes();
        refresh();
    });
    const auto refreshCall = [this](const QString &callId) {
        for (auto it = m_cardOf.cbegin(); it != m_cardOf.cend(); ++it) {
            if (it.value()->view().callId == callId)
                return refreshOne(it.key());
        }
    };
    connect(m_holds, &HoldReminder::changed, this, refreshCall);
    connect(m_holds, &HoldReminder::due, this, [this](const QString &callId) {
        m_phone.perform(phonecommand::PlayTone{QStringLiteral("hold-reminder")});
        for (const CallCard *card : std::as_const(m_cardOf)) {
            if (card->view().callId == callId)
                announce(this, tr("Go back to %1: the announced time on hold ends.", "a name or number").arg(card->view().title), Urgency::Assertive);
        }
    });
    connect(m_commands, &CallCommands::changed, this, refreshCall);
    connect(m_quality, &LiveQuality::changed, this, refreshCall);
    connect(m_idle, &EmptyState::actionTriggered, this, [this] { m_agent.setReady(); });
    connect(m_dial, &DialBox::dialed, this, [this](const QString &target) { m_phone.dial(target); });
    readHoldTimes();
    refresh();
}

void CallsPanel::readHoldTimes()
{
    const SettingsValues &values = m_settings.values();
    m_holds->setTimes(std::chrono::seconds(values.holdSeconds), std::chrono::seconds(values.holdReminderSeconds));
}

void CallsPanel::setQueueStanding(const QueueStanding &standing)
{
    m_queue = standing;
    refreshIdle();
}

void CallsPanel::setParking(std::function<QString()> target) { m_commands->setParking(std::move(target)); }

void CallsPanel::setParked(ParkedCalls &parked)
{
    setParking([&parked] { return parked.target(); });
    m_parked = new ParkedList(parked, m_clock, m_cards);
    m_parked->setRegion(m_settings.values().homeRegion);
    m_parked->setKeyText(m_pickUpKey);
    m_cardColumn->insertWidget(m_cardColumn->indexOf(m_idle), m_parked);
    m_parked->setOutcomeKey([this](InteractionId id) -> std::optional<QString> {
        const CallCard *card = m_cardOf.value(id);
        if (!card || card->view().kind != CallCardKind::AfterCallWork)
            return std::nullopt;
        return m_keyOf && keyMeans(id, CallAction::WrapUp) ? m_keyOf(CallAction::WrapUp) : QString();
    });
    connect(m_parked, &ParkedList::outcomeWanted, this, [this](InteractionId id) { act(id, CallAction::WrapUp); });
    connect(&parked, &ParkedCalls::changed, this, &CallsPanel::placeParked);
    connect(&parked, &ParkedCalls::changed, this, &CallsPanel::callsChanged);
}

void CallsPanel::setPickUpKey(const QString &key)
{
    m_pickUpKey = key;
    if (m_parked)
        m_parked->setKeyText(key);
}

void CallsPanel::redial()
{
    whenReady(m_directory.recentCalls(m_interactions.agentLogin(), mostRecent), this, [this](const Result<QVector<RecentCall>> &recent) {
        if (!recent)
            return;
        const auto last = std::find_if(recent->cbegin(), recent->cend(), [](const RecentCall &call) { return call.direction == Direction::Outbound; });
        if (last != recent->cend())
            m_dial->offer(last->number); // a key that dials by itself would call somebody by a slip
    });
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
    const QString region = m_settings.values().homeRegion;
    showConsultation(view, *active, region, m_commands->names());
    showConference(view, m_commands->together(), region, m_commands->names());
    showTransfer(view, *active, region, m_commands->names());
    showHold(view, m_holds->of(view.callId), m_clock.now());
    if (!m_phone.status().hasSoundDevice)
        showNoSound(view);
    if (const QString refusal = m_commands->refusal(view.callId); !refusal.isEmpty()) {
        view.notice = refusal;
        view.noticeKind = CardNotice::Trouble;
    }
    return view;
}

void CallsPanel::refresh()
{
    m_dial->setRegion(m_settings.values().homeRegion);
    m_dial->setAgent(m_interactions.agentLogin());
    if (m_parked)
        m_parked->setRegion(m_settings.values().homeRegion);
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
        if (!m_cardOf.contains(id))
            m_cardOf.insert(id, makeCard(id));
        showCard(*m_cardOf.value(id), id);
    }
    m_order = order;
    refreshKeys();
    arrange();
    placeParked();
    refreshHead();
    refreshIdle();
    Q_EMIT callsChanged();
}

CallCard *CallsPanel::makeCard(InteractionId id)
{
    auto *card = new CallCard(m_clock, [this, id](CallAction action) { return m_keyOf && keyMeans(id, action) ? m_keyOf(action) : QString(); }, &m_directory, m_cards);
    connect(card, &CallCard::pressed, this, [this, id](CallAction action) { act(id, action); });
    connect(card, &CallCard::chosen, this, [this, id] { m_interactions.setCurrent(id); });
    connect(card, &CallCard::digitPressed, this, [this, card](const QString &digit) { m_commands->digit(card->view(), digit); });
    connect(card, &CallCard::transferChosen, this, [this, card](TransferWay way, const QString &target) {
        const CallCardView view = card->view();
        card->closeTransfer();
        m_commands->transfer(view, way, target, card->nameOfTarget(target));
    });
    connect(card, &CallCard::separateWanted, this, [this](const QString &callId) { m_phone.perform(phonecommand::Separate{callId}); });
    connect(card, &CallCard::removeWanted, this, [this](const QString &callId) { m_phone.hangUp(callId); });
    connect(card, &CallCard::noticeClosed, this, [this, card] { m_commands->forgetRefusal(card->view().callId); });
    return card;
}

// Other calls of this desk stand first: the customer may be connected with one of them.
void CallsPanel::openTransfer(CallCard &card, InteractionId id, TransferUse use)
{
    TransferBox::Given given;
    given.region = m_settings.values().homeRegion;
    given.agentLogin = m_interactions.agentLogin();
    given.canPark = !m_commands->parkTarget().isEmpty();
    for (const InteractionId other : std::as_const(m_order)) {
        const CallCard *line = m_cardOf.value(other);
        const CallCardKind kind = line->view().kind;
        if (other != id && (kind == CallCardKind::Talking || kind == CallCardKind::OnHold || kind == CallCardKind::HeldByRemote))
            given.others.append({line->view().callId, line->view().title});
    }
    card.openTransfer(use, given);
    m_scroll->ensureWidgetVisible(&card);
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
    if (!now.notice.isEmpty() && now.notice != before.notice)
        announce(this, now.notice, now.noticeKind == CardNotice::Trouble ? Urgency::Assertive : Urgency::Polite);
    if (now.consult && (!before.consult || now.consult->state != before.consult->state))
        announce(this, factLine({now.consult->who, now.consult->state}));
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
    refreshKeys();
    placeParked();
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

// Who is parked stands in the column once: in the list of those, except where a time to write the outcome runs down.
void CallsPanel::placeParked()
{
    if (!m_parked)
        return;
    m_parked->refresh();
    for (auto it = m_cardOf.cbegin(); it != m_cardOf.cend(); ++it) {
        const CallCardView &view = it.value()->view();
        it.value()->setVisible(view.kind != CallCardKind::AfterCallWork || view.timer == CardTimer::Down || !m_parked->tells(it.key()));
    }
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
    const IdleWords words = idleWords(m_agent.presence(), m_phone.status(), m_queue);
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

// A key stands on the card alone on which it would act now. One key does for two actions: then the first goes before.
bool CallsPanel::keyMeans(InteractionId id, CallAction action) const
{
    if (action == CallAction::WrapUp)
        return m_interactions.current() == id;
    if (action == CallAction::SendOn && !target(CallAction::Transfer).isNull())
        return false;
    if (action == CallAction::Resume && !target(CallAction::Hold).isNull())
        return false;
    return target(action) == id;
}

void CallsPanel::refreshKeys()
{
    for (CallCard *card : std::as_const(m_cardOf))
        card->refreshKeys();
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
    CallCard *card = m_cardOf.value(id);
    if (!card)
        return;
    if (action == CallAction::WrapUp) {
        m_interactions.setCurrent(id);
        Q_EMIT wrapUpWanted();
    } else if (action == CallAction::Transfer || action == CallAction::SendOn) {
        if (card->isChoosingTransfer())
            card->closeTransfer();
        else
            openTransfer(*card, id, action == CallAction::Transfer ? TransferUse::HandOn : TransferUse::SendOn);
    } else {
        m_commands->perform(card->view(), action);
    }
}

void CallsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace linija
