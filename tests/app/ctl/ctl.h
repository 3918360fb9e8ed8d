// Runs linijactl in a home of its own.
#pragma once

#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace linija::test {

struct CtlRun
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QVector<QJsonObject> rows; // of --json
};

class Ctl
{
public:
    Ctl() { REQUIRE(m_home.isValid()); }

    [[nodiscard]] CtlRun run(const QStringList &arguments, int limitMs = 60'000) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LINIJA_HOME", m_home.path());
        environment.insert("LC_ALL", "C.UTF-8");
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINIJA_BIN_DIR "/linijactl"), arguments);
        REQUIRE(process.waitForFinished(limitMs));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        CtlRun run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(), {}};
        if (arguments.contains("--json")) {
            for (const QByteArray &line : run.out.split('\n')) {
                if (line.isEmpty())
                    continue;
                const QJsonDocument document = QJsonDocument::fromJson(line);
                INFO(line.toStdString());
                REQUIRE(document.isObject()); // one object a line, nothing else
                run.rows.append(document.object());
            }
        }
        return run;
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_home.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
};

} // namespace linija::test
