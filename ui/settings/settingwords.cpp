#include "ui/settings/settingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace linija {

namespace {

struct Noted
{
    const char *text;
    const char *note;
};

struct Words
{
    const char *key;
    Noted name;
    const char *hint;
    const char *keywords;
};

// The names are in the order of the settings table.
const Words words[] = {
    {"theme", QT_TRANSLATE_NOOP3("SettingWords", "Theme", "name of a setting: light or dark"), "",
     QT_TRANSLATE_NOOP("SettingWords", "colours colors dark light night appearance")},
    {"textPercent", QT_TRANSLATE_NOOP3("SettingWords", "Text size", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Everything grows with it: buttons and spaces too."),
     QT_TRANSLATE_NOOP("SettingWords", "font larger smaller zoom letters")},
    {"motion", QT_TRANSLATE_NOOP3("SettingWords", "Animations", "name of a setting: whether things move"),
     QT_TRANSLATE_NOOP("SettingWords", "Reduced: nothing slides or pulses."),
     QT_TRANSLATE_NOOP("SettingWords", "movement reduced motion accessibility")},
    {"answerTargetSeconds", QT_TRANSLATE_NOOP3("SettingWords", "Answer within", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "The bar on a ringing call is full when this time is up."),
     QT_TRANSLATE_NOOP("SettingWords", "target seconds ringing service level")},
    {"callWaiting", QT_TRANSLATE_NOOP3("SettingWords", "Let a second call ring while I talk", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "You hear a soft tone. Otherwise the second caller hears busy."),
     QT_TRANSLATE_NOOP("SettingWords", "call waiting second call busy")},
    {"holdSeconds", QT_TRANSLATE_NOOP3("SettingWords", "Announced time on hold", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "What you tell customers when you put them on hold. 0: you are not reminded."),
     QT_TRANSLATE_NOOP("SettingWords", "hold wait minute promise announce")},
    {"holdReminderSeconds", QT_TRANSLATE_NOOP3("SettingWords", "Remind me before it ends", "name of a setting: of the announced time on hold"),
     QT_TRANSLATE_NOOP("SettingWords", "You hear a soft tone, and the card says how much is left."),
     QT_TRANSLATE_NOOP("SettingWords", "hold reminder warning tone")},
    {"pushToTalk", QT_TRANSLATE_NOOP3("SettingWords", "While I hold the talk key", "name of a setting: push-to-talk"),
     QT_TRANSLATE_NOOP("SettingWords", "The key is among the shortcuts: “Hold to talk or to mute”."),
     QT_TRANSLATE_NOOP("SettingWords", "push to talk key mute microphone cough")},
    {"autoAnswer", QT_TRANSLATE_NOOP3("SettingWords", "Auto-answer calls that request it", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Only while you are ready, after a tone, and only calls through your telephone server."),
     QT_TRANSLATE_NOOP("SettingWords", "auto answer automatic intercom")},
    {"autoAnswerQueues", QT_TRANSLATE_NOOP3("SettingWords", "Queues answered automatically", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Queue IDs, separated by commas: sales, support"),
     QT_TRANSLATE_NOOP("SettingWords", "auto answer automatic queue")},
    {"desktopNotifications", QT_TRANSLATE_NOOP3("SettingWords", "Notify me of calls while I use another program", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "With the desktop’s notifications, where it has them."),
     QT_TRANSLATE_NOOP("SettingWords", "notifications messages popup background")},
    {"closeToTray", QT_TRANSLATE_NOOP3("SettingWords", "Keep Linija in the tray when I close the window", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Calls still ring then. On a desktop without a tray, closing the window ends Linija as usual."),
     QT_TRANSLATE_NOOP("SettingWords", "tray close background quit icon")},
    {"audioInput", QT_TRANSLATE_NOOP3("SettingWords", "Microphone", "name of a setting"), "",
     QT_TRANSLATE_NOOP("SettingWords", "headset input recording level device")},
    {"audioOutput", QT_TRANSLATE_NOOP3("SettingWords", "Speaker or headset", "name of a setting: the device for the conversation"), "",
     QT_TRANSLATE_NOOP("SettingWords", "talk output loudspeaker headphones volume device")},
    {"echoCancelling", QT_TRANSLATE_NOOP3("SettingWords", "Cancel echo", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Keeps customers from hearing themselves when you listen through loudspeakers."),
     QT_TRANSLATE_NOOP("SettingWords", "echo cancelling aec feedback loudspeaker")},
    {"levelControl", QT_TRANSLATE_NOOP3("SettingWords", "Keep my loudness even", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Makes you louder when you are far from the microphone."),
     QT_TRANSLATE_NOOP("SettingWords", "automatic gain control agc level volume")},
    {"noiseGate", QT_TRANSLATE_NOOP3("SettingWords", "Silence the microphone between words", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "For loud rooms; the beginning of a quiet word may be lost."),
     QT_TRANSLATE_NOOP("SettingWords", "noise gate background office suppression")},
    {"inputGain", QT_TRANSLATE_NOOP3("SettingWords", "My microphone louder or quieter", "name of a setting"), "",
     QT_TRANSLATE_NOOP("SettingWords", "gain volume microphone level decibel boost")},
    {"outputGain", QT_TRANSLATE_NOOP3("SettingWords", "Customers louder or quieter", "name of a setting"), "",
     QT_TRANSLATE_NOOP("SettingWords", "gain volume loudspeaker headphone level decibel")},
    {"callTones", QT_TRANSLATE_NOOP3("SettingWords", "Tones while I call", "name of a setting: ringing and busy tones"),
     QT_TRANSLATE_NOOP("SettingWords", "What you hear while it rings at the other end, or is busy; customers never hear them."),
     QT_TRANSLATE_NOOP("SettingWords", "ringback busy tone dial comfort signal country")},
    {"headsetButtons", QT_TRANSLATE_NOOP3("SettingWords", "Answer and hang up with the headset’s buttons", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Its lamps show the call. Works also while the window is closed."),
     QT_TRANSLATE_NOOP("SettingWords", "headset button hook switch mute lamp led usb hid")},
    {"ringOutput", QT_TRANSLATE_NOOP3("SettingWords", "Ring on", "name of a setting: the device for the ring"),
     QT_TRANSLATE_NOOP("SettingWords", "It can be a different device, so that you hear it without the headset."),
     QT_TRANSLATE_NOOP("SettingWords", "ringtone bell speaker device")},
    {"ring", QT_TRANSLATE_NOOP3("SettingWords", "Incoming call", "name of a setting: rings or is only shown"),
     QT_TRANSLATE_NOOP("SettingWords", "It is always shown; in a quiet room that may be enough."),
     QT_TRANSLATE_NOOP("SettingWords", "ring silent mute sound ringtone")},
    {"ringSound", QT_TRANSLATE_NOOP3("SettingWords", "How it rings", "name of a setting"), "",
     QT_TRANSLATE_NOOP("SettingWords", "ringtone melody sound bell")},
    {"queueSounds", QT_TRANSLATE_NOOP3("SettingWords", "Queues that ring otherwise", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "So that you hear who calls before you look."),
     QT_TRANSLATE_NOOP("SettingWords", "queue ringtone melody distinctive sound")},
    {"noticeOutput", QT_TRANSLATE_NOOP3("SettingWords", "Short signals on", "name of a setting: the device for short sounds that are no ring"),
     QT_TRANSLATE_NOOP("SettingWords", "A call that was missed, for instance."),
     QT_TRANSLATE_NOOP("SettingWords", "notification sound device speaker")},
    {"sipAccount", QT_TRANSLATE_NOOP3("SettingWords", "SIP address", "name of a setting: of a SIP account"),
     QT_TRANSLATE_NOOP("SettingWords", "As your administrator gave it: sip:name@company.example"),
     QT_TRANSLATE_NOOP("SettingWords", "sip account phone number extension registration")},
    {"sipUser", QT_TRANSLATE_NOOP3("SettingWords", "Sign-in name", "name of a setting: of a SIP account"),
     QT_TRANSLATE_NOOP("SettingWords", "Only if it differs from the address."),
     QT_TRANSLATE_NOOP("SettingWords", "sip user login authentication")},
    {"sipServer", QT_TRANSLATE_NOOP3("SettingWords", "Server", "name of a setting: of a SIP account"),
     QT_TRANSLATE_NOOP("SettingWords", "Only if it differs from the part after the @."),
     QT_TRANSLATE_NOOP("SettingWords", "sip proxy registrar pbx host domain")},
    {"sipTransport", QT_TRANSLATE_NOOP3("SettingWords", "Connection", "name of a setting: UDP, TCP or TLS"),
     QT_TRANSLATE_NOOP("SettingWords", "TLS keeps names and numbers private on the way to the server."),
     QT_TRANSLATE_NOOP("SettingWords", "sip transport encryption tls tcp udp")},
    {"sipPort", QT_TRANSLATE_NOOP3("SettingWords", "Port of this phone", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "0 = any free port. Takes effect when the phone starts next."),
     QT_TRANSLATE_NOOP("SettingWords", "sip listen firewall")},
    {"sipMoreServers", QT_TRANSLATE_NOOP3("SettingWords", "Servers that stand in", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "In their order, with commas between. Linija takes the next one when the server does not answer, and goes back by itself."),
     QT_TRANSLATE_NOOP("SettingWords", "failover backup second server redundancy")},
    {"sipOutboundProxy", QT_TRANSLATE_NOOP3("SettingWords", "Outbound proxy", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Everything goes by it; the servers are then not asked themselves."),
     QT_TRANSLATE_NOOP("SettingWords", "sip proxy sbc border route")},
    {"sipRootCa", QT_TRANSLATE_NOOP3("SettingWords", "Certificates to trust", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "A PEM file, where your company signs its own. Else those of this computer serve."),
     QT_TRANSLATE_NOOP("SettingWords", "tls ca root certificate pem")},
    {"soundEncryption", QT_TRANSLATE_NOOP3("SettingWords", "Encrypt the sound", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "SDES needs TLS as the connection to be of use."),
     QT_TRANSLATE_NOOP("SettingWords", "srtp sdes dtls encryption secure media")},
    {"encryptionNeed", QT_TRANSLATE_NOOP3("SettingWords", "Encryption is asked for", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Always: a call without it is refused, in and out. Emergency calls go through all the same."),
     QT_TRANSLATE_NOOP("SettingWords", "srtp mandatory preferred encryption secure")},
    {"ice", QT_TRANSLATE_NOOP3("SettingWords", "Find a way through address translation (ICE)", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "For a desk at home or behind a router. Needs a STUN or TURN server."),
     QT_TRANSLATE_NOOP("SettingWords", "ice nat router home firewall")},
    {"digitsWay", QT_TRANSLATE_NOOP3("SettingWords", "Telephone keys are sent", "name of a setting: digits pressed in a call"),
     QT_TRANSLATE_NOOP("SettingWords", "Change it only if menus of other companies do not hear your keys."),
     QT_TRANSLATE_NOOP("SettingWords", "dtmf digits keypad tones info rfc")},
    {"stunServer", QT_TRANSLATE_NOOP3("SettingWords", "STUN server", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Tells this phone how it is seen from outside."),
     QT_TRANSLATE_NOOP("SettingWords", "stun nat router")},
    {"turnServer", QT_TRANSLATE_NOOP3("SettingWords", "TURN server", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Passes the sound on where there is no direct way. It answers STUN too."),
     QT_TRANSLATE_NOOP("SettingWords", "turn relay nat router firewall")},
    {"turnUser", QT_TRANSLATE_NOOP3("SettingWords", "Name at the TURN server", "name of a setting"),
     "",
     QT_TRANSLATE_NOOP("SettingWords", "turn user login")},
    {"pbxProfile", QT_TRANSLATE_NOOP3("SettingWords", "Profile of the telephone server", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Lets its queues follow your state: asterisk, freeswitch, or the file your administrator gave you. Empty: calls alone."),
     QT_TRANSLATE_NOOP("SettingWords", "pbx queue pause codes asterisk freeswitch agent login")},
    {"emergencyNumbers", QT_TRANSLATE_NOOP3("SettingWords", "More emergency numbers", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Those of your country are known; here are the ones of your company’s telephone system, with commas between."),
     QT_TRANSLATE_NOOP("SettingWords", "emergency help 112 911 police fire ambulance")},
    {"backendUrl", QT_TRANSLATE_NOOP3("SettingWords", "Company server address", "name of a setting: a web address"),
     QT_TRANSLATE_NOOP("SettingWords", "As your administrator gave it: https://crm.example.com"),
     QT_TRANSLATE_NOOP("SettingWords", "backend server crm url connection sign in token login sign out demo")},
    {"agentLogin", QT_TRANSLATE_NOOP3("SettingWords", "User name", "name of a setting: to sign in to the company server"),
     QT_TRANSLATE_NOOP("SettingWords", "Short, such as “olena”. Your work is filed under it."),
     QT_TRANSLATE_NOOP("SettingWords", "login user agent")},
    {"agentName", QT_TRANSLATE_NOOP3("SettingWords", "Display name", "name of a setting: the agent's own"),
     QT_TRANSLATE_NOOP("SettingWords", "Your name as colleagues see it."),
     QT_TRANSLATE_NOOP("SettingWords", "your name agent")},
    {"language", QT_TRANSLATE_NOOP3("SettingWords", "Display language", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "What customers and colleagues wrote stays as they wrote it."),
     QT_TRANSLATE_NOOP("SettingWords", "translation english ukrainian lithuanian latvian russian chinese locale")},
    {"homeRegion", QT_TRANSLATE_NOOP3("SettingWords", "Home country", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "For phone numbers without a country code. Takes effect at the next start."),
     QT_TRANSLATE_NOOP("SettingWords", "region country code numbers phone format")},
    {"shortcuts", QT_TRANSLATE_NOOP3("SettingWords", "Shortcuts", "name of a setting: keys of actions"), "",
     QT_TRANSLATE_NOOP("SettingWords", "keyboard keys hotkeys")},
    {"showNamesInNotifications", QT_TRANSLATE_NOOP3("SettingWords", "Show the caller’s name in notifications", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "Otherwise they only say that a call is coming in: others may see your screen."),
     QT_TRANSLATE_NOOP("SettingWords", "privacy customer name screen sharing")},
    {"recordingRule", QT_TRANSLATE_NOOP3("SettingWords", "Record calls", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "The call shows that it is being recorded. Pause the recording for payment card data."),
     QT_TRANSLATE_NOOP("SettingWords", "recording record calls always on demand never")},
    {"recordingQueues", QT_TRANSLATE_NOOP3("SettingWords", "Recorded queues", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "For “Certain queues”: queue IDs, separated by commas."),
     QT_TRANSLATE_NOOP("SettingWords", "recording queue rule")},
    {"recordingPlace", QT_TRANSLATE_NOOP3("SettingWords", "Who records", "name of a setting"),
     QT_TRANSLATE_NOOP("SettingWords", "On this computer recordings are encrypted."),
     QT_TRANSLATE_NOOP("SettingWords", "recording server pbx computer encrypted")},
    {"recordingStartDigits", QT_TRANSLATE_NOOP3("SettingWords", "Start code", "name of a setting: digits for the telephone server's recording"),
     QT_TRANSLATE_NOOP("SettingWords", "Of your telephone server, such as *3."),
     QT_TRANSLATE_NOOP("SettingWords", "recording code digits server pbx start")},
    {"recordingStopDigits", QT_TRANSLATE_NOOP3("SettingWords", "Stop code", "name of a setting: digits for the telephone server's recording"),
     QT_TRANSLATE_NOOP("SettingWords", "Only if it differs from the start code."),
     QT_TRANSLATE_NOOP("SettingWords", "recording code digits server pbx stop")},
    {"recordingAnnouncement", QT_TRANSLATE_NOOP3("SettingWords", "Announcement", "name of a setting: sound before a recording"),
     QT_TRANSLATE_NOOP("SettingWords", "A WAV file that both of you hear first. If it cannot be played, nothing is recorded."),
     QT_TRANSLATE_NOOP("SettingWords", "recording consent announcement notice wav law")},
    {"recordingDays", QT_TRANSLATE_NOOP3("SettingWords", "Keep recordings here for", "name of a setting: days"),
     QT_TRANSLATE_NOOP("SettingWords", "Recordings that are not uploaded yet are kept longer."),
     QT_TRANSLATE_NOOP("SettingWords", "recording retention delete age days")},
    {"recordingRoomMb", QT_TRANSLATE_NOOP3("SettingWords", "Room for recordings", "name of a setting: on the disk"),
     QT_TRANSLATE_NOOP("SettingWords", "When it is full, the oldest uploaded recordings are removed."),
     QT_TRANSLATE_NOOP("SettingWords", "recording disk space size room")},
};

const Words *find(const QString &key)
{
    const auto *const at = std::find_if(std::begin(words), std::end(words),
                                        [&](const Words &one) { return key == QLatin1String(one.key); });
    return at == std::end(words) ? nullptr : at;
}

QString say(const char *text, const char *note = nullptr)
{
    return *text ? QCoreApplication::translate("SettingWords", text, note) : QString();
}

} // namespace

QString settingName(const QString &key)
{
    const Words *found = find(key);
    return found ? say(found->name.text, found->name.note) : key;
}

QString settingHint(const QString &key)
{
    const Words *found = find(key);
    return found ? say(found->hint) : QString();
}

QString settingKeywords(const QString &key)
{
    const Words *found = find(key);
    return found ? say(found->keywords) : QString();
}

QString settingsChangedWords(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names << QCoreApplication::translate("SettingWords", "“%1”", "the name of a setting").arg(settingName(key));
    return QCoreApplication::translate("SettingWords", "Changed: %1", "the names of settings")
        .arg(QLocale().createSeparatedList(names));
}

} // namespace linija
