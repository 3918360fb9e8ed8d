#include "core/telephony/toneplan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace linija {

namespace {

using std::chrono::milliseconds;

constexpr std::array<std::pair<PhoneTone, const char *>, 8> names{{{PhoneTone::Ringback, "ringback"},
                                                                   {PhoneTone::Busy, "busy"},
                                                                   {PhoneTone::Congestion, "congestion"},
                                                                   {PhoneTone::Ended, "ended"},
                                                                   {PhoneTone::CallWaiting, "call-waiting"},
                                                                   {PhoneTone::HoldReminder, "hold-reminder"},
                                                                   {PhoneTone::RecordingBeep, "recording-beep"},
                                                                   {PhoneTone::AutoAnswer, "auto-answer"}}};

// What differs from country to country. Times in ms; call waiting once, as it is heard beside a talk.
struct Plan
{
    const char *name;
    std::vector<double> ringHertz;
    int ringOn, ringOff;
    std::vector<double> busyHertz;
    int busy;       // on and off alike
    int congestion; // on and off alike
    std::vector<double> waitingHertz;
    int waiting;
    int waitingTimes;
};

const std::vector<Plan> &plans()
{
    static const std::vector<Plan> all{
        {"EU", {425}, 1000, 4000, {425}, 500, 250, {425}, 200, 2},
        {"LT", {425}, 1000, 4000, {425}, 350, 200, {425}, 150, 2},
        {"LV", {425}, 1000, 4000, {425}, 350, 200, {425}, 150, 2},
        {"TW", {440, 480}, 1000, 2000, {480, 620}, 500, 250, {350, 440}, 250, 2},
        {"UA", {425}, 1000, 4000, {425}, 350, 175, {425}, 200, 1},
        {"US", {440, 480}, 2000, 4000, {480, 620}, 500, 250, {440}, 300, 1},
    };
    return all;
}

const Plan &planOf(const QString &name)
{
    const auto at = std::find_if(plans().begin(), plans().end(), [&](const Plan &one) { return name == QLatin1String(one.name); });
    return at == plans().end() ? plans().front() : *at;
}

Tone steps(std::initializer_list<double> hertz, milliseconds each)
{
    Tone tone;
    for (const double one : hertz)
        tone.parts.push_back({{one}, each, milliseconds(30)});
    return tone;
}

} // namespace

QStringList tonePlans()
{
    QStringList all;
    for (const Plan &plan : plans())
        all << QLatin1String(plan.name);
    return all;
}

QString tonePlanFor(const QString &region)
{
    const QString name = region.toUpper();
    if (tonePlans().contains(name))
        return name;
    return name == QLatin1String("CA") || name == QLatin1String("PR") ? QStringLiteral("US") : QStringLiteral("EU");
}

Tone toneOf(const QString &name, PhoneTone tone)
{
    const Plan &plan = planOf(name);
    switch (tone) {
    case PhoneTone::Ringback: return {{{plan.ringHertz, milliseconds(plan.ringOn), milliseconds(plan.ringOff)}}, ToneEnd::Never};
    case PhoneTone::Busy: return {std::vector<TonePart>(4, {plan.busyHertz, milliseconds(plan.busy), milliseconds(plan.busy)}), ToneEnd::ByItself};
    case PhoneTone::Congestion:
        return {std::vector<TonePart>(6, {plan.busyHertz, milliseconds(plan.congestion), milliseconds(plan.congestion)}), ToneEnd::ByItself};
    case PhoneTone::CallWaiting:
        return {std::vector<TonePart>(static_cast<std::size_t>(plan.waitingTimes), {plan.waitingHertz, milliseconds(plan.waiting), milliseconds(plan.waiting)}),
                ToneEnd::ByItself};
    case PhoneTone::Ended: return steps({480, 360}, milliseconds(110));
    case PhoneTone::HoldReminder: return steps({660, 660, 880}, milliseconds(120));
    case PhoneTone::RecordingBeep: return {{{{1400}, milliseconds(200), milliseconds(0)}}, ToneEnd::ByItself};
    case PhoneTone::AutoAnswer: return steps({620, 830}, milliseconds(130));
    }
    return {};
}

std::vector<qint16> toneSamples(const Tone &tone, int rate, double amplitude)
{
    constexpr double edge = 0.005; // seconds
    std::vector<qint16> samples;
    const double perMs = rate / 1000.0;
    for (const TonePart &part : tone.parts) {
        const auto on = static_cast<std::size_t>(std::lround(static_cast<double>(part.on.count()) * perMs));
        const auto off = static_cast<std::size_t>(std::lround(static_cast<double>(part.off.count()) * perMs));
        const double each = part.hertz.empty() ? 0 : amplitude / static_cast<double>(part.hertz.size());
        for (std::size_t i = 0; i < on; ++i) {
            const double at = static_cast<double>(i) / rate;
            const double left = static_cast<double>(on - i) / rate;
            double value = 0;
            for (const double hertz : part.hertz)
                value += std::sin(2 * std::numbers::pi * hertz * at);
            value *= each * std::min({1.0, at / edge, left / edge});
            samples.push_back(static_cast<qint16>(std::lround(std::clamp(value, -1.0, 1.0) * 32767)));
        }
        samples.insert(samples.end(), off, qint16(0));
    }
    return samples;
}

QString phoneToneName(PhoneTone tone)
{
    for (const auto &[one, name] : names) {
        if (one == tone)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<PhoneTone> phoneToneFromName(const QString &name)
{
    for (const auto &[tone, text] : names) {
        if (name == QLatin1String(text))
            return tone;
    }
    return std::nullopt;
}

} // namespace linija
