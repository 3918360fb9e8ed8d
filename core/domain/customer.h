// A customer and the ways to reach them.
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QStringList>
#include <QVector>

namespace linija {

enum class IdentityKind { Phone, Email, Handle };

struct Identity
{
    IdentityKind kind = IdentityKind::Phone;
    QString value; // phone: E.164; e-mail: lower case; handle: "telegram:olha.k"
    QString label; // "mobile", "work" …: the company's word, shown as it is
    bool primary = false;

    friend bool operator==(const Identity &, const Identity &) = default;
};

struct Customer
{
    CustomerId id;
    QString number; // the company's own customer number, "C-100042"; what X-Customer-Id carries
    QString name;   // as it is shown and spoken, in the customer's own script
    QStringList languages; // BCP 47, best first: "lv", "zh-Hant"
    QString tier;          // "gold", "silver" or empty
    QString city;
    QString country;  // ISO 3166-1 alpha-2
    QString timeZone; // IANA, "Europe/Riga"
    QDate since;
    QString note;
    QVector<Identity> identities;
    QString rev; // entity tag of the backend's copy; empty for one that the backend has not seen

    friend bool operator==(const Customer &, const Customer &) = default;
};

// Figures shown in the header, counted from the local history.
struct CustomerSummary
{
    CustomerId id;
    int contactsThisWeek = 0;
    int openComplaints = 0;
    std::optional<double> csatMean; // 1 to 5
    std::optional<int> lastNps;     // 0 to 10
    QVector<CaseId> openCases;
};

} // namespace linija
