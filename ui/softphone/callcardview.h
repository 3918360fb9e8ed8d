// What a call card shows and offers, worked out from the contact alone: no widgets, so it is tested without a window.
// Texts from the network are plain and bounded already (Call); they go out as plain text again.
#pragma once

#include "core/session/activeinteraction.h"
#include "core/telephony/recordingsetup.h"
#include "ui/softphone/consultview.h"
#include "ui/theme/tokens.h"

#include <QVector>

namespace linija {

enum class CallCardKind { Alerting, Dialing, Talking, OnHold, HeldByRemote, AfterCallWork };
// Record: begins, pauses or goes on, as the call stands.
// SendOn: a call that rings, to somebody else. MoreHold: the announced time once more. LeaveConference: the others go on.
enum class CallAction {
    Answer, Decline, Mute, Hold, Resume, Keypad, Record, HangUp, WrapUp,
    Transfer, CompleteTransfer, Swap, Join, BackToCustomer, LeaveConference, MoreHold, SendOn
};
enum class RecordingOffer { None, OnDemand }; // whether somebody may begin a recording
enum class CardTimer { None, Up, HoldUp, Down };

struct CallCardView
{
    InteractionId interaction;
    QString callId;
    CallCardKind kind = CallCardKind::Talking;
    StateRole state = StateRole::Neutral; // outline
    QString title;    // the name where it is certain, else the number in the reader's form
    QString subtitle; // "+371 26 555 014 · Support · waited 0:12 · menu: Main → Orders"
    QString chip;     // "Incoming call", "Calling …", "After-call work"
    QString chipBrief; // in its stead where the row of chips would break: "until 15:14"; empty: there is none
    StateRole chipRole = StateRole::Neutral; // Neutral: that of the card
    std::optional<Timestamp> holdEnds; // the announced time is nearly over, or is: the chip counts (see holdLeftText)
    QString guess;    // "Perhaps %1 · speaks Latvian": %1 stands for guessName; empty where nobody is known
    QString guessName;
    QString sound;    // "HD · MOS 4.3"; empty before media
    QString soundDetail; // several lines, for the tooltip
    StateRole soundRole = StateRole::Talking;
    QString encryption; // "SDES", "DTLS": the lock's word; empty where the sound is not encrypted
    QString encryptionDetail;
    CallRecordingState recording = CallRecordingState::None;
    QString recordingWord;   // "Recording", "Recording paused"; empty where there is none
    QString recordingDetail; // why there is none, for the tooltip
    bool muted = false;
    bool holdsOther = false; // another call is up, which goes on hold when this one is answered
    CardTimer timer = CardTimer::None;
    Timestamp timerAnchor{};
    QString timerPrefix;
    bool needsAnswer = false; // shows the answer bar from alertedAt
    Timestamp alertedAt{};
    QVector<CallAction> actions;
    QVector<CallAction> resting; // not now, but soon again: their buttons keep their places, so that no other comes under the hand
    QString talkingId;        // the call that mute and keypad mean: the colleague's while they are asked
    std::optional<ConsultView> consult;
    QVector<PartyView> parties; // of the conference; empty: there is none
    QString notice;           // how a transfer goes; empty: nothing to say
    CardNotice noticeKind = CardNotice::None;

    friend bool operator==(const CallCardView &, const CallCardView &) = default;
};

// `region`: the reader's, ISO 3166-1 alpha-2, for reading and showing numbers.
[[nodiscard]] CallCardView callCardView(const ActiveInteraction &active, const QString &region,
                                        const std::optional<CallQuality> &quality = {}, RecordingOffer offer = RecordingOffer::None);

// Without a sound device the line may be as good as it likes: nobody hears anything.
void showNoSound(CallCardView &view);

// The number as the reader knows it, else what the network said, else "Unknown number".
[[nodiscard]] QString shownNumber(const Call &call, const QString &region);
// "main/orders" → "Main → Orders".
[[nodiscard]] QString shownPath(const QString &ivrPath);
// What a button of this card says.
[[nodiscard]] QString actionText(CallAction action, const CallCardView &view);
// All that it may come to say while it stays where it is; empty where that is one word.
[[nodiscard]] QStringList actionWords(CallAction action);

// What the button Record asks of the phone.
[[nodiscard]] RecordAct recordActFor(CallRecordingState state);

// What a screen reader says when a contact has come to this point: "Incoming call: 26 555 014".
[[nodiscard]] QString spokenNews(const CallCardView &view);

// The order of cards from top to bottom. An alerting card stands at the top, except while another call is up: then
// nothing above moves and it comes after the calls. After-call work comes last.
[[nodiscard]] QVector<InteractionId> cardOrder(const QVector<ActiveInteraction> &active);

} // namespace linija
