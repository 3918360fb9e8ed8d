// Real processes for call tests: linija-phone in a folder of its own, linija-caller, and a client on the local socket.
#pragma once

#include "core/telephony/phonelinkclient.h"
#include "core/telephony/wavfile.h"
#include "tests/app/phone/tones.h"
#include "tests/catch.h"
#include "tests/waitfor.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace linija::test {

inline QString program(const char *name)
{
    return QStringLiteral(LINIJA_BIN_DIR "/") + QString::fromLatin1(name);
}

// A process that says one JSON object a line.
class Talker
{
public:
    // before: a command to start it by, for example {"ip", "netns", "exec", "outside"}.
    Talker(const char *name, const QStringList &arguments, const QString &home, const QMap<QString, QString> &more = {}, const QStringList &before = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINIJA_HOME"), home);
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::SeparateChannels);
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [this] { read(); });
        const QStringList words = before + QStringList{program(name)} + arguments;
        process.start(words.constFirst(), words.mid(1));
    }

    ~Talker()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished(2000);
        }
    }

    [[nodiscard]] QJsonObject event(const char *name) const
    {
        for (const QJsonObject &one : events) {
            if (one.value(QLatin1String("event")).toString() == QLatin1String(name))
                return one;
        }
        return {};
    }

    [[nodiscard]] bool said(const char *name, std::chrono::milliseconds limit = std::chrono::seconds(10))
    {
        return waitFor([&] { return !event(name).isEmpty(); }, limit);
    }

    [[nodiscard]] bool ended(std::chrono::milliseconds limit = std::chrono::seconds(15))
    {
        return waitFor([&] { return process.state() == QProcess::NotRunning; }, limit);
    }

    QProcess process;
    std::vector<QJsonObject> events;

private:
    void read()
    {
        while (process.canReadLine())
            events.push_back(QJsonDocument::fromJson(process.readLine()).object());
    }
};

enum class Rings { Always, WhenAWindowIsReady };

class PhoneUnderTest
{
public:
    explicit PhoneUnderTest(Rings rings = Rings::Always)
    {
        REQUIRE(writeWav(path("agent.wav"), 8000, tone(440, std::chrono::seconds(90), 0.3, 8000)).ok());
        arguments = QStringList{QStringLiteral("--sound-files"), path("agent.wav") + QLatin1Char(',') + path("heard.wav"),
                                QStringLiteral("--exit-when-idle-seconds"), QStringLiteral("30")};
        if (rings == Rings::Always)
            arguments.push_back(QStringLiteral("--accepting"));
    }

    void start()
    {
        process = std::make_unique<Talker>("linija-phone", arguments, folder.path(), environment, before);
        REQUIRE(process->said("ready"));
        port = process->event("ready").value(QLatin1String("port")).toInt();
        REQUIRE(port > 0);
    }

    void connectClient()
    {
        PhoneLinkOptions options;
        options.socketPath = socketPath();
        options.clientName = QStringLiteral("test");
        client = std::make_unique<PhoneLinkClient>(options);
        QObject::connect(client.get(), &SoftphonePort::callChanged, client.get(), [this](const Call &call) { history.push_back(call); });
        client->start();
        REQUIRE(waitFor([&] { return client->status().link == PhoneLinkState::Connected; }));
    }

    void useSoundDevices(const QMap<QString, QString> &soundEnvironment)
    {
        arguments.remove(arguments.indexOf(QStringLiteral("--sound-files")), 2);
        environment = soundEnvironment;
    }

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString socketPath() const { return path("run/phone.sock"); }
    [[nodiscard]] QString address() const { return QStringLiteral("sip:agent@127.0.0.1:%1").arg(port); }

    [[nodiscard]] std::unique_ptr<Talker> caller(const QStringList &more = {}) const
    {
        return std::make_unique<Talker>("linija-caller",
                                        QStringList{QStringLiteral("--json"), QStringLiteral("--call"), address(), QStringLiteral("--from"), QStringLiteral("+37126555014"),
                                                    QStringLiteral("--tone"), QStringLiteral("1000"), QStringLiteral("--listen"), QStringLiteral("440,1000")} + more,
                                        folder.path());
    }

    [[nodiscard]] bool reaches(CallPhase phase, std::chrono::milliseconds limit = std::chrono::seconds(10)) const
    {
        return waitFor([&] { return !history.isEmpty() && history.constLast().phase == phase; }, limit);
    }
    [[nodiscard]] bool hasCallIn(CallPhase phase) const
    {
        const auto calls = client->calls();
        return std::any_of(calls.cbegin(), calls.cend(), [&](const Call &call) { return call.phase == phase; });
    }
    [[nodiscard]] Call callIn(CallPhase phase) const
    {
        for (const Call &call : client->calls()) {
            if (call.phase == phase)
                return call;
        }
        return {};
    }

    QTemporaryDir folder;
    QStringList arguments;
    QStringList before; // as with Talker
    QMap<QString, QString> environment;
    std::unique_ptr<Talker> process;
    std::unique_ptr<PhoneLinkClient> client;
    QVector<Call> history;
    int port = 0;
};

inline double toneLevel(const QJsonObject &report, const char *hz)
{
    return report.value(QLatin1String("tones")).toObject().value(QLatin1String(hz)).toDouble(-999);
}

inline double gapMs(const QJsonObject &report, const char *hz)
{
    return report.value(QLatin1String("longestGapMs")).toObject().value(QLatin1String(hz)).toDouble(-1);
}

} // namespace linija::test
