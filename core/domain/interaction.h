// One contact with a customer: what the agent did and wrote, from the alert to the end of the after-call work.
#pragma once

#include "core/base/clock.h"
#include "core/domain/callquality.h"
#include "core/domain/ids.h"
#include "core/domain/timeline.h"

#include <QJsonObject>
#include <QVector>

namespace linija {

struct Interaction
{
    InteractionId id;
    CustomerId customer; // null while nobody knows who it is
    Channel channel = Channel::Call;
    Direction direction = Direction::Inbound;
    QString queue;        // queue key, "support"
    QString callId;       // the phone's id of the call; joins a restarted window with a running call
    QString remoteNumber; // E.164 where it is a number, else the SIP user part
    Timestamp startedAt{}; // first alert or dial
    std::optional<Timestamp> answeredAt;
    std::optional<Timestamp> endedAt;     // the call's end
    std::optional<Timestamp> wrappedUpAt; // the end of after-call work
    std::chrono::milliseconds hold{0};    // all holds together
    std::optional<std::chrono::seconds> talk;   // as the backend counted it; else worked out from the times
    std::optional<std::chrono::seconds> wrapUp; // likewise
    QString agent;        // login of the agent
    QString agentName;    // as it is shown
    QString subject;      // one line; defaults to the disposition's name
    QString text;         // the customer's own words, plain text
    QString note;         // plain text, at most 16,384 characters
    QString disposition;  // disposition key; empty while open; "none-timed-out" where nobody disposed of it in time
    bool resolved = false;
    bool firstContact = false;
    QString transferredTo; // whom the agent handed the call to: E.164 where it is a number, else as it was dialled
    bool cutOff = false;  // a fault ended the call in the middle of the talk, and they did not come together again
    QJsonObject guide;       // {flow, version, answers{}, path[]}: see docs/flows.md
    QVector<ArticleId> articles; // opened during the contact
    QualitySummary quality;      // of a call: how it sounded
    QString rev;
};

} // namespace linija
