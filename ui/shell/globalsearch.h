// The palette of the top bar (Ctrl+K): customers, articles, actions and settings in one list below the field. The list lies
// inside the window and takes no focus, so an incoming call meets no open popup. Commands are found at once; customers and
// articles come from the store, and answers that come too late are dropped. Without a query it shows what is chosen often
// and lately. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/domain/article.h"
#include "core/domain/customer.h"
#include "ui/actions/actions.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/usagecounts.h"

#include <QTimer>
#include <QWidget>

namespace linija {

class ArticleSearch;
class CustomerDirectory;
class SearchField;
class Settings;

// Entries for what the store found. Plain, for tests.
[[nodiscard]] PaletteEntry customerEntry(const Customer &customer, const QString &region);
[[nodiscard]] PaletteEntry articleEntry(const ArticleHit &article, const QString &query = {});
// All actions that are possible now, and all settings. Plain, for tests.
[[nodiscard]] QVector<PaletteEntry> commandEntries(const Actions &actions);

class GlobalSearch : public QWidget
{
    Q_OBJECT
public:
    GlobalSearch(CustomerDirectory &directory, ArticleSearch &articles, Actions &actions, const Settings &settings,
                 const Clock &clock, QWidget *parent = nullptr);

    void setListParent(QWidget *window); // the list lies over this one
    void focusField();

    [[nodiscard]] const UsageCounts &usage() const { return m_usage; }
    void setUsage(const UsageCounts &usage) { m_usage = usage; }

Q_SIGNALS:
    void customerChosen(linija::CustomerId id);
    void callWanted(const QString &number); // Ctrl+Return on a customer: E.164
    void articleChosen(linija::ArticleId id);
    void actionChosen(const QString &key);
    void settingChosen(const QString &key);
    void usageChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Choice { Open, Call };

    void open();
    void search();
    void showLately();
    void arrived();
    void chooseCurrent(Choice choice);
    void show(const QVector<ResultRow> &rows);
    void placeList();
    void sayKeys(); // at the foot: what Return does with the row that is current
    void close();
    void choose(const QString &key, Choice choice);
    void call(CustomerId id);
    [[nodiscard]] bool isCommand(const QString &key) const;
    void retranslate();

    CustomerDirectory &m_directory;
    ArticleSearch &m_articles;
    const Actions &m_actions;
    const Settings &m_settings;
    const Clock &m_clock;
    SearchField *m_field = nullptr;
    ResultList *m_list = nullptr;
    QTimer m_delay;
    PaletteCommands m_commands;
    UsageCounts m_usage;
    quint64 m_asked = 0;
    QVector<RankedEntry> m_coming; // of the query under way
    int m_awaited = 0;
    bool m_openWhenFocused = false;
    std::optional<Choice> m_chooseFirst; // Return was pressed before the answers came
};

} // namespace linija
