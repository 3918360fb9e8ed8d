// What a flow knows about the talk before it asks anything: names for placeholders, prefills and conditions.
#pragma once

#include "core/domain/call.h"
#include "core/domain/customer.h"
#include "core/domain/records.h"

#include <QJsonObject>
#include <QStringList>

namespace linija {

struct FlowContextSource
{
    QString company;    // "Namdaris"
    QString agentLogin;
    QString agentName;
    QString queue;      // queue key
    QString remoteNumber; // E.164 or the SIP user part
    CallDirection direction = CallDirection::Incoming;
    std::optional<Customer> customer; // nothing while nobody knows who it is
    std::optional<Order> order;       // the one the talk is most likely about: the latest
    std::optional<Case> openCase;     // the latest open complaint
    QJsonObject known; // answers of the customer's recent talks by field id: what was answered yesterday is not asked again
};

// {company:{name}, customer:{name,number,tier,city,country,language,phone,email}, agent:{name,login},
//  call:{queue,number,direction}, order:{number,state,total:{minor,currency},items}, case:{number,subject,state},
//  known:{…}}. What is not known is missing. Texts are plain and bounded.
[[nodiscard]] QJsonObject flowContext(const FlowContextSource &source);

// "customer.name", "order.total.minor", … : every name that flowContext can give, but for known.*.
[[nodiscard]] QStringList flowContextNames();

// All answers in an interaction's `guide` record, those of earlier flows of the same talk with them; the later wins.
[[nodiscard]] QJsonObject answersOfGuide(const QJsonObject &guide);

} // namespace linija
