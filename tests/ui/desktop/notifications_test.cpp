#include "tests/ui/desktop/sessionbus.h"
#include "ui/desktop/freedesktopnotifications.h"

#include <QDBusArgument>
#include <QSignalSpy>

using namespace linija;
using namespace linija::test;

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

DesktopNotice call()
{
    return {QStringLiteral("call:1"), QStringLiteral("Incoming call"), QStringLiteral("Support <b>&"),
            {{QStringLiteral("answer"), QStringLiteral("Answer")}, {QStringLiteral("decline"), QStringLiteral("Decline")}},
            NoticeUrgency::Critical, QStringLiteral("call.incoming")};
}

struct Server
{
    explicit Server(const SessionBus &bus)
        : standIn(bus, service, path, [this](const QDBusMessage &message) -> QVariantList {
              if (message.member() == QStringLiteral("Notify"))
                  return {message.arguments().at(1).toUInt() != 0 ? message.arguments().at(1) : QVariant(++last)};
              return {};
          })
    {
    }
    void invoke(uint id, const QString &action)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, service, QStringLiteral("ActionInvoked"));
        signal << id << action;
        standIn.connection.send(signal);
    }
    uint last = 40;
    StandIn standIn;
};

} // namespace

TEST_CASE("a message goes to the desktop's service with its actions, as plain text", "[notifications]")
{
    const SessionBus bus;
    Server server(bus);
    FreedesktopNotifications notifications(bus.address);
    notifications.show(call());
    REQUIRE(waitFor([&] { return !server.standIn.callsOf(QStringLiteral("Notify")).isEmpty(); }));
    const QVariantList sent = server.standIn.callsOf(QStringLiteral("Notify")).first().arguments();
    REQUIRE(sent.size() == 8);
    CHECK(sent.at(0).toString() == QStringLiteral("Linija"));
    CHECK(sent.at(3).toString() == QStringLiteral("Incoming call"));
    CHECK(sent.at(4).toString() == QStringLiteral("Support &lt;b&gt;&amp;"));
    CHECK(sent.at(5).toStringList()
          == QStringList({QStringLiteral("default"), QString(), QStringLiteral("answer"), QStringLiteral("Answer"),
                          QStringLiteral("decline"), QStringLiteral("Decline")}));
    const auto hints = qdbus_cast<QVariantMap>(sent.at(6));
    CHECK(hints.value(QStringLiteral("urgency")).value<uchar>() == 2);
    CHECK(hints.value(QStringLiteral("category")).toString() == QStringLiteral("call.incoming"));
    CHECK(sent.at(7).toInt() == 0); // it stays until we close it
}

TEST_CASE("an action that is pressed comes back with our key, a stranger's does not", "[notifications]")
{
    const SessionBus bus;
    Server server(bus);
    FreedesktopNotifications notifications(bus.address);
    QSignalSpy chosen(&notifications, &DesktopNotifications::actionChosen);
    notifications.show(call());
    REQUIRE(waitFor([&] { return server.standIn.callsOf(QStringLiteral("Notify")).size() == 1; }));
    server.invoke(7, QStringLiteral("answer")); // another program's message
    server.invoke(41, QStringLiteral("answer"));
    REQUIRE(waitFor([&] { return chosen.size() >= 1; }));
    CHECK(chosen.size() == 1);
    CHECK(chosen.first().at(0).toString() == QStringLiteral("call:1"));
    CHECK(chosen.first().at(1).toString() == QStringLiteral("answer"));
}

TEST_CASE("saying it again replaces it, and closing closes it, also before the service has answered", "[notifications]")
{
    const SessionBus bus;
    Server server(bus);
    FreedesktopNotifications notifications(bus.address);
    notifications.show(call());
    REQUIRE(waitFor([&] { return server.standIn.callsOf(QStringLiteral("Notify")).size() == 1; }));
    (void)waitFor([] { return false; }, std::chrono::milliseconds(50)); // until the id has come back
    notifications.show(call());
    REQUIRE(waitFor([&] { return server.standIn.callsOf(QStringLiteral("Notify")).size() == 2; }));
    CHECK(server.standIn.callsOf(QStringLiteral("Notify")).last().arguments().at(1).toUInt() == 41);
    notifications.close(QStringLiteral("call:1"));
    REQUIRE(waitFor([&] { return server.standIn.callsOf(QStringLiteral("CloseNotification")).size() == 1; }));
    CHECK(server.standIn.callsOf(QStringLiteral("CloseNotification")).first().arguments().first().toUInt() == 41);

    DesktopNotice second = call();
    second.key = QStringLiteral("call:2");
    notifications.show(second);
    notifications.close(second.key); // the caller gave up at once
    REQUIRE(waitFor([&] { return server.standIn.callsOf(QStringLiteral("CloseNotification")).size() == 2; }));
    CHECK(server.standIn.callsOf(QStringLiteral("CloseNotification")).last().arguments().first().toUInt() == 42);
}

TEST_CASE("without a service, or without a bus, nothing happens and nothing waits", "[notifications]")
{
    const SessionBus bus;
    FreedesktopNotifications lonely(bus.address);
    lonely.show(call());
    lonely.close(QStringLiteral("call:1"));
    FreedesktopNotifications nowhere(QStringLiteral("unix:path=/nonexistent/bus"));
    nowhere.show(call());
    nowhere.close(QStringLiteral("call:1"));
    SUCCEED();
}
