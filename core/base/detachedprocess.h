// Starts a program that outlives us, in a session of its own, away from the calling thread: that one would stand still until
// the new process has begun to run its program.
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace linija {

struct DetachedProgram
{
    QString path;
    QStringList arguments;
    QString errorFile; // where stderr goes; empty: nowhere. stdout goes nowhere
};

// Gives the process id. Errors: NotFound (not there or not executable), Io; the detail names the program.
[[nodiscard]] QFuture<Result<qint64>> startDetached(const DetachedProgram &program);

} // namespace linija
