#include "tests/catch.h"
#include "tests/core/session/desk.h"

#include "core/storage/caserepository.h"
#include "core/storage/contractitemrepository.h"

#include <QJsonArray>

using namespace linija;
using namespace linija::test;

TEST_CASE("people stand in the history by their names, not their logins")
{
    const QTemporaryDir folder;
    Desk desk(folder.filePath("store.sqlite"));
    desk.furnish();
    desk.openWindow();
    const CustomerId janis(namedUuid("customer:C-1"));
    const auto write = [&](const QString &name) {
        const auto written = resultOf(desk.store->write([&](Database &db) -> Result<void> {
            ContractItem agent;
            agent.type = "agents";
            agent.id = namedUuid("agent:rasa");
            agent.rev = name; // each write is a new revision
            agent.data = {{"login", "rasa"}, {"name", name}, {"roles", QJsonArray{"agent"}}};
            if (auto r = ContractItemRepository(db).upsert(agent); !r)
                return r;
            for (const QString &owner : {QString("rasa"), QString("nobody-here")}) {
                Case complaint;
                complaint.id = CaseId(namedUuid("case:" + owner));
                complaint.customer = janis;
                complaint.number = owner;
                complaint.kind = "complaint";
                complaint.owner = owner;
                complaint.openedAt = fromMs(1'795'000'000'000);
                if (auto r = CaseRepository(db).upsert(complaint); !r)
                    return r;
            }
            return {};
        }));
        REQUIRE(written.ok());
    };
    const auto owners = [&] {
        QStringList found;
        const auto page = resultOf(desk.directory->timeline(janis, {}, std::nullopt, 10));
        REQUIRE(page.ok());
        for (const TimelineEntry &entry : page->entries)
            found << entry.owner;
        found.sort();
        return found;
    };
    write("Rasa Jonaitė");
    CHECK(waitFor([&] { return owners() == QStringList({"Rasa Jonaitė", "nobody-here"}); }));
    write("Rasa Petrauskienė"); // she married; the feed said so
    CHECK(waitFor([&] { return owners() == QStringList({"Rasa Petrauskienė", "nobody-here"}); }));
}
