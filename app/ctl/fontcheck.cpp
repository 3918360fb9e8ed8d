#include "app/ctl/fontcheck.h"

#include <QProcess>
#include <QStringList>

namespace linija::ctl {

const QVector<Script> &scriptsOfTheWindow()
{
    static const QVector<Script> scripts = {
        {QStringLiteral("Latvian and Lithuanian"), QStringLiteral("āčēģīķļņšūžąęėįų"), QStringLiteral("fonts-noto-core")},
        {QStringLiteral("Ukrainian and Russian"), QStringLiteral("іїєґыэъёщ"), QStringLiteral("fonts-noto-core")},
        {QStringLiteral("Traditional Chinese"), QStringLiteral("繁體中文來電轉接訂單處理"), QStringLiteral("fonts-noto-cjk")},
    };
    return scripts;
}

QString fontPattern(const QString &letters)
{
    QStringList codes;
    for (const uint code : letters.toUcs4()) {
        const QString hex = QString::number(code, 16);
        if (!codes.contains(hex))
            codes.append(hex);
    }
    return QStringLiteral(":charset=") + codes.join(QLatin1Char(' '));
}

FontAnswer askForFont(const Script &script)
{
    QProcess list;
    list.start(QStringLiteral("fc-list"), {fontPattern(script.letters), QStringLiteral("family")});
    if (!list.waitForFinished(5000) || list.exitStatus() != QProcess::NormalExit || list.exitCode() != 0)
        return FontAnswer::CannotTell;
    return list.readAllStandardOutput().trimmed().isEmpty() ? FontAnswer::Missing : FontAnswer::Found;
}

} // namespace linija::ctl
