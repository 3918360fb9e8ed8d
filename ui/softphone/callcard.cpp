#include "ui/softphone/callcard.h"

#include "ui/softphone/consultstrip.h"
#include "ui/softphone/keypad.h"
#include "ui/softphone/partylist.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/hungitem.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/timerlabel.h"
#include "ui/widgets/wraprow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace linija {

namespace {

constexpr qint64 pressGuardMs = 300;

Icon iconOf(CallAction action, const CallCardView &view)
{
    const bool muted = view.muted;
    switch (action) {
    case CallAction::Answer: return Icon::Phone;
    case CallAction::Decline: return Icon::PhoneDown;
    case CallAction::Mute: return muted ? Icon::MicOff : Icon::Mic;
    case CallAction::Hold: return Icon::Pause;
    case CallAction::Resume: return Icon::Play;
    case CallAction::Keypad: return Icon::Keypad;
    case CallAction::Record: return view.recording == CallRecordingState::Recording ? Icon::RecordPause : Icon::Record;
    case CallAction::HangUp: return Icon::PhoneDown;
    case CallAction::WrapUp: return Icon::Note;
    case CallAction::Transfer:
    case CallAction::SendOn: return Icon::Transfer;
    case CallAction::CompleteTransfer: return Icon::Check;
    case CallAction::Swap: return Icon::Swap;
    case CallAction::Join: return Icon::Plus;
    case CallAction::BackToCustomer: return Icon::ArrowLeft;
    case CallAction::LeaveConference: return Icon::Leave;
    case CallAction::MoreHold: return Icon::Clock;
    }
    return Icon::Phone;
}

struct ButtonLook
{
    const char *role;
    Tint tint;
};

// On hold the thing to do is to come back, and hanging up steps behind it; on a card that is not looked at both are quiet.
ButtonLook lookOf(CallAction action, const CallCardView &view, bool current)
{
    const bool held = view.kind == CallCardKind::OnHold && view.actions.contains(CallAction::Resume);
    switch (action) {
    case CallAction::Answer: return {"success", Tint::OnAccent};
    case CallAction::HangUp:
        if (held)
            return {"trouble", Tint::Trouble};
        return {"danger", Tint::OnAccent};
    case CallAction::Resume:
        if (current)
            return {"primary", Tint::OnAccent};
        return {"waiting", Tint::Waiting};
    case CallAction::CompleteTransfer: return {"primary", Tint::OnAccent};
    case CallAction::Mute:
        if (view.muted)
            return {"trouble", Tint::Trouble};
        return {"", Tint::Muted};
    case CallAction::Record:
        if (view.recording == CallRecordingState::Paused)
            return {"waiting", Tint::Waiting};
        return {"", Tint::Muted};
    case CallAction::Decline:
    case CallAction::Hold:
    case CallAction::Keypad:
    case CallAction::Transfer:
    case CallAction::Swap:
    case CallAction::Join:
    case CallAction::BackToCustomer:
    case CallAction::LeaveConference:
    case CallAction::MoreHold:
    case CallAction::SendOn:
    case CallAction::WrapUp: return {"", Tint::Muted};
    }
    return {"", Tint::Muted};
}

constexpr CallAction allActions[] = {CallAction::Answer, CallAction::Decline, CallAction::SendOn, CallAction::CompleteTransfer,
                                     CallAction::Swap, CallAction::Join, CallAction::Mute, CallAction::BackToCustomer,
                                     CallAction::Hold, CallAction::Resume, CallAction::MoreHold, CallAction::Keypad,
                                     CallAction::Transfer, CallAction::Record, CallAction::LeaveConference, CallAction::HangUp, CallAction::WrapUp};

} // namespace

CallCard::CallCard(const Clock &clock, KeyOf keyOf, CustomerDirectory *directory, QWidget *parent)
    : Card(parent), m_clock(clock), m_keyOf(std::move(keyOf)), m_title(new ElidedLabel(QString(), TextRole::Heading, TextTone::Normal, this)),
      m_timer(new TimerLabel(clock, this)), m_chip(new StateChip(this)), m_subtitle(new FactLabel("small", this)),
      m_guess(new FactLabel("", this)), m_chips(new WrapRow(6, this)), m_timerBelow(new TimerLabel(clock, m_chips)),
      m_stateBelow(new StateChip(m_chips)), m_sound(new StateChip(m_chips)), m_encryption(new StateChip(m_chips)), m_recording(new StateChip(m_chips)), m_muted(new StateChip(m_chips)), m_buttons(new FlowGrid(2, this)), m_keypad(new Keypad(this)),
      m_answerBar(new AnswerBar(clock, this)), m_notice(new InlineBanner(this)), m_consult(new ConsultStrip(clock, this)),
      m_parties(new PartyList(this)), m_transfer(directory ? new TransferBox(*directory, this) : nullptr)
{
    m_notice->hide();
    m_keypad->hide();
    m_timerBelow->setSide(Qt::AlignLeft); // below the name, not at the end of its line
    m_muted->setIcon(Icon::MicOff);
    m_encryption->setIcon(Icon::Lock);
    m_recording->setObjectName(QStringLiteral("callRecording"));

    auto *head = new QHBoxLayout;
    scaleSpacing(head, space::s);
    head->addItem(new HungItem(m_title));
    head->setStretch(0, 1);
    head->addWidget(m_chip, 0);
    head->addWidget(m_timer, 0);

    for (QWidget *one : {static_cast<QWidget *>(m_timerBelow), static_cast<QWidget *>(m_stateBelow),
                         static_cast<QWidget *>(m_muted), static_cast<QWidget *>(m_recording), static_cast<QWidget *>(m_sound), static_cast<QWidget *>(m_encryption)})
        m_chips->add(one);

    for (const CallAction action : allActions) {
        auto *button = new KeyButton(m_buttons);
        button->setObjectName(QStringLiteral("callAction%1").arg(int(action)));
        // Stays pressed while the keys, or the field for whom to transfer to, are shown.
        button->setCheckable(action == CallAction::Keypad || action == CallAction::Transfer || action == CallAction::SendOn);
        button->hide();
        button->installEventFilter(this);
        // Answer is the wider of its pair: it is the one to press.
        m_buttons->add(button, action == CallAction::Answer ? 2 : 1);
        if (action == CallAction::Answer) // with its key: it is the first thing a new agent looks for
            m_buttons->lead(button);
        m_buttonOf.insert(action, button);
        connect(button, &KeyButton::clicked, this, [this, action] {
            if (action == CallAction::Keypad)
                showKeypad(m_buttonOf.value(CallAction::Keypad)->isChecked());
            else
                Q_EMIT pressed(action);
            showTransferPressed();
        });
    }

    // Red never comes where another button stood a moment before: who holds a call and then reaches for Transfer hangs up on nobody.
    m_buttons->keepAlone(m_buttonOf.value(CallAction::HangUp));

    body()->addLayout(head);
    body()->addWidget(m_subtitle);
    body()->addWidget(m_guess);
    addScaledSpace(body(), 2);
    body()->addWidget(m_chips);
    m_noticeGap = new QWidget(this);
    m_noticeGap->setFixedHeight(0); // and a spacing
    m_noticeGap->hide();
    body()->addWidget(m_noticeGap);
    body()->addWidget(m_notice);
    body()->addItem(new HungItem(m_consult));
    body()->addItem(new HungItem(m_parties));
    addScaledSpace(body(), space::xs);
    body()->addWidget(m_buttons);
    if (m_transfer)
        body()->addWidget(m_transfer);
    body()->addWidget(m_keypad);
    body()->addWidget(m_answerBar);
    followTextSize(m_answerBar, [this] {
        m_answerBar->setContentsMargins(0, px(6), 0, 0);
        m_keypad->setContentsMargins(0, px(6), 0, 0);
    });

    m_holdTick.setInterval(200);
    connect(&m_holdTick, &QTimer::timeout, this, &CallCard::refreshChip);
    m_buttons->installEventFilter(this);
    connect(m_keypad, &Keypad::pressed, this, &CallCard::digitPressed);
    connect(m_parties, &PartyList::separateWanted, this, &CallCard::separateWanted);
    connect(m_parties, &PartyList::removeWanted, this, &CallCard::removeWanted);
    connect(m_notice, &InlineBanner::closed, m_noticeGap, &QWidget::hide);
    connect(m_notice, &InlineBanner::closed, this, &CallCard::noticeClosed);
    if (m_transfer)
        connect(m_transfer, &TransferBox::chosen, this, &CallCard::transferChosen);
    if (m_transfer)
        connect(m_transfer, &TransferBox::closed, this, &CallCard::showTransferPressed);
}

void CallCard::showTransferPressed()
{
    for (const CallAction action : {CallAction::Transfer, CallAction::SendOn})
        m_buttonOf.value(action)->setChecked(isChoosingTransfer());
}

void CallCard::openTransfer(TransferUse use, const TransferBox::Given &given)
{
    if (m_transfer)
        m_transfer->open(use, given);
    showTransferPressed();
}

void CallCard::closeTransfer()
{
    if (m_transfer)
        m_transfer->close();
}

bool CallCard::isChoosingTransfer() const { return m_transfer && m_transfer->isOpen(); }

QString CallCard::nameOfTarget(const QString &target) const { return m_transfer ? m_transfer->nameOf(target) : QString(); }

void CallCard::setView(const CallCardView &view, std::chrono::seconds answerTarget, bool current)
{
    const bool otherActions = view.actions != m_view.actions || view.resting != m_view.resting || view.callId != m_view.callId;
    m_view = view;
    m_answerTarget = answerTarget;
    m_current = current;
    if (otherActions)
        m_buttonsMoved.start();
    refresh();
}

void CallCard::refresh()
{
    m_title->setText(m_view.title);
    m_title->setTextRole(m_view.kind == CallCardKind::Alerting ? TextRole::Title : TextRole::Heading);
    m_subtitle->say(m_view.subtitle);
    m_subtitle->setVisible(!m_view.subtitle.isEmpty());
    m_guess->say(QString(m_view.guess).replace(QStringLiteral("%1"), m_view.guessName), m_view.guessName);
    m_guess->setVisible(!m_view.guess.isEmpty());

    for (StateChip *chip : {m_chip, m_stateBelow}) {
        if (m_view.kind == CallCardKind::Alerting)
            chip->setIcon(Icon::PhoneIncoming);
        else if (m_view.kind == CallCardKind::Dialing)
            chip->setIcon(Icon::PhoneOutgoing);
        else
            chip->setMark(ChipMark::None);
    }
    refreshChip();

    for (TimerLabel *timer : {m_timer, m_timerBelow}) {
        timer->setPrefix(m_view.timerPrefix);
        timer->setColorRole(m_view.kind == CallCardKind::OnHold ? StateRole::Waiting : StateRole::Neutral);
        switch (m_view.timer) {
        case CardTimer::None: break;
        case CardTimer::Up:
        case CardTimer::HoldUp: timer->countUpFrom(m_view.timerAnchor); break;
        case CardTimer::Down: timer->countDownTo(m_view.timerAnchor); break;
        }
    }

    m_sound->setText(m_view.sound);
    m_sound->setRole(m_view.soundRole);
    m_sound->setToolTip(m_view.soundDetail);
    m_sound->setVisible(!m_view.sound.isEmpty());
    setSpokenDescription(m_sound, m_view.soundDetail);
    m_encryption->setText(m_view.encryption);
    m_encryption->setRole(StateRole::Neutral);
    m_encryption->setToolTip(m_view.encryptionDetail);
    setSpokenName(m_encryption, m_view.encryptionDetail);
    m_encryption->setVisible(!m_view.encryption.isEmpty());
    m_recording->setText(m_view.recordingWord);
    m_recording->setVisible(!m_view.recordingWord.isEmpty());
    m_recording->setToolTip(m_view.recordingDetail);
    setSpokenDescription(m_recording, m_view.recordingDetail);
    // Red means recording or trouble (docs); a pause waits, and so does the announcement.
    const bool records = m_view.recording == CallRecordingState::Recording || m_view.recording == CallRecordingState::Failed;
    m_recording->setRole(records ? StateRole::Trouble : StateRole::Waiting);
    m_recording->setIcon(m_view.recording == CallRecordingState::Recording ? Icon::Record
                             : m_view.recording == CallRecordingState::Failed ? Icon::Warning
                                                                              : Icon::RecordPause);
    m_muted->setText(tr("Muted", "the microphone"));
    m_muted->setRole(StateRole::Trouble);
    const bool showMuted = m_view.muted && m_view.kind != CallCardKind::AfterCallWork;
    m_muted->setVisible(showMuted);
    placeState();
    refreshChip(); // beside what stands there now
    refreshBeside();

    m_answerBar->setVisible(m_view.needsAnswer);
    if (m_view.needsAnswer)
        m_answerBar->setTarget(m_view.alertedAt, m_answerTarget);
    if (!m_view.actions.contains(CallAction::Keypad)) {
        showKeypad(false);
        if (m_view.kind == CallCardKind::AfterCallWork)
            m_keypad->forget();
    }
    refreshButtons();
    setSpokenName(this, m_view.chip.isEmpty() ? m_view.title : m_view.title + QStringLiteral(", ") + m_view.chip);
    setSpokenDescription(this, m_view.subtitle);
    setCursor(m_current ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

// An alerting call goes red when the time to answer is over.
StateRole CallCard::stateNow() const
{
    const bool late = m_view.needsAnswer && m_answerTarget.count() > 0 && m_clock.now() - m_view.alertedAt >= m_answerTarget;
    return late ? StateRole::Trouble : m_view.state;
}

// Beside the other chips, in one row: a second one would move the buttons below.
bool CallCard::chipFits(const QString &text) const
{
    ChipLook look;
    look.text = text;
    const QMargins margins = body()->contentsMargins();
    int needed = chipSize(look).width();
    for (const QWidget *other : {static_cast<const QWidget *>(m_timerBelow), static_cast<const QWidget *>(m_muted), static_cast<const QWidget *>(m_recording),
                                 static_cast<const QWidget *>(m_sound), static_cast<const QWidget *>(m_encryption)}) {
        if (!other->isHidden())
            needed += px(6) + other->sizeHint().width();
    }
    return needed <= width() - margins.left() - margins.right();
}

// Numbers that run: they keep their room, so nothing is laid out anew, and no reader is told (StateChip).
void CallCard::refreshChip()
{
    const StateRole state = stateNow();
    setState(state);
    const auto widestOf = [this](HoldWording words) {
        if (!m_view.holdEnds)
            return words == HoldWording::Brief ? m_view.chipBrief : m_view.chip;
        const Timestamp now = m_clock.now();
        const auto left = *m_view.holdEnds - now;
        const bool twoDigits = left > std::chrono::seconds(0) && left < std::chrono::seconds(100); // to the end
        QString widest = holdLeftText(twoDigits ? now + std::chrono::seconds(99) : *m_view.holdEnds, now, words);
        for (QChar &c : widest)
            c = c.isDigit() ? QLatin1Char('0') : c;
        return widest;
    };
    const HoldWording words = widestOf(HoldWording::Brief).isEmpty() || chipFits(widestOf(HoldWording::Whole)) ? HoldWording::Whole : HoldWording::Brief;
    const QString text = m_view.holdEnds ? holdLeftText(*m_view.holdEnds, m_clock.now(), words) : widestOf(words);
    const QString widest = m_view.holdEnds ? widestOf(words) : QString();
    if (m_view.holdEnds || m_view.needsAnswer)
        m_holdTick.start();
    else
        m_holdTick.stop();
    for (StateChip *chip : {m_chip, m_stateBelow}) {
        const StateRole role = m_view.chipRole == StateRole::Neutral ? state : m_view.chipRole;
        // After-call work as in the agent's state.
        chip->setRole(role != StateRole::Neutral ? role : m_view.kind == CallCardKind::AfterCallWork ? StateRole::Waiting : StateRole::Ours);
        chip->setStrong(m_view.holdEnds.has_value());
        chip->setWidthFor(widest);
        chip->setText(text);
    }
}

// The other line, the conference and the transfer.
void CallCard::refreshBeside()
{
    m_consult->setView(m_view.consult);
    m_parties->setParties(m_view.parties);
    if (m_view.notice.isEmpty()) {
        m_notice->hide();
    } else if (m_notice->isHidden() || m_notice->text() != m_view.notice) {
        m_notice->setClosable(m_view.noticeKind == CardNotice::Trouble);
        m_notice->show(m_view.noticeKind == CardNotice::Trouble ? BannerKind::Error : BannerKind::Note, m_view.notice);
    }
    m_noticeGap->setVisible(!m_notice->isHidden());
    if (!m_view.actions.contains(CallAction::Transfer) && !m_view.actions.contains(CallAction::SendOn))
        closeTransfer();
}

// Who it is matters most: time and state stand beside the name where both have room, else below it.
void CallCard::placeState()
{
    const QMargins margins = body()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - px(space::s) - (m_title->sizeHint().width() - hookRoom());
    const bool timed = m_view.timer != CardTimer::None;
    const bool timerAbove = timed && m_timer->sizeHint().width() <= room;
    const bool chip = !m_view.chip.isEmpty();
    // Beside a consultation it keeps its place in the row: there stands what is heard after a swap.
    const bool chipAbove = chip && !timed && !m_view.consult && m_chip->sizeHint().width() <= room;
    m_timer->setVisible(timerAbove);
    m_timerBelow->setVisible(timed && !timerAbove);
    m_chip->setVisible(chipAbove);
    m_stateBelow->setVisible(chip && !chipAbove);
    m_chips->setVisible(!m_timerBelow->isHidden() || !m_sound->isHidden() || !m_encryption->isHidden() || !m_recording->isHidden() || !m_muted->isHidden() || !m_stateBelow->isHidden());
}

// The room has changed, or what stands in it: another hour on the clock, larger text.
bool CallCard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeState();
    if (event->type() == QEvent::Move && isVisible())
        m_buttonsMoved.start(); // with the card
    return Card::event(event);
}

void CallCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeState();
    refreshChip();
}

void CallCard::refreshButtons()
{
    const KeyButton *hangUp = m_buttonOf.value(CallAction::HangUp);
    const bool meant = hangUp->hasFocus();
    for (auto it = m_buttonOf.cbegin(); it != m_buttonOf.cend(); ++it) {
        const CallAction action = it.key();
        KeyButton *button = it.value();
        const QString text = actionText(action, m_view);
        const ButtonLook look = lookOf(action, m_view, m_current);
        button->setText(text);
        button->setWords(actionWords(action));
        setSpokenName(button, m_view.title.isEmpty() ? text : tr("%1: %2", "action: who").arg(text, m_view.title));
        // Refusing is a word without a picture, so that the two ways to end up without the call do not look alike.
        if (action != CallAction::Decline)
            button->setIcon(linija::icon(iconOf(action, m_view), look.tint));
        linija::setRole(button, look.role);
        const bool offered = m_view.actions.contains(action);
        button->setEnabled(offered);
        button->setVisible(offered || m_view.resting.contains(action));
    }
    // The focus of a button that rests goes on to the next one: never by itself to the one that ends the call.
    if (!meant && hangUp->hasFocus()) {
        for (const CallAction action : {CallAction::Mute, CallAction::Resume, CallAction::BackToCustomer}) {
            if (m_view.actions.contains(action))
                return m_buttonOf.value(action)->setFocus(Qt::OtherFocusReason), refreshKeys();
        }
    }
    refreshKeys();
}

void CallCard::refreshKeys()
{
    for (auto it = m_buttonOf.cbegin(); it != m_buttonOf.cend(); ++it) {
        const QString key = m_keyOf ? m_keyOf(it.key()) : QString();
        it.value()->setKeyText(it.key() == CallAction::Decline ? QString() : key); // in its tooltip
        const QString text = it.value()->text();
        it.value()->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    }
    m_buttons->rearrange();
}

void CallCard::toggleKeypad() { showKeypad(m_keypad->isHidden()); }

void CallCard::showKeypad(bool shown)
{
    m_buttonOf.value(CallAction::Keypad)->setChecked(shown);
    m_keypad->setVisible(shown);
    if (shown)
        m_keypad->setFocus(Qt::OtherFocusReason);
}

void CallCard::focusAnswer() { m_buttonOf.value(CallAction::Answer)->setFocus(Qt::OtherFocusReason); }

// What has just come under the pointer was not what the hand was going for. Keys and assistive programs mean the button
// by its name, so they are not held back.
bool CallCard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
        if (static_cast<QWidget *>(watched)->isVisible())
            m_buttonsMoved.start();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
        if (watched != m_buttons && m_buttonsMoved.isValid() && m_buttonsMoved.elapsed() < pressGuardMs)
            return true;
        break;
    default: break; // Qt's enumeration, not ours
    }
    return Card::eventFilter(watched, event);
}

void CallCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT chosen();
    Card::mousePressEvent(event);
}

void CallCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace linija
