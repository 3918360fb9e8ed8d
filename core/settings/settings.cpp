#include "core/settings/settings.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace linija {

namespace {

constexpr qint64 maxSettingsBytes = 1024 * 1024;

QString themeKey(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    return QStringLiteral("system");
}

void clamp(SettingsValues &values)
{
    values.textPercent = std::clamp(values.textPercent, 100, 200);
    values.answerTargetSeconds = std::clamp(values.answerTargetSeconds, 5, 120);
    if (values.sipPort < 0 || values.sipPort > 65535)
        values.sipPort = 0;
}

} // namespace

QJsonObject toJson(const SettingsValues &v)
{
    return {
        {QStringLiteral("language"), v.language},
        {QStringLiteral("theme"), themeKey(v.theme)},
        {QStringLiteral("textPercent"), v.textPercent},
        {QStringLiteral("backendUrl"), v.backendUrl},
        {QStringLiteral("backendToken"), v.backendToken},
        {QStringLiteral("agentLogin"), v.agentLogin},
        {QStringLiteral("agentName"), v.agentName},
        {QStringLiteral("homeRegion"), v.homeRegion},
        {QStringLiteral("sipAccount"), v.sipAccount},
        {QStringLiteral("sipServer"), v.sipServer},
        {QStringLiteral("sipPort"), v.sipPort},
        {QStringLiteral("audioInput"), v.audioInput},
        {QStringLiteral("audioOutput"), v.audioOutput},
        {QStringLiteral("ringOutput"), v.ringOutput},
        {QStringLiteral("notReadyReasons"), QJsonArray::fromStringList(v.notReadyReasons)},
        {QStringLiteral("answerTargetSeconds"), v.answerTargetSeconds},
        {QStringLiteral("shortcuts"), v.shortcuts},
        {QStringLiteral("windowLayout"), v.windowLayout},
    };
}

SettingsValues settingsFromJson(const QJsonObject &json)
{
    SettingsValues v;
    const auto text = [&json](const char *key, QString &into) {
        if (const QJsonValue value = json.value(QLatin1String(key)); value.isString())
            into = value.toString();
    };
    const auto number = [&json](const char *key, int &into) { into = json.value(QLatin1String(key)).toInt(into); };
    text("language", v.language);
    const QString theme = json.value(QStringLiteral("theme")).toString();
    v.theme = theme == QStringLiteral("light") ? ThemeChoice::Light
        : theme == QStringLiteral("dark")      ? ThemeChoice::Dark
                                               : ThemeChoice::System;
    number("textPercent", v.textPercent);
    text("backendUrl", v.backendUrl);
    text("backendToken", v.backendToken);
    text("agentLogin", v.agentLogin);
    text("agentName", v.agentName);
    text("homeRegion", v.homeRegion);
    text("sipAccount", v.sipAccount);
    text("sipServer", v.sipServer);
    number("sipPort", v.sipPort);
    text("audioInput", v.audioInput);
    text("audioOutput", v.audioOutput);
    text("ringOutput", v.ringOutput);
    if (const QJsonValue reasons = json.value(QStringLiteral("notReadyReasons")); reasons.isArray()) {
        v.notReadyReasons.clear();
        for (const QJsonValue &reason : reasons.toArray()) {
            if (reason.isString() && v.notReadyReasons.size() < 20)
                v.notReadyReasons << reason.toString().left(64);
        }
    }
    number("answerTargetSeconds", v.answerTargetSeconds);
    v.shortcuts = json.value(QStringLiteral("shortcuts")).toObject();
    v.windowLayout = json.value(QStringLiteral("windowLayout")).toObject();
    clamp(v);
    return v;
}

Settings::Settings(QString filePath, QObject *parent) : QObject(parent), m_filePath(std::move(filePath))
{
    load();
}

void Settings::load()
{
    QFile file(m_filePath);
    if (m_filePath.isEmpty() || !file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_loadResult = Error{ErrorCode::Io, m_filePath + QStringLiteral(": ") + file.errorString(), true};
        return;
    }
    QJsonParseError problem;
    const QJsonDocument document = file.size() <= maxSettingsBytes
        ? QJsonDocument::fromJson(file.readAll(), &problem)
        : QJsonDocument();
    if (!document.isObject()) {
        const QString kept = m_filePath + QStringLiteral(".damaged");
        QFile::remove(kept);
        QFile::copy(m_filePath, kept);
        m_loadResult = Error{ErrorCode::Corrupt,
                             QStringLiteral("%1: %2 at byte %3; kept as %4")
                                 .arg(m_filePath, problem.errorString()).arg(problem.offset).arg(kept)};
        qCWarning(logApp).noquote() << m_loadResult.error().detail;
        return;
    }
    m_values = settingsFromJson(document.object());
}

Result<void> Settings::save() const
{
    if (m_filePath.isEmpty())
        return {};
    QDir().mkpath(QFileInfo(m_filePath).path());
    QSaveFile file(m_filePath);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, m_filePath + QStringLiteral(": ") + file.errorString(), true};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(toJson(m_values)).toJson());
    if (!file.commit())
        return Error{ErrorCode::Io, m_filePath + QStringLiteral(": ") + file.errorString(), true};
    return {};
}

Result<void> Settings::edit(const std::function<void(SettingsValues &)> &change, EditKind)
{
    change(m_values);
    clamp(m_values);
    const Result<void> saved = save();
    Q_EMIT changed();
    return saved;
}

} // namespace linija
