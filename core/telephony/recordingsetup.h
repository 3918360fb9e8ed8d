// How calls are recorded: who may begin it, by whom it is done, and for whose key. A plain value that the window tells the
// phone; the phone keeps it in memory, so that it goes on recording when the window dies.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace linija {

enum class RecordingRule { Never, OnDemand, Always, Queues };
// Here: the phone writes a sealed file. By INFO: the PBX is told with "Record: on" and "off" in a SIP INFO (as Asterisk's
// one-touch recording takes it). By digits: the PBX is told with the digits of a feature code, pressed in the call.
enum class RecordingPlace { Here, PbxByInfo, PbxByDigits };

struct RecordingSetup
{
    RecordingRule rule = RecordingRule::Never;
    QStringList queues; // RecordingRule::Queues: their keys, at most 100
    RecordingPlace place = RecordingPlace::Here;
    QString startDigits; // RecordingPlace::PbxByDigits: "*3"
    QString stopDigits;  // empty: the same again
    QString publicKey;   // RecordingPlace::Here: Base64 of 32 bytes; the phone can write for it and not read
    QString announcement; // a 16-bit mono WAV that both sides hear before it begins; empty: none

    friend bool operator==(const RecordingSetup &, const RecordingSetup &) = default;
};

enum class RecordAct { Start, Pause, Resume, Stop };

[[nodiscard]] QString recordActName(RecordAct act); // "start" "pause" "resume" "stop"
[[nodiscard]] std::optional<RecordAct> recordActFrom(const QString &name);

// Whether a call of this queue is recorded without being asked.
[[nodiscard]] bool recordsByItself(const RecordingSetup &setup, const QString &queue);

[[nodiscard]] QJsonObject toJson(const RecordingSetup &setup);
// Invalid, naming the field.
[[nodiscard]] Result<RecordingSetup> recordingSetupFromJson(const QJsonObject &json);

} // namespace linija
