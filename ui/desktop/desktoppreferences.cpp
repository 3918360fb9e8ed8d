#include "ui/desktop/desktoppreferences.h"

#include "core/base/logging.h"
#include "core/base/whenready.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace linija {

namespace {

constexpr int callLimitMs = 10'000;
constexpr int mostGroups = 16;
constexpr int mostKeys = 256;

QString service() { return QStringLiteral("org.freedesktop.portal.Desktop"); }
QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }
QString interface() { return QStringLiteral("org.freedesktop.portal.Settings"); }
QString appearance() { return QStringLiteral("org.freedesktop.appearance"); }
QString gnome() { return QStringLiteral("org.gnome.desktop.interface"); }

// Without this look the bus library would start a bus of its own.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

// Portals answer a variant within a variant where Read() is asked, and once where ReadAll() is.
QVariant unpacked(QVariant value)
{
    for (int depth = 0; depth < 4 && value.canConvert<QDBusVariant>() && value.metaType() == QMetaType::fromType<QDBusVariant>(); ++depth)
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

struct DesktopPreferences::Bus
{
    explicit Bus(QDBusConnection made) : connection(std::move(made)) {}

    QDBusConnection connection;
};

DesktopPreferences::DesktopPreferences(const QString &busAddress, QObject *parent) : QObject(parent)
{
    if (busAddress.isEmpty() && !hasSessionBus()) {
        qCInfo(logUi) << "no wishes of the desktop: no session bus";
        return;
    }
    // To connect is to wait for the bus; a bus that hangs must not hold the window.
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const QString name = QStringLiteral("linija-preferences-%1").arg(quintptr(this), 0, 16);
    whenReady(promise->future(), this, [this, name](bool connected) {
        if (!connected) {
            qCInfo(logUi) << "no wishes of the desktop: the session bus does not answer";
            return;
        }
        m_bus = std::make_unique<Bus>(QDBusConnection(name));
        listen();
        askAll();
    });
    QThreadPool::globalInstance()->start([promise, name, busAddress] {
        const QDBusConnection made = busAddress.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                                                          : QDBusConnection::connectToBus(busAddress, name);
        promise->addResult(made.isConnected());
        promise->finish();
    });
}

DesktopPreferences::~DesktopPreferences()
{
    if (m_bus)
        QDBusConnection::disconnectFromBus(m_bus->connection.name());
}

void DesktopPreferences::listen()
{
    // No service is named: for a named one the library would ask who owns the name and wait for the answer.
    m_bus->connection.connect(QString(), path(), interface(), QStringLiteral("SettingChanged"), this,
                              SLOT(onSettingChanged(QDBusMessage)));
}

void DesktopPreferences::askAll()
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("ReadAll"));
    message << QStringList{appearance(), gnome()};
    auto *watcher = new QDBusPendingCallWatcher(m_bus->connection.asyncCall(message, callLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusMessage reply = done->reply();
        if (done->isError() || reply.signature() != QLatin1String("a{sa{sv}}")) {
            qCInfo(logUi).noquote() << "no wishes of the desktop:" << (done->isError() ? done->error().name() : QStringLiteral("a strange answer"));
            return;
        }
        const auto all = reply.arguments().constFirst().value<QDBusArgument>();
        int groups = 0;
        all.beginMap();
        while (!all.atEnd() && groups++ < mostGroups) {
            QString group;
            all.beginMapEntry();
            all >> group;
            int keys = 0;
            all.beginMap();
            while (!all.atEnd() && keys++ < mostKeys) {
                QString key;
                QDBusVariant value;
                all.beginMapEntry();
                all >> key >> value;
                all.endMapEntry();
                take(group, key, value.variant());
            }
            all.endMap();
            all.endMapEntry();
        }
        all.endMap();
        conclude();
    });
}

void DesktopPreferences::onSettingChanged(const QDBusMessage &message)
{
    if (message.signature() != QLatin1String("ssv"))
        return;
    const QVariantList arguments = message.arguments();
    take(arguments.at(0).toString(), arguments.at(1).toString(), arguments.at(2));
    conclude();
}

void DesktopPreferences::take(const QString &group, const QString &key, const QVariant &packed)
{
    const QVariant value = unpacked(packed);
    const bool isNumber = value.metaType() == QMetaType::fromType<uint>();
    if (group == appearance() && isNumber) {
        const uint number = value.toUInt();
        if (key == QLatin1String("color-scheme")) // 0: no preference, 1: dark, 2: light
            m_heard.kind = number == 1 ? std::optional(ThemeKind::Dark) : number == 2 ? std::optional(ThemeKind::Light) : std::nullopt;
        else if (key == QLatin1String("contrast"))
            m_heard.contrast = number == 1 ? Contrast::High : Contrast::Usual;
        else if (key == QLatin1String("reduced-motion"))
            m_reducedMotion = number == 1;
    } else if (group == gnome() && key == QLatin1String("enable-animations") && value.metaType() == QMetaType::fromType<bool>()) {
        m_noAnimations = !value.toBool();
    }
}

void DesktopPreferences::conclude()
{
    m_heard.motion = m_noAnimations || m_reducedMotion ? Motion::Reduced : Motion::Allowed;
    if (m_heard == m_wishes)
        return;
    m_wishes = m_heard;
    Q_EMIT changed(m_wishes);
}

} // namespace linija
