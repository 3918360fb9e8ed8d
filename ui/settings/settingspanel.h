// The settings: at the left the pages and a search over all of them, at the right the page, below it the way back from the last
// change. Pages are built when they are first shown or searched. GUI thread.
#pragma once

#include "core/settings/settingtable.h"
#include "ui/settings/settingssearch.h"
#include "ui/settings/settingsservices.h"

#include <QHash>
#include <QPair>
#include <QVector>
#include <QWidget>

#include <functional>
#include <map>

class QLabel;
class QStackedWidget;
class QScrollArea;

namespace linija {

class InlineBanner;
class ResultList;
class SearchField;
class SettingsNav;
class SettingsPage;
class SoundPage;
class UndoLine;

class SettingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPanel(const SettingsServices &services, QWidget *parent = nullptr);
    ~SettingsPanel() override;

    // A page that another room makes (the shortcuts); asked for when it is first needed. Before it is, the page is missing
    // from the list.
    using PageMaker = std::function<SettingsPage *(QWidget *parent)>;
    void addPage(SettingPage page, PageMaker maker);

    void showPage(SettingPage page);
    // The setting's page, scrolled to it, the setting marked and focused. An unknown key changes nothing.
    void showSetting(const QString &key);
    void beginPhoneCheck(); // shows its page; nothing more where it runs already or a call is up
    void focusSearch();
    [[nodiscard]] SettingPage currentPage() const { return m_current; }

    // Sound devices for the ring, id and name; they belong to another sound system than the phone's.
    void setRingDevices(const QVector<QPair<QString, QString>> &devices);
    void setQueues(const QVector<QPair<QString, QString>> &queues); // key and name

Q_SIGNALS:
    void ringTestWanted(const QString &sound);
    void pageShown(linija::SettingPage page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Slot
    {
        PageMaker maker;
        QScrollArea *scroll = nullptr;
        QLabel *title = nullptr;
        SettingsPage *page = nullptr;
    };
    void build();
    void widenLeft();
    void retranslate();
    SettingsPage *pageFor(SettingPage page);
    [[nodiscard]] QVector<FoundSetting> allEntries();
    void search(const QString &text);
    void reveal(SettingPage page, const SettingsEntry &entry);
    void sayProblems();

    const SettingsServices m_services;
    SettingPage m_current = SettingPage::General;
    std::map<SettingPage, Slot> m_pages; // in the list's order
    QVector<QPair<QString, QString>> m_ringDevices;
    QVector<QPair<QString, QString>> m_queues;
    SearchField *m_search = nullptr;
    SettingsNav *m_nav = nullptr;
    ResultList *m_results = nullptr;
    QLabel *m_nothing = nullptr;
    InlineBanner *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
    UndoLine *m_undo = nullptr;
    QWidget *m_left = nullptr;
};

} // namespace linija
