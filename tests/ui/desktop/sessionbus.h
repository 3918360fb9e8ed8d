// A session bus of the test's own, with a stand-in for a desktop service on it.
#pragma once

#include "tests/catch.h"
#include "tests/waitfor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>

namespace linija::test {

class SessionBus
{
public:
    SessionBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        REQUIRE(m_daemon.waitForStarted());
        REQUIRE(m_daemon.waitForReadyRead());
        address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        REQUIRE_FALSE(address.isEmpty());
    }
    ~SessionBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    QString address;

private:
    QProcess m_daemon;
};

// Takes every call under a path and keeps it; answers as `reply` says.
class StandIn : public QDBusVirtualObject
{
    Q_OBJECT
public:
    using Reply = std::function<QVariantList(const QDBusMessage &)>;

    StandIn(const SessionBus &bus, const QString &service, const QString &path, Reply reply)
        : connection(QDBusConnection::connectToBus(bus.address, QStringLiteral("stand-in ") + bus.address + service)), m_reply(std::move(reply))
    {
        REQUIRE(connection.registerVirtualObject(path, this, QDBusConnection::SubPath));
        REQUIRE(connection.registerService(service));
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &on) override
    {
        calls.append(message);
        return on.send(message.createReply(m_reply(message)));
    }
    [[nodiscard]] QVector<QDBusMessage> callsOf(const QString &method) const
    {
        QVector<QDBusMessage> found;
        for (const QDBusMessage &call : calls) {
            if (call.member() == method)
                found.append(call);
        }
        return found;
    }

    QDBusConnection connection;
    QVector<QDBusMessage> calls;

private:
    Reply m_reply;
};

} // namespace linija::test
