// What a system file decides for everybody at this computer: /etc/xdg/linija/managed.json, a JSON object of keys of the
// settings table. Whatever cannot be used is left out and said: file, key and what it must be. Any thread; reads one small
// file (at most 256 KiB).
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace linija {

struct ManagedSettings
{
    QString file;          // where it was read from; empty: there is none
    QJsonObject values;    // only what may stand in the table
    QStringList problems;  // English, at most 20
};

// The system's file; LINIJA_MANAGED_SETTINGS names another one, for tests and for trying out a file before it is rolled out.
[[nodiscard]] QString managedSettingsPath();
// No file: nothing is managed and nothing is wrong.
[[nodiscard]] ManagedSettings readManagedSettings(const QString &path);

} // namespace linija
