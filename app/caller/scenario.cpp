#include "app/caller/scenario.h"

#include "core/base/untrustedtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace linija {

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr qsizetype maxScenarios = 200;
constexpr qsizetype maxClips = 20;

bool isKey(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9-]{1,64}$")); // it becomes a file name
    return pattern.match(text).hasMatch();
}

Result<Scenario> readOne(const QJsonObject &json, const QString &folder)
{
    const auto text = [&](const char *field) { return plainBoundedText(json.value(QLatin1String(field)).toString()); };
    const auto seconds = [&](const char *field, int otherwise) {
        return std::chrono::seconds(std::clamp(json.value(QLatin1String(field)).toInt(otherwise), 0, 3600));
    };
    Scenario out;
    out.key = text("key");
    if (!isKey(out.key))
        return Error{ErrorCode::Invalid, QStringLiteral("\"key\" must be of a-z, 0-9 and -")};
    const auto bad = [&](const QString &why) { return Error{ErrorCode::Invalid, QStringLiteral("scenario %1: %2").arg(out.key, why)}; };
    out.customer = text("customer");
    out.sendsCustomer = json.value(QLatin1String("sendCustomer")).toBool();
    if (out.sendsCustomer && out.customer.isEmpty())
        return bad(QStringLiteral("\"sendCustomer\" without \"customer\""));
    out.from = text("from");
    out.name = text("name");
    out.language = text("language");
    if (out.language.isEmpty())
        return bad(QStringLiteral("\"language\" is missing"));
    out.queue = text("queue");
    out.ivrPath = text("ivrPath");
    out.waited = seconds("waited", 0);
    out.patience = seconds("patience", 40);
    out.holdPatience = seconds("holdPatience", 90);
    const QJsonArray clips = json.value(QLatin1String("clips")).toArray();
    if (clips.size() < 2 || clips.size() > maxClips)
        return bad(QStringLiteral("\"clips\" must hold 2 to %1 texts").arg(maxClips));
    for (qsizetype n = 0; n < clips.size(); ++n) {
        SpokenClip clip;
        clip.text = plainBoundedText(clips.at(n).toObject().value(QLatin1String("text")).toString(), 1000);
        clip.file = QStringLiteral("%1/%2-%3.opus").arg(folder, out.key).arg(n + 1);
        if (!QFile::exists(clip.file))
            return bad(QStringLiteral("%1 is missing; packaging/make-recordings makes it").arg(clip.file));
        out.clips.push_back(clip);
    }
    return out;
}

} // namespace

Result<QVector<Scenario>> readScenarios(const QString &demoFolder)
{
    const QString folder = demoFolder + QStringLiteral("/recordings");
    QFile file(folder + QStringLiteral("/scenarios.json"));
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("%1 does not exist").arg(file.fileName())};
    if (file.size() > maxFileBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("%1 is over 1 MiB").arg(file.fileName())};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorCode::Corrupt, QStringLiteral("%1, byte %2: %3").arg(file.fileName()).arg(problem.offset).arg(problem.errorString())};
    const QJsonArray list = document.object().value(QLatin1String("scenarios")).toArray();
    if (list.isEmpty() || list.size() > maxScenarios)
        return Error{ErrorCode::Invalid, QStringLiteral("%1: \"scenarios\" must hold 1 to %2").arg(file.fileName()).arg(maxScenarios)};
    QVector<Scenario> out;
    for (const QJsonValue &one : list) {
        const auto scenario = readOne(one.toObject(), folder);
        if (!scenario)
            return Error{scenario.error().code, QStringLiteral("%1: %2").arg(file.fileName(), scenario.error().detail)};
        out.push_back(scenario.value());
    }
    return out;
}

QVector<Scenario> speaking(const QVector<Scenario> &all, const QStringList &languages)
{
    if (languages.isEmpty())
        return all;
    QVector<Scenario> out;
    for (const Scenario &one : all) {
        const bool wanted = std::any_of(languages.cbegin(), languages.cend(), [&](const QString &language) {
            return one.language.compare(language, Qt::CaseInsensitive) == 0
                || one.language.startsWith(language + QLatin1Char('-'), Qt::CaseInsensitive);
        });
        if (wanted)
            out.push_back(one);
    }
    return out;
}

} // namespace linija
