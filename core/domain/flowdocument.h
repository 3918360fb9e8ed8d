// A guide's flow as the backend sends it: a JSON document (docs/flows.md) that core/guide reads and checks. Untrusted.
#pragma once

#include "core/domain/ids.h"

#include <QJsonObject>
#include <QString>

namespace linija {

struct FlowDocument
{
    FlowId id;
    QString slug; // stable name, "damaged-goods"
    QJsonObject document;
    QString rev;
};

} // namespace linija
