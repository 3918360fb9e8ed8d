#include "core/secrets/secretstore.h"

#include <QUrl>

namespace linija {

namespace {

constexpr qsizetype longestName = 512;
constexpr qsizetype largestValue = 64 * 1024;

} // namespace

Result<void> SecretStore::checked(const QString &name)
{
    if (name.isEmpty() || name.size() > longestName)
        return Error{ErrorCode::Invalid, QStringLiteral("a secret's name has 1 to %1 characters").arg(longestName)};
    return {};
}

Result<void> SecretStore::checked(const QString &name, const QByteArray &value)
{
    if (const Result<void> named = checked(name); !named)
        return named;
    if (value.isEmpty())
        return Error{ErrorCode::Invalid, name + QStringLiteral(": an empty secret is removed, not written")};
    if (value.size() > largestValue)
        return Error{ErrorCode::TooLarge, name + QStringLiteral(": a secret has at most 64 KiB")};
    return {};
}

QString backendTokenName(const QString &backendUrl)
{
    const QUrl url(backendUrl);
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    return QStringLiteral("backend-token %1://%2:%3").arg(url.scheme(), url.host()).arg(url.port(usual)).left(longestName);
}

QString sipPasswordName(const QString &account, const QString &server)
{
    return QStringLiteral("sip-password %1 %2").arg(account.trimmed(), server.trimmed()).trimmed().left(longestName);
}

QString pbxPasswordName(const QString &user, const QString &url)
{
    const QUrl at(url);
    const int usual = at.scheme() == QLatin1String("https") ? 443 : 80;
    return QStringLiteral("pbx-password %1 %2://%3:%4").arg(user.trimmed(), at.scheme(), at.host()).arg(at.port(usual)).left(longestName);
}

QString turnPasswordName(const QString &user, const QString &server)
{
    return QStringLiteral("turn-password %1 %2").arg(user.trimmed(), server.trimmed()).left(longestName);
}

} // namespace linija
