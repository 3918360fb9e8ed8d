#include "app/phone/phoneprocess.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFileInfo>

namespace linija {

PhoneProcess::PhoneProcess(const Clock &clock, QObject *parent) : QObject(parent), m_engine(clock)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { leave(QStringLiteral("nobody is here and no call is up")); });
    connect(&m_engine, &LinphoneEngine::stopped, this, [this] {
        m_server.reset(); // takes the socket file away
        Q_EMIT finished();
    });
    connect(&m_engine, &LinphoneEngine::callChanged, this, &PhoneProcess::watchIdleness);
}

Result<void> PhoneProcess::start(const PhoneOptions &options)
{
    QDir().mkpath(QFileInfo(options.socketPath).path());
    if (const auto locked = m_lock.take(options.socketPath + QStringLiteral(".lock")); !locked)
        return locked;
    if (const auto started = m_engine.start(options.engine); !started)
        return started;
    m_headset = std::make_unique<HeadsetDesk>(m_engine);
    m_server = std::make_unique<PhoneLinkServer>(m_engine, options.accept);
    connect(m_server.get(), &PhoneLinkServer::clientCountChanged, this, &PhoneProcess::watchIdleness);
    connect(m_server.get(), &PhoneLinkServer::quitRequested, this, [this] { leave(QStringLiteral("a client asked us to")); });
    if (const auto listening = m_server->listen(options.socketPath); !listening)
        return listening;
    m_idle.setInterval(options.exitWhenIdle);
    watchIdleness();
    return {};
}

void PhoneProcess::leave(const QString &why)
{
    qCInfo(logPhone).noquote() << "leaving:" << why;
    m_idle.stop();
    m_engine.stop();
}

void PhoneProcess::watchIdleness()
{
    if (m_idle.intervalAsDuration().count() == 0 || !m_server)
        return;
    const bool idle = m_server->clientCount() == 0 && m_engine.calls().isEmpty();
    if (!idle)
        m_idle.stop();
    else if (!m_idle.isActive())
        m_idle.start();
}

} // namespace linija
