// Checks a flow as a whole. Errors: targets that do not exist, duplicate ids and option values, steps that nobody can
// reach, steps from which no end can be reached (dead ends, loops without exit), missing required texts, conditions that
// are not JsonLogic. Warnings: a declared language that a text lacks, names that nobody answers. Thread-safe.
#pragma once

#include "core/guide/flow.h"

namespace linija {

[[nodiscard]] QVector<FlowProblem> checkFlow(const Flow &flow, const QString &fileName = {});

} // namespace linija
