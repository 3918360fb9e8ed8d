// Writes customers with outbox rows for ever and prints the number of each write after it was confirmed. A test kills it.
#include "core/storage/customerrepository.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace linija;
    const QCoreApplication app(argc, argv);
    auto store = Store::open(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!store)
        return 1;
    for (int i = 1; i < 100'000; ++i) {
        Customer customer;
        customer.id = CustomerId(QUuid::createUuid());
        customer.number = QString::number(i);
        customer.name = QStringLiteral("Customer");
        customer.note = QString(2'000, QLatin1Char('n'));
        OutboxRow row;
        row.entityType = QStringLiteral("customers");
        row.entityId = customer.id.uuid();
        row.idempotencyKey = QUuid::createUuid();
        auto done = (*store)->write([&](Database &db) -> Result<void> {
            if (auto written = CustomerRepository(db).upsert(customer); !written)
                return written;
            if (auto added = OutboxRepository(db).append(row); !added)
                return added.error();
            return {};
        });
        done.waitForFinished();
        if (!done.result().ok())
            return 2;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}
