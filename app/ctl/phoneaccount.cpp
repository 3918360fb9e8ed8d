#include "app/ctl/phoneaccount.h"

#include "app/ctl/command.h"

#include "core/telephony/accountprotocol.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace linija::ctl {

namespace {

// One after the other from the same stream.
class SecretLines
{
public:
    [[nodiscard]] QString next()
    {
        if (!m_in.isOpen() && !m_in.open(stdin, QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(m_in.readLine(1024)).remove(QLatin1Char('\n'));
    }

private:
    QFile m_in;
};

} // namespace

Result<AccountSetup> takeAccountOptions(QStringList &arguments)
{
    QJsonObject account{{QStringLiteral("uri"), QString()}};
    const auto take = [&](const char *option, const char *field) {
        if (const auto value = takeOption(arguments, QLatin1String(option)))
            account.insert(QLatin1String(field), *value);
    };
    const auto takeList = [&](const char *option, const char *field) {
        if (const auto value = takeOption(arguments, QLatin1String(option)))
            account.insert(QLatin1String(field), QJsonArray::fromStringList(value->split(QLatin1Char(','), Qt::SkipEmptyParts)));
    };
    take("--server", "server");
    take("--auth-user", "authUser");
    take("--transport", "transport");
    takeList("--more-servers", "moreServers");
    take("--outbound-proxy", "outboundProxy");
    take("--encrypt", "mediaSecurity");
    take("--stun", "stunServer");
    take("--turn", "turnServer");
    take("--turn-user", "turnUser");
    takeList("--emergency-numbers", "emergencyNumbers");
    if (const auto file = takeOption(arguments, QStringLiteral("--root-ca")))
        account.insert(QStringLiteral("rootCa"), QFileInfo(*file).absoluteFilePath()); // the phone works in another folder
    if (takeFlag(arguments, QStringLiteral("--encrypt-always")))
        account.insert(QStringLiteral("mediaSecurityNeed"), QStringLiteral("mandatory"));
    if (takeFlag(arguments, QStringLiteral("--ice")))
        account.insert(QStringLiteral("ice"), true);
    SecretLines secrets;
    if (takeFlag(arguments, QStringLiteral("--password-stdin")))
        account.insert(QStringLiteral("password"), secrets.next());
    if (takeFlag(arguments, QStringLiteral("--turn-password-stdin")))
        account.insert(QStringLiteral("turnPassword"), secrets.next());
    return accountFromJson(account);
}

} // namespace linija::ctl
