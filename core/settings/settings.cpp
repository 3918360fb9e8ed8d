#include "core/settings/settings.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace linija {

namespace {

constexpr qint64 maxSettingsBytes = 1024 * 1024;
constexpr qsizetype mostSteps = 100;
constexpr qint64 oneStepMs = 1000;

const QString &tokenKey()
{
    static const QString key = QStringLiteral("backendToken");
    return key;
}

void overlay(QJsonObject &onto, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        onto.insert(it.key(), it.value());
}

} // namespace

Settings::Settings(QString filePath, ManagedSettings managed, QObject *parent)
    : QObject(parent), m_filePath(std::move(filePath)), m_managed(std::move(managed))
{
    load();
    m_values = effective();
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
    m_file = document.object();
}

SettingsValues Settings::effective() const
{
    QJsonObject json = m_file;
    overlay(json, m_managed.values);
    return settingsFromJson(json);
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
    file.write(QJsonDocument(m_file).toJson());
    if (!file.commit())
        return Error{ErrorCode::Io, m_filePath + QStringLiteral(": ") + file.errorString(), true};
    return {};
}

Result<void> Settings::edit(const std::function<void(SettingsValues &)> &change, EditKind kind)
{
    const QJsonObject before = toJson(m_values);
    SettingsValues wanted = m_values;
    change(wanted);
    const QJsonObject after = toJson(settingsFromJson(toJson(wanted))); // in their ranges
    Step step;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) == it.value())
            continue;
        if (isManaged(it.key()))
            return Error{ErrorCode::Forbidden, QStringLiteral("%1 is decided by %2").arg(it.key(), m_managed.file)};
        step.before.insert(it.key(), before.value(it.key()));
        step.after.insert(it.key(), it.value());
    }
    if (step.after.isEmpty())
        return {};
    overlay(m_file, step.after);
    m_values = effective();
    const Result<void> saved = save();
    if (kind == EditKind::Undoable)
        remember(step);
    Q_EMIT changed();
    return saved;
}

void Settings::remember(const Step &step)
{
    const bool goesOn = !m_steps.isEmpty() && m_sinceStep.isValid() && m_sinceStep.elapsed() < oneStepMs
        && m_steps.last().after.keys() == step.after.keys();
    m_sinceStep.start();
    if (!goesOn) {
        m_steps.append(step);
        if (m_steps.size() > mostSteps)
            m_steps.removeFirst();
    } else if (m_steps.last().before == step.after) { // there and back again
        m_steps.removeLast();
        m_sinceStep.invalidate(); // what comes next does not belong to the step before
    } else {
        m_steps.last().after = step.after;
    }
    Q_EMIT stepsChanged();
}

QStringList Settings::lastChange() const
{
    return m_steps.isEmpty() ? QStringList() : m_steps.last().after.keys();
}

Result<void> Settings::undo()
{
    if (m_steps.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no change to take back")};
    const Step step = m_steps.takeLast();
    m_sinceStep.invalidate(); // the next change is a step of its own
    overlay(m_file, step.before);
    m_values = effective();
    const Result<void> saved = save();
    Q_EMIT changed();
    Q_EMIT stepsChanged();
    return saved;
}

QString Settings::tokenInFile() const
{
    return m_file.value(tokenKey()).toString();
}

Result<void> Settings::forgetTokenInFile()
{
    if (!m_file.contains(tokenKey()))
        return {};
    m_file.remove(tokenKey());
    return save();
}

} // namespace linija
