// Who is calling? Looks a call's header and number up in the local store. Everything in the call is untrusted text.
//
//   X-Customer-Id (the company's customer number, or our id) ─ found ─▶ One, by header
//          │ not given or not found
//          ▼
//   number in E.164 ──▶ Nobody / One / Several, by number
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/records.h"
#include "core/session/activeinteraction.h"
#include "core/storage/database.h"

namespace linija {

struct ScreenPopQuery
{
    QString customerHeader; // X-Customer-Id, else the text of User-to-User
    std::optional<PhoneNumber> number;
};

struct ScreenPopResult
{
    MatchState match = MatchState::Nobody;
    QVector<CustomerMatch> candidates;
};

// GUI thread; parses the number, touches no disk.
[[nodiscard]] ScreenPopQuery screenPopQuery(const Call &call, const QString &homeRegion);
// Inside a read job of Store.
[[nodiscard]] Result<ScreenPopResult> lookUpCaller(Database &db, const ScreenPopQuery &query);

// What the call's headers say about its way here, bounded and plain.
[[nodiscard]] QString queueOf(const Call &call);    // X-Queue
[[nodiscard]] QString ivrPathOf(const Call &call);  // X-IVR-Path
[[nodiscard]] QString languageOf(const Call &call); // X-Language, where it looks like a BCP 47 tag
// Whom the caller had dialled before the call was forwarded here, by Diversion, else History-Info; a name or a number.
[[nodiscard]] QString forwardedFromOf(const Call &call);
// From X-Queue-Joined (Unix seconds) to the alert; nothing where it is missing or not within a day.
[[nodiscard]] std::optional<std::chrono::seconds> waitedOf(const Call &call);

// What a flow knows before it asks: the customer, their latest order and open case, and their answers of recent contacts.
// Inside a read job of Store.
struct GuideFacts
{
    std::optional<Customer> customer;
    std::optional<Order> order;
    std::optional<Case> openCase;
    QJsonObject known;
};
[[nodiscard]] Result<GuideFacts> readGuideFacts(Database &db, const Customer &customer);

} // namespace linija
