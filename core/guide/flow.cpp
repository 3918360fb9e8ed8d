#include "core/guide/flow.h"

namespace linija {

const FlowStep *Flow::step(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &steps.at(index);
}

int Flow::indexOf(const QString &id) const
{
    for (int i = 0; i < steps.size(); ++i) {
        if (steps.at(i).id == id)
            return i;
    }
    return -1;
}

QString FlowProblem::toString() const
{
    QStringList parts;
    if (!file.isEmpty())
        parts += file;
    if (!place.isEmpty())
        parts += place;
    parts += message;
    return parts.join(QLatin1String(": "));
}

} // namespace linija
