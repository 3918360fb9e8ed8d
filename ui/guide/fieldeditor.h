// One field of a step: its label (with * where it must be filled in), an editor of the right kind, and under it what is
// wrong, in words. Says every change at once; the owner decides when to store it. GUI thread.
#pragma once

#include "core/guide/flowrun.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace linija {

class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const FlowField &field, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_field.id; }
    [[nodiscard]] FieldType type() const { return m_field.type; }
    void setValue(const QJsonValue &value, bool prefilled); // without saying edited()
    [[nodiscard]] QJsonValue value() const;
    void setProblem(const QString &text); // empty: fine
    void setLanguage(const QString &language);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isEditing() const; // the agent is in it
    void focusEditor();

Q_SIGNALS:
    void edited(const QString &id, const QJsonValue &value);
    void confirmed(); // Return in a one-line field

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void relabel();
    void fillChoices();
    void say();
    void openCalendar();
    [[nodiscard]] QWidget *editor() const;

    FlowField m_field;
    QString m_language;
    bool m_quiet = false;
    QLabel *m_label = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_known = nullptr; // "already known": the value comes from what the customer said before
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_combo = nullptr;
    QAbstractButton *m_yes = nullptr;
    QAbstractButton *m_no = nullptr;
};

} // namespace linija
