#include "app/workstation/democompany.h"

#include "core/base/detachedprocess.h"
#include "core/base/logging.h"
#include "core/base/whenready.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace linija {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(50);
constexpr int mostLooks = 600; // half a minute: a slow disk on the first start seeds thousands of rows

} // namespace

DemoCompany::DemoCompany(Paths paths, QString demoFolder, QString programFolder, QObject *parent)
    : QObject(parent), m_paths(std::move(paths)), m_demoFolder(std::move(demoFolder)), m_programFolder(std::move(programFolder))
{
    m_portTimer.setInterval(lookEvery);
    connect(&m_portTimer, &QTimer::timeout, this, &DemoCompany::lookForPort);
    // The backend belongs to this window: it goes when the window goes, however that happens.
    m_backend.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_backend.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_backend.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_backend, &QProcess::errorOccurred, this, [this](QProcess::ProcessError) {
        m_portTimer.stop();
        Q_EMIT failed(Error{ErrorCode::Io, m_backend.program() + QStringLiteral(": ") + m_backend.errorString()});
    });
}

DemoCompany::~DemoCompany()
{
    m_backend.disconnect(this);
    if (m_backend.state() != QProcess::NotRunning) {
        m_backend.terminate();
        m_backend.waitForFinished(2000); // so that its last commit is whole before the window is gone
    }
}

QString DemoCompany::findFolder()
{
    const QString given = qEnvironmentVariable("LINIJA_DEMO_DIR");
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/linija/demo");
    for (const QString &folder : {given, installed, QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo")}) {
        if (!folder.isEmpty() && QFileInfo(folder + QStringLiteral("/company")).isDir())
            return QDir::cleanPath(folder);
    }
    return {};
}

void DemoCompany::start()
{
    const QString portFile = m_paths.runtime + QStringLiteral("/demo-backend.port");
    QFile::remove(portFile);
    m_looks = 0;
    m_backend.start(m_programFolder + QStringLiteral("/linija-backend"),
                    {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"), portFile,
                     QStringLiteral("--db"), m_paths.data + QStringLiteral("/demo-backend.sqlite"),
                     QStringLiteral("--demo"), m_demoFolder});
    m_portTimer.start();
}

void DemoCompany::lookForPort()
{
    QFile file(m_paths.runtime + QStringLiteral("/demo-backend.port"));
    if (file.open(QIODevice::ReadOnly)) {
        if (const int port = file.readAll().trimmed().toInt(); port > 0) {
            m_portTimer.stop();
            Q_EMIT backendReady(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)));
            return;
        }
    }
    if (++m_looks >= mostLooks) {
        m_portTimer.stop();
        Q_EMIT failed(Error{ErrorCode::Timeout, QStringLiteral("the demo backend did not become ready"), true});
    }
}

bool DemoCompany::callersAtWork() const
{
    QFile file(m_paths.runtime + QStringLiteral("/demo-caller.pid"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const qint64 pid = file.readAll().trimmed().toLongLong();
    QFile comm(QStringLiteral("/proc/%1/comm").arg(pid));
    return pid > 0 && comm.open(QIODevice::ReadOnly) && comm.readAll().trimmed() == QByteArrayLiteral("linija-caller");
}

void DemoCompany::letCustomersCall(int phonePort)
{
    if (phonePort <= 0 || m_startingCallers || callersAtWork())
        return;
    m_startingCallers = true;
    // Detached: a customer on the line must not hang up because the window died.
    const DetachedProgram caller{m_programFolder + QStringLiteral("/linija-caller"),
                                 {QStringLiteral("--demo"), m_demoFolder, QStringLiteral("--to"),
                                  QStringLiteral("sip:agent@127.0.0.1:%1").arg(phonePort), QStringLiteral("--while-pid"),
                                  QString::number(::getpid())},
                                 m_paths.logs + QStringLiteral("/demo-caller.log")};
    whenReady(startDetached(caller), this, [this](const Result<qint64> &pid) {
        m_startingCallers = false;
        if (!pid) {
            Q_EMIT failed(pid.error());
            return;
        }
        QSaveFile file(m_paths.runtime + QStringLiteral("/demo-caller.pid"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray::number(*pid));
            file.commit();
        }
        qCInfo(logApp) << "customers call from process" << *pid;
    });
}

} // namespace linija
