#include "core/secrets/memorysecretstore.h"

#include <QPromise>

namespace linija {

namespace {

template <class T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<QByteArray>> MemorySecretStore::read(const QString &name)
{
    if (const Result<void> fine = checked(name); !fine)
        return answered<QByteArray>(fine.error());
    const auto at = m_secrets.constFind(name);
    if (at == m_secrets.constEnd())
        return answered<QByteArray>(Error{ErrorCode::NotFound, name});
    return answered<QByteArray>(*at);
}

QFuture<Result<void>> MemorySecretStore::write(const QString &name, const QByteArray &value)
{
    const Result<void> fine = checked(name, value);
    if (fine) {
        m_secrets.insert(name, value);
        Q_EMIT changed(name);
    }
    return answered<void>(fine);
}

QFuture<Result<void>> MemorySecretStore::remove(const QString &name)
{
    const Result<void> fine = checked(name);
    if (m_secrets.remove(name) > 0)
        Q_EMIT changed(name);
    return answered<void>(fine);
}

} // namespace linija
