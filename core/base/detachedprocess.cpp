#include "core/base/detachedprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace linija {

namespace {

Result<qint64> startAndWait(const DetachedProgram &program)
{
    if (!QFileInfo(program.path).isExecutable())
        return Error{ErrorCode::NotFound, QStringLiteral("%1 is not there or not executable").arg(program.path)};
    QProcess process;
    process.setProgram(program.path);
    process.setArguments(program.arguments);
    process.setWorkingDirectory(QDir::rootPath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(program.errorFile.isEmpty() ? QProcess::nullDevice() : program.errorFile);
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return Error{ErrorCode::Io, QStringLiteral("%1: %2").arg(program.path, process.errorString())};
    return pid;
}

} // namespace

QFuture<Result<qint64>> startDetached(const DetachedProgram &program)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    QThreadPool::globalInstance()->start([program, promise] {
        promise->addResult(startAndWait(program));
        promise->finish();
    });
    return promise->future();
}

} // namespace linija
