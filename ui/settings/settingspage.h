// One page of the settings. A page builds its rows, says what can be found on it, and changes settings through apply() alone:
// then each change is kept at once, shows in the undo line, and is refused where a system file decides. The panel around it
// draws the title and scrolls it; a page has no outer margins and no scroll area. GUI thread.
#pragma once

#include "core/settings/settings.h"
#include "core/settings/settingtable.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/icons.h"

#include <QVector>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace linija {

// What a search in the settings finds. Texts are in the language of the moment.
struct SettingsEntry
{
    QString key;              // of the settings table ("textPercent"), or the page's own ("shortcuts:answer"); unique
    QString name;             // as the page shows it
    QString keywords;         // other words people look for, with spaces between
    QWidget *place = nullptr; // scrolled to, given the focus and, where it is a SettingRow, marked; lies on the page
};

inline constexpr int settingsPageWidth = 840; // with its margins, at 100 %

class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(SettingPage id, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] SettingPage id() const { return m_id; }
    // The rows; a page with more to find adds to it. Asked anew for every search.
    [[nodiscard]] virtual QVector<SettingsEntry> entries() const;
    // Brings an entry into view within its place, where that is more than the entry: a list of many. Where it lies then, in
    // the place's coordinates; null: the place is all of it.
    virtual QRect showWithin(const SettingsEntry &entry);

Q_SIGNALS:
    void saved();                                // the last change is on disk
    void saveFailed(const linija::Error &error); // the change is on, but not on disk

protected:
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    // A group below what is there already; give it its title in retranslate().
    SettingsGroup *addGroup();
    // A row with a setting of the table: its texts, its lock and what is found by it come by themselves.
    SettingRow *addRow(SettingsGroup *group, const QString &key, QWidget *editor, RowShape shape = RowShape::Beside);
    // A row of the page's own: it says name and hint itself in retranslate().
    SettingRow *addOwnRow(SettingsGroup *group, const QString &key, QWidget *editor, RowShape shape = RowShape::Beside);

    // Changes settings, with a step to undo. Does nothing while the page is being filled from the settings.
    void apply(const std::function<void(SettingsValues &)> &change);
    [[nodiscard]] bool isFilling() const { return m_filling; }
    // Says all texts anew, but those of rows made by addRow(). Called by start() and on every change of the language.
    virtual void retranslate() = 0;
    // Shows what the settings say now. Called by start() and after every change, also one made elsewhere.
    virtual void readSettings() = 0;
    // The last line of a page's constructor.
    void start();

    void changeEvent(QEvent *event) override;

private:
    void sayRows();
    void fill();

    SettingPage m_id;
    Settings &m_settings;
    QVBoxLayout *m_column = nullptr;
    QVector<SettingRow *> m_rows; // in the order of the page
    QVector<SettingRow *> m_tableRows;
    bool m_filling = false;
};

[[nodiscard]] Icon settingPageIcon(SettingPage page);

} // namespace linija
