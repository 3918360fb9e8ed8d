#include "app/ctl/checkrows.h"

#include "app/ctl/phonerows.h"

namespace linija::ctl {

namespace {

constexpr CheckItem items[] = {CheckItem::SignedIn, CheckItem::Devices, CheckItem::Microphone, CheckItem::Echo, CheckItem::Line};

QString number(double value, int digits = 0)
{
    return QString::number(value, 'f', digits);
}

QString goodDetail(CheckItem item, const PhoneCheckReport &report)
{
    switch (item) {
    case CheckItem::SignedIn: return QStringLiteral("signed in at %1").arg(report.server);
    case CheckItem::Devices: return QStringLiteral("microphone %1, speaker %2").arg(report.input, report.output);
    case CheckItem::Microphone: return QStringLiteral("a voice of %1 dBFS").arg(number(report.sentDb));
    case CheckItem::Echo: return QStringLiteral("it came back with %1 dBFS, %2").arg(number(report.heardDb), report.codec);
    case CheckItem::Line: break;
    }
    const CallQuality &quality = report.quality;
    return QStringLiteral("loss in %1 %, out %2 %, jitter %3 ms, round trip %4 ms, MOS %5")
        .arg(number(quality.lossInPercent, 1), number(quality.lossOutPercent, 1), number(quality.jitterMs), number(quality.roundTripMs), number(quality.mos, 1));
}

struct Trouble
{
    const char *detail;
    const char *mend;
};

Trouble troubleOf(CheckReason reason)
{
    switch (reason) {
    case CheckReason::None: return {"", ""};
    case CheckReason::NoPhone: return {"the phone is not there", "start linija, or linija-phone"};
    case CheckReason::NoAccount: return {"no account: direct calls alone", "set up the phone's account"};
    case CheckReason::NotSignedIn: return {"not signed in", "look at the reason"};
    case CheckReason::SigningIn: return {"signing in comes to no end", "check the network and the server"};
    case CheckReason::OtherServer: return {"another server stands in", "look after the first server"};
    case CheckReason::NoSound: return {"neither microphone nor speaker", "plug in a headset"};
    case CheckReason::NoMicrophone: return {"no microphone", "plug in a headset"};
    case CheckReason::NoSpeaker: return {"no speaker", "plug in a headset"};
    case CheckReason::OtherDevice: return {"the chosen device is not plugged in, another one stands in", "plug it in, or choose another one"};
    case CheckReason::NothingFromMicrophone: return {"the microphone gives nothing at all", "is it muted at the headset, or the wrong one?"};
    case CheckReason::NotHeard: return {"nobody was heard", "speak while the check runs"};
    case CheckReason::Quiet: return {"the voice is very quiet", "move the microphone closer, or raise inputGain"};
    case CheckReason::NoEchoNumber: return {"skipped: no echo extension", "name echoTest in the profile of the telephone server (docs/pbx.md)"};
    case CheckReason::CallNotMade: return {"skipped: no echo call was made", "mend what stands above"};
    case CheckReason::NotMeasured: return {"no figures came", "check again"};
    case CheckReason::NoSuchNumber: return {"the telephone server does not know the echo extension", "check echoTest in the profile against the server's numbers"};
    case CheckReason::Refused: return {"the telephone server refused the echo call", "let the agents' accounts call it"};
    case CheckReason::Busy: return {"the echo extension is busy", "check again"};
    case CheckReason::NoAnswer: return {"the echo extension does not answer", "check the number's dialplan at the server"};
    case CheckReason::Unreachable: return {"the echo extension cannot be reached", "check the number's dialplan at the server"};
    case CheckReason::NotEncrypted: return {"the server does not encrypt sound", "let the server offer SRTP, or set encryptionNeed to preferred"};
    case CheckReason::CutOff: return {"the other side hung up too early", "check the number's dialplan at the server"};
    case CheckReason::PhoneFailed: return {"the phone could not make the call", "look at logs/phone.log"};
    case CheckReason::NothingBack: return {"nothing came back of what was sent", "does the number send an echo? do firewalls let RTP through both ways?"};
    case CheckReason::NotSpoken: return {"nothing was sent that could come back", "speak while the check runs"};
    case CheckReason::NothingArrives: return {"no sound arrives", "let RTP through firewalls; try ice"};
    case CheckReason::LossIn: return {"packets are lost on the way here", "use a cable, look at the network"};
    case CheckReason::LossOut: return {"packets are lost on the way to the server", "use a cable, look at the network"};
    case CheckReason::Jitter: return {"packets come unevenly", "look at what else loads the network"};
    case CheckReason::Delay: return {"packets take long", "look at VPN and routes"};
    case CheckReason::BusyComputer: return {"this computer is too busy", "close programs"};
    }
    return {"", ""};
}

CheckRow rowOf(CheckItem item, const PhoneCheckReport &report)
{
    const CheckStep &step = report.step(item);
    CheckRow row{checkItemName(item).toLatin1(), step.state, {}, {}};
    if (step.state == CheckState::Good) {
        row.detail = goodDetail(item, report);
        return row;
    }
    const Trouble trouble = troubleOf(step.reason);
    row.detail = QString::fromLatin1(trouble.detail);
    row.mend = QString::fromLatin1(trouble.mend);
    const bool measured = step.state == CheckState::Doubtful || step.state == CheckState::Bad;
    if (step.reason == CheckReason::NotSignedIn) {
        row.detail += QStringLiteral(": ") + registrationReasonName(report.registrationReason);
        row.mend = registrationMend(report.registrationReason);
    } else if (item == CheckItem::Microphone && measured && step.reason != CheckReason::NoPhone) {
        row.detail += QStringLiteral(" (%1 dBFS)").arg(number(report.sentDb));
    } else if (item == CheckItem::Line && measured && step.reason != CheckReason::NotMeasured) {
        row.detail += QStringLiteral(": ") + goodDetail(item, report);
    } else if (item == CheckItem::Echo && report.sipStatus > 0) {
        row.detail += QStringLiteral(" (%1)").arg(report.sipStatus);
    }
    return row;
}

} // namespace

QVector<CheckRow> checkRows(const PhoneCheckReport &report)
{
    if (report.verdict == CheckVerdict::GaveWay)
        return {{"echo", CheckState::Doubtful, QStringLiteral("not checked: a call is up"), QStringLiteral("check again when the line is free")}};
    if (report.verdict == CheckVerdict::Stopped)
        return {{"echo", CheckState::Doubtful, QStringLiteral("not checked: another program stopped it"), QStringLiteral("check again")}};
    QVector<CheckRow> rows;
    for (const CheckItem item : items)
        rows.append(rowOf(item, report));
    return rows;
}

} // namespace linija::ctl
