// The sounds to ring with: their names in the settings, their files and what they are called. Pure; GUI thread for the words.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace linija {

[[nodiscard]] QStringList ringSounds(); // names, the standard first
[[nodiscard]] QString ringSoundFile(const QString &name); // a resource; a name that we do not have is the standard
[[nodiscard]] QString ringSoundWords(const QString &name); // "Chimes", in the window's language
// The sound of a queue: its own, else the one for all.
[[nodiscard]] QString ringSoundOf(const QJsonObject &ofQueues, const QString &ofAll, const QString &queueKey);

} // namespace linija
