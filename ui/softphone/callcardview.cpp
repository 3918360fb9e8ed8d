#include "ui/softphone/callcardview.h"

#include "core/domain/phonenumber.h"
#include "core/session/screenpop.h"
#include "ui/softphone/soundwords.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/languagename.h"
#include "ui/widgets/timerlabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace linija {

namespace {

class CallCardWords
{
    Q_DECLARE_TR_FUNCTIONS(CallCard)
};

// The customer where nothing is left to doubt: named by the company's own header or chosen by the agent.
const Customer *certainCustomer(const ActiveInteraction &active)
{
    if (active.match != MatchState::One || active.candidates.isEmpty())
        return nullptr;
    return &active.candidates.first().customer;
}

CallCardKind kindOf(const ActiveInteraction &active)
{
    switch (active.stage) {
    case ContactStage::Alerting: return CallCardKind::Alerting;
    case ContactStage::Dialing: return CallCardKind::Dialing;
    case ContactStage::AfterCallWork: return CallCardKind::AfterCallWork;
    case ContactStage::Talking: break;
    }
    switch (active.call.phase) {
    case CallPhase::OnHold: return CallCardKind::OnHold;
    case CallPhase::HeldByRemote: return CallCardKind::HeldByRemote;
    case CallPhase::Alerting:
    case CallPhase::Dialing:
    case CallPhase::RingingOut:
    case CallPhase::Talking:
    case CallPhase::Ended: return CallCardKind::Talking;
    }
    return CallCardKind::Talking;
}

void fillGuess(CallCardView &view, const ActiveInteraction &active)
{
    const QString language = languageName(active.language);
    switch (active.match) {
    case MatchState::Searching:
    case MatchState::Nobody:
        if (!active.call.remoteDisplay.isEmpty() && active.call.remoteDisplay != active.call.remoteUser) {
            view.guess = language.isEmpty() ? CallCardWords::tr("Calls themselves %1", "the name that the caller's telephone sent")
                                            : CallCardWords::tr("Calls themselves %1 · speaks %2").replace(QStringLiteral("%2"), language);
            view.guessName = active.call.remoteDisplay;
        } else if (!language.isEmpty()) {
            view.guess = CallCardWords::tr("Speaks %1", "language").arg(language);
        }
        return;
    case MatchState::One: {
        if (active.candidates.isEmpty())
            return;
        const CustomerMatch &match = active.candidates.first();
        view.guessName = match.customer.name;
        const bool byNumber = match.basis == MatchBasis::Number;
        if (language.isEmpty())
            view.guess = byNumber ? CallCardWords::tr("Perhaps %1", "a name") : QStringLiteral("%1");
        else
            view.guess = (byNumber ? CallCardWords::tr("Perhaps %1 · speaks %2", "a name, a language")
                                   : CallCardWords::tr("%1 · speaks %2", "a name, a language"))
                             .replace(QStringLiteral("%2"), language);
        return;
    }
    case MatchState::Several: {
        if (active.candidates.isEmpty())
            return;
        view.guessName = active.candidates.first().customer.name;
        const int others = int(active.candidates.size()) - 1;
        view.guess = CallCardWords::tr("Perhaps %1, or %n other customer(s) with this number", "a name", others);
        return;
    }
    }
}

} // namespace

QString shownNumber(const Call &call, const QString &region)
{
    for (const QString &text : {call.remoteUser, call.remoteUri}) {
        if (const auto number = PhoneNumber::parse(text, region))
            return number->display(region);
    }
    if (!call.remoteUser.isEmpty())
        return call.remoteUser;
    if (!call.remoteUri.isEmpty())
        return call.remoteUri;
    return CallCardWords::tr("Unknown number");
}

QString shownPath(const QString &ivrPath)
{
    QStringList steps = ivrPath.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (QString &step : steps) // the telephone exchange writes them as it likes
        step = step.left(1).toUpper() + step.mid(1);
    return steps.join(QStringLiteral("\u00a0→ "));
}

QString actionText(CallAction action, const CallCardView &view)
{
    switch (action) {
    case CallAction::Answer:
        return view.holdsOther ? CallCardWords::tr("Hold and answer", "put the call that is up on hold and take this one")
                               : CallCardWords::tr("Answer", "take the call");
    case CallAction::Decline: return CallCardWords::tr("Decline", "refuse the call");
    case CallAction::Mute: return view.muted ? CallCardWords::tr("Unmute", "microphone") : CallCardWords::tr("Mute", "microphone");
    case CallAction::Hold: return CallCardWords::tr("Hold", "put the call on hold");
    case CallAction::Resume: return CallCardWords::tr("Resume", "take the call off hold");
    case CallAction::Keypad: return CallCardWords::tr("Keypad");
    case CallAction::Record:
        switch (view.recording) {
        case CallRecordingState::None:
        case CallRecordingState::Announcing:
        case CallRecordingState::Failed: return CallCardWords::tr("Record", "begin to record the call");
        case CallRecordingState::Recording: return CallCardWords::tr("Pause recording");
        case CallRecordingState::Paused: return CallCardWords::tr("Resume recording");
        }
        return {};
    case CallAction::HangUp:
        if (!view.parties.isEmpty())
            return CallCardWords::tr("Hang up all", "everybody in the conference");
        return CallCardWords::tr("Hang up");
    case CallAction::WrapUp: return CallCardWords::tr("Write the outcome");
    case CallAction::Transfer: return CallCardWords::tr("Transfer …", "the call to somebody else");
    case CallAction::CompleteTransfer: return CallCardWords::tr("Transfer", "the customer to the colleague who was asked, and leave");
    case CallAction::Swap: return CallCardWords::tr("Swap", "between the customer and the colleague");
    case CallAction::Join: return CallCardWords::tr("Conference", "make a conference of three");
    case CallAction::BackToCustomer: return CallCardWords::tr("Back to customer", "end the call with the colleague");
    case CallAction::LeaveConference: return CallCardWords::tr("Leave", "the conference; the others go on talking");
    case CallAction::MoreHold: return CallCardWords::tr("Hold longer", "the announced time once more");
    case CallAction::SendOn: return CallCardWords::tr("Send on …", "a ringing call to somebody else");
    }
    return {};
}

QStringList actionWords(CallAction action)
{
    QStringList words;
    CallCardView view;
    if (action == CallAction::Mute) {
        for (const bool muted : {false, true}) {
            view.muted = muted;
            words.append(actionText(action, view));
        }
    }
    if (action == CallAction::Record) {
        for (const CallRecordingState state : {CallRecordingState::None, CallRecordingState::Recording, CallRecordingState::Paused}) {
            view.recording = state;
            words.append(actionText(action, view));
        }
    }
    // These take each other's places when a call goes on hold: with the same room no row breaks where it did not.
    if (action == CallAction::Hold || action == CallAction::Resume)
        words = {actionText(CallAction::Hold, view), actionText(CallAction::Resume, view)};
    if (action == CallAction::Keypad || action == CallAction::MoreHold)
        words = {actionText(CallAction::Keypad, view), actionText(CallAction::MoreHold, view)};
    return words;
}

namespace {

void sayEncryption(MediaSecurity security, CallCardView &view)
{
    switch (security) {
    case MediaSecurity::None: return;
    case MediaSecurity::Sdes:
        view.encryption = QStringLiteral("SDES");
        view.encryptionDetail = CallCardWords::tr("The sound is encrypted as far as the server (SRTP, keys by SDES).");
        return;
    case MediaSecurity::Dtls:
        view.encryption = QStringLiteral("DTLS");
        view.encryptionDetail = CallCardWords::tr("The sound is encrypted as far as the server (SRTP, keys by DTLS).");
        return;
    }
}

} // namespace

namespace {

void sayRecording(const Call &call, RecordingOffer offer, CallCardView &view)
{
    view.recording = call.recording;
    switch (call.recording) {
    case CallRecordingState::None: break;
    case CallRecordingState::Announcing: view.recordingWord = CallCardWords::tr("Announcing the recording …"); break;
    case CallRecordingState::Recording: view.recordingWord = CallCardWords::tr("Recording", "the call is being recorded"); break;
    case CallRecordingState::Paused: view.recordingWord = CallCardWords::tr("Recording paused"); break;
    case CallRecordingState::Failed:
        view.recordingWord = CallCardWords::tr("Not recorded");
        view.recordingDetail = CallCardWords::tr("The recording failed: %1").arg(call.recordingDetail);
        break;
    }
    const bool runs = call.recording == CallRecordingState::Recording || call.recording == CallRecordingState::Paused;
    const bool mayBegin = offer == RecordingOffer::OnDemand || call.recording == CallRecordingState::Announcing;
    if (runs || (mayBegin && call.recording != CallRecordingState::Announcing && call.phase == CallPhase::Talking))
        view.actions.insert(view.actions.indexOf(CallAction::HangUp), CallAction::Record);
    else if (mayBegin)
        view.resting.append(CallAction::Record);
}

} // namespace

CallCardView callCardView(const ActiveInteraction &active, const QString &region, const std::optional<CallQuality> &quality, RecordingOffer offer)
{
    CallCardView view;
    const Call &call = active.call;
    view.interaction = active.interaction.id;
    view.callId = active.interaction.callId;
    view.talkingId = view.callId;
    view.kind = kindOf(active);
    view.muted = call.muted;
    const QString number = shownNumber(call, region);
    const Customer *customer = certainCustomer(active);
    const bool alerting = view.kind == CallCardKind::Alerting;

    view.title = customer && !alerting ? customer->name : number;
    QStringList parts;
    if (call.emergency)
        parts.append(CallCardWords::tr("Emergency call"));
    if (customer && !alerting)
        parts.append(number);
    if (!active.queueName.isEmpty())
        parts.append(active.queueName);
    if (alerting && active.waited)
        parts.append(CallCardWords::tr("waited %1", "in the queue; a time like 0:12").arg(durationText(*active.waited)));
    if (alerting) {
        if (const QString from = forwardedFromOf(call); !from.isEmpty())
            parts.append(CallCardWords::tr("forwarded from %1", "the number or name that the caller had dialled").arg(from));
    }
    if (!active.ivrPath.isEmpty())
        parts.append(CallCardWords::tr("menu: %1", "the caller's way through the spoken menu").arg(shownPath(active.ivrPath)));
    view.subtitle = factLine(parts);

    const Timestamp answered = active.interaction.answeredAt.value_or(call.answeredAt.value_or(call.startedAt));
    switch (view.kind) {
    case CallCardKind::Alerting:
        view.state = StateRole::Ours;
        view.chip = CallCardWords::tr("Incoming call");
        view.needsAnswer = true;
        view.alertedAt = call.startedAt;
        fillGuess(view, active);
        view.actions = {CallAction::Answer, CallAction::Decline, CallAction::SendOn};
        break;
    case CallCardKind::Dialing:
        view.state = StateRole::Ours;
        view.chip = call.phase == CallPhase::RingingOut ? CallCardWords::tr("Ringing …", "at the other side") : CallCardWords::tr("Calling …");
        view.timer = CardTimer::Up;
        view.timerAnchor = call.startedAt;
        view.actions = {CallAction::HangUp};
        break;
    case CallCardKind::Talking:
        view.state = StateRole::Talking;
        view.timer = CardTimer::Up;
        view.timerAnchor = answered;
        view.sound = soundChip(call.codec, quality, QLocale());
        view.soundDetail = soundDetail(call.codec, quality, QLocale());
        view.soundRole = soundRole(quality);
        sayEncryption(call.security, view);
        view.actions = {CallAction::Mute, CallAction::Hold, CallAction::Keypad, CallAction::Transfer, CallAction::HangUp};
        sayRecording(call, offer, view);
        break;
    case CallCardKind::HeldByRemote:
        view.state = StateRole::Waiting;
        view.chip = CallCardWords::tr("Held by the other side");
        view.timer = CardTimer::Up;
        view.timerAnchor = answered;
        view.sound = soundChip(call.codec, quality, QLocale());
        view.soundDetail = soundDetail(call.codec, quality, QLocale());
        view.soundRole = soundRole(quality);
        sayEncryption(call.security, view);
        view.actions = {CallAction::Mute, CallAction::Hold, CallAction::Keypad, CallAction::Transfer, CallAction::HangUp};
        sayRecording(call, offer, view);
        break;
    case CallCardKind::OnHold:
        view.state = StateRole::Waiting;
        view.timer = CardTimer::HoldUp;
        view.timerAnchor = call.heldSince.value_or(answered);
        view.timerPrefix = CallCardWords::tr("Hold ", "before the time on hold; keep the space");
        view.sound = soundChip(call.codec, {}, QLocale());
        view.soundDetail = soundDetail(call.codec, {}, QLocale());
        sayEncryption(call.security, view);
        view.actions = {CallAction::Resume, CallAction::Transfer, CallAction::HangUp};
        view.resting = {CallAction::Mute, CallAction::Keypad};
        sayRecording(call, offer, view);
        break;
    case CallCardKind::AfterCallWork:
        view.chip = active.interaction.answeredAt ? CallCardWords::tr("After-call work") : CallCardWords::tr("Not answered", "the call");
        if (active.afterCallLimit) {
            view.timer = CardTimer::Down;
            view.timerAnchor = *active.afterCallLimit;
            view.timerPrefix = CallCardWords::tr("ends in ", "before a time that runs down; keep the space");
        } else if (active.interaction.endedAt) {
            view.timer = CardTimer::Up;
            view.timerAnchor = *active.interaction.endedAt;
        }
        view.actions = {CallAction::WrapUp};
        break;
    }
    view.guess = withFirmDots(view.guess);
    if (active.mailbox) { // nobody to hand on, nothing to record
        view.title = CallCardWords::tr("Voicemail", "the agent's own mailbox, as the party of a call");
        view.subtitle = number;
        view.actions.removeAll(CallAction::Transfer);
        view.actions.removeAll(CallAction::Record);
        view.resting.removeAll(CallAction::Record);
    }
    return view;
}

void showNoSound(CallCardView &view)
{
    if (view.sound.isEmpty())
        return;
    view.sound = CallCardWords::tr("No sound", "there is no sound device");
    view.soundDetail = CallCardWords::tr("There is no sound device: you and the other side do not hear each other.");
    view.soundRole = StateRole::Trouble;
}

RecordAct recordActFor(CallRecordingState state)
{
    switch (state) {
    case CallRecordingState::None:
    case CallRecordingState::Announcing:
    case CallRecordingState::Failed: return RecordAct::Start;
    case CallRecordingState::Recording: return RecordAct::Pause;
    case CallRecordingState::Paused: return RecordAct::Resume;
    }
    return RecordAct::Start;
}

QString spokenNews(const CallCardView &view)
{
    switch (view.kind) {
    case CallCardKind::Alerting: return CallCardWords::tr("Incoming call: %1", "spoken; a name or number").arg(view.title);
    case CallCardKind::Dialing: return CallCardWords::tr("Calling: %1", "spoken; a name or number").arg(view.title);
    case CallCardKind::Talking: return CallCardWords::tr("Talking: %1", "spoken; a name or number").arg(view.title);
    case CallCardKind::OnHold: return CallCardWords::tr("On hold: %1", "spoken; a name or number").arg(view.title);
    case CallCardKind::HeldByRemote:
        return CallCardWords::tr("Held by the other side: %1", "spoken; a name or number").arg(view.title);
    case CallCardKind::AfterCallWork: return CallCardWords::tr("Call ended: %1", "spoken; a name or number").arg(view.title);
    }
    return {};
}

QVector<InteractionId> cardOrder(const QVector<ActiveInteraction> &active)
{
    const bool callUp = std::any_of(active.begin(), active.end(), [](const ActiveInteraction &one) {
        return one.stage == ContactStage::Talking || one.stage == ContactStage::Dialing;
    });
    const auto rank = [callUp](const ActiveInteraction &one) {
        switch (one.stage) {
        case ContactStage::Alerting: return callUp ? 1 : 0;
        case ContactStage::Dialing:
        case ContactStage::Talking: return 0;
        case ContactStage::AfterCallWork: return 2;
        }
        return 2;
    };
    QVector<ActiveInteraction> sorted = active;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const ActiveInteraction &a, const ActiveInteraction &b) { return rank(a) < rank(b); });
    QVector<InteractionId> order;
    for (const ActiveInteraction &one : sorted)
        order.append(one.interaction.id);
    return order;
}

} // namespace linija
