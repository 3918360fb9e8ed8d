// A call as the phone process reports it. Every text in it comes from the network: plain, bounded, never markup.
#pragma once

#include "core/base/clock.h"
#include "core/domain/callquality.h"

#include <QMap>
#include <QString>

namespace linija {

enum class CallPhase { Alerting, Dialing, RingingOut, Talking, OnHold, HeldByRemote, Ended };
enum class CallDirection { Incoming, Outgoing };
// The last two: without the encryption that we insist on; cut off in the talk by a phone, server or network that died.
enum class CallEnd { None, Normal, Declined, Busy, NoAnswer, Missed, Unreachable, Failed, NotEncrypted, Lost };
// How a call that was answered is carried. Silent: the server answers, but no sound comes from the other side. Unanswered:
// not even the server answers; the call may come back.
enum class CallLine { Good, Silent, Unanswered };
// How the sound of a call is encrypted: SRTP with keys by SDES (RFC 4568) or by DTLS (RFC 5764), ZRTP never.
enum class MediaSecurity { None, Sdes, Dtls };
// Announcing: both sides hear that the call will be recorded. Failed: it was wanted, and there is none; recordingDetail.
enum class CallRecordingState { None, Announcing, Recording, Paused, Failed };


// A transfer that we asked for by REFER (RFC 3515), as far as the other side tells by NOTIFY.
enum class TransferKind { Blind, Attended, Park };
enum class TransferState {
    None,
    Asked,   // sent; nobody has answered yet
    Trying,  // taken, on its way
    Ringing, // at the target
    Done,    // the target has the call; ours ends
    Failed   // the call is still ours
};

struct CallTransfer
{
    TransferKind kind = TransferKind::Blind;
    TransferState state = TransferState::None;
    QString target;                  // whom, as it was asked for; of Attended the other call's number
    CallEnd failure = CallEnd::None; // of Failed: why, as of a call that we had made ourselves
    QString detail;                  // English, of Failed: "486 Busy Here"

    friend bool operator==(const CallTransfer &, const CallTransfer &) = default;
};

// How loud the agent has been for the last moments, as far as the microphone tells. Unknown while muted or not talking.
enum class TalkLevel { Unknown, Good, Low, Silent };

struct Call
{
    QString id; // unique for ever; made by the phone process
    CallDirection direction = CallDirection::Incoming;
    CallPhase phase = CallPhase::Alerting;
    QString remoteUri;     // "sip:+37126555014@127.0.0.1"
    QString remoteDisplay; // caller name as sent; may be empty or lie
    QString remoteUser;    // user part of the URI or of P-Asserted-Identity where trusted
    QMap<QString, QString> headers; // lower-case name → value; at most 32 of 1,024 characters each
    Timestamp startedAt{};
    std::optional<Timestamp> answeredAt;
    std::optional<Timestamp> endedAt;
    std::optional<Timestamp> heldSince;
    std::chrono::milliseconds heldTotal{0}; // finished holds only
    bool muted = false;
    TalkLevel talkLevel = TalkLevel::Unknown; // Low, Silent: the other side hears us badly or not at all
    CallLine line = CallLine::Good;
    QString codec; // "opus/48000"; empty before media
    MediaSecurity security = MediaSecurity::None; // what is in force; None before media
    bool emergency = false; // we dialled an emergency number
    bool earlyMedia = false; // RingingOut: what is heard comes from the other side
    bool inConference = false; // mixed with the other calls that say so; each Talking, or each OnHold while we stepped out
    QString consultsFor;       // id of the call whose customer waits for this one; kept after that call has ended
    CallTransfer transfer;
    CallRecordingState recording = CallRecordingState::None;
    QString recordingId;     // of the last recording of this call that the phone made; empty: none, or the PBX records
    QString recordingDetail; // English, of Failed
    QualitySummary quality; // of an ended call
    CallEnd end = CallEnd::None;
    QString endDetail; // the library's reason, for the log and the tooltip

    friend bool operator==(const Call &, const Call &) = default;
};

} // namespace linija
