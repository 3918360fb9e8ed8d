#include "app/backend/demohistory.h"

#include "core/base/uuid7.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace linija::backend {

namespace {

Timestamp local(const QTimeZone &zone, QDate day, int minuteOfDay)
{
    return fromMs(QDateTime(day, QTime(minuteOfDay / 60, minuteOfDay % 60), zone).toMSecsSinceEpoch());
}

QDate localDay(const QTimeZone &zone, Timestamp at) { return toQDateTime(at).toTimeZone(zone).date(); }

QString idOf(const QString &type, const QString &name) { return namedUuid(type + u':' + name).toString(QUuid::WithoutBraces); }

class Teller
{
public:
    Teller(const DemoPools &pools, const DemoPlan &plan, Timestamp now)
        : m_pools(pools), m_plan(plan), m_person(*plan.person), m_now(now),
          m_random(u"%1 %2 %3"_s.arg(plan.person->number).arg(plan.serial).arg(plan.story->key)),
          m_language(plan.person->languages.value(0, u"en"_s)), m_minute(m_random.between(9 * 60, 16 * 60))
    {
    }

    QVector<DemoRow> tell()
    {
        for (const DemoEvent &event : m_plan.story->events) {
            const bool happens = m_random.chance(event.chance);
            if (event.day != m_day) {
                m_day = event.day;
                m_minute = m_random.between(9 * 60, 17 * 60);
            } else {
                m_minute = std::min(m_minute + m_random.between(12, 50), 21 * 60);
            }
            if (!happens)
                continue;
            switch (event.deed) {
            case DemoDeed::Order: order(event); break;
            case DemoDeed::Call: call(event); break;
            case DemoDeed::Chat:
            case DemoDeed::Email:
            case DemoDeed::Sms: message(event); break;
            case DemoDeed::Case: complaint(event); break;
            case DemoDeed::Survey: survey(event); break;
            case DemoDeed::Task: task(event); break;
            }
        }
        return m_rows;
    }

private:
    Timestamp at(int day, int minute) const { return local(m_person.zone, m_plan.begins.addDays(day), minute); }

    QString phrase(const QString &theme)
    {
        if (const auto told = m_told.constFind(theme); told != m_told.constEnd())
            return *told; // the same matter in the same words
        const auto &languages = m_pools.phrases.value(theme);
        const QStringList variants = languages.value(m_language, languages.value(u"en"_s));
        const int variant = m_random.between(0, static_cast<int>(variants.size()) - 1);
        m_variant.insert(theme, variant);
        QString text = variants.at(variant);
        if (m_plan.product) {
            const QString thing = m_plan.product->names.value(m_language, m_plan.product->names.value(u"en"_s));
            text.replace(u"{thing}"_s, thing)
                .replace(u"{Thing}"_s, thing.left(1).toUpper() + thing.mid(1))
                .replace(u"{model}"_s, m_plan.product->model)
                .replace(u"{Model}"_s, m_plan.product->model);
        }
        text.replace(u"{order}"_s, m_plan.orderNumber);
        m_told.insert(theme, text);
        return text;
    }

    // The n-th note of a theme answers the n-th phrase; otherwise one that was not written in this story yet.
    QString note(const DemoEvent &event)
    {
        const QStringList variants = m_pools.notes.value(event.note);
        if (event.text == event.note && m_variant.contains(event.text)) {
            m_notes.append(variants.value(m_variant.value(event.text), variants.first()));
            return m_notes.last();
        }
        QStringList fresh;
        for (const QString &variant : variants) {
            if (!m_notes.contains(variant))
                fresh.append(variant);
        }
        m_notes.append(m_random.pick(fresh.isEmpty() ? variants : fresh));
        return m_notes.last();
    }

    const DemoAgent &agentFor(const QString &queue)
    {
        QVector<const DemoAgent *> fitting;
        for (const DemoAgent &agent : m_pools.agents) {
            if ((queue.isEmpty() || agent.queues.contains(queue)) && agent.languages.contains(m_language))
                fitting.append(&agent);
        }
        return fitting.isEmpty() ? m_random.pick(m_pools.agents) : *m_random.pick(fitting);
    }

    void add(const QString &type, const QString &key, QJsonObject data, Timestamp when)
    {
        data.insert(u"customerId"_s, m_person.id);
        m_rows.append({type, idOf(type, key), data, when});
    }
    QString nextKey() { return u"%1 %2 %3"_s.arg(m_person.number).arg(m_plan.serial).arg(m_rows.size()); }

    void order(const DemoEvent &event)
    {
        QString state;
        Timestamp changed{};
        int minute = m_minute;
        for (const auto &[name, day] : event.path) {
            const Timestamp when = at(day, minute);
            minute = m_random.between(9 * 60, 18 * 60);
            if (when > m_now)
                break;
            state = name;
            changed = when;
        }
        if (state.isEmpty())
            return;
        const qint64 rate = m_pools.rates.value(m_person.currency, 1);
        QJsonArray items;
        for (int i = 0; i < m_plan.pieces; ++i)
            items.append(m_plan.product->model);
        add(u"orders"_s, m_plan.orderNumber,
            {{u"number"_s, m_plan.orderNumber}, {u"state"_s, state}, {u"changedAt"_s, toIso(changed)},
             {u"totalMinor"_s, rate * m_plan.product->price * m_plan.pieces}, {u"currency"_s, m_person.currency}, {u"items"_s, items}},
            changed);
    }

    QJsonObject contact(const DemoEvent &event, const QString &channel, Timestamp start)
    {
        QJsonObject data{{u"channel"_s, channel},
                         {u"direction"_s, event.direction},
                         {u"startedAt"_s, toIso(start)},
                         {u"subject"_s, event.subject},
                         {u"resolved"_s, event.outcome == DemoOutcome::FirstContact || event.outcome == DemoOutcome::Resolved},
                         {u"firstContact"_s, event.outcome == DemoOutcome::FirstContact}};
        if (!event.queue.isEmpty())
            data.insert(u"queue"_s, event.queue);
        if (!event.text.isEmpty())
            data.insert(u"text"_s, phrase(event.text));
        if (!event.note.isEmpty())
            data.insert(u"note"_s, note(event));
        if (!event.disposition.isEmpty())
            data.insert(u"disposition"_s, event.disposition);
        return data;
    }

    void sign(QJsonObject &data, const QString &queue)
    {
        const DemoAgent &agent = agentFor(queue);
        data.insert(u"agent"_s, agent.login);
        data.insert(u"agentName"_s, agent.name);
    }

    void call(const DemoEvent &event)
    {
        const Timestamp start = at(event.day, m_minute);
        const auto ring = std::chrono::seconds(m_random.between(4, 26));
        const auto talk = std::chrono::seconds(m_random.between(event.shortest, event.longest));
        const auto hold = std::chrono::seconds(m_random.chance(18) ? m_random.between(15, 120) : 0);
        const auto wrapUp = std::chrono::seconds(m_random.between(12, 75));
        QJsonObject data = contact(event, u"call"_s, start);
        data.insert(u"remoteNumber"_s, m_person.phone);
        Timestamp end = start + ring + talk + hold;
        if (event.outcome == DemoOutcome::Abandoned) { // nobody answered, so nobody did any after-call work
            end = start + ring * 4;
            data.insert(u"endedAt"_s, toIso(end));
        } else {
            sign(data, event.queue);
            data.insert(u"talkSeconds"_s, static_cast<qint64>(talk.count()));
            data.insert(u"wrapUpSeconds"_s, static_cast<qint64>(wrapUp.count()));
            if (talk.count() > 0) {
                data.insert(u"answeredAt"_s, toIso(start + ring));
                data.insert(u"holdSeconds"_s, static_cast<qint64>(hold.count()));
            } else {
                end = start + ring;
            }
            data.insert(u"endedAt"_s, toIso(end));
            end += wrapUp;
            data.insert(u"wrappedUpAt"_s, toIso(end));
        }
        if (end <= m_now)
            add(u"interactions"_s, nextKey(), data, start);
    }

    void message(const DemoEvent &event)
    {
        const Timestamp start = at(event.day, m_minute);
        const bool chat = event.deed == DemoDeed::Chat;
        const bool email = event.deed == DemoDeed::Email;
        QJsonObject data = contact(event, chat ? u"chat"_s : email ? u"email"_s : u"sms"_s, start);
        if (!email && !chat)
            data.insert(u"remoteNumber"_s, m_person.phone);
        Timestamp end = start;
        if (event.direction == u"inbound") {
            const Timestamp answered = start + (chat ? std::chrono::seconds(m_random.between(8, 70))
                                                     : std::chrono::seconds(m_random.between(6, 58) * 60));
            const auto spent = std::chrono::seconds(chat ? m_random.between(150, 900) : 0);
            end = answered + spent;
            data.insert(u"answeredAt"_s, toIso(answered));
            if (chat)
                data.insert(u"talkSeconds"_s, static_cast<qint64>(spent.count()));
        }
        if (!event.queue.isEmpty())
            sign(data, event.queue);
        data.insert(u"endedAt"_s, toIso(end));
        if (end <= m_now)
            add(u"interactions"_s, nextKey(), data, start);
    }

    void complaint(const DemoEvent &event)
    {
        const Timestamp opened = at(event.day, m_minute);
        if (opened > m_now)
            return;
        static const QVector<QPair<QString, int>> steps{
            {u"registered"_s, 0}, {u"judged"_s, 1},     {u"investigating"_s, 2}, {u"proposed"_s, 4},
            {u"carried-out"_s, 6}, {u"summarised"_s, 8}, {u"follow-up"_s, 9},     {u"closed"_s, 12}};
        const auto age = std::chrono::floor<std::chrono::days>(m_now - opened).count();
        const int slowness = m_random.chance(20) ? 2 : 1; // some cases take longer
        QString state;
        for (const auto &[name, day] : steps) {
            if (age >= day * slowness)
                state = name;
        }
        QJsonObject data{{u"number"_s, m_plan.caseNumber},   {u"kind"_s, u"complaint"_s},
                         {u"classification"_s, event.classification}, {u"subject"_s, event.subject},
                         {u"text"_s, phrase(event.text)},    {u"state"_s, state},
                         {u"owner"_s, agentFor(u"complaints"_s).login}, {u"openedAt"_s, toIso(opened)}};
        if (state == u"closed")
            data.insert(u"closedAt"_s, toIso(std::min(m_now, at(event.day + 12 * slowness, 15 * 60 + 10))));
        else
            data.insert(u"due"_s, toIso(at(static_cast<int>(event.day + age) + 2, 12 * 60)));
        add(u"cases"_s, m_plan.caseNumber, data, opened);
    }

    void survey(const DemoEvent &event)
    {
        if (m_person.history == DemoHistory::OldOnly)
            return;
        const Timestamp when = at(event.day, m_minute);
        if (when > m_now)
            return;
        const bool good = event.mood == u"good";
        const bool fair = event.mood == u"fair";
        int score = 0;
        if (event.kind == u"csat")
            score = good ? m_random.between(4, 5) : fair ? m_random.between(3, 4) : m_random.between(1, 2);
        else if (event.kind == u"nps")
            score = good ? m_random.between(9, 10) : fair ? m_random.between(7, 8) : m_random.between(0, 6);
        else
            score = good ? m_random.between(6, 7) : fair ? m_random.between(4, 5) : m_random.between(1, 3);
        QJsonObject data{{u"at"_s, toIso(when)}, {u"kind"_s, event.kind}, {u"score"_s, score}};
        if (m_random.chance(65))
            data.insert(u"comment"_s, phrase(u"survey-"_s + event.mood));
        add(u"surveys"_s, nextKey(), data, when);
    }

    void task(const DemoEvent &event)
    {
        const Timestamp created = at(event.day, m_minute);
        if (created > m_now)
            return;
        const Timestamp due = at(event.day + event.dueDays, m_random.between(18, 34) * 30);
        add(u"tasks"_s, nextKey(),
            {{u"kind"_s, event.kind}, {u"state"_s, due < m_now ? u"done"_s : u"open"_s}, {u"subject"_s, event.subject},
             {u"owner"_s, agentFor({}).login}, {u"createdAt"_s, toIso(created)}, {u"due"_s, toIso(due)}},
            created);
    }

    const DemoPools &m_pools;
    const DemoPlan &m_plan;
    const DemoPerson &m_person;
    Timestamp m_now;
    DemoRandom m_random;
    QString m_language;
    int m_minute;
    int m_day = 0;
    QHash<QString, QString> m_told; // theme → words
    QHash<QString, int> m_variant;  // theme → which of its phrases
    QStringList m_notes;
    QVector<DemoRow> m_rows;
};

} // namespace

QVector<DemoPlan> planStories(const DemoPools &pools, const DemoPerson &person, Timestamp now)
{
    DemoRandom random(u"stories of "_s + person.number);
    const QDate today = localDay(person.zone, now);
    const int oldest = static_cast<int>(std::clamp<qint64>(person.since.daysTo(today), 1, 620));
    const int youngest = person.history == DemoHistory::OldOnly ? 60 : 0;
    QVector<DemoPlan> plans;
    const int count = 2 + random.between(0, 6);
    for (int i = 0; i < count; ++i) {
        DemoPlan plan;
        plan.person = &person;
        plan.serial = i;
        plan.story = &random.pickWeighted(pools.stories);
        do
            plan.product = &random.pick(pools.products);
        while (!plan.story->needs.isEmpty() && !plan.product->kinds.contains(plan.story->needs));
        plan.pieces = random.chance(15) ? 2 : 1;
        const int lately = random.between(0, 99); // a quarter within three weeks, a third within four months
        const int age = lately < 25 ? random.between(0, 21) : lately < 60 ? random.between(22, 120) : random.between(121, 620);
        plan.begins = today.addDays(-std::clamp(age, youngest, std::max(oldest, youngest)));
        plans.append(plan);
    }
    return plans;
}

QVector<DemoRow> tellStory(const DemoPools &pools, const DemoPlan &plan, Timestamp now) { return Teller(pools, plan, now).tell(); }

} // namespace linija::backend
