// A desk for tests: real store on disk, fake phone, the session's parts joined as the workstation joins them.
#pragma once

#include "tests/fakes/fakesoftphone.h"
#include "tests/waitfor.h"

#include "core/base/uuid7.h"
#include "core/session/agentsession.h"
#include "core/session/catalog.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactionservice.h"
#include "core/storage/customerrepository.h"
#include "core/storage/dispositionrepository.h"
#include "core/storage/queuerepository.h"
#include "core/storage/store.h"

#include <QTemporaryDir>

namespace linija::test {

inline Customer customer(const QString &number, const QString &name, const QString &phone, const QString &language)
{
    Customer one;
    one.id = CustomerId(namedUuid("customer:" + number));
    one.number = number;
    one.name = name;
    one.languages = {language};
    one.identities = {{IdentityKind::Phone, phone, "mobile", true}};
    return one;
}

inline Queue queue(const QString &key, AfterCallWorkRule rule, std::chrono::seconds limit)
{
    Queue one;
    one.id = QueueId(namedUuid("queue:" + key));
    one.key = key;
    one.names = {{"en", key.toUpper()}, {"lv", key + " LV"}};
    one.afterCallWork = rule;
    one.afterCallLimit = limit;
    return one;
}

inline Disposition disposition(const QString &key)
{
    Disposition one;
    one.id = DispositionId(namedUuid("disposition:" + key));
    one.key = key;
    one.names = {{"en", "Name of " + key}};
    return one;
}

class Desk
{
public:
    explicit Desk(const QString &storePath) : store(openStore(storePath)) {}

    static std::unique_ptr<Store> openStore(const QString &path)
    {
        auto opened = Store::open(path);
        REQUIRE(opened.ok());
        return std::move(opened).value();
    }

    // Everything the demo company would have synchronised, in small.
    void furnish()
    {
        const auto written = resultOf(store->write([](Database &db) -> Result<void> {
            for (const Customer &one : {customer("C-1", "Jānis Bērziņš", "+37126555014", "lv"),
                                        customer("C-2", "Pēteris Ozols", "+37167555020", "lv"),
                                        customer("C-3", "Anna Ozola", "+37167555020", "ru")}) {
                if (auto r = CustomerRepository(db).upsert(one); !r)
                    return r;
            }
            for (const Queue &one : {queue("support", AfterCallWorkRule::Mandatory, std::chrono::seconds(0)),
                                     queue("billing", AfterCallWorkRule::Optional, std::chrono::seconds(0)),
                                     queue("quick", AfterCallWorkRule::MandatoryLimited, std::chrono::seconds(1))}) {
                if (auto r = QueueRepository(db).upsert(one); !r)
                    return r;
            }
            for (const QString &key : {QString("damaged-goods"), timedOutDisposition()}) {
                if (auto r = DispositionRepository(db).upsert(disposition(key)); !r)
                    return r;
            }
            return {};
        }));
        REQUIRE(written.ok());
    }

    // A window opens: services on this store and phone.
    void openWindow()
    {
        agent = std::make_unique<AgentSession>(phone, clock);
        directory = std::make_unique<CustomerDirectory>(*store, clock);
        catalog = std::make_unique<Catalog>(*store);
        service = std::make_unique<InteractionService>(phone, *store, *directory, *catalog, *agent, clock,
                                                       DeskIdentity{"olena", "Olena Kovalenko", "LV", "en"});
        bool loaded = false;
        const auto connection = QObject::connect(catalog.get(), &Catalog::changed, catalog.get(), [&] { loaded = true; });
        catalog->reload();
        REQUIRE(waitFor([&] { return loaded; }));
        QObject::disconnect(connection);
        bool recovered = false;
        QObject::connect(service.get(), &InteractionService::recovered, service.get(), [&] { recovered = true; });
        agent->signIn();
        agent->setReady();
        service->start();
        REQUIRE(waitFor([&] { return recovered; }));
    }

    [[nodiscard]] ActiveInteraction only() const
    {
        const auto active = service->active();
        REQUIRE(active.size() == 1);
        return active.first();
    }

    SystemClock clock;
    FakeSoftphone phone{clock};
    std::unique_ptr<Store> store;
    std::unique_ptr<AgentSession> agent;
    std::unique_ptr<CustomerDirectory> directory;
    std::unique_ptr<Catalog> catalog;
    std::unique_ptr<InteractionService> service;
};

} // namespace linija::test
