// The check before work in words: the verdict, and for each of its steps what it is called, how it stands, the figures and what
// to do about it. Plain, for tests; asked anew when the language changes.
#pragma once

#include "core/base/clock.h"
#include "core/telephony/phonecheck.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QJsonObject>
#include <QLocale>

namespace linija {

struct CheckWords
{
    QString title;  // "You can take calls", "Your voice"
    QString state;  // of a step: "Good"
    QString figure; // of a step, may be empty: "−21 dB"
    QString advice; // what it means and what to do; may be empty
    Icon icon = Icon::Info;
    StateRole role = StateRole::Neutral;
};

[[nodiscard]] CheckWords checkVerdictWords(const PhoneCheckReport &report, bool callUp);
[[nodiscard]] CheckWords checkStepWords(CheckItem item, const PhoneCheckReport &report, const QLocale &locale);

// What is kept of the last check in the settings, and how it is said: "Last checked today at 08:56: you can take calls". Empty
// where nothing is kept or it cannot be read.
[[nodiscard]] QJsonObject lastCheck(Timestamp at, CheckVerdict verdict);
[[nodiscard]] QString lastCheckWords(const QJsonObject &kept, Timestamp now, const QLocale &locale);

} // namespace linija
