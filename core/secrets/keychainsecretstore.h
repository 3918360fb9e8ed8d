// The desktop's keyring (Secret Service or KWallet) through QtKeychain. It is spoken to on a thread of its own: looking for a
// keyring can block on the session bus, and the window must not. One in a process: QtKeychain's queue of jobs stays for good on
// the thread that uses it first.
#pragma once

#include "core/secrets/secretstore.h"

class QThread;

namespace linija {

struct Paths;

// What the secrets of this home are filed under: "linija", or with LINIJA_HOME (the demo, tests, portable use) a name of its
// own, so that one home never meets another's passwords.
[[nodiscard]] QString keyringService(const Paths &paths);

class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    // `service`: what the entries are filed under, "linija"; another one for another home of Linija.
    explicit KeychainSecretStore(QString service, QObject *parent = nullptr);
    // Answers that have not come are cancelled.
    ~KeychainSecretStore() override;

    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const QByteArray &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;
    [[nodiscard]] SecretKeeping keeping() const override { return SecretKeeping::Keyring; }

private:
    QString m_service;
    QThread *m_thread = nullptr;
    QObject *m_there = nullptr; // lives on the thread
};

} // namespace linija
