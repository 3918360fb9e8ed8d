#include "core/guide/flowrun.h"

#include "core/base/logging.h"
#include "core/guide/flowcontext.h"
#include "core/guide/flowtext.h"
#include "core/guide/jsonlogic.h"

#include <QHash>
#include <QJsonDocument>

namespace linija {

namespace {

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestPath = 1000; // a flow may turn in circles as long as the talk does, but not for ever
constexpr qsizetype mostBefore = 5;
constexpr qsizetype mostBeforeBytes = 256 * 1024;

const QString answersKey = QStringLiteral("answers");
const QString beforeKey = QStringLiteral("before");

QStringList targetsOf(const FlowStep &step)
{
    QStringList out;
    for (const FlowRule &rule : step.next)
        out += rule.to;
    if (step.choice) {
        for (const FlowOption &option : step.choice->options) {
            if (!option.next.isEmpty())
                out += option.next;
        }
    }
    return out;
}

const FlowOption *optionOf(const FlowStep &step, const QString &value)
{
    if (!step.choice)
        return nullptr;
    for (const FlowOption &option : step.choice->options) {
        if (option.value == value)
            return &option;
    }
    return nullptr;
}

} // namespace

FlowRun::FlowRun(std::shared_ptr<const Flow> flow, QJsonObject context)
    : m_flow(std::move(flow)), m_context(std::move(context))
{
    Q_ASSERT(m_flow && !m_flow->steps.isEmpty());
    m_path = {m_flow->steps.first().id};
    m_visited = m_path;
}

FlowRun FlowRun::following(const FlowRun &before, std::shared_ptr<const Flow> flow)
{
    FlowRun run(std::move(flow), before.m_context);
    run.m_before = before.m_before;
    if (before.canBack() || !before.answers().isEmpty()) // a flow that was only looked at left nothing
        run.m_before.append(before.ownRecord());
    while (run.m_before.size() > mostBefore)
        run.m_before.removeFirst();
    return run;
}

const FlowStep &FlowRun::step() const
{
    const FlowStep *current = m_flow->step(m_path.last());
    Q_ASSERT(current); // only ids of the flow get into the path
    return *current;
}

bool FlowRun::atEnd() const { return step().kind == StepKind::End; }

// ---- conditions and data

QJsonObject FlowRun::dataWith(const QJsonObject &answers) const
{
    QJsonObject data = m_context;
    data.insert(answersKey, answers);
    if (!m_before.isEmpty())
        data.insert(beforeKey, answersOfGuide({{beforeKey, m_before}}));
    return data;
}

bool FlowRun::holds(const QJsonValue &condition, const QJsonObject &answers) const
{
    if (condition.isUndefined())
        return true;
    const Result<QJsonValue> result = evaluateJsonLogic(condition, dataWith(answers));
    if (!result) {
        // The checker lets no such condition in; if data make one fail, the next rule decides.
        qCWarning(logGuide).noquote() << m_flow->slug << "condition failed:" << result.error().detail;
        return false;
    }
    return isTruthy(*result);
}

// Field by field in order, so that a condition sees what stands before it, and a hidden field's old answer stays out.
QJsonObject FlowRun::answersAlong(const QStringList &path) const
{
    QJsonObject out;
    for (const QString &id : path) {
        const FlowStep *each = m_flow->step(id);
        if (!each)
            continue;
        if (each->choice && m_answers.contains(each->choice->id))
            out.insert(each->choice->id, m_answers.value(each->choice->id));
        for (const FlowField &field : each->fields) {
            if (m_answers.contains(field.id) && holds(field.visibleWhen, out))
                out.insert(field.id, m_answers.value(field.id));
        }
    }
    return out;
}

QString FlowRun::target(const FlowStep &step, const QJsonObject &answers) const
{
    if (step.choice) {
        const FlowOption *option = optionOf(step, choiceOf(step, answers));
        if (option && !option->next.isEmpty())
            return option->next;
    }
    for (const FlowRule &rule : step.next) {
        if (holds(rule.when, answers))
            return rule.to;
    }
    return {};
}

QString FlowRun::region() const { return valueAt(m_context, QStringLiteral("customer.country")).toString(); }

// What was chosen; else, where nobody chose yet, what is known suggests.
QString FlowRun::choiceOf(const FlowStep &step, const QJsonObject &answers) const
{
    if (!step.choice)
        return {};
    if (m_answers.contains(step.choice->id))
        return m_answers.value(step.choice->id).toString();
    if (step.choice->prefill.isUndefined())
        return {};
    const Result<QJsonValue> known = evaluateJsonLogic(step.choice->prefill, dataWith(answers));
    return known && optionOf(step, known->toString()) ? known->toString() : QString();
}

// ---- answering

QVector<FlowRun::Entry> FlowRun::entries(const QJsonObject &typed) const
{
    QVector<Entry> out;
    const FlowStep &current = step();
    QJsonObject answers = answersAlong(m_path);
    for (const FlowField &field : current.fields)
        answers.remove(field.id); // re-taken below, each with what stands in it now
    if (current.choice) {
        const QString &id = current.choice->id;
        const QString value = typed.contains(id) ? typed.value(id).toString() : choiceOf(current, answers);
        if (optionOf(current, value))
            answers.insert(id, value);
    }
    for (const FlowField &field : current.fields) {
        if (!holds(field.visibleWhen, answers))
            continue;
        Entry entry;
        entry.field = &field;
        if (typed.contains(field.id)) {
            entry.shown = typed.value(field.id);
        } else if (m_drafts.contains(field.id)) {
            entry.shown = m_drafts.value(field.id);
        } else if (m_answers.contains(field.id)) {
            entry.shown = m_answers.value(field.id);
        } else if (!field.prefill.isUndefined()) {
            const Result<QJsonValue> known = evaluateJsonLogic(field.prefill, dataWith(answers));
            // What is known may come from elsewhere and not fit; then the agent asks as if nothing were known.
            const CheckedValue fits = known ? checkField(field, *known, region()) : CheckedValue{};
            if (!fits.error && !fits.value.isNull()) {
                entry.shown = fits.value;
                entry.prefilled = true;
            }
        }
        entry.checked = checkField(field, entry.shown, region());
        if (!entry.checked.error && !entry.checked.value.isNull())
            answers.insert(field.id, entry.checked.value);
        out.append(entry);
    }
    return out;
}

QVector<FieldView> FlowRun::fields() const
{
    QVector<FieldView> out;
    const QVector<Entry> all = entries({});
    for (const Entry &entry : all)
        out.append({entry.field, entry.shown, entry.prefilled});
    return out;
}

QString FlowRun::chosen() const
{
    return choiceOf(step(), answersAlong(m_path));
}

void FlowRun::setDraft(const QString &field, const QJsonValue &value)
{
    const FlowStep &current = step();
    for (const FlowField &each : current.fields) {
        if (each.id != field)
            continue;
        if (value.isNull() || value.isUndefined())
            m_drafts.remove(field);
        else if (value.isString())
            m_drafts.insert(field, value.toString().left(longestText));
        else if (value.isBool() || value.isDouble() || each.type == FieldType::Money)
            m_drafts.insert(field, value.isArray() ? QJsonValue(QString()) : value);
        return;
    }
}

std::optional<Error> FlowRun::keep(const QJsonObject &typed, bool wholeStep)
{
    m_fieldErrors.clear();
    const FlowStep &current = step();
    for (auto it = typed.constBegin(); it != typed.constEnd(); ++it) {
        bool known = current.choice && current.choice->id == it.key();
        for (const FlowField &field : current.fields)
            known = known || field.id == it.key();
        if (!known && m_fieldErrors.size() < 50)
            m_fieldErrors.append({it.key().left(64), FieldIssue::UnknownField, 0});
    }
    const QVector<Entry> all = entries(typed);
    for (const Entry &entry : all) {
        if (entry.checked.error)
            m_fieldErrors.append(*entry.checked.error);
    }
    QJsonValue choice(QJsonValue::Undefined);
    if (current.choice) {
        const QString &id = current.choice->id;
        const QString suggested = wholeStep ? chosen() : QString();
        if (typed.contains(id))
            choice = typed.value(id);
        else if (m_answers.contains(id))
            choice = m_answers.value(id);
        else if (!suggested.isEmpty())
            choice = suggested; // moving on agrees with it
        const bool empty = choice.isNull() || choice.isUndefined() || choice == QJsonValue(QString());
        if (!empty && !optionOf(current, choice.toString()))
            m_fieldErrors.append({id, FieldIssue::NotListed, 0});
        else if (empty && current.choice->required && (wholeStep || typed.contains(id)))
            m_fieldErrors.append({id, FieldIssue::Missing, 0});
    }
    if (!m_fieldErrors.isEmpty())
        return Error{ErrorCode::Invalid,
                     QStringLiteral("step «%1»: %2 answers missing or wrong").arg(current.id).arg(m_fieldErrors.size()), false};

    for (const Entry &entry : all) {
        const QString &id = entry.field->id;
        m_drafts.remove(id);
        if (!entry.checked.value.isNull()) {
            m_answers.insert(id, entry.checked.value);
            continue;
        }
        m_answers.remove(id);
        // The agent emptied it: what is known must not creep back in.
        if (!entry.field->prefill.isUndefined() && !entry.prefilled && !entry.shown.isNull())
            m_drafts.insert(id, QString());
    }
    if (current.choice && !choice.isUndefined()) {
        if (choice.toString().isEmpty())
            m_answers.remove(current.choice->id);
        else
            m_answers.insert(current.choice->id, choice.toString());
    }
    return std::nullopt;
}

Result<void> FlowRun::submit(const QJsonObject &answers)
{
    if (const std::optional<Error> error = keep(answers, false))
        return *error;
    return {};
}

Result<void> FlowRun::choose(const QString &optionValue)
{
    const FlowStep &current = step();
    if (!optionOf(current, optionValue))
        return Error{ErrorCode::Invalid, QStringLiteral("step «%1»: no option «%2»").arg(current.id, optionValue.left(64)), false};
    m_answers.insert(current.choice->id, optionValue);
    const QString id = current.choice->id;
    m_fieldErrors.removeIf([&](const FieldError &error) { return error.field == id; });
    return {};
}

// ---- moving

Result<void> FlowRun::next()
{
    if (atEnd())
        return Error{ErrorCode::Invalid, QStringLiteral("the flow is at its end"), false};
    if (m_path.size() >= longestPath)
        return Error{ErrorCode::TooLarge, QStringLiteral("the flow went through %1 steps").arg(longestPath), false};
    if (const std::optional<Error> error = keep({}, true))
        return *error;
    const QString to = target(step(), answersAlong(m_path));
    if (!m_flow->step(to))
        return Error{ErrorCode::Internal, QStringLiteral("step «%1»: no rule holds").arg(step().id), false};
    m_path += to;
    if (!m_visited.contains(to))
        m_visited += to;
    return {};
}

void FlowRun::back()
{
    m_fieldErrors.clear();
    if (canBack())
        m_path.removeLast();
}

Result<void> FlowRun::goTo(const QString &stepId)
{
    const qsizetype behind = m_path.lastIndexOf(stepId);
    if (behind >= 0) {
        m_path = m_path.mid(0, behind + 1);
        m_fieldErrors.clear();
        return {};
    }
    if (m_visited.contains(stepId)) {
        FlowRun ahead = *this;
        while (!ahead.atEnd() && ahead.m_path.size() - m_path.size() <= m_flow->steps.size()) {
            if (!ahead.next() || !m_visited.contains(ahead.step().id))
                break;
            if (ahead.step().id == stepId) {
                *this = std::move(ahead);
                return {};
            }
        }
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no way to the step «%1» from here").arg(stepId.left(64)), false};
}

// ---- what lies ahead

// The fewest steps from `from` (not in the list) to an end (in the list).
QStringList FlowRun::shortestRest(const QString &from) const
{
    QHash<QString, QString> cameFrom{{from, QString()}};
    QStringList open{from};
    for (qsizetype i = 0; i < open.size(); ++i) {
        const FlowStep *here = m_flow->step(open.at(i));
        if (!here)
            continue;
        if (here->kind == StepKind::End) {
            QStringList way;
            for (QString id = here->id; id != from; id = cameFrom.value(id))
                way.prepend(id);
            return way;
        }
        const QStringList targets = targetsOf(*here);
        for (const QString &to : targets) {
            if (!cameFrom.contains(to)) {
                cameFrom.insert(to, here->id);
                open += to;
            }
        }
    }
    return {};
}

// Follows the rules with the answers that there are; where they turn in a circle, the shortest way stands in.
QStringList FlowRun::likelyRest() const
{
    FlowRun guess = *this;
    const QVector<Entry> typed = entries({});
    for (const Entry &entry : typed) {
        if (!entry.checked.error && !entry.checked.value.isNull())
            guess.m_answers.insert(entry.field->id, entry.checked.value);
    }
    QStringList rest;
    QString here = step().id;
    while (true) {
        const FlowStep *at = m_flow->step(here);
        if (!at || at->kind == StepKind::End)
            return rest;
        const QString to = guess.target(*at, guess.answersAlong(m_path + rest));
        if (to.isEmpty() || rest.contains(to) || m_path.contains(to))
            return rest + shortestRest(here);
        rest += to;
        here = to;
    }
}

double FlowRun::progress() const
{
    const qsizetype done = m_path.size() - 1;
    const qsizetype left = shortestRest(step().id).size();
    return done + left == 0 ? 1.0 : double(done) / double(done + left);
}

double FlowRun::reached() const
{
    const qsizetype left = shortestRest(step().id).size();
    return double(m_path.size()) / double(m_path.size() + left);
}

QVector<Crumb> FlowRun::breadcrumb(const QString &language) const
{
    QVector<Crumb> out;
    const auto add = [&](const QString &id, CrumbState state) {
        const FlowStep *each = m_flow->step(id);
        const QString title = each ? textIn(each->title, language) : QString();
        out.append({id, filled(title, language), state});
    };
    for (qsizetype i = 0; i < m_path.size(); ++i)
        add(m_path.at(i), i + 1 < m_path.size() ? CrumbState::Done : CrumbState::Current);
    const QStringList rest = likelyRest();
    for (const QString &id : rest)
        add(id, CrumbState::Ahead);
    return out;
}

// ---- texts

QString FlowRun::filled(const QString &text, const QString &language) const
{
    const QJsonObject answers = answersAlong(m_path);
    const QJsonObject data = dataWith(answers);
    return fillText(text, [&](const QString &name) {
        FlowField choice; // a step's choice reads like a field of the type choice
        const FlowField *asked = nullptr;
        const QString id = name.startsWith(QLatin1String("answers.")) ? name.mid(8) : QString();
        for (const FlowStep &each : m_flow->steps) {
            for (const FlowField &field : each.fields) {
                if (!id.isEmpty() && field.id == id)
                    asked = &field;
            }
            if (!id.isEmpty() && each.choice && each.choice->id == id) {
                choice.type = FieldType::Choice;
                choice.choices = each.choice->options;
                asked = &choice;
            }
        }
        return spokenValue(valueAt(data, name), language, asked);
    });
}

SpokenText FlowRun::said(const QString &customerLanguage, const QString &agentLanguage) const
{
    const LocalText &say = step().say;
    SpokenText out;
    out.language = bestLanguage(say, customerLanguage);
    out.text = filled(say.value(out.language), out.language);
    const QString own = bestLanguage(say, agentLanguage);
    if (own != out.language) {
        out.glossLanguage = own;
        out.gloss = filled(say.value(own), own);
    }
    return out;
}

QString FlowRun::hint(const QString &agentLanguage) const
{
    const QString language = bestLanguage(step().hint, agentLanguage);
    return filled(step().hint.value(language), language);
}

QStringList FlowRun::suggestedArticles() const { return step().articles; }

QString FlowRun::articleSearch(const QString &language) const
{
    const QString best = bestLanguage(step().articleSearch, language);
    return filled(step().articleSearch.value(best), best);
}

QString FlowRun::suggestedDisposition() const
{
    const QJsonObject answers = answersAlong(m_path);
    for (const FlowDispositionRule &rule : step().dispositions) {
        if (holds(rule.when, answers))
            return rule.disposition;
    }
    return {};
}

QString FlowRun::suggestedFlow() const
{
    const QJsonObject answers = answersAlong(m_path);
    for (const FlowContinuation &continuation : step().continueWith) {
        if (holds(continuation.when, answers))
            return continuation.flow;
    }
    return {};
}

// ---- answers out, state out and in

QJsonObject FlowRun::answers() const { return answersAlong(m_path); }

QJsonObject FlowRun::keptAnswers() const
{
    QJsonObject out = m_answers;
    const QJsonObject exported = answers();
    for (auto it = exported.constBegin(); it != exported.constEnd(); ++it)
        out.remove(it.key());
    return out;
}

QJsonObject FlowRun::guideRecord() const
{
    QJsonObject record = ownRecord();
    if (!m_before.isEmpty())
        record.insert(beforeKey, m_before);
    return record;
}

QJsonObject FlowRun::ownRecord() const
{
    return {{QStringLiteral("flow"), m_flow->slug},
            {QStringLiteral("version"), m_flow->version},
            {answersKey, answers()},
            {QStringLiteral("path"), QJsonArray::fromStringList(m_path)}};
}

QJsonObject FlowRun::toJson() const
{
    return {{QStringLiteral("flow"), m_flow->slug},
            {QStringLiteral("version"), m_flow->version},
            {QStringLiteral("path"), QJsonArray::fromStringList(m_path)},
            {QStringLiteral("visited"), QJsonArray::fromStringList(m_visited)},
            {answersKey, m_answers},
            {QStringLiteral("drafts"), m_drafts},
            {beforeKey, m_before}};
}

Result<FlowRun> FlowRun::fromJson(std::shared_ptr<const Flow> flow, QJsonObject context, const QJsonObject &json)
{
    const QString slug = json.value(QLatin1String("flow")).toString();
    if (!flow || flow->steps.isEmpty() || slug != flow->slug)
        return Error{ErrorCode::Invalid, QStringLiteral("the saved state belongs to the flow «%1»").arg(slug.left(64)), false};
    FlowRun run(std::move(flow), std::move(context));
    const QJsonArray before = json.value(beforeKey).toArray();
    if (before.size() <= mostBefore && QJsonDocument(before).toJson(QJsonDocument::Compact).size() <= mostBeforeBytes)
        run.m_before = before;
    const QJsonObject answers = json.value(answersKey).toObject();
    const QJsonObject drafts = json.value(QLatin1String("drafts")).toObject();
    for (const FlowStep &each : run.m_flow->steps) {
        for (const FlowField &field : each.fields) {
            const CheckedValue kept = checkField(field, answers.value(field.id), run.region());
            if (!kept.error && !kept.value.isNull())
                run.m_answers.insert(field.id, kept.value);
            const QJsonValue draft = drafts.value(field.id);
            if (draft.isString())
                run.m_drafts.insert(field.id, draft.toString().left(longestText));
            else if (draft.isBool() || draft.isDouble())
                run.m_drafts.insert(field.id, draft);
            else if (field.type == FieldType::Money && draft.isObject() && !checkField(field, draft, {}).error)
                run.m_drafts.insert(field.id, draft);
        }
        if (each.choice) {
            const QString value = answers.value(each.choice->id).toString();
            if (optionOf(each, value))
                run.m_answers.insert(each.choice->id, value);
        }
    }
    const QJsonArray visited = json.value(QLatin1String("visited")).toArray();
    for (qsizetype i = 0; i < visited.size() && i < longestPath; ++i) {
        const QString id = visited.at(i).toString();
        if (run.m_flow->step(id) && !run.m_visited.contains(id))
            run.m_visited += id;
    }
    // The path is followed along arrows that exist; whether each rule still holds is not asked again, for the agent was
    // there, and what is known of the customer may have changed since.
    const QJsonArray path = json.value(QLatin1String("path")).toArray();
    if (!path.isEmpty() && path.at(0).toString() == run.m_path.first()) {
        for (qsizetype i = 1; i < path.size() && i < longestPath; ++i) {
            const QString id = path.at(i).toString();
            if (!run.m_flow->step(id) || !targetsOf(run.step()).contains(id))
                break;
            run.m_path += id;
            if (!run.m_visited.contains(id))
                run.m_visited += id;
        }
    }
    return run;
}

} // namespace linija
