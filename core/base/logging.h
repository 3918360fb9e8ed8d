// Logging categories and the process-wide message sink.
// installLogging() sends every message to stderr and to a rotated file (UTF-8, at most 2 x 8 MiB) in the log folder.
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace linija {

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logRest)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logPhone)
Q_DECLARE_LOGGING_CATEGORY(logGuide)
Q_DECLARE_LOGGING_CATEGORY(logKnowledge)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logBackend)

// Call once, first thing in main. An empty path logs to stderr alone; so does a file that cannot be opened (said once).
void installLogging(const QString &filePath);

} // namespace linija
