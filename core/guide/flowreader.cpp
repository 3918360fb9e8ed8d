#include "core/guide/flowreader.h"

#include "core/guide/fieldvalue.h"
#include "core/guide/flowcheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace linija {

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr int mostSteps = 200;
constexpr int mostText = 4000;
constexpr int mostProblems = 100;
constexpr int mostFields = 20;
constexpr int mostChoices = 50;
constexpr int mostRules = 20;
constexpr int mostArticles = 10;
constexpr int mostLanguages = 20;

const char *kindName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null: return "null";
    case QJsonValue::Bool: return "true or false";
    case QJsonValue::Double: return "a number";
    case QJsonValue::String: return "a text";
    case QJsonValue::Array: return "a list";
    case QJsonValue::Object: return "an object";
    case QJsonValue::Undefined: return "nothing";
    }
    return "nothing";
}

// Reads the shape; what the steps mean to each other is flowcheck's business.
class Reader
{
public:
    explicit Reader(QString file) : m_file(std::move(file)) {}

    Flow read(const QJsonObject &json);
    QVector<FlowProblem> problems;
    [[nodiscard]] bool failed() const { return m_failed; }
    void error(const QString &place, const QString &message) { note(place, message, ProblemSeverity::Error); }

private:
    void note(const QString &place, const QString &message, ProblemSeverity severity);
    void wrongType(const QString &place, const QString &wanted, const QJsonValue &found);
    void knownKeys(const QJsonObject &json, const QString &place, std::initializer_list<const char *> keys);

    QString text(const QJsonObject &json, const QString &place, const char *key, const QRegularExpression *shape = nullptr);
    LocalText localText(const QJsonObject &json, const QString &place, const char *key);
    QJsonArray list(const QJsonObject &json, const QString &place, const char *key, int most);
    QStringList texts(const QJsonObject &json, const QString &place, const char *key, int most);
    bool flag(const QJsonObject &json, const QString &place, const char *key, bool otherwise);
    std::optional<double> number(const QJsonObject &json, const QString &place, const char *key);

    FlowStep step(const QJsonValue &value, const QString &place);
    FlowField field(const QJsonValue &value, const QString &place);
    FlowChoice choice(const QJsonValue &value, const QString &place);
    QVector<FlowOption> options(const QJsonObject &json, const QString &place, const char *key, int most, bool withNext);
    QVector<FlowRule> rules(const QJsonObject &json, const QString &place);
    struct Conditional
    {
        QJsonValue when;
        QString name;
    };
    // A name, or a list of {when, nameKey}.
    QVector<Conditional> conditionals(const QJsonObject &json, const QString &place, const char *key, const char *nameKey);

    QString m_file;
    bool m_failed = false;
};

const QRegularExpression &slugShape()
{
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9-]{0,63}$"));
    return shape;
}

const QRegularExpression &nameShape()
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]{0,63}$"));
    return shape;
}

const QRegularExpression &valueShape()
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"));
    return shape;
}

QString under(const QString &place, const QString &key) { return place.isEmpty() ? key : place + QLatin1Char('.') + key; }
QString at(const QString &place, int index) { return place + QStringLiteral("[%1]").arg(index); }

void Reader::note(const QString &place, const QString &message, ProblemSeverity severity)
{
    m_failed = m_failed || severity == ProblemSeverity::Error;
    if (problems.size() < mostProblems)
        problems.append({m_file, place, message, severity});
}

void Reader::wrongType(const QString &place, const QString &wanted, const QJsonValue &found)
{
    error(place, QStringLiteral("must be %1, not %2").arg(wanted, QLatin1String(kindName(found.type()))));
}

void Reader::knownKeys(const QJsonObject &json, const QString &place, std::initializer_list<const char *> keys)
{
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        bool known = it.key().startsWith(QLatin1String("x-")); // free for the company's own tools
        for (const char *key : keys)
            known = known || it.key() == QLatin1String(key);
        if (!known)
            note(under(place, it.key().left(64)), QStringLiteral("unknown key, not used"), ProblemSeverity::Warning);
    }
}

QString Reader::text(const QJsonObject &json, const QString &place, const char *key, const QRegularExpression *shape)
{
    const QString here = under(place, QLatin1String(key));
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isUndefined()) {
        error(here, QStringLiteral("is missing"));
        return {};
    }
    if (!value.isString()) {
        wrongType(here, QStringLiteral("a text"), value);
        return {};
    }
    const QString found = value.toString();
    if (shape && !shape->match(found).hasMatch()) {
        error(here, QStringLiteral("«%1» is not a name: letters, digits and hyphens, at most 64, beginning with a letter")
                        .arg(found.left(40)));
        return {};
    }
    return found.left(mostText);
}

LocalText Reader::localText(const QJsonObject &json, const QString &place, const char *key)
{
    LocalText out;
    const QString here = under(place, QLatin1String(key));
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isUndefined())
        return out; // flowcheck knows which texts must be there
    if (!value.isObject()) {
        wrongType(here, QStringLiteral("an object of language and text"), value);
        return out;
    }
    const QJsonObject object = value.toObject();
    if (object.size() > mostLanguages) {
        error(here, QStringLiteral("%1 languages, at most %2 are read").arg(object.size()).arg(mostLanguages));
        return out;
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString there = under(here, it.key().left(35));
        if (!it.value().isString()) {
            wrongType(there, QStringLiteral("a text"), it.value());
            continue;
        }
        const QString found = it.value().toString();
        if (found.size() > mostText) {
            error(there, QStringLiteral("%1 characters, at most %2 are allowed").arg(found.size()).arg(mostText));
            continue;
        }
        out.insert(canonicalLanguage(it.key()), plainParagraphs(found, mostText));
    }
    return out;
}

QJsonArray Reader::list(const QJsonObject &json, const QString &place, const char *key, int most)
{
    const QString here = under(place, QLatin1String(key));
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        wrongType(here, QStringLiteral("a list"), value);
        return {};
    }
    const QJsonArray found = value.toArray();
    if (found.size() > most) {
        error(here, QStringLiteral("%1 items, at most %2 are allowed").arg(found.size()).arg(most));
        return {};
    }
    return found;
}

QStringList Reader::texts(const QJsonObject &json, const QString &place, const char *key, int most)
{
    QStringList out;
    const QJsonArray found = list(json, place, key, most);
    for (int i = 0; i < found.size(); ++i) {
        if (found.at(i).isString() && !found.at(i).toString().trimmed().isEmpty())
            out += found.at(i).toString().left(200);
        else
            wrongType(at(under(place, QLatin1String(key)), i), QStringLiteral("a text"), found.at(i));
    }
    return out;
}

bool Reader::flag(const QJsonObject &json, const QString &place, const char *key, bool otherwise)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isUndefined())
        return otherwise;
    if (!value.isBool())
        wrongType(under(place, QLatin1String(key)), QStringLiteral("true or false"), value);
    return value.toBool(otherwise);
}

std::optional<double> Reader::number(const QJsonObject &json, const QString &place, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble()) {
        wrongType(under(place, QLatin1String(key)), QStringLiteral("a number"), value);
        return std::nullopt;
    }
    return value.toDouble();
}

QVector<FlowOption> Reader::options(const QJsonObject &json, const QString &place, const char *key, int most, bool withNext)
{
    QVector<FlowOption> out;
    const QJsonArray found = list(json, place, key, most);
    for (int i = 0; i < found.size(); ++i) {
        const QString here = at(under(place, QLatin1String(key)), i);
        if (!found.at(i).isObject()) {
            wrongType(here, QStringLiteral("an object"), found.at(i));
            continue;
        }
        const QJsonObject object = found.at(i).toObject();
        FlowOption option;
        option.value = text(object, here, "value", &valueShape());
        option.label = localText(object, here, "label");
        if (withNext) {
            knownKeys(object, here, {"value", "label", "next"});
            if (object.contains(QLatin1String("next")))
                option.next = text(object, here, "next");
        } else {
            knownKeys(object, here, {"value", "label"});
        }
        out.append(option);
    }
    return out;
}

FlowField Reader::field(const QJsonValue &value, const QString &place)
{
    FlowField out;
    if (!value.isObject()) {
        wrongType(place, QStringLiteral("an object"), value);
        return out;
    }
    const QJsonObject json = value.toObject();
    knownKeys(json, place, {"id", "label", "type", "required", "maxLength", "minimum", "maximum", "currency", "choices",
                            "visibleWhen", "prefill"});
    out.id = text(json, place, "id", &nameShape());
    out.label = localText(json, place, "label");

    static const QMap<QString, FieldType> types{
        {QStringLiteral("text"), FieldType::Text},     {QStringLiteral("multiline"), FieldType::Multiline},
        {QStringLiteral("number"), FieldType::Number}, {QStringLiteral("date"), FieldType::Date},
        {QStringLiteral("choice"), FieldType::Choice}, {QStringLiteral("yesno"), FieldType::YesNo},
        {QStringLiteral("phone"), FieldType::Phone},   {QStringLiteral("email"), FieldType::Email},
        {QStringLiteral("money"), FieldType::Money}};
    const QString type = text(json, place, "type");
    if (types.contains(type))
        out.type = types.value(type);
    else if (!type.isEmpty())
        error(under(place, QStringLiteral("type")),
              QStringLiteral("no type «%1»; there are %2").arg(type.left(40), QStringList(types.keys()).join(QLatin1String(", "))));

    out.required = flag(json, place, "required", false);
    if (const auto length = number(json, place, "maxLength")) {
        if (*length < 1 || *length > mostText || std::floor(*length) != *length)
            error(under(place, QStringLiteral("maxLength")), QStringLiteral("must be a whole number from 1 to %1").arg(mostText));
        else
            out.maxLength = int(*length);
    } else {
        out.maxLength = out.type == FieldType::Multiline ? 2000 : 200;
    }
    out.minimum = number(json, place, "minimum");
    out.maximum = number(json, place, "maximum");
    if (json.contains(QLatin1String("currency"))) {
        static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}$"));
        out.currency = text(json, place, "currency");
        if (!currency.match(out.currency).hasMatch())
            error(under(place, QStringLiteral("currency")), QStringLiteral("must be three capital letters, as EUR"));
    }
    out.choices = options(json, place, "choices", mostChoices, false);
    out.visibleWhen = json.value(QLatin1String("visibleWhen"));
    out.prefill = json.value(QLatin1String("prefill"));
    return out;
}

FlowChoice Reader::choice(const QJsonValue &value, const QString &place)
{
    FlowChoice out;
    if (!value.isObject()) {
        wrongType(place, QStringLiteral("an object"), value);
        return out;
    }
    const QJsonObject json = value.toObject();
    knownKeys(json, place, {"id", "label", "required", "options", "prefill"});
    out.id = text(json, place, "id", &nameShape());
    out.label = localText(json, place, "label");
    out.required = flag(json, place, "required", true);
    out.options = options(json, place, "options", 9, true);
    out.prefill = json.value(QLatin1String("prefill"));
    return out;
}

QVector<FlowRule> Reader::rules(const QJsonObject &json, const QString &place)
{
    QVector<FlowRule> out;
    const QJsonValue value = json.value(QLatin1String("next"));
    if (value.isString()) {
        out.append({QJsonValue(QJsonValue::Undefined), value.toString().left(64)});
        return out;
    }
    const QJsonArray found = list(json, place, "next", mostRules);
    for (int i = 0; i < found.size(); ++i) {
        const QString here = at(under(place, QStringLiteral("next")), i);
        if (!found.at(i).isObject()) {
            wrongType(here, QStringLiteral("an object"), found.at(i));
            continue;
        }
        const QJsonObject rule = found.at(i).toObject();
        knownKeys(rule, here, {"when", "to"});
        out.append({rule.value(QLatin1String("when")), text(rule, here, "to").left(64)});
    }
    return out;
}

QVector<Reader::Conditional> Reader::conditionals(const QJsonObject &json, const QString &place, const char *key,
                                                  const char *nameKey)
{
    QVector<Conditional> out;
    if (json.value(QLatin1String(key)).isString()) {
        out.append({QJsonValue(QJsonValue::Undefined), text(json, place, key, &slugShape())});
        return out;
    }
    const QJsonArray found = list(json, place, key, mostRules);
    for (int i = 0; i < found.size(); ++i) {
        const QString here = at(under(place, QLatin1String(key)), i);
        if (!found.at(i).isObject()) {
            wrongType(here, QStringLiteral("an object"), found.at(i));
            continue;
        }
        const QJsonObject rule = found.at(i).toObject();
        knownKeys(rule, here, {"when", nameKey});
        out.append({rule.value(QLatin1String("when")), text(rule, here, nameKey, &slugShape())});
    }
    return out;
}

FlowStep Reader::step(const QJsonValue &value, const QString &place)
{
    FlowStep out;
    if (!value.isObject()) {
        wrongType(place, QStringLiteral("an object"), value);
        return out;
    }
    const QJsonObject json = value.toObject();
    knownKeys(json, place, {"id", "kind", "title", "say", "hint", "fields", "choice", "next", "articles", "articleSearch",
                            "disposition", "continueWith", "pauseRecording"});
    out.id = text(json, place, "id", &slugShape());
    static const QMap<QString, StepKind> kinds{{QStringLiteral("say"), StepKind::Say},
                                               {QStringLiteral("ask"), StepKind::Ask},
                                               {QStringLiteral("form"), StepKind::Form},
                                               {QStringLiteral("choice"), StepKind::Choice},
                                               {QStringLiteral("end"), StepKind::End}};
    const QString kind = text(json, place, "kind");
    if (kinds.contains(kind))
        out.kind = kinds.value(kind);
    else if (!kind.isEmpty())
        error(under(place, QStringLiteral("kind")),
              QStringLiteral("no kind «%1»; there are say, ask, form, choice, end").arg(kind.left(40)));
    out.title = localText(json, place, "title");
    out.say = localText(json, place, "say");
    out.hint = localText(json, place, "hint");
    const QJsonArray fields = list(json, place, "fields", mostFields);
    for (int i = 0; i < fields.size(); ++i)
        out.fields.append(field(fields.at(i), at(under(place, QStringLiteral("fields")), i)));
    if (json.contains(QLatin1String("choice")))
        out.choice = choice(json.value(QLatin1String("choice")), under(place, QStringLiteral("choice")));
    out.next = rules(json, place);
    out.pauseRecording = flag(json, place, "pauseRecording", false);
    out.articles = texts(json, place, "articles", mostArticles);
    out.articleSearch = localText(json, place, "articleSearch");
    const QVector<Conditional> dispositions = conditionals(json, place, "disposition", "key");
    for (const Conditional &each : dispositions)
        out.dispositions.append({each.when, each.name});
    const QVector<Conditional> continuations = conditionals(json, place, "continueWith", "flow");
    for (const Conditional &each : continuations)
        out.continueWith.append({each.when, each.name});
    return out;
}

Flow Reader::read(const QJsonObject &json)
{
    Flow flow;
    knownKeys(json, {}, {"slug", "version", "title", "languages", "steps"});
    flow.slug = text(json, {}, "slug", &slugShape());
    const QJsonValue version = json.value(QLatin1String("version"));
    const double wanted = version.toDouble();
    if (!version.isDouble() || wanted < 1 || wanted > 1e6 || std::floor(wanted) != wanted)
        error(QStringLiteral("version"), QStringLiteral("must be a whole number from 1"));
    else
        flow.version = int(wanted);
    flow.title = localText(json, {}, "title");
    const QStringList languages = texts(json, {}, "languages", mostLanguages);
    for (const QString &language : languages)
        flow.languages += canonicalLanguage(language);
    if (flow.languages.isEmpty())
        flow.languages = flow.title.keys();
    if (!json.contains(QLatin1String("steps")))
        error(QStringLiteral("steps"), QStringLiteral("is missing"));
    const QJsonArray steps = list(json, {}, "steps", mostSteps);
    for (int i = 0; i < steps.size() && problems.size() < mostProblems; ++i)
        flow.steps.append(step(steps.at(i), at(QStringLiteral("steps"), i)));
    return flow;
}

FlowReading finish(Reader &reader, const QJsonObject &json, const QString &fileName)
{
    FlowReading document;
    Flow flow = reader.read(json);
    document.problems = reader.problems;
    bool usable = !reader.failed();
    if (usable) {
        // A document whose shape is wrong is not checked further: its other problems may be echoes of the first.
        const QVector<FlowProblem> found = checkFlow(flow, fileName);
        for (const FlowProblem &problem : found) {
            usable = usable && problem.severity != ProblemSeverity::Error;
            if (document.problems.size() < mostProblems)
                document.problems.append(problem);
        }
    }
    if (usable)
        document.flow = std::move(flow);
    return document;
}

Result<Flow> usableOnly(FlowReading document)
{
    if (document.flow)
        return *std::move(document.flow);
    QString detail;
    qsizetype more = -1;
    for (const FlowProblem &problem : std::as_const(document.problems)) {
        if (problem.severity != ProblemSeverity::Error)
            continue;
        if (detail.isEmpty())
            detail = problem.toString();
        ++more;
    }
    if (more > 0)
        detail += QStringLiteral(" (and %1 more)").arg(more);
    return Error{ErrorCode::Invalid, detail, false};
}

} // namespace

FlowReading readFlow(const QJsonObject &json, const QString &fileName)
{
    Reader reader(fileName);
    return finish(reader, json, fileName);
}

FlowReading readFlow(const QByteArray &json, const QString &fileName)
{
    Reader reader(fileName);
    if (json.size() > mostBytes) {
        reader.error({}, QStringLiteral("%1 bytes, at most %2 are read").arg(json.size()).arg(mostBytes));
        return {std::nullopt, reader.problems};
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(parse.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = parse.offset - (before.lastIndexOf('\n') + 1) + 1;
        reader.error(QStringLiteral("line %1, column %2").arg(line).arg(column),
                     QStringLiteral("not JSON: %1").arg(parse.errorString()));
        return {std::nullopt, reader.problems};
    }
    if (!document.isObject()) {
        reader.error({}, QStringLiteral("a flow is one JSON object"));
        return {std::nullopt, reader.problems};
    }
    return finish(reader, document.object(), fileName);
}

Result<Flow> parseFlow(const QByteArray &json, const QString &fileName)
{
    if (json.size() > mostBytes)
        return Error{ErrorCode::TooLarge, readFlow(json, fileName).problems.first().toString(), false};
    return usableOnly(readFlow(json, fileName));
}

Result<Flow> parseFlow(const QJsonObject &json, const QString &fileName) { return usableOnly(readFlow(json, fileName)); }

} // namespace linija
