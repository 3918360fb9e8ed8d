// A contact that is going on or is being wrapped up, as the window shows it. A plain value.
#pragma once

#include "core/domain/call.h"
#include "core/domain/customer.h"
#include "core/domain/interaction.h"

#include <QVector>

namespace linija {

enum class MatchState { Searching, Nobody, One, Several };
enum class MatchBasis { Number, Header, Chosen };

struct CustomerMatch
{
    Customer customer;
    MatchBasis basis = MatchBasis::Number;
};

enum class ContactStage { Alerting, Dialing, Talking, AfterCallWork };

struct ActiveInteraction
{
    // interaction.customer is set once it is known: one match by header or number, or chosen. interaction.guide holds
    // FlowRun::toJson() until finish() turns it into the guide record.
    Interaction interaction;
    Call call;               // as last heard from the phone
    // Calls beside the customer's that are part of this contact: a colleague who is asked, or joined in. They make no
    // wrap-up of their own. In the order of their beginning; only those that are up.
    QVector<Call> consultations;
    ContactStage stage = ContactStage::Alerting;
    MatchState match = MatchState::Searching;
    QVector<CustomerMatch> candidates; // best first
    QString queueName;                 // shown name, in the agent's language
    QString ivrPath;                   // "main/orders", plain text
    QString language;                  // the customer's language: header, else first of the customer's; BCP 47
    std::optional<std::chrono::seconds> waited; // in the queue before the alert
    std::optional<Timestamp> afterCallLimit;    // when after-call work ends by itself
    bool afterCallMandatory = false;
    bool draftStored = true; // what was typed is on disk
    // A call that a fault cut off, and the one by which the agent calls back, are one contact with one wrap-up.
    std::optional<Timestamp> cutOffAt;         // since then nobody has spoken with them
    std::chrono::milliseconds apart{0};        // between being cut off and speaking again; no part of the talk
    std::chrono::milliseconds heldBefore{0};   // holds of the call that was cut off
    std::optional<Timestamp> parkedAt;         // since then they wait at the PBX; the call that picks them up, or comes back, goes on with this
    bool mailbox = false;                      // a call to the agent's own voicemail: no customer, nothing to wrap up or to keep
    // What the guide may say and ask about: flowContext() with the customer, their latest order, open case and what they
    // answered before. Grows when the customer is found: hand it to FlowRun::setContext() on interactionChanged().
    QJsonObject guideContext;
};

} // namespace linija
