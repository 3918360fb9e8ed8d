#include "core/settings/settingtable.h"

#include "core/settings/settingsvalues.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace linija {

namespace {

constexpr int longestText = 512;
constexpr int longestEntry = 64;

SettingSpec text(const char *key, std::optional<SettingPage> page, int most, SettingReach reach, const char *meaning)
{
    return {QLatin1String(key), page, SettingKind::Text, 0, most, {}, reach, meaning, {}};
}

SettingSpec number(const char *key, std::optional<SettingPage> page, int least, int most, SettingReach reach, const char *meaning)
{
    return {QLatin1String(key), page, SettingKind::Number, least, most, {}, reach, meaning, {}};
}

SettingSpec toggle(const char *key, std::optional<SettingPage> page, const char *meaning)
{
    return {QLatin1String(key), page, SettingKind::Toggle, 0, 0, {}, SettingReach::AtOnce, meaning, {}};
}

SettingSpec list(const char *key, std::optional<SettingPage> page, int most, const char *meaning)
{
    return {QLatin1String(key), page, SettingKind::TextList, 0, most, {}, SettingReach::AtOnce, meaning, {}};
}

SettingSpec choice(const char *key, std::optional<SettingPage> page, const QStringList &choices, const char *meaning)
{
    return {QLatin1String(key), page, SettingKind::Choice, 0, 0, choices, SettingReach::AtOnce, meaning, {}};
}

QVector<SettingSpec> makeTable()
{
    using enum SettingPage;
    using enum SettingReach;
    const auto words = [](const char *all) { return QString::fromLatin1(all).split(QLatin1Char(' ')); };
    QVector<SettingSpec> table{
        choice("theme", General, words("system light dark"), "Colours of the window; system: as the desktop."),
        number("textPercent", General, 100, 200, AtOnce, "Size of all text in percent."),
        choice("motion", General, words("system reduced"), "Moving parts; reduced: nothing slides or pulses."),
        number("answerTargetSeconds", General, 5, 120, AtOnce, "The bar on a ringing call is full for so many seconds."),
        toggle("callWaiting", General, "A second caller may ring, softly, while you talk; off: they hear busy."),
        number("holdSeconds", General, 0, 600, AtOnce, "How long you announce when you put somebody on hold; 0: you announce nothing."),
        number("holdReminderSeconds", General, 0, 120, AtOnce, "You are reminded so many seconds before that time is over."),
        choice("pushToTalk", General, words("off talk mute"), "While the key is held: talk, you are heard only then; mute, you are not heard."),
        toggle("autoAnswer", General, "Calls that ask for it by Call-Info, Alert-Info or X-AUTOANSWER are answered automatically while you are ready."),
        list("autoAnswerQueues", General, 100, "Queues whose calls are answered automatically while you are ready, by their keys."),
        toggle("desktopNotifications", General, "Tell of calls through the desktop while the window is not in front."),
        toggle("closeToTray", General, "Closing the window leaves Linija in the tray, where there is one."),
        text("audioInput", Sound, longestText, AtOnce, "Microphone, as the phone names it; empty: the system's default."),
        text("audioOutput", Sound, longestText, AtOnce, "Where the customer is heard; empty: the system's default."),
        choice("echoCancelling", Sound, words("by-device off on"), "Takes out of the microphone what the loudspeaker plays; by-device: on for loudspeakers, off for headsets."),
        choice("levelControl", Sound, words("by-device off on"), "Keeps you equally loud; by-device: on for loudspeakers, off for headsets."),
        toggle("noiseGate", Sound, "The microphone falls silent between words."),
        number("inputGain", Sound, -20, 20, AtOnce, "Makes the microphone louder or quieter, dB."),
        number("outputGain", Sound, -20, 20, AtOnce, "Makes the customer louder or quieter, dB."),
        choice("callTones", Sound, {QString(), QStringLiteral("EU"), QStringLiteral("LT"), QStringLiteral("LV"), QStringLiteral("TW"),
                                    QStringLiteral("UA"), QStringLiteral("US"), QStringLiteral("none")},
               "Whose ringing and busy tones you hear when you call; empty: those of the home country."),
        toggle("headsetButtons", Sound, "The headset's buttons answer, mute and hang up; its lamps show the call."),
        text("ringOutput", Sound, longestText, AtOnce, "Where it rings; empty: the system's default."),
        choice("ring", Sound, words("sound show-only"), "Ring aloud, or only show a call."),
        choice("ringSound", Sound, words("two-tone warble chimes marimba pulse"), "How it rings."),
        {QStringLiteral("queueSounds"), Sound, SettingKind::Texts, 0, 200, {}, AtOnce,
         "Queues that ring otherwise: queue to sound, \"support\": \"chimes\".", {}},
        text("noticeOutput", Sound, longestText, AtOnce, "Where short signals are heard that are no ring; empty: the system's default."),
        text("sipAccount", Phone, longestText, AtOnce, "sip:name@company.example; empty: direct calls only."),
        text("sipUser", Phone, 128, AtOnce, "Name to sign in with at the server, where it is not the account's."),
        text("sipServer", Phone, longestText, AtOnce, "Server of the account: host or host:port; empty: the account's domain."),
        choice("sipTransport", Phone, words("auto udp tcp tls"), "How to reach the server; auto: as its name service says."),
        number("sipPort", Phone, 0, 65535, NextPhoneStart, "Port the phone listens on; 0: any that is free."),
        list("sipMoreServers", Phone, 7, "Servers that are taken, in this order, when the account's server does not answer."),
        text("sipOutboundProxy", Phone, longestText, AtOnce, "Everything goes by this proxy: host or host:port; empty: straight to the server."),
        text("sipRootCa", Phone, 1024, AtOnce, "File of the certificates to trust for TLS, PEM; empty: the computer's."),
        choice("soundEncryption", Phone, words("none sdes dtls"), "SRTP, with keys by SDES (RFC 4568) or DTLS (RFC 5764)."),
        choice("encryptionNeed", Phone, words("preferred mandatory"), "Mandatory: calls without encrypted sound are refused, both ways."),
        toggle("ice", Phone, "ICE (RFC 8445): sound finds its way through address translation."),
        choice("digitsWay", Phone, words("rtp info"), "How telephone keys are sent: with the sound (RFC 4733), or by SIP INFO."),
        text("stunServer", Phone, longestText, AtOnce, "STUN server for ICE: host or host:port; empty: none."),
        text("turnServer", Phone, longestText, AtOnce, "TURN server for ICE, which answers STUN too: host or host:port; empty: none."),
        text("turnUser", Phone, 128, AtOnce, "Name to sign in with at the TURN server."),
        text("pbxProfile", Phone, 1024, AtOnce, "What the telephone server understands: \"asterisk\", \"freeswitch\", or the path of a profile (docs/pbx.md); empty: calls alone."),
        list("emergencyNumbers", Phone, 20, "Emergency numbers of the company's PBX, beside those of the home country."),
        text("backendUrl", Backend, 2048, AtOnce, "Address of the company's backend; empty: not set up."),
        text("agentLogin", Backend, 128, AtOnce, "The agent's name at the backend, \"olena\"."),
        text("agentName", Backend, 128, AtOnce, "The agent's name as colleagues read it."),
        choice("language", Languages, {QString(), QStringLiteral("en"), QStringLiteral("uk"), QStringLiteral("lt"),
                                       QStringLiteral("lv"), QStringLiteral("ru"), QStringLiteral("zh_TW")},
               "Language of the window; empty: the computer's."),
        text("homeRegion", Languages, 2, NextStart, "Country whose way of writing phone numbers is used (ISO 3166-1 alpha-2)."),
        {QStringLiteral("shortcuts"), Shortcuts, SettingKind::Texts, 0, 200, {}, AtOnce,
         "Keys that differ from the default: action to keys, \"answer\": \"F2\".", {}},
        toggle("showNamesInNotifications", Privacy, "Desktop notifications name the caller."),
        choice("recordingRule", Privacy, words("never on-demand always queues"), "Which calls are recorded; queues: those of recordingQueues."),
        list("recordingQueues", Privacy, 100, "Queues whose calls are recorded, by their keys."),
        choice("recordingPlace", Privacy, words("here pbx-info pbx-digits"), "Who records: this phone, or the PBX, told by SIP INFO or by digits."),
        text("recordingStartDigits", Privacy, 16, AtOnce, "Digits that make the PBX begin to record, \"*3\"."),
        text("recordingStopDigits", Privacy, 16, AtOnce, "Digits that make the PBX stop; empty: the same again."),
        text("recordingAnnouncement", Privacy, 1024, AtOnce, "WAV file that both sides hear before the recording begins; empty: none."),
        number("recordingDays", Privacy, 0, 3650, AtOnce, "Days that recordings stay on this computer; 0: for ever."),
        number("recordingRoomMb", Privacy, 0, 1000000, AtOnce, "Room that recordings may take on this computer, MiB; 0: no bound."),
        list("notReadyReasons", std::nullopt, 20, "The company's reasons for not being ready, in the menu's order."),
    };
    const QJsonObject defaults = toJson(SettingsValues());
    for (SettingSpec &spec : table)
        spec.standard = defaults.value(spec.key);
    return table;
}

bool shortTexts(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &one) {
        return one.isString() && !one.toString().isEmpty() && one.toString().size() <= longestEntry;
    });
}

bool shortTexts(const QJsonObject &object)
{
    return std::all_of(object.begin(), object.end(),
                       [](const QJsonValue &one) { return one.isString() && one.toString().size() <= longestEntry; });
}

} // namespace

const QVector<SettingSpec> &settingTable()
{
    static const QVector<SettingSpec> table = makeTable();
    return table;
}

const SettingSpec *findSetting(const QString &key)
{
    const auto &table = settingTable();
    const auto at = std::find_if(table.begin(), table.end(), [&](const SettingSpec &one) { return one.key == key; });
    return at == table.end() ? nullptr : &*at;
}

QString whyNot(const SettingSpec &spec, const QJsonValue &value)
{
    switch (spec.kind) {
    case SettingKind::Text:
        if (value.isString() && value.toString().size() <= spec.most)
            return {};
        return QStringLiteral("must be a text of at most %1 characters").arg(spec.most);
    case SettingKind::Number: {
        const double asked = value.toDouble(std::nan(""));
        if (asked >= spec.least && asked <= spec.most && asked == std::floor(asked))
            return {};
        return QStringLiteral("must be a whole number from %1 to %2").arg(spec.least).arg(spec.most);
    }
    case SettingKind::Toggle: return value.isBool() ? QString() : QStringLiteral("must be true or false");
    case SettingKind::Choice:
        if (value.isString() && spec.choices.contains(value.toString()))
            return {};
        return QStringLiteral("must be one of: \"%1\"").arg(spec.choices.join(QStringLiteral("\", \"")));
    case SettingKind::TextList:
        if (value.isArray() && value.toArray().size() <= spec.most && shortTexts(value.toArray()))
            return {};
        return QStringLiteral("must be a list of at most %1 texts of 1 to %2 characters").arg(spec.most).arg(longestEntry);
    case SettingKind::Texts:
        if (value.isObject() && value.toObject().size() <= spec.most && shortTexts(value.toObject()))
            return {};
        return QStringLiteral("must be an object of at most %1 texts of at most %2 characters").arg(spec.most).arg(longestEntry);
    }
    return {};
}

} // namespace linija
