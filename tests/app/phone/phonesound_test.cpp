// The phone with real sound devices: a private PulseAudio with null sinks. What the agent hears is recorded from one, what
// is played into the other is the agent's microphone. Where PulseAudio cannot run, the test says so and checks nothing.
#include "tests/app/phone/sipfixture.h"

#include <QStandardPaths>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

class PrivatePulse
{
public:
    [[nodiscard]] bool start()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty())
            return false;
        QFile script(folder.filePath(QStringLiteral("script.pa")));
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("load-module module-native-protocol-unix auth-anonymous=1 socket=" + socket().toUtf8()
                     + "\nload-module module-null-sink sink_name=ear rate=48000 sink_properties=device.description=ear"
                       "\nload-module module-null-sink sink_name=mouth rate=48000 sink_properties=device.description=mouth"
                       // A monitor is hidden from programs; a remapped one looks like a microphone.
                       "\nload-module module-remap-source source_name=mic master=mouth.monitor source_properties=device.description=mic"
                       "\nset-default-sink ear\nset-default-source mic\n");
        script.close();
        server.setProcessEnvironment(environmentOfTools());
        server.start(QStringLiteral("pulseaudio"), {QStringLiteral("-n"), QStringLiteral("-F"), script.fileName(), QStringLiteral("--daemonize=no"),
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
        tools.back()->start(QString::fromLatin1(name), arguments);
        REQUIRE(tools.back()->waitForStarted());
        return *tools.back();
    }

    QTemporaryDir folder;
    QProcess server;
    std::vector<std::unique_ptr<QProcess>> tools;
};

void rest(std::chrono::milliseconds length)
{
    (void)waitFor([] { return false; }, length);
}

QString idOf(const PhoneStatus &status, const char *name, bool AudioDevice::*can)
{
    for (const AudioDevice &device : status.devices) {
        if (device.name.contains(QLatin1String(name)) && device.*can)
            return device.id;
    }
    return {};
}

} // namespace

TEST_CASE("With sound devices both are heard, and mute is silence until it is lifted, over a hold too", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here: " << pulse.server.readAllStandardError().toStdString());
        return;
    }
    PhoneUnderTest phone;
    const qsizetype files = phone.arguments.indexOf(QStringLiteral("--sound-files"));
    phone.arguments.remove(files, 2);
    phone.environment = pulse.environment();
    pulse.run("paplay", {QStringLiteral("--device=mouth"), phone.path("agent.wav")});
    QProcess &recorder = pulse.run("parec", {QStringLiteral("--device=ear.monitor"), QStringLiteral("--file-format=wav"), QStringLiteral("--channels=1"), phone.path("heard.wav")});
    phone.start();
    phone.connectClient();
    CHECK(phone.client->status().hasSoundDevice);
    const QString mic = idOf(phone.client->status(), "mic", &AudioDevice::canCapture);
    const QString ear = idOf(phone.client->status(), "ear", &AudioDevice::canPlay);
    REQUIRE_FALSE(mic.isEmpty());
    REQUIRE_FALSE(ear.isEmpty());
    phone.client->selectDevices(mic, ear);
    REQUIRE(waitFor([&] { return phone.client->status().input == mic && phone.client->status().output == ear; }));

    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const QString id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    REQUIRE(customer->said("heard"));
    rest(1000ms);
    phone.client->setMuted(id, true);
    REQUIRE(waitFor([&] { return phone.history.constLast().muted; }));
    rest(1200ms);
    phone.client->hold(id);
    REQUIRE(phone.reaches(CallPhase::OnHold));
    phone.client->resume(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    CHECK(phone.history.constLast().muted);
    rest(1200ms);
    phone.client->setMuted(id, false);
    rest(1500ms);
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
    const QJsonObject report = customer->event("ended");
    CHECK(toneLevel(report, "440") > -25);
    CHECK(gapMs(report, "440") >= 1900); // more than the first 1200: it stayed mute after the resume
    const int heardMs = report.value(QLatin1String("heardMs")).toObject().value(QLatin1String("440")).toInt();
    CHECK(heardMs >= 1500);

    recorder.terminate();
    recorder.waitForFinished(5000);
    Talker analysis("linija-caller", {QStringLiteral("--json"), QStringLiteral("--analyse"), phone.path("heard.wav"), QStringLiteral("--listen"), QStringLiteral("440,1000")}, QString());
    REQUIRE(analysis.said("analysed"));
    CHECK(toneLevel(analysis.event("analysed"), "1000") > -25);
    CHECK(toneLevel(analysis.event("analysed"), "440") < -45); // the agent does not hear himself
}

TEST_CASE("Without any sound device calls work, and the status says that nobody hears anything", "[sip]")
{
    PhoneUnderTest phone;
    phone.arguments.remove(phone.arguments.indexOf(QStringLiteral("--sound-files")), 2);
    const QTemporaryDir nowhere;
    phone.environment = {{QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:/nonexistent")}, {QStringLiteral("XDG_RUNTIME_DIR"), nowhere.path()},
                         {QStringLiteral("HOME"), nowhere.path()}};
    phone.start();
    phone.connectClient();
    if (!QDir(QStringLiteral("/dev/snd")).entryList({QStringLiteral("pcm*")}, QDir::System).isEmpty()) {
        WARN("skipped: this machine has a sound card");
        return;
    }
    CHECK_FALSE(phone.client->status().hasSoundDevice);
    const auto customer = phone.caller({QStringLiteral("--duration"), QStringLiteral("1.5")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(customer->ended());
    CHECK(customer->process.exitCode() == 0);
    CHECK(customer->event("ended").value(QLatin1String("tones")).toObject().value(QLatin1String("440")).toDouble() < -60);
}
