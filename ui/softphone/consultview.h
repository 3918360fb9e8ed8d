// What a call card shows beyond its own call: the colleague who is asked while the customer waits, the parties of a
// conference, how a transfer goes, and what was promised of a hold. No widgets; tested without a window.
#pragma once

#include "core/session/activeinteraction.h"
#include "core/session/holdreminder.h"

#include <QHash>
#include <QVector>

namespace linija {

struct CallCardView;

// The colleague on the other line.
struct ConsultView
{
    QString callId;
    QString who;   // name or number
    QString state; // "Ringing …", "Talking", "On hold"
    bool established = false;
    bool talks = false; // heard now
    std::optional<Timestamp> answeredAt;
    std::optional<Timestamp> customerWaitsSince; // nothing: the agent talks to the customer, or they have gone
    bool customerGone = false;
    friend bool operator==(const ConsultView &, const ConsultView &) = default;
};

// Somebody in the conference.
struct PartyView
{
    QString callId;
    QString who;
    bool isCustomer = false; // of this card
    friend bool operator==(const PartyView &, const PartyView &) = default;
};

enum class CardNotice { None, Progress, Trouble };

// Names of people by what was dialled, where the agent chose them by name.
using DialedNames = QHash<QString, QString>;

// In this order, after callCardView() has said what the call itself is.
void showConsultation(CallCardView &view, const ActiveInteraction &active, const QString &region, const DialedNames &names);
// `together`: the phone's calls that are in its conference.
void showConference(CallCardView &view, const QVector<Call> &together, const QString &region, const DialedNames &names);
void showTransfer(CallCardView &view, const ActiveInteraction &active, const QString &region, const DialedNames &names);
void showHold(CallCardView &view, const std::optional<HoldPromise> &promise, Timestamp now);
enum class HoldWording { Whole, Brief };
// "Promised back in 12 s", "Promised back 0:05 ago"; in little room "in 12 s", "0:05 ago".
[[nodiscard]] QString holdLeftText(Timestamp until, Timestamp now, HoldWording words = HoldWording::Whole);

// "Tomas Vaitkus" where chosen by name, else the number as the reader knows it.
[[nodiscard]] QString shownTarget(const QString &target, const QString &region, const DialedNames &names);

} // namespace linija
