#include "app/backend/demoseed.h"

#include "app/backend/demodocuments.h"
#include "app/backend/demopeople.h"
#include "app/backend/entitytype.h"
#include "core/base/uuid7.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

constexpr int newestOrder = 8860;
constexpr int newestCase = 2236;

void appendNamed(QVector<DemoRow> &rows, const QString &type, const QString &prefix, const QString &key, const QJsonArray &list)
{
    for (const QJsonValue &each : list) {
        const QJsonObject data = each.toObject();
        rows.append({type, namedUuid(prefix + u':' + data.value(key).toString()).toString(QUuid::WithoutBraces), data, {}});
    }
}

bool has(const DemoStory &story, DemoDeed deed)
{
    return std::any_of(story.events.begin(), story.events.end(), [deed](const DemoEvent &event) { return event.deed == deed; });
}

// Numbers that count up to `newest` in the order of time, leaving out those that are taken.
class Numbers
{
public:
    Numbers(int newest, qsizetype count, const QSet<QString> &taken)
    {
        for (int number = newest; m_free.size() < count; --number) {
            if (!taken.contains(QString::number(number)))
                m_free.append(QString::number(number));
        }
    }
    QString next() { return m_free.takeLast(); }

private:
    QStringList m_free;
};

QVector<DemoRow> tellAll(const DemoPools &pools, const DemoPeople &people, Timestamp now)
{
    QVector<DemoPlan> plans;
    for (const DemoPerson &person : people.persons)
        plans += planStories(pools, person, now);
    std::stable_sort(plans.begin(), plans.end(), [](const DemoPlan &a, const DemoPlan &b) { return a.begins < b.begins; });
    QSet<QString> orders;
    QSet<QString> cases;
    for (const DemoRow &row : people.rows) {
        if (row.type == u"orders")
            orders.insert(row.data.value(u"number"_s).toString());
        if (row.type == u"cases")
            cases.insert(row.data.value(u"number"_s).toString());
    }
    const auto count = [&plans](DemoDeed deed) {
        return std::count_if(plans.begin(), plans.end(), [deed](const DemoPlan &plan) { return has(*plan.story, deed); });
    };
    Numbers orderNumbers(newestOrder, count(DemoDeed::Order), orders);
    Numbers caseNumbers(newestCase, count(DemoDeed::Case), cases);
    QVector<DemoRow> rows;
    for (DemoPlan &plan : plans) {
        if (has(*plan.story, DemoDeed::Order))
            plan.orderNumber = orderNumbers.next();
        if (has(*plan.story, DemoDeed::Case))
            plan.caseNumber = caseNumbers.next();
        rows += tellStory(pools, plan, now);
    }
    return rows;
}

Result<void> write(EntityStore &store, const QVector<DemoRow> &rows, SeedReport &report)
{
    for (const DemoRow &row : rows) {
        if (const auto checked = checkData(row.type, row.data); !checked || !entityType(row.type)) {
            const QString why = checked ? u"no such type"_s : checked.error().detail;
            return Error{ErrorCode::Invalid, u"demo row %1 %2: %3"_s.arg(row.type, row.data.value(u"number"_s).toString(row.id), why)};
        }
        const QByteArray data = QJsonDocument(row.data).toJson(QJsonDocument::Compact);
        const auto stored = store.insert(row.type, row.id, data, QCryptographicHash::hash(data, QCryptographicHash::Sha256));
        if (!stored)
            return Error{stored.error().code, u"demo row %1 %2: %3"_s.arg(row.type, row.id, stored.error().detail)};
        ++report.rows[row.type];
    }
    return {};
}

} // namespace

Result<SeedReport> seedDemo(EntityStore &store, const QString &folder, Timestamp now)
{
    const auto pools = readDemoPools(folder + u"/company"_s);
    if (!pools)
        return pools.error();
    const auto people = makePeople(*pools, now);
    if (!people)
        return people.error();

    QVector<DemoRow> rows;
    appendNamed(rows, u"queues"_s, u"queue"_s, u"key"_s, pools->queueRows);
    appendNamed(rows, u"dispositions"_s, u"disposition"_s, u"key"_s, pools->dispositionRows);
    appendNamed(rows, u"agents"_s, u"agent"_s, u"login"_s, pools->agentRows);
    appendNamed(rows, u"templates"_s, u"template"_s, u"slug"_s, pools->templateRows);
    const DemoDocuments flows = readFlows(folder + u"/flows"_s);
    const DemoDocuments articles = readArticles(folder + u"/articles"_s, now);
    rows += flows.rows + articles.rows;

    // Customers come before what happened to them, and that in the order of time.
    QVector<DemoRow> happened = tellAll(*pools, *people, now);
    for (const DemoRow &row : people->rows)
        (row.type == u"customers" ? rows : happened).append(row);
    std::stable_sort(happened.begin(), happened.end(), [](const DemoRow &a, const DemoRow &b) { return a.at < b.at; });
    rows += happened;

    SeedReport report;
    report.skipped = flows.skipped + articles.skipped;
    if (const auto begun = store.begin(); !begun)
        return begun.error();
    if (const auto written = write(store, rows, report); !written) {
        store.rollBack();
        return written.error();
    }
    if (const auto committed = store.commit(); !committed) {
        store.rollBack();
        return committed.error();
    }
    return report;
}

} // namespace linija::backend
