// whenReady(future, this, [this](const T &value) { … }): goes on in the context's thread once the future has its value, and
// not at all where the context is destroyed first or the future was cancelled.
// Use it instead of QFuture::then(context, …): up to Qt 6.6 that one reads the context on the thread that finishes the
// future, without a lock, and asserts where the context is gone. Call in the context's thread.
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace linija {

template <class T, class F>
void whenReady(const QFuture<T> &future, QObject *context, F then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace linija
