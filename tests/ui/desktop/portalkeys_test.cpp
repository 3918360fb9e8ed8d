#include "tests/ui/desktop/sessionbus.h"
#include "ui/desktop/portalglobalkeys.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QSignalSpy>

using namespace linija;
using namespace linija::test;

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString shortcuts = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");
const QString session = QStringLiteral("/org/freedesktop/portal/desktop/session/test/linija");

QVector<GlobalKey> threeKeys()
{
    return {{QStringLiteral("answer"), QStringLiteral("Answer the call"), QKeySequence(QStringLiteral("Ctrl+Shift+F2"))},
            {QStringLiteral("hang-up"), QStringLiteral("Hang up"), QKeySequence(QStringLiteral("Ctrl+Shift+F4"))},
            {QStringLiteral("mute"), QStringLiteral("Mute"), QKeySequence(QStringLiteral("Ctrl+Shift+F8"))}};
}

// Behaves as xdg-desktop-portal does: replies with the request's path and answers there by a signal.
struct Portal
{
    explicit Portal(const SessionBus &bus)
        : standIn(bus, service, path, [this](const QDBusMessage &message) { return take(message); })
    {
    }

    QVariantList take(const QDBusMessage &message)
    {
        const QString method = message.member();
        if (method != QStringLiteral("CreateSession") && method != QStringLiteral("BindShortcuts"))
            return {};
        const auto options = qdbus_cast<QVariantMap>(message.arguments().last());
        QString sender = message.service().mid(1);
        sender.replace(QLatin1Char('.'), QLatin1Char('_'));
        const QString request = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, options.value(QStringLiteral("handle_token")).toString());
        QDBusMessage answer = QDBusMessage::createSignal(request, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        if (method == QStringLiteral("CreateSession")) {
            answer << uint(0) << QVariantMap{{QStringLiteral("session_handle"), session}};
        } else {
            proposed = qvariant_cast<QDBusArgument>(message.arguments().at(1));
            QVariantMap results;
            if (bindAnswer == 0)
                results.insert(QStringLiteral("shortcuts"), message.arguments().at(1)); // as they were proposed
            answer << bindAnswer << results;
        }
        standIn.connection.send(answer); // even before the reply, as a fast portal may
        return {QVariant::fromValue(QDBusObjectPath(request))};
    }
    void activate(const QString &id, const QString &inSession = session)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, shortcuts, QStringLiteral("Activated"));
        signal << QVariant::fromValue(QDBusObjectPath(inSession)) << id << qulonglong(1) << QVariantMap();
        standIn.connection.send(signal);
    }

    uint bindAnswer = 0;
    QDBusArgument proposed;
    StandIn standIn;
};

} // namespace

TEST_CASE("keys are proposed to the portal and come back while another program is in front", "[portal]")
{
    const SessionBus bus;
    Portal portal(bus);
    PortalGlobalKeys keys(bus.address);
    QSignalSpy pressed(&keys, &GlobalKeys::pressed);
    keys.bind(threeKeys());
    CHECK(keys.state() == GlobalKeysState::Starting);
    REQUIRE(waitFor([&] { return keys.state() == GlobalKeysState::On; }));
    CHECK(portal.proposed.currentSignature() == QStringLiteral("a(sa{sv})"));
    CHECK(keys.stateOf(QStringLiteral("mute")) == GlobalKeyState::Given);
    CHECK(keys.desktopDecides());
    portal.activate(QStringLiteral("mute"), QStringLiteral("/somebody/else"));
    portal.activate(QStringLiteral("format-the-disk"));
    portal.activate(QStringLiteral("mute"));
    REQUIRE(waitFor([&] { return pressed.size() >= 1; }));
    CHECK(pressed.size() == 1);
    CHECK(pressed.first().first().toString() == QStringLiteral("mute"));
}

TEST_CASE("another language asks the person nothing again", "[portal]")
{
    const SessionBus bus;
    Portal portal(bus);
    PortalGlobalKeys keys(bus.address);
    keys.bind(threeKeys());
    REQUIRE(waitFor([&] { return keys.state() == GlobalKeysState::On; }));
    QVector<GlobalKey> translated = threeKeys();
    translated[0].description = QStringLiteral("Відповісти");
    keys.bind(translated);
    (void)waitFor([] { return false; }, std::chrono::milliseconds(100));
    CHECK(portal.standIn.callsOf(QStringLiteral("BindShortcuts")).size() == 1);
    CHECK(portal.standIn.callsOf(QStringLiteral("CreateSession")).size() == 1);
}

TEST_CASE("a no of the person is told as such", "[portal]")
{
    const SessionBus bus;
    Portal portal(bus);
    portal.bindAnswer = 1;
    PortalGlobalKeys keys(bus.address);
    keys.bind(threeKeys());
    REQUIRE(waitFor([&] { return keys.state() == GlobalKeysState::Refused; }));
    CHECK(keys.stateOf(QStringLiteral("mute")) == GlobalKeyState::None);
}

TEST_CASE("no portal, or one that does not know of keys, is told as absent", "[portal]")
{
    const SessionBus bus;
    PortalGlobalKeys keys(bus.address);
    keys.bind(threeKeys());
    CHECK(waitFor([&] { return keys.state() == GlobalKeysState::Absent; }));
    const PortalGlobalKeys nowhere(QStringLiteral("unix:path=/nonexistent/bus"));
    CHECK(nowhere.state() == GlobalKeysState::Absent);
}

TEST_CASE("a key is written as the portals write it", "[portal]")
{
    const auto trigger = [](const char *keys) { return portalTrigger(QKeySequence(QLatin1String(keys))); };
    CHECK(trigger("Ctrl+Shift+F8") == QStringLiteral("CTRL+SHIFT+F8"));
    CHECK(trigger("Alt+M") == QStringLiteral("ALT+m"));
    CHECK(trigger("Meta+PgUp") == QStringLiteral("LOGO+Page_Up"));
    CHECK(trigger("F2") == QStringLiteral("F2"));
    CHECK(trigger("Ctrl+K, Ctrl+S").isEmpty());
    CHECK(portalTrigger({}).isEmpty());
}
