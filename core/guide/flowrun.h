// FlowRun: one agent going through one flow with one customer. A value: copying it copies the whole state; the flow
// itself is shared and never changes. Not thread-safe; belongs to whoever holds it (the session, on the GUI thread).
//
//   start ─► current step ── submit / choose ──► answers kept ── next() ──► step by the rules … ─► End
//                 ▲                                                  │
//                 └──────────────── back(), goTo() ◄─────────────────┘   answers of left steps are kept, not exported
//
// Conditions see {customer, agent, call, order, case, known, before, answers}; `answers` holds those of steps on the path
// alone, `before` those of the flows that led here in the same talk.
#pragma once

#include "core/base/result.h"
#include "core/guide/fieldvalue.h"
#include "core/guide/flow.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace linija {

// A field of the current step as it is to be shown now.
struct FieldView
{
    const FlowField *field = nullptr; // lives as long as the run's flow
    QJsonValue value;                 // typed draft, else the answer, else the prefill; null: empty
    bool prefilled = false;           // the value comes from what is known and nobody touched it
};

// The sentence to say, and the same in the agent's own language.
struct SpokenText
{
    QString text;         // filled in, plain, at most 4,000 characters; empty where the step has nothing to say
    QString language;     // the language it really is in
    QString gloss;        // empty where the agent reads the same language, or there is no such text
    QString glossLanguage;
};

enum class CrumbState { Done, Current, Ahead };

struct Crumb
{
    QString step;
    QString title;
    CrumbState state = CrumbState::Ahead;
};

class FlowRun
{
public:
    // `context` as flowContext() makes it. The flow must have passed the checks of readFlow().
    FlowRun(std::shared_ptr<const Flow> flow, QJsonObject context);
    // The talk goes on in another flow: what was answered goes along (as `before`, in toJson() and in guideRecord()), so
    // that nothing is asked twice and nothing is lost. At most the last five flows.
    [[nodiscard]] static FlowRun following(const FlowRun &before, std::shared_ptr<const Flow> flow);

    [[nodiscard]] const Flow &flow() const { return *m_flow; }
    [[nodiscard]] const FlowStep &step() const;
    [[nodiscard]] bool atEnd() const;

    // The customer was found, or another one chosen: texts, prefills and later decisions follow, answers stay.
    void setContext(const QJsonObject &context) { m_context = context; }
    [[nodiscard]] const QJsonObject &context() const { return m_context; }

    // Fields of the current step whose condition holds with what is typed so far.
    [[nodiscard]] QVector<FieldView> fields() const;
    // The chosen option's value at the current step, else the one that what is known suggests; empty where there is none.
    [[nodiscard]] QString chosen() const;

    // What is being typed: not checked yet, kept by toJson(). Texts are cut to 4,000 characters; ids that the current
    // step does not have are ignored. Null takes the draft back (and the prefill shows again); "" is an emptied field.
    void setDraft(const QString &field, const QJsonValue &value);

    // Checks drafts and `answers` (field id → value; these win) against the current step and keeps them when all are
    // right. Choice fields take the option's value, Date "2026-11-21", YesNo a bool, Number a number or its text, Phone
    // any spelling (kept in E.164), Money "64,90", a number of whole units or {minor, currency} (kept as the last).
    // Error Invalid: nothing was kept; fieldErrors() says why for each field. Does not move.
    Result<void> submit(const QJsonObject &answers = {});
    // Chooses an option of the current step by value. Error Invalid where there is no such option. Does not move.
    Result<void> choose(const QString &optionValue);
    [[nodiscard]] const QVector<FieldError> &fieldErrors() const { return m_fieldErrors; } // of the last submit or next

    // Submits the drafts, then goes where the rules say. Error Invalid: something is missing or wrong (fieldErrors), or
    // the flow is at its end.
    Result<void> next();
    [[nodiscard]] bool canBack() const { return m_path.size() > 1; }
    void back();
    // To a step visited before: back along the path, or forward again as far as the kept answers lead there.
    // Error NotFound where that is not possible; then nothing changed.
    Result<void> goTo(const QString &stepId);

    [[nodiscard]] double progress() const; // 0 at the start … 1 at an end; steps done ÷ (done + fewest steps to an end)
    [[nodiscard]] double reached() const; // the same with the step that is on now: never 0, 1 at the last
    // Steps done, the current one, and those that most likely follow, with titles in that language.
    [[nodiscard]] QVector<Crumb> breadcrumb(const QString &language) const;

    [[nodiscard]] SpokenText said(const QString &customerLanguage, const QString &agentLanguage) const;
    [[nodiscard]] QString hint(const QString &agentLanguage) const; // filled in

    [[nodiscard]] QJsonObject answers() const;     // of visible fields of steps on the path
    [[nodiscard]] QJsonObject keptAnswers() const; // given before a change of path; not on it now
    [[nodiscard]] const QStringList &path() const { return m_path; } // step ids, the current one last

    [[nodiscard]] QStringList suggestedArticles() const; // slugs for the current step
    [[nodiscard]] QString articleSearch(const QString &language) const;
    [[nodiscard]] QString suggestedDisposition() const; // empty before the end
    // Slug of the flow to go on with, at an end that leads to one: see following().
    [[nodiscard]] QString suggestedFlow() const;

    // The interaction's `guide` field: {flow, version, answers{}, path[], before[]?}; `before` has such records of the flows
    // that led here, oldest first.
    [[nodiscard]] QJsonObject guideRecord() const;

    // Everything needed to go on after a crash, drafts and kept answers with it; the context is not in it.
    [[nodiscard]] QJsonObject toJson() const;
    // Takes up where toJson left. Where the flow has changed meanwhile, or the JSON is damaged, as much of the path and of
    // the answers as still fits is kept. Error Invalid where it belongs to another flow.
    [[nodiscard]] static Result<FlowRun> fromJson(std::shared_ptr<const Flow> flow, QJsonObject context,
                                                  const QJsonObject &json);

private:
    // A visible field of the current step: what stands in it, and that checked.
    struct Entry
    {
        const FlowField *field = nullptr;
        QJsonValue shown;
        bool prefilled = false;
        CheckedValue checked;
    };
    [[nodiscard]] QVector<Entry> entries(const QJsonObject &typed) const;
    [[nodiscard]] std::optional<Error> keep(const QJsonObject &typed, bool wholeStep);

    [[nodiscard]] QJsonObject ownRecord() const; // of this flow alone
    [[nodiscard]] QJsonObject answersAlong(const QStringList &path) const;
    [[nodiscard]] QJsonObject dataWith(const QJsonObject &answers) const;
    [[nodiscard]] bool holds(const QJsonValue &condition, const QJsonObject &answers) const;
    [[nodiscard]] QString target(const FlowStep &step, const QJsonObject &answers) const;
    [[nodiscard]] QString filled(const QString &text, const QString &language) const;
    [[nodiscard]] QString region() const;
    [[nodiscard]] QString choiceOf(const FlowStep &step, const QJsonObject &answers) const;
    [[nodiscard]] QStringList shortestRest(const QString &from) const;
    [[nodiscard]] QStringList likelyRest() const;

    std::shared_ptr<const Flow> m_flow;
    QJsonObject m_context;
    QStringList m_path;
    QStringList m_visited; // every step ever shown, once
    QJsonObject m_answers; // field id → checked value, of every step ever answered
    QJsonObject m_drafts;  // field id → what is typed and not yet kept
    QJsonArray m_before;   // guide records of the flows that led here, oldest first
    QVector<FieldError> m_fieldErrors;
};

} // namespace linija
