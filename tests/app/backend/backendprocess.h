// The real linija-backend as a child process with a database of its own, and a blocking HTTP client for it.
// Both may be used from any thread, each object from one thread at a time.
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid7.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace linija::test {

inline QString freshId()
{
    static const SystemClock clock;
    return makeUuid7(clock).toString(QUuid::WithoutBraces);
}

struct HttpAnswer
{
    int status = 0; // 0: no answer
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString problem() const { return json().value(QStringLiteral("type")).toString().section(QLatin1Char(':'), -1); }
};

class HttpConnection
{
public:
    explicit HttpConnection(quint16 port) : m_port(port) {}

    HttpAnswer call(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {}, const QByteArray &body = {},
                    const QByteArray &token = "demo-olena")
    {
        QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n" + headers;
        if (!body.isEmpty())
            text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return raw(text + "\r\n" + body);
    }
    HttpAnswer create(const QByteArray &type, const QString &id, const QJsonObject &data)
    {
        return call("PUT", "/v1/" + type + '/' + id.toLatin1(), "If-None-Match: *\r\nContent-Type: application/json\r\n",
                    QJsonDocument(data).toJson(QJsonDocument::Compact));
    }
    HttpAnswer patch(const QByteArray &type, const QString &id, const QByteArray &rev, const QString &key, const QJsonObject &changes)
    {
        return call("PATCH", "/v1/" + type + '/' + id.toLatin1(),
                    "Content-Type: application/merge-patch+json\r\nIf-Match: \"" + rev + "\"\r\nIdempotency-Key: " + key.toLatin1() + "\r\n",
                    QJsonDocument(changes).toJson(QJsonDocument::Compact));
    }

    // Sends the bytes as they are and reads one answer.
    HttpAnswer raw(const QByteArray &text)
    {
        if (!connected())
            return {};
        m_socket.write(text);
        m_socket.flush();
        HttpAnswer answer;
        qsizetype end = -1;
        while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
            if (!more())
                return answer;
        }
        answer.head = m_buffer.left(end + 2);
        m_buffer.remove(0, end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype at = answer.head.toLower().indexOf("content-length: ");
        const qsizetype length = at < 0 ? 0 : answer.head.mid(at + 16).split('\r').first().toLongLong();
        while (m_buffer.size() < length) {
            if (!more())
                return {};
        }
        answer.body = m_buffer.left(length);
        m_buffer.remove(0, length);
        if (answer.head.toLower().contains("connection: close"))
            m_socket.abort();
        return answer;
    }

    bool connected()
    {
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            return true;
        m_buffer.clear();
        m_socket.abort();
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        return m_socket.waitForConnected(5000);
    }
    // Reads what comes within the time; false: nothing came or the other side closed.
    bool more(int milliseconds = 20'000)
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(milliseconds))
            return false;
        m_buffer += m_socket.readAll();
        return true;
    }
    QTcpSocket &socket() { return m_socket; }
    QByteArray &buffer() { return m_buffer; }

private:
    quint16 m_port;
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

enum class Company { Demo, Empty };

class BackendProcess
{
public:
    explicit BackendProcess(Company company)
    {
        if (company == Company::Demo) {
            m_arguments = {QStringLiteral("--demo"), QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo")};
        } else {
            QJsonArray accounts;
            for (const auto &[login, role] : {std::pair("olena", "agent"), std::pair("admin", "admin")}) {
                const QByteArray token = QByteArray("demo-") + login;
                const QByteArray digest = QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
                accounts.append(QJsonObject{{QStringLiteral("login"), QLatin1String(login)},
                                            {QStringLiteral("roles"), QJsonArray{QLatin1String(role)}},
                                            {QStringLiteral("sha256"), QString::fromLatin1(digest)}});
            }
            QFile file(m_folder.filePath(QStringLiteral("tokens.json")));
            if (file.open(QIODevice::WriteOnly))
                file.write(QJsonDocument(accounts).toJson());
            m_arguments = {QStringLiteral("--tokens"), file.fileName()};
        }
        start();
    }
    ~BackendProcess()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    void start(const QStringList &extra = {})
    {
        QFile::remove(portFile());
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(LINIJA_BIN_DIR "/linija-backend"),
                        QStringList{QStringLiteral("--db"), databaseFile(), QStringLiteral("--port-file"), portFile()}
                            + m_arguments + extra);
        m_process.waitForStarted();
        for (int i = 0; i < 6000 && !QFile::exists(portFile()) && m_process.state() != QProcess::NotRunning; ++i)
            m_process.waitForFinished(10);
        QFile file(portFile());
        if (file.open(QIODevice::ReadOnly))
            m_port = file.readAll().trimmed().toUShort();
    }
    void kill() // -9
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(10'000) ? m_process.exitCode() : -1;
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString databaseFile() const { return m_folder.filePath(QStringLiteral("db.sqlite")); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QString portFile() const { return m_folder.filePath(QStringLiteral("port")); }
    QTemporaryDir m_folder;
    QStringList m_arguments;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace linija::test
