#include "core/archive/recordingkeyring.h"

#include "core/base/whenready.h"

namespace linija {

const QString RecordingKeyring::secretName = QStringLiteral("recordings");

RecordingKeyring::RecordingKeyring(SecretStore &secrets, QObject *parent) : QObject(parent), m_secrets(secrets) {}

void RecordingKeyring::load()
{
    if (m_keys || m_loading)
        return;
    m_loading = true;
    whenReady(m_secrets.read(secretName), this, [this](const Result<QByteArray> &found) {
        m_loading = false;
        if (found) {
            // Kept as text: some keyrings show their entries.
            const auto keys = RecordingKeys::fromSecret(QByteArray::fromBase64(found.value()));
            if (keys) {
                m_keys = keys.value();
                Q_EMIT ready();
                return;
            }
            // Never overwritten: what was recorded with it would be lost.
            Q_EMIT failed({ErrorCode::Corrupt, QStringLiteral("the keyring's entry \"%1\" is no recording key").arg(secretName)});
            return;
        }
        if (found.error().code == ErrorCode::NotFound)
            make();
        else
            Q_EMIT failed(found.error());
    });
}

void RecordingKeyring::make()
{
    const auto made = RecordingKeys::make();
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    m_loading = true;
    whenReady(m_secrets.write(secretName, made->secretKey.toBase64()), this, [this, keys = made.value()](const Result<void> &kept) {
        m_loading = false;
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
        m_keys = keys; // not before it is kept: nobody could open what is sealed with it
        Q_EMIT ready();
    });
}

} // namespace linija
