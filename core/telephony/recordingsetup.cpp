#include "core/telephony/recordingsetup.h"

#include "core/telephony/callheaders.h"

#include <QByteArray>
#include <QJsonArray>

#include <array>
#include <utility>

namespace linija {

namespace {

constexpr qsizetype maxQueues = 100;
constexpr qsizetype maxPath = 1024;
constexpr qsizetype keyBytes = 32;

constexpr std::array<std::pair<RecordingRule, const char *>, 4> ruleNames{{{RecordingRule::Never, "never"},
                                                                           {RecordingRule::OnDemand, "on-demand"},
                                                                           {RecordingRule::Always, "always"},
                                                                           {RecordingRule::Queues, "queues"}}};
constexpr std::array<std::pair<RecordingPlace, const char *>, 3> placeNames{
    {{RecordingPlace::Here, "here"}, {RecordingPlace::PbxByInfo, "pbx-info"}, {RecordingPlace::PbxByDigits, "pbx-digits"}}};
constexpr std::array<std::pair<RecordAct, const char *>, 4> actNames{
    {{RecordAct::Start, "start"}, {RecordAct::Pause, "pause"}, {RecordAct::Resume, "resume"}, {RecordAct::Stop, "stop"}}};

template <class Names, class Value> QString nameIn(const Names &names, Value value)
{
    for (const auto &[one, name] : names) {
        if (one == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <class Names> auto valueIn(const Names &names, const QString &text) -> std::optional<typename Names::value_type::first_type>
{
    for (const auto &[one, name] : names) {
        if (text == QLatin1String(name))
            return one;
    }
    return std::nullopt;
}

Error bad(const char *field)
{
    return {ErrorCode::Invalid, QStringLiteral("field \"%1\" is missing or wrong").arg(QLatin1String(field))};
}

} // namespace

QString recordActName(RecordAct act)
{
    return nameIn(actNames, act);
}

std::optional<RecordAct> recordActFrom(const QString &name)
{
    return valueIn(actNames, name);
}

bool recordsByItself(const RecordingSetup &setup, const QString &queue)
{
    switch (setup.rule) {
    case RecordingRule::Never:
    case RecordingRule::OnDemand: return false;
    case RecordingRule::Always: return true;
    case RecordingRule::Queues: return !queue.isEmpty() && setup.queues.contains(queue, Qt::CaseInsensitive);
    }
    return false;
}

QJsonObject toJson(const RecordingSetup &setup)
{
    return {{QStringLiteral("rule"), nameIn(ruleNames, setup.rule)},
            {QStringLiteral("queues"), QJsonArray::fromStringList(setup.queues)},
            {QStringLiteral("place"), nameIn(placeNames, setup.place)},
            {QStringLiteral("startDigits"), setup.startDigits},
            {QStringLiteral("stopDigits"), setup.stopDigits},
            {QStringLiteral("publicKey"), setup.publicKey},
            {QStringLiteral("announcement"), setup.announcement}};
}

Result<RecordingSetup> recordingSetupFromJson(const QJsonObject &json)
{
    RecordingSetup setup;
    const auto rule = valueIn(ruleNames, json.value(QLatin1String("rule")).toString());
    if (!rule)
        return bad("rule");
    setup.rule = *rule;
    const auto place = valueIn(placeNames, json.value(QLatin1String("place")).toString(QStringLiteral("here")));
    if (!place)
        return bad("place");
    setup.place = *place;
    const QJsonArray queues = json.value(QLatin1String("queues")).toArray();
    if (queues.size() > maxQueues)
        return bad("queues");
    for (const QJsonValue &queue : queues) {
        if (!queue.isString() || queue.toString().size() > 128)
            return bad("queues");
        setup.queues.push_back(queue.toString());
    }
    setup.startDigits = json.value(QLatin1String("startDigits")).toString();
    setup.stopDigits = json.value(QLatin1String("stopDigits")).toString();
    if (setup.place == RecordingPlace::PbxByDigits && !isDtmf(setup.startDigits))
        return bad("startDigits");
    if (!setup.stopDigits.isEmpty() && !isDtmf(setup.stopDigits))
        return bad("stopDigits");
    setup.publicKey = json.value(QLatin1String("publicKey")).toString();
    const auto key = QByteArray::fromBase64Encoding(setup.publicKey.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const bool needsKey = setup.place == RecordingPlace::Here && setup.rule != RecordingRule::Never;
    if ((needsKey || !setup.publicKey.isEmpty()) && (!key || key.decoded.size() != keyBytes))
        return bad("publicKey");
    setup.announcement = json.value(QLatin1String("announcement")).toString();
    if (setup.announcement.size() > maxPath)
        return bad("announcement");
    return setup;
}

} // namespace linija
