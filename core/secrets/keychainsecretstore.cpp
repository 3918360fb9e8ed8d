#include "core/secrets/keychainsecretstore.h"

#include "core/base/paths.h"

#include <QPromise>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <memory>

namespace linija {

namespace {

constexpr unsigned long patienceMs = 2000;

template <class T>
using Answer = std::shared_ptr<QPromise<Result<T>>>;

template <class T>
Answer<T> openAnswer()
{
    auto answer = std::make_shared<QPromise<Result<T>>>();
    answer->start();
    return answer;
}

template <class T>
QFuture<Result<T>> close(const Answer<T> &answer, Result<T> result)
{
    answer->addResult(std::move(result));
    answer->finish();
    return answer->future();
}

Error errorOf(const QKeychain::Job &job)
{
    const QString detail = QStringLiteral("keyring: %1 (%2)").arg(job.errorString()).arg(int(job.error()));
    switch (job.error()) {
    case QKeychain::EntryNotFound: return {ErrorCode::NotFound, job.key()};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return {ErrorCode::Forbidden, detail, true};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return {ErrorCode::Unsupported, detail};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: return {ErrorCode::Io, detail, true};
    }
    return {ErrorCode::Io, detail, true};
}

} // namespace

QString keyringService(const Paths &paths)
{
    return qEnvironmentVariableIsEmpty("LINIJA_HOME") ? QStringLiteral("linija") : QStringLiteral("linija ") + paths.config;
}

KeychainSecretStore::KeychainSecretStore(QString service, QObject *parent)
    : SecretStore(parent), m_service(std::move(service)), m_thread(new QThread), m_there(new QObject)
{
    [[maybe_unused]] static int made = 0;
    Q_ASSERT(++made == 1);
    m_thread->setObjectName(QStringLiteral("keyring"));
    m_there->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread->start();
}

KeychainSecretStore::~KeychainSecretStore()
{
    m_thread->quit();
    // A keyring that hangs must not keep the program from ending: then the thread is left to the process's end.
    if (m_thread->wait(patienceMs))
        delete m_thread;
}

QFuture<Result<QByteArray>> KeychainSecretStore::read(const QString &name)
{
    const auto answer = openAnswer<QByteArray>();
    if (const Result<void> fine = checked(name); !fine)
        return close<QByteArray>(answer, fine.error());
    QMetaObject::invokeMethod(m_there, [answer, name, service = m_service, there = m_there] {
        auto *job = new QKeychain::ReadPasswordJob(service, there);
        job->setKey(name);
        connect(job, &QKeychain::Job::finished, there, [answer, job] {
            if (job->error() != QKeychain::NoError)
                close<QByteArray>(answer, errorOf(*job));
            else if (job->binaryData().isEmpty()) // some keyrings answer so for what is not there
                close<QByteArray>(answer, Error{ErrorCode::NotFound, job->key()});
            else
                close<QByteArray>(answer, job->binaryData());
        });
        job->start();
    });
    return answer->future();
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &name, const QByteArray &value)
{
    const auto answer = openAnswer<void>();
    if (const Result<void> fine = checked(name, value); !fine)
        return close<void>(answer, fine);
    QMetaObject::invokeMethod(m_there, [answer, name, value, service = m_service, there = m_there] {
        auto *job = new QKeychain::WritePasswordJob(service, there);
        job->setKey(name);
        job->setBinaryData(value);
        connect(job, &QKeychain::Job::finished, there, [answer, job] {
            close<void>(answer, job->error() == QKeychain::NoError ? Result<void>() : Result<void>(errorOf(*job)));
        });
        job->start();
    });
    return answer->future();
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &name)
{
    const auto answer = openAnswer<void>();
    if (const Result<void> fine = checked(name); !fine)
        return close<void>(answer, fine);
    // Asked first: keyrings differ in what they say to the removal of what is not there.
    QMetaObject::invokeMethod(m_there, [answer, name, service = m_service, there = m_there] {
        auto *look = new QKeychain::ReadPasswordJob(service, there);
        look->setKey(name);
        connect(look, &QKeychain::Job::finished, there, [answer, look, name, service, there] {
            if (look->error() == QKeychain::EntryNotFound) {
                close<void>(answer, Result<void>());
                return;
            }
            if (look->error() != QKeychain::NoError) {
                close<void>(answer, errorOf(*look));
                return;
            }
            auto *job = new QKeychain::DeletePasswordJob(service, there);
            job->setKey(name);
            connect(job, &QKeychain::Job::finished, there, [answer, job] {
                const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
                close<void>(answer, gone ? Result<void>() : Result<void>(errorOf(*job)));
            });
            job->start();
        });
        look->start();
    });
    return answer->future();
}

} // namespace linija
