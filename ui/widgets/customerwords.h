// Words about a customer: languages, tier, their local time, their numbers.
// Texts from the company pass through plainBoundedText(). GUI thread.
#pragma once

#include "core/domain/customer.h"

#include <QCoreApplication>
#include <QLocale>

namespace linija {

class CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
public:
    [[nodiscard]] static QString languages(const QStringList &tags); // "Latvian, English"; at most three
    // "one, two": as the window's language divides the parts of a list.
    [[nodiscard]] static QString list(const QStringList &parts);
    // "March 2024", with the month as it stands alone and in the order of the window's language.
    [[nodiscard]] static QString month(QDate day, const QLocale &locale = QLocale());
    // "LV" → "Latvia" in the window's language; a country that Linija has no word for is named by itself.
    [[nodiscard]] static QString country(const QString &iso);
    [[nodiscard]] static QString tier(const QString &tier);          // "Gold"
    // "their time 15:12"; with the day where it is another one there. Empty where the zone is missing or unknown.
    [[nodiscard]] static QString localTime(const QString &zone, Timestamp now, const QLocale &locale = QLocale());
    // What kind of number or address it is: "mobile", "home". Words of the company's own stay as they are.
    [[nodiscard]] static QString label(const QString &label);
    // "Latvian, English · Rīga, their time 15:12 · customer since 2019 · matched by number"
    // `matched`: how they were found, "matched by number"; may be empty.
    [[nodiscard]] static QString summaryLine(const Customer &customer, Timestamp now, const QString &matched,
                                             const QLocale &locale = QLocale());
    // "+371 26 555 014"; the text itself where it is no phone number.
    [[nodiscard]] static QString number(const QString &remote, const QString &readerRegion = {});
    [[nodiscard]] static QString shown(const QString &text, int max = 120);
};

} // namespace linija
