// The sign-in at the company's backend: joins the address of the settings and the token of the keyring to the connection, and
// joins anew where one of them changes. Asks a backend who it is before it is taken, and switches between the company and the
// demo company, which is another process with a home of its own. GUI thread.
#pragma once

#include "app/workstation/company.h"
#include "core/base/paths.h"
#include "core/session/backendsetup.h"

#include <QString>

namespace linija {

class BackendLink;
class SecretStore;
class Settings;

class BackendAccount final : public BackendSetup
{
    Q_OBJECT
public:
    // All must outlive it. For a demo it never connects: the demo company does.
    BackendAccount(Settings &settings, SecretStore &secrets, BackendLink &link, Paths paths, Company company, QObject *parent = nullptr);

    // Connects; first moves a token that an earlier version left in the settings file into the keyring.
    void start();

    [[nodiscard]] QFuture<Result<BackendFacts>> probe(const QUrl &url, const QByteArray &token) override;
    [[nodiscard]] bool isDemo() const override { return m_company == Company::Demo; }
    Result<void> openDemo() override;
    Result<void> leaveDemo() override;

Q_SIGNALS:
    void otherCompanyOpened(); // its window comes; this one should close

private:
    void connectNow();
    void adoptTokenInFile();

    Settings &m_settings;
    SecretStore &m_secrets;
    BackendLink &m_link;
    Paths m_paths;
    Company m_company;
    QString m_url; // connected with, or being so
    quint64 m_asked = 0;
};

} // namespace linija
