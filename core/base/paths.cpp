#include "core/base/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace linija {

namespace {

void makePrivate(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

Paths Paths::standard()
{
    Paths paths;
    const QString home = qEnvironmentVariable("LINIJA_HOME");
    if (!home.isEmpty()) {
        const QString root = QDir(home).absolutePath();
        paths.data = root + QStringLiteral("/data");
        paths.config = root + QStringLiteral("/config");
        paths.runtime = root + QStringLiteral("/run");
        paths.logs = root + QStringLiteral("/logs");
    } else {
        const auto in = [](QStandardPaths::StandardLocation where) {
            return QStandardPaths::writableLocation(where) + QStringLiteral("/linija");
        };
        paths.data = in(QStandardPaths::GenericDataLocation);
        paths.config = in(QStandardPaths::GenericConfigLocation);
        paths.logs = paths.data + QStringLiteral("/logs");
        // Asked by hand: QStandardPaths would invent a runtime folder and only warn on stderr.
        const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
        if (!runtime.isEmpty() && QFileInfo(runtime).isDir() && QFileInfo(runtime).isWritable()) {
            paths.runtime = runtime + QStringLiteral("/linija");
        } else {
            paths.runtime = QStringLiteral("%1/linija-%2").arg(QDir::tempPath()).arg(::getuid());
            paths.runtimeIsFallback = true;
        }
    }
    for (const QString &folder : {paths.data, paths.config, paths.runtime, paths.logs})
        makePrivate(folder);
    return paths;
}

} // namespace linija
