// The demo company's flows: complete, and walkable to an end on every way.
#include "tests/catch.h"

#include "core/guide/flowcontext.h"
#include "core/guide/flowlibrary.h"
#include "core/guide/flowreader.h"
#include "core/guide/flowrun.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <random>

using namespace linija;

namespace {

const QStringList slugs{QStringLiteral("complaint-intake"), QStringLiteral("damaged-goods"), QStringLiteral("follow-up-call"),
                        QStringLiteral("greeting"), QStringLiteral("order-not-arrived"), QStringLiteral("refund-over-limit")};
const QStringList languages{QStringLiteral("en"), QStringLiteral("uk"), QStringLiteral("lt"),
                            QStringLiteral("lv"), QStringLiteral("ru"), QStringLiteral("zh-Hant")};

QString folder() { return QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo/"); }

QByteArray document(const QString &slug)
{
    QFile file(folder() + QStringLiteral("flows/") + slug + QStringLiteral(".json"));
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::shared_ptr<const Flow> flow(const QString &slug)
{
    FlowReading reading = readFlow(document(slug), slug + QStringLiteral(".json"));
    REQUIRE(reading.flow);
    return std::make_shared<const Flow>(*std::move(reading.flow));
}

QJsonObject janis()
{
    FlowContextSource source;
    source.company = QStringLiteral("Namdaris");
    source.agentLogin = QStringLiteral("olena");
    source.agentName = QStringLiteral("Olena Kovalenko");
    source.queue = QStringLiteral("support");
    source.remoteNumber = QStringLiteral("+37126555014");
    Customer customer;
    customer.name = QStringLiteral("Jānis Bērziņš");
    customer.country = QStringLiteral("LV");
    customer.languages = QStringList{QStringLiteral("lv")};
    customer.identities = {{IdentityKind::Phone, QStringLiteral("+37126555014"), {}, true},
                           {IdentityKind::Email, QStringLiteral("janis@example.lv"), {}, true}};
    source.customer = customer;
    Order order;
    order.number = QStringLiteral("8790");
    order.state = EntryStatus::Delivered;
    order.total = {6490, QStringLiteral("EUR")};
    order.items = QStringList{QStringLiteral("Kettle K-2")};
    source.order = order;
    return flowContext(source);
}

QJsonObject stranger()
{
    FlowContextSource source;
    source.company = QStringLiteral("Namdaris");
    source.agentName = QStringLiteral("Olena Kovalenko");
    source.remoteNumber = QStringLiteral("anonymous");
    return flowContext(source);
}

// Values that a field accepts, so chosen that conditions can fall either way.
QVector<QJsonValue> sensible(const FlowField &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Multiline: return {QStringLiteral("Lid cracked, box wet")};
    case FieldType::Number: return {field.minimum.value_or(0), field.maximum.value_or(10)};
    case FieldType::Date: return {QStringLiteral("2026-11-25")};
    case FieldType::YesNo: return {true, false};
    case FieldType::Phone: return {QStringLiteral("+37126555014")};
    case FieldType::Email: return {QStringLiteral("a.b@example.com")};
    case FieldType::Money: return {QStringLiteral("12,50"), QStringLiteral("99.00"), QStringLiteral("320")};
    case FieldType::Choice: break;
    }
    QVector<QJsonValue> out;
    for (const FlowOption &option : field.choices)
        out.append(option.value);
    return out;
}

// Calls `visit` at every state that some way of answering leads to. Two arrivals at a step count as the same where the
// answers are the same, so every combination of decisions is walked, and every loop only once.
struct Walk
{
    std::function<void(const FlowRun &)> visit;
    QSet<QByteArray> seen;
    QSet<QString> steps;
    QSet<QString> ends;
    int states = 0;

    void from(const FlowRun &run)
    {
        const QByteArray key = QJsonDocument(QJsonObject{{"s", run.step().id}, {"a", run.answers()}}).toJson();
        if (seen.contains(key))
            return;
        seen.insert(key);
        REQUIRE(++states < 200'000);
        steps.insert(run.step().id);
        visit(run);
        if (run.atEnd()) {
            ends.insert(run.step().id);
            return;
        }
        answer(run, 0, {});
    }

    void answer(const FlowRun &run, int fieldIndex, const QJsonObject &typed)
    {
        if (fieldIndex < run.step().fields.size()) {
            const FlowField &field = run.step().fields.at(fieldIndex);
            const QVector<QJsonValue> values = sensible(field);
            for (const QJsonValue &value : values) {
                QJsonObject more = typed;
                more.insert(field.id, value);
                answer(run, fieldIndex + 1, more);
            }
            return;
        }
        if (!run.step().choice) {
            step(run, typed);
            return;
        }
        for (const FlowOption &option : run.step().choice->options) {
            FlowRun chosen = run;
            REQUIRE(chosen.choose(option.value).ok());
            REQUIRE(chosen.chosen() == option.value);
            step(chosen, typed);
        }
    }

    void step(FlowRun run, const QJsonObject &typed)
    {
        const QString before = run.step().id;
        INFO(run.flow().slug.toStdString() << " at " << before.toStdString());
        REQUIRE(run.submit(typed).ok());
        REQUIRE(run.next().ok());
        from(run);
    }
};

} // namespace

TEST_CASE("the six demo flows have no problem of any kind", "[flows]")
{
    const QStringList files = QDir(folder() + QStringLiteral("flows")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QStringList wanted;
    for (const QString &slug : slugs)
        wanted += slug + QStringLiteral(".json");
    CHECK(files == wanted);
    for (const QString &slug : slugs) {
        const FlowReading reading = readFlow(document(slug), slug + QStringLiteral(".json"));
        for (const FlowProblem &problem : reading.problems)
            UNSCOPED_INFO(problem.toString().toStdString());
        CHECK(reading.problems.isEmpty());
        REQUIRE(reading.flow);
        CHECK(reading.flow->slug == slug);
        CHECK(reading.flow->languages == languages);
        CHECK(reading.flow->steps.size() >= 6);
        CHECK(reading.flow->steps.size() <= 9);
    }
}

TEST_CASE("every text of the demo flows is there in six languages and differs from the English one", "[flows]")
{
    for (const QString &slug : slugs) {
        const auto demo = flow(slug);
        int texts = 0;
        const auto complete = [&](const LocalText &text, const QString &place, bool sentence) {
            if (text.isEmpty())
                return;
            ++texts;
            for (const QString &language : languages) {
                INFO(slug.toStdString() << ": " << place.toStdString() << "." << language.toStdString());
                CHECK_FALSE(text.value(language).trimmed().isEmpty());
                if (sentence && language != QLatin1String("en"))
                    CHECK(text.value(language) != text.value(QStringLiteral("en")));
            }
        };
        complete(demo->title, QStringLiteral("title"), true);
        for (const FlowStep &step : demo->steps) {
            INFO(slug.toStdString() << ": " << step.id.toStdString());
            CHECK_FALSE(step.say.isEmpty());
            CHECK_FALSE(step.hint.isEmpty());
            complete(step.title, step.id + QStringLiteral(".title"), false);
            complete(step.say, step.id + QStringLiteral(".say"), true);
            complete(step.hint, step.id + QStringLiteral(".hint"), true);
            complete(step.articleSearch, step.id + QStringLiteral(".articleSearch"), true);
            for (const FlowField &field : step.fields) {
                complete(field.label, field.id + QStringLiteral(".label"), true);
                for (const FlowOption &option : field.choices)
                    complete(option.label, field.id + QLatin1Char('.') + option.value, true);
            }
            if (step.choice) {
                complete(step.choice->label, step.choice->id + QStringLiteral(".label"), true);
                for (const FlowOption &option : step.choice->options)
                    complete(option.label, step.choice->id + QLatin1Char('.') + option.value, true);
            }
        }
        CHECK(texts > 30);
    }
}

TEST_CASE("texts are written in the script of their language", "[flows]")
{
    // A sentence pasted into the wrong language's place is the mistake that nobody sees until a customer hears it.
    const auto share = [](const QString &text, auto &&belongs) {
        int letters = 0;
        int fitting = 0;
        for (const QChar c : text) {
            if (!c.isLetter())
                continue;
            ++letters;
            fitting += belongs(c) ? 1 : 0;
        }
        return letters == 0 ? 1.0 : double(fitting) / letters;
    };
    const auto latin = [](QChar c) { return c.script() == QChar::Script_Latin; };
    const auto cyrillic = [](QChar c) { return c.script() == QChar::Script_Cyrillic; };
    const auto han = [](QChar c) { return c.script() == QChar::Script_Han; };
    const QString onlyUkrainian = QStringLiteral("іїєґІЇЄҐ");
    const QString onlyRussian = QStringLiteral("ыэъёЫЭЪЁ");
    for (const QString &slug : slugs) {
        const auto demo = flow(slug);
        for (const FlowStep &step : demo->steps) {
            for (LocalText text : {step.say, step.hint}) {
                for (auto it = text.begin(); it != text.end(); ++it) {
                    QString bare = it.value();
                    const int open = int(bare.count(QStringLiteral("{{")));
                    for (int i = 0; i < open; ++i) {
                        const qsizetype from = bare.indexOf(QStringLiteral("{{"));
                        bare.remove(from, bare.indexOf(QStringLiteral("}}"), from) + 2 - from);
                    }
                    bare.remove(QStringLiteral("Namdaris")).remove(QStringLiteral("SMS"));
                    INFO(slug.toStdString() << " " << step.id.toStdString() << " " << it.key().toStdString() << ": "
                                            << bare.toStdString());
                    if (it.key() == QLatin1String("uk")) {
                        CHECK(share(bare, cyrillic) > 0.98);
                        CHECK(share(bare, [&](QChar c) { return onlyRussian.contains(c); }) == 0.0);
                    } else if (it.key() == QLatin1String("ru")) {
                        CHECK(share(bare, cyrillic) > 0.98);
                        CHECK(share(bare, [&](QChar c) { return onlyUkrainian.contains(c); }) == 0.0);
                    } else if (it.key() == QLatin1String("zh-Hant")) {
                        CHECK(share(bare, han) > 0.98);
                    } else {
                        CHECK(share(bare, latin) == 1.0);
                    }
                }
            }
        }
    }
    // and each tongue with its own letters, over a whole flow
    const auto own = [&](const QString &language, const QString &characters) {
        for (const QString &slug : slugs) {
            QString all;
            const auto demo = flow(slug);
            for (const FlowStep &step : demo->steps)
                all += step.say.value(language) + step.hint.value(language);
            for (const QChar c : characters) {
                INFO(slug.toStdString() << " " << language.toStdString() << " " << QString(c).toStdString());
                CHECK(all.contains(c, Qt::CaseInsensitive));
            }
        }
    };
    own(QStringLiteral("lv"), QStringLiteral("āēīūņļ"));
    own(QStringLiteral("lt"), QStringLiteral("ąėįšųž"));
    own(QStringLiteral("uk"), QStringLiteral("іє"));
    own(QStringLiteral("ru"), QStringLiteral("ыэ"));
}

TEST_CASE("every way through every demo flow reaches an end, whoever calls", "[flows]")
{
    QStringList dispositions;
    QFile company(folder() + QStringLiteral("company/dispositions.json"));
    if (company.open(QIODevice::ReadOnly)) {
        const QJsonArray list = QJsonDocument::fromJson(company.readAll()).object().value(QStringLiteral("dispositions")).toArray();
        for (const QJsonValue each : list)
            dispositions += each.toObject().value(QStringLiteral("key")).toString();
    }
    REQUIRE_FALSE(dispositions.isEmpty());
    for (const QString &slug : slugs) {
        const auto demo = flow(slug);
        QSet<QString> steps;
        QSet<QString> suggested;
        for (const QJsonObject &context : {janis(), stranger()}) {
            Walk walk;
            walk.visit = [&](const FlowRun &run) {
                INFO(slug.toStdString() << " at " << run.step().id.toStdString());
                for (const QString &language : languages) {
                    const SpokenText said = run.said(language, QStringLiteral("en"));
                    REQUIRE_FALSE(said.text.isEmpty());
                    REQUIRE(said.language == language);
                    REQUIRE_FALSE(said.text.contains(QStringLiteral("{{")));
                }
                const double progress = run.progress();
                REQUIRE(progress >= 0.0);
                REQUIRE(progress <= 1.0);
                REQUIRE((progress == 1.0) == run.atEnd());
                const QVector<Crumb> crumbs = run.breadcrumb(QStringLiteral("lv"));
                REQUIRE(run.flow().step(crumbs.last().step)->kind == StepKind::End);
                if (run.atEnd()) {
                    // Where the talk goes on in another flow, that one may say how it ended.
                    if (!run.suggestedDisposition().isEmpty() || run.suggestedFlow().isEmpty())
                        REQUIRE(dispositions.contains(run.suggestedDisposition()));
                    suggested.insert(run.suggestedDisposition());
                    REQUIRE((run.suggestedFlow().isEmpty() || slugs.contains(run.suggestedFlow())));
                } else {
                    REQUIRE(run.suggestedDisposition().isEmpty());
                }
            };
            walk.from(FlowRun(demo, context));
            CHECK_FALSE(walk.ends.isEmpty());
            steps += walk.steps;
        }
        QSet<QString> all;
        for (const FlowStep &step : demo->steps)
            all.insert(step.id);
        INFO(slug.toStdString());
        CHECK(steps == all);
        CHECK(suggested.size() >= 2); // real branches: not every talk ends the same
    }
}

TEST_CASE("articles that the demo flows suggest exist", "[flows]")
{
    for (const QString &slug : slugs) {
        const auto demo = flow(slug);
        for (const FlowStep &step : demo->steps) {
            for (const QString &article : step.articles) {
                INFO(slug.toStdString() << " " << step.id.toStdString() << " " << article.toStdString());
                CHECK(QFile::exists(folder() + QStringLiteral("articles/") + article + QStringLiteral(".en.md")));
            }
        }
    }
}

TEST_CASE("a walk survives a crash at any step", "[flows]")
{
    std::mt19937 random(20261121);
    for (const QString &slug : slugs) {
        const auto demo = flow(slug);
        for (int talk = 0; talk < 30; ++talk) {
            FlowRun run(demo, talk % 2 ? janis() : stranger());
            while (true) {
                const QByteArray saved = QJsonDocument(run.toJson()).toJson();
                const Result<FlowRun> again =
                    FlowRun::fromJson(demo, run.context(), QJsonDocument::fromJson(saved).object());
                REQUIRE(again.ok());
                CHECK(again->path() == run.path());
                CHECK(again->answers() == run.answers());
                CHECK(again->keptAnswers() == run.keptAnswers());
                CHECK(again->guideRecord() == run.guideRecord());
                CHECK(again->toJson() == run.toJson());
                CHECK(again->said(QStringLiteral("lv"), QStringLiteral("en")).text ==
                      run.said(QStringLiteral("lv"), QStringLiteral("en")).text);
                run = *again; // go on with what came back
                if (run.atEnd())
                    break;
                // Agents change their mind: now and then a step back.
                if (run.canBack() && random() % 4 == 0) {
                    run.back();
                    continue;
                }
                QJsonObject typed;
                for (const FlowField &field : run.step().fields) {
                    const QVector<QJsonValue> values = sensible(field);
                    typed.insert(field.id, values.at(int(random() % unsigned(values.size()))));
                }
                if (run.step().choice) {
                    const auto &options = run.step().choice->options;
                    REQUIRE(run.choose(options.at(int(random() % unsigned(options.size()))).value).ok());
                }
                REQUIRE(run.submit(typed).ok());
                REQUIRE(run.next().ok());
            }
        }
    }
}

TEST_CASE("the damaged goods flow asks for a photo above the limit and for approval far above it", "[flows]")
{
    const auto demo = flow(QStringLiteral("damaged-goods"));
    FlowRun run(demo, janis());
    // Who it is, is known: one key press.
    REQUIRE(run.fields().size() == 1);
    CHECK(run.fields().at(0).value == QJsonValue(QStringLiteral("Jānis Bērziņš")));
    CHECK(run.fields().at(0).prefilled);
    CHECK(run.said(QStringLiteral("lv"), QStringLiteral("en")).text ==
          QStringLiteral("Labdien! Jūs esat sazvanījuši Namdari, mani sauc Olena. Ar ko es runāju?"));
    REQUIRE(run.next().ok());

    CHECK(run.step().id == "order");
    CHECK(run.fields().at(0).value == QJsonValue(QStringLiteral("8790")));
    CHECK_FALSE(run.next().ok()); // nobody has said yet when it was delivered
    REQUIRE(run.fieldErrors().size() == 1);
    CHECK(run.fieldErrors().at(0) == FieldError{QStringLiteral("inTime"), FieldIssue::Missing, 0});
    REQUIRE(run.submit({{QStringLiteral("inTime"), true}}).ok());
    REQUIRE(run.next().ok());

    CHECK(run.step().id == "acknowledge");
    const SpokenText said = run.said(QStringLiteral("lv"), QStringLiteral("en"));
    CHECK(said.text == QStringLiteral("Man ļoti žēl, ka jūsu prece ieradās bojāta. Atradīsim risinājumu tūlīt."));
    CHECK(said.gloss.startsWith(QStringLiteral("I’m very sorry")));
    CHECK(run.hint(QStringLiteral("en")) == "Repeat the problem in your own words, then ask:");
    CHECK(run.suggestedArticles().contains(QStringLiteral("damaged-goods-refund")));
    REQUIRE(run.choose(QStringLiteral("refund")).ok());
    REQUIRE(run.submit({{QStringLiteral("damage"), QStringLiteral("Lid cracked, box wet")}}).ok());
    REQUIRE(run.next().ok());

    CHECK(run.step().id == "offer"); // 64.90: no photo
    CHECK(run.chosen() == "refund"); // was said already
    REQUIRE(run.goTo(QStringLiteral("order")).ok());
    REQUIRE(run.submit({{QStringLiteral("price"), QStringLiteral("320,00 €")}}).ok());
    REQUIRE(run.next().ok());
    CHECK(run.chosen() == "refund"); // answers stay when one goes back
    REQUIRE(run.next().ok());
    CHECK(run.step().id == "photo");
    REQUIRE(run.submit({{QStringLiteral("photo"), QStringLiteral("received")}}).ok());
    REQUIRE(run.next().ok());
    REQUIRE(run.next().ok());
    CHECK(run.step().id == "approval");
    REQUIRE(run.submit({{QStringLiteral("approvalReason"), QStringLiteral("Lid cracked in transport.")}}).ok());
    REQUIRE(run.next().ok());
    CHECK(run.atEnd());
    CHECK(run.suggestedDisposition() == "callback-promised");
    const QJsonObject record = run.guideRecord();
    CHECK(record.value(QStringLiteral("flow")).toString() == "damaged-goods");
    CHECK(record.value(QStringLiteral("version")).toInt() == 7);
    CHECK(record.value(QStringLiteral("answers")).toObject().value(QStringLiteral("wants")).toString() == "refund");
    CHECK(record.value(QStringLiteral("path")).toArray().size() == 7);
}

TEST_CASE("the greeting leads into the flow of the reason, and nothing is asked twice", "[flows]")
{
    FlowRun greeting(flow(QStringLiteral("greeting")), stranger());
    REQUIRE(greeting.next().ok());
    CHECK(greeting.step().id == "identify");
    REQUIRE(greeting.submit({{QStringLiteral("callerName"), QStringLiteral("陳怡君")}, {QStringLiteral("callerOrder"), QStringLiteral("8841")}}).ok());
    CHECK(greeting.fields().size() == 2); // with an order number the e-mail is not needed
    REQUIRE(greeting.next().ok());
    REQUIRE(greeting.choose(QStringLiteral("not-arrived")).ok());
    REQUIRE(greeting.next().ok());
    CHECK(greeting.fields().at(0).value == QJsonValue(QStringLiteral("8841")));
    REQUIRE(greeting.next().ok());
    CHECK(greeting.atEnd());
    CHECK(greeting.suggestedFlow() == "order-not-arrived");

    FlowRun next = FlowRun::following(greeting, flow(greeting.suggestedFlow()));
    CHECK(next.fields().at(0).value == QJsonValue(QStringLiteral("陳怡君")));
    REQUIRE(next.next().ok());
    CHECK(next.fields().at(0).value == QJsonValue(QStringLiteral("8841")));

    // both flows are in the record, and both come back after a crash
    const QJsonObject record = next.guideRecord();
    CHECK(record.value(QStringLiteral("flow")).toString() == "order-not-arrived");
    REQUIRE(record.value(QStringLiteral("before")).toArray().size() == 1);
    CHECK(record.value(QStringLiteral("before")).toArray().at(0).toObject() == greeting.guideRecord());
    CHECK(answersOfGuide(record).value(QStringLiteral("topic")).toString() == "not-arrived");
    const Result<FlowRun> again = FlowRun::fromJson(flow(QStringLiteral("order-not-arrived")), stranger(), next.toJson());
    REQUIRE(again.ok());
    CHECK(again->guideRecord() == record);
    CHECK(again->fields().at(0).value == QJsonValue(QStringLiteral("8841")));
}

TEST_CASE("all demo flows live in one library without a problem", "[flows]")
{
    FlowLibrary library;
    for (const QString &slug : slugs)
        CHECK(library.add(document(slug), slug));
    CHECK(library.slugs() == slugs);
    CHECK(library.problems().isEmpty());
}
