// Placeholders in a flow's texts: "Hello, {{customer.name}}" with the values put in as plain text, once: what comes in is
// never read for placeholders again. Thread-safe.
#pragma once

#include "core/guide/flow.h"

#include <QJsonObject>

#include <functional>

namespace linija {

struct Placeholder
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString name; // "customer.name"; empty where the braces hold no name
};

[[nodiscard]] QVector<Placeholder> placeholders(const QString &text);
// True where "{{" has no "}}" after it.
[[nodiscard]] bool hasOpenPlaceholder(const QString &text);

// Fills every placeholder by `value` (name → text). Where that is empty, the space and comma before it go too, so that
// "Hello, {{customer.name}}!" becomes "Hello!". At most 4,000 characters.
[[nodiscard]] QString fillText(const QString &text, const std::function<QString(const QString &name)> &value);

// A value in words for readers of `language`: a money amount, a date, an option's label where `field` is a choice, else
// the text itself, at most 256 characters. Empty for what has no words: yes/no, lists of objects, nothing.
[[nodiscard]] QString spokenValue(const QJsonValue &value, const QString &language, const FlowField *field);

// The value at a dotted name in nested objects; undefined where there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &data, const QString &name);

} // namespace linija
