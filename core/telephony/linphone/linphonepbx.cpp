// What the engine does with the PBX besides calls: feature codes and watched extensions.
#include "core/telephony/callheaders.h"
#include "core/telephony/linphone/linphoneengineprivate.h"

namespace linija {

Result<QString> LinphoneEngine::Private::run(const phonecommand::ServiceCall &command)
{
    if (command.callId.isEmpty() || command.callId.size() > 64)
        return Error{ErrorCode::Invalid, QStringLiteral("parameter \"id\" must have 1 to 64 characters")};
    if (!command.digits.isEmpty() && !isDtmf(command.digits))
        return Error{ErrorCode::Invalid, QStringLiteral("digits may be 0-9 * # A-D, at most 32")};
    if (upCount() > 0) // it would put whoever talks on hold
        return Error{ErrorCode::Busy, QStringLiteral("a call is up"), true};
    if (phone.registration != RegistrationState::Registered)
        return Error{ErrorCode::Offline, QStringLiteral("the account is not registered"), true};
    const auto uri = dialUri(command.target, phone.account, {});
    if (!uri)
        return uri.error();
    if (const auto started = services.start(core, command, *uri); !started)
        return started.error();
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::WatchExtensions &command)
{
    subscriptions.watch(command.extensions);
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::MapHeaders &command)
{
    auto rules = readHeaderRules(command.rules);
    if (!rules)
        return rules.error();
    headerRules = std::move(rules).value();
    return QString();
}

} // namespace linija
