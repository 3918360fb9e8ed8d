// A TCP server that says exactly the bytes a test wants, so that every way an answer can go wrong can be played.
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <vector>

namespace linija::test {

class ScriptedServer
{
public:
    // Called once per request, when its head and announced body are there.
    using Script = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit ScriptedServer(Script script) : m_script(std::move(script))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(*socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
                    ++disconnections;
                    socket->deleteLater();
                });
            }
        });
        m_listening = m_server.listen(QHostAddress::LocalHost, 0);
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    [[nodiscard]] bool listening() const { return m_listening; }

    // A whole answer with its length.
    static QByteArray answer(int status, const QByteArray &type, const QByteArray &body, const QByteArray &moreHeaders = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: " + type + "\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
    }

    std::vector<QByteArray> requests;
    int connections = 0;
    int disconnections = 0;

private:
    void take(QTcpSocket &socket)
    {
        QByteArray buffer = socket.property("buffer").toByteArray() + socket.readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end >= 0) {
            qsizetype length = 0;
            const QByteArray head = buffer.left(end).toLower();
            if (const qsizetype at = head.indexOf("content-length:"); at >= 0)
                length = head.mid(at + 15, head.indexOf("\r\n", at) < 0 ? -1 : head.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
            if (buffer.size() >= end + 4 + length) {
                const QByteArray request = buffer.left(end + 4 + length);
                buffer.remove(0, end + 4 + length);
                socket.setProperty("buffer", buffer);
                requests.push_back(request);
                m_script(socket, request);
                return;
            }
        }
        socket.setProperty("buffer", buffer);
    }

    Script m_script;
    bool m_listening = false;
    QTcpServer m_server;
};

} // namespace linija::test
