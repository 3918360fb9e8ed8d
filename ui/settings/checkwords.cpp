#include "ui/settings/checkwords.h"

#include "ui/settings/registrationwords.h"
#include "ui/widgets/customerwords.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/percent.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace linija {

namespace {

class PhoneCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(PhoneCheckWords)
};

QString titleOf(CheckItem item)
{
    switch (item) {
    case CheckItem::SignedIn: return PhoneCheckWords::tr("Telephone server", "step of the check before work");
    case CheckItem::Devices: return PhoneCheckWords::tr("Sound devices", "step of the check before work");
    case CheckItem::Microphone: return PhoneCheckWords::tr("Your voice", "step of the check before work");
    case CheckItem::Echo: return PhoneCheckWords::tr("Echo call", "step of the check before work");
    case CheckItem::Line: return PhoneCheckWords::tr("Line quality", "step of the check before work: loss, jitter, delay");
    }
    return {};
}

// What the step is about, while there is nothing else to say of it.
QString questionOf(CheckItem item)
{
    switch (item) {
    case CheckItem::SignedIn: return PhoneCheckWords::tr("Is the phone signed in, so that customers reach you?");
    case CheckItem::Devices: return PhoneCheckWords::tr("Are the microphone and the headset that you chose plugged in?");
    case CheckItem::Microphone: return PhoneCheckWords::tr("Are you heard, and loud enough?");
    case CheckItem::Echo: return PhoneCheckWords::tr("Does what you say come back from the telephone server?");
    case CheckItem::Line: return PhoneCheckWords::tr("How much is lost or late on the way?");
    }
    return {};
}

QString decibels(double db, const QLocale &locale)
{
    return PhoneCheckWords::tr("%1 dB").arg(QString(locale.toString(db, 'f', 0)).replace(QLatin1Char('-'), QChar(0x2212)));
}

QString lineFigures(const PhoneCheckReport &report, const QLocale &locale)
{
    const CallQuality &quality = report.quality;
    const auto tenth = [&](double value) { return locale.toString(value, 'f', 1); };
    const auto whole = [&](double value) { return locale.toString(value, 'f', 0); };
    QStringList facts{PhoneCheckWords::tr("Packet loss: %1 to you, %2 from you", "shares in percent")
                          .arg(percentText(tenth(quality.lossInPercent), locale), percentText(tenth(quality.lossOutPercent), locale)),
                      PhoneCheckWords::tr("Jitter: %1 ms").arg(whole(quality.jitterMs))};
    if (quality.roundTripMs > 0)
        facts << PhoneCheckWords::tr("Round trip: %1 ms", "travel time of sound").arg(whole(quality.roundTripMs));
    facts << PhoneCheckWords::tr("MOS: %1", "mean opinion score").arg(tenth(quality.mos));
    return factLine(facts);
}

QString figureOf(CheckItem item, const PhoneCheckReport &report, const QLocale &locale)
{
    const CheckStep &step = report.step(item);
    const bool judged = step.state == CheckState::Good || step.state == CheckState::Doubtful || step.state == CheckState::Bad;
    if (!judged)
        return step.state == CheckState::Skipped ? QString() : questionOf(item);
    switch (item) {
    case CheckItem::SignedIn: return step.reason == CheckReason::NoPhone ? QString() : report.server;
    case CheckItem::Devices: {
        QStringList names{report.input, report.output};
        names.removeAll(QString());
        names.removeDuplicates();
        return factLine(names);
    }
    case CheckItem::Microphone: return step.reason == CheckReason::NothingFromMicrophone || step.reason == CheckReason::NoPhone ? QString() : PhoneCheckWords::tr("Heard at %1", "a sound level").arg(decibels(report.sentDb, locale));
    case CheckItem::Echo: return step.state == CheckState::Good ? PhoneCheckWords::tr("Came back at %1", "a sound level").arg(decibels(report.heardDb, locale)) : QString();
    case CheckItem::Line: return step.reason == CheckReason::NotMeasured ? QString() : lineFigures(report, locale);
    }
    return {};
}

QString adviceOf(CheckItem item, const PhoneCheckReport &report)
{
    switch (report.step(item).reason) {
    case CheckReason::None: return {};
    case CheckReason::NoPhone: return PhoneCheckWords::tr("The phone does not answer. Close Linija and open it again; if that does not help, ask your administrator.");
    case CheckReason::NoAccount:
        return item == CheckItem::SignedIn ? PhoneCheckWords::tr("No phone account is set up: only direct calls to this computer reach you.")
                                           : PhoneCheckWords::tr("Without a phone account there is no echo number to call.");
    case CheckReason::NotSignedIn: {
        PhoneStatus status;
        status.link = PhoneLinkState::Connected;
        status.registration = RegistrationState::Failed;
        status.registrationReason = report.registrationReason;
        return registrationWords(status).reason;
    }
    case CheckReason::SigningIn: return PhoneCheckWords::tr("Signing in takes unusually long. Check the network, then check again.");
    case CheckReason::OtherServer: return PhoneCheckWords::tr("The main server does not answer; you are signed in at a backup. Calls reach you; tell your administrator.");
    case CheckReason::NoSound: return PhoneCheckWords::tr("There is neither microphone nor speaker. Plug in your headset; Linija finds it by itself.");
    case CheckReason::NoMicrophone: return PhoneCheckWords::tr("There is no microphone. Plug in your headset; Linija finds it by itself.");
    case CheckReason::NoSpeaker: return PhoneCheckWords::tr("There is no speaker or headset. Plug one in; Linija finds it by itself.");
    case CheckReason::OtherDevice: return PhoneCheckWords::tr("The device you chose is not plugged in; another one is used instead. Plug yours in, or choose another one in the sound settings.");
    case CheckReason::NothingFromMicrophone:
        return PhoneCheckWords::tr("Nothing comes from the microphone, not even the noise of the room. Is it muted on the headset or its cable?");
    case CheckReason::NotHeard: return PhoneCheckWords::tr("We did not hear you. Check again and say a sentence; if you did, this may be the wrong microphone.");
    case CheckReason::Quiet: return PhoneCheckWords::tr("You are very quiet. Move the microphone closer to your mouth, or make it louder in the sound settings.");
    case CheckReason::NoEchoNumber: return PhoneCheckWords::tr("No echo extension is known. Your administrator can name one in the telephone server’s profile.");
    case CheckReason::CallNotMade: return PhoneCheckWords::tr("It needs the echo call, which could not be made.");
    case CheckReason::NotMeasured: return PhoneCheckWords::tr("The line could not be measured. Check again.");
    case CheckReason::NoSuchNumber:
        return PhoneCheckWords::tr("The telephone server does not know the echo extension (%1). Tell your administrator; calls may still work.").arg(report.sipStatus);
    case CheckReason::Refused:
        return report.sipStatus > 0 ? PhoneCheckWords::tr("The telephone server refused the echo call (%1). Tell your administrator.").arg(report.sipStatus)
                                    : PhoneCheckWords::tr("The telephone server refused the echo call. Tell your administrator.");
    case CheckReason::Busy: return PhoneCheckWords::tr("The echo extension is busy. Check again in a moment.");
    case CheckReason::NoAnswer: return PhoneCheckWords::tr("The echo extension did not answer in time. Check again; if it stays so, tell your administrator.");
    case CheckReason::Unreachable: return PhoneCheckWords::tr("The echo extension cannot be reached now. Check again; if it stays so, tell your administrator.");
    case CheckReason::NotEncrypted: return PhoneCheckWords::tr("The telephone server does not encrypt sound, but your settings demand it. Tell your administrator.");
    case CheckReason::CutOff: return PhoneCheckWords::tr("The echo call was cut off. Check again; if it stays so, tell your administrator.");
    case CheckReason::PhoneFailed: return PhoneCheckWords::tr("The phone could not make the echo call. Check again; if it stays so, ask your administrator.");
    case CheckReason::NothingBack: return PhoneCheckWords::tr("You were heard here, but nothing came back: sound does not get through the network. Tell your administrator.");
    case CheckReason::NotSpoken: return PhoneCheckWords::tr("You said nothing that could have come back. Check again and say a sentence.");
    case CheckReason::NothingArrives: return PhoneCheckWords::tr("No sound arrives from the telephone server: something on the network blocks it. Tell your administrator.");
    case CheckReason::LossIn: return PhoneCheckWords::tr("Parts of what customers say are lost on the network. Use a cable instead of Wi-Fi if you can.");
    case CheckReason::LossOut: return PhoneCheckWords::tr("Customers would hear you with gaps: sound is lost on the network. Use a cable instead of Wi-Fi if you can.");
    case CheckReason::Jitter: return PhoneCheckWords::tr("The network delivers sound unevenly. Close downloads and video on this computer if there are any.");
    case CheckReason::Delay: return PhoneCheckWords::tr("Sound takes long to arrive, so you would talk over each other. Are you on a VPN or mobile network?");
    case CheckReason::BusyComputer: return PhoneCheckWords::tr("This computer is too busy to play sound evenly. Close programs that you do not need.");
    }
    return {};
}

} // namespace

CheckWords checkStepWords(CheckItem item, const PhoneCheckReport &report, const QLocale &locale)
{
    CheckWords words;
    words.title = titleOf(item);
    words.figure = figureOf(item, report, locale);
    words.advice = adviceOf(item, report);
    switch (report.step(item).state) {
    case CheckState::Waiting:
        words.state = PhoneCheckWords::tr("Not checked", "step of the check before work");
        words.icon = Icon::Clock;
        break;
    case CheckState::Running:
        words.state = PhoneCheckWords::tr("Checking …", "step of the check before work");
        words.icon = Icon::Sync;
        words.role = StateRole::Ours;
        break;
    case CheckState::Good:
        words.state = PhoneCheckWords::tr("Good", "step of the check before work");
        words.icon = Icon::Check;
        words.role = StateRole::Talking;
        break;
    case CheckState::Doubtful:
        words.state = PhoneCheckWords::tr("Not ideal", "step of the check before work");
        words.icon = Icon::Info;
        words.role = StateRole::Waiting;
        break;
    case CheckState::Bad:
        words.state = PhoneCheckWords::tr("Problem", "step of the check before work");
        words.icon = Icon::Warning;
        words.role = StateRole::Trouble;
        break;
    case CheckState::Skipped:
        words.state = PhoneCheckWords::tr("Skipped", "step of the check before work");
        words.icon = Icon::Clock;
        break;
    }
    return words;
}

namespace {

QString inSentence(QString title)
{
    title[0] = title.at(0).toLower(); // none of them begins with a name
    return title;
}

// The steps that stand so, by name: on a low screen their rows may be out of sight.
QString stepsThatAre(CheckState state, const PhoneCheckReport &report)
{
    QStringList names;
    for (const CheckItem item : {CheckItem::SignedIn, CheckItem::Devices, CheckItem::Microphone, CheckItem::Echo, CheckItem::Line}) {
        if (report.step(item).state == state)
            names << inSentence(titleOf(item));
    }
    return CustomerWords::list(names);
}

} // namespace

CheckWords checkVerdictWords(const PhoneCheckReport &report, bool callUp)
{
    CheckWords words;
    const bool skipped = std::any_of(report.steps.begin(), report.steps.end(), [](const CheckStep &one) { return one.state == CheckState::Skipped; });
    switch (report.verdict) {
    case CheckVerdict::None:
        words.title = PhoneCheckWords::tr("Are you ready for calls?");
        words.advice = PhoneCheckWords::tr("One click, about 15 seconds: Linija checks the account and the devices, listens to your microphone, and calls a number that plays back what you say.");
        words.icon = Icon::Phone;
        break;
    case CheckVerdict::Running:
        words.icon = report.speakNow ? Icon::Mic : Icon::Sync;
        words.role = StateRole::Ours;
        words.title = report.speakNow ? PhoneCheckWords::tr("Please speak: say a sentence or two") : PhoneCheckWords::tr("Checking …");
        words.advice = !report.speakNow ? PhoneCheckWords::tr("Keep your headset on; in a moment you are asked to speak.")
            : report.step(CheckItem::Echo).state == CheckState::Running ? PhoneCheckWords::tr("A moment later you should hear yourself in your headset.")
                                                                        : PhoneCheckWords::tr("Your microphone is being listened to.");
        break;
    case CheckVerdict::Good:
        words.title = PhoneCheckWords::tr("You can take calls");
        words.advice = skipped ? PhoneCheckWords::tr("Everything that could be checked is good. Skipped steps are marked below.") : PhoneCheckWords::tr("Everything is as it should be.");
        words.icon = Icon::Check;
        words.role = StateRole::Talking;
        break;
    case CheckVerdict::Doubtful:
        words.title = PhoneCheckWords::tr("You can take calls, with something to improve");
        words.advice = PhoneCheckWords::tr("Needs attention: %1. What helps is written below.", "names of steps").arg(stepsThatAre(CheckState::Doubtful, report));
        words.icon = Icon::Info;
        words.role = StateRole::Waiting;
        break;
    case CheckVerdict::Bad:
        words.title = PhoneCheckWords::tr("Calls will have trouble");
        words.advice = PhoneCheckWords::tr("Problem: %1. See below what helps, then check again.", "names of steps").arg(stepsThatAre(CheckState::Bad, report));
        words.icon = Icon::Warning;
        words.role = StateRole::Trouble;
        break;
    case CheckVerdict::Stopped:
        words.title = PhoneCheckWords::tr("Stopped before its end");
        words.advice = PhoneCheckWords::tr("Nothing is known yet; check again when you like.");
        words.icon = Icon::Pause;
        break;
    case CheckVerdict::GaveWay:
        words.title = PhoneCheckWords::tr("A call came first");
        words.advice = PhoneCheckWords::tr("The check stopped at once. Check again when the line is free.");
        words.icon = Icon::Phone;
        words.role = StateRole::Ours;
        break;
    }
    if (callUp && report.verdict != CheckVerdict::Running && report.verdict != CheckVerdict::GaveWay)
        words.advice = PhoneCheckWords::tr("A call is up; check again when the line is free.");
    return words;
}

QJsonObject lastCheck(Timestamp at, CheckVerdict verdict)
{
    return {{QStringLiteral("at"), toIso(at)}, {QStringLiteral("verdict"), checkVerdictName(verdict)}};
}

QString lastCheckWords(const QJsonObject &kept, Timestamp now, const QLocale &locale)
{
    const auto at = fromIso(kept.value(QLatin1String("at")).toString());
    QString verdict;
    switch (checkVerdictFromName(kept.value(QLatin1String("verdict")).toString())) {
    case CheckVerdict::Good: verdict = PhoneCheckWords::tr("good", "result of the last check"); break;
    case CheckVerdict::Doubtful: verdict = PhoneCheckWords::tr("not ideal", "result of the last check"); break;
    case CheckVerdict::Bad: verdict = PhoneCheckWords::tr("with problems", "result of the last check"); break;
    case CheckVerdict::None:
    case CheckVerdict::Running:
    case CheckVerdict::Stopped:
    case CheckVerdict::GaveWay: return {};
    }
    if (!at || *at > now)
        return {};
    const QDateTime then = toQDateTime(*at).toLocalTime();
    const QString time = shortTime(locale, then.time());
    const qint64 days = then.date().daysTo(toQDateTime(now).toLocalTime().date());
    if (days == 0)
        return PhoneCheckWords::tr("Last checked today at %1: %2", "time, result").arg(time, verdict);
    if (days == 1)
        return PhoneCheckWords::tr("Last checked yesterday at %1: %2", "time, result").arg(time, verdict);
    return PhoneCheckWords::tr("Last checked on %1 at %2: %3", "date, time, result").arg(locale.toString(then.date(), QLocale::ShortFormat), time, verdict);
}

} // namespace linija
