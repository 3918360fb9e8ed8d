#include "ui/desktop/portalglobalkeys.h"

#include "core/base/logging.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>
#include <QList>

namespace linija {

// One entry of a(sa{sv}). Not in an anonymous namespace: its operators are found by Qt D-Bus.
struct PortalShortcut
{
    QString id;
    QVariantMap properties;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.properties;
    argument.endStructure();
    return argument;
}

} // namespace linija

Q_DECLARE_METATYPE(linija::PortalShortcut)

namespace linija {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString shortcutsInterface = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");
const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");
const QString sessionInterface = QStringLiteral("org.freedesktop.portal.Session");

constexpr int callLimitMs = 10'000;
constexpr qsizetype longestGiven = 80;

} // namespace

QString portalTrigger(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return {};
    const QKeyCombination chord = keys[0];
    QString name;
    const Qt::Key key = chord.key();
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        name = QChar(ushort(key)).toLower();
    else if (key >= Qt::Key_0 && key <= Qt::Key_9)
        name = QChar(ushort(key));
    else if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        name = QStringLiteral("F%1").arg(key - Qt::Key_F1 + 1);
    else {
        static const QHash<int, QString> named = { // XKB keysym names
            {Qt::Key_Pause, QStringLiteral("Pause")},       {Qt::Key_Insert, QStringLiteral("Insert")},
            {Qt::Key_Home, QStringLiteral("Home")},         {Qt::Key_End, QStringLiteral("End")},
            {Qt::Key_PageUp, QStringLiteral("Page_Up")},    {Qt::Key_PageDown, QStringLiteral("Page_Down")},
            {Qt::Key_Return, QStringLiteral("Return")},     {Qt::Key_Space, QStringLiteral("space")},
            {Qt::Key_Left, QStringLiteral("Left")},         {Qt::Key_Right, QStringLiteral("Right")},
            {Qt::Key_Up, QStringLiteral("Up")},             {Qt::Key_Down, QStringLiteral("Down")},
            {Qt::Key_MicMute, QStringLiteral("XF86AudioMicMute")}};
        name = named.value(key);
    }
    if (name.isEmpty())
        return {};
    QString trigger;
    const Qt::KeyboardModifiers modifiers = chord.keyboardModifiers();
    if (modifiers & Qt::ControlModifier)
        trigger += QLatin1String("CTRL+");
    if (modifiers & Qt::AltModifier)
        trigger += QLatin1String("ALT+");
    if (modifiers & Qt::ShiftModifier)
        trigger += QLatin1String("SHIFT+");
    if (modifiers & Qt::MetaModifier)
        trigger += QLatin1String("LOGO+");
    return trigger + name;
}

struct PortalGlobalKeys::State
{
    explicit State(const QString &busAddress)
        : bus(busAddress.isEmpty() ? QDBusConnection::sessionBus()
                                   : QDBusConnection::connectToBus(busAddress, QStringLiteral("linija-portal-") + busAddress))
    {
    }

    [[nodiscard]] QDBusMessage call(const QString &method) const
    {
        return QDBusMessage::createMethodCall(service, path, shortcutsInterface, method);
    }
    [[nodiscard]] QString nextToken() { return QStringLiteral("linija%1").arg(++lastToken); }
    // Where the answer to the request with this token will come from (portal documentation, "Requests").
    [[nodiscard]] QString requestPath(const QString &token) const
    {
        QString sender = bus.baseService().mid(1);
        sender.replace(QLatin1Char('.'), QLatin1Char('_'));
        return QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
    }

    QDBusConnection bus;
    QVector<GlobalKey> keys;
    QHash<QString, QString> given; // id → the desktop's words
    GlobalKeysState state = GlobalKeysState::Starting;
    QString session;
    QString awaited; // path of the request whose answer is awaited
    int lastToken = 0;
    bool opening = false;
};

PortalGlobalKeys::PortalGlobalKeys(const QString &busAddress, QObject *parent)
    : GlobalKeys(parent), d(std::make_unique<State>(busAddress))
{
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
    if (!d->bus.isConnected()) {
        d->state = GlobalKeysState::Absent;
        return;
    }
    d->bus.connect(service, path, shortcutsInterface, QStringLiteral("Activated"), this, SLOT(onActivated(QDBusMessage)));
    d->bus.connect(service, path, shortcutsInterface, QStringLiteral("ShortcutsChanged"), this,
                   SLOT(onShortcutsChanged(QDBusMessage)));
}

PortalGlobalKeys::~PortalGlobalKeys()
{
    if (!d->session.isEmpty())
        d->bus.asyncCall(QDBusMessage::createMethodCall(service, d->session, sessionInterface, QStringLiteral("Close")), callLimitMs);
}

GlobalKeysState PortalGlobalKeys::state() const { return d->state; }

GlobalKeyState PortalGlobalKeys::stateOf(const QString &id) const
{
    for (const GlobalKey &key : std::as_const(d->keys)) {
        if (key.id != id)
            continue;
        if (d->state == GlobalKeysState::On)
            return d->given.contains(id) ? GlobalKeyState::Given : GlobalKeyState::None;
        return d->state == GlobalKeysState::Starting ? GlobalKeyState::Wanted : GlobalKeyState::None;
    }
    return GlobalKeyState::None;
}

QString PortalGlobalKeys::givenText(const QString &id) const { return d->given.value(id); }

void PortalGlobalKeys::setState(GlobalKeysState state)
{
    d->state = state;
    Q_EMIT changed();
}

void PortalGlobalKeys::expectResponse(const QString &token)
{
    if (!d->awaited.isEmpty())
        d->bus.disconnect(service, d->awaited, requestInterface, QStringLiteral("Response"), this, SLOT(onResponse(QDBusMessage)));
    d->awaited = d->requestPath(token);
    // Before the call: the answer may come before the reply.
    d->bus.connect(service, d->awaited, requestInterface, QStringLiteral("Response"), this, SLOT(onResponse(QDBusMessage)));
}

void PortalGlobalKeys::bind(const QVector<GlobalKey> &keys)
{
    // The portal binds the keys of a session once; what is proposed for a key matters only that first time. Another
    // language or another proposal asks nobody anything again.
    QStringList before;
    QStringList now;
    for (const GlobalKey &key : std::as_const(d->keys))
        before << key.id;
    for (const GlobalKey &key : keys)
        now << key.id;
    d->keys = keys;
    if (!d->bus.isConnected() || keys.isEmpty() || (before == now && (d->opening || !d->session.isEmpty())))
        return;
    if (!d->session.isEmpty()) {
        bindNow();
        return;
    }
    d->opening = true;
    const QString token = d->nextToken();
    expectResponse(token);
    QDBusMessage message = d->call(QStringLiteral("CreateSession"));
    message << QVariantMap{{QStringLiteral("handle_token"), token}, {QStringLiteral("session_handle_token"), QStringLiteral("linija")}};
    auto *watcher = new QDBusPendingCallWatcher(d->bus.asyncCall(message, callLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (!done->isError())
            return;
        qCInfo(logUi).noquote() << "no global keys: the desktop portal does not offer them:" << done->error().name();
        d->opening = false;
        setState(GlobalKeysState::Absent);
    });
}

void PortalGlobalKeys::bindNow()
{
    const QString token = d->nextToken();
    expectResponse(token);
    QList<PortalShortcut> shortcuts;
    for (const GlobalKey &key : std::as_const(d->keys)) {
        PortalShortcut shortcut{key.id, {{QStringLiteral("description"), key.description}}};
        if (const QString trigger = portalTrigger(key.keys); !trigger.isEmpty())
            shortcut.properties.insert(QStringLiteral("preferred_trigger"), trigger);
        shortcuts.append(shortcut);
    }
    QDBusMessage message = d->call(QStringLiteral("BindShortcuts"));
    message << QVariant::fromValue(QDBusObjectPath(d->session)) << QVariant::fromValue(shortcuts) << QString()
            << QVariantMap{{QStringLiteral("handle_token"), token}};
    auto *watcher = new QDBusPendingCallWatcher(d->bus.asyncCall(message, callLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (!done->isError())
            return;
        qCInfo(logUi).noquote() << "global keys refused by the desktop portal:" << done->error().name();
        setState(GlobalKeysState::Refused);
    });
}

void PortalGlobalKeys::onResponse(const QDBusMessage &message)
{
    if (message.path() != d->awaited || message.arguments().size() < 2)
        return;
    d->bus.disconnect(service, d->awaited, requestInterface, QStringLiteral("Response"), this, SLOT(onResponse(QDBusMessage)));
    d->awaited.clear();
    const uint code = message.arguments().at(0).toUInt(); // 0: done, 1: the person said no, 2: ended otherwise
    const auto results = qdbus_cast<QVariantMap>(message.arguments().at(1));
    if (code != 0) {
        d->opening = false;
        setState(GlobalKeysState::Refused);
        return;
    }
    if (d->session.isEmpty()) {
        d->opening = false;
        const QVariant handle = results.value(QStringLiteral("session_handle"));
        d->session = handle.canConvert<QDBusObjectPath>() && handle.typeId() == qMetaTypeId<QDBusObjectPath>()
            ? handle.value<QDBusObjectPath>().path()
            : handle.toString();
        if (d->session.isEmpty() || !d->session.startsWith(QLatin1Char('/'))) {
            d->session.clear();
            setState(GlobalKeysState::Refused);
            return;
        }
        bindNow();
        return;
    }
    takeShortcuts(results.value(QStringLiteral("shortcuts")));
    setState(GlobalKeysState::On);
}

void PortalGlobalKeys::takeShortcuts(const QVariant &value)
{
    d->given.clear();
    const auto shortcuts = qdbus_cast<QList<PortalShortcut>>(value);
    for (const PortalShortcut &shortcut : shortcuts)
        d->given.insert(shortcut.id, shortcut.properties.value(QStringLiteral("trigger_description")).toString().left(longestGiven));
}

void PortalGlobalKeys::onActivated(const QDBusMessage &message)
{
    const QList<QVariant> arguments = message.arguments();
    if (arguments.size() < 2 || d->session.isEmpty() || arguments.at(0).value<QDBusObjectPath>().path() != d->session)
        return;
    const QString id = arguments.at(1).toString();
    for (const GlobalKey &key : std::as_const(d->keys)) {
        if (key.id == id) {
            Q_EMIT pressed(id);
            return;
        }
    }
}

void PortalGlobalKeys::onShortcutsChanged(const QDBusMessage &message)
{
    const QList<QVariant> arguments = message.arguments();
    if (arguments.size() < 2 || d->session.isEmpty() || arguments.at(0).value<QDBusObjectPath>().path() != d->session)
        return;
    takeShortcuts(arguments.at(1));
    Q_EMIT changed();
}

} // namespace linija
