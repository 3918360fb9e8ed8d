// The engine: answers, ways back, texts, and state that comes back as it was.
#include "tests/catch.h"

#include "core/guide/flowcontext.h"
#include "core/guide/flowreader.h"
#include "core/guide/flowrun.h"
#include "core/guide/flowtext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace linija;

namespace {

const char *const kettles = R"({
  "slug": "kettles", "version": 2, "title": {"en": "Kettles"}, "languages": ["en"],
  "steps": [
    {"id": "who", "kind": "form", "title": {"en": "Who", "lv": "Kas", "zh-Hant": "誰"},
     "say": {"en": "Hello, {{customer.name}}! I am {{agent.name}}.", "lv": "Labdien, {{customer.name}}!"},
     "hint": {"en": "Smile."},
     "articles": ["kettle-k2-faults"], "articleSearch": {"en": "kettle lid", "lv": "tējkanna vāks"},
     "fields": [
       {"id": "order", "type": "text", "label": {"en": "Order"}, "required": true, "maxLength": 8,
        "prefill": {"or": [{"var": "known.order"}, {"var": "order.number"}]}},
       {"id": "mail", "type": "email", "label": {"en": "E-mail"}, "prefill": {"var": "customer.email"}}],
     "next": "what"},
    {"id": "what", "kind": "form", "title": {"en": "What"}, "say": {"en": "What about order {{answers.order}}?"},
     "fields": [
       {"id": "price", "type": "money", "label": {"en": "Price"}, "required": true, "maximum": 500},
       {"id": "broken", "type": "yesno", "label": {"en": "Broken?"}, "required": true},
       {"id": "how", "type": "multiline", "label": {"en": "How?"}, "required": true, "visibleWhen": {"var": "answers.broken"}}],
     "choice": {"id": "wants", "label": {"en": "Wants"}, "options": [
       {"value": "new", "label": {"en": "a new one", "lv": "jaunu"}},
       {"value": "money", "label": {"en": "the money", "lv": "naudu"}},
       {"value": "nothing", "label": {"en": "nothing"}, "next": "bye"}]},
     "next": [{"when": {">": [{"var": "answers.price.minor"}, 8000]}, "to": "photo"}, {"to": "when"}]},
    {"id": "photo", "kind": "ask", "title": {"en": "Photo"}, "say": {"en": "A photo, please."},
     "fields": [{"id": "photo", "type": "yesno", "label": {"en": "Got it?"}, "required": true}], "next": "when"},
    {"id": "when", "kind": "form", "title": {"en": "When"}, "say": {"en": "When and where shall we call?"},
     "fields": [
       {"id": "day", "type": "date", "label": {"en": "Day"}, "required": true},
       {"id": "phone", "type": "phone", "label": {"en": "Phone"}, "prefill": {"var": "customer.phone"}},
       {"id": "stars", "type": "number", "label": {"en": "Stars"}, "minimum": 1, "maximum": 5},
       {"id": "channel", "type": "choice", "label": {"en": "By"}, "choices": [
          {"value": "sms", "label": {"en": "text message", "lv": "īsziņā"}}, {"value": "mail", "label": {"en": "e-mail"}}]}],
     "next": "bye"},
    {"id": "bye", "kind": "end", "title": {"en": "Bye"},
     "say": {"en": "You want {{answers.wants}} for {{answers.price}} on {{answers.day}} by {{answers.channel}}.",
             "lv": "Jūs vēlaties {{answers.wants}}, {{answers.price}}, {{answers.day}}, {{answers.channel}}."},
     "disposition": [{"when": {"==": [{"var": "answers.wants"}, "money"]}, "key": "refund-given"}, {"key": "question-answered"}],
     "continueWith": [{"when": {"==": [{"var": "answers.wants"}, "nothing"]}, "flow": "complaint-intake"}]}
  ]})";

std::shared_ptr<const Flow> flow()
{
    FlowReading reading = readFlow(QByteArray(kettles), QStringLiteral("kettles.json"));
    for (const FlowProblem &problem : reading.problems)
        UNSCOPED_INFO(problem.toString().toStdString());
    REQUIRE(reading.flow);
    return std::make_shared<const Flow>(*std::move(reading.flow));
}

QJsonObject context()
{
    return QJsonDocument::fromJson(R"({"agent":{"name":"Olena"},
        "customer":{"name":"Jānis","email":"j@example.lv","phone":"+37126555014","country":"LV"},
        "order":{"number":"8790"}})").object();
}

QJsonValue text(const char *value) { return QString::fromUtf8(value); }

FlowRun atWhat()
{
    FlowRun run(flow(), context());
    REQUIRE(run.next().ok());
    return run;
}

// price below the photo limit, not broken
FlowRun atWhen()
{
    FlowRun run = atWhat();
    REQUIRE(run.submit({{QStringLiteral("price"), text("64,90")}, {QStringLiteral("broken"), false}, {QStringLiteral("wants"), text("money")}}).ok());
    REQUIRE(run.next().ok());
    return run;
}

FieldIssue onlyIssue(const FlowRun &run)
{
    REQUIRE(run.fieldErrors().size() == 1);
    return run.fieldErrors().at(0).issue;
}

} // namespace

TEST_CASE("what is known stands in the field and need not be asked", "[flowrun]")
{
    FlowRun run(flow(), context());
    QVector<FieldView> fields = run.fields();
    REQUIRE(fields.size() == 2);
    CHECK(fields.at(0).value == text("8790"));
    CHECK(fields.at(0).prefilled);
    CHECK(run.answers().isEmpty()); // shown is not yet answered
    REQUIRE(run.next().ok());
    CHECK(run.answers() == QJsonObject{{QStringLiteral("order"), text("8790")}, {QStringLiteral("mail"), text("j@example.lv")}});

    QJsonObject yesterday = context();
    yesterday.insert(QStringLiteral("known"), QJsonObject{{QStringLiteral("order"), text("7001")}});
    CHECK(FlowRun(flow(), yesterday).fields().at(0).value == text("7001"));

    // what does not fit the field is as if it were not known
    yesterday.insert(QStringLiteral("known"), QJsonObject{{QStringLiteral("order"), text("far too long for it")}});
    CHECK(FlowRun(flow(), yesterday).fields().at(0).value.isNull());
}

TEST_CASE("an emptied field stays empty, also when one comes back", "[flowrun]")
{
    FlowRun run(flow(), context());
    run.setDraft(QStringLiteral("mail"), text(""));
    CHECK(run.fields().at(1).value == text(""));
    CHECK_FALSE(run.fields().at(1).prefilled);
    REQUIRE(run.next().ok());
    CHECK_FALSE(run.answers().contains(QStringLiteral("mail")));
    run.back();
    CHECK(run.fields().at(1).value == text(""));
    run.setDraft(QStringLiteral("mail"), QJsonValue()); // takes it back
    CHECK(run.fields().at(1).prefilled);
}

TEST_CASE("a required field that is empty holds the step, and says which", "[flowrun]")
{
    FlowRun run = atWhat();
    const Result<void> result = run.next();
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::Invalid);
    CHECK(run.step().id == "what");
    CHECK(run.fieldErrors() == QVector<FieldError>{{QStringLiteral("price"), FieldIssue::Missing, 0},
                                                   {QStringLiteral("broken"), FieldIssue::Missing, 0},
                                                   {QStringLiteral("wants"), FieldIssue::Missing, 0}});
    REQUIRE(run.choose(QStringLiteral("new")).ok());
    CHECK(run.fieldErrors().size() == 2);
    CHECK_FALSE(run.choose(QStringLiteral("both")).ok());
    CHECK(run.chosen() == "new");
}

TEST_CASE("nothing is kept of a submit with a wrong answer", "[flowrun]")
{
    FlowRun run = atWhat();
    CHECK_FALSE(run.submit({{QStringLiteral("price"), text("10")}, {QStringLiteral("broken"), text("maybe")}}).ok());
    CHECK(onlyIssue(run) == FieldIssue::NotYesNo);
    CHECK_FALSE(run.answers().contains(QStringLiteral("price")));
    CHECK_FALSE(run.submit({{QStringLiteral("colour"), text("red")}, {QStringLiteral("price"), 1}, {QStringLiteral("broken"), false}}).ok());
    CHECK(onlyIssue(run) == FieldIssue::UnknownField);
}

TEST_CASE("a field shows when its condition holds with what is typed", "[flowrun]")
{
    FlowRun run = atWhat();
    CHECK(run.fields().size() == 2);
    run.setDraft(QStringLiteral("broken"), true);
    CHECK(run.fields().size() == 3);
    REQUIRE(run.submit({{QStringLiteral("price"), 10}, {QStringLiteral("how"), text("lid\ncracked")}}).ok());
    CHECK(run.answers().value(QStringLiteral("how")) == text("lid\ncracked"));
    // hidden again: kept, not exported
    REQUIRE(run.submit({{QStringLiteral("broken"), false}}).ok());
    CHECK_FALSE(run.answers().contains(QStringLiteral("how")));
    CHECK(run.keptAnswers() == QJsonObject{{QStringLiteral("how"), text("lid\ncracked")}});
}

TEST_CASE("every type of field takes what fits and says why it does not take the rest", "[flowrun]")
{
    FlowRun what = atWhat();
    const auto price = [&](const QJsonValue &value) {
        const bool ok = what.submit({{QStringLiteral("price"), value}, {QStringLiteral("broken"), false}}).ok();
        return ok ? what.answers().value(QStringLiteral("price")).toObject().value(QStringLiteral("minor")).toInt() : -int(onlyIssue(what));
    };
    CHECK(price(text("64,90")) == 6490);
    CHECK(price(text("64.9")) == 6490);
    CHECK(price(text("€ 64")) == 6400);
    CHECK(price(text("64 EUR")) == 6400);
    CHECK(price(64.9) == 6490);
    CHECK(price(QJsonObject{{QStringLiteral("minor"), 6490}, {QStringLiteral("currency"), QStringLiteral("EUR")}}) == 6490);
    CHECK(price(text("500")) == 50000);
    CHECK(price(text("500.01")) == -int(FieldIssue::TooLarge));
    CHECK(price(text("1,234")) == -int(FieldIssue::NotMoney)); // a thousand, or one and a bit?
    CHECK(price(text("64 USD")) == -int(FieldIssue::NotMoney));
    CHECK(price(text("-5")) == -int(FieldIssue::NotMoney));
    CHECK(price(-5) == -int(FieldIssue::NotMoney));
    CHECK(price(QJsonObject{{QStringLiteral("minor"), 1.5}, {QStringLiteral("currency"), QStringLiteral("EUR")}}) == -int(FieldIssue::NotMoney));
    CHECK(price(QJsonArray{1}) == -int(FieldIssue::NotMoney));
    CHECK(parseMoney(QStringLiteral("1.234,50"), QStringLiteral("EUR")) == Money{123450, QStringLiteral("EUR")});
    CHECK(parseMoney(QStringLiteral("1 234,50"), QStringLiteral("EUR")) == Money{123450, QStringLiteral("EUR")});
    CHECK(parseMoney(QStringLiteral("1,234.50"), QStringLiteral("EUR")) == Money{123450, QStringLiteral("EUR")});
    CHECK_FALSE(parseMoney(QStringLiteral("99999999999999"), QStringLiteral("EUR")));
    CHECK(parseMoney(QStringLiteral("1200"), QStringLiteral("JPY")) == Money{1200, QStringLiteral("JPY")});

    FlowRun when = atWhen();
    const auto tries = [&](const char *field, const QJsonValue &value) {
        QJsonObject typed{{QStringLiteral("day"), text("2026-11-25")}};
        typed.insert(QLatin1String(field), value);
        if (!when.submit(typed).ok())
            return QJsonValue(-int(onlyIssue(when)));
        return when.answers().value(QLatin1String(field));
    };
    CHECK(tries("day", text("2026-02-29")) == QJsonValue(-int(FieldIssue::NotDate)));
    CHECK(tries("day", text("25.11.2026")) == QJsonValue(-int(FieldIssue::NotDate)));
    CHECK(tries("phone", text("26 555 014")) == text("+37126555014")); // by the customer's country
    CHECK(tries("phone", text("call me")) == QJsonValue(-int(FieldIssue::NotPhone)));
    CHECK(tries("stars", text("4,5")) == QJsonValue(4.5));
    CHECK(tries("stars", 0) == QJsonValue(-int(FieldIssue::TooSmall)));
    CHECK(tries("stars", 6) == QJsonValue(-int(FieldIssue::TooLarge)));
    CHECK(tries("stars", text("many")) == QJsonValue(-int(FieldIssue::NotNumber)));
    CHECK(tries("channel", text("sms")) == text("sms"));
    CHECK(tries("channel", text("fax")) == QJsonValue(-int(FieldIssue::NotListed)));

    FlowRun who(flow(), context());
    const auto asks = [&](const char *field, const QJsonValue &value) {
        if (!who.submit({{QLatin1String(field), value}}).ok())
            return QJsonValue(-int(onlyIssue(who)));
        return who.answers().value(QLatin1String(field));
    };
    CHECK(asks("order", text(" 87\t90 ")) == text("87 90"));
    CHECK(asks("order", 8790) == text("8790"));
    CHECK(asks("order", text("123456789")) == QJsonValue(-int(FieldIssue::TooLong)));
    CHECK(asks("order", text("\xE2\x80\xAE")) == QJsonValue(-int(FieldIssue::Missing))); // a direction mark alone is nothing
    CHECK(asks("order", true) == QJsonValue(-int(FieldIssue::NotText)));
    CHECK(asks("mail", text("Jānis.B@Example.LV")) == text("Jānis.B@example.lv"));
    CHECK(asks("mail", text("j@")) == QJsonValue(-int(FieldIssue::NotEmail)));
    CHECK(asks("mail", text("a b@c.lv")) == QJsonValue(-int(FieldIssue::NotEmail)));
    CHECK(who.submit({{QStringLiteral("order"), QString(10'000'000, QLatin1Char('x'))}}).error().code == ErrorCode::Invalid);
}

TEST_CASE("a way back keeps the answers and takes later decisions anew", "[flowrun]")
{
    FlowRun run = atWhat();
    CHECK_FALSE(FlowRun(flow(), context()).canBack());
    REQUIRE(run.submit({{QStringLiteral("price"), 100}, {QStringLiteral("broken"), false}, {QStringLiteral("wants"), text("money")}}).ok());
    REQUIRE(run.next().ok());
    CHECK(run.step().id == "photo");
    REQUIRE(run.submit({{QStringLiteral("photo"), true}}).ok());
    REQUIRE(run.next().ok());
    REQUIRE(run.submit({{QStringLiteral("day"), text("2026-11-25")}}).ok());
    REQUIRE(run.next().ok());
    CHECK(run.path() == QStringList{"who", "what", "photo", "when", "bye"});
    CHECK(run.suggestedDisposition() == "refund-given");
    CHECK_FALSE(run.next().ok()); // it is the end

    REQUIRE(run.goTo(QStringLiteral("what")).ok());
    CHECK(run.path() == QStringList{"who", "what"});
    CHECK(run.fields().at(0).value.toObject().value(QStringLiteral("minor")).toInt() == 10000);
    REQUIRE(run.submit({{QStringLiteral("price"), 20}}).ok());
    REQUIRE(run.next().ok());
    CHECK(run.step().id == "when"); // no photo now
    CHECK(run.fields().at(0).value == text("2026-11-25"));
    REQUIRE(run.next().ok());
    CHECK(run.answers().value(QStringLiteral("photo")).isUndefined());
    CHECK(run.keptAnswers() == QJsonObject{{QStringLiteral("photo"), true}});
    CHECK(run.guideRecord().value(QStringLiteral("path")) == QJsonArray{"who", "what", "when", "bye"});

    // forward again along the kept answers, but only to where one has been and the rules lead
    REQUIRE(run.goTo(QStringLiteral("who")).ok());
    CHECK(run.goTo(QStringLiteral("photo")).error().code == ErrorCode::NotFound);
    CHECK(run.step().id == "who");
    CHECK(run.goTo(QStringLiteral("moon")).error().code == ErrorCode::NotFound);
    REQUIRE(run.goTo(QStringLiteral("bye")).ok());
    CHECK(run.path() == QStringList{"who", "what", "when", "bye"});
}

TEST_CASE("an option may lead elsewhere than the rules", "[flowrun]")
{
    FlowRun run = atWhat();
    REQUIRE(run.submit({{QStringLiteral("price"), 100}, {QStringLiteral("broken"), false}}).ok());
    REQUIRE(run.choose(QStringLiteral("nothing")).ok());
    REQUIRE(run.next().ok());
    CHECK(run.atEnd());
    CHECK(run.suggestedDisposition() == "question-answered");
    CHECK(run.suggestedFlow() == "complaint-intake");
}

TEST_CASE("texts are filled in, in the customer's language and in the agent's", "[flowrun]")
{
    FlowRun run(flow(), context());
    const SpokenText said = run.said(QStringLiteral("lv"), QStringLiteral("en"));
    CHECK(said.text == "Labdien, Jānis!");
    CHECK(said.language == "lv");
    CHECK(said.gloss == "Hello, Jānis! I am Olena.");
    CHECK(said.glossLanguage == "en");
    CHECK(run.said(QStringLiteral("uk"), QStringLiteral("lv")).language == "en"); // none in Ukrainian
    CHECK(run.said(QStringLiteral("lv-LV"), QStringLiteral("lv")).gloss.isEmpty());
    CHECK(run.hint(QStringLiteral("lv")) == "Smile.");
    CHECK(run.suggestedArticles() == QStringList{"kettle-k2-faults"});
    CHECK(run.articleSearch(QStringLiteral("lv")) == "tējkanna vāks");

    // nobody known: no hole in the sentence
    CHECK(FlowRun(flow(), {}).said(QStringLiteral("lv"), QStringLiteral("lv")).text == "Labdien!");
    // the customer is found later
    FlowRun later(flow(), {});
    later.setContext(context());
    CHECK(later.said(QStringLiteral("lv"), QStringLiteral("lv")).text == "Labdien, Jānis!");

    FlowRun end = atWhen();
    REQUIRE(end.submit({{QStringLiteral("day"), text("2026-11-25")}, {QStringLiteral("channel"), text("sms")}}).ok());
    REQUIRE(end.next().ok());
    CHECK(end.said(QStringLiteral("en"), QStringLiteral("en")).text ==
          QStringLiteral("You want the money for 64.90 EUR on 25 November 2026 by text message."));
    CHECK(end.said(QStringLiteral("lv"), QStringLiteral("en")).text == QStringLiteral("Jūs vēlaties naudu, 64,90 EUR, 25.11.2026, īsziņā."));
}

TEST_CASE("what comes from outside is filled in once, plain and short", "[flowrun]")
{
    QJsonObject hostile = context();
    hostile.insert(QStringLiteral("customer"),
                   QJsonObject{{QStringLiteral("name"), QString::fromUtf8("{{agent.name}}\x07\xE2\x80\xAE<b>") + QString(100'000, QLatin1Char('x'))}});
    const QString said = FlowRun(flow(), hostile).said(QStringLiteral("lv"), QStringLiteral("lv")).text;
    CHECK(said.startsWith(QStringLiteral("Labdien, {{agent.name}}<b>xxx")));
    CHECK(said.size() < 300);
    hostile.insert(QStringLiteral("customer"), 7);
    CHECK(FlowRun(flow(), hostile).said(QStringLiteral("lv"), QStringLiteral("lv")).text == "Labdien!");
}

TEST_CASE("languages fall back from exact to base to English to any", "[flowrun]")
{
    const LocalText text{{QStringLiteral("en"), QStringLiteral("E")}, {QStringLiteral("pt-BR"), QStringLiteral("P")},
                         {QStringLiteral("zh-Hant"), QStringLiteral("Z")}, {QStringLiteral("lv"), QStringLiteral(" ")}};
    CHECK(textIn(text, QStringLiteral("zh_TW")) == "Z");
    CHECK(textIn(text, QStringLiteral("zh-HK")) == "Z");
    CHECK(textIn(text, QStringLiteral("zh")) == "Z");
    CHECK(textIn(text, QStringLiteral("ZH-hant")) == "Z");
    CHECK(textIn(text, QStringLiteral("pt")) == "P");
    CHECK(textIn(text, QStringLiteral("pt_PT")) == "P");
    CHECK(textIn(text, QStringLiteral("lv")) == "E"); // blank is no text
    CHECK(textIn(text, QString()) == "E");
    CHECK(textIn(LocalText{{QStringLiteral("lt"), QStringLiteral("L")}}, QStringLiteral("uk")) == "L");
    CHECK(textIn({}, QStringLiteral("uk")).isEmpty());
    CHECK(canonicalLanguage(QStringLiteral("zh_TW")) == "zh-Hant");
    CHECK(canonicalLanguage(QStringLiteral("lv_LV")) == "lv-LV");
}

TEST_CASE("the breadcrumb shows what was, is and most likely comes", "[flowrun]")
{
    const auto shown = [](const FlowRun &run) {
        QStringList out;
        const QVector<Crumb> crumbs = run.breadcrumb(QStringLiteral("en"));
        for (const Crumb &crumb : crumbs)
            out += crumb.title + (crumb.state == CrumbState::Done ? QStringLiteral("+") : crumb.state == CrumbState::Current ? QStringLiteral("*") : QString());
        return out;
    };
    FlowRun run = atWhat();
    CHECK(shown(run) == QStringList{"Who+", "What*", "When", "Bye"});
    run.setDraft(QStringLiteral("price"), text("100"));
    CHECK(shown(run) == QStringList{"Who+", "What*", "Photo", "When", "Bye"});
    CHECK(run.breadcrumb(QStringLiteral("zh_TW")).at(0).title == QStringLiteral("誰"));

    CHECK(FlowRun(flow(), context()).progress() == 0.0);
    CHECK(FlowRun(flow(), context()).reached() > 0.0); // the first step is one of them
    CHECK(run.progress() == Approx(1.0 / 2)); // "nothing" leads straight to the end
    run.setDraft(QStringLiteral("broken"), false);
    REQUIRE(run.choose(QStringLiteral("new")).ok());
    REQUIRE(run.next().ok());
    CHECK(run.progress() == Approx(2.0 / 4));
}

TEST_CASE("drafts survive with the rest", "[flowrun]")
{
    FlowRun run = atWhat();
    run.setDraft(QStringLiteral("price"), text("64,"));
    run.setDraft(QStringLiteral("nowhere"), text("x"));
    run.setDraft(QStringLiteral("how"), QString(1'000'000, QLatin1Char('x')));
    REQUIRE(run.choose(QStringLiteral("money")).ok());
    const QByteArray saved = QJsonDocument(run.toJson()).toJson();
    CHECK(saved.size() < 10'000);
    const Result<FlowRun> again = FlowRun::fromJson(flow(), context(), QJsonDocument::fromJson(saved).object());
    REQUIRE(again.ok());
    CHECK(again->step().id == "what");
    CHECK(again->fields().at(0).value == text("64,"));
    CHECK(again->chosen() == "money");
    CHECK(again->toJson() == run.toJson());
}

TEST_CASE("flows that led here are bounded, and a glance at a flow leaves nothing", "[flowrun]")
{
    CHECK_FALSE(FlowRun::following(FlowRun(flow(), context()), flow()).guideRecord().contains(QStringLiteral("before")));
    FlowRun run = atWhen();
    for (int i = 0; i < 20; ++i) {
        run = FlowRun::following(run, flow());
        REQUIRE(run.next().ok());
    }
    CHECK(run.guideRecord().value(QStringLiteral("before")).toArray().size() == 5);
    QJsonObject saved = run.toJson();
    saved.insert(QStringLiteral("before"), QJsonArray{QString(1'000'000, QLatin1Char('x'))});
    CHECK_FALSE(FlowRun::fromJson(flow(), context(), saved)->guideRecord().contains(QStringLiteral("before")));
    saved.insert(QStringLiteral("before"), QJsonArray{7, QJsonObject{{"answers", 7}}});
    CHECK(FlowRun::fromJson(flow(), context(), saved)->fields().size() == 2);
    // an answer of the later flow wins
    CHECK(answersOfGuide({{"before", QJsonArray{QJsonObject{{"answers", QJsonObject{{"a", 1}, {"b", 1}}}}}},
                          {"answers", QJsonObject{{"a", 2}}}}) == QJsonObject{{"a", 2}, {"b", 1}});
}

TEST_CASE("a saved state that is damaged or of an older version comes back as far as it fits", "[flowrun]")
{
    const FlowRun run = atWhen();
    QJsonObject saved = run.toJson();
    saved.insert(QStringLiteral("flow"), text("other"));
    CHECK(FlowRun::fromJson(flow(), context(), saved).error().code == ErrorCode::Invalid);
    CHECK(FlowRun::fromJson(flow(), context(), {}).error().code == ErrorCode::Invalid);
    CHECK(FlowRun::fromJson(nullptr, context(), run.toJson()).error().code == ErrorCode::Invalid);

    const auto with = [&](const char *key, const QJsonValue &value) {
        QJsonObject json = run.toJson();
        json.insert(QLatin1String(key), value);
        Result<FlowRun> back = FlowRun::fromJson(flow(), context(), json);
        REQUIRE(back.ok());
        return *std::move(back);
    };
    CHECK(with("path", QJsonArray{"who", "gone", "when"}).path() == QStringList{"who"});
    CHECK(with("path", QJsonArray{"who", "bye"}).path() == QStringList{"who"}); // no such arrow
    CHECK(with("path", QJsonArray{7, QJsonObject()}).path() == QStringList{"who"});
    CHECK(with("path", 7).path() == QStringList{"who"});
    CHECK(with("answers", QJsonArray()).answers().isEmpty());
    CHECK(with("answers", QJsonObject{{"price", "free"}, {"order", "1"}, {"x", 1}, {"wants", "moon"}}).answers() ==
          QJsonObject{{"order", "1"}});
    CHECK(with("drafts", QJsonObject{{"day", QJsonArray()}, {"phone", "26"}}).fields().at(1).value == text("26"));
    QJsonArray circle;
    for (int i = 0; i < 100'000; ++i)
        circle.append(text("who"));
    CHECK(with("path", circle).path().size() == 1);
    CHECK(with("visited", circle).path() == run.path());
}

TEST_CASE("the context has every name that the checker knows, and no empty one", "[flowrun]")
{
    FlowContextSource source;
    CHECK(flowContext(source) == QJsonDocument::fromJson(R"({"company":{},"agent":{},"call":{"direction":"inbound"}})").object());
    source.company = QStringLiteral("Namdaris");
    source.agentLogin = QStringLiteral("olena");
    source.agentName = QStringLiteral("Olena\nK.");
    source.queue = QStringLiteral("support");
    source.remoteNumber = QStringLiteral("+37126555014");
    source.direction = CallDirection::Outgoing;
    Customer customer;
    customer.name = QStringLiteral("Jānis");
    customer.number = QStringLiteral("C-1");
    customer.tier = QStringLiteral("gold");
    customer.city = QStringLiteral("Rīga");
    customer.country = QStringLiteral("LV");
    customer.languages = QStringList{QStringLiteral("lv"), QStringLiteral("en")};
    customer.identities = {{IdentityKind::Phone, QStringLiteral("+3711"), {}, false},
                           {IdentityKind::Phone, QStringLiteral("+3712"), {}, true},
                           {IdentityKind::Email, QStringLiteral("a@b.lv"), {}, false}};
    source.customer = customer;
    Order order;
    order.number = QStringLiteral("8790");
    order.state = EntryStatus::Shipped;
    order.total = {6490, QStringLiteral("EUR")};
    order.items = QStringList{QStringLiteral("Kettle K-2")};
    source.order = order;
    Case open;
    open.number = QStringLiteral("2231");
    open.subject = QStringLiteral("Kettle");
    open.state = EntryStatus::CarriedOut;
    source.openCase = open;
    source.known = QJsonObject{{QStringLiteral("order"), QStringLiteral("8790")}};
    const QJsonObject made = flowContext(source);
    for (const QString &name : flowContextNames()) {
        INFO(name.toStdString());
        CHECK_FALSE(valueAt(made, name).isUndefined());
    }
    CHECK(valueAt(made, QStringLiteral("customer.phone")) == text("+3712"));
    CHECK(valueAt(made, QStringLiteral("agent.name")) == text("Olena K."));
    CHECK(valueAt(made, QStringLiteral("agent.firstName")) == text("Olena")); // as it is said on the telephone
    CHECK(valueAt(made, QStringLiteral("order.state")) == text("shipped"));
    CHECK(valueAt(made, QStringLiteral("case.state")) == text("carried-out"));
    CHECK(valueAt(made, QStringLiteral("call.direction")) == text("outbound"));
    CHECK(valueAt(made, QStringLiteral("known.order")) == text("8790"));
}
