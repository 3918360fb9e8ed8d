// What the guide says itself: errors of fields, numbers and dates as the agent writes them. GUI thread.
#pragma once

#include "core/guide/flowrun.h"

#include <QCoreApplication>
#include <QLocale>

namespace linija {

class GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(GuideWords)
public:
    // What is wrong and what to do, for the line under the field.
    [[nodiscard]] static QString problem(const FieldError &error, FieldType type, const QLocale &locale = QLocale());
    // A field's value as it stands in a text field: "64,90", "21.11.2026".
    [[nodiscard]] static QString text(const QJsonValue &value, const FlowField &field, const QLocale &locale = QLocale());
    // The day a person typed: as the locale writes it, or YYYY-MM-DD. The text itself where it is no day.
    [[nodiscard]] static QString isoDate(const QString &typed, const QLocale &locale = QLocale());
    // A text of the flow for a reader of `language`; bounded and plain, line breaks kept.
    [[nodiscard]] static QString inLanguage(const LocalText &text, const QString &language);
    // In the quotation marks of the language it is said in (BCP 47).
    [[nodiscard]] static QString quoted(const QString &text, const QString &language);
    // The language the agent reads: the setting, else the system's. BCP 47.
    [[nodiscard]] static QString agentLanguage(const QString &setting);
};

} // namespace linija
