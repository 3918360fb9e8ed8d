#include "ui/guide/fieldeditor.h"

#include "core/base/untrustedtext.h"
#include "ui/guide/guidewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"

#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace linija {

FieldEditor::FieldEditor(const FlowField &field, const QString &language, QWidget *parent)
    : QWidget(parent), m_field(field), m_language(language)
{
    setObjectName(QStringLiteral("field_") + field.id);
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    setRole(m_label, "small");
    m_known = new QLabel(this);
    m_known->setTextFormat(Qt::PlainText);
    setRole(m_known, "small");
    m_known->hide();
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setRole(m_problem, "trouble");
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(layout, 3);
    auto *head = new QHBoxLayout;
    scaleSpacing(head, space::s);
    head->addWidget(m_label, 1);
    head->addWidget(m_known);
    layout->addLayout(head);
    build();
    layout->addWidget(m_problem);
    relabel();
}

void FieldEditor::build()
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    const auto line = [this] {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::say);
        connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::confirmed);
        return m_line;
    };
    switch (m_field.type) {
    case FieldType::Multiline: {
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        followTextSize(m_text, [text = m_text] {
            text->setFixedHeight(QFontMetrics(textFont(TextRole::Body)).lineSpacing() * 3 + px(14));
        });
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::say);
        layout->addWidget(m_text);
        break;
    }
    case FieldType::Choice:
        m_combo = new QComboBox(this);
        connect(m_combo, &QComboBox::activated, this, &FieldEditor::say);
        layout->addWidget(m_combo);
        break;
    case FieldType::YesNo: {
        auto *group = new QButtonGroup(this);
        auto *row = new QHBoxLayout;
        scaleSpacing(row, space::s);
        m_yes = new QPushButton(this);
        m_no = new QPushButton(this);
        for (QAbstractButton *button : {m_yes, m_no}) {
            button->setCheckable(true);
            group->addButton(button);
            row->addWidget(button, 1);
            connect(button, &QAbstractButton::clicked, this, &FieldEditor::say);
        }
        layout->addLayout(row);
        break;
    }
    case FieldType::Date: {
        auto *row = new QHBoxLayout;
        scaleSpacing(row, space::xs);
        row->addWidget(line(), 1);
        auto *calendar = new QToolButton(this);
        calendar->setObjectName(QStringLiteral("calendar"));
        calendar->setIcon(icon(Icon::Clock));
        connect(calendar, &QToolButton::clicked, this, &FieldEditor::openCalendar);
        row->addWidget(calendar);
        layout->addLayout(row);
        break;
    }
    case FieldType::Money: {
        auto *row = new QHBoxLayout;
        scaleSpacing(row, space::s);
        row->addWidget(line(), 1);
        auto *currency = new QLabel(plainBoundedText(m_field.currency, 8), this);
        currency->setTextFormat(Qt::PlainText);
        setRole(currency, "muted");
        row->addWidget(currency);
        layout->addLayout(row);
        break;
    }
    case FieldType::Text:
    case FieldType::Number:
    case FieldType::Phone:
    case FieldType::Email: layout->addWidget(line()); break;
    }
    if (m_line && m_field.maxLength > 0)
        m_line->setMaxLength(m_field.maxLength * 2); // too long is said, not swallowed
    setFocusProxy(editor());
}

QWidget *FieldEditor::editor() const
{
    if (m_line)
        return m_line;
    if (m_text)
        return m_text;
    if (m_combo)
        return m_combo;
    return m_yes;
}

void FieldEditor::relabel()
{
    const QString label = GuideWords::inLanguage(m_field.label, m_language);
    m_label->setText(m_field.required ? label + QStringLiteral(" *") : label);
    m_label->setBuddy(editor());
    const QString name = m_field.required ? tr("%1, required").arg(label) : label;
    setSpokenName(editor(), name);
    m_known->setText(tr("already known"));
    m_known->setToolTip(tr("From the customer’s card or an earlier contact; change it if it is no longer right"));
    if (m_yes) {
        m_yes->setText(tr("Yes"));
        m_no->setText(tr("No"));
        setSpokenName(m_yes, tr("%1: yes").arg(name));
        setSpokenName(m_no, tr("%1: no").arg(name));
    }
    if (m_field.type == FieldType::Date) {
        m_line->setPlaceholderText(QLocale().dateFormat(QLocale::ShortFormat).toLower());
        setSpokenName(findChild<QToolButton *>(QStringLiteral("calendar")), tr("Choose a day"));
        findChild<QToolButton *>(QStringLiteral("calendar"))->setToolTip(tr("Choose a day"));
    }
    if (m_combo)
        fillChoices();
}

void FieldEditor::fillChoices()
{
    const QString chosen = m_combo->currentData().toString();
    m_combo->clear();
    m_combo->addItem(tr("Please choose"), QString());
    for (const FlowOption &option : std::as_const(m_field.choices))
        m_combo->addItem(GuideWords::inLanguage(option.label, m_language), option.value);
    m_combo->setCurrentIndex(qMax(0, m_combo->findData(chosen)));
}

void FieldEditor::setLanguage(const QString &language)
{
    m_language = language;
    relabel();
}

void FieldEditor::setValue(const QJsonValue &value, bool prefilled)
{
    m_quiet = true;
    const bool empty = value.isNull() || value.isUndefined();
    if (m_line) {
        const QString text = empty ? QString() : GuideWords::text(value, m_field);
        if (m_line->text() != text)
            m_line->setText(text);
    } else if (m_text) {
        if (m_text->toPlainText() != value.toString())
            m_text->setPlainText(value.toString());
    } else if (m_combo) {
        m_combo->setCurrentIndex(qMax(0, m_combo->findData(value.toString())));
    } else if (value.isBool()) {
        (value.toBool() ? m_yes : m_no)->setChecked(true);
    }
    m_known->setVisible(prefilled && !empty);
    m_quiet = false;
}

QJsonValue FieldEditor::value() const
{
    if (m_line)
        return m_field.type == FieldType::Date ? GuideWords::isoDate(m_line->text()) : m_line->text();
    if (m_text)
        return m_text->toPlainText();
    if (m_combo)
        return m_combo->currentData().toString();
    if (m_yes->isChecked() || m_no->isChecked())
        return m_yes->isChecked();
    return QJsonValue::Null;
}

void FieldEditor::say()
{
    if (m_quiet)
        return;
    m_known->hide();
    setProblem({});
    Q_EMIT edited(m_field.id, value());
}

void FieldEditor::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QWidget *target = editor();
    setInvalid(target, !text.isEmpty());
    setSpokenDescription(target, text);
}

QString FieldEditor::problem() const { return m_problem->text(); }

bool FieldEditor::isEditing() const { return editor()->hasFocus(); }

void FieldEditor::focusEditor() { editor()->setFocus(Qt::OtherFocusReason); }

void FieldEditor::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat restDay; // Qt's red would mean trouble
    restDay.setForeground(tokens().textMuted);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, restDay);
    if (const QDate day = QDate::fromString(value().toString(), Qt::ISODate); day.isValid())
        calendar->setSelectedDate(day);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate day) {
        m_line->setText(QLocale().toString(day, QLocale::ShortFormat));
        say();
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
    calendar->setFocus();
}

void FieldEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        relabel();
}

} // namespace linija
