#include "app/backend/auth.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

constexpr qsizetype maxTokenLength = 4096;
constexpr qint64 maxFileBytes = 1024 * 1024;

QByteArray digest(const QByteArray &token) { return QCryptographicHash::hash(token, QCryptographicHash::Sha256); }

} // namespace

bool Account::mayWrite() const
{
    return std::any_of(roles.begin(), roles.end(),
                       [](const QString &role) { return role == u"agent" || role == u"lead" || role == u"admin"; });
}

bool Account::isAdmin() const { return roles.contains(u"admin"_s); }

void Authenticator::acceptDemoTokens()
{
    m_accounts.insert(digest("demo-olena"), {u"olena"_s, {u"agent"_s}});
    m_accounts.insert(digest("demo-tomas"), {u"tomas"_s, {u"agent"_s}});
    m_accounts.insert(digest("demo-rasa"), {u"rasa"_s, {u"agent"_s, u"lead"_s}});
    m_accounts.insert(digest("demo-admin"), {u"admin"_s, {u"admin"_s}});
}

Result<void> Authenticator::acceptTokenFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, path + u": "_s + file.errorString()};
    if (file.size() > maxFileBytes)
        return Error{ErrorCode::TooLarge, path + u": larger than 1 MiB"_s};
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parse);
    if (!document.isArray())
        return Error{ErrorCode::Invalid, path + u": not a JSON list: "_s + parse.errorString()};
    const QJsonArray list = document.array();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject entry = list.at(i).toObject();
        const QByteArray hash = QByteArray::fromHex(entry.value(u"sha256"_s).toString().toLatin1());
        Account account{entry.value(u"login"_s).toString(), {}};
        for (const QJsonValue &role : entry.value(u"roles"_s).toArray())
            account.roles.append(role.toString());
        if (account.login.isEmpty() || account.roles.isEmpty() || hash.size() != 32) {
            return Error{ErrorCode::Invalid,
                         path + u"[%1]: needs login, roles and sha256 (64 hexadecimal digits)"_s.arg(i)};
        }
        m_accounts.insert(hash, account);
    }
    return {};
}

std::optional<Account> Authenticator::account(const QByteArray &authorization) const
{
    constexpr QByteArrayView scheme("bearer ");
    if (authorization.size() <= scheme.size() || authorization.size() > maxTokenLength
        || authorization.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    // Looking up a digest tells nothing by its timing that would help to guess a token.
    const auto found = m_accounts.constFind(digest(authorization.mid(scheme.size()).trimmed()));
    if (found == m_accounts.constEnd())
        return std::nullopt;
    return *found;
}

} // namespace linija::backend
