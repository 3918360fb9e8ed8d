#include "app/backend/api.h"
#include "app/backend/demoseed.h"
#include "app/backend/eventhub.h"
#include "app/backend/options.h"
#include "app/backend/server.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace linija;
using namespace linija::backend;

namespace {

constexpr int wrongUse = 2;
constexpr int missing = 3;
constexpr int readerThreads = 2;

int fail(int code, const QString &why)
{
    std::fprintf(stderr, "linija-backend: %s\n", qUtf8Printable(why));
    return code;
}

// Each connection is a file descriptor, and the usual soft limit of 1024 is less than the server allows.
void allowManyConnections()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 4096);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

struct Prepared
{
    QUuid epoch;
    qint64 head = 0;
};

Result<Prepared> prepareDatabase(const Options &options, Timestamp now)
{
    const auto opened = EntityStore::open(options.databaseFile, EntityStore::Access::Write);
    if (!opened)
        return opened.error();
    EntityStore &store = **opened;
    if (options.newEpoch) {
        if (const auto fresh = store.startNewEpoch(); !fresh)
            return fresh.error();
    }
    auto head = store.head();
    if (head && head.value() == 0 && !options.demoFolder.isEmpty()) {
        const auto report = seedDemo(store, options.demoFolder, options.demoNow.value_or(now));
        if (!report)
            return report.error();
        for (const QString &skipped : report->skipped)
            qCWarning(logBackend).noquote() << "skipped:" << skipped;
        QStringList counts;
        for (auto it = report->rows.begin(); it != report->rows.end(); ++it)
            counts.append(it.key() + u' ' + QString::number(it.value()));
        qCInfo(logBackend).noquote() << "demo company made:" << counts.join(u", "_s);
        head = store.head();
    }
    if (!head)
        return head.error();
    return Prepared{store.epoch(), head.value()};
}

bool writePortFile(const QString &path, quint16 port)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(port) + '\n') > 0 && file.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    installLogging({});
    const auto read = readOptions(QCoreApplication::arguments().mid(1));
    if (!read)
        return fail(wrongUse, read.error().detail + u"\ntry --help"_s);
    const Options &options = *read;
    if (options.helpWanted || options.versionWanted) {
        std::fputs(options.helpWanted ? qUtf8Printable(usage()) : "linija-backend " LINIJA_VERSION "\n", stdout);
        return 0;
    }
    if (options.verbose)
        QLoggingCategory::setFilterRules(u"linija.backend.debug=true"_s);

    Authenticator authenticator;
    if (!options.demoFolder.isEmpty())
        authenticator.acceptDemoTokens();
    if (!options.tokenFile.isEmpty()) {
        if (const auto accepted = authenticator.acceptTokenFile(options.tokenFile); !accepted)
            return fail(missing, accepted.error().detail);
    }
    if (authenticator.empty())
        qCWarning(logBackend) << "nobody can sign in: give --tokens or --demo";

    QDir().mkpath(QFileInfo(options.databaseFile).absolutePath());
    QLockFile lock(options.databaseFile + u".lock"_s);
    lock.setStaleLockTime(std::chrono::milliseconds(0)); // only a process that is gone leaves a stale one
    if (!lock.tryLock())
        return fail(missing, options.databaseFile + u": another linija-backend uses it, or its folder cannot be written"_s);

    const SystemClock clock;
    const auto prepared = prepareDatabase(options, clock.now());
    if (!prepared)
        return fail(missing, prepared.error().detail);

    allowManyConnections();
    EventHub hub;
    Server server(hub);
    const auto port = server.listen(options.address, options.port);
    if (!port)
        return fail(missing, port.error().detail);

    Api *apiForEvents = nullptr;
    auto workers = std::make_unique<DatabaseWorkers>(
        options.databaseFile, readerThreads, [&server](std::function<void()> function) { server.post(std::move(function)); },
        [&hub, &apiForEvents](qint64 head) { hub.setState(apiForEvents->stateEvent(head)); });
    if (const auto started = workers->start(); !started)
        return fail(missing, started.error().detail);
    Api api(clock, authenticator, *workers, prepared->epoch, options.databaseFile + u".recordings"_s);
    apiForEvents = &api;
    hub.setState(api.stateEvent(prepared->head));

    if (!options.portFile.isEmpty() && !writePortFile(options.portFile, *port))
        return fail(missing, options.portFile + u": cannot be written"_s);
    const QString host = options.address.contains(u':') ? u'[' + options.address + u']' : options.address;
    std::printf("listening on http://%s:%d\n", qPrintable(host), static_cast<int>(*port));
    std::fflush(stdout);

    server.run(api);
    workers.reset(); // what was accepted is written
    server.drain();  // and answered where the client still listens
    return 0;
}
