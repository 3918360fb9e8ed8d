// The command line of linija-backend.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace linija::backend {

struct Options
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; // 0: any that is free
    QString databaseFile;
    QString demoFolder; // empty: no demo
    std::optional<Timestamp> demoNow;
    QString tokenFile;
    QString portFile;
    bool newEpoch = false;
    bool verbose = false;
    bool helpWanted = false;
    bool versionWanted = false;
};

// `arguments` without the program's name. Invalid with a sentence for the person at the keyboard.
[[nodiscard]] Result<Options> readOptions(const QStringList &arguments);
[[nodiscard]] QString usage();

} // namespace linija::backend
