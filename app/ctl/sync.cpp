#include "app/ctl/command.h"

#include "core/storage/store.h"
#include "core/sync/backendlink.h"

#include <QCoreApplication>
#include <QTimer>

#include <memory>

namespace linija::ctl {

namespace {

// Runs the same engine as the window until the feed is read and nothing waits any more.
class OneSync : public QObject
{
public:
    OneSync(Context &context, std::unique_ptr<Store> store, std::chrono::seconds limit, Done done)
        : m_out(context.out), m_done(std::move(done)), m_store(std::move(store)), m_link(*m_store, context.clock)
    {
        connect(&m_link, &BackendLink::feedRead, this, [this] {
            m_read = true;
            look();
        });
        connect(&m_link, &SyncStatusSource::statusChanged, this, [this] { look(); });
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            m_out.error(Error{ErrorCode::Timeout, QStringLiteral("not in step in time: ") + m_link.status().detail, true});
            finish(LacksEnvironment);
        });
        m_limit.start(limit);
    }

    void begin(const QUrl &url, const QByteArray &token) { m_link.connectTo(url, token); }

private:
    void look()
    {
        const SyncStatus status = m_link.status();
        switch (status.connection) {
        case BackendConnection::Online:
            if (m_read && status.waiting == 0 && !status.bootstrapping)
                report(status);
            return;
        case BackendConnection::Offline:
        case BackendConnection::SignedOut:
        case BackendConnection::Refused:
        case BackendConnection::NotSetUp:
            m_out.error(Error{status.connection == BackendConnection::SignedOut ? ErrorCode::Unauthorized : ErrorCode::Offline,
                              status.detail, true});
            finish(LacksEnvironment);
            return;
        case BackendConnection::Connecting: return;
        }
    }

    void report(const SyncStatus &status)
    {
        if (!m_done)
            return;
        m_out.row({{QStringLiteral("connection"), QStringLiteral("online")}, {QStringLiteral("waiting"), status.waiting},
                   {QStringLiteral("parked"), status.parked}, {QStringLiteral("quarantined"), status.quarantined}},
                  QStringLiteral("in step; %1 parked, %2 in quarantine").arg(status.parked).arg(status.quarantined));
        finish(status.parked || status.quarantined ? NotFine : Fine);
    }

    void finish(int code)
    {
        m_limit.stop();
        if (const Done done = std::exchange(m_done, nullptr))
            done(code);
        deleteLater();
    }

    Output m_out;
    Done m_done;
    std::unique_ptr<Store> m_store;
    BackendLink m_link;
    QTimer m_limit;
    bool m_read = false;
};

} // namespace

void runSync(Context &context, Done done)
{
    QStringList arguments = context.arguments;
    const QString url = takeOption(arguments, QStringLiteral("--backend")).value_or(context.settings.values().backendUrl);
    const auto token = takeOption(arguments, QStringLiteral("--token"));
    const int seconds = takeOption(arguments, QStringLiteral("--limit")).value_or(QStringLiteral("300")).toInt();
    if (!takeFlag(arguments, QStringLiteral("--once")) || !arguments.isEmpty() || seconds < 1)
        return done(wrongUse(context, "sync", QStringLiteral("sync takes --once; the window keeps in step by itself")));
    if (url.isEmpty()) {
        context.out.error(Error{ErrorCode::NotFound, QStringLiteral("no backend is set up; give --backend URL --token TOKEN")});
        return done(LacksEnvironment);
    }
    auto opened = Store::open(context.paths.storeFile());
    if (!opened) {
        context.out.error(opened.error());
        return done(LacksEnvironment);
    }
    auto *sync = new OneSync(context, std::move(opened).value(), std::chrono::seconds(seconds), std::move(done)); // deletes itself
    if (token)
        return sync->begin(QUrl(url), token->toUtf8());
    withBackendToken(context, url, sync, [sync, url](const QByteArray &kept) { sync->begin(QUrl(url), kept); });
}

} // namespace linija::ctl
