// The settings as plain typed values with their defaults, and their form as JSON. Field name = key in the file. What a
// person can change of them is described in core/settings/settingtable.h. Secrets are never here: core/secrets keeps them.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace linija {

enum class ThemeChoice { System, Light, Dark };
enum class MotionChoice { System, Reduced };
enum class RingChoice { Sound, ShowOnly };
enum class AidChoice { ByDevice, Off, On }; // by device: on for loudspeakers, off for headsets
enum class CallRecordingRule { Never, OnDemand, Always, Queues };
enum class CallRecordingPlace { Here, PbxByInfo, PbxByDigits };
enum class SipTransport { Automatic, Udp, Tcp, Tls };
enum class SoundEncryption { None, Sdes, Dtls };
enum class EncryptionNeed { Preferred, Mandatory };
enum class DigitsWay { Rtp, Info };
enum class PushToTalk { Off, Talk, Mute }; // while the key is held: heard, or not heard

struct SettingsValues
{
    QString language;                         // "en uk lt lv ru zh_TW"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100;                    // 100 to 200
    MotionChoice motion = MotionChoice::System;
    int answerTargetSeconds = 20;             // the bar of the alerting card; 5 to 120
    bool callWaiting = true;                  // a second caller may ring while one talks
    int holdSeconds = 60;                     // announced to who is put on hold; 0: nothing is
    int holdReminderSeconds = 15;             // the reminder comes so long before its end
    PushToTalk pushToTalk = PushToTalk::Off;
    bool autoAnswer = false;                  // calls that ask for it by their headers are taken by themselves
    QStringList autoAnswerQueues;             // keys of queues whose calls are taken by themselves
    bool desktopNotifications = true;         // a call rings while another program is in front
    bool showNamesInNotifications = false;    // else they say "Incoming call" and the queue alone
    bool closeToTray = false;                 // closing the window leaves Linija in the tray
    QString backendUrl;                       // empty: not set up
    QString agentLogin;                       // "olena"
    QString agentName;                        // shown; replaced by the backend's word
    QString homeRegion = QStringLiteral("LV"); // reads and shows phone numbers; ISO 3166-1 alpha-2
    QString sipAccount;                       // "sip:agent1@pbx.example"; empty: direct calls only
    QString sipUser;                          // to sign in with, where it differs from the account's name
    QString sipServer;                        // "pbx.example" or "sip:pbx.example:5061"; empty: the account's domain
    SipTransport sipTransport = SipTransport::Automatic;
    int sipPort = 0;                          // listening port, 0: any
    QStringList sipMoreServers;               // as sipServer, in the order in which they are taken when it fails
    QString sipOutboundProxy;                 // as sipServer; empty: straight to the server
    QString sipRootCa;                        // PEM file; empty: the system's certificates
    SoundEncryption soundEncryption = SoundEncryption::None;
    EncryptionNeed encryptionNeed = EncryptionNeed::Preferred;
    bool ice = false;
    DigitsWay digitsWay = DigitsWay::Rtp;
    QString stunServer;                       // "stun.example:3478"; empty: none
    QString turnServer;
    QString turnUser;                         // its password is in the keyring
    QString pbxProfile;                       // "asterisk", or the path of a profile; empty: no codes (docs/pbx.md)
    QStringList emergencyNumbers;             // of the company's PBX, beside those of the region
    QString audioInput;                       // device id, empty: default
    QString audioOutput;
    QString ringOutput;
    QString noticeOutput;                     // where short signals are heard that are no ring; empty: default
    RingChoice ring = RingChoice::Sound;
    QString ringSound = QStringLiteral("two-tone"); // a name of resources/sounds
    QJsonObject queueSounds;                  // queue id → name of a sound, "support": "chimes"
    AidChoice echoCancelling = AidChoice::ByDevice;
    AidChoice levelControl = AidChoice::ByDevice;
    bool noiseGate = false;
    int inputGain = 0;                        // dB, -20 to 20
    int outputGain = 0;
    QString callTones;                        // whose tones in the ear, "EU" …; empty: by homeRegion; "none": none
    bool headsetButtons = true;
    CallRecordingRule recordingRule = CallRecordingRule::Never;
    QStringList recordingQueues;              // keys, of the rule Queues
    CallRecordingPlace recordingPlace = CallRecordingPlace::Here;
    QString recordingStartDigits;             // of PbxByDigits
    QString recordingStopDigits;              // empty: the same again
    QString recordingAnnouncement;            // WAV file that both sides hear first; empty: none
    int recordingDays = 90;                   // how long recordings stay on this computer; 0: for ever
    int recordingRoomMb = 4096;               // how much room they may take, MiB; 0: no bound
    QStringList notReadyReasons = {QStringLiteral("break"), QStringLiteral("lunch"), QStringLiteral("training"),
                                   QStringLiteral("meeting"), QStringLiteral("admin")};
    QJsonObject shortcuts;                    // action id → keys, "answer": "F2"; only those the user changed
    QJsonObject windowLayout;                 // splitters, geometry: written by ui/shell
    QJsonObject lastPhoneCheck;               // when, and how it went: written by ui/settings/checkpage
    bool firstRunDone = false;                // the three steps were gone through or left

    friend bool operator==(const SettingsValues &, const SettingsValues &) = default;
};

[[nodiscard]] QJsonObject toJson(const SettingsValues &values);
// Unknown keys are ignored, numbers out of range move to its end, anything else that may not stand there is the default.
[[nodiscard]] SettingsValues settingsFromJson(const QJsonObject &json);

} // namespace linija
