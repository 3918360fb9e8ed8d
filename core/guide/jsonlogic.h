// JsonLogic (jsonlogic.com): conditions as JSON, evaluated without running anybody's code.
// Operators: var missing missing_some if ?: == === != !== ! !! or and > >= < <= max min + - * / % map reduce filter all
// none some merge in cat substr log (gives its argument back, writes nothing). Numbers and comparisons follow JavaScript;
// a result that is not a finite number is null. Thread-safe; neither the rule nor the data are trusted.
#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QStringList>
#include <QVector>

namespace linija {

struct JsonLogicLimits
{
    int depth = 64;              // nesting of the rule
    int steps = 20'000;          // values looked at, over all loops
    qsizetype textLength = 65'536; // of a text or list that the rule builds
};

// Errors: Invalid for an operator that does not exist, TooLarge where a limit was met. An undefined rule gives null.
[[nodiscard]] Result<QJsonValue> evaluateJsonLogic(const QJsonValue &rule, const QJsonValue &data,
                                                   const JsonLogicLimits &limits = {});

// JsonLogic's own idea of truth: false, null, 0, "" and [] are not true; everything else is, "0" too.
[[nodiscard]] bool isTruthy(const QJsonValue &value);

struct JsonLogicProblem
{
    QString place; // inside the rule, ".and[1].==[0]"; empty: the rule itself
    QString message;
};

struct JsonLogicInspection
{
    QVector<JsonLogicProblem> problems; // unknown operators, wrong number of arguments, too deep
    QStringList names;                  // what var and missing read by a fixed name, outside of list operators
};

// Reads a rule without evaluating it.
[[nodiscard]] JsonLogicInspection inspectJsonLogic(const QJsonValue &rule, const JsonLogicLimits &limits = {});

} // namespace linija
