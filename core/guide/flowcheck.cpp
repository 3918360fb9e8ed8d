#include "core/guide/flowcheck.h"

#include "core/guide/flowcontext.h"
#include "core/guide/flowtext.h"
#include "core/guide/jsonlogic.h"

#include <QHash>
#include <QSet>

namespace linija {

namespace {

QString at(const QString &place, const char *key, int index)
{
    return place + QLatin1Char('.') + QLatin1String(key) + QStringLiteral("[%1]").arg(index);
}

class Checker
{
public:
    Checker(const Flow &flow, QString file) : m_flow(flow), m_file(std::move(file)) {}
    QVector<FlowProblem> run();

private:
    void error(const QString &place, const QString &message) { note(place, message, ProblemSeverity::Error); }
    void warn(const QString &place, const QString &message) { note(place, message, ProblemSeverity::Warning); }
    void note(const QString &place, const QString &message, ProblemSeverity severity)
    {
        m_problems.append({m_file, place, message, severity});
    }

    void collectNames();
    void walkGraph();
    void checkStep(int index);
    void checkShape(const FlowStep &step, const QString &place);
    void checkField(int step, const FlowField &field, const QString &place);
    void checkOptions(int step, const QVector<FlowOption> &options, const QString &place, const char *key);
    void checkNext(int index, const QString &place);
    void checkGraph();
    void checkText(int step, const LocalText &text, const QString &place, bool required);
    void checkLogic(int step, const QJsonValue &rule, const QString &place);
    void checkName(int step, const QString &name, const QString &place);
    [[nodiscard]] bool leads(int from, int to) const { return from == to || m_reach.at(from).contains(to); }

    const Flow &m_flow;
    QString m_file;
    QVector<FlowProblem> m_problems;
    QHash<QString, int> m_askedAt;             // answer → step
    QHash<QString, FieldType> m_answerTypes;
    QVector<QVector<int>> m_targets;           // step → steps it can lead to at once
    QVector<QSet<int>> m_reach;                // step → steps it can ever lead to
    QStringList m_contextNames = flowContextNames();
};

void Checker::collectNames()
{
    QHash<QString, QString> stepPlaces;
    QHash<QString, QString> answerPlaces;
    const auto answer = [&](const QString &id, int step, FieldType type, const QString &place) {
        if (answerPlaces.contains(id))
            error(place, QStringLiteral("the answer «%1» has this id already at %2").arg(id, answerPlaces.value(id)));
        else
            answerPlaces.insert(id, place);
        if (!m_askedAt.contains(id)) {
            m_askedAt.insert(id, step);
            m_answerTypes.insert(id, type);
        }
    };
    for (int i = 0; i < m_flow.steps.size(); ++i) {
        const FlowStep &step = m_flow.steps.at(i);
        const QString place = QStringLiteral("steps[%1]").arg(i);
        if (stepPlaces.contains(step.id))
            error(place + QStringLiteral(".id"),
                  QStringLiteral("the step «%1» has this id already at %2").arg(step.id, stepPlaces.value(step.id)));
        else
            stepPlaces.insert(step.id, place);
        for (int f = 0; f < step.fields.size(); ++f)
            answer(step.fields.at(f).id, i, step.fields.at(f).type, at(place, "fields", f) + QStringLiteral(".id"));
        if (step.choice)
            answer(step.choice->id, i, FieldType::Choice, place + QStringLiteral(".choice.id"));
    }
}

void Checker::walkGraph()
{
    const int count = int(m_flow.steps.size());
    m_targets.resize(count);
    m_reach.resize(count);
    for (int i = 0; i < count; ++i) {
        const FlowStep &step = m_flow.steps.at(i);
        const auto lead = [&](const QString &id) {
            const int to = m_flow.indexOf(id);
            if (to >= 0 && !m_targets.at(i).contains(to))
                m_targets[i].append(to);
        };
        for (const FlowRule &rule : step.next)
            lead(rule.to);
        if (step.choice) {
            for (const FlowOption &option : step.choice->options)
                lead(option.next);
        }
    }
    for (int i = 0; i < count; ++i) {
        QVector<int> open = m_targets.at(i);
        while (!open.isEmpty()) {
            const int step = open.takeLast();
            if (m_reach.at(i).contains(step))
                continue;
            m_reach[i].insert(step);
            open += m_targets.at(step);
        }
    }
}

void Checker::checkText(int step, const LocalText &text, const QString &place, bool required)
{
    const bool missing = bestLanguage(text, QStringLiteral("en")).isEmpty();
    if (missing && required) {
        error(place, QStringLiteral("has no text"));
        return;
    }
    if (missing)
        return;
    QStringList gaps;
    for (const QString &language : m_flow.languages) {
        if (text.value(language).trimmed().isEmpty())
            gaps += language;
    }
    if (!gaps.isEmpty())
        warn(place, QStringLiteral("no text in %1").arg(gaps.join(QLatin1String(", "))));
    for (auto it = text.cbegin(); it != text.cend(); ++it) {
        const QString here = place + QLatin1Char('.') + it.key();
        if (hasOpenPlaceholder(it.value()))
            warn(here, QStringLiteral("«{{» without «}}»"));
        const QVector<Placeholder> found = placeholders(it.value());
        for (const Placeholder &each : found) {
            if (each.name.isEmpty()) {
                warn(here, QStringLiteral("«%1» is not a name").arg(it.value().mid(each.from, qMin<qsizetype>(each.length, 40))));
                continue;
            }
            checkName(step, each.name, here);
            if (each.name.startsWith(QLatin1String("answers.")) &&
                m_answerTypes.value(each.name.mid(8), FieldType::Text) == FieldType::YesNo)
                warn(here, QStringLiteral("«%1» is a yes or no and has no words of its own").arg(each.name));
        }
    }
}

void Checker::checkName(int step, const QString &name, const QString &place)
{
    // What was answered elsewhere cannot be known here.
    if (name.startsWith(QLatin1String("known.")) || name.startsWith(QLatin1String("before.")) ||
        name == QLatin1String("known") || name == QLatin1String("before") || name == QLatin1String("answers"))
        return;
    if (name.startsWith(QLatin1String("answers."))) {
        const QString id = name.section(QLatin1Char('.'), 1, 1);
        if (!m_askedAt.contains(id))
            warn(place, QStringLiteral("nobody answers «%1»").arg(name));
        else if (step >= 0 && !leads(m_askedAt.value(id), step))
            warn(place, QStringLiteral("«%1» is not asked before this step").arg(name));
        return;
    }
    for (const QString &known : std::as_const(m_contextNames)) {
        if (known == name || known.startsWith(name + QLatin1Char('.')) || name.startsWith(known + QLatin1Char('.')))
            return;
    }
    warn(place, QStringLiteral("nothing is called «%1»").arg(name));
}

void Checker::checkLogic(int step, const QJsonValue &rule, const QString &place)
{
    if (rule.isUndefined())
        return;
    const JsonLogicInspection found = inspectJsonLogic(rule);
    for (const JsonLogicProblem &problem : found.problems)
        error(place + problem.place, problem.message);
    for (const QString &name : found.names)
        checkName(step, name, place);
}

void Checker::checkOptions(int step, const QVector<FlowOption> &options, const QString &place, const char *key)
{
    QSet<QString> seen;
    for (int i = 0; i < options.size(); ++i) {
        const FlowOption &option = options.at(i);
        const QString here = at(place, key, i);
        if (seen.contains(option.value))
            error(here + QStringLiteral(".value"), QStringLiteral("«%1» is there already").arg(option.value));
        seen.insert(option.value);
        checkText(step, option.label, here + QStringLiteral(".label"), true);
        if (!option.next.isEmpty() && m_flow.indexOf(option.next) < 0)
            error(here + QStringLiteral(".next"), QStringLiteral("no step «%1»").arg(option.next));
    }
}

void Checker::checkField(int step, const FlowField &field, const QString &place)
{
    checkText(step, field.label, place + QStringLiteral(".label"), true);
    if (field.type == FieldType::Choice && field.choices.isEmpty())
        error(place + QStringLiteral(".choices"), QStringLiteral("a field of the type choice needs choices"));
    if (field.type != FieldType::Choice && !field.choices.isEmpty())
        warn(place + QStringLiteral(".choices"), QStringLiteral("only a field of the type choice uses choices"));
    if (field.minimum && field.maximum && *field.minimum > *field.maximum)
        error(place + QStringLiteral(".minimum"), QStringLiteral("is greater than the maximum: no answer would fit"));
    checkOptions(step, field.choices, place, "choices");
    checkLogic(step, field.visibleWhen, place + QStringLiteral(".visibleWhen"));
    checkLogic(step, field.prefill, place + QStringLiteral(".prefill"));
}

void Checker::checkShape(const FlowStep &step, const QString &place)
{
    const auto unwanted = [&](bool there, const char *key, const char *kind) {
        if (there)
            error(place + QLatin1Char('.') + QLatin1String(key),
                  QStringLiteral("a step of the kind %1 has no %2").arg(QLatin1String(kind), QLatin1String(key)));
    };
    switch (step.kind) {
    case StepKind::Say:
        unwanted(!step.fields.isEmpty(), "fields", "say");
        unwanted(step.choice.has_value(), "choice", "say");
        break;
    case StepKind::Ask:
        if (step.fields.size() != 1)
            error(place + QStringLiteral(".fields"), QStringLiteral("a step of the kind ask has exactly one field"));
        break;
    case StepKind::Form:
        if (step.fields.isEmpty())
            error(place + QStringLiteral(".fields"), QStringLiteral("a step of the kind form has at least one field"));
        break;
    case StepKind::Choice:
        if (!step.choice)
            error(place + QStringLiteral(".choice"), QStringLiteral("is missing"));
        break;
    case StepKind::End:
        unwanted(!step.fields.isEmpty(), "fields", "end");
        unwanted(step.choice.has_value(), "choice", "end");
        unwanted(!step.next.isEmpty(), "next", "end");
        break;
    }
    if (step.kind != StepKind::End) {
        unwanted(!step.dispositions.isEmpty(), "disposition", "other than end");
        unwanted(!step.continueWith.isEmpty(), "continueWith", "other than end");
    }
    if (step.choice && step.choice->options.size() < 2)
        error(place + QStringLiteral(".choice.options"), QStringLiteral("a choice needs at least two options"));
}

void Checker::checkNext(int index, const QString &place)
{
    const FlowStep &step = m_flow.steps.at(index);
    if (step.kind == StepKind::End)
        return;
    for (int i = 0; i < step.next.size(); ++i) {
        const FlowRule &rule = step.next.at(i);
        const QString here = at(place, "next", i);
        if (m_flow.indexOf(rule.to) < 0)
            error(here + QStringLiteral(".to"), QStringLiteral("no step «%1»").arg(rule.to));
        if (rule.when.isUndefined() && i + 1 < step.next.size())
            error(here, QStringLiteral("a rule without «when» always holds, the rules after it are never tried"));
        checkLogic(index, rule.when, here + QStringLiteral(".when"));
    }
    bool optionsSuffice = step.choice && step.choice->required && !step.choice->options.isEmpty();
    if (step.choice) {
        for (const FlowOption &option : step.choice->options)
            optionsSuffice = optionsSuffice && !option.next.isEmpty();
    }
    if (optionsSuffice)
        return;
    if (step.next.isEmpty())
        error(place + QStringLiteral(".next"), QStringLiteral("is missing: the flow stops here without an end"));
    else if (!step.next.last().when.isUndefined())
        error(at(place, "next", int(step.next.size()) - 1),
              QStringLiteral("the last rule must have no «when», or there may be no way on"));
}

void Checker::checkStep(int index)
{
    const FlowStep &step = m_flow.steps.at(index);
    const QString place = QStringLiteral("steps[%1]").arg(index);
    checkShape(step, place);
    checkText(index, step.title, place + QStringLiteral(".title"), true);
    // A form may be a quiet one that the agent fills in alone; whoever only says or ends must have words.
    checkText(index, step.say, place + QStringLiteral(".say"), step.kind == StepKind::Say || step.kind == StepKind::End);
    checkText(index, step.hint, place + QStringLiteral(".hint"), false);
    checkText(index, step.articleSearch, place + QStringLiteral(".articleSearch"), false);
    for (int f = 0; f < step.fields.size(); ++f)
        checkField(index, step.fields.at(f), at(place, "fields", f));
    if (step.choice) {
        checkText(index, step.choice->label, place + QStringLiteral(".choice.label"), true);
        checkOptions(index, step.choice->options, place + QStringLiteral(".choice"), "options");
        checkLogic(index, step.choice->prefill, place + QStringLiteral(".choice.prefill"));
    }
    checkNext(index, place);
    for (int i = 0; i < step.dispositions.size(); ++i)
        checkLogic(index, step.dispositions.at(i).when, at(place, "disposition", i) + QStringLiteral(".when"));
    for (int i = 0; i < step.continueWith.size(); ++i)
        checkLogic(index, step.continueWith.at(i).when, at(place, "continueWith", i) + QStringLiteral(".when"));
}

void Checker::checkGraph()
{
    bool anyEnd = false;
    for (const FlowStep &step : m_flow.steps)
        anyEnd = anyEnd || step.kind == StepKind::End;
    if (!anyEnd)
        error(QStringLiteral("steps"), QStringLiteral("there is no step of the kind end"));
    for (int i = 0; i < m_flow.steps.size(); ++i) {
        const QString place = QStringLiteral("steps[%1]").arg(i);
        const QString &id = m_flow.steps.at(i).id;
        if (i > 0 && !leads(0, i))
            error(place, QStringLiteral("no way leads to the step «%1»").arg(id));
        if (!anyEnd || m_flow.steps.at(i).kind == StepKind::End)
            continue;
        bool ends = false;
        for (const int to : m_reach.at(i))
            ends = ends || m_flow.steps.at(to).kind == StepKind::End;
        if (ends)
            continue;
        // A loop that contains the step itself is named as such; else the trouble lies further on.
        error(place, m_reach.at(i).contains(i)
                         ? QStringLiteral("the step «%1» is in a loop without a way out").arg(id)
                         : QStringLiteral("no end can be reached from the step «%1»").arg(id));
    }
}

QVector<FlowProblem> Checker::run()
{
    if (m_flow.slug.isEmpty())
        error(QStringLiteral("slug"), QStringLiteral("is missing"));
    if (m_flow.steps.isEmpty()) {
        error(QStringLiteral("steps"), QStringLiteral("a flow needs at least one step"));
        return m_problems;
    }
    collectNames();
    walkGraph();
    checkText(-1, m_flow.title, QStringLiteral("title"), true);
    for (int i = 0; i < m_flow.steps.size(); ++i)
        checkStep(i);
    checkGraph();
    return m_problems;
}

} // namespace

QVector<FlowProblem> checkFlow(const Flow &flow, const QString &fileName) { return Checker(flow, fileName).run(); }

} // namespace linija
