// Runs linijactl in a home of its own, or in that of a phone. The event loop goes on meanwhile.
#pragma once

#include "tests/catch.h"
#include "tests/waitfor.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

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
    Ctl() : m_path(m_home.path()) { REQUIRE(m_home.isValid()); }
    explicit Ctl(const QString &home) : m_path(home) {}

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LINIJA_HOME", m_path);
        environment.insert("LC_ALL", "C.UTF-8");
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(LINIJA_BIN_DIR "/linijactl"), arguments);
        return process;
    }
    [[nodiscard]] CtlRun run(const QStringList &arguments, int limitMs = 60'000) const
    {
        const auto started = start(arguments);
        QProcess &process = *started;
        const QString words = arguments.join(' ');
        INFO(words.toStdString());
        REQUIRE(waitFor([&] { return process.state() == QProcess::NotRunning; }, std::chrono::milliseconds(limitMs)));
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
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return QDir(m_path).filePath(name); }

private:
    QTemporaryDir m_home;
    QString m_path;
};

} // namespace linija::test
