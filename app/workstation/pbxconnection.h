// Joins the queue's presence to the settings: loads the profile that they name, off the GUI thread, sends the profile's HTTP
// requests with the password of the keyring, and says what is wrong with a profile. GUI thread.
#pragma once

#include "core/rest/curlhttpclient.h"
#include "core/session/queuepresence.h"

#include <QObject>

namespace linija {

class SecretStore;
class Settings;

class PbxConnection : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    PbxConnection(const Settings &settings, SecretStore &secrets, SoftphonePort &phone, AgentSession &agent, QObject *parent = nullptr);

    void start();
    [[nodiscard]] QueuePresence &queue() { return m_queue; }
    [[nodiscard]] const QString &problem() const { return m_problem; } // English; empty: the profile is sound

Q_SIGNALS:
    void problemChanged(const QString &problem);

private:
    void settingsChanged();
    void load(const QString &nameOrPath);
    [[nodiscard]] QFuture<Result<PbxAnswer>> send(const PbxHttp &request);

    const Settings &m_settings;
    SecretStore &m_secrets;
    CurlHttpClient m_http;
    QueuePresence m_queue;
    std::optional<QString> m_loaded; // what the settings said last
    QString m_problem;
    quint64 m_asked = 0;
};

} // namespace linija
