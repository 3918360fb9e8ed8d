// The actions that may have a key for the time when another program is in front, and the keys they have. The user's choices
// lie beside the others in Settings.shortcuts as "global:<action>"; an empty text means none. Plain; pure.
#pragma once

#include "ui/actions/keymap.h"

namespace linija {

struct GlobalKeySpec
{
    QString action; // "answer"
    QString keys;   // default, portable text
};

[[nodiscard]] const QVector<GlobalKeySpec> &globalKeyTable();
[[nodiscard]] QString globalKeySetting(const QString &action); // "global:answer"
// One chord, or nothing. Of two actions with one key the first has it.
[[nodiscard]] QKeySequence globalKeyOf(const QJsonObject &shortcuts, const QString &action);
[[nodiscard]] QJsonObject withGlobalKey(const QJsonObject &shortcuts, const QString &action, const QKeySequence &keys);
[[nodiscard]] QJsonObject withDefaultGlobalKey(const QJsonObject &shortcuts, const QString &action);

} // namespace linija
