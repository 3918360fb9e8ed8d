#include "core/settings/settingsvalues.h"

#include "core/settings/settingtable.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace linija {

namespace {

template <class E, std::size_t N>
using Words = std::array<std::pair<E, const char *>, N>;

constexpr Words<ThemeChoice, 3> themeWords{
    {{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}};
constexpr Words<MotionChoice, 2> motionWords{{{MotionChoice::System, "system"}, {MotionChoice::Reduced, "reduced"}}};
constexpr Words<RingChoice, 2> ringWords{{{RingChoice::Sound, "sound"}, {RingChoice::ShowOnly, "show-only"}}};
constexpr Words<AidChoice, 3> aidWords{{{AidChoice::ByDevice, "by-device"}, {AidChoice::Off, "off"}, {AidChoice::On, "on"}}};
constexpr Words<CallRecordingRule, 4> recordingRuleWords{{{CallRecordingRule::Never, "never"},
                                                          {CallRecordingRule::OnDemand, "on-demand"},
                                                          {CallRecordingRule::Always, "always"},
                                                          {CallRecordingRule::Queues, "queues"}}};
constexpr Words<CallRecordingPlace, 3> recordingPlaceWords{
    {{CallRecordingPlace::Here, "here"}, {CallRecordingPlace::PbxByInfo, "pbx-info"}, {CallRecordingPlace::PbxByDigits, "pbx-digits"}}};
constexpr Words<SipTransport, 4> transportWords{{{SipTransport::Automatic, "auto"},
                                                 {SipTransport::Udp, "udp"},
                                                 {SipTransport::Tcp, "tcp"},
                                                 {SipTransport::Tls, "tls"}}};

constexpr Words<SoundEncryption, 3> encryptionWords{
    {{SoundEncryption::None, "none"}, {SoundEncryption::Sdes, "sdes"}, {SoundEncryption::Dtls, "dtls"}}};
constexpr Words<DigitsWay, 2> digitsWords{{{DigitsWay::Rtp, "rtp"}, {DigitsWay::Info, "info"}}};
constexpr Words<PushToTalk, 3> pushWords{{{PushToTalk::Off, "off"}, {PushToTalk::Talk, "talk"}, {PushToTalk::Mute, "mute"}}};
constexpr Words<EncryptionNeed, 2> needWords{{{EncryptionNeed::Preferred, "preferred"}, {EncryptionNeed::Mandatory, "mandatory"}}};

template <class E, std::size_t N>
QString wordOf(const Words<E, N> &words, E value)
{
    const auto *const at = std::find_if(words.begin(), words.end(), [&](const auto &one) { return one.first == value; });
    return QLatin1String(at->second);
}

template <class E, std::size_t N>
void readWord(const Words<E, N> &words, const QString &text, E &into)
{
    for (const auto &[value, word] : words) {
        if (text == QLatin1String(word))
            into = value;
    }
}

// The value under the key where it may stand there; a number out of its range moves to the range's end.
QJsonValue allowed(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    const SettingSpec *spec = findSetting(key);
    if (!spec || value.isUndefined())
        return value;
    if (spec->kind == SettingKind::Number && value.isDouble())
        return std::clamp(value.toInt(spec->standard.toInt()), spec->least, spec->most);
    return whyNot(*spec, value).isEmpty() ? value : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QJsonObject toJson(const SettingsValues &v)
{
    return {
        {QStringLiteral("language"), v.language},
        {QStringLiteral("theme"), wordOf(themeWords, v.theme)},
        {QStringLiteral("textPercent"), v.textPercent},
        {QStringLiteral("motion"), wordOf(motionWords, v.motion)},
        {QStringLiteral("answerTargetSeconds"), v.answerTargetSeconds},
        {QStringLiteral("callWaiting"), v.callWaiting},
        {QStringLiteral("holdSeconds"), v.holdSeconds},
        {QStringLiteral("holdReminderSeconds"), v.holdReminderSeconds},
        {QStringLiteral("pushToTalk"), wordOf(pushWords, v.pushToTalk)},
        {QStringLiteral("autoAnswer"), v.autoAnswer},
        {QStringLiteral("autoAnswerQueues"), QJsonArray::fromStringList(v.autoAnswerQueues)},
        {QStringLiteral("desktopNotifications"), v.desktopNotifications},
        {QStringLiteral("showNamesInNotifications"), v.showNamesInNotifications},
        {QStringLiteral("closeToTray"), v.closeToTray},
        {QStringLiteral("backendUrl"), v.backendUrl},
        {QStringLiteral("agentLogin"), v.agentLogin},
        {QStringLiteral("agentName"), v.agentName},
        {QStringLiteral("homeRegion"), v.homeRegion},
        {QStringLiteral("sipAccount"), v.sipAccount},
        {QStringLiteral("sipUser"), v.sipUser},
        {QStringLiteral("sipServer"), v.sipServer},
        {QStringLiteral("sipTransport"), wordOf(transportWords, v.sipTransport)},
        {QStringLiteral("sipPort"), v.sipPort},
        {QStringLiteral("sipMoreServers"), QJsonArray::fromStringList(v.sipMoreServers)},
        {QStringLiteral("sipOutboundProxy"), v.sipOutboundProxy},
        {QStringLiteral("sipRootCa"), v.sipRootCa},
        {QStringLiteral("soundEncryption"), wordOf(encryptionWords, v.soundEncryption)},
        {QStringLiteral("encryptionNeed"), wordOf(needWords, v.encryptionNeed)},
        {QStringLiteral("ice"), v.ice},
        {QStringLiteral("digitsWay"), wordOf(digitsWords, v.digitsWay)},
        {QStringLiteral("stunServer"), v.stunServer},
        {QStringLiteral("turnServer"), v.turnServer},
        {QStringLiteral("turnUser"), v.turnUser},
        {QStringLiteral("pbxProfile"), v.pbxProfile},
        {QStringLiteral("emergencyNumbers"), QJsonArray::fromStringList(v.emergencyNumbers)},
        {QStringLiteral("audioInput"), v.audioInput},
        {QStringLiteral("audioOutput"), v.audioOutput},
        {QStringLiteral("ringOutput"), v.ringOutput},
        {QStringLiteral("noticeOutput"), v.noticeOutput},
        {QStringLiteral("ring"), wordOf(ringWords, v.ring)},
        {QStringLiteral("ringSound"), v.ringSound},
        {QStringLiteral("queueSounds"), v.queueSounds},
        {QStringLiteral("echoCancelling"), wordOf(aidWords, v.echoCancelling)},
        {QStringLiteral("levelControl"), wordOf(aidWords, v.levelControl)},
        {QStringLiteral("noiseGate"), v.noiseGate},
        {QStringLiteral("inputGain"), v.inputGain},
        {QStringLiteral("outputGain"), v.outputGain},
        {QStringLiteral("callTones"), v.callTones},
        {QStringLiteral("headsetButtons"), v.headsetButtons},
        {QStringLiteral("recordingRule"), wordOf(recordingRuleWords, v.recordingRule)},
        {QStringLiteral("recordingQueues"), QJsonArray::fromStringList(v.recordingQueues)},
        {QStringLiteral("recordingPlace"), wordOf(recordingPlaceWords, v.recordingPlace)},
        {QStringLiteral("recordingStartDigits"), v.recordingStartDigits},
        {QStringLiteral("recordingStopDigits"), v.recordingStopDigits},
        {QStringLiteral("recordingAnnouncement"), v.recordingAnnouncement},
        {QStringLiteral("recordingDays"), v.recordingDays},
        {QStringLiteral("recordingRoomMb"), v.recordingRoomMb},
        {QStringLiteral("notReadyReasons"), QJsonArray::fromStringList(v.notReadyReasons)},
        {QStringLiteral("shortcuts"), v.shortcuts},
        {QStringLiteral("windowLayout"), v.windowLayout},
        {QStringLiteral("lastPhoneCheck"), v.lastPhoneCheck},
        {QStringLiteral("firstRunDone"), v.firstRunDone},
    };
}

SettingsValues settingsFromJson(const QJsonObject &json)
{
    SettingsValues v;
    const auto get = [&json](const char *key) { return allowed(json, QLatin1String(key)); };
    const auto text = [&get](const char *key, QString &into) { into = get(key).toString(into); };
    const auto number = [&get](const char *key, int &into) { into = get(key).toInt(into); };
    const auto list = [&get](const char *key, QStringList &into) {
        const QJsonValue value = get(key);
        if (!value.isArray())
            return;
        into.clear();
        for (const QJsonValue &one : value.toArray())
            into << one.toString();
    };
    const auto toggle = [&get](const char *key, bool &into) { into = get(key).toBool(into); };
    text("language", v.language);
    readWord(themeWords, get("theme").toString(), v.theme);
    number("textPercent", v.textPercent);
    readWord(motionWords, get("motion").toString(), v.motion);
    number("answerTargetSeconds", v.answerTargetSeconds);
    toggle("callWaiting", v.callWaiting);
    number("holdSeconds", v.holdSeconds);
    number("holdReminderSeconds", v.holdReminderSeconds);
    readWord(pushWords, get("pushToTalk").toString(), v.pushToTalk);
    toggle("autoAnswer", v.autoAnswer);
    list("autoAnswerQueues", v.autoAnswerQueues);
    toggle("desktopNotifications", v.desktopNotifications);
    toggle("showNamesInNotifications", v.showNamesInNotifications);
    toggle("closeToTray", v.closeToTray);
    text("backendUrl", v.backendUrl);
    text("agentLogin", v.agentLogin);
    text("agentName", v.agentName);
    text("homeRegion", v.homeRegion);
    text("sipAccount", v.sipAccount);
    text("sipUser", v.sipUser);
    text("sipServer", v.sipServer);
    readWord(transportWords, get("sipTransport").toString(), v.sipTransport);
    number("sipPort", v.sipPort);
    list("sipMoreServers", v.sipMoreServers);
    text("sipOutboundProxy", v.sipOutboundProxy);
    text("sipRootCa", v.sipRootCa);
    readWord(encryptionWords, get("soundEncryption").toString(), v.soundEncryption);
    readWord(needWords, get("encryptionNeed").toString(), v.encryptionNeed);
    toggle("ice", v.ice);
    readWord(digitsWords, get("digitsWay").toString(), v.digitsWay);
    text("stunServer", v.stunServer);
    text("turnServer", v.turnServer);
    text("turnUser", v.turnUser);
    text("pbxProfile", v.pbxProfile);
    list("emergencyNumbers", v.emergencyNumbers);
    text("audioInput", v.audioInput);
    text("audioOutput", v.audioOutput);
    text("ringOutput", v.ringOutput);
    text("noticeOutput", v.noticeOutput);
    readWord(ringWords, get("ring").toString(), v.ring);
    text("ringSound", v.ringSound);
    v.queueSounds = get("queueSounds").toObject();
    readWord(aidWords, get("echoCancelling").toString(), v.echoCancelling);
    readWord(aidWords, get("levelControl").toString(), v.levelControl);
    toggle("noiseGate", v.noiseGate);
    number("inputGain", v.inputGain);
    number("outputGain", v.outputGain);
    text("callTones", v.callTones);
    toggle("headsetButtons", v.headsetButtons);
    readWord(recordingRuleWords, get("recordingRule").toString(), v.recordingRule);
    list("recordingQueues", v.recordingQueues);
    readWord(recordingPlaceWords, get("recordingPlace").toString(), v.recordingPlace);
    text("recordingStartDigits", v.recordingStartDigits);
    text("recordingStopDigits", v.recordingStopDigits);
    text("recordingAnnouncement", v.recordingAnnouncement);
    number("recordingDays", v.recordingDays);
    number("recordingRoomMb", v.recordingRoomMb);
    list("notReadyReasons", v.notReadyReasons);
    v.shortcuts = get("shortcuts").toObject();
    v.windowLayout = json.value(QLatin1String("windowLayout")).toObject();
    v.lastPhoneCheck = json.value(QLatin1String("lastPhoneCheck")).toObject();
    toggle("firstRunDone", v.firstRunDone);
    return v;
}

} // namespace linija
