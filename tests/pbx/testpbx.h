// A real PBX for one test: Debian's Asterisk in a folder of its own, ended with the test, however the test ends.
// Where it cannot be had the whole test program is skipped (CTest: exit code 77), or fails where LINIJA_TEST_PBX=required
// says that it must be there, as packaging/check does. So keep tests that need it in programs of their own (PBX in
// linija_test()). What is behind its numbers and codes: tests/pbx/conf/extensions.conf and pjsip.conf.
#pragma once

#include "core/telephony/accountsetup.h"
#include "tests/catch.h"
#include "tests/waitfor.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace linija::test {

class TestPbx
{
public:
    // For tests of what happens before it is there: call start() later.
    enum class Begins { Now, Later };

    // more: of tests/pbx/start, for example {"--address", "10.0.0.1"}. before: a command to start it by, for example
    // {"ip", "netns", "exec", "outside"}.
    explicit TestPbx(Begins begins = Begins::Now, QStringList more = {}, QStringList before = {})
        : m_more(std::move(more)), m_before(std::move(before))
    {
        REQUIRE(m_folder.isValid());
        if (begins == Begins::Now)
            start();
    }

    ~TestPbx() { stop(); }

    // Ready when it returns. Again after stop() or kill(): on the same ports, with the same passwords and certificates.
    void start()
    {
        QStringList arguments{script("start"), QStringLiteral("--attached"), QStringLiteral("--state"), m_folder.path()};
        if (sip > 0)
            arguments << QStringLiteral("--base") << QString::number(sip) << QStringLiteral("--secret") << secret;
        run(arguments + m_more);
        const bool spoke = waitFor([&] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, std::chrono::seconds(90));
        const QByteArray line = m_process.readLine();
        if (!spoke || line.isEmpty())
            unavailable();
        facts = QJsonDocument::fromJson(line).object();
        address = facts.value(QLatin1String("address")).toString();
        secret = facts.value(QLatin1String("secret")).toString();
        ca = facts.value(QLatin1String("ca")).toString();
        strangersCa = facts.value(QLatin1String("stranger")).toString();
        sip = number("sip");
        tls = number("tls");
        ami = number("ami");
        http = number("http");
        pid = number("pid");
        REQUIRE(sip > 0);
    }

    // In good order: channels are hung up.
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.closeWriteChannel(); // what it was waiting for
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished(2000);
        }
        pid = 0;
    }

    // Like pulling the plug: nobody is told.
    void kill()
    {
        REQUIRE(pid > 0);
        ::kill(static_cast<pid_t>(pid), SIGKILL);
        stop();
    }

    // What Asterisk's console answers.
    [[nodiscard]] QString cli(const QString &command) const
    {
        QProcess tool;
        tool.start(QStringLiteral("/usr/bin/python3"), {script("cli"), QStringLiteral("--state"), m_folder.path(), command});
        if (!waitFor([&] { return tool.state() == QProcess::NotRunning; }, std::chrono::seconds(20)))
            return {};
        return QString::fromUtf8(tool.readAllStandardOutput());
    }

    // Until the console's answer holds the text, or the time is over.
    [[nodiscard]] bool says(const QString &command, const QString &text, std::chrono::milliseconds limit = std::chrono::seconds(10)) const
    {
        return waitFor([&] { return cli(command).contains(text); }, limit);
    }

    // Everything that it complained of or was told to write.
    [[nodiscard]] QString log() const
    {
        QFile file(path("log/messages"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    // "7000" → "sip:7000@127.0.0.1:PORT", for callers without an account: they add --header "X-Load-Generator: test".
    [[nodiscard]] QString uri(const QString &user) const { return QStringLiteral("sip:%1@%2:%3").arg(user, address).arg(sip); }

    // transport "udp", "tcp" or "tls"; TLS goes to "localhost", which the certificate names.
    [[nodiscard]] AccountSetup account(const QString &user, const QString &transport = QStringLiteral("udp")) const
    {
        const bool secure = transport == QLatin1String("tls");
        const QString host = secure && address == QLatin1String("127.0.0.1") ? QStringLiteral("localhost") : address;
        AccountSetup out;
        out.uri = QStringLiteral("sip:%1@%2").arg(user, host);
        out.password = secret;
        out.server = QStringLiteral("%1:%2").arg(host).arg(secure ? tls : sip);
        out.transport = transport;
        return out;
    }

    QString address;
    QString secret; // of every account, of AMI and ARI (user "test")
    QString ca;     // PEM, who signed its certificate
    QString strangersCa; // PEM, who did not
    QJsonObject facts;
    int sip = 0; // UDP and TCP
    int tls = 0;
    int ami = 0;
    int http = 0;
    qint64 pid = 0;

private:
    [[nodiscard]] static QString script(const char *name) { return QStringLiteral(LINIJA_SOURCE_DIR "/tests/pbx/") + QString::fromLatin1(name); }
    [[nodiscard]] int number(const char *name) const { return facts.value(QLatin1String(name)).toInt(); }

    void run(const QStringList &arguments)
    {
        QStringList words = m_before;
        words << QStringLiteral("/usr/bin/python3") << arguments;
        const QString program = words.takeFirst();
        m_process.start(program, words);
        REQUIRE(m_process.waitForStarted());
    }

    void unavailable()
    {
        m_process.waitForFinished(5000);
        const QByteArray why = m_process.readAllStandardError().trimmed();
        if (m_process.exitCode() != 77 || qgetenv("LINIJA_TEST_PBX") == "required")
            FAIL(why.toStdString());
        std::printf("skipped: %s\n", why.constData());
        std::fflush(stdout);
        std::_Exit(77);
    }

    QTemporaryDir m_folder;
    QStringList m_more;
    QStringList m_before;
    QProcess m_process;
};

} // namespace linija::test
