#include "core/settings/managedsettings.h"

#include "core/settings/settingtable.h"

#include <QFile>
#include <QJsonDocument>

namespace linija {

namespace {

constexpr qint64 maxManagedBytes = 256 * 1024;
constexpr qsizetype mostProblems = 20;
constexpr qsizetype shownKey = 60;

} // namespace

QString managedSettingsPath()
{
    return qEnvironmentVariable("LINIJA_MANAGED_SETTINGS", QStringLiteral("/etc/xdg/linija/managed.json"));
}

ManagedSettings readManagedSettings(const QString &path)
{
    ManagedSettings managed;
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return managed;
    managed.file = path;
    const auto wrong = [&managed, &path](const QString &what) {
        if (managed.problems.size() < mostProblems)
            managed.problems << path + QStringLiteral(": ") + what;
    };
    if (!file.open(QIODevice::ReadOnly)) {
        wrong(file.errorString());
        return managed;
    }
    // One byte more than allowed is read: a size that the file system invents (a pipe, /proc) must not matter.
    const QByteArray bytes = file.read(maxManagedBytes + 1);
    if (bytes.size() > maxManagedBytes) {
        wrong(QStringLiteral("is larger than %1 KiB; nothing of it is used").arg(maxManagedBytes / 1024));
        return managed;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        wrong(problem.error == QJsonParseError::NoError
                  ? QStringLiteral("is not a JSON object; nothing of it is used")
                  : QStringLiteral("%1 at byte %2; nothing of it is used").arg(problem.errorString()).arg(problem.offset));
        return managed;
    }
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key().left(shownKey);
        if (it.key() == QLatin1String("backendToken")) {
            wrong(QStringLiteral("backendToken: a secret does not belong in a file that everybody can read; it is ignored"));
            continue;
        }
        const SettingSpec *spec = findSetting(it.key());
        if (!spec)
            wrong(key + QStringLiteral(": there is no such setting"));
        else if (const QString why = whyNot(*spec, it.value()); !why.isEmpty())
            wrong(key + QStringLiteral(": ") + why);
        else
            managed.values.insert(it.key(), it.value());
    }
    return managed;
}

} // namespace linija
