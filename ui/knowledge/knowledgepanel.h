// The company's knowledge beside the talk: found as the agent types, suggested for the step of the guide while the field is
// empty, opened in its place. Answers that come too late are dropped by their number. GUI thread.
//
// Keys: Down from the field into the list, Return opens, Escape goes back. focusSearch() is bound by the window.
#pragma once

#include "core/domain/article.h"
#include "core/domain/ids.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace linija {

class ArticleListModel;
class ArticleSearch;
class ArticleView;
class ElidedLabel;
class EmptyState;
class InlineBanner;
class InteractionService;
class SearchField;
class Settings;
class TabHeader;

class KnowledgePanel : public QWidget
{
    Q_OBJECT
public:
    KnowledgePanel(InteractionService &interactions, ArticleSearch &articles, const Settings &settings,
                   QWidget *parent = nullptr);

    void focusSearch();
    void setSearchKey(const QKeySequence &keys); // shown in the field
    // What the guide's step suggests: slugs of articles first, then what the words find. Both may be empty.
    void setSuggestions(const QStringList &slugs, const QString &words);
    void openArticle(ArticleId id);
    void openArticleBySlug(const QString &slug);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildList(QWidget *page);
    void buildArticle(QWidget *page);
    void ask();             // what stands in the field, or the suggestions
    void askSuggestions();
    void take(const QVector<ArticleHit> &hits);
    void addSuggested(quint64 serial, const QVector<ArticleHit> &hits);
    void fail(const QString &text);
    void showArticle(const Article &article);
    void showText(int index);
    void backToList();
    void retranslate();
    void tellCount();
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString customerLanguage() const;

    InteractionService &m_interactions;
    ArticleSearch &m_articles;
    const Settings &m_settings;
    QStringList m_slugs;
    QString m_words;
    QVector<ArticleHit> m_suggested;
    quint64 m_serial = 0;     // of the list asked for
    quint64 m_openSerial = 0; // of the article asked for
    bool m_pending = false;
    QTimer m_delay;
    Article m_article;

    TabHeader *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    SearchField *m_field = nullptr;
    QLabel *m_count = nullptr;
    InlineBanner *m_problem = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_results = nullptr;
    ArticleListModel *m_model = nullptr;
    QPushButton *m_back = nullptr;
    QComboBox *m_languages = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_meta = nullptr;
    ArticleView *m_view = nullptr;
};

} // namespace linija
