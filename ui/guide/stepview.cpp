#include "ui/guide/stepview.h"

#include "core/base/untrustedtext.h"
#include "ui/guide/fieldeditor.h"
#include "ui/guide/guidewords.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/lastline.h"

#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace linija {

namespace {

QLabel *textLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        setRole(label, role);
    return label;
}

void dismiss(QWidget *widget, QLayout *from)
{
    from->removeWidget(widget);
    widget->setObjectName({});
    widget->hide();
    widget->deleteLater();
}

} // namespace

StepView::StepView(QWidget *parent) : QWidget(parent)
{
    setRole(this, "scrolled");
    auto *quote = new QFrame(this);
    setRole(quote, "quote");
    m_quote = quote;
    m_say = textLabel("speech", quote);
    m_say->setObjectName(QStringLiteral("guideSay"));
    m_gloss = textLabel("small", quote);
    m_gloss->setObjectName(QStringLiteral("guideGloss"));
    auto *quoteLayout = new QVBoxLayout(quote);
    scaleMargins(quoteLayout, 14, 9, 11, 10);
    scaleSpacing(quoteLayout, 5);
    quoteLayout->addWidget(m_say);
    quoteLayout->addWidget(m_gloss);

    m_hint = textLabel("muted", this);
    m_hint->setObjectName(QStringLiteral("guideHint"));
    m_fieldBox = new QVBoxLayout;
    scaleSpacing(m_fieldBox, space::s);
    m_choiceLabel = textLabel("small", this);
    m_choiceProblem = textLabel("trouble", this);
    m_optionBox = new QVBoxLayout;
    scaleSpacing(m_optionBox, 6);

    m_oneOption = new QButtonGroup(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(layout, space::s);
    layout->addWidget(quote);
    layout->addWidget(m_hint);
    layout->addLayout(m_fieldBox);
    layout->addWidget(m_choiceLabel);
    layout->addLayout(m_optionBox);
    layout->addWidget(m_choiceProblem);

    for (int digit = 1; digit <= 9; ++digit) {
        auto *bare = new QShortcut(QKeySequence(Qt::Key_0 + digit), this);
        auto *alt = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)), this);
        for (QShortcut *shortcut : {bare, alt}) {
            shortcut->setContext(Qt::WindowShortcut);
            shortcut->setEnabled(false);
            connect(shortcut, &QShortcut::activated, this, [this, digit] { pick(digit - 1); });
        }
        m_bare.append(bare);
        m_alt.append(alt);
    }
}

void StepView::forget()
{
    m_step.clear();
    m_flow.clear();
}

void StepView::show(const FlowRun &run, const Languages &languages, StepMode mode)
{
    if (m_step != run.step().id || m_flow != run.flow().slug || m_languages != languages) {
        m_step = run.step().id;
        m_flow = run.flow().slug;
        m_languages = languages;
        // One of them may be the sender of the signal that brought us here.
        for (FieldEditor *editor : std::as_const(m_editors))
            dismiss(editor, m_fieldBox);
        m_editors.clear();
        for (KeyButton *option : std::as_const(m_options)) {
            m_oneOption->removeButton(option);
            dismiss(option, m_optionBox);
        }
        m_options.clear();
        m_values.clear();
        m_choiceProblem->clear();
    }
    showSpeech(run, languages);
    const bool active = mode == StepMode::Active;
    m_hint->setText(active ? keptTogether(run.hint(languages.agent)) : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    if (active) {
        syncFields(run, languages);
        syncOptions(run, languages);
    }
    m_choiceLabel->setVisible(!m_options.isEmpty() && !m_choiceLabel->text().isEmpty());
    m_choiceProblem->setVisible(!m_choiceProblem->text().isEmpty());
    armDigits();
}

void StepView::showSpeech(const FlowRun &run, const Languages &languages)
{
    const SpokenText said = run.said(languages.customer, languages.agent);
    m_quote->setVisible(!said.text.isEmpty());
    const QString spoken = said.text.isEmpty() ? QString() : GuideWords::quoted(said.text, said.language);
    if (m_say->text() != spoken)
        m_say->setText(spoken);
    setSpokenName(m_say, tr("Say: %1").arg(said.text));
    if (const QString gloss = keptTogether(said.gloss); m_gloss->text() != gloss)
        m_gloss->setText(gloss);
    m_gloss->setVisible(!said.gloss.isEmpty());
}

void StepView::syncFields(const FlowRun &run, const Languages &languages)
{
    const QVector<FieldView> views = run.fields();
    QVector<FieldEditor *> kept;
    for (const FieldView &view : views) {
        FieldEditor *editor = nullptr;
        for (FieldEditor *known : std::as_const(m_editors))
            if (known->id() == view.field->id)
                editor = known;
        if (!editor) {
            editor = new FieldEditor(*view.field, languages.agent, this);
            editor->setValue(view.value, view.prefilled);
            connect(editor, &FieldEditor::edited, this, &StepView::edited);
            connect(editor, &FieldEditor::confirmed, this, &StepView::confirmed);
        } else if (!editor->isEditing() && (view.prefilled || view.value.isNull())) {
            editor->setValue(view.value, view.prefilled); // what is known of the customer may have come just now
        }
        kept.append(editor);
    }
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (kept.contains(editor))
            m_fieldBox->removeWidget(editor); // put in its new place below
        else
            dismiss(editor, m_fieldBox);
    }
    m_editors = kept;
    QWidget *before = nullptr;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        m_fieldBox->addWidget(editor);
        editor->show();
        if (before)
            setTabOrder(before, editor);
        before = editor;
    }
}

void StepView::syncOptions(const FlowRun &run, const Languages &languages)
{
    const FlowStep &step = run.step();
    if (!step.choice) {
        m_choiceLabel->clear();
        return;
    }
    const QString label = GuideWords::inLanguage(step.choice->label, languages.agent);
    m_choiceLabel->setText(step.choice->required && !label.isEmpty() ? label + QStringLiteral(" *") : label);
    if (m_options.isEmpty()) {
        for (int i = 0; i < step.choice->options.size(); ++i) {
            const FlowOption &option = step.choice->options.at(i);
            auto *button = new KeyButton(this);
            button->setObjectName(QStringLiteral("option_") + option.value);
            // Before it has words: with those it is told to assistive programs, and what it is told as it stays.
            button->setCheckable(true);
            m_oneOption->addButton(button);
            button->setText(GuideWords::inLanguage(option.label, languages.agent));
            button->setKeyText(keyOfOption(i));
            button->setKeyPlace(KeyPlace::RightEdge);
            setRole(button, "answer");
            connect(button, &QPushButton::clicked, this, [this, i] { pick(i); });
            m_optionBox->addWidget(button);
            m_options.append(button);
            m_values.append(option.value);
        }
    }
    const QString chosen = run.chosen();
    m_oneOption->setExclusive(false); // else none could be let go
    for (int i = 0; i < m_options.size(); ++i)
        m_options.at(i)->setChecked(m_values.at(i) == chosen && !chosen.isEmpty());
    m_oneOption->setExclusive(true);
}

void StepView::pick(int index)
{
    if (index >= 0 && index < m_values.size())
        Q_EMIT chosen(m_values.at(index));
}

void StepView::showProblems(const FlowRun &run)
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setProblem({});
    m_choiceProblem->clear();
    FieldEditor *first = nullptr;
    for (const FieldError &error : run.fieldErrors()) {
        for (FieldEditor *editor : std::as_const(m_editors)) {
            if (editor->id() != error.field)
                continue;
            editor->setProblem(GuideWords::problem(error, editor->type()));
            if (!first)
                first = editor;
        }
        if (run.step().choice && run.step().choice->id == error.field)
            m_choiceProblem->setText(GuideWords::problem(error, FieldType::Choice));
    }
    m_choiceProblem->setVisible(!m_choiceProblem->text().isEmpty());
    if (first)
        first->focusEditor();
    else if (m_choiceProblem->isVisible() && !m_options.isEmpty())
        m_options.first()->setFocus(Qt::OtherFocusReason);
}

QString StepView::keyOfOption(int index) const
{
    if (index >= m_bare.size())
        return {};
    const QKeySequence first = m_bare.at(index)->key();
    return keyText(first.isEmpty() ? m_alt.at(index)->key() : first);
}

void StepView::setOptionKeys(const QVector<QList<QKeySequence>> &keys)
{
    for (int i = 0; i < m_bare.size(); ++i) {
        m_bare.at(i)->setKey(keys.value(i).value(0));
        m_alt.at(i)->setKey(keys.value(i).value(1));
    }
    for (int i = 0; i < m_options.size(); ++i)
        m_options.at(i)->setKeyText(keyOfOption(i));
}

void StepView::setBareDigits(bool on)
{
    m_bareDigits = on;
    armDigits();
}

void StepView::armDigits()
{
    for (int i = 0; i < m_bare.size(); ++i) {
        m_bare.at(i)->setEnabled(m_bareDigits && i < m_options.size());
        m_alt.at(i)->setEnabled(i < m_options.size());
    }
}

void StepView::focusFirst()
{
    if (!m_editors.isEmpty())
        m_editors.first()->focusEditor();
}

} // namespace linija
