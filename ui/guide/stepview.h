// One step of a flow on the screen: what to say, what to do, what to ask, what to choose. Passive: shows a FlowRun and says
// what the agent did. Editors are kept while the step stays, so nothing that is typed is ever rebuilt. GUI thread.
#pragma once

#include "core/guide/flowrun.h"

#include <QKeySequence>
#include <QVector>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QShortcut;
class QVBoxLayout;

namespace linija {

class FieldEditor;
class KeyButton;

enum class StepMode {
    Preview, // while it rings: what will be said first; nothing to fill in
    Active
};

class StepView : public QWidget
{
    Q_OBJECT
public:
    explicit StepView(QWidget *parent = nullptr);

    struct Languages
    {
        QString customer;
        QString agent;
        friend bool operator==(const Languages &, const Languages &) = default;
    };
    // Shows the run's current step. Of the same step, only what changed is touched.
    void show(const FlowRun &run, const Languages &languages, StepMode mode);
    void showProblems(const FlowRun &run); // fieldErrors(), and the focus goes to the first
    void setBareDigits(bool on);           // the first key of each option chooses; the second always does
    void setOptionKeys(const QVector<QList<QKeySequence>> &keys); // from the first option on, at most two each
    void pick(int index);                  // the option in this place, where there is one
    void focusFirst();                     // the first field, where there is one
    void forget();                         // the next show() builds everything anew

Q_SIGNALS:
    void edited(const QString &field, const QJsonValue &value);
    void chosen(const QString &value);
    void confirmed(); // Return in a field

private:
    void showSpeech(const FlowRun &run, const Languages &languages);
    void syncFields(const FlowRun &run, const Languages &languages);
    void syncOptions(const FlowRun &run, const Languages &languages);
    void armDigits();
    [[nodiscard]] QString keyOfOption(int index) const; // for its badge

    QString m_step;
    QString m_flow;
    Languages m_languages;
    bool m_bareDigits = true;
    QVector<FieldEditor *> m_editors;
    QVector<KeyButton *> m_options;
    QButtonGroup *m_oneOption = nullptr;
    QStringList m_values; // of the options
    QVector<QShortcut *> m_bare; // the first keys: digits, as a rule
    QVector<QShortcut *> m_alt;

    QWidget *m_quote = nullptr;
    QLabel *m_say = nullptr;
    QLabel *m_gloss = nullptr;
    QLabel *m_hint = nullptr;
    QVBoxLayout *m_fieldBox = nullptr;
    QLabel *m_choiceLabel = nullptr;
    QLabel *m_choiceProblem = nullptr;
    QVBoxLayout *m_optionBox = nullptr;
};

} // namespace linija
