// How levels, sound check, the treatment of sound and the sound part of the status look as JSON on the phone's socket (docs/local-api.md). Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/domain/call.h"
#include "core/telephony/soundcheck.h"
#include "core/telephony/soundsetup.h"

#include <QJsonObject>

namespace linija {

struct PhoneStatus;

[[nodiscard]] QJsonObject toJson(const AudioLevels &levels);
[[nodiscard]] QJsonObject toJson(const SoundCheck &check);

[[nodiscard]] AudioLevels levelsFromJson(const QJsonObject &json); // what is missing or out of range is silence or the limit
[[nodiscard]] Result<SoundCheck> soundCheckFromJson(const QJsonObject &json); // Invalid: a phase we do not know

[[nodiscard]] QJsonObject toJson(const SoundSetup &sound);
// What is missing is the default. Invalid, naming the parameter: of the wrong type or out of range.
[[nodiscard]] Result<SoundSetup> soundSetupFromJson(const QJsonObject &json);

void putSound(QJsonObject &json, const PhoneStatus &status); // input, output, hasSoundDevice and what came later
void takeSound(const QJsonObject &json, PhoneStatus &status); // unknown words are the default

[[nodiscard]] QString talkLevelName(TalkLevel level); // "low"
[[nodiscard]] TalkLevel talkLevelFromName(const QString &name); // Unknown: a name that we do not know
[[nodiscard]] QString soundAidName(SoundAid aid);               // "by-device" "off" "on"
[[nodiscard]] QString headsetAccessName(HeadsetAccess access);  // "none" "ready" "refused"
[[nodiscard]] QString listeningByName(ListeningBy what);        // "unknown" "headset" "loudspeakers"
[[nodiscard]] QString soundCheckPhaseName(SoundCheckPhase phase); // "recording"; also for linijactl

} // namespace linija
