// A desk for tests of panels: a real store with a small piece of the demo company, a fake telephone and a clock that
// stands still at 20 November 2026, 15:08 in Riga.
#pragma once

#include "core/domain/contractjson.h"
#include "core/knowledge/articlesearch.h"
#include "core/session/agentsession.h"
#include "core/session/catalog.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactionservice.h"
#include "core/settings/settings.h"
#include "core/storage/articlerepository.h"
#include "core/storage/caserepository.h"
#include "core/storage/contractitemrepository.h"
#include "core/storage/customerrepository.h"
#include "core/storage/dispositionrepository.h"
#include "core/storage/flowrepository.h"
#include "core/storage/interactionrepository.h"
#include "core/storage/orderrepository.h"
#include "core/storage/queuerepository.h"
#include "core/storage/store.h"
#include "core/storage/surveyrepository.h"
#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakesoftphone.h"
#include "tests/waitfor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <stdexcept>

namespace linija::test {

inline Timestamp at(const char *iso) { return *fromIso(QString::fromLatin1(iso)); }

// The n-th id of its kind; the same in every run.
template <class Id>
Id idOf(int n)
{
    return Id(QUuid::createUuidV5(QUuid(QStringLiteral("{6ba7b810-9dad-11d1-80b4-00c04fd430c8}")), QString::number(n)));
}

// For programs with and without Catch: a test fails by the exception.
inline void must(bool holds)
{
    if (!holds)
        throw std::runtime_error("the desk could not be set up");
}

class Desk
{
public:
    explicit Desk(const QString &queueFlow = {})
        : clock(at("2026-11-20T13:08:00Z")), settings(QString()), phone(clock),
          store(openStore()), directory(*store, clock), catalog(*store), agent(phone, clock),
          interactions(phone, *store, directory, catalog, agent, clock,
                       {QStringLiteral("olena"), QStringLiteral("Olena K."), QStringLiteral("LV"), QStringLiteral("en")}),
          articles(*store)
    {
        (void)settings.edit([](SettingsValues &values) { values.language = QStringLiteral("en"); });
        fill(queueFlow);
        catalog.reload();
        must(waitFor([&] { return !catalog.queues().isEmpty(); }));
        interactions.start();
        agent.signIn();
        agent.setReady();
        // start() has read the drafts once a call is taken up.
        settle();
    }

    void settle() // everything that was asked of the store is answered
    {
        (void)resultOf(store->read([](Database &) -> Result<int> { return 1; }));
        (void)resultOf(store->write([](Database &) -> Result<int> { return 1; }));
        (void)resultOf(store->read([](Database &) -> Result<int> { return 1; }));
        QCoreApplication::sendPostedEvents();
        bool over = false;
        QTimer::singleShot(0, [&] { over = true; });
        (void)waitFor([&] { return over; });
    }

    // Rings and waits until it is known who (perhaps) it is.
    InteractionId ring(const QString &number, const QMap<QString, QString> &headers = {{QStringLiteral("x-queue"),
                                                                                        QStringLiteral("support")}})
    {
        const QString call = phone.ring(number, headers);
        must(waitFor([&] {
            const auto now = byCall(call);
            return now && now->match != MatchState::Searching;
        }));
        settle();
        return byCall(call)->interaction.id;
    }
    void answer(InteractionId id)
    {
        phone.answer(interactions.find(id)->call.id);
        settle();
    }
    void hangUp(InteractionId id)
    {
        phone.hangUp(interactions.find(id)->call.id);
        settle();
    }
    std::optional<ActiveInteraction> byCall(const QString &call) const
    {
        for (const ActiveInteraction &active : interactions.active())
            if (active.interaction.callId == call)
                return active;
        return std::nullopt;
    }
    template <class F>
    void write(F job)
    {
        must(resultOf(store->write(std::move(job))).ok());
    }

    static inline const QString janisNumber = QStringLiteral("+37126555014");
    static inline const QString sharedNumber = QStringLiteral("+37126555015");
    static CustomerId janis() { return idOf<CustomerId>(1); }
    static CustomerId ilga() { return idOf<CustomerId>(2); }
    static CustomerId chen() { return idOf<CustomerId>(3); }

    QTemporaryDir folder;
    FakeClock clock;
    Settings settings;
    FakeSoftphone phone;
    std::unique_ptr<Store> store;
    CustomerDirectory directory;
    Catalog catalog;
    AgentSession agent;
    InteractionService interactions;
    ArticleSearch articles;

private:
    std::unique_ptr<Store> openStore()
    {
        auto opened = Store::open(folder.filePath(QStringLiteral("linija.db")));
        must(opened.ok());
        return std::move(opened).value();
    }

    static QByteArray resource(const QString &path)
    {
        QFile file(QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo/") + path);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + path.toStdString());
        return file.readAll();
    }

    static Customer person(CustomerId id, const QString &number, const QString &name, const QStringList &languages,
                           const QString &city, const QString &country, const QString &zone)
    {
        Customer customer;
        customer.id = id;
        customer.number = number;
        customer.name = name;
        customer.languages = languages;
        customer.city = city;
        customer.country = country;
        customer.timeZone = zone;
        customer.since = QDate(2019, 4, 2);
        return customer;
    }

    static QVector<ContractItem> colleagues()
    {
        QVector<ContractItem> items;
        const auto add = [&](const char *login, const char *name, const char *extension) {
            items.append({QStringLiteral("agents"), idOf<AgentId>(500 + int(items.size())).uuid(), {},
                          {{QStringLiteral("login"), QLatin1String(login)}, {QStringLiteral("name"), QString::fromUtf8(name)},
                           {QStringLiteral("extension"), QLatin1String(extension)}}});
        };
        add("tomas", "Tomas Vaitkus", "1002");
        add("rasa", "Rasa Jonaitė", "1000");
        return items;
    }

    static Article articleFrom(const QString &slug, int n)
    {
        Article article;
        article.id = idOf<ArticleId>(n);
        article.slug = slug;
        const QDir dir(QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo/articles"));
        for (const QString &name : dir.entryList({slug + QStringLiteral(".*.md")})) {
            const QString text = QString::fromUtf8(resource(QStringLiteral("articles/") + name));
            const qsizetype end = text.indexOf(QStringLiteral("\n---\n"), 4);
            ArticleText part;
            part.language = name.section(QLatin1Char('.'), -2, -2);
            part.body = text.mid(end + 5);
            for (const QString &line : text.left(end).split(QLatin1Char('\n'))) {
                const QString value = line.section(QStringLiteral(": "), 1);
                if (line.startsWith(QStringLiteral("title")))
                    part.title = value;
                else if (line.startsWith(QStringLiteral("keywords")) && part.language == QStringLiteral("en"))
                    article.keywords = value.split(QStringLiteral(", "));
                else if (line.startsWith(QStringLiteral("helped")))
                    article.helped = value.toInt();
                else if (line.startsWith(QStringLiteral("version")))
                    article.version = value.toInt();
            }
            article.texts.append(part);
        }
        article.updatedAt = at("2026-11-17T10:00:00Z");
        return article;
    }

    void fill(const QString &queueFlow)
    {
        QVector<Customer> customers = {
            person(janis(), QStringLiteral("C-100042"), QStringLiteral("Jānis Bērziņš"),
                   {QStringLiteral("lv"), QStringLiteral("en")}, QStringLiteral("Rīga"), QStringLiteral("LV"),
                   QStringLiteral("Europe/Riga")),
            person(ilga(), QStringLiteral("C-100043"), QStringLiteral("Ilga Bērziņa"), {QStringLiteral("lv")},
                   QStringLiteral("Rīga"), QStringLiteral("LV"), QStringLiteral("Europe/Riga")),
            person(chen(), QStringLiteral("C-100044"), QStringLiteral("陳怡君"), {QStringLiteral("zh-Hant")},
                   QStringLiteral("臺北"), QStringLiteral("TW"), QStringLiteral("Asia/Taipei"))};
        customers[0].tier = QStringLiteral("gold");
        customers[0].note = QStringLiteral("Prefers to be called after 15:00.");
        customers[0].identities = {{IdentityKind::Phone, janisNumber, QStringLiteral("mobile"), true},
                                   {IdentityKind::Phone, sharedNumber, QStringLiteral("home"), false},
                                   {IdentityKind::Email, QStringLiteral("janis.berzins@example.lv"), {}, false}};
        customers[1].identities = {{IdentityKind::Phone, sharedNumber, QStringLiteral("home"), true}};
        customers[2].identities = {{IdentityKind::Phone, QStringLiteral("+886912345678"), {}, true}};

        QVector<Interaction> past;
        const auto contact = [&](int n, Channel channel, Direction direction, const char *start, int seconds,
                                 const QString &subject, const QString &note, bool resolved) {
            Interaction one;
            one.id = idOf<InteractionId>(n);
            one.customer = janis();
            one.channel = channel;
            one.direction = direction;
            one.startedAt = at(start);
            one.answeredAt = one.startedAt;
            one.endedAt = one.startedAt + std::chrono::seconds(seconds);
            one.wrappedUpAt = one.endedAt;
            one.agent = QStringLiteral("tomas");
            one.agentName = QStringLiteral("Tomas V.");
            one.subject = subject;
            one.note = note;
            one.resolved = resolved;
            one.firstContact = resolved;
            one.disposition = QStringLiteral("damaged-goods");
            past.append(one);
        };
        contact(10, Channel::Chat, Direction::Inbound, "2026-11-20T09:46:00Z", 540, QStringLiteral("damaged kettle"),
                QStringLiteral("The kettle arrived damaged, can I send it back?\nAsked to call back with the order number."), false);
        contact(11, Channel::Call, Direction::Outbound, "2026-11-12T15:31:00Z", 185, QStringLiteral("delivery date"), {}, true);
        contact(12, Channel::Email, Direction::Inbound, "2026-11-12T08:15:00Z", 2520, QStringLiteral("When will my order come?"),
                {}, true);
        contact(13, Channel::Sms, Direction::Outbound, "2026-10-30T08:15:00Z", 60, QStringLiteral("Your parcel is on its way"), {}, true);

        Case complaint;
        complaint.id = idOf<CaseId>(20);
        complaint.customer = janis();
        complaint.number = QStringLiteral("2231");
        complaint.kind = QStringLiteral("complaint");
        complaint.classification = QStringLiteral("goods damaged");
        complaint.subject = QStringLiteral("goods damaged");
        complaint.state = EntryStatus::Investigating;
        complaint.owner = QStringLiteral("Olena K.");
        complaint.openedAt = at("2026-11-20T09:20:00Z");
        complaint.due = at("2026-11-21T10:00:00Z");
        Order order;
        order.id = idOf<OrderId>(21);
        order.customer = janis();
        order.number = QStringLiteral("8790");
        order.state = EntryStatus::Delivered;
        order.changedAt = at("2026-11-19T07:02:00Z");
        order.total = {6490, QStringLiteral("EUR")};
        order.items = {QStringLiteral("Kettle K-2")};
        Survey survey;
        survey.id = idOf<SurveyId>(22);
        survey.customer = janis();
        survey.at = at("2026-11-12T15:40:00Z");
        survey.kind = QStringLiteral("csat");
        survey.score = 4;
        survey.comment = QStringLiteral("Polite and quick");

        QVector<Disposition> dispositions;
        for (const QJsonValue &value :
             QJsonDocument::fromJson(resource(QStringLiteral("company/dispositions.json")))[QStringLiteral("dispositions")].toArray())
            dispositions.append(*dispositionFromJson(idOf<DispositionId>(100 + int(dispositions.size())), {}, value.toObject()));
        QVector<Queue> queues;
        for (const QJsonValue &value :
             QJsonDocument::fromJson(resource(QStringLiteral("company/queues.json")))[QStringLiteral("queues")].toArray()) {
            queues.append(*queueFromJson(idOf<QueueId>(200 + int(queues.size())), {}, value.toObject()));
            if (!queueFlow.isEmpty())
                queues.last().flow = queueFlow;
            queues.last().extension = QString::number(7000 + 100 * queues.size());
        }
        QVector<FlowDocument> flows;
        for (const QString &name : QDir(QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo/flows")).entryList({QStringLiteral("*.json")})) {
            FlowDocument flow;
            flow.id = idOf<FlowId>(300 + int(flows.size()));
            flow.document = QJsonDocument::fromJson(resource(QStringLiteral("flows/") + name)).object();
            flow.slug = flow.document.value(QStringLiteral("slug")).toString();
            flows.append(flow);
        }
        QVector<Article> all;
        QStringList slugs;
        for (const QString &name : QDir(QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo/articles")).entryList({QStringLiteral("*.en.md")}))
            slugs << name.section(QLatin1Char('.'), 0, 0);
        for (const QString &slug : std::as_const(slugs))
            all.append(articleFrom(slug, 400 + int(all.size())));

        write([=](Database &db) -> Result<void> {
            const auto each = [](auto repository, const auto &rows) -> Result<void> {
                for (const auto &row : rows)
                    if (auto written = repository.upsert(row); !written.ok())
                        return written;
                return {};
            };
            for (const Result<void> &result :
                 {each(CustomerRepository(db), customers), each(QueueRepository(db), queues), each(ContractItemRepository(db), colleagues()),
                  each(DispositionRepository(db), dispositions), each(FlowRepository(db), flows),
                  each(ArticleRepository(db), all), each(InteractionRepository(db), past),
                  CaseRepository(db).upsert(complaint), OrderRepository(db).upsert(order), SurveyRepository(db).upsert(survey)})
                if (!result.ok())
                    return result;
            return {};
        });
    }
};

} // namespace linija::test
