// Waits for a condition with a deadline while the event loop runs; no fixed sleeps in tests.
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>
#include <QTimer>

#include <chrono>

namespace linija::test {

template <class Condition>
[[nodiscard]] bool waitFor(Condition condition, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    const QDeadlineTimer deadline(limit);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

template <class T>
[[nodiscard]] T resultOf(QFuture<T> future, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    (void)waitFor([&] { return future.isFinished(); }, limit);
    return future.result();
}

} // namespace linija::test
