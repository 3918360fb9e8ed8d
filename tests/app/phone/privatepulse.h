// A sound server for one test: what the agent hears is the sink "ear", what is played into the sink "mouth" comes out of the
// microphone "mic". The sinks do not rewind: those that do render up to two seconds ahead and would swallow first words.
#pragma once

#include "tests/catch.h"
#include "tests/waitfor.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace linija::test {

class PrivatePulse
{
public:
    // False where PulseAudio cannot run here.
    [[nodiscard]] bool start()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty())
            return false;
        QFile script(folder.filePath(QStringLiteral("script.pa")));
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("load-module module-native-protocol-unix auth-anonymous=1 socket=" + socket().toUtf8()
                     + "\nload-module module-null-sink sink_name=ear rate=48000 norewinds=1 sink_properties=device.description=ear"
                       "\nload-module module-null-sink sink_name=mouth rate=48000 norewinds=1 sink_properties=device.description=mouth"
                       // A monitor is hidden from programs; a remapped one looks like a microphone.
                       "\nload-module module-remap-source source_name=mic master=mouth.monitor source_properties=device.description=mic"
                       "\nset-default-sink ear\nset-default-source mic\n");
        script.close();
        return startServer();
    }

    // Also after killServer(): with the same devices.
    [[nodiscard]] bool startServer()
    {
        QFile::remove(socket());
        server.setProcessEnvironment(environmentOfTools());
        // Before a compiler that runs beside the test, where we may: a real desktop gives sound the same precedence.
        server.start(QStringLiteral("nice"), {QStringLiteral("-n"), QStringLiteral("-11"), QStringLiteral("pulseaudio"), QStringLiteral("-n"), QStringLiteral("-F"), folder.filePath(QStringLiteral("script.pa")), QStringLiteral("--daemonize=no"),
                                                    QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"), QStringLiteral("--log-target=stderr")});
        return waitFor([&] { return QFile::exists(socket()) || server.state() == QProcess::NotRunning; }) && QFile::exists(socket());
    }

    ~PrivatePulse()
    {
        for (const auto &tool : tools) {
            tool->kill();
            tool->waitForFinished(2000);
        }
        server.kill();
        server.waitForFinished(2000);
    }

    void killServer()
    {
        server.kill();
        server.waitForFinished(2000);
    }

    // A headset: what is played into "headset-mouth" comes out of its microphone "headset-mic"; the agent hears "headset".
    // The modules, for unplugging.
    [[nodiscard]] QStringList plugHeadset()
    {
        const auto load = [this](const QString &module, const QStringList &more) { return control(QStringList{QStringLiteral("load-module"), module} + more); };
        const QString null = QStringLiteral("module-null-sink");
        const QString rate = QStringLiteral("rate=48000");
        const QString still = QStringLiteral("norewinds=1");
        return {load(null, {QStringLiteral("sink_name=headset"), rate, still, QStringLiteral("sink_properties=device.description=headset")}),
                load(null, {QStringLiteral("sink_name=headset-mouth"), rate, still, QStringLiteral("sink_properties=device.description=headset-mouth")}),
                load(QStringLiteral("module-remap-source"), {QStringLiteral("source_name=headset-mic"), QStringLiteral("master=headset-mouth.monitor"),
                                                             QStringLiteral("source_properties=device.description=headset-mic")})};
    }
    void unplug(const QStringList &modules)
    {
        for (auto at = modules.crbegin(); at != modules.crend(); ++at)
            (void)control({QStringLiteral("unload-module"), *at});
    }

    // The agent hums into the microphone.
    QProcess &hum(const QString &wav, const QString &into = QStringLiteral("mouth")) { return run("paplay", {QStringLiteral("--device=") + into, QStringLiteral("--latency-msec=20"), wav}); }
    // What the agent hears, until the process is ended.
    QProcess &recordEar(const QString &wav, const QString &ear = QStringLiteral("ear"))
    {
        return run("parec", {QStringLiteral("--device=%1.monitor").arg(ear), QStringLiteral("--latency-msec=20"), QStringLiteral("--rate=16000"),
                             QStringLiteral("--file-format=wav"), QStringLiteral("--channels=1"), wav});
    }
    // The answer of pactl, without the line's end.
    [[nodiscard]] QString control(const QStringList &arguments)
    {
        QProcess &tool = run("pactl", arguments);
        REQUIRE(waitFor([&] { return tool.state() == QProcess::NotRunning; }));
        return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
    }
    // How many programs have a microphone open.
    [[nodiscard]] int openMicrophones()
    {
        return static_cast<int>(control({QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("source-outputs")}).count(QStringLiteral("protocol-native")));
    }

    [[nodiscard]] QString socket() const { return folder.filePath(QStringLiteral("native")); }
    [[nodiscard]] QMap<QString, QString> environment() const
    {
        return {{QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:") + socket()}, {QStringLiteral("XDG_RUNTIME_DIR"), folder.path()}, {QStringLiteral("HOME"), folder.path()}};
    }
    [[nodiscard]] QProcessEnvironment environmentOfTools() const
    {
        QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
        const auto more = environment();
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            out.insert(it.key(), it.value());
        return out;
    }

    QProcess &run(const char *name, const QStringList &arguments)
    {
        tools.push_back(std::make_unique<QProcess>());
        tools.back()->setProcessEnvironment(environmentOfTools());
        tools.back()->start(QStringLiteral("nice"), QStringList{QStringLiteral("-n"), QStringLiteral("-11"), QString::fromLatin1(name)} + arguments);
        REQUIRE(tools.back()->waitForStarted());
        return *tools.back();
    }

    QTemporaryDir folder;
    QProcess server;
    std::vector<std::unique_ptr<QProcess>> tools;
};

} // namespace linija::test
