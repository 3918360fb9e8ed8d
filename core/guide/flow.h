// A flow: the steps that guide an agent through one kind of talk. Plain values, made by core/guide/flowreader.h from
// the company's JSON (docs/flows.md); FlowRun walks through them. All texts are plain text.
#pragma once

#include "core/guide/localtext.h"

#include <QJsonValue>
#include <QStringList>
#include <QVector>

#include <optional>

namespace linija {

// Say: a sentence alone. Ask: one field. Form: several fields. Choice: options to choose from. End: the flow is over.
// Ask, Form and Choice steps may have fields and a choice together.
enum class StepKind { Say, Ask, Form, Choice, End };

enum class FieldType { Text, Multiline, Number, Date, Choice, YesNo, Phone, Email, Money };

struct FlowOption
{
    QString value; // what is stored; stable
    LocalText label;
    QString next; // where choosing it leads; empty: the step's rules decide
};

struct FlowField
{
    QString id; // name of the answer; unique within the flow
    LocalText label;
    FieldType type = FieldType::Text;
    bool required = false;
    int maxLength = 0;       // characters, for Text and Multiline; the reader sets 200 and 2,000 where none is given
    std::optional<double> minimum; // for Number, and for Money in whole units ("80" is 80.00 EUR)
    std::optional<double> maximum;
    QString currency = QStringLiteral("EUR"); // for Money, ISO 4217
    QVector<FlowOption> choices;              // for FieldType::Choice
    QJsonValue visibleWhen = QJsonValue::Undefined; // JsonLogic; undefined: always
    QJsonValue prefill = QJsonValue::Undefined;     // JsonLogic that gives the value the field starts with
};

// Options as big buttons; the digit keys 1 to 9 choose by position. The chosen value is an answer like any other.
struct FlowChoice
{
    QString id; // name of the answer
    LocalText label;
    bool required = true;
    QVector<FlowOption> options; // at most 9
    QJsonValue prefill = QJsonValue::Undefined; // JsonLogic that gives the value chosen to begin with
};

struct FlowRule
{
    QJsonValue when = QJsonValue::Undefined; // JsonLogic; undefined: always (the last rule)
    QString to;                              // a step id
};

struct FlowDispositionRule
{
    QJsonValue when = QJsonValue::Undefined;
    QString disposition; // disposition key
};

struct FlowContinuation
{
    QJsonValue when = QJsonValue::Undefined;
    QString flow; // slug of the flow that the talk goes on with
};

struct FlowStep
{
    QString id;
    StepKind kind = StepKind::Say;
    LocalText title; // short, for the breadcrumb
    LocalText say;   // what the agent says, in the customer's language; {{customer.name}} is filled in
    LocalText hint;  // what the agent should do, in the agent's language
    QVector<FlowField> fields;
    std::optional<FlowChoice> choice;
    QVector<FlowRule> next;  // tried in order; empty for End
    QStringList articles;    // slugs of articles to show with this step
    LocalText articleSearch; // words to search articles for; may be empty
    bool pauseRecording = false; // card data is spoken here: nothing of it may be recorded
    QVector<FlowDispositionRule> dispositions; // End only: the first that holds is suggested
    QVector<FlowContinuation> continueWith;    // End only: the first that holds is suggested
};

struct Flow
{
    QString slug;
    int version = 1;
    LocalText title;
    QStringList languages;   // the languages that every text must have
    QVector<FlowStep> steps; // the first is where the flow begins

    // Nothing where there is no such step.
    [[nodiscard]] const FlowStep *step(const QString &id) const;
    [[nodiscard]] int indexOf(const QString &id) const; // -1 where there is no such step
};

// What is wrong with a flow, and where.
enum class ProblemSeverity { Warning, Error }; // a flow with errors is not used; one with warnings is

struct FlowProblem
{
    QString file;  // the document's name, "damaged-goods.json"; empty where it has none
    QString place; // "steps[3].next[0].to"; empty: the whole document
    QString message;
    ProblemSeverity severity = ProblemSeverity::Error;

    [[nodiscard]] QString toString() const; // "damaged-goods.json: steps[3].next[0].to: no step «photo»"

    friend bool operator==(const FlowProblem &, const FlowProblem &) = default;
};

} // namespace linija
