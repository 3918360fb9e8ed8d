// What the engine does with the PBX besides calls: feature codes, watched extensions, the echo call of the check before work.
#include "core/domain/emergencynumber.h"
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
    services.setWaiting(echo.isUp()); // it takes some seconds, and is over before the code's own limit
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

void LinphoneEngine::Private::prepareEchoCalls()
{
    echo.begin({[this](lib::Call &call) {
                    sound.playAsSpoken();
                    care.apply(call);
                },
                [this] { quality.wake(); }});
    QObject::connect(&echo, &LinphoneEchoCall::told, &q, &PhoneEngine::echoCallChanged);
    QObject::connect(&echo, &LinphoneEchoCall::over, &q, [this] {
        (void)quality.finish(echoCallId);
        bench.callsChanged();
        services.setWaiting(false);
    });
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::StartEchoCall &command)
{
    if (upCount() > 0 || services.isBusy())
        return Error{ErrorCode::Busy, upCount() > 0 ? QStringLiteral("a call is up") : QStringLiteral("a code is being dialled"), true};
    if (phone.registration != RegistrationState::Registered)
        return Error{ErrorCode::Offline, QStringLiteral("the account is not registered"), true};
    if (!emergencyNumber(command.target, options.region, options.account.emergencyNumbers).isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("nobody calls for help to hear an echo")};
    const auto uri = dialUri(command.target, phone.account, {});
    if (!uri)
        return uri.error();
    demandEncryption();
    if (const auto started = echo.start(core, uri->toStdString()); !started)
        return started.error();
    bench.callsChanged();
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::StopEchoCall &)
{
    echo.stop();
    return QString();
}

} // namespace linija
