#include "ui/settings/queuesounds.h"

#include "ui/settings/editors.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/ringsounds.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace linija {

QueueSounds::QueueSounds(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    m_none = makeText("muted", this);
    m_grid->addWidget(m_none, 0, 0, 1, 2);
    rebuild();
}

void QueueSounds::setQueues(const QVector<QPair<QString, QString>> &queues)
{
    if (queues == m_queues)
        return;
    m_queues = queues;
    rebuild();
}

void QueueSounds::setSounds(const QJsonObject &sounds)
{
    m_sounds = sounds;
    fill();
}

void QueueSounds::rebuild()
{
    while (m_grid->count() > 1)
        delete m_grid->takeAt(1)->widget();
    m_boxes.clear();
    for (const auto &[key, name] : std::as_const(m_queues)) {
        auto *label = makeText("", this);
        label->setText(name);
        QComboBox *const box = makeChoice(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // few and short choices: none is cut
        box->setObjectName(QStringLiteral("ring:") + key);
        setSpokenName(box, name);
        label->setBuddy(box);
        const int row = m_boxes.size() + 1;
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(box, row, 1);
        connect(box, &QComboBox::activated, this, [this, box, queue = key] { Q_EMIT chosen(queue, box->currentData().toString()); });
        m_boxes.append(box);
    }
    m_none->setVisible(m_queues.isEmpty());
    fill();
}

void QueueSounds::fill()
{
    m_none->setText(tr("Your company’s queues are listed here once they are known."));
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        QComboBox &box = *m_boxes.at(i);
        const QSignalBlocker quiet(&box);
        box.clear();
        box.addItem(tr("As set above", "the sound of one queue"), QString());
        for (const QString &sound : ringSounds())
            box.addItem(ringSoundWords(sound), sound);
        chooseKey(box, m_sounds.value(m_queues.at(i).first).toString());
    }
}

void QueueSounds::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace linija
