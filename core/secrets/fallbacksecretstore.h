// Takes the keyring where there is one and memory where there is none or it fails: a sign-in then works until Linija closes,
// and keeping() says so. What the user refused (Forbidden) is not kept elsewhere. GUI thread.
#pragma once

#include "core/secrets/memorysecretstore.h"

#include <memory>

namespace linija {

class FallbackSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    explicit FallbackSecretStore(std::unique_ptr<SecretStore> keyring, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const QByteArray &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;
    [[nodiscard]] SecretKeeping keeping() const override { return m_keeping; }

private:
    void noteAnswer(const Result<void> &answer);

    std::unique_ptr<SecretStore> m_keyring;
    MemorySecretStore m_memory;
    SecretKeeping m_keeping = SecretKeeping::Keyring;
};

} // namespace linija
