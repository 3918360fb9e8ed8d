// The sound of one call as the company keeps it (docs/contract, `recordings`). Its sealed file on this computer is
// core/recording's business. A plain value.
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QJsonArray>

namespace linija {

struct Recording
{
    RecordingId id;
    InteractionId interaction; // null while no interaction has its call
    QString callId;
    QString queue; // key
    QString agent; // login of who recorded it
    Timestamp startedAt{};
    std::chrono::milliseconds duration{0};
    qint64 size = 0; // bytes of the Ogg Opus file
    QString sha256;  // of it, 64 hexadecimal digits
    QString ending;  // "complete", "cut-off", "damaged"
    QJsonArray marks; // [{kind, atMs}]: "paused" "resumed" "held" "unheld" "lost"
};

} // namespace linija
