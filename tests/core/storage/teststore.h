// A real store in a temporary folder, and short ways to run a job and wait for it.
#pragma once

#include "tests/catch.h"
#include "tests/waitfor.h"

#include "core/storage/store.h"

#include <QTemporaryDir>
#include <QVector>

#include <type_traits>

namespace linija::test {

class TestStore
{
public:
    explicit TestStore(const StoreOptions &options = {}) { reopen(options); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("linija.sqlite")); }
    [[nodiscard]] Store &store() { return *m_store; }
    void close() { m_store.reset(); }
    void reopen(const StoreOptions &options = {})
    {
        close();
        auto opened = Store::open(path(), options);
        if (!opened)
            FAIL(opened.error().detail.toStdString());
        m_store = std::move(opened).value();
    }

    template <class F>
    auto write(F job) { return resultOf(m_store->write(std::move(job)), std::chrono::seconds(60)); }
    template <class F>
    auto read(F job) { return resultOf(m_store->read(std::move(job)), std::chrono::seconds(60)); }

    // For what has to work: gives the value itself.
    template <class F>
    auto mustRead(F job) { return valueOf(read(std::move(job))); }
    template <class F>
    auto mustWrite(F job) { return valueOf(write(std::move(job))); }

private:
    template <class T>
    static T valueOf(Result<T> result)
    {
        if (!result)
            FAIL(result.error().detail.toStdString());
        return std::move(result).value();
    }
    static void valueOf(Result<void> result)
    {
        if (!result)
            FAIL(result.error().detail.toStdString());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

// Keeps what a signal of the store brings, on the test's own thread. (QSignalSpy would write to its list on the store's.)
template <class T>
class Seen : public QObject
{
public:
    template <class Signal>
    Seen(Store &store, Signal signal)
    {
        QObject::connect(&store, signal, this, [this](const T &value) { values += value; }, Qt::QueuedConnection);
    }
    QVector<T> values;
};

template <class Id>
Id idOf(int number)
{
    return Id(QUuid::fromString(QStringLiteral("0191d1c4-7a10-7cc3-98c4-%1").arg(number, 12, 16, QLatin1Char('0'))));
}

} // namespace linija::test
