// Who is asking: bearer tokens (RFC 6750) and roles. Only digests of tokens are kept, so a dump of memory or a log
// never shows one. Filled before the server starts, then read by the I/O thread alone.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace linija::backend {

struct Account
{
    QString login;
    QStringList roles; // agent, lead, trainer, quality, admin, trainee

    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] bool isAdmin() const;
};

class Authenticator
{
public:
    void acceptDemoTokens(); // demo-olena, demo-tomas, demo-rasa, demo-admin: public, for the demo company alone
    // A JSON file [{"login", "roles": [], "sha256": hex digest of the token}], at most 1 MiB.
    [[nodiscard]] Result<void> acceptTokenFile(const QString &path);
    // Takes the whole Authorization header. Nothing where it names nobody.
    [[nodiscard]] std::optional<Account> account(const QByteArray &authorization) const;
    [[nodiscard]] bool empty() const { return m_accounts.isEmpty(); }

private:
    QHash<QByteArray, Account> m_accounts; // SHA-256 of the token
};

} // namespace linija::backend
