#include "ui/shell/problems.h"
#include "ui/settings/registrationwords.h"
#include "ui/softphone/soundwords.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace linija {

namespace {

class Problems
{
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

// Whom the agent talks through while the chosen device is not there; empty while it is.
QString missingDeviceWords(const DeskState &state)
{
    if (state.phone.link != PhoneLinkState::Connected || !state.phone.hasSoundDevice)
        return {};
    const auto nameOf = [&](const QString &id) {
        const auto at = std::find_if(state.phone.devices.begin(), state.phone.devices.end(), [&](const AudioDevice &one) { return one.id == id; });
        return at == state.phone.devices.end() ? Problems::tr("another device") : at->name;
    };
    const bool output = !state.chosenOutput.isEmpty() && state.phone.output.isEmpty() && !state.phone.servingOutput.isEmpty();
    const bool input = !state.chosenInput.isEmpty() && state.phone.input.isEmpty() && !state.phone.servingInput.isEmpty();
    if (output)
        return Problems::tr("The device that you chose to talk on is not plugged in. Linija uses %1 until it is back.")
            .arg(nameOf(state.phone.servingOutput));
    if (input)
        return Problems::tr("The microphone that you chose is not plugged in. Linija uses %1 until it is back.")
            .arg(nameOf(state.phone.servingInput));
    return {};
}

constexpr auto offlineGrace = std::chrono::seconds(5); // a hiccup is no news

} // namespace

QVector<Problem> problemsOf(const DeskState &state, const QLocale &locale)
{
    QVector<Problem> problems;
    if (state.draftsNotStored > 0)
        problems.append({QStringLiteral("drafts"), BannerKind::Error,
                         Problems::tr("What you typed last is not on disk yet. It stays in the window and saving is tried again every few "
                            "seconds; please do not close Linija. Is the disk full?"),
                         {}, false});
    switch (state.phone.link) {
    case PhoneLinkState::Lost:
        problems.append({QStringLiteral("phone"), BannerKind::Error,
                         Problems::tr("The phone does not answer. A call that is up goes on without the window; Linija connects again "
                            "by itself."),
                         {}, false});
        break;
    case PhoneLinkState::Restarting:
        problems.append({QStringLiteral("phone"), BannerKind::Error,
                         Problems::tr("The phone has stopped, and a call that was up is cut off. Linija is starting the phone again; what "
                            "you typed is kept."),
                         {}, false});
        break;
    case PhoneLinkState::Incompatible:
        problems.append({QStringLiteral("phone"), BannerKind::Error,
                         Problems::tr("The running phone is a different version, so calls cannot be shown. Sign out of the computer "
                            "and in again, or tell your administrator."),
                         {}, false});
        break;
    case PhoneLinkState::Connected:
        if (!state.phone.hasSoundDevice)
            problems.append({QStringLiteral("sound"), state.callUp ? BannerKind::Error : BannerKind::Warning,
                             Problems::tr("No sound device: you and the caller cannot hear each other. Plug in a headset; Linija "
                                "finds it."),
                             Problems::tr("Sound settings"), true});
        if (state.phone.registration == RegistrationState::Failed)
            problems.append({QStringLiteral("registration"), BannerKind::Error,
                             Problems::tr("%1: no calls come from the telephone server. %2", "what is wrong; what to do about it")
                                 .arg(registrationTrouble(state.phone.registrationReason), registrationWords(state.phone).reason),
                             Problems::tr("Phone settings"), true});
        break;
    case PhoneLinkState::Starting: break;
    }
    switch (state.line) {
    case CallLine::Silent:
        problems.append({QStringLiteral("line"), BannerKind::Warning,
                         Problems::tr("No sound comes from the other side, though the call is up: they may be muted. Ask whether they hear "
                            "you."),
                         {}, true});
        break;
    case CallLine::Unanswered:
        problems.append({QStringLiteral("line"), BannerKind::Error,
                         Problems::tr("The telephone server does not answer. The call is kept for half a minute and goes on if the "
                            "connection comes back."),
                         {}, false});
        break;
    case CallLine::Good:
        if (const QString advice = soundAdvice(state.soundTrouble); !advice.isEmpty())
            problems.append({QStringLiteral("call-sound"), BannerKind::Warning, advice, {}, true});
        break;
    }
    if (const QString words = missingDeviceWords(state); !words.isEmpty())
        problems.append({QStringLiteral("device"), BannerKind::Warning, words, Problems::tr("Sound settings"), true});
    if (state.phone.headsetAccess == HeadsetAccess::Refused)
        problems.append({QStringLiteral("headset"), BannerKind::Warning,
                         Problems::tr("The buttons of %1 may not be read by you: an administrator has to install Linija’s udev rule and "
                            "plug the headset in again. Calls sound as usual.").arg(state.phone.headset),
                         {}, true});
    if (state.ringInaudible && state.phone.hasSoundDevice)
        problems.append({QStringLiteral("ring"), BannerKind::Warning,
                         Problems::tr("The ring cannot be heard on this computer. Calls still show on the left."), Problems::tr("Sound settings"),
                         true});
    switch (state.sync.connection) {
    case BackendConnection::Offline: {
        if (!state.sync.offlineSince || state.now - *state.sync.offlineSince < offlineGrace)
            break;
        const QString since =
            shortTime(locale, toQDateTime(*state.sync.offlineSince).toLocalTime().time());
        problems.append({QStringLiteral("backend"), BannerKind::Warning,
                         Problems::tr("The company server has been out of reach since %1. You can go on working: everything is kept here "
                            "and sent when the connection is back.", "a time of day").arg(since),
                         Problems::tr("Details"), true});
        break;
    }
    case BackendConnection::SignedOut:
        problems.append({QStringLiteral("backend"), BannerKind::Warning,
                         Problems::tr("The company server no longer accepts your sign-in. What you write is kept here and sent after you sign in "
                            "again."),
                         Problems::tr("Details"), true});
        break;
    case BackendConnection::Refused:
        problems.append({QStringLiteral("backend"), BannerKind::Error,
                         Problems::tr("The company server gives answers that Linija cannot use. What you write is kept here; please tell your "
                            "administrator."),
                         Problems::tr("Details"), true});
        break;
    case BackendConnection::NotSetUp:
    case BackendConnection::Connecting:
    case BackendConnection::Online: break;
    }
    if (state.setup == SetupState::Left)
        problems.append({QStringLiteral("setup"), BannerKind::Note,
                         Problems::tr("Linija is not connected to a company yet: there are no customers to show. Direct calls work."),
                         Problems::tr("Finish setting up"), true});
    if (!state.catalogProblems.isEmpty())
        problems.append({QStringLiteral("catalog"), BannerKind::Warning,
                         Problems::tr("%n guide(s) could not be read and are left out. First: %1", "flows",
                            int(state.catalogProblems.size()))
                             .arg(state.catalogProblems.first().left(200)),
                         {}, true});
    return problems;
}

Problem commandProblem(const QString &method, const Error &error)
{
    // The phone says "call.hold", the parts in between say "hold".
    const QString command = method.startsWith(QLatin1String("call.")) ? method.mid(5) : method;
    QString text;
    if (command == QLatin1String("answer"))
        text = Problems::tr("The call could not be answered: it may have ended just now.");
    else if (command == QLatin1String("dial"))
        text = error.code == ErrorCode::Invalid
            ? Problems::tr("That cannot be called: it is not a number or address that the phone understands.")
            : Problems::tr("The call could not be made. Please try again.");
    else if (command == QLatin1String("hold"))
        text = Problems::tr("The call could not be put on hold. The customer still hears you.");
    else if (command == QLatin1String("resume"))
        text = Problems::tr("The call could not be taken off hold. Please try again.");
    else if (command == QLatin1String("mute") || command == QLatin1String("setMuted"))
        text = Problems::tr("The microphone could not be switched. Check the call’s card to see whether you are heard.");
    else if (command == QLatin1String("hangup") || command == QLatin1String("hangUp")
             || command == QLatin1String("decline"))
        text = Problems::tr("The call could not be ended. Please try again.");
    else if (command == QLatin1String("dtmf") || command == QLatin1String("sendDtmf"))
        text = Problems::tr("The key did not reach the other side.");
    else if (command == QLatin1String("devices.select") || command == QLatin1String("selectDevices"))
        text = Problems::tr("That sound device cannot be used now. The one before stays in use.");
    else
        text = Problems::tr("The phone could not do that. Please try again.");
    return {QStringLiteral("command"), BannerKind::Warning, text, {}, true};
}

} // namespace linija
