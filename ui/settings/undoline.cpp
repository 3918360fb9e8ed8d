#include "ui/settings/undoline.h"

#include "core/settings/settings.h"
#include "ui/settings/editors.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingwords.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace linija {

UndoLine::UndoLine(Settings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    setObjectName(QStringLiteral("undoLine"));
    m_words = makeText("", this);
    m_button = new KeyButton(this);
    m_button->setObjectName(QStringLiteral("undoSetting"));
    // As wide as the page above it.
    auto *inner = new QWidget(this);
    followTextSize(inner, [inner] { inner->setMaximumWidth(px(settingsPageWidth)); });
    auto *row = new QHBoxLayout(inner);
    scaleMargins(row, space::l, space::xs, space::l, space::xs);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(inner, 1);
    whole->addStretch(0);
    connect(m_button, &QPushButton::clicked, this, &UndoLine::undo);
    connect(&settings, &Settings::stepsChanged, this, &UndoLine::refresh);
    refresh();
}

void UndoLine::undo()
{
    if (!m_settings.canUndo())
        return;
    if (!m_settings.undo())
        Q_EMIT saveFailed();
}

void UndoLine::refresh()
{
    const bool can = m_settings.canUndo();
    if (can)
        m_words->setText(settingsChangedWords(m_settings.lastChange()));
    m_button->setText(tr("Undo"));
    m_button->setKeyText(keyText(QKeySequence(QKeySequence::Undo)));
    setVisible(can);
}

void UndoLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    painter.fillRect(0, 0, width(), 1, tokens().border);
}

void UndoLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace linija
