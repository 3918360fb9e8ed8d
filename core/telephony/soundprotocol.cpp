#include "core/telephony/soundprotocol.h"

#include "core/base/untrustedtext.h"
#include "core/telephony/softphoneport.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace linija {

namespace {

constexpr std::array<std::pair<SoundCheckPhase, const char *>, 5> phaseNames{{{SoundCheckPhase::Idle, "idle"},
                                                                              {SoundCheckPhase::Recording, "recording"},
                                                                              {SoundCheckPhase::Playing, "playing"},
                                                                              {SoundCheckPhase::Done, "done"},
                                                                              {SoundCheckPhase::Failed, "failed"}}};
constexpr std::array<std::pair<SoundAid, const char *>, 3> aidNames{{{SoundAid::ByDevice, "by-device"}, {SoundAid::Off, "off"}, {SoundAid::On, "on"}}};
constexpr std::array<std::pair<ListeningBy, const char *>, 3> listeningNames{
    {{ListeningBy::Unknown, "unknown"}, {ListeningBy::Headset, "headset"}, {ListeningBy::Loudspeakers, "loudspeakers"}}};
constexpr std::array<std::pair<HeadsetAccess, const char *>, 3> accessNames{
    {{HeadsetAccess::None, "none"}, {HeadsetAccess::Ready, "ready"}, {HeadsetAccess::Refused, "refused"}}};
constexpr std::array<std::pair<TalkLevel, const char *>, 4> talkLevelNames{
    {{TalkLevel::Unknown, "unknown"}, {TalkLevel::Good, "good"}, {TalkLevel::Low, "low"}, {TalkLevel::Silent, "silent"}}};
constexpr double maxPhaseMs = 60'000;

template <class Enum, std::size_t N> QString nameIn(const std::array<std::pair<Enum, const char *>, N> &names, Enum value)
{
    for (const auto &[one, name] : names) {
        if (one == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <class Enum, std::size_t N> bool valueIn(const std::array<std::pair<Enum, const char *>, N> &names, const QString &name, Enum &into)
{
    for (const auto &[one, text] : names) {
        if (name == QLatin1String(text)) {
            into = one;
            return true;
        }
    }
    return false;
}

// Reads the fields of a setup one by one and keeps the name of the first that is wrong; what is missing stays.
class SetupReader
{
public:
    explicit SetupReader(const QJsonObject &json) : m_json(json) {}

    void aid(const char *field, SoundAid &into)
    {
        if (const QJsonValue value = at(field); !value.isUndefined() && !valueIn(aidNames, value.toString(), into))
            refuse(field);
    }
    void toggle(const char *field, bool &into)
    {
        if (const QJsonValue value = at(field); value.isBool())
            into = value.toBool();
        else if (!value.isUndefined())
            refuse(field);
    }
    void gain(const char *field, int &into)
    {
        const QJsonValue value = at(field);
        if (value.isUndefined())
            return;
        const double asked = value.toDouble(std::nan(""));
        if (!(std::abs(asked) <= SoundSetup::maxGainDb) || asked != std::floor(asked))
            return refuse(field);
        into = static_cast<int>(asked);
    }
    void word(const char *field, QString &into)
    {
        const QJsonValue value = at(field);
        if (value.isString() && value.toString().size() <= 8)
            into = value.toString();
        else if (!value.isUndefined())
            refuse(field);
    }

    const char *wrong = nullptr;

private:
    [[nodiscard]] QJsonValue at(const char *field) const { return m_json.value(QLatin1String(field)); }
    void refuse(const char *field)
    {
        if (!wrong)
            wrong = field;
    }
    const QJsonObject &m_json;
};

double decibels(const QJsonObject &json, const char *field)
{
    return std::clamp(json.value(QLatin1String(field)).toDouble(AudioLevels::silence), AudioLevels::silence, 0.0);
}

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

std::chrono::milliseconds span(const QJsonObject &json, const char *field)
{
    return std::chrono::milliseconds(static_cast<qint64>(std::clamp(json.value(QLatin1String(field)).toDouble(), 0.0, maxPhaseMs)));
}

} // namespace

QString soundCheckPhaseName(SoundCheckPhase phase)
{
    return nameIn(phaseNames, phase);
}

QString talkLevelName(TalkLevel level)
{
    return nameIn(talkLevelNames, level);
}

TalkLevel talkLevelFromName(const QString &name)
{
    TalkLevel level = TalkLevel::Unknown;
    valueIn(talkLevelNames, name, level);
    return level;
}

QString soundAidName(SoundAid aid)
{
    return nameIn(aidNames, aid);
}

QString headsetAccessName(HeadsetAccess access)
{
    return nameIn(accessNames, access);
}

QString listeningByName(ListeningBy what)
{
    return nameIn(listeningNames, what);
}

QJsonObject toJson(const SoundSetup &sound)
{
    return {{QStringLiteral("echo"), soundAidName(sound.echo)},
            {QStringLiteral("level"), soundAidName(sound.level)},
            {QStringLiteral("noiseGate"), sound.noiseGate},
            {QStringLiteral("inputGainDb"), sound.inputGainDb},
            {QStringLiteral("outputGainDb"), sound.outputGainDb},
            {QStringLiteral("tones"), sound.tones},
            {QStringLiteral("headsetButtons"), sound.headsetButtons}};
}

Result<SoundSetup> soundSetupFromJson(const QJsonObject &json)
{
    SoundSetup sound;
    SetupReader reader(json);
    reader.aid("echo", sound.echo);
    reader.aid("level", sound.level);
    reader.toggle("noiseGate", sound.noiseGate);
    reader.gain("inputGainDb", sound.inputGainDb);
    reader.gain("outputGainDb", sound.outputGainDb);
    reader.word("tones", sound.tones);
    reader.toggle("headsetButtons", sound.headsetButtons);
    if (reader.wrong)
        return Error{ErrorCode::Invalid, QStringLiteral("parameter \"%1\" is of the wrong type or out of range").arg(QLatin1String(reader.wrong))};
    return sound;
}

void putSound(QJsonObject &json, const PhoneStatus &status)
{
    json.insert(QStringLiteral("input"), status.input);
    json.insert(QStringLiteral("output"), status.output);
    json.insert(QStringLiteral("servingInput"), status.servingInput);
    json.insert(QStringLiteral("servingOutput"), status.servingOutput);
    json.insert(QStringLiteral("hasSoundDevice"), status.hasSoundDevice);
    json.insert(QStringLiteral("listeningBy"), listeningByName(status.listeningBy));
    json.insert(QStringLiteral("echoCancelling"), status.echoCancelling);
    json.insert(QStringLiteral("levelControl"), status.levelControl);
    json.insert(QStringLiteral("headset"), status.headset);
    json.insert(QStringLiteral("headsetAccess"), headsetAccessName(status.headsetAccess));
}

void takeSound(const QJsonObject &json, PhoneStatus &status)
{
    const auto text = [&](const char *field) { return plainBoundedText(json.value(QLatin1String(field)).toString(), 256); };
    status.input = text("input");
    status.output = text("output");
    status.servingInput = text("servingInput");
    status.servingOutput = text("servingOutput");
    status.hasSoundDevice = json.value(QLatin1String("hasSoundDevice")).toBool(true);
    valueIn(listeningNames, json.value(QLatin1String("listeningBy")).toString(), status.listeningBy);
    status.echoCancelling = json.value(QLatin1String("echoCancelling")).toBool();
    status.levelControl = json.value(QLatin1String("levelControl")).toBool();
    status.headset = text("headset");
    valueIn(accessNames, json.value(QLatin1String("headsetAccess")).toString(), status.headsetAccess);
}

QJsonObject toJson(const AudioLevels &levels)
{
    return {{QStringLiteral("inputDb"), tenths(levels.inputDb)}, {QStringLiteral("outputDb"), tenths(levels.outputDb)}};
}

AudioLevels levelsFromJson(const QJsonObject &json)
{
    return {decibels(json, "inputDb"), decibels(json, "outputDb")};
}

QJsonObject toJson(const SoundCheck &check)
{
    return {{QStringLiteral("phase"), soundCheckPhaseName(check.phase)},
            {QStringLiteral("elapsedMs"), static_cast<qint64>(check.elapsed.count())},
            {QStringLiteral("totalMs"), static_cast<qint64>(check.total.count())},
            {QStringLiteral("peakDb"), tenths(check.peakDb)},
            {QStringLiteral("detail"), check.detail}};
}

Result<SoundCheck> soundCheckFromJson(const QJsonObject &json)
{
    SoundCheck check;
    const QString name = json.value(QLatin1String("phase")).toString();
    const auto found = std::find_if(phaseNames.begin(), phaseNames.end(), [&](const auto &one) { return name == QLatin1String(one.second); });
    if (found == phaseNames.end())
        return Error{ErrorCode::Invalid, QStringLiteral("field \"phase\" is missing or wrong")};
    check.phase = found->first;
    check.elapsed = span(json, "elapsedMs");
    check.total = span(json, "totalMs");
    check.peakDb = decibels(json, "peakDb");
    check.detail = plainBoundedText(json.value(QLatin1String("detail")).toString(), 256);
    return check;
}

} // namespace linija
