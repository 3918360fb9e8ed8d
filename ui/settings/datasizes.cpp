#include "ui/settings/datasizes.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace linija {

namespace {

constexpr int mostFiles = 100'000;

qint64 sizeOf(const QString &path, int &left)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        qint64 sum = 0;
        for (const char *companion : {"", "-wal", "-shm"})
            sum += QFileInfo(path + QLatin1String(companion)).size();
        return sum;
    }
    qint64 sum = 0;
    QDirIterator it(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext() && left-- > 0) {
        it.next();
        sum += it.fileInfo().size();
    }
    return sum;
}

} // namespace

QFuture<QVector<qint64>> sizesOf(const QStringList &paths)
{
    auto promise = std::make_shared<QPromise<QVector<qint64>>>();
    promise->start();
    const QFuture<QVector<qint64>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, paths] {
        QVector<qint64> sizes;
        int left = mostFiles;
        for (const QString &path : paths)
            sizes << sizeOf(path, left);
        promise->addResult(sizes);
        promise->finish();
    });
    return future;
}

} // namespace linija
