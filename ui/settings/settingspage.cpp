#include "ui/settings/settingspage.h"

#include "ui/settings/settingwords.h"
#include "ui/theme/scaled.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace linija {

SettingsPage::SettingsPage(SettingPage id, Settings &settings, QWidget *parent)
    : QWidget(parent), m_id(id), m_settings(settings), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(m_column, space::l);
}

SettingsGroup *SettingsPage::addGroup()
{
    auto *group = new SettingsGroup(this);
    m_column->addWidget(group);
    return group;
}

SettingRow *SettingsPage::addOwnRow(SettingsGroup *group, const QString &key, QWidget *editor, RowShape shape)
{
    auto *row = new SettingRow(key, editor, shape, group);
    group->add(row);
    m_rows.append(row);
    return row;
}

SettingRow *SettingsPage::addRow(SettingsGroup *group, const QString &key, QWidget *editor, RowShape shape)
{
    Q_ASSERT(findSetting(key) && findSetting(key)->page == m_id);
    SettingRow *row = addOwnRow(group, key, editor, shape);
    if (m_settings.isManaged(key))
        row->setManagedBy(m_settings.managed().file);
    m_tableRows.append(row);
    return row;
}

QRect SettingsPage::showWithin(const SettingsEntry &) { return {}; }

QVector<SettingsEntry> SettingsPage::entries() const
{
    QVector<SettingsEntry> found;
    for (SettingRow *row : m_rows)
        found.append({row->key(), row->name(), row->keywords(), row});
    return found;
}

void SettingsPage::sayRows()
{
    for (SettingRow *row : std::as_const(m_tableRows)) {
        row->setTexts(settingName(row->key()), settingHint(row->key()));
        row->setKeywords(settingKeywords(row->key()));
    }
}

void SettingsPage::start()
{
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        sayRows();
        retranslate();
    }
    fill();
    connect(&m_settings, &Settings::changed, this, &SettingsPage::fill);
}

void SettingsPage::fill()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    readSettings();
}

void SettingsPage::apply(const std::function<void(SettingsValues &)> &change)
{
    if (m_filling)
        return;
    const Result<void> done = m_settings.edit(change, EditKind::Undoable);
    if (done) {
        Q_EMIT saved();
        return;
    }
    if (done.error().code == ErrorCode::Forbidden)
        fill(); // shows again what holds
    Q_EMIT saveFailed(done.error());
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QScopedValueRollback<bool> filling(m_filling, true);
        sayRows();
        retranslate();
        readSettings();
    }
}

Icon settingPageIcon(SettingPage page)
{
    switch (page) {
    case SettingPage::General: return Icon::Gear;
    case SettingPage::Sound: return Icon::Speaker;
    case SettingPage::Phone: return Icon::Phone;
    case SettingPage::Check: return Icon::Check;
    case SettingPage::Backend: return Icon::Cloud;
    case SettingPage::Languages: return Icon::Globe;
    case SettingPage::Shortcuts: return Icon::Keypad;
    case SettingPage::Privacy: return Icon::Lock;
    }
    return Icon::Gear;
}

} // namespace linija
