#include "ui/desktop/freedesktopnotifications.h"

#include "core/base/logging.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>
#include <QVariantMap>

namespace linija {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

constexpr int callLimitMs = 10'000;
constexpr qsizetype longestText = 400;

// The body may be read as markup by the service; what we show is plain.
QString plain(const QString &text) { return text.left(longestText).toHtmlEscaped(); }

} // namespace

struct FreedesktopNotifications::State
{
    struct Shown
    {
        uint id = 0; // 0: the service has not answered yet
        quint64 asked = 0;
    };

    explicit State(const QString &busAddress)
        : bus(busAddress.isEmpty() ? QDBusConnection::sessionBus()
                                   : QDBusConnection::connectToBus(busAddress, QStringLiteral("linija-notifications-") + busAddress))
    {
    }

    [[nodiscard]] QDBusMessage call(const QString &method) const
    {
        return QDBusMessage::createMethodCall(service, path, service, method);
    }
    void closeNow(uint id)
    {
        QDBusMessage message = call(QStringLiteral("CloseNotification"));
        message << id;
        bus.asyncCall(message, callLimitMs); // nobody waits for it; the reply is thrown away with the pending call
    }
    void absent(const QString &why)
    {
        if (!saidAbsent)
            qCInfo(logUi).noquote() << "no desktop notifications:" << why;
        saidAbsent = true;
    }

    QDBusConnection bus;
    QHash<QString, Shown> shown;
    quint64 lastAsked = 0;
    bool saidAbsent = false;
};

FreedesktopNotifications::FreedesktopNotifications(const QString &busAddress, QObject *parent)
    : DesktopNotifications(parent), d(std::make_unique<State>(busAddress))
{
    if (!d->bus.isConnected()) {
        d->absent(QStringLiteral("no session bus"));
        return;
    }
    d->bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    d->bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

FreedesktopNotifications::~FreedesktopNotifications()
{
    // A message about a call whose window is gone would lead nowhere.
    for (const State::Shown &one : std::as_const(d->shown)) {
        if (one.id != 0)
            d->closeNow(one.id);
    }
}

void FreedesktopNotifications::show(const DesktopNotice &notice)
{
    if (!d->bus.isConnected())
        return;
    QStringList actions{QStringLiteral("default"), QString()};
    for (const NoticeAction &action : notice.actions)
        actions << action.key << action.text.left(60);
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("linija")},
                      {QStringLiteral("urgency"), QVariant::fromValue(uchar(notice.urgency))}};
    if (!notice.category.isEmpty())
        hints.insert(QStringLiteral("category"), notice.category);
    if (notice.urgency == NoticeUrgency::Critical)
        hints.insert(QStringLiteral("suppress-sound"), true); // Linija rings itself
    const int expires = notice.urgency == NoticeUrgency::Critical ? 0 : -1;

    State::Shown &shown = d->shown[notice.key];
    const quint64 asked = shown.asked = ++d->lastAsked;
    QDBusMessage message = d->call(QStringLiteral("Notify"));
    message << QStringLiteral("Linija") << shown.id << QStringLiteral("linija") << notice.title.left(longestText)
            << plain(notice.text) << actions << hints << expires;
    auto *watcher = new QDBusPendingCallWatcher(d->bus.asyncCall(message, callLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key = notice.key, asked](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        const auto entry = d->shown.find(key);
        const bool wanted = entry != d->shown.end() && entry->asked == asked;
        if (reply.isError()) {
            d->absent(reply.error().name());
            if (wanted)
                d->shown.erase(entry);
        } else if (wanted) {
            entry->id = reply.value();
        } else if (entry == d->shown.end()) {
            d->closeNow(reply.value()); // it was over before the service had answered
        }
    });
}

void FreedesktopNotifications::close(const QString &key)
{
    const State::Shown shown = d->shown.take(key);
    if (shown.id != 0)
        d->closeNow(shown.id);
}

void FreedesktopNotifications::onActionInvoked(uint id, const QString &action)
{
    for (auto it = d->shown.cbegin(); it != d->shown.cend(); ++it) {
        if (it->id == id && id != 0) {
            const QString key = it.key();
            Q_EMIT actionChosen(key, action);
            return;
        }
    }
}

void FreedesktopNotifications::onClosed(uint id, uint)
{
    d->shown.removeIf([id](auto it) { return it.value().id == id && id != 0; });
}

} // namespace linija
