// Writing down how the contact went: the note, the outcome, whether it is resolved, and Finish. The note goes to the
// service with every change (which stores it within a second) and is never written over while it is being typed.
// What is missing is said beside the button. GUI thread.
//
// finish() and focusNote() are bound to keys by the window; in the chooser any part of a name finds an outcome.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/session/activeinteraction.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;

namespace linija {

class Catalog;
class DispositionChooser;
class InteractionService;
class NoteEdit;
class Settings;
class TimerLabel;

class WrapUpBar : public QWidget
{
    Q_OBJECT
public:
    WrapUpBar(InteractionService &interactions, Catalog &catalog, const Settings &settings, const Clock &clock,
              QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    void focusNote();
    void finish();
    void setFinishKey(const QKeySequence &keys); // said in the tooltip

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(InteractionId id);
    void refresh();
    void fillDispositions();
    void takeDefaults(const QString &disposition);
    void noteEdited();
    void dispositionChosen(const QString &key);
    void resolvedClicked();
    void say(const QString &text, const char *role); // the line under the fields
    void sayState();
    void finished(InteractionId id, const Result<void> &result);
    void retranslate();
    void arrange(); // in as many rows as the width asks for
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString missing() const; // what keeps it from being finished, in words

    InteractionService &m_interactions;
    Catalog &m_catalog;
    const Settings &m_settings;
    InteractionId m_interaction;
    std::optional<ActiveInteraction> m_active;
    QString m_seenDisposition; // whose defaults were taken
    bool m_resolvedTouched = false;
    bool m_asked = false;   // the agent pressed Finish and something is missing
    bool m_finishing = false;
    bool m_failed = false;  // the last attempt to write it
    QKeySequence m_finishKey;
    QTimer m_goodbye;       // how long "Saved" stays after the contact is gone

    int m_rows = 0;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    NoteEdit *m_note = nullptr;
    DispositionChooser *m_disposition = nullptr;
    QFrame *m_checks = nullptr;
    QCheckBox *m_resolved = nullptr;
    QCheckBox *m_firstContact = nullptr;
    QPushButton *m_finish = nullptr;
    QLabel *m_line = nullptr;
    TimerLabel *m_limit = nullptr;
};

} // namespace linija
