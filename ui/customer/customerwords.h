// Words about a customer: languages, tier, their local time, how they were matched, when they were last here.
// Texts from the company pass through plainBoundedText(). GUI thread.
#pragma once

#include "core/session/activeinteraction.h"

#include <QCoreApplication>
#include <QLocale>

namespace linija {

class CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
public:
    [[nodiscard]] static QString languages(const QStringList &tags); // "Latvian, English"; at most three
    [[nodiscard]] static QString tier(const QString &tier);          // "Gold"
    [[nodiscard]] static QString matchedBy(MatchBasis basis);        // "matched by number"
    // "their time 15:12"; with the day where it is another one there. Empty where the zone is missing or unknown.
    [[nodiscard]] static QString localTime(const QString &zone, Timestamp now, const QLocale &locale = QLocale());
    // "Latvian, English · Rīga, their time 15:12 · customer since 2019 · matched by number"
    [[nodiscard]] static QString summaryLine(const Customer &customer, Timestamp now, std::optional<MatchBasis> basis,
                                             const QLocale &locale = QLocale());
    // "+371 26 555 014"; the text itself where it is no phone number.
    [[nodiscard]] static QString number(const QString &remote, const QString &readerRegion = {});
    [[nodiscard]] static QString shown(const QString &text, int max = 120);
};

} // namespace linija
