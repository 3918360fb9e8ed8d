// Keeps secrets until the program closes; for computers without a keyring, and for tests.
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>

namespace linija {

class MemorySecretStore final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const QByteArray &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;
    [[nodiscard]] SecretKeeping keeping() const override { return SecretKeeping::UntilClose; }
    [[nodiscard]] bool has(const QString &name) const { return m_secrets.contains(name); }

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace linija
