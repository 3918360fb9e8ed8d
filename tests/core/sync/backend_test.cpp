// The whole engine against the real backend process: real store, real network, real kill -9.
#include "core/base/uuid7.h"
#include "core/domain/contractjson.h"
#include "core/rest/curlhttpclient.h"
#include "core/storage/customerrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/store.h"
#include "core/sync/storagesyncstore.h"
#include "core/sync/syncservice.h"
#include "tests/catch.h"
#include "tests/waitfor.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <csignal>
#include <sys/prctl.h>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

// The real linija-backend with the demo company, on a free port of loopback.
class BackendProcess
{
public:
    explicit BackendProcess(QString folder) : m_folder(std::move(folder)) {}
    ~BackendProcess() { kill(); }

    void start(const QStringList &more = {})
    {
        const QString portFile = m_folder + QStringLiteral("/port");
        QFile::remove(portFile);
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // a test that dies leaves nobody behind
        m_process->start(QStringLiteral(LINIJA_BIN_DIR "/linija-backend"),
                         QStringList{QStringLiteral("--demo"), QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo"), QStringLiteral("--db"),
                          m_folder + QStringLiteral("/backend.sqlite"), QStringLiteral("--listen"),
                          QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--port-file"), portFile} + more);
        REQUIRE(m_process->waitForStarted());
        REQUIRE(waitFor([&] {
            QFile file(portFile);
            if (!file.open(QIODevice::ReadOnly))
                return false;
            const int port = file.readAll().trimmed().toInt();
            if (port > 0)
                m_port = port;
            return port > 0;
        }, 60s));
    }
    void kill() // SIGKILL
    {
        if (!m_process)
            return;
        m_process->kill();
        m_process->waitForFinished();
        m_process.reset();
    }
    void stop() // SIGTERM: everything is in the one file then
    {
        m_process->terminate();
        REQUIRE(m_process->waitForFinished(20'000));
        m_process.reset();
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

private:
    QString m_folder;
    int m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

struct World
{
    World()
    {
        REQUIRE(folder.isValid());
        backend = std::make_unique<BackendProcess>(folder.path());
        backend->start();
        openStore();
        api = std::make_unique<ContractApi>(http, backend->url(), token);
        other = std::make_unique<ContractApi>(http, backend->url(), otherToken);
        startService();
    }
    ~World()
    {
        service.reset();
        syncStore.reset();
        store.reset();
    }
    void openStore()
    {
        auto opened = Store::open(folder.path() + QStringLiteral("/client.sqlite"));
        REQUIRE(opened.ok());
        store = std::move(opened).value();
        syncStore = std::make_unique<StorageSyncStore>(*store, clock);
    }
    void startService()
    {
        service = std::make_unique<SyncService>(SyncService::Parts{*syncStore, *api, http, token, clock}, 7U);
        QObject::connect(store.get(), &Store::changesCommitted, service.get(), [this](const ChangeSet &changes) {
            if (changes.outboxChanged)
                service->outboxChanged();
        });
        rounds = 0;
        QObject::connect(service.get(), &SyncService::feedRead, service.get(), [this] { ++rounds; });
        service->start();
    }
    [[nodiscard]] bool delivered(std::chrono::milliseconds limit = 30s) const
    {
        return waitFor([&] { return service->status().waiting == 0 && resultOf(store->read([](Database &db) { return OutboxRepository(db).counts(); }))->waiting == 0; }, limit);
    }
    template <class F>
    auto read(F job) { return resultOf(store->read(job)); }

    // Every visible entity of the feed, as a fresh reader sees it.
    std::map<EntityKey, Resource> wholeFeed()
    {
        std::map<EntityKey, Resource> out;
        QString cursor;
        for (;;) {
            const auto page = resultOf(api->changes(cursor, 1000), 30s);
            REQUIRE(page.outcome == ApiOutcome::Ok);
            for (const FeedItem &item : page.value.items) {
                REQUIRE(item.unreadable.isEmpty());
                if (!item.resource.deleted)
                    out[{item.resource.type, QUuid::fromString(item.resource.id)}] = item.resource;
            }
            cursor = page.value.next;
            if (!page.value.more)
                return out;
        }
    }
    Customer someCustomer()
    {
        const auto found = read([](Database &db) { return CustomerRepository(db).search(QStringLiteral("+371"), 1); });
        REQUIRE(found.ok());
        REQUIRE_FALSE(found->isEmpty());
        return found->first();
    }
    // What the session does at the end of after-call work: the change and its outbox row in one transaction.
    InteractionId wrapUp(CustomerId customer, const QString &note)
    {
        Interaction interaction;
        interaction.id = InteractionId(makeUuid7(clock));
        interaction.customer = customer;
        interaction.agent = QStringLiteral("olena");
        interaction.startedAt = clock.now();
        interaction.wrappedUpAt = clock.now();
        interaction.note = note;
        OutboxRow row;
        row.entityType = QStringLiteral("interactions");
        row.entityId = interaction.id.uuid();
        row.op = OutboxOp::Create;
        row.body = toJson(interaction);
        row.idempotencyKey = makeUuid7(clock);
        const auto written = resultOf(store->write([=](Database &db) -> Result<qint64> {
            if (auto kept = InteractionRepository(db).upsert(interaction); !kept)
                return kept.error();
            return OutboxRepository(db).append(row);
        }));
        REQUIRE(written.ok());
        return interaction.id;
    }
    void changeCustomer(CustomerId id, const std::function<void(Customer &)> &change)
    {
        const auto written = resultOf(store->write([=, key = makeUuid7(clock)](Database &db) -> Result<qint64> {
            auto customer = CustomerRepository(db).byId(id);
            if (!customer)
                return customer.error();
            const Customer before = customer.value();
            change(customer.value());
            OutboxRow row;
            row.entityType = QStringLiteral("customers");
            row.entityId = id.uuid();
            row.op = OutboxOp::Patch;
            row.baseRev = before.rev;
            row.baseData = toJson(before);
            row.body = mergePatch(row.baseData, toJson(customer.value()));
            row.idempotencyKey = key;
            if (auto kept = CustomerRepository(db).upsert(customer.value()); !kept)
                return kept.error();
            return OutboxRepository(db).append(row);
        }));
        REQUIRE(written.ok());
    }
    void otherChanges(CustomerId id, const QJsonObject &patch)
    {
        const auto now = resultOf(other->read(QStringLiteral("customers"), id.toString()));
        REQUIRE(now.outcome == ApiOutcome::Ok);
        REQUIRE(resultOf(other->patch(QStringLiteral("customers"), id.toString(), now.value.rev, makeUuid7(clock).toString(QUuid::WithoutBraces), patch)).outcome
                == ApiOutcome::Ok);
    }
    Resource atBackend(const QString &type, const QString &id)
    {
        const auto answer = resultOf(api->read(type, id));
        REQUIRE(answer.outcome == ApiOutcome::Ok);
        return answer.value;
    }

    QTemporaryDir folder;
    SystemClock clock;
    CurlHttpClient http;
    FixedToken token{"demo-olena"};
    FixedToken otherToken{"demo-tomas"};
    std::unique_ptr<BackendProcess> backend;
    std::unique_ptr<Store> store;
    std::unique_ptr<StorageSyncStore> syncStore;
    std::unique_ptr<ContractApi> api;
    std::unique_ptr<ContractApi> other;
    std::unique_ptr<SyncService> service;
    int rounds = 0;
};

} // namespace

TEST_CASE("With the real backend: first sync, changes both ways, kill -9 in the middle of sending")
{
    if (!QFileInfo::exists(QStringLiteral(LINIJA_BIN_DIR "/linija-backend"))) {
        FAIL("linija-backend is not built: build the target linija-backend first");
    }
    World world;
    REQUIRE(waitFor([&] { return world.rounds > 0; }, 60s));

    // The first sync brought everything.
    const auto feed = world.wholeFeed();
    const auto ofType = [&](const char *type) {
        return std::count_if(feed.begin(), feed.end(), [&](const auto &entry) { return entry.first.type == QLatin1String(type); });
    };
    CHECK(ofType("customers") >= 300);
    CHECK(*world.read([](Database &db) { return CustomerRepository(db).count(); }) == ofType("customers"));
    const Result<int> missing = world.read([&feed](Database &db) -> Result<int> {
        int count = 0;
        for (const auto &[key, resource] : feed) {
            if (key.type != QLatin1String("interactions"))
                continue;
            const auto here = InteractionRepository(db).byId(InteractionId(key.id));
            count += !here.ok() || here->rev != resource.rev;
        }
        return count;
    });
    REQUIRE(missing.ok());
    CHECK(*missing == 0);
    CHECK(world.service->status().quarantined == 0);
    CHECK(world.service->status().connection == BackendConnection::Online);
    CHECK_FALSE(world.service->status().bootstrapping);

    // What the agent does reaches the backend.
    const Customer customer = world.someCustomer();
    const InteractionId first = world.wrapUp(customer.id, QStringLiteral("Kettle is exchanged. Ačiū!"));
    world.changeCustomer(customer.id, [](Customer &c) { c.note = QStringLiteral("prefers calls after five"); });
    REQUIRE(world.delivered());
    CHECK(world.atBackend(QStringLiteral("interactions"), first.toString()).data.value(QStringLiteral("note")).toString() == QStringLiteral("Kettle is exchanged. Ačiū!"));
    const Resource patched = world.atBackend(QStringLiteral("customers"), customer.id.toString());
    CHECK(patched.data.value(QStringLiteral("note")).toString() == QStringLiteral("prefers calls after five"));
    CHECK(waitFor([&] { return world.read([&](Database &db) { return CustomerRepository(db).byId(customer.id); })->rev == patched.rev; }));

    // What somebody else does comes by the event stream, long before the poll.
    world.otherChanges(customer.id, {{QStringLiteral("city"), QStringLiteral("Kuldīga")}});
    CHECK(waitFor([&] { return world.read([&](Database &db) { return CustomerRepository(db).byId(customer.id); })->city == QStringLiteral("Kuldīga"); }, 15s));

    // kill -9 while sixty writes are on their way; the same port afterwards.
    QMap<QString, QString> written;
    for (int i = 0; i < 60; ++i) {
        const QString note = QStringLiteral("written %1").arg(i);
        written.insert(world.wrapUp(customer.id, note).toString(), note);
        if (i % 10 == 9)
            world.changeCustomer(customer.id, [i](Customer &c) { c.note = QStringLiteral("note %1").arg(i); });
        if (i == 30)
            world.backend->kill();
    }
    REQUIRE(waitFor([&] { return world.service->status().connection == BackendConnection::Offline; }, 30s));
    CHECK(world.service->status().offlineSince.has_value());
    CHECK(waitFor([&] { return world.service->status().waiting > 0; }));
    world.backend->start();
    world.service->syncNow();
    REQUIRE(world.delivered(60s));
    CHECK(world.service->status().parked == 0);
    REQUIRE(waitFor([&] { return world.service->status().connection == BackendConnection::Online; }));
    CHECK_FALSE(world.service->status().offlineSince.has_value());
    const auto after = world.wholeFeed();
    int seen = 0;
    for (const auto &[key, resource] : after) {
        const auto found = written.constFind(key.id.toString(QUuid::WithoutBraces));
        if (key.type == QLatin1String("interactions") && found != written.constEnd()) {
            ++seen;
            CHECK(resource.data.value(QStringLiteral("note")).toString() == found.value());
        }
    }
    CHECK(seen == 60);
    CHECK(after.size() == feed.size() + 61); // nothing came twice under another id
    CHECK(world.atBackend(QStringLiteral("customers"), customer.id.toString()).data.value(QStringLiteral("note")).toString() == QStringLiteral("note 59"));

    // Both sides change the same customer while we do not look: other fields merge, the same field asks a person.
    world.service->stop();
    world.changeCustomer(customer.id, [](Customer &c) { c.note = QStringLiteral("ours"); });
    world.otherChanges(customer.id, {{QStringLiteral("tier"), QStringLiteral("gold")}});
    world.service->start();
    REQUIRE(world.delivered());
    const Resource merged = world.atBackend(QStringLiteral("customers"), customer.id.toString());
    CHECK(merged.data.value(QStringLiteral("note")).toString() == QStringLiteral("ours"));
    CHECK(merged.data.value(QStringLiteral("tier")).toString() == QStringLiteral("gold"));

    REQUIRE(waitFor([&] { return world.read([&](Database &db) { return CustomerRepository(db).byId(customer.id); })->rev == merged.rev; }));
    world.service->stop();
    world.changeCustomer(customer.id, [](Customer &c) { c.note = QStringLiteral("ours again"); });
    world.otherChanges(customer.id, {{QStringLiteral("note"), QStringLiteral("theirs")}});
    world.service->start();
    REQUIRE(waitFor([&] { return world.service->status().parked == 1; }, 30s));
    const auto parked = world.read([](Database &db) { return OutboxRepository(db).list(OutboxState::Parked, 10); });
    REQUIRE(parked->size() == 1);
    CHECK(parked->first().body.value(QStringLiteral("note")).toString() == QStringLiteral("ours again"));
    CHECK(parked->first().baseData.value(QStringLiteral("note")).toString() == QStringLiteral("theirs"));
    CHECK(parked->first().lastError.contains(QStringLiteral("note")));
    // A parked row stops nobody else.
    const InteractionId last = world.wrapUp(customer.id, QStringLiteral("still going"));
    REQUIRE(world.delivered());
    CHECK(world.atBackend(QStringLiteral("interactions"), last.toString()).data.value(QStringLiteral("note")).toString() == QStringLiteral("still going"));
    // A person decides for ours.
    REQUIRE(resultOf(world.store->write([seq = parked->first().seq](Database &db) { return OutboxRepository(db).unpark(seq); })).ok());
    REQUIRE(world.delivered());
    CHECK(world.atBackend(QStringLiteral("customers"), customer.id.toString()).data.value(QStringLiteral("note")).toString() == QStringLiteral("ours again"));
}

TEST_CASE("A wrong token is signed out, loses nothing, and is not asked for all the time")
{
    World world;
    REQUIRE(waitFor([&] { return world.rounds > 0; }, 60s));
    const Customer customer = world.someCustomer();
    world.service.reset();
    FixedToken wrong("nobody");
    ContractApi api(world.http, world.backend->url(), wrong);
    SyncService service(SyncService::Parts{*world.syncStore, api, world.http, wrong, world.clock}, 3U);
    service.start();
    REQUIRE(waitFor([&] { return service.status().connection == BackendConnection::SignedOut; }));
    world.wrapUp(customer.id, QStringLiteral("kept"));
    service.outboxChanged();
    service.syncNow();
    REQUIRE(waitFor([&] { return service.status().connection == BackendConnection::SignedOut; }));
    const auto counts = world.read([](Database &db) { return OutboxRepository(db).counts(); });
    CHECK(counts->waiting == 1);
    CHECK(counts->parked == 0);
}

TEST_CASE("The service may end at any moment, with store and network calls under way")
{
    World world;
    for (int i = 0; i < 30; ++i) {
        world.service.reset();
        world.startService();
        world.wrapUp(CustomerId(), QStringLiteral("ended %1").arg(i));
        if (i % 3 == 0)
            (void)waitFor([&] { return world.service->status().waiting > 0; }, std::chrono::milliseconds(i * 5));
    }
    REQUIRE(world.delivered());
    const auto feed = world.wholeFeed();
    CHECK(std::count_if(feed.begin(), feed.end(), [](const auto &entry) {
              return entry.second.data.value(QStringLiteral("note")).toString().startsWith(QLatin1String("ended "));
          }) == 30);
}

TEST_CASE("After a backup of the backend was restored, what it had confirmed since comes back from the desk")
{
    World world;
    REQUIRE(waitFor([&] { return world.rounds > 0; }, 60s));
    const Customer customer = world.someCustomer();
    const QString id = customer.id.toString();
    const auto here = [&] { return *world.read([&](Database &db) { return CustomerRepository(db).byId(customer.id); }); };
    const auto note = [&](const QString &text) { world.changeCustomer(customer.id, [&](Customer &c) { c.note = text; }); };

    const InteractionId before = world.wrapUp(customer.id, QStringLiteral("before the backup"));
    note(QStringLiteral("before the backup"));
    REQUIRE(world.delivered());
    const QString file = world.folder.path() + QStringLiteral("/backend.sqlite");
    const QString backup = world.folder.path() + QStringLiteral("/backup.sqlite");
    world.backend->stop();
    REQUIRE(QFile::copy(file, backup));
    world.backend->start();
    world.service->syncNow();

    // Confirmed, and lost by the backend: creates, patches on top of each other, and one on something of the lost time.
    REQUIRE(waitFor([&] { return world.service->status().connection == BackendConnection::Online; }, 30s));
    std::vector<InteractionId> lost;
    for (int i = 0; i < 20; ++i) {
        lost.push_back(world.wrapUp(customer.id, QStringLiteral("lost %1").arg(i)));
        if (i % 5 == 0)
            note(QStringLiteral("lost %1").arg(i));
    }
    REQUIRE(world.delivered());
    REQUIRE(waitFor([&] { return here().rev == world.atBackend(QStringLiteral("customers"), id).rev; }));
    world.otherChanges(customer.id, {{QStringLiteral("city"), QStringLiteral("Kuldīga")}}); // by a desk that will not come back
    REQUIRE(waitFor([&] { return here().city == QStringLiteral("Kuldīga"); }, 15s));
    note(QStringLiteral("lost at last"));
    REQUIRE(world.delivered());

    world.backend->stop();
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(part));
    REQUIRE(QFile::copy(backup, file));
    world.backend->start({QStringLiteral("--new-epoch")});
    const int rounds = world.rounds;
    world.service->syncNow();
    REQUIRE(waitFor([&] { return world.rounds > rounds && !world.service->status().bootstrapping; }, 60s));
    REQUIRE(world.delivered(60s));

    CHECK(world.service->status().parked == 0);
    std::map<QString, int> notes;
    for (const auto &[key, resource] : world.wholeFeed()) {
        if (key.type == QLatin1String("interactions"))
            ++notes[resource.data.value(QStringLiteral("note")).toString()];
    }
    for (int i = 0; i < 20; ++i)
        CHECK(notes[QStringLiteral("lost %1").arg(i)] == 1);
    CHECK(notes[QStringLiteral("before the backup")] == 1);
    const Resource again = world.atBackend(QStringLiteral("customers"), id);
    CHECK(again.data.value(QStringLiteral("note")).toString() == QStringLiteral("lost at last"));
    CHECK(again.data.value(QStringLiteral("city")).toString() != QStringLiteral("Kuldīga")); // nobody had it any more
    CHECK(waitFor([&] { return here().rev == again.rev && here().note == QStringLiteral("lost at last"); }, 15s));
    CHECK(world.read([&](Database &db) { return InteractionRepository(db).byId(before); }).ok());

    // Idempotent: a new epoch that lost nothing changes nothing.
    const auto feed = world.wholeFeed();
    world.backend->stop();
    world.backend->start({QStringLiteral("--new-epoch")});
    const int more = world.rounds;
    world.service->syncNow();
    REQUIRE(waitFor([&] { return world.rounds > more && !world.service->status().bootstrapping; }, 60s));
    REQUIRE(world.delivered(60s));
    const auto same = world.wholeFeed();
    CHECK(same.size() == feed.size());
    for (const auto &[key, resource] : feed)
        CHECK(same.at(key).rev == resource.rev);
}
