// What is wrong with a flow is said with file and place, and never crashes.
#include "tests/catch.h"

#include "core/guide/flowcheck.h"
#include "core/guide/flowlibrary.h"
#include "core/guide/flowreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <random>

using namespace linija;

namespace {

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    INFO(error.errorString().toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

// A small flow that is right in every way.
const char *const good = R"({
  "slug": "small", "version": 3, "title": {"en": "Small", "lv": "Mazs"}, "languages": ["en", "lv"],
  "steps": [
    {"id": "start", "kind": "form", "title": {"en": "Start", "lv": "Sākums"},
     "say": {"en": "Hello, {{customer.name}}!", "lv": "Labdien, {{customer.name}}!"},
     "fields": [
       {"id": "order", "type": "text", "label": {"en": "Order", "lv": "Pasūtījums"}, "required": true},
       {"id": "price", "type": "money", "label": {"en": "Price", "lv": "Cena"}}],
     "choice": {"id": "wants", "label": {"en": "Wants", "lv": "Vēlas"}, "options": [
       {"value": "new", "label": {"en": "New one", "lv": "Jaunu"}},
       {"value": "money", "label": {"en": "Money", "lv": "Naudu"}, "next": "end"}]},
     "next": [{"when": {">": [{"var": "answers.price.minor"}, 8000]}, "to": "photo"}, {"to": "end"}]},
    {"id": "photo", "kind": "ask", "title": {"en": "Photo", "lv": "Foto"},
     "fields": [{"id": "photo", "type": "yesno", "label": {"en": "Photo?", "lv": "Foto?"}}], "next": "end"},
    {"id": "end", "kind": "end", "title": {"en": "End", "lv": "Beigas"},
     "say": {"en": "Thank you.", "lv": "Paldies."}, "disposition": "done"}
  ]})";

using Change = std::function<void(QJsonObject &flow)>;

void changeStep(QJsonObject &flow, int index, const std::function<void(QJsonObject &)> &change)
{
    QJsonArray steps = flow.value(QStringLiteral("steps")).toArray();
    QJsonObject step = steps.at(index).toObject();
    change(step);
    steps.replace(index, step);
    flow.insert(QStringLiteral("steps"), steps);
}

QStringList problemsOf(const QJsonObject &flow)
{
    QStringList out;
    const FlowReading reading = readFlow(flow, QStringLiteral("small.json"));
    bool error = false;
    for (const FlowProblem &problem : reading.problems) {
        out += (problem.severity == ProblemSeverity::Warning ? QStringLiteral("warning ") : QString()) + problem.toString();
        error = error || problem.severity == ProblemSeverity::Error;
    }
    CHECK(reading.flow.has_value() != error);
    return out;
}

QStringList after(const Change &change)
{
    QJsonObject flow = json(good);
    change(flow);
    return problemsOf(flow);
}

QStringList afterStep(int index, const std::function<void(QJsonObject &)> &change)
{
    return after([&](QJsonObject &flow) { changeStep(flow, index, change); });
}

} // namespace

TEST_CASE("a flow without faults is read whole", "[flow]")
{
    const FlowReading reading = readFlow(QByteArray(good), QStringLiteral("small.json"));
    for (const FlowProblem &problem : reading.problems)
        UNSCOPED_INFO(problem.toString().toStdString());
    CHECK(reading.problems.isEmpty());
    REQUIRE(reading.flow);
    const Flow &flow = *reading.flow;
    CHECK(flow.version == 3);
    REQUIRE(flow.steps.size() == 3);
    const FlowStep &start = flow.steps.at(0);
    CHECK(start.kind == StepKind::Form);
    CHECK(start.fields.at(0).required);
    CHECK(start.fields.at(0).maxLength == 200);
    CHECK(start.fields.at(1).type == FieldType::Money);
    REQUIRE(start.choice);
    CHECK(start.choice->required);
    CHECK(start.choice->options.at(1).next == "end");
    CHECK(start.next.at(0).to == "photo");
    CHECK(start.next.at(1).when.isUndefined());
    CHECK(flow.steps.at(1).next.at(0).to == "end");
    CHECK(textIn(flow.steps.at(2).say, QStringLiteral("lv")) == "Paldies.");
    CHECK(parseFlow(QByteArray(good), QStringLiteral("small.json")).ok());
}

TEST_CASE("a step may ask that nothing is recorded while card data is spoken", "[flow]")
{
    QJsonObject flow = json(good);
    changeStep(flow, 1, [](QJsonObject &step) { step.insert(QStringLiteral("pauseRecording"), true); });
    const FlowReading reading = readFlow(flow, QStringLiteral("small.json"));
    REQUIRE(reading.flow);
    CHECK(reading.problems.isEmpty());
    CHECK_FALSE(reading.flow->steps.at(0).pauseRecording);
    CHECK(reading.flow->steps.at(1).pauseRecording);
    CHECK(afterStep(1, [](QJsonObject &step) { step.insert(QStringLiteral("pauseRecording"), QStringLiteral("yes")); })
          == QStringList{QStringLiteral("small.json: steps[1].pauseRecording: must be true or false, not a text")});
}

TEST_CASE("a fault is named by file and place", "[flow]")
{
    CHECK(afterStep(0, [](QJsonObject &step) {
              step.insert(QStringLiteral("next"), QJsonArray{QJsonObject{{QStringLiteral("to"), QStringLiteral("foto")}}});
          }) == QStringList{QStringLiteral("small.json: steps[0].next[0].to: no step «foto»"),
                            QStringLiteral("small.json: steps[1]: no way leads to the step «photo»")});
    CHECK(after([](QJsonObject &flow) { flow.remove(QStringLiteral("slug")); }) ==
          QStringList{QStringLiteral("small.json: slug: is missing")});
    CHECK(after([](QJsonObject &flow) { flow.insert(QStringLiteral("version"), QStringLiteral("3")); }) ==
          QStringList{QStringLiteral("small.json: version: must be a whole number from 1")});
    CHECK(after([](QJsonObject &flow) { flow.insert(QStringLiteral("steps"), 5); }) ==
          QStringList{QStringLiteral("small.json: steps: must be a list, not a number")});
    CHECK(after([](QJsonObject &flow) { flow.insert(QStringLiteral("steps"), QJsonArray()); }) ==
          QStringList{QStringLiteral("small.json: steps: a flow needs at least one step")});
    CHECK(afterStep(1, [](QJsonObject &step) { step.insert(QStringLiteral("kind"), QStringLiteral("question")); }) ==
          QStringList{QStringLiteral("small.json: steps[1].kind: no kind «question»; there are say, ask, form, choice, end")});
    CHECK(afterStep(1, [](QJsonObject &step) { step.insert(QStringLiteral("nxt"), 1); }) ==
          QStringList{QStringLiteral("warning small.json: steps[1].nxt: unknown key, not used")});
    CHECK(afterStep(1, [](QJsonObject &step) { step.insert(QStringLiteral("id"), QStringLiteral("start")); })
              .contains(QStringLiteral("small.json: steps[1].id: the step «start» has this id already at steps[0]")));
    CHECK(afterStep(0, [](QJsonObject &step) { step.insert(QStringLiteral("title"), QStringLiteral("Start")); }) ==
          QStringList{QStringLiteral("small.json: steps[0].title: must be an object of language and text, not a text")});
    CHECK(afterStep(2, [](QJsonObject &step) { step.remove(QStringLiteral("say")); }) ==
          QStringList{QStringLiteral("small.json: steps[2].say: has no text")});
    CHECK(afterStep(2, [](QJsonObject &step) { step.insert(QStringLiteral("say"), QJsonObject{{QStringLiteral("lv"), QStringLiteral("Paldies.")}}); }) ==
          QStringList{QStringLiteral("warning small.json: steps[2].say: no text in en")});
}

TEST_CASE("conditions that are no JsonLogic and names that nobody answers are found", "[flow]")
{
    const auto nextWhen = [](const QJsonValue &when) {
        return afterStep(0, [&](QJsonObject &step) {
            step.insert(QStringLiteral("next"),
                        QJsonArray{QJsonObject{{QStringLiteral("when"), when}, {QStringLiteral("to"), QStringLiteral("photo")}},
                                   QJsonObject{{QStringLiteral("to"), QStringLiteral("end")}}});
        });
    };
    CHECK(nextWhen(QJsonObject{{QStringLiteral("equals"), QJsonArray{1, 2}}}) ==
          QStringList{QStringLiteral("small.json: steps[0].next[0].when: no operator «equals»")});
    CHECK(nextWhen(json(R"({"and":[true,{"==":[1]}]})")) ==
          QStringList{QStringLiteral("small.json: steps[0].next[0].when.and[1]: «==» takes 2 arguments, here are 1")});
    CHECK(nextWhen(json(R"({"var":"answers.prise"})")) ==
          QStringList{QStringLiteral("warning small.json: steps[0].next[0].when: nobody answers «answers.prise»")});
    CHECK(nextWhen(json(R"({"var":"customer.shoeSize"})")) ==
          QStringList{QStringLiteral("warning small.json: steps[0].next[0].when: nothing is called «customer.shoeSize»")});
    CHECK(nextWhen(json(R"({"var":"answers.photo"})")) ==
          QStringList{QStringLiteral("warning small.json: steps[0].next[0].when: «answers.photo» is not asked before this step")});
    CHECK(nextWhen(json(R"({"var":"known.anything"})")).isEmpty());
    CHECK(nextWhen(json(R"({"var":"order.total"})")).isEmpty());

    const auto saying = [](const char *text) {
        return afterStep(2, [&](QJsonObject &step) {
            step.insert(QStringLiteral("say"), QJsonObject{{QStringLiteral("en"), QString::fromUtf8(text)}, {QStringLiteral("lv"), QStringLiteral("Paldies.")}});
        });
    };
    CHECK(saying("Order {{answers.order}}, price {{answers.price}}").isEmpty());
    CHECK(saying("{{answers.ordr}}") == QStringList{QStringLiteral("warning small.json: steps[2].say.en: nobody answers «answers.ordr»")});
    CHECK(saying("{{answers.photo}}") ==
          QStringList{QStringLiteral("warning small.json: steps[2].say.en: «answers.photo» is a yes or no and has no words of its own")});
    CHECK(saying("{{agent.name") == QStringList{QStringLiteral("warning small.json: steps[2].say.en: «{{» without «}}»")});
    CHECK(saying("{{<b>}}") == QStringList{QStringLiteral("warning small.json: steps[2].say.en: «{{<b>}}» is not a name")});
}

TEST_CASE("steps that nobody reaches, dead ends and endless loops are found", "[flow]")
{
    CHECK(afterStep(1, [](QJsonObject &step) { step.remove(QStringLiteral("next")); })
              .contains(QStringLiteral("small.json: steps[1].next: is missing: the flow stops here without an end")));
    CHECK(afterStep(1, [](QJsonObject &step) { step.insert(QStringLiteral("next"), QStringLiteral("photo")); }) ==
          QStringList{QStringLiteral("small.json: steps[1]: the step «photo» is in a loop without a way out")});
    // a loop with a way out is fine
    CHECK(afterStep(1, [](QJsonObject &step) {
              step.insert(QStringLiteral("next"), QJsonArray{json(R"({"when":{"!":{"var":"answers.photo"}},"to":"start"})"), json(R"({"to":"end"})")});
          }).isEmpty());
    CHECK(afterStep(0, [](QJsonObject &step) {
              step.insert(QStringLiteral("next"), QJsonArray{json(R"({"when":true,"to":"photo"})")});
          }).contains(QStringLiteral("small.json: steps[0].next[0]: the last rule must have no «when», or there may be no way on")));
    CHECK(afterStep(0, [](QJsonObject &step) {
              step.insert(QStringLiteral("next"), QJsonArray{json(R"({"to":"end"})"), json(R"({"to":"photo"})")});
          }) == QStringList{QStringLiteral("small.json: steps[0].next[0]: a rule without «when» always holds, the rules after it are never tried")});
    const QStringList endless = after([](QJsonObject &flow) {
        changeStep(flow, 2, [](QJsonObject &step) {
            step.insert(QStringLiteral("kind"), QStringLiteral("say"));
            step.remove(QStringLiteral("disposition"));
            step.insert(QStringLiteral("next"), QStringLiteral("start"));
        });
    });
    CHECK(endless == QStringList{QStringLiteral("small.json: steps: there is no step of the kind end")});
}

TEST_CASE("duplicate answers and option values, and kinds that do not fit, are found", "[flow]")
{
    CHECK(afterStep(1, [](QJsonObject &step) {
              step.insert(QStringLiteral("fields"), QJsonArray{json(R"({"id":"order","type":"text","label":{"en":"a","lv":"b"}})")});
          }) == QStringList{QStringLiteral("small.json: steps[1].fields[0].id: the answer «order» has this id already at steps[0].fields[0].id")});
    CHECK(afterStep(0, [](QJsonObject &step) {
              QJsonObject choice = step.value(QStringLiteral("choice")).toObject();
              QJsonArray options = choice.value(QStringLiteral("options")).toArray();
              options.append(options.at(0));
              choice.insert(QStringLiteral("options"), options);
              step.insert(QStringLiteral("choice"), choice);
          }) == QStringList{QStringLiteral("small.json: steps[0].choice.options[2].value: «new» is there already")});
    CHECK(afterStep(1, [](QJsonObject &step) { step.insert(QStringLiteral("kind"), QStringLiteral("say")); })
              .contains(QStringLiteral("small.json: steps[1].fields: a step of the kind say has no fields")));
    CHECK(afterStep(1, [](QJsonObject &step) { step.insert(QStringLiteral("kind"), QStringLiteral("choice")); }) ==
          QStringList{QStringLiteral("small.json: steps[1].choice: is missing")});
    CHECK(afterStep(1, [](QJsonObject &step) {
              step.insert(QStringLiteral("fields"), QJsonArray{json(R"({"id":"n","type":"number","minimum":5,"maximum":1,"label":{"en":"a","lv":"b"}})")});
          }) == QStringList{QStringLiteral("small.json: steps[1].fields[0].minimum: is greater than the maximum: no answer would fit")});
    CHECK(afterStep(1, [](QJsonObject &step) { step.insert(QStringLiteral("disposition"), QStringLiteral("x")); }) ==
          QStringList{QStringLiteral("small.json: steps[1].disposition: a step of the kind other than end has no disposition")});
}

TEST_CASE("what is no JSON is named by line and column", "[flow]")
{
    const FlowReading reading = readFlow(QByteArray("{\n  \"slug\": \"a\",\n  oops\n}"), QStringLiteral("broken.json"));
    REQUIRE(reading.problems.size() == 1);
    CHECK_FALSE(reading.flow);
    CHECK(reading.problems.at(0).toString().startsWith(QStringLiteral("broken.json: line 3, column ")));
    const Result<Flow> flow = parseFlow(QByteArray("<html>502 Bad Gateway</html>"), QStringLiteral("proxy.json"));
    REQUIRE_FALSE(flow.ok());
    CHECK(flow.error().code == ErrorCode::Invalid);
    CHECK(flow.error().detail.startsWith(QStringLiteral("proxy.json: line 1")));
    CHECK(readFlow(QByteArray("[1,2]"), QStringLiteral("list.json")).problems.at(0).toString() == "list.json: a flow is one JSON object");
}

TEST_CASE("several problems come together, and an error says how many more there are", "[flow]")
{
    QJsonObject flow = json(good);
    flow.remove(QStringLiteral("slug"));
    flow.remove(QStringLiteral("version"));
    changeStep(flow, 1, [](QJsonObject &step) { step.insert(QStringLiteral("kind"), 7); });
    CHECK(problemsOf(flow).size() == 3);
    CHECK(parseFlow(flow, QStringLiteral("small.json")).error().detail == "small.json: slug: is missing (and 2 more)");
}

TEST_CASE("hostile documents give problems, not crashes", "[flow]")
{
    const QString file = QStringLiteral("hostile.json");
    CHECK(parseFlow(QByteArray(1024 * 1024 + 1, ' '), file).error().code == ErrorCode::TooLarge);
    CHECK_FALSE(parseFlow(QByteArray(500'000, '['), file).ok());
    CHECK_FALSE(parseFlow(QByteArray("{\"a\":").repeated(100'000), file).ok());
    CHECK_FALSE(parseFlow(QByteArray(), file).ok());
    CHECK_FALSE(parseFlow(QByteArray("\xff\xfe\x00{", 4), file).ok());

    // a condition nested as deep as the parser lets through
    QByteArray deep = QByteArray("{\"!\":[").repeated(400) + "1" + QByteArray("]}").repeated(400);
    QByteArray nested(good);
    nested.replace("{\">\": [{\"var\": \"answers.price.minor\"}, 8000]}", deep);
    const Result<Flow> tooDeep = parseFlow(nested, file);
    REQUIRE_FALSE(tooDeep.ok());
    CHECK(tooDeep.error().detail.contains(QStringLiteral("nested too deep")));

    // more of everything than is allowed
    CHECK(after([](QJsonObject &flow) {
              QJsonArray steps;
              for (int i = 0; i < 201; ++i)
                  steps.append(QJsonObject());
              flow.insert(QStringLiteral("steps"), steps);
          }) == QStringList{QStringLiteral("small.json: steps: 201 items, at most 200 are allowed")});
    CHECK(afterStep(2, [](QJsonObject &step) {
              step.insert(QStringLiteral("say"), QJsonObject{{QStringLiteral("en"), QString(4001, QLatin1Char('a'))}});
          }) == QStringList{QStringLiteral("small.json: steps[2].say.en: 4001 characters, at most 4000 are allowed")});
    QJsonArray broken;
    for (int i = 0; i < 200; ++i)
        broken.append(i);
    QJsonObject many = json(good);
    many.insert(QStringLiteral("steps"), broken);
    CHECK(readFlow(many, file).problems.size() == 100);

    // control characters and direction marks do not get into what an agent reads aloud
    const FlowReading marked = readFlow(QByteArray(good).replace("Thank you.", "Thank\\u0007 \\u202eyou.\\nBye."), file);
    REQUIRE(marked.flow);
    CHECK(marked.flow->steps.at(2).say.value(QStringLiteral("en")) == "Thank you.\nBye.");
}

TEST_CASE("no value of a wrong type at any place crashes the reader or the checker", "[flow]")
{
    // Replaces every value of the good flow in turn by something else.
    const QVector<QJsonValue> wrong{QJsonValue(), true, -1e300, QStringLiteral("x"), QString(), QJsonArray{1, QJsonArray{}},
                                    QJsonObject{{QStringLiteral("a"), 1}, {QStringLiteral("b"), QJsonObject()}}};
    int tried = 0;
    std::function<void(const QJsonValue &, const std::function<void(const QJsonValue &)> &)> eachPlace =
        [&](const QJsonValue &here, const std::function<void(const QJsonValue &)> &put) {
            for (const QJsonValue &other : wrong)
                put(other);
            if (here.isObject()) {
                const QJsonObject object = here.toObject();
                for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
                    const QString key = it.key();
                    eachPlace(it.value(), [&, key](const QJsonValue &value) {
                        QJsonObject copy = object;
                        copy.insert(key, value);
                        put(copy);
                    });
                }
            } else if (here.isArray()) {
                const QJsonArray array = here.toArray();
                for (int i = 0; i < array.size(); ++i) {
                    eachPlace(array.at(i), [&, i](const QJsonValue &value) {
                        QJsonArray copy = array;
                        copy.replace(i, value);
                        put(copy);
                    });
                }
            }
        };
    eachPlace(json(good), [&](const QJsonValue &value) {
        ++tried;
        const FlowReading reading = readFlow(value.toObject(), QStringLiteral("x"));
        bool error = false;
        for (const FlowProblem &problem : reading.problems)
            error = error || problem.severity == ProblemSeverity::Error;
        if (reading.flow.has_value() == error)
            FAIL(QJsonDocument(value.toObject()).toJson().toStdString());
    });
    CHECK(tried > 500);
}

TEST_CASE("damaged bytes of a real flow never crash the reader", "[flow]")
{
    QFile file(QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo/flows/damaged-goods.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    std::mt19937 random(7);
    int usable = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray damaged = whole;
        for (int n = 0; n < 1 + i % 8; ++n)
            damaged[int(random() % unsigned(damaged.size()))] = char(random() % 256);
        if (i % 5 == 0)
            damaged.truncate(int(random() % unsigned(damaged.size())));
        usable += readFlow(damaged, QStringLiteral("damaged.json")).flow ? 1 : 0;
    }
    CHECK(usable < 300);
}

TEST_CASE("a library names what it cannot use and works with the rest", "[flow]")
{
    FlowLibrary library;
    CHECK(library.add(QByteArray(good), QStringLiteral("small.json")));
    CHECK_FALSE(library.add(QByteArray("{"), QStringLiteral("broken.json")));
    CHECK(library.slugs() == QStringList{QStringLiteral("small")});
    REQUIRE(library.problems().size() == 1);
    CHECK(library.problems().at(0).file == "broken.json");

    // a newer version replaces, an older one and a broken one do not; who runs the old flow keeps it
    const auto running = library.find(QStringLiteral("small"));
    QJsonObject newer = json(good);
    newer.insert(QStringLiteral("version"), 4);
    CHECK(library.add(newer, QStringLiteral("small.json")));
    CHECK(library.find(QStringLiteral("small"))->version == 4);
    CHECK(running->version == 3);
    CHECK_FALSE(library.add(QByteArray(good), QStringLiteral("small.json")));
    CHECK(library.find(QStringLiteral("small"))->version == 4);
    QJsonObject bad = newer;
    bad.insert(QStringLiteral("version"), 5);
    bad.insert(QStringLiteral("steps"), QJsonArray());
    CHECK_FALSE(library.add(bad, QStringLiteral("small.json")));
    CHECK(library.find(QStringLiteral("small"))->version == 4);

    CHECK(library.find(QStringLiteral("none")) == nullptr);
    library.remove(QStringLiteral("small"));
    CHECK(library.slugs().isEmpty());
}

TEST_CASE("the example in docs/flows.md is a flow without faults", "[flow]")
{
    QFile file(QStringLiteral(LINIJA_SOURCE_DIR "/docs/flows.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    const qsizetype from = page.indexOf("```json\n") + 8;
    const FlowReading reading = readFlow(page.mid(from, page.indexOf("```", from) - from), QStringLiteral("flows.md"));
    for (const FlowProblem &problem : reading.problems)
        UNSCOPED_INFO(problem.toString().toStdString());
    CHECK(reading.problems.isEmpty());
    CHECK(reading.flow);
}
