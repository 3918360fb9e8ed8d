#include "ui/settings/keyeditor.h"

#include "ui/settings/keyrecorder.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/lastline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linija {

KeyEditor::KeyEditor(QWidget *parent)
    : Card(parent), m_title(new QLabel(this)), m_problem(new QLabel(this)), m_swap(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_default(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("keyEditor"));
    linija::setRole(m_title, "emphasis");
    linija::setRole(m_problem, "trouble");
    linija::setRole(m_swap, "primary");
    m_swap->setObjectName(QStringLiteral("swapKeys"));
    m_remove->setObjectName(QStringLiteral("removeKeys"));
    m_default->setObjectName(QStringLiteral("defaultKeys"));
    for (QLabel *label : {m_title, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    scaleSpacing(body(), space::s);
    body()->addWidget(m_title);
    auto *recorders = new QHBoxLayout;
    scaleSpacing(recorders, space::s);
    for (int place = 0; place < 2; ++place) {
        auto *recorder = new KeyRecorder(this);
        recorder->setObjectName(QStringLiteral("keyRecorder%1").arg(place + 1));
        connect(recorder, &KeyRecorder::left, this, &KeyEditor::left);
        connect(recorder, &KeyRecorder::recorded, this, [this, place](const QKeySequence &keys) {
            m_place = place;
            m_wanted = keys;
            Q_EMIT keyWanted(place, keys);
        });
        recorders->addWidget(recorder);
        m_recorders.append(recorder);
    }
    body()->addLayout(recorders);
    auto *problem = new QHBoxLayout;
    scaleSpacing(problem, space::s);
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_swap);
    body()->addLayout(problem);
    auto *buttons = new QHBoxLayout;
    scaleSpacing(buttons, space::s);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_default);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    body()->addLayout(buttons);
    connect(m_swap, &QPushButton::clicked, this, [this] { Q_EMIT swapWanted(m_place, m_wanted); });
    connect(m_remove, &QPushButton::clicked, this, &KeyEditor::removeWanted);
    connect(m_default, &QPushButton::clicked, this, &KeyEditor::defaultWanted);
    connect(m_close, &QPushButton::clicked, this, &KeyEditor::left);
    showProblem({}, Offer::None);
    retranslate();
}

void KeyEditor::edit(const QString &name, const QList<QKeySequence> &keys, int places)
{
    m_name = name;
    m_recorders.last()->setVisible(places > 1);
    showKeys(keys);
    retranslate();
}

void KeyEditor::showKeys(const QList<QKeySequence> &keys)
{
    for (int place = 0; place < m_recorders.size(); ++place)
        m_recorders.at(place)->setShown(keys.value(place));
    m_remove->setEnabled(!keys.isEmpty());
    showProblem({}, Offer::None);
}

void KeyEditor::showProblem(const QString &text, Offer offer)
{
    m_problem->setText(keptTogether(text));
    m_problem->setVisible(!text.isEmpty());
    m_swap->setVisible(offer == Offer::Swap);
    if (offer == Offer::Swap) // what was pressed, not yet given
        m_recorders.at(m_place)->setCaught(m_wanted);
    if (!text.isEmpty())
        setSpokenDescription(m_recorders.at(m_place), text);
}

void KeyEditor::focusRecorder(int place) { m_recorders.at(place)->setFocus(Qt::OtherFocusReason); }

void KeyEditor::retranslate()
{
    m_title->setText(m_name);
    m_title->setVisible(!m_name.isEmpty());
    m_recorders.first()->setText(tr("Press the new key"));
    m_recorders.last()->setText(tr("Press a second key"));
    m_swap->setText(tr("Use it here", "a key that another action has"));
    m_remove->setText(tr("No key"));
    m_default->setText(tr("Default", "the key as it was at first"));
    m_close->setText(tr("Close"));
}

void KeyEditor::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace linija
