// The tones that an agent hears of the telephone itself, as data and as samples. Pure; any thread.
//
// Limits: ITU-T E.180/Q.35 (03/1998): ringing tone, busy tone, congestion tone, call waiting tone; 400 to 450 Hz, 425 Hz
// preferred, 0.67 to 1.5 s on and 3 to 5 s off for ringing, 0.3 to 1.1 s for a period of busy, shorter for congestion.
// National values: ITU, "Various tones used in national networks (according to ITU-T Recommendation E.180)", annex to
// Operational Bulletin 781 (2003). EU: the harmonized values of ETSI TR 101 041-1 (425 Hz, after CEPT T/CS 20-15).
// What no standard has (call ended, hold reminder, auto-answer) is our own; the recording beep is 1400 Hz as in E.180's
// recording tone, 0.5 s every 15 s in networks, shortened here because a guide speaks beside it.
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace linija {

enum class PhoneTone { Ringback, Busy, Congestion, Ended, CallWaiting, HoldReminder, RecordingBeep, AutoAnswer };

struct TonePart // a sound and the silence after it
{
    std::vector<double> hertz; // sounded together
    std::chrono::milliseconds on{0};
    std::chrono::milliseconds off{0};
    friend bool operator==(const TonePart &, const TonePart &) = default;
};

enum class ToneEnd { Never, ByItself }; // never: the parts come again and again

struct Tone
{
    std::vector<TonePart> parts;
    ToneEnd end = ToneEnd::ByItself;
    friend bool operator==(const Tone &, const Tone &) = default;
};

// "EU", "LT", "LV", "TW", "UA", "US".
[[nodiscard]] QStringList tonePlans();
// The plan of a country, ISO 3166-1 alpha-2: its own where we have it, US for the other countries of the North American
// plan, else EU.
[[nodiscard]] QString tonePlanFor(const QString &region);

// A plan that we do not have is EU.
[[nodiscard]] Tone toneOf(const QString &plan, PhoneTone tone);

// One round of the parts, 16-bit at `rate` Hz, at `amplitude` of full scale (1: the limit), with edges of 5 ms that do not
// click.
[[nodiscard]] std::vector<qint16> toneSamples(const Tone &tone, int rate, double amplitude);

[[nodiscard]] QString phoneToneName(PhoneTone tone); // "hold-reminder"
[[nodiscard]] std::optional<PhoneTone> phoneToneFromName(const QString &name);

} // namespace linija
