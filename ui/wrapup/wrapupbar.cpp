#include "ui/wrapup/wrapupbar.h"

#include "core/base/whenready.h"
#include "core/guide/localtext.h"
#include "core/session/catalog.h"
#include "core/session/interactionservice.h"
#include "core/settings/settings.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/timerlabel.h"
#include "ui/wrapup/dispositionchooser.h"
#include "ui/wrapup/noteedit.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

namespace {

constexpr std::chrono::milliseconds goodbyeTime{4000};

} // namespace

WrapUpBar::WrapUpBar(InteractionService &interactions, Catalog &catalog, const Settings &settings, const Clock &clock,
                     QWidget *parent)
    : QWidget(parent), m_interactions(interactions), m_catalog(catalog), m_settings(settings)
{
    setObjectName(QStringLiteral("wrapUpBar"));
    setRole(this, "panel");
    m_fields = new QWidget(this);
    m_note = new NoteEdit(m_fields);
    m_note->setObjectName(QStringLiteral("note"));
    m_disposition = new DispositionChooser(m_fields);
    m_disposition->setObjectName(QStringLiteral("disposition"));
    m_checks = new QFrame(m_fields);
    m_resolved = new QCheckBox(m_checks);
    m_resolved->setObjectName(QStringLiteral("resolved"));
    m_firstContact = new QCheckBox(m_checks);
    m_firstContact->setObjectName(QStringLiteral("firstContact"));
    auto *checks = new QHBoxLayout(m_checks);
    checks->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(checks, space::s);
    checks->addWidget(m_resolved);
    checks->addWidget(m_firstContact);
    m_finish = new QPushButton(m_fields);
    m_finish->setObjectName(QStringLiteral("finish"));
    setRole(m_finish, "primary");

    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(m_grid, space::s);

    m_line = new QLabel(this);
    m_line->setObjectName(QStringLiteral("wrapUpLine"));
    m_line->setTextFormat(Qt::PlainText);
    setRole(m_line, "small");
    m_limit = new TimerLabel(clock, this);
    m_limit->setTextRole(TextRole::Small);
    m_limit->setColorRole(StateRole::Waiting);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(foot, space::m);
    foot->addWidget(m_line, 1);
    foot->addWidget(m_limit);

    auto *inside = new QVBoxLayout;
    scaleMargins(inside, space::l, space::s, space::l, space::s);
    scaleSpacing(inside, space::xs);
    inside->addWidget(m_fields);
    inside->addLayout(foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    layout->addLayout(inside);

    m_goodbye.setSingleShot(true);
    m_goodbye.setInterval(goodbyeTime);
    connect(&m_goodbye, &QTimer::timeout, this, &WrapUpBar::refresh);
    connect(m_note, &NoteEdit::edited, this, &WrapUpBar::noteEdited);
    connect(m_note, &NoteEdit::full, this,
            [this] { say(tr("The note is full: what does not fit was left out."), "trouble"); });
    connect(m_disposition, &DispositionChooser::chosen, this, &WrapUpBar::dispositionChosen);
    connect(m_resolved, &QCheckBox::clicked, this, &WrapUpBar::resolvedClicked);
    connect(m_firstContact, &QCheckBox::clicked, this, &WrapUpBar::resolvedClicked);
    connect(m_finish, &QPushButton::clicked, this, &WrapUpBar::finish);
    connect(&interactions, &InteractionService::currentChanged, this, &WrapUpBar::follow);
    connect(&interactions, &InteractionService::interactionChanged, this, [this](InteractionId id) {
        if (id == m_interaction)
            refresh();
    });
    connect(&interactions, &InteractionService::storeFailed, this, [this] {
        m_failed = true;
        sayState();
    });
    connect(&catalog, &Catalog::changed, this, [this] {
        fillDispositions();
        refresh();
    });
    connect(&settings, &Settings::changed, this, &WrapUpBar::fillDispositions);
    retranslate();
    arrange();
    follow(interactions.current());
}

QString WrapUpBar::language() const
{
    const QString chosen = m_settings.values().language;
    return canonicalLanguage(chosen.isEmpty() ? QLocale().name() : chosen);
}

void WrapUpBar::setFinishKey(const QKeySequence &keys)
{
    m_finishKey = keys;
    refresh();
}

void WrapUpBar::focusNote() { m_note->setFocus(Qt::ShortcutFocusReason); }

void WrapUpBar::follow(InteractionId id)
{
    m_interaction = id;
    m_asked = false;
    m_failed = false;
    m_finishing = false;
    m_resolvedTouched = false;
    m_active = m_interactions.find(id);
    m_seenDisposition = m_active ? m_active->interaction.disposition : QString();
    fillDispositions();
    m_note->showText(m_active ? m_active->interaction.note : QString());
    m_note->document()->clearUndoRedoStacks(); // undo must not bring back another contact's note
    if (m_active)
        m_goodbye.stop();
    refresh();
}

void WrapUpBar::fillDispositions()
{
    m_disposition->setDispositions(m_catalog.dispositions(m_active ? m_active->interaction.queue : QString()), language());
}

void WrapUpBar::refresh()
{
    m_active = m_interactions.find(m_interaction);
    // While it rings there is nothing to write down yet, and a note begun for the last call is finished.
    const bool here = m_active && m_active->stage != ContactStage::Alerting;
    m_fields->setVisible(here);
    setVisible(here || m_goodbye.isActive());
    if (!here) {
        m_limit->hide();
        return;
    }
    const Interaction &interaction = m_active->interaction;
    // The editor knows best while it is used; what else may change the note is a draft that was read after a crash.
    if (!m_note->hasFocus())
        m_note->showText(interaction.note);
    m_note->setPlaceholderText(interaction.channel == Channel::Call ? tr("Note for this call …") : tr("Note for this contact …"));
    m_disposition->setChosen(interaction.disposition);
    if (interaction.disposition != m_seenDisposition) {
        m_seenDisposition = interaction.disposition;
        takeDefaults(interaction.disposition); // it came from the guide
        return; // which brought us here again
    }
    m_resolved->setChecked(interaction.resolved);
    m_firstContact->setChecked(interaction.firstContact);

    const bool over = m_active->stage == ContactStage::AfterCallWork;
    m_finish->setEnabled(over && !m_finishing);
    const QString key = keyText(m_finishKey);
    QString tip = tr("Finish is possible when the call is over.");
    if (over)
        tip = key.isEmpty() ? tr("Write the outcome and end after-call work")
                            : tr("Write the outcome and end after-call work (%1)").arg(key);
    m_finish->setToolTip(tip);
    setSpokenDescription(m_finish, m_finish->toolTip());
    m_limit->setVisible(over && m_active->afterCallLimit.has_value());
    if (m_active->afterCallLimit)
        m_limit->countDownTo(*m_active->afterCallLimit);
    if (m_active->draftStored)
        m_failed = false;
    sayState();
}

QString WrapUpBar::missing() const
{
    if (m_active && m_active->stage == ContactStage::AfterCallWork && m_active->afterCallMandatory
        && m_active->interaction.disposition.isEmpty())
        return tr("Please choose how the contact ended.");
    return {};
}

void WrapUpBar::say(const QString &text, const char *role)
{
    if (m_line->property("role").toString() != QLatin1String(role))
        setRole(m_line, role);
    if (qstrcmp(role, "trouble") == 0 && m_line->text() != text)
        announce(this, text, Urgency::Assertive);
    m_line->setText(text);
    // What is missing stands below the field it speaks of.
    const int indent = !text.isEmpty() && text == missing() ? std::max(0, m_disposition->x() - px(2)) : 0;
    if (indent != m_line->indent()) // each time it is set the layout runs
        m_line->setIndent(indent);
}

void WrapUpBar::sayState()
{
    if (!m_active)
        return;
    const QString lacking = missing();
    if (m_finishing)
        say(tr("Saving …"), "small");
    else if (m_failed)
        say(tr("Could not be saved yet. Nothing is lost: it is kept here and tried again."), "trouble");
    else if (!lacking.isEmpty())
        say(lacking, m_asked ? "trouble" : "small");
    else if (!m_active->draftStored)
        say(tr("Saving …"), "small");
    else if (m_active->interaction.note.isEmpty() && m_active->interaction.disposition.isEmpty())
        say({}, "small");
    else
        say(tr("Saved"), "small");
}

void WrapUpBar::noteEdited()
{
    if (m_interaction.isNull())
        return;
    m_interactions.setNote(m_interaction, m_note->toPlainText());
}

void WrapUpBar::dispositionChosen(const QString &key)
{
    if (m_interaction.isNull())
        return;
    m_asked = false;
    m_interactions.setDisposition(m_interaction, key);
}

void WrapUpBar::takeDefaults(const QString &key)
{
    const std::optional<Disposition> disposition = m_catalog.disposition(key);
    const Interaction interaction = m_active->interaction;
    if (!disposition || m_resolvedTouched
        || (interaction.resolved == disposition->resolvedByDefault && interaction.firstContact == disposition->resolvedByDefault)) {
        refresh();
        return;
    }
    m_interactions.setResolved(m_interaction, disposition->resolvedByDefault, disposition->resolvedByDefault);
}

void WrapUpBar::resolvedClicked()
{
    m_resolvedTouched = true; // from here on no default speaks for the agent
    m_interactions.setResolved(m_interaction, m_resolved->isChecked(), m_firstContact->isChecked());
}

void WrapUpBar::finish()
{
    if (!m_active || m_finishing || m_active->stage != ContactStage::AfterCallWork)
        return;
    m_disposition->settle(); // typed, but the focus is still in it
    if (!missing().isEmpty()) {
        m_asked = true;
        sayState();
        m_disposition->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_interactions.setNote(m_interaction, m_note->toPlainText());
    m_finishing = true;
    m_finish->setEnabled(false);
    sayState();
    whenReady(m_interactions.finish(m_interaction), this, [this, id = m_interaction](const Result<void> &result) {
        finished(id, result);
    });
}

void WrapUpBar::finished(InteractionId id, const Result<void> &result)
{
    if (!result.ok()) {
        if (id != m_interaction)
            return;
        m_finishing = false;
        m_failed = result.error().code != ErrorCode::Invalid;
        m_asked = result.error().code == ErrorCode::Invalid;
        refresh();
        return;
    }
    if (m_interaction == id)
        m_interaction = {};
    // Another contact may stand in the bar by now; then its own state is what matters.
    if (m_interactions.find(m_interaction))
        return;
    say(tr("Saved. Waiting to be sent."), "small");
    announce(this, m_line->text()); // each draft is saved too, but who typed it need not hear of it
    m_goodbye.start();
    refresh();
}

// One row where everything fits; else the note gets a row of its own; in the narrowest windows and the largest text the
// outcome does too.
void WrapUpBar::arrange()
{
    const int height = m_disposition->sizeHint().height();
    m_disposition->setFixedHeight(height);
    m_checks->setFixedHeight(height);
    m_finish->setFixedHeight(height);
    m_note->setLineHeight(height);
    const int room = width() - 2 * px(space::l);
    const int gap = px(space::s);
    const int tail = m_checks->sizeHint().width() + gap + m_finish->sizeHint().width();
    const int chooser = m_disposition->minimumSizeHint().width();
    const int rows = room >= px(150) + gap + chooser + gap + tail ? 1
                     : room >= chooser + gap + tail                                         ? 2
                                                                                            : 3;
    if (rows == m_rows)
        return;
    m_rows = rows;
    QMetaObject::invokeMethod(this, &WrapUpBar::sayState, Qt::QueuedConnection);
    for (QWidget *widget : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_disposition),
                            static_cast<QWidget *>(m_checks), static_cast<QWidget *>(m_finish)})
        m_grid->removeWidget(widget);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 0);
    const Qt::Alignment low = Qt::AlignBottom;
    if (rows == 1) {
        m_grid->addWidget(m_note, 0, 0, low);
        m_grid->addWidget(m_disposition, 0, 1, low);
        m_grid->addWidget(m_checks, 0, 2, low);
        m_grid->addWidget(m_finish, 0, 3, low);
        m_grid->setColumnStretch(0, 3);
        m_grid->setColumnStretch(1, 2);
    } else if (rows == 2) {
        m_grid->addWidget(m_note, 0, 0, 1, 4);
        m_grid->addWidget(m_disposition, 1, 0);
        m_grid->addWidget(m_checks, 1, 1);
        m_grid->addWidget(m_finish, 1, 3);
        m_grid->setColumnStretch(0, 1);
    } else {
        m_grid->addWidget(m_note, 0, 0, 1, 4);
        m_grid->addWidget(m_disposition, 1, 0, 1, 4);
        m_grid->addWidget(m_checks, 2, 0);
        m_grid->addWidget(m_finish, 2, 3);
        m_grid->setColumnStretch(1, 1);
    }
}

QSize WrapUpBar::minimumSizeHint() const { return {px(240), QWidget::minimumSizeHint().height()}; }

void WrapUpBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WrapUpBar::retranslate()
{
    setSpokenName(m_note, tr("Note"));
    m_note->setToolTip(tr("What the next colleague should know; kept while you type"));
    m_disposition->lineEdit()->setPlaceholderText(tr("Disposition"));
    setSpokenName(m_disposition, tr("Disposition: how the contact ended"));
    m_resolved->setText(tr("Resolved"));
    m_resolved->setToolTip(tr("The customer’s matter is settled"));
    m_firstContact->setText(tr("First contact"));
    m_firstContact->setToolTip(tr("This was the customer’s first contact about the matter"));
    m_finish->setText(tr("Finish"));
    m_limit->setPrefix(tr("After-call work ends in ", "a time follows"));
    fillDispositions();
    refresh();
}

void WrapUpBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool WrapUpBar::event(QEvent *event)
{
    // The words or the text size of a part changed: the parts know how wide they want to be by now.
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        QMetaObject::invokeMethod(this, &WrapUpBar::sayState, Qt::QueuedConnection); // where its line stands follows the fields
    }
    return QWidget::event(event);
}

} // namespace linija
