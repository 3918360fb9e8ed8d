#include "core/secrets/fallbacksecretstore.h"

#include "core/base/logging.h"
#include "core/base/whenready.h"

#include <QPromise>

namespace linija {

namespace {

bool keyringMissing(const Error &error)
{
    return error.code == ErrorCode::Unsupported || error.code == ErrorCode::Io;
}

} // namespace

FallbackSecretStore::FallbackSecretStore(std::unique_ptr<SecretStore> keyring, QObject *parent)
    : SecretStore(parent), m_keyring(std::move(keyring))
{
}

void FallbackSecretStore::noteAnswer(const Result<void> &answer)
{
    SecretKeeping now = m_keeping;
    if (answer || answer.error().code == ErrorCode::NotFound)
        now = SecretKeeping::Keyring;
    else if (keyringMissing(answer.error()))
        now = SecretKeeping::UntilClose;
    if (now == m_keeping)
        return;
    if (now == SecretKeeping::UntilClose)
        qCWarning(logApp).noquote() << "no keyring; passwords are kept until Linija closes:" << answer.error().detail;
    m_keeping = now;
    Q_EMIT keepingChanged();
}

QFuture<Result<QByteArray>> FallbackSecretStore::read(const QString &name)
{
    if (m_memory.has(name) || !checked(name))
        return m_memory.read(name);
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    whenReady(m_keyring->read(name), this, [this, promise, name](const Result<QByteArray> &answer) {
        noteAnswer(answer ? Result<void>() : Result<void>(answer.error()));
        const bool missing = !answer && keyringMissing(answer.error());
        promise->addResult(missing ? Result<QByteArray>(Error{ErrorCode::NotFound, name}) : answer);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> FallbackSecretStore::write(const QString &name, const QByteArray &value)
{
    if (!checked(name, value))
        return m_memory.write(name, value); // says what is wrong
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenReady(m_keyring->write(name, value), this, [this, promise, name, value](const Result<void> &answer) {
        noteAnswer(answer);
        if (!answer && keyringMissing(answer.error())) {
            promise->addResult(m_memory.write(name, value).result()); // answers at once
            Q_EMIT changed(name);
        } else {
            if (answer) {
                (void)m_memory.remove(name); // one truth
                Q_EMIT changed(name);
            }
            promise->addResult(answer);
        }
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> FallbackSecretStore::remove(const QString &name)
{
    const QFuture<Result<void>> forgotten = m_memory.remove(name);
    if (!checked(name))
        return forgotten;
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenReady(m_keyring->remove(name), this, [this, promise, name](const Result<void> &answer) {
        noteAnswer(answer);
        const bool missing = !answer && keyringMissing(answer.error());
        if (answer || missing)
            Q_EMIT changed(name);
        promise->addResult(missing ? Result<void>() : answer);
        promise->finish();
    });
    return promise->future();
}

} // namespace linija
