#include "tests/ui/desktop/sessionbus.h"
#include "ui/desktop/desktoppreferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusMetaType>

using namespace linija;
using namespace linija::test;

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");

using Groups = QMap<QString, QVariantMap>;

struct Portal
{
    explicit Portal(const SessionBus &bus)
        : standIn(bus, service, path, [this](const QDBusMessage &message) -> QVariantList {
              if (message.member() == QLatin1String("ReadAll"))
                  return {QVariant::fromValue(groups)};
              return {};
          })
    {
        qDBusRegisterMetaType<Groups>();
    }
    void say(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        standIn.connection.send(signal);
    }
    Groups groups;
    StandIn standIn;
};

} // namespace

TEST_CASE("the window wears what the desktop asks for, from the start and when it changes", "[desktop]")
{
    const SessionBus bus;
    Portal portal(bus);
    portal.groups[appearance] = {{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("accent-color"), QStringLiteral("strange")}};
    portal.groups[gnome] = {{QStringLiteral("enable-animations"), true}};
    Settings settings{QString()};
    Theme theme(*qApp, settings);
    DesktopPreferences desktop(bus.address);
    QObject::connect(&desktop, &DesktopPreferences::changed, &theme, &Theme::setDesktopWishes);
    CHECK(theme.kind() == ThemeKind::Light); // nothing waits for the desktop's answer

    CHECK(waitFor([&] { return theme.kind() == ThemeKind::Dark; }));
    CHECK(motionAllowed());
    portal.say(appearance, QStringLiteral("color-scheme"), 2U);
    CHECK(waitFor([&] { return theme.kind() == ThemeKind::Light; }));
    CHECK(tokens().contrast == Contrast::Usual);
    portal.say(appearance, QStringLiteral("contrast"), 1U);
    CHECK(waitFor([&] { return tokens().contrast == Contrast::High; }));
    portal.say(gnome, QStringLiteral("enable-animations"), false);
    CHECK(waitFor([] { return !motionAllowed(); }));
    portal.say(gnome, QStringLiteral("enable-animations"), true);
    CHECK(waitFor([] { return motionAllowed(); }));
    portal.say(appearance, QStringLiteral("contrast"), 0U);
    CHECK(waitFor([&] { return tokens().contrast == Contrast::Usual; }));

    // What the user chose in Linija counts more than the desktop.
    (void)settings.edit([](SettingsValues &v) {
        v.theme = ThemeChoice::Light;
        v.motion = MotionChoice::Reduced;
    });
    CHECK_FALSE(motionAllowed());
    portal.say(appearance, QStringLiteral("color-scheme"), 1U);
    CHECK(waitFor([&] { return desktop.wishes().kind == ThemeKind::Dark; }));
    CHECK(theme.kind() == ThemeKind::Light);
    (void)settings.edit([](SettingsValues &v) { v.motion = MotionChoice::System; });
}

TEST_CASE("a strange word from the bus changes nothing", "[desktop]")
{
    const SessionBus bus;
    Portal portal(bus);
    portal.groups[appearance] = {{QStringLiteral("color-scheme"), QStringLiteral("dark")}, {QStringLiteral("contrast"), 99U}};
    DesktopPreferences desktop(bus.address);
    REQUIRE(waitFor([&] { return !portal.standIn.callsOf(QStringLiteral("ReadAll")).isEmpty(); }));
    portal.say(appearance, QStringLiteral("color-scheme"), QStringLiteral("dark"));
    portal.say(QStringLiteral("org.example"), QStringLiteral("color-scheme"), 1U);
    portal.say(gnome, QStringLiteral("enable-animations"), 0U);
    portal.say(appearance, QStringLiteral("contrast"), 1U); // the one that counts, last
    REQUIRE(waitFor([&] { return desktop.wishes().contrast == Contrast::High; }));
    CHECK_FALSE(desktop.wishes().kind.has_value());
    CHECK(desktop.wishes().motion == Motion::Allowed);
}

TEST_CASE("a bus without a portal, or none at all, leaves the look as it is", "[desktop]")
{
    const SessionBus bus;
    DesktopPreferences noPortal(bus.address);
    DesktopPreferences noBus(QStringLiteral("unix:path=/nonexistent/bus"));
    int told = 0;
    QObject::connect(&noPortal, &DesktopPreferences::changed, [&] { ++told; });
    QObject::connect(&noBus, &DesktopPreferences::changed, [&] { ++told; });
    // A portal that starts later is heard by its first signal.
    Portal late(bus);
    REQUIRE(waitFor([&] {
        late.say(appearance, QStringLiteral("color-scheme"), 1U);
        return noPortal.wishes().kind == ThemeKind::Dark;
    }));
    CHECK(told == 1);
    CHECK(noBus.wishes() == DesktopWishes{});
}
