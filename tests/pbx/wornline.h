// A line to a server on this computer that breaks for good after so many bytes towards it, in the middle of whatever is sent.
#pragma once

#include "tests/catch.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace linija::test {

class WornLine
{
public:
    // Negative: it does not break.
    explicit WornLine(quint16 to, qint64 breaksAfter = -1) : m_to(to), m_breaksAfter(breaksAfter)
    {
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *const near = m_server.nextPendingConnection())
                join(near);
        });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] qint64 carried() const { return m_carried; } // bytes towards the server
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    void join(QTcpSocket *near)
    {
        auto *const far = new QTcpSocket(&m_server);
        far->connectToHost(QHostAddress::LocalHost, m_to);
        QObject::connect(near, &QTcpSocket::readyRead, far, [this, near, far] {
            QByteArray bytes = near->readAll();
            if (m_breaksAfter >= 0 && m_carried + bytes.size() > m_breaksAfter) {
                bytes.truncate(m_breaksAfter - m_carried);
                m_broken = true;
            }
            m_carried += bytes.size();
            far->write(bytes);
            if (m_broken) {
                m_server.close();
                near->abort();
            }
        });
        QObject::connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        QObject::connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
        QObject::connect(near, &QTcpSocket::disconnected, far, [far] { far->disconnectFromHost(); }); // what was carried arrives
    }

    const quint16 m_to;
    const qint64 m_breaksAfter;
    QTcpServer m_server;
    qint64 m_carried = 0;
    bool m_broken = false;
};

} // namespace linija::test
