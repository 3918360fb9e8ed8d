// The search of the top bar (Ctrl+K): customers, articles and actions in one list below the field. The list lies inside the
// window and takes no focus, so an incoming call meets no open popup. Answers that come too late are dropped. GUI thread.
#pragma once

#include "core/domain/article.h"
#include "core/domain/customer.h"
#include "ui/actions/actions.h"
#include "ui/widgets/resultlist.h"

#include <QTimer>
#include <QWidget>

namespace linija {

class ArticleSearch;
class CustomerDirectory;
class SearchField;

struct SearchFindings
{
    QVector<Customer> customers;
    QVector<ArticleHit> articles;
};

struct FoundAction
{
    QString key;
    QString name;
    QString keys;
    Icon icon = Icon::ArrowRight;
};

// Rows of the list; keys are "customer:<id>", "article:<id>", "action:<key>". Plain, for tests.
[[nodiscard]] QVector<ResultRow> searchRows(const SearchFindings &findings, const QVector<FoundAction> &actions,
                                            const QString &region);
// Actions whose name contains all words of the text.
[[nodiscard]] QVector<FoundAction> matchingActions(const QString &text, const Actions &actions);

class GlobalSearch : public QWidget
{
    Q_OBJECT
public:
    GlobalSearch(CustomerDirectory &directory, ArticleSearch &articles, const Actions &actions, const Settings &settings,
                 QWidget *parent = nullptr);

    void setListParent(QWidget *window); // the list lies over this one
    void focusField();

Q_SIGNALS:
    void customerChosen(linija::CustomerId id);
    void articleChosen(linija::ArticleId id);
    void actionChosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void arrived();
    void chooseCurrent();
    void showRows();
    void placeList();
    void close();
    void choose(const QString &key);
    void retranslate();

    CustomerDirectory &m_directory;
    ArticleSearch &m_articles;
    const Actions &m_actions;
    const Settings &m_settings;
    SearchField *m_field = nullptr;
    ResultList *m_list = nullptr;
    QTimer m_delay;
    quint64 m_asked = 0;
    SearchFindings m_findings; // shown
    SearchFindings m_coming;   // of the query under way
    int m_awaited = 0;
    bool m_chooseFirst = false; // Return was pressed before the answers came
    QVector<FoundAction> m_foundActions;
};

} // namespace linija
