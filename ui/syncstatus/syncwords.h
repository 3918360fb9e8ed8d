// The synchronisation in plain words, for the status bar and its page. Pure: status and time in, text out.
#pragma once

#include "core/sync/syncstatus.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QString>

namespace linija {

struct StatusWords
{
    QString text;
    QString detail; // a sentence that says what was kept and what to do
    StateRole role = StateRole::Neutral;
};

[[nodiscard]] StatusWords connectionWords(const SyncStatus &status, const QLocale &locale);
// "Synced 2 s ago · nothing waiting", "3 waiting · 1 needs you", "First copy: 12,400 rows so far".
[[nodiscard]] StatusWords progressWords(const SyncStatus &status, Timestamp now, const QLocale &locale);
// "2 s ago", "5 min ago", "at 14:05", "on 19 Nov".
[[nodiscard]] QString agoWords(Timestamp then, Timestamp now, const QLocale &locale);

} // namespace linija
