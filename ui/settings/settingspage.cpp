#include "ui/settings/settingspage.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QVBoxLayout>

namespace linija {

SettingsPage::SettingsPage(SettingPage id, Settings &settings, QWidget *parent)
    : QWidget(parent), m_id(id), m_settings(settings), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(space::s));
}

void SettingsPage::start()
{
    m_filling = true;
    retranslate();
    m_filling = false;
    fill();
    connect(&m_settings, &Settings::changed, this, &SettingsPage::fill);
}

void SettingsPage::fill()
{
    m_filling = true;
    readSettings();
    m_filling = false;
}

void SettingsPage::apply(const std::function<void(SettingsValues &)> &change)
{
    if (m_filling)
        return;
    if (const Result<void> done = m_settings.edit(change, EditKind::Undoable))
        Q_EMIT saved();
    else
        Q_EMIT saveFailed(done.error());
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_filling = true;
        retranslate();
        readSettings();
        m_filling = false;
    }
}

} // namespace linija
