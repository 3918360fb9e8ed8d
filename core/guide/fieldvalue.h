// What people type into a flow's fields: checked, and brought to the one form in which answers are kept. Thread-safe.
//   Text, Multiline  plain text without control characters, trimmed
//   Number           a number; "3,5" and "3.5" are read alike
//   Date             "2026-11-21" (ISO 8601)
//   Choice           the option's value
//   YesNo            true or false
//   Phone            E.164, "+37126555014"
//   Email            as typed, domain in lower case
//   Money            {"minor": 6490, "currency": "EUR"}
#pragma once

#include "core/domain/money.h"
#include "core/guide/flow.h"

#include <QJsonValue>

#include <optional>

namespace linija {

enum class FieldIssue {
    Missing,  // required and empty
    TooLong,  // limit: characters allowed
    NotText,
    NotNumber,
    TooSmall, // limit: the minimum
    TooLarge, // limit: the maximum
    NotDate,  // want YYYY-MM-DD
    NotListed, // not one of the choices
    NotYesNo,
    NotPhone,
    NotEmail,
    NotMoney,
    UnknownField
};

struct FieldError
{
    QString field; // a field id or the choice's id
    FieldIssue issue = FieldIssue::Missing;
    double limit = 0;

    friend bool operator==(const FieldError &, const FieldError &) = default;
};

struct CheckedValue
{
    QJsonValue value; // null: empty
    std::optional<FieldError> error;
};

// `region`: ISO 3166-1 alpha-2, for phone numbers in national form; may be empty.
[[nodiscard]] CheckedValue checkField(const FlowField &field, const QJsonValue &typed, const QString &region);

// "64,90", "1 234.5 EUR", "€ 80" → minor units of that currency. Nothing where the amount is not clear ("1,234"),
// negative, in another currency or beyond 10^12 minor units.
[[nodiscard]] std::optional<Money> parseMoney(const QString &text, const QString &currency);
[[nodiscard]] int minorDigits(const QString &currency); // 2 for most, 0 for yen and its like

// Text of at most `maxLength` characters, line by line plain; line breaks stay.
[[nodiscard]] QString plainParagraphs(const QString &text, qsizetype maxLength);

} // namespace linija
