#include "ui/softphone/callcard.h"

#include "ui/softphone/keypad.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/timerlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace linija {

namespace {

constexpr qint64 pressGuardMs = 300;

Icon iconOf(CallAction action, bool muted)
{
    switch (action) {
    case CallAction::Answer: return Icon::Phone;
    case CallAction::Decline: return Icon::PhoneDown;
    case CallAction::Mute: return muted ? Icon::MicOff : Icon::Mic;
    case CallAction::Hold: return Icon::Pause;
    case CallAction::Resume: return Icon::Play;
    case CallAction::Keypad: return Icon::Keypad;
    case CallAction::HangUp: return Icon::PhoneDown;
    case CallAction::WrapUp: return Icon::Note;
    }
    return Icon::Phone;
}

struct ButtonLook
{
    const char *role;
    Tint tint;
};

ButtonLook lookOf(CallAction action)
{
    switch (action) {
    case CallAction::Answer: return {"success", Tint::OnAccent};
    case CallAction::HangUp: return {"danger", Tint::OnAccent};
    case CallAction::Resume: return {"waiting", Tint::Waiting};
    case CallAction::Decline:
    case CallAction::Mute:
    case CallAction::Hold:
    case CallAction::Keypad:
    case CallAction::WrapUp: return {"", Tint::Muted};
    }
    return {"", Tint::Muted};
}

constexpr CallAction allActions[] = {CallAction::Answer, CallAction::Decline, CallAction::Mute, CallAction::Hold,
                                     CallAction::Resume, CallAction::Keypad,  CallAction::HangUp, CallAction::WrapUp};

QLabel *wrappedLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    linija::setRole(label, role);
    return label;
}

} // namespace

CallCard::CallCard(const Clock &clock, KeyOf keyOf, QWidget *parent)
    : Card(parent), m_keyOf(std::move(keyOf)), m_title(new ElidedLabel(QString(), TextRole::Heading, TextTone::Normal, this)),
      m_timer(new TimerLabel(clock, this)), m_chip(new StateChip(this)), m_subtitle(wrappedLabel("small", this)),
      m_guess(wrappedLabel("", this)), m_chips(new QWidget(this)), m_stateBelow(new StateChip(m_chips)), m_codec(new StateChip(m_chips)),
      m_muted(new StateChip(m_chips)), m_buttons(new FlowGrid(2, this)), m_keypad(new Keypad(this)),
      m_answerBar(new AnswerBar(clock, this))
{
    m_guess->setTextFormat(Qt::RichText); // names are escaped; see refresh()
    m_keypad->hide();
    m_muted->setIcon(Icon::MicOff);

    auto *head = new QHBoxLayout;
    scaleSpacing(head, space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_chip, 0);
    head->addWidget(m_timer, 0);

    auto *chips = new QHBoxLayout(m_chips);
    scaleMargins(chips, 0, 2, 0, 0);
    scaleSpacing(chips, 6);
    chips->addWidget(m_stateBelow);
    chips->addWidget(m_codec);
    chips->addWidget(m_muted);
    chips->addStretch(1);

    for (const CallAction action : allActions) {
        auto *button = new KeyButton(m_buttons);
        button->setObjectName(QStringLiteral("callAction%1").arg(int(action)));
        linija::setRole(button, lookOf(action).role);
        button->hide();
        button->installEventFilter(this);
        // Answer is the wider of its pair: it is the one to press.
        m_buttons->add(button, action == CallAction::Answer ? 2 : 1);
        m_buttonOf.insert(action, button);
        connect(button, &KeyButton::clicked, this, [this, action] {
            if (action == CallAction::Keypad)
                toggleKeypad();
            else
                Q_EMIT pressed(action);
        });
    }

    body()->addLayout(head);
    body()->addWidget(m_subtitle);
    body()->addWidget(m_guess);
    body()->addWidget(m_chips);
    addScaledSpace(body(), 6);
    body()->addWidget(m_buttons);
    body()->addWidget(m_keypad);
    body()->addWidget(m_answerBar);
    followTextSize(m_answerBar, [bar = m_answerBar] { bar->setContentsMargins(0, px(6), 0, 0); });

    connect(m_keypad, &Keypad::pressed, this, &CallCard::digitPressed);
}

void CallCard::setView(const CallCardView &view, std::chrono::seconds answerTarget, bool current)
{
    const bool otherActions = view.actions != m_view.actions || view.callId != m_view.callId;
    m_view = view;
    m_answerTarget = answerTarget;
    m_current = current;
    if (otherActions)
        m_actionsShown.start();
    refresh();
}

void CallCard::refresh()
{
    setState(m_view.state);
    m_title->setText(m_view.title);
    m_title->setTextRole(m_view.kind == CallCardKind::Alerting ? TextRole::Title : TextRole::Heading);
    m_subtitle->setText(m_view.subtitle);
    m_subtitle->setVisible(!m_view.subtitle.isEmpty());
    // The only markup is ours: everything from outside is escaped before it comes between the tags.
    m_guess->setText(m_view.guess.toHtmlEscaped().replace(
        QStringLiteral("%1"), QStringLiteral("<b>%1</b>").arg(m_view.guessName.toHtmlEscaped())));
    m_guess->setVisible(!m_view.guess.isEmpty());

    for (StateChip *chip : {m_chip, m_stateBelow}) {
        chip->setText(m_view.chip);
        chip->setRole(m_view.state == StateRole::Neutral ? StateRole::Ours : m_view.state);
        if (m_view.kind == CallCardKind::Alerting)
            chip->setIcon(Icon::PhoneIncoming);
        else if (m_view.kind == CallCardKind::Dialing)
            chip->setIcon(Icon::PhoneOutgoing);
        else
            chip->setMark(ChipMark::None);
    }

    m_timer->setVisible(m_view.timer != CardTimer::None);
    m_timer->setPrefix(m_view.timerPrefix);
    m_timer->setColorRole(m_view.kind == CallCardKind::OnHold ? StateRole::Waiting : StateRole::Neutral);
    switch (m_view.timer) {
    case CardTimer::None: break;
    case CardTimer::Up:
    case CardTimer::HoldUp: m_timer->countUpFrom(m_view.timerAnchor); break;
    case CardTimer::Down: m_timer->countDownTo(m_view.timerAnchor); break;
    }

    m_codec->setText(m_view.codec);
    m_codec->setRole(StateRole::Talking);
    m_codec->setVisible(!m_view.codec.isEmpty());
    m_codec->setAccessibleDescription(m_view.codecDetail);
    m_muted->setText(tr("Muted", "the microphone"));
    m_muted->setRole(StateRole::Trouble);
    const bool showMuted = m_view.muted && m_view.kind != CallCardKind::AfterCallWork;
    m_muted->setVisible(showMuted);
    placeState();

    m_answerBar->setVisible(m_view.needsAnswer);
    if (m_view.needsAnswer)
        m_answerBar->setTarget(m_view.alertedAt, m_answerTarget);
    if (!m_view.actions.contains(CallAction::Keypad)) {
        m_keypad->hide();
        if (m_view.kind == CallCardKind::AfterCallWork)
            m_keypad->forget();
    }
    refreshButtons();
    setAccessibleName(m_view.chip.isEmpty() ? m_view.title : m_view.title + QStringLiteral(", ") + m_view.chip);
    setAccessibleDescription(m_view.subtitle);
    setCursor(m_current ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

// Who it is matters most: the state stands beside the name where both have room and no time runs there, else below.
void CallCard::placeState()
{
    const QMargins margins = body()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - px(space::s);
    const bool above = m_view.timer == CardTimer::None && m_title->sizeHint().width() + m_chip->sizeHint().width() <= room;
    const bool any = !m_view.chip.isEmpty();
    m_chip->setVisible(any && above);
    m_stateBelow->setVisible(any && !above);
    m_chips->setVisible(!m_codec->isHidden() || !m_muted->isHidden() || !m_stateBelow->isHidden());
}

void CallCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeState();
}

void CallCard::refreshButtons()
{
    for (auto it = m_buttonOf.cbegin(); it != m_buttonOf.cend(); ++it) {
        const CallAction action = it.key();
        KeyButton *button = it.value();
        const QString text = actionText(action, m_view.muted);
        const QString key = m_keyOf ? m_keyOf(action) : QString();
        button->setText(text);
        button->setKeyText(action == CallAction::Decline ? QString() : key); // in its tooltip
        button->setAccessibleName(m_view.title.isEmpty() ? text : tr("%1: %2", "action: who").arg(text, m_view.title));
        button->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
        // Refusing is a word without a picture, so that the two ways to end up without the call do not look alike.
        if (action != CallAction::Decline)
            button->setIcon(linija::icon(iconOf(action, m_view.muted), lookOf(action).tint));
        if (action == CallAction::Mute)
            linija::setRole(button, m_view.muted ? "trouble" : "");
        button->setVisible(m_view.actions.contains(action));
    }
    m_buttons->rearrange();
}

void CallCard::toggleKeypad()
{
    m_keypad->setVisible(m_keypad->isHidden());
    if (!m_keypad->isHidden())
        m_keypad->setFocus(Qt::OtherFocusReason);
}

void CallCard::focusAnswer() { m_buttonOf.value(CallAction::Answer)->setFocus(Qt::OtherFocusReason); }

// What has just come under the pointer was not what the hand was going for. Keys and assistive programs mean the button
// by its name, so they are not held back.
bool CallCard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
        if (m_actionsShown.isValid() && m_actionsShown.elapsed() < pressGuardMs)
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
