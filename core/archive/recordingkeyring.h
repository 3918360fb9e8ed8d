// The pair of keys of this person's recordings, from the keyring: made at the first need and kept there. Where there is no
// keyring it lasts until the window closes, and so does what was recorded with it; keeping() says so. GUI thread.
#pragma once

#include "core/recording/recordingkeys.h"
#include "core/secrets/secretstore.h"

#include <QObject>

#include <optional>

namespace linija {

class RecordingKeyring : public QObject
{
    Q_OBJECT
public:
    explicit RecordingKeyring(SecretStore &secrets, QObject *parent = nullptr); // must outlive it

    void load(); // ready() or failed() follows; again after failed() is fine
    [[nodiscard]] const std::optional<RecordingKeys> &keys() const { return m_keys; }
    [[nodiscard]] SecretKeeping keeping() const { return m_secrets.keeping(); }

    static const QString secretName;

Q_SIGNALS:
    void ready();
    // Forbidden: the keyring is locked or its user said no. Nothing can be recorded then.
    void failed(const linija::Error &error);

private:
    void make();

    SecretStore &m_secrets;
    std::optional<RecordingKeys> m_keys;
    bool m_loading = false;
};

} // namespace linija
