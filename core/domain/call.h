// A call as the phone process reports it. Every text in it comes from the network: plain, bounded, never markup.
#pragma once

#include "core/base/clock.h"

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
    CallLine line = CallLine::Good;
    QString codec; // "opus/48000"; empty before media
    MediaSecurity security = MediaSecurity::None; // what is in force; None before media
    bool emergency = false; // we dialled an emergency number
    CallEnd end = CallEnd::None;
    QString endDetail; // the library's reason, for the log and the tooltip

    friend bool operator==(const Call &, const Call &) = default;
};

} // namespace linija
