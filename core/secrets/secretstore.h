// Where passwords and tokens are kept: by name, never in the settings file, never in a log. A port: KeychainSecretStore is the
// desktop's keyring, MemorySecretStore forgets when Linija closes, FallbackSecretStore takes the first and makes do with the
// second. GUI thread; answers come later, so that a keyring that asks its user for a password holds nothing up.
// Names are 1 to 512 characters, values 1 byte to 64 KiB: Invalid and TooLarge say where that is not so.
//   NotFound     nothing is kept under that name (read; removing what is not there is fine)
//   Forbidden    the keyring is locked, or its user said no
//   Unsupported  there is no keyring
//   Io           the keyring failed (retryable)
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace linija {

enum class SecretKeeping {
    Keyring,   // until somebody removes it
    UntilClose // as long as the program runs; must be said to the user
};

class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString &name) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &name, const QByteArray &value) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &name) = 0;
    [[nodiscard]] virtual SecretKeeping keeping() const = 0;

Q_SIGNALS:
    void keepingChanged();
    void changed(const QString &name); // written or removed, by way of MemorySecretStore or FallbackSecretStore

protected:
    // Why nothing can be kept so; ok where it can.
    [[nodiscard]] static Result<void> checked(const QString &name);
    [[nodiscard]] static Result<void> checked(const QString &name, const QByteArray &value);
};

// Each secret's name says what it is for: a token is only ever sent to the backend it was given for.
[[nodiscard]] QString backendTokenName(const QString &backendUrl); // scheme, host and port count; the path does not
[[nodiscard]] QString sipPasswordName(const QString &account, const QString &server);
[[nodiscard]] QString pbxPasswordName(const QString &user, const QString &url); // scheme, host and port count; the path does not
[[nodiscard]] QString turnPasswordName(const QString &user, const QString &server);

} // namespace linija
