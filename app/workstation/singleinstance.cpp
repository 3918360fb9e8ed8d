#include "app/workstation/singleinstance.h"

#include "core/base/logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>

namespace linija {

namespace {

constexpr int answerLimitMs = 1000;
constexpr qint64 maxMessageBytes = 64 * 1024;
constexpr int maxArguments = 16;
constexpr int maxArgumentLength = 1024;

} // namespace

SingleInstance::SingleInstance(QString socketPath, QObject *parent) : QObject(parent), m_socketPath(std::move(socketPath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

Result<bool> SingleInstance::claim(const QStringList &arguments)
{
    QLocalSocket other;
    other.connectToServer(m_socketPath);
    if (other.waitForConnected(answerLimitMs)) {
        QJsonArray message;
        for (const QString &argument : arguments.mid(0, maxArguments))
            message.append(argument.left(maxArgumentLength));
        other.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
        if (other.waitForBytesWritten(answerLimitMs) && other.waitForReadyRead(answerLimitMs))
            return false;
        qCWarning(logApp) << "another window holds the socket but does not answer; starting beside it";
    }
    QLocalServer::removeServer(m_socketPath); // left behind by a window that was killed
    if (!m_server.listen(m_socketPath))
        return Error{ErrorCode::Io, m_socketPath + QStringLiteral(": ") + m_server.errorString()};
    return true;
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(answerLimitMs * 2, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > maxMessageBytes) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            QStringList arguments;
            const QJsonArray message = QJsonDocument::fromJson(socket->readLine(maxMessageBytes)).array();
            for (const QJsonValue &argument : message) {
                if (arguments.size() < maxArguments)
                    arguments << argument.toString().left(maxArgumentLength);
            }
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT raiseRequested(arguments);
        });
    }
}

} // namespace linija
