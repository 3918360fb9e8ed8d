// Reads flows from JSON (docs/flows.md) and checks them. Documents are untrusted: at most 1 MiB, 200 steps, 4,000
// characters a text; nothing in them is ever run. Thread-safe.
#pragma once

#include "core/base/result.h"
#include "core/guide/flow.h"

#include <QByteArray>
#include <QJsonObject>

namespace linija {

struct FlowReading
{
    std::optional<Flow> flow;      // nothing where any problem is an error
    QVector<FlowProblem> problems; // in document order as far as possible; at most 100
};

// Reads and checks; `fileName` is only for messages. Never fails otherwise than by problems.
[[nodiscard]] FlowReading readFlow(const QByteArray &json, const QString &fileName);
[[nodiscard]] FlowReading readFlow(const QJsonObject &json, const QString &fileName);

// The same for callers that only want a usable flow. Errors: Invalid (detail has the first problem and how many more
// there are), TooLarge.
[[nodiscard]] Result<Flow> parseFlow(const QByteArray &json, const QString &fileName);
[[nodiscard]] Result<Flow> parseFlow(const QJsonObject &json, const QString &fileName);

} // namespace linija
