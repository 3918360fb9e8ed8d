// One page of the settings. A page builds its lines into column(), says what can be found on it, and changes settings
// through apply() alone: then each change is kept at once, shows in the undo line and is refused where a system file
// decides. The panel around it draws the title and scrolls it; a page has no outer margins and no scroll area. GUI thread.
#pragma once

#include "core/settings/settings.h"
#include "core/settings/settingtable.h"
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
    QWidget *place = nullptr; // scrolled to and marked; lies on the page
};

class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(SettingPage id, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] SettingPage id() const { return m_id; }
    [[nodiscard]] virtual QString title() const = 0; // translated now
    [[nodiscard]] virtual Icon icon() const = 0;
    [[nodiscard]] virtual QVector<SettingsEntry> entries() const = 0; // asked anew for every search; cheap

Q_SIGNALS:
    void saved();                               // the last change is on disk
    void saveFailed(const linija::Error &error); // the change is on, but not on disk

protected:
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    // Changes settings, with a step to undo. Does nothing while the page is being filled from the settings.
    void apply(const std::function<void(SettingsValues &)> &change);
    // Says all texts anew. Called once by start() and on every change of the language.
    virtual void retranslate() = 0;
    // Shows what the settings say now. Called by start() and after every change, also one made elsewhere.
    virtual void readSettings() = 0;
    // The last line of a page's constructor.
    void start();

    void changeEvent(QEvent *event) override;

private:
    void fill();

    SettingPage m_id;
    Settings &m_settings;
    QVBoxLayout *m_column = nullptr;
    bool m_filling = false;
};

} // namespace linija
